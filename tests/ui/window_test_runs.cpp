// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/run_store.h"
#include "tests/ui/ui_test.h"
#include "tests/ui/window_test_fixture.h"
#include "ui/window/run_before.h"
#include "ui/window/run_folder.h"

#include <QAction>
#include <QLabel>
#include <QStandardPaths>
#include <QToolButton>

#include <filesystem>

Q_DECLARE_METATYPE(ff::ActionId)

namespace ff::window_test_runs {

namespace {

using namespace Qt::StringLiterals;

/// The button in the message bar that offers the action; null when there is none.
QToolButton* buttonOf(const WindowFixture& fixture, ActionId id)
{
    const auto buttons = fixture.window->messageBar().findChildren<QToolButton*>();
    const auto found = std::ranges::find_if(buttons, [&](const QToolButton* button) {
        return button->isVisible() && button->defaultAction() == fixture.window->action(id);
    });
    return found == buttons.end() ? nullptr : *found;
}

/// Trains one epoch, and says where the run is kept.
std::filesystem::path trainAnEpoch(WindowFixture& fixture)
{
    fixture.trigger(ActionId::StepEpoch);
    const bool trained = fixture.waitFor(
        [&] { return fixture.now().state == State::Paused && fixture.now().progress.epoch == 1; });
    return trained && fixture.now().kept ? fixture.now().kept->folder : std::filesystem::path();
}

} // namespace

/// Whatever ends a run, or the window, it is kept, and there is a way back.
class WindowRunsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nextWindowGoesOnWithTheRun();
    void onlyTheLastUnfinishedRunIsOffered();
    void trainingTakesTheOfferBack();
    void whateverEndsARunKeepsIt_data();
    void whateverEndsARunKeepsIt();
    void keyChangesTheModeAndGoesBack();
    void undoBringsTheRunBack();
    void shortRunIsNotMissed();
    void runIsSaidToBeKept();
    void timesAreWords_data();
    void timesAreWords();
    void programAndWindowKeepRunsInOnePlace();
};

void WindowRunsTest::nextWindowGoesOnWithTheRun()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitForState(State::Ready));
    fixture.trigger(ActionId::StartPause);
    QVERIFY(fixture.waitFor([&] { return fixture.now().progress.epoch > 1.5; }));
    const std::int64_t step = fixture.now().progress.step;
    Settings others = WindowFixture::quickSettings();
    others.layers = {20};
    others.mode = Mode::Unsupervised;
    fixture.open(others); // in the middle of it
    QVERIFY(fixture.waitFor([&] { return fixture.offerOf(ActionId::GoBack).has_value(); }));
    QVERIFY(fixture.offerOf(ActionId::GoBack)->text.contains(u"Supervised"));
    QVERIFY(fixture.waitActive());
    QVERIFY(fixture.waitFor([&] { return buttonOf(fixture, ActionId::GoBack) != nullptr; }));
    QCOMPARE(QGuiApplication::modalWindow(), nullptr);
    InputDriver(*fixture.window).click(*buttonOf(fixture, ActionId::GoBack));
    QVERIFY(fixture.waitForEvent(Event::Kind::Resumed));
    QVERIFY(fixture.waitForState(State::Paused));
    QVERIFY(fixture.now().progress.step >= step);
    QVERIFY(fixture.now().settings.layers == WindowFixture::quickSettings().layers);
    QCOMPARE(fixture.now().settings.mode, Mode::Supervised);
    QVERIFY(fixture.window->action(ActionId::Supervised)->isChecked());
    QVERIFY(fixture.waitFor([&] { return !fixture.curve.empty() && fixture.curve.back().epoch > 1; }));
    QVERIFY(fixture.curve.front().epoch < 1); // from its beginning
    QVERIFY(!fixture.shown().layers.empty() && !fixture.shown().layers.front().positive.empty());
    QVERIFY(!fixture.offerOf(ActionId::GoBack));
    const std::int64_t kept = fixture.now().progress.step;
    fixture.trigger(ActionId::StepBatch);
    QVERIFY(fixture.waitFor([&] { return fixture.now().progress.step == kept + 1; }));
}

