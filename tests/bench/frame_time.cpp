// SPDX-License-Identifier: GPL-3.0-or-later
// What a frame of the window costs while training is on, with every pane of its centre in turn and all others
// beside it: presenting news and all the painting that it causes. And how long nothing else could be done,
// which is what a hand feels: frame_time [WIDTH HEIGHT [FOLDER]], 1280 x 800 and the built-in digits unless
// said. Run it off screen (QT_QPA_PLATFORM=offscreen, and QT_SCALE_FACTOR for other scales) on a machine that
// does nothing else.
#include "ui/panes/panel_table.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QTabWidget>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

namespace {

constexpr std::size_t warmUp = 20; // the first ones load fonts, and ask for what the pane shows
constexpr std::size_t frames = ff::FrameMeter::window;

/// How long a timer that should go off all the time had to wait.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_since.start();
        m_timer.setInterval(0);
        QObject::connect(&m_timer, &QTimer::timeout, [this] {
            m_longest = std::max(m_longest, m_since.nsecsElapsed());
            m_since.start();
        });
        m_timer.start();
    }

    /// Since the last call.
    double takeMilliseconds()
    {
        m_since.start();
        return static_cast<double>(std::exchange(m_longest, 0)) / 1e6;
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

/// One pane after the other.
class Round
{
public:
    explicit Round(ff::MainWindow& window)
        : m_window(window)
        , m_out(stdout)
    {
        m_out.setRealNumberNotation(QTextStream::FixedNotation);
        m_out.setRealNumberPrecision(1);
        for (const ff::PanelRow& row : ff::panelTable()) {
            if (row.place == ff::PanelRow::Place::Centre) {
                m_panes << QLatin1StringView(row.id);
            }
        }
        for (auto* dock : window.findChildren<QDockWidget*>()) {
            dock->show();
        }
        show();
    }

    void notice()
    {
        const std::size_t since = m_window.frameMeter().frames() - m_begin;
        if (since == warmUp) {
            m_heartbeat.takeMilliseconds();
        } else if (since >= warmUp + frames) {
            report();
            ++m_pane;
            show();
        }
    }

private:
    void show()
    {
        if (m_pane == m_panes.size()) {
            QCoreApplication::quit();
            return;
        }
        m_window.findChild<QTabWidget*>(QStringLiteral("centre"))
            ->setCurrentWidget(m_window.panel(m_panes[m_pane]));
        m_begin = m_window.frameMeter().frames();
    }

    void report()
    {
        const ff::FrameMeter& meter = m_window.frameMeter();
        m_out << QString(m_panes[m_pane]).leftJustified(12) << " median " << meter.medianMilliseconds()
              << " ms, 95th percentile " << meter.quantileMilliseconds(0.95) << " ms, longest "
              << meter.quantileMilliseconds(1) << " ms, longest gap " << m_heartbeat.takeMilliseconds()
              << " ms\n";
        m_out.flush();
    }

    ff::MainWindow& m_window;
    QTextStream m_out;
    Heartbeat m_heartbeat;
    QList<QLatin1StringView> m_panes;
    qsizetype m_pane = 0;
    std::size_t m_begin = 0;
};

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    ff::WindowOptions options;
    options.settings.epochs = 1000;
    options.settings.layers = {500, 500, 500, 500};
    options.memory = ff::WindowOptions::Memory::Ignore;
    if (arguments.size() > 3) {
        options.data = arguments[3];
    }
    ff::MainWindow window(options);
    window.resize(arguments.value(1, QStringLiteral("1280")).toInt(),
                  arguments.value(2, QStringLiteral("800")).toInt());
    window.show();
    window.startWhenReady();
    std::optional<Round> round;
    QObject::connect(&window, &ff::MainWindow::presented, &window, [&](const ff::News& news) {
        if (news.live.state != ff::State::Running) {
            return;
        }
        if (!round) {
            window.action(ff::ActionId::NextTest)->trigger(); // something to answer in Draw
            round.emplace(window);
        }
        round->notice();
    });
    QApplication::exec();
    return 0;
}
