// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/shared_data.h"
#include "tests/ui/patience.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/message_bar.h"
#include "ui/panes/panel.h"
#include "ui/script/input_driver.h"
#include "ui/window/main_window.h"

#include <QDockWidget>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

namespace ff {

/// Dialogs that answer at once with what the test has prepared; an empty answer is a user who gives up.
class PreparedDialogs : public Dialogs
{
public:
    QString folder;
    QString dataFile;
    QString runFolder;
    QString experiment; ///< to open and to save
    QString importFile;
    bool takesWeights = false; ///< of another program
    QString found; ///< in these
    QString exportFile;
    QString figure; ///< to export
    QString everything; ///< folder to export it to
    QString picture;
    QString samplesFile;
    QString samplesFolder; ///< to import from and export to
    int asked = 0;
    qsizetype exportKind = 0; ///< that is chosen
    QList<FileKind> offeredKinds; ///< to choose it from

    void askDataFolder(QWidget*, const QString&, const Chosen& chosen) override { answer(folder, chosen); }
    void askDataFile(QWidget*, const QString&, const Chosen& chosen) override { answer(dataFile, chosen); }
    void askRunFolder(QWidget*, const QString&, const Chosen& chosen) override { answer(runFolder, chosen); }
    void askExperimentToOpen(QWidget*, const QString&, const Chosen& chosen) override
    {
        answer(experiment, chosen);
    }
    void askExperimentToSave(QWidget*, const QString&, const Chosen& chosen) override
    {
        answer(experiment, chosen);
    }
    void askWeightsToImport(QWidget*, const QString&, const Chosen& chosen) override
    {
        answer(importFile, chosen);
    }
    void askToTakeWeights(QWidget*, const QString&, const QString& what, const Accepted& accepted) override
    {
        ++asked;
        found = what;
        if (takesWeights) {
            accepted();
        }
    }
    void askWeightsToExport(QWidget*, const QString&, const QList<FileKind>& kinds,
                            const ChosenKind& chosen) override
    {
        offeredKinds = kinds;
        answer(exportFile, [&](const QString& path) { chosen(path, exportKind); });
    }
    void askFigureToExport(QWidget*, const QString&, const QList<FileKind>&, const Chosen& chosen) override
    {
        answer(figure, chosen);
    }
    void askFolderForEverything(QWidget*, const QString&, const Chosen& chosen) override
    {
        answer(everything, chosen);
    }

    void askPicture(QWidget*, const QString&, const Chosen& chosen) override { answer(picture, chosen); }
    void askSamplesToImport(QWidget*, const QString&, const Chosen& chosen) override
    {
        answer(samplesFile, chosen);
    }
    void askSampleFolderToImport(QWidget*, const QString&, const Chosen& chosen) override
    {
        answer(samplesFolder, chosen);
    }
    void askFolderForSamples(QWidget*, const QString&, const Chosen& chosen) override
    {
        answer(samplesFolder, chosen);
    }

private:
    void answer(const QString& path, const Chosen& chosen)
    {
        ++asked;
        if (!path.isEmpty()) {
            chosen(path);
        }
    }
};

/// A shown window over a session that is quick to train, with a settings file and dialogs of its own.
class WindowFixture
{
public:
    QTemporaryDir folder;
    PreparedDialogs dialogs;
    std::unique_ptr<MainWindow> window;
    std::vector<Event> events; ///< all that the window has received
    std::vector<ErrorPoint> errors; ///< of all news
    std::vector<CurvePoint> curve; ///< of all news

    /// `sets` are offered by Get Data Set, and fetched into the fixture's folder.
    explicit WindowFixture(const Settings& settings = quickSettings(),
                           std::span<const KnownData> sets = knownData())
        : m_sets(sets)
    {
        static const auto drawnOnce = loadShared({}); // for all windows of a test
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        dialogs.exportFile = folder.filePath(QStringLiteral("weights.safetensors"));
        dialogs.importFile = dialogs.exportFile;
        open(settings);
    }

    static Settings quickSettings()
    {
        Settings settings;
        settings.layers = {16, 16};
        settings.limit = 500;
        settings.batch = 50;
        settings.epochs = 10000;
        settings.epochTest = EpochTest::None;
        return settings;
    }

    /// Closes the window that there is, and opens one; with `run` on that run.
    void open(const Settings& settings = quickSettings(), const QString& run = {})
    {
        window.reset();
        events.clear();
        errors.clear();
        curve.clear();
        WindowOptions options;
        options.settings = settings;
        options.downloads = {.sets = m_sets, .folder = folder.filePath(QStringLiteral("data-sets"))};
        options.ownSamples = ownSamples();
        options.session.runs = runs();
        options.run = run;
        window = std::make_unique<MainWindow>(options);
        window->useDialogs(dialogs);
        QObject::connect(window.get(), &MainWindow::eventReceived, window.get(),
                         [this](const Event& event) { events.push_back(event); });
        QObject::connect(window.get(), &MainWindow::presented, window.get(), [this](const News& news) {
            errors.insert(errors.end(), news.errors.begin(), news.errors.end());
            curve.insert(curve.end(), news.curve.begin(), news.curve.end());
        });
        window->show();
    }

    /// Never those of whoever runs the test.
    QString ownSamples() const { return folder.filePath(QStringLiteral("own/own-samples.safetensors")); }

    std::filesystem::path runs() const { return folder.filePath(QStringLiteral("runs")).toStdString(); }

    /// The message with a button for this action; nothing when there is none.
    std::optional<Message> offerOf(ActionId id) const
    {
        const QList<Message> messages = window->messageBar().messages();
        const auto found = std::ranges::find(messages, window->action(id), &Message::offer);
        return found == messages.end() ? std::nullopt : std::optional(*found);
    }

    /// So that it can be seen.
    void bringToFront(const char* panel) const
    {
        const QLatin1StringView id(panel);
        if (auto* dock = window->findChild<QDockWidget*>(id + QLatin1StringView("Dock"))) {
            dock->show();
            dock->raise();
        } else {
            window->findChild<QTabWidget*>(QStringLiteral("centre"))->setCurrentWidget(window->panel(id));
        }
    }

    bool waitActive() { return QTest::qWaitForWindowActive(window.get(), testPatience); }

    template <class Condition>
    bool waitFor(Condition condition)
    {
        return eventually(condition);
    }

    bool waitForState(State state)
    {
        return waitFor([&] { return window->live().state == state; });
    }

    bool has(Event::Kind kind) const
    {
        return std::ranges::any_of(events, [kind](const Event& event) { return event.kind == kind; });
    }

    bool waitForEvent(Event::Kind kind)
    {
        return waitFor([&] { return has(kind); });
    }

    bool barHas(Message::Kind kind) const
    {
        return std::ranges::any_of(window->messageBar().messages(),
                                   [kind](const Message& message) { return message.kind == kind; });
    }

    void trigger(ActionId id) { window->action(id)->trigger(); }

    const Live& now() const { return window->live(); }

    /// What the panes show; an empty moment before there is one.
    Moment shown() const { return window->moment() ? *window->moment() : Moment {}; }

private:
    std::span<const KnownData> m_sets;
};

} // namespace ff