void WindowRunsTest::onlyTheLastUnfinishedRunIsOffered()
{
    Settings settings = WindowFixture::quickSettings();
    settings.epochs = 2;
    WindowFixture fixture(settings);
    QVERIFY(fixture.waitForState(State::Ready));
    QVERIFY(!unfinishedRunIn(fixture.runs() / "nothing here"));
    const std::filesystem::path folder = trainAnEpoch(fixture);
    QVERIFY(!folder.empty());
    QVERIFY(!unfinishedRunIn(fixture.runs())); // somebody is at it
    fixture.window.reset();
    const std::optional<RunBefore> run = unfinishedRunIn(fixture.runs());
    QVERIFY(run.has_value());
    QCOMPARE(run->folder, folder);
    QCOMPARE(run->epoch, 1.0);
    QCOMPARE(run->epochs, 2);
    QCOMPARE(run->mode, Mode::Supervised);
    fixture.open(settings);
    QVERIFY(fixture.waitForState(State::Ready));
    fixture.trigger(ActionId::StartPause);
    QVERIFY(fixture.waitForEvent(Event::Kind::RunFinished));
    fixture.window.reset();
    QVERIFY(!unfinishedRunIn(fixture.runs())); // the last one is finished
    std::filesystem::last_write_time(folder / stateFileName,
                                     std::filesystem::file_time_type::clock::now()
                                         + std::chrono::hours(1)); // as if it had been gone on with
    QCOMPARE(unfinishedRunIn(fixture.runs())->folder, folder);
}

void WindowRunsTest::trainingTakesTheOfferBack()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitForState(State::Ready));
    QVERIFY(!trainAnEpoch(fixture).empty());
    fixture.open();
    QVERIFY(fixture.waitFor([&] { return fixture.offerOf(ActionId::GoBack).has_value(); }));
    fixture.trigger(ActionId::StepBatch);
    QVERIFY(fixture.waitFor([&] { return !fixture.offerOf(ActionId::GoBack).has_value(); }));
    QVERIFY(fixture.window->action(ActionId::GoBack)->isEnabled()); // who looks for it finds it
}

void WindowRunsTest::whateverEndsARunKeepsIt_data()
{
    QTest::addColumn<ActionId>("end");
    for (const ActionRow& row : actionTable()) {
        if (row.kind == ActionKind::OneMode && row.id != ActionId::Supervised) {
            QTest::newRow(row.name) << row.id;
        }
    }
    QTest::newRow("same weights") << ActionId::ResetSame;
    QTest::newRow("new seed") << ActionId::ResetNewSeed;
    QTest::newRow("other data") << ActionId::BuiltinDigits;
    QTest::newRow("other weights") << ActionId::ImportWeights;
}

void WindowRunsTest::whateverEndsARunKeepsIt()
{
    QFETCH(ActionId, end);
    WindowFixture fixture;
    QVERIFY(fixture.waitForState(State::Ready));
    fixture.trigger(ActionId::ExportWeights);
    QVERIFY(fixture.waitForEvent(Event::Kind::Exported));
    QVERIFY(!fixture.window->action(ActionId::GoBack)->isEnabled());
    const std::filesystem::path folder = trainAnEpoch(fixture);
    QVERIFY(!folder.empty());
    const Settings settings = fixture.now().settings;
    const std::int64_t step = fixture.now().progress.step;
    const std::size_t points = fixture.curve.size();
    fixture.trigger(end);
    QVERIFY(fixture.waitFor([&] { return fixture.offerOf(ActionId::GoBack).has_value(); }));
    QVERIFY(fixture.offerOf(ActionId::GoBack)->text.contains(u"kept"));
    fixture.curve.clear();
    fixture.trigger(ActionId::GoBack);
    QVERIFY(fixture.waitForEvent(Event::Kind::Resumed));
    QVERIFY(fixture.waitFor([&] { return fixture.curve.size() == points; }));
    QCOMPARE(fixture.now().kept->folder, folder);
    QCOMPARE(fixture.now().progress.step, step);
    QVERIFY(fixture.now().settings == settings);
    QVERIFY(!fixture.window->action(ActionId::GoBack)->isEnabled()); // it is here
    QVERIFY(!fixture.has(Event::Kind::Failed));
}

void WindowRunsTest::keyChangesTheModeAndGoesBack()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitActive());
    QVERIFY(fixture.waitForState(State::Ready));
    InputDriver input(*fixture.window);
    input.pressKey(Qt::Key_Space);
    QVERIFY(fixture.waitFor([&] { return fixture.now().progress.epoch > 1; }));
    const std::int64_t step = fixture.now().progress.step;
    input.pressKey(Qt::CTRL | Qt::Key_2);
    QVERIFY(fixture.waitFor([&] { return fixture.offerOf(ActionId::GoBack).has_value(); }));
    QCOMPARE(fixture.now().state, State::Running); // the new one, which is stopped to go back
    input.pressKey(Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    QVERIFY(fixture.waitForEvent(Event::Kind::Resumed));
    QVERIFY(fixture.waitForState(State::Paused));
    QCOMPARE(fixture.now().settings.mode, Mode::Supervised);
    QVERIFY(fixture.now().progress.step >= step);
}

