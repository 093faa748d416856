// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/kept_run.h"
#include "tests/ui/drop_events.h"
#include "tests/ui/ui_test.h"
#include "ui/window/command_line.h"
#include "ui/window/drop_hint.h"

#include <QDir>
#include <QFile>

#include <functional>

Q_DECLARE_METATYPE(std::function<void(QString)>)

namespace ff::window_test_runs_opening {

namespace {

using namespace Qt::StringLiterals;

QString textOf(std::string_view name)
{
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

/// Cuts the file in two, and leaves the first half.
void cut(const QString& path)
{
    QFile file(path);
    QVERIFY(file.resize(file.size() / 2));
}

} // namespace

/// Runs that somebody opens, by menu, drop and command line, and those that cannot be opened.
class WindowRunsOpeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void menuOpensARun();
    void dropOpensARunWhileAnotherTrains();
    void commandLineOpensARun();
    void commandLineOpensAndStartsARun();
    void experimentFileHoldsTheWholeRun();
    void commandLineOpensAnExperimentFile();
    void brokenExperimentFileSaysWhatIsWrong();
    void brokenRunSaysWhatIsWrong_data();
    void brokenRunSaysWhatIsWrong();
    void brokenRunOfTheCommandLineLeavesAWindow_data() { brokenRunSaysWhatIsWrong_data(); }
    void brokenRunOfTheCommandLineLeavesAWindow();

private:
    bool isOpen() const;
    void save();

    std::unique_ptr<WindowFixture> m_fixture;
    QString m_run; ///< folder of a run of two epochs
    std::int64_t m_step = 0; ///< where it was left
};

void WindowRunsOpeningTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->waitForState(State::Ready));
    for (const double epoch : {1, 2}) {
        m_fixture->trigger(ActionId::StepEpoch);
        QVERIFY(m_fixture->waitFor([&] {
            return m_fixture->now().state == State::Paused && m_fixture->now().progress.epoch == epoch;
        }));
    }
    m_run = QString::fromStdString(m_fixture->now().kept->folder.string());
    m_step = m_fixture->now().progress.step;
    Settings others = WindowFixture::quickSettings();
    others.layers = {24};
    m_fixture->open(others);
    QVERIFY(m_fixture->waitForState(State::Ready));
}

bool WindowRunsOpeningTest::isOpen() const
{
    return m_fixture->waitForEvent(Event::Kind::Resumed) && m_fixture->waitForState(State::Paused)
        && m_fixture->now().progress.step == m_step
        && m_fixture->now().settings.layers == WindowFixture::quickSettings().layers
        && !m_fixture->curve.empty() && m_fixture->curve.front().epoch < 1;
}

void WindowRunsOpeningTest::menuOpensARun()
{
    m_fixture->dialogs.runFolder = m_run;
    m_fixture->trigger(ActionId::OpenRun);
    QVERIFY(isOpen());
    QCOMPARE(m_fixture->dialogs.asked, 1);
}

void WindowRunsOpeningTest::dropOpensARunWhileAnotherTrains()
{
    m_fixture->trigger(ActionId::StartPause);
    QVERIFY(m_fixture->waitForState(State::Running));
    QMimeData data;
    QVERIFY(drag(*m_fixture, data, m_run));
    QVERIFY(m_fixture->window->findChild<DropHint*>()->text().contains(u"run"));
    m_fixture->curve.clear();
    QVERIFY(drop(*m_fixture, m_run));
    QVERIFY(m_fixture->waitForEvent(Event::Kind::Resumed));
    QVERIFY(m_fixture->waitFor([&] { return m_fixture->now().progress.step == m_step; }));
    QCOMPARE(m_fixture->now().state, State::Paused);
}

void WindowRunsOpeningTest::commandLineOpensARun()
{
    const ExplorerCommandLine line = readCommandLine({u"program"_s, m_run});
    QVERIFY(!line.answer);
    QCOMPARE(line.options.run, m_run);
    m_fixture->open(line.options.settings, line.options.run);
    QVERIFY(isOpen());
    QVERIFY(!m_fixture->has(Event::Kind::DataLoaded)); // no other data came before
}

void WindowRunsOpeningTest::commandLineOpensAndStartsARun()
{
    const ExplorerCommandLine line = readCommandLine({u"program"_s, m_run + u"/run.json"_s});
    QCOMPARE(line.options.run, m_run);
    m_fixture->open(line.options.settings, line.options.run);
    m_fixture->window->startWhenReady();
    QVERIFY(m_fixture->waitFor(
        [&] { return m_fixture->now().state == State::Running && m_fixture->now().progress.step > m_step; }));
}

