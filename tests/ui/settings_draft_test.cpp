// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/presets.h"
#include "tests/ui/posted_commands.h"
#include "tests/ui/ui_test.h"
#include "ui/workbench/settings_draft.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace ff::settings_draft_test {

/// What waits, what is chosen at once, and the one history of both.
class SettingsDraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aChoiceIsOneStepBesideThoseOfTheForm();
    void whatWaitsOutlivesAChoice();
    void undoGoesBackToTheRunThatMadeWay_data();
    void undoGoesBackToTheRunThatMadeWay();
    void undoOfALiveChoiceNeedsNoOtherRun();
    void whatWasRefusedCanBeChosenAgain();
    void aModeIsAskedForOnce();
    void aModeBringsWhatGoesWellWithIt();

private:
    /// The session applies all that was posted: these settings, in this run.
    void grant(const Settings& settings, std::uint64_t run, std::int64_t step = 0);
    const Settings& askedFor() const { return std::get<command::Configure>(m_posted.back()).settings; }

    std::vector<Command> m_posted;
    std::unique_ptr<SettingsDraft> m_draft;
    std::filesystem::path m_folder; ///< of the run; empty: it is kept nowhere
    State m_state = State::Paused;
};

void SettingsDraftTest::init()
{
    m_posted.clear();
    m_folder.clear();
    m_state = State::Paused;
    m_draft = std::make_unique<SettingsDraft>(test::collectIn(m_posted));
    grant({}, 1);
}

void SettingsDraftTest::grant(const Settings& settings, std::uint64_t run, std::int64_t step)
{
    Live live;
    live.ticket = m_posted.size();
    live.settings = settings;
    live.run = run;
    live.state = m_state;
    live.progress.step = step;
    if (!m_folder.empty()) {
        live.kept = KeptView {m_folder};
    }
    m_draft->follow(live);
}

void SettingsDraftTest::aChoiceIsOneStepBesideThoseOfTheForm()
{
    m_draft->edit(settingRow("threshold"), 3.0);
    Settings settings;
    settings.threshold = 3.0;
    grant(settings, 1);
    const Settings preset = presetSettings(presets().front(), settings);
    m_draft->choose(QStringLiteral("A preset"), preset);
    QVERIFY(askedFor() == preset);
    grant(preset, 2);
    QCOMPARE(m_draft->history()->count(), 2);
    QCOMPARE(m_draft->history()->undoText(), QStringLiteral("A preset"));
    m_draft->history()->undo();
    QVERIFY(askedFor() == settings);
    grant(settings, 3);
    m_draft->history()->undo();
    const auto& live = std::get<command::SetLive>(m_posted.back());
    QVERIFY(live.id == "threshold" && live.value == SettingValue {Settings().threshold});
    m_draft->history()->redo();
    m_draft->history()->redo();
    QVERIFY(askedFor() == preset);
}

void SettingsDraftTest::whatWaitsOutlivesAChoice()
{
    const std::vector<LayerSize> widths {30, 20};
    m_draft->edit(settingRow("layers"), widths);
    QCOMPARE(m_draft->waitingCount(), 1);
    Settings chosen;
    chosen.seed = 7;
    m_draft->choose(QStringLiteral("Another seed"), chosen);
    grant(chosen, 2);
    QVERIFY(m_draft->isWaiting(settingRow("layers")));
    m_draft->apply();
    chosen.layers = widths;
    QVERIFY(askedFor() == chosen);
}

void SettingsDraftTest::undoGoesBackToTheRunThatMadeWay_data()
{
    QTest::addColumn<bool>("isKept");
    QTest::addColumn<bool>("isRunning");
    QTest::addRow("kept") << true << false;
    QTest::addRow("kept, while the next one trains") << true << true;
    QTest::addRow("not kept") << false << false;
}

void SettingsDraftTest::undoGoesBackToTheRunThatMadeWay()
{
    QFETCH(bool, isKept);
    QFETCH(bool, isRunning);
    const QTemporaryDir folder;
    m_folder = isKept ? folder.path().toStdString() : std::string();
    grant({}, 1, 100);
    const QSignalSpy started(m_draft.get(), &SettingsDraft::startedNewRun);
    m_draft->chooseMode(Mode::Unsupervised);
    const Settings chosen = askedFor();
    m_folder.clear();
    m_state = isRunning ? State::Running : State::Ready;
    grant(chosen, 2);
    QCOMPARE(started.size(), 1);
    m_posted.clear();
    m_draft->history()->undo();
    if (isKept) {
        QCOMPARE(m_posted.size(), std::size_t {isRunning ? 2U : 1U});
        QVERIFY(std::get<command::Resume>(m_posted.back()).folder == folder.path().toStdString());
        QVERIFY(!isRunning || std::holds_alternative<command::Pause>(m_posted.front()));
    } else {
        QVERIFY(askedFor() == Settings());
    }
}

void SettingsDraftTest::undoOfALiveChoiceNeedsNoOtherRun()
{
    const QTemporaryDir folder;
    m_folder = folder.path().toStdString();
    grant({}, 1, 100);
    Settings chosen;
    chosen.threshold = 5;
    m_draft->choose(QStringLiteral("Higher"), chosen);
    grant(chosen, 1, 100);
    m_draft->history()->undo();
    QVERIFY(askedFor() == Settings());
}

void SettingsDraftTest::whatWasRefusedCanBeChosenAgain()
{
    m_draft->chooseMode(Mode::Unsupervised);
    m_draft->hear({Event::Kind::Refused, "Not now.", {}, Event::Task::Settings, m_posted.size()});
    m_posted.clear();
    m_draft->chooseMode(Mode::Unsupervised);
    QCOMPARE(askedFor().mode, Mode::Unsupervised);
}

void SettingsDraftTest::aModeIsAskedForOnce()
{
    m_draft->chooseMode(Settings().mode);
    QVERIFY(m_posted.empty());
    m_draft->chooseMode(Mode::TopDown);
    m_draft->chooseMode(Mode::TopDown);
    QCOMPARE(m_posted.size(), std::size_t {1});
    QCOMPARE(m_draft->history()->count(), 1);
}

void SettingsDraftTest::aModeBringsWhatGoesWellWithIt()
{
    const QSignalSpy kept(m_draft.get(), &SettingsDraft::keptByHand);
    Settings byHand;
    byHand.layers = {77};
    grant(byHand, 1);
    m_draft->chooseMode(Mode::Unsupervised);
    const Settings chosen = askedFor();
    QVERIFY(chosen.layers == std::vector<LayerSize> {77});
    grant(chosen, 2);
    QCOMPARE(kept.size(), 1);
    QVERIFY(kept.front().front().value<QList<std::string_view>>().contains("layers"));
}

const test::UiTest registered {"settings_draft_test", test::runWithoutWindows<SettingsDraftTest>};

} // namespace ff::settings_draft_test

#include "settings_draft_test.moc"