void WindowRunsTest::undoBringsTheRunBack()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitForState(State::Ready));
    QVERIFY(!trainAnEpoch(fixture).empty());
    const std::int64_t step = fixture.now().progress.step;
    const Settings before = fixture.now().settings;
    fixture.trigger(ActionId::Unsupervised);
    QVERIFY(fixture.waitFor([&] { return fixture.now().settings.mode == Mode::Unsupervised; }));
    QCOMPARE(fixture.now().progress.step, 0);
    QVERIFY(fixture.window->action(ActionId::Undo)->text().contains(u"Unsupervised"));
    fixture.trigger(ActionId::Undo);
    QVERIFY(fixture.waitForEvent(Event::Kind::Resumed));
    QVERIFY(fixture.waitForState(State::Paused));
    QCOMPARE(fixture.now().progress.step, step);
    QVERIFY(fixture.now().settings == before);
    fixture.trigger(ActionId::Redo);
    QVERIFY(fixture.waitFor([&] { return fixture.now().settings.mode == Mode::Unsupervised; }));
}

void WindowRunsTest::shortRunIsNotMissed()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitForState(State::Ready));
    const auto reset = [&] {
        const std::uint64_t run = fixture.now().run;
        fixture.trigger(ActionId::ResetSame);
        return fixture.waitFor([&] { return fixture.now().run != run; });
    };
    fixture.trigger(ActionId::StepBatch);
    QVERIFY(fixture.waitFor([&] { return fixture.now().progress.step == 1; }));
    QVERIFY(reset());
    QVERIFY(!fixture.offerOf(ActionId::GoBack));
    QVERIFY(!fixture.window->action(ActionId::GoBack)->isEnabled());
    fixture.trigger(ActionId::StepBatch);
    QVERIFY(fixture.waitFor([&] { return fixture.now().progress.step == 1; }));
    fixture.trigger(ActionId::Evaluate);
    QVERIFY(fixture.waitFor([&] { return fixture.now().lastError.has_value(); }));
    QVERIFY(reset());
    QVERIFY(fixture.offerOf(ActionId::GoBack)); // what was tested was wanted
}

void WindowRunsTest::runIsSaidToBeKept()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitForState(State::Ready));
    const auto* kept = fixture.window->findChild<QLabel*>(u"kept"_s);
    QVERIFY(kept->text().isEmpty() && kept->toolTip().isEmpty());
    const std::filesystem::path folder = trainAnEpoch(fixture);
    QVERIFY(kept->text().contains(u"kept"));
    QVERIFY(kept->toolTip().contains(QString::fromStdString(folder.filename().string())));
    fixture.trigger(ActionId::ResetSame);
    QVERIFY(fixture.waitFor([&] { return kept->text().isEmpty() && kept->toolTip().isEmpty(); }));
}

void WindowRunsTest::timesAreWords_data()
{
    QTest::addColumn<QDateTime>("time");
    QTest::addColumn<QString>("begin");
    QTest::newRow("today") << QDateTime({2026, 3, 1}, {0, 1}) << u"today at "_s;
    QTest::newRow("yesterday") << QDateTime({2026, 2, 28}, {23, 59}) << u"yesterday at "_s;
    QTest::newRow("earlier") << QDateTime({2026, 2, 27}, {12, 0}) << u"on "_s;
    QTest::newRow("a clock that was wrong") << QDateTime({2026, 3, 2}, {12, 0}) << u"on "_s;
}

void WindowRunsTest::timesAreWords()
{
    QFETCH(QDateTime, time);
    QFETCH(QString, begin);
    const QString words = timeWords(time, QDateTime({2026, 3, 1}, {14, 3}));
    QVERIFY2(words.startsWith(begin), qPrintable(words));
}

void WindowRunsTest::programAndWindowKeepRunsInOnePlace()
{
    const QString organisation = QCoreApplication::organizationName();
    const QString name = QCoreApplication::applicationName();
    QCoreApplication::setOrganizationName(u"ForwardForward"_s); // as app/explorer_main.cpp does
    QCoreApplication::setApplicationName(u"ff-explorer"_s);
    const QString ofUser = standardRunsFolder();
    const QString ofProgram = QString::fromStdString(runsFolder().string());
    QStandardPaths::setTestModeEnabled(true);
    const QString ofTests = standardRunsFolder();
    QStandardPaths::setTestModeEnabled(false);
    QCoreApplication::setOrganizationName(organisation);
    QCoreApplication::setApplicationName(name);
    QCOMPARE(ofUser, ofProgram);
    QVERIFY(ofTests != ofUser);
}

const test::UiTest registered {"window_test_runs", test::runWithWindows<WindowRunsTest>};

} // namespace ff::window_test_runs

#include "window_test_runs.moc"
