// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/drop_events.h"
#include "tests/ui/ui_test.h"
#include "ui/script/input_driver.h"

#include <QDir>
#include <QProcess>
#include <QTcpServer>

#include <array>

namespace ff::window_test_following_processes {

namespace {

using namespace Qt::StringLiterals;

/// A port of this machine that nobody listens at.
QString freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return QString::number(server.serverPort());
}

} // namespace

/// A window follows a run that two processes train together, as a cluster's node would.
class WindowFollowingProcessesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsWhatTheyTrainAndAnswersByIt();

private:
    QString folder() const { return m_folder.filePath(u"run"_s); }
    void startProcess(int rank, const QString& port);
    bool isKept() const { return !QDir(folder() + u"/moments"_s).isEmpty(); }
    std::int64_t step() const { return m_fixture->now().progress.step; }

    QTemporaryDir m_folder;
    std::array<QProcess, 2> m_processes;
    std::unique_ptr<WindowFixture> m_fixture;
};

void WindowFollowingProcessesTest::init()
{
    const QString port = freePort();
    startProcess(0, port);
    startProcess(1, port);
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->waitForState(State::Ready));
    QVERIFY(m_fixture->waitFor([&] { return isKept() || m_processes[0].state() == QProcess::NotRunning; }));
    QVERIFY2(isKept(), m_processes[0].readAllStandardError().constData());
}

void WindowFollowingProcessesTest::cleanup()
{
    m_fixture.reset();
    for (QProcess& each : m_processes) {
        each.kill();
        each.waitForFinished(testPatience);
    }
}

void WindowFollowingProcessesTest::startProcess(int rank, const QString& port)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"RANK"_s, QString::number(rank));
    environment.insert(u"WORLD_SIZE"_s, u"2"_s);
    environment.insert(u"MASTER_ADDR"_s, u"127.0.0.1"_s);
    environment.insert(u"MASTER_PORT"_s, port);
    QProcess& process = m_processes.at(static_cast<std::size_t>(rank));
    process.setProcessEnvironment(environment);
    process.start(qEnvironmentVariable("FF_TRAIN"),
                  {u"--layers"_s, u"16,16"_s, u"--limit"_s, u"400"_s, u"--epochs"_s, u"10000"_s,
                   u"--threads"_s, u"1"_s, u"--set"_s, u"precision=float32"_s, u"--run"_s, folder()});
}

void WindowFollowingProcessesTest::showsWhatTheyTrainAndAnswersByIt()
{
    QVERIFY(drop(*m_fixture, folder()));
    QVERIFY(m_fixture->waitForState(State::Following));
    const std::int64_t first = step();
    QVERIFY(m_fixture->waitFor([&] { return step() > first && !m_fixture->errors.empty(); }));
    QCOMPARE(m_fixture->now().settings.layers, (std::vector<LayerSize> {16, 16}));

    const auto* canvas = m_fixture->window->findChild<QWidget*>(u"canvas"_s);
    QVERIFY(canvas != nullptr);
    const QPointF middle = QRectF(canvas->rect()).center();
    InputDriver input(*m_fixture->window);
    input.press(*canvas, middle);
    input.drag(*canvas, middle + QPointF(0, 30));
    input.release(*canvas, middle + QPointF(0, 30));
    QVERIFY(m_fixture->waitFor([&] { return m_fixture->shown().answer.has_value(); }));
    const std::vector<float> readout = m_fixture->shown().answer->readout;
    QCOMPARE(readout.size(), std::size_t {10});
    QVERIFY(
        m_fixture->waitFor([&] { return m_fixture->shown().answer->readout != readout; })); // as it learns

    m_processes[0].terminate(); // the other ends with it, as ff_train_ranks_test.py has it
    QVERIFY(m_fixture->waitForEvent(Event::Kind::FollowedEnded));
    for (QProcess& each : m_processes) {
        QVERIFY(each.state() == QProcess::NotRunning || each.waitForFinished(testPatience));
        QCOMPARE(each.exitStatus(), QProcess::NormalExit);
    }
    QVERIFY(step() > first);
}

const test::UiTest registered {"window_test_following_processes",
                               test::runWithWindows<WindowFollowingProcessesTest>};

} // namespace ff::window_test_following_processes

#include "window_test_following_processes.moc"