/// Opens the run, writes it as one file, and goes to another one.
void WindowRunsOpeningTest::save()
{
    m_fixture->dialogs.runFolder = m_run;
    m_fixture->trigger(ActionId::OpenRun);
    QVERIFY(isOpen());
    QVERIFY(
        m_fixture->waitFor([&] { return m_fixture->window->action(ActionId::SaveExperiment)->isEnabled(); }));
    m_fixture->dialogs.experiment = m_fixture->folder.filePath(u"digits.ffx"_s);
    m_fixture->trigger(ActionId::SaveExperiment);
    QVERIFY(m_fixture->waitFor([&] { return QFile::exists(m_fixture->dialogs.experiment); }));
    QVERIFY(m_fixture->waitFor([&] { return m_fixture->barHas(Message::Kind::Information); }));
    Settings others = WindowFixture::quickSettings();
    others.layers = {24};
    m_fixture->open(others);
    QVERIFY(m_fixture->waitForState(State::Ready));
}

void WindowRunsOpeningTest::experimentFileHoldsTheWholeRun()
{
    save();
    QDir(m_run).removeRecursively();
    m_fixture->trigger(ActionId::OpenExperiment);
    QVERIFY(isOpen());
    const QString first = QString::fromStdString(m_fixture->now().kept->folder.string());
    QVERIFY(first != m_run);
    m_fixture->events.clear();
    QMimeData data;
    QVERIFY(drag(*m_fixture, data, m_fixture->dialogs.experiment));
    QVERIFY(m_fixture->window->findChild<DropHint*>()->text().contains(u"run"));
    QVERIFY(drop(*m_fixture, m_fixture->dialogs.experiment));
    QVERIFY(isOpen());
    QVERIFY(QString::fromStdString(m_fixture->now().kept->folder.string()) != first); // a run of its own
}

void WindowRunsOpeningTest::commandLineOpensAnExperimentFile()
{
    save();
    const ExplorerCommandLine line = readCommandLine({u"program"_s, m_fixture->dialogs.experiment});
    QVERIFY(!line.answer);
    m_fixture->open(line.options.settings, line.options.run);
    QVERIFY(isOpen());
    QVERIFY(!m_fixture->has(Event::Kind::DataLoaded)); // no other data came before
}

void WindowRunsOpeningTest::brokenExperimentFileSaysWhatIsWrong()
{
    save();
    cut(m_fixture->dialogs.experiment);
    const std::uint64_t run = m_fixture->now().run;
    QVERIFY(drop(*m_fixture, m_fixture->dialogs.experiment));
    QVERIFY(m_fixture->waitFor([&] { return m_fixture->barHas(Message::Kind::Error); }));
    const QString text = m_fixture->window->messageBar().messages().first().text;
    QVERIFY2(text.contains(u"digits.ffx"_s), qPrintable(text));
    QCOMPARE(m_fixture->now().run, run);
    m_fixture->open({}, m_fixture->dialogs.experiment); // as from the command line
    QVERIFY(m_fixture->waitForState(State::Ready));
    QVERIFY(m_fixture->barHas(Message::Kind::Error));
}

void WindowRunsOpeningTest::brokenRunSaysWhatIsWrong_data()
{
    using Break = std::function<void(QString)>;
    QTest::addColumn<Break>("breakIt");
    QTest::newRow("half a record") << Break([](const QString& run) { cut(run + u"/run.json"); });
    QTest::newRow("half a state") << Break(
        [](const QString& run) { cut(QDir(run).filePath(textOf(stateFileName))); });
    QTest::newRow("no state") << Break(
        [](const QString& run) { QVERIFY(QDir(run).remove(textOf(stateFileName))); });
}

void WindowRunsOpeningTest::brokenRunSaysWhatIsWrong()
{
    QFETCH(std::function<void(QString)>, breakIt);
    breakIt(m_run);
    const std::uint64_t run = m_fixture->now().run;
    QVERIFY(drop(*m_fixture, m_run));
    QVERIFY(m_fixture->waitForEvent(Event::Kind::Failed));
    QVERIFY(m_fixture->waitFor([&] { return m_fixture->barHas(Message::Kind::Error); }));
    const QString text = m_fixture->window->messageBar().messages().first().text;
    QVERIFY2(text.contains(QDir(m_run).dirName()), qPrintable(text));
    QCOMPARE(m_fixture->now().run, run);
    QCOMPARE(m_fixture->now().state, State::Ready);
}

void WindowRunsOpeningTest::brokenRunOfTheCommandLineLeavesAWindow()
{
    QFETCH(std::function<void(QString)>, breakIt);
    breakIt(m_run);
    m_fixture->open(WindowFixture::quickSettings(), m_run);
    QVERIFY(m_fixture->waitForState(State::Ready)); // on the data that are always there
    QVERIFY(m_fixture->barHas(Message::Kind::Error));
    m_fixture->trigger(ActionId::StepBatch);
    QVERIFY(m_fixture->waitForState(State::Paused));
}

const test::UiTest registered {"window_test_runs_opening", test::runWithWindows<WindowRunsOpeningTest>};

} // namespace ff::window_test_runs_opening

#include "window_test_runs_opening.moc"
