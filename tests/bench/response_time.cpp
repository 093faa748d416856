// SPDX-License-Identifier: GPL-3.0-or-later
// What a hand waits for, and what the program weighs meanwhile: response_time [LAYERS [DATA]], 500,500 and
// the built-in digits unless said.
//   start    from the beginning of the process until the window is painted, and until a stroke that is begun
//   in
//            that instant has its answer painted
//   pen      while it trains, from a move of the mouse on the canvas until its answer is there, and painted
//   memory   resident while it trains, now and at most
// Run it on a display or off screen (QT_QPA_PLATFORM=offscreen), twice: the first time reads the disk.
#include "tests/bench/painted.h"
#include "tests/bench/process_facts.h"
#include "ui/panes/draw/canvas.h"
#include "ui/script/input_driver.h"
#include "ui/window/language.h"
#include "ui/window/main_window.h"

#include <unistd.h>

#include <QAction>
#include <QApplication>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <functional>
#include <random>

namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t warmUp = 20; // moves that load fonts and learn what there is to repaint
constexpr std::size_t moves = 1000;
constexpr int enoughToSee = 10; // moves without which there is no digit to answer
constexpr int movesPerDigit = 100; // then another one is drawn

/// Of a clock that runs since the machine was started.
double now()
{
    timespec time {};
    ::clock_gettime(CLOCK_BOOTTIME, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// When this process began, to ten milliseconds, in the time of now().
double beginning()
{
    const QByteArray stat = ff::ownFile(u"stat"_s);
    constexpr int startTime = 19; // of the fields behind the name
    const QByteArray ticks = stat.mid(stat.lastIndexOf(')') + 2).split(' ').value(startTime);
    return ticks.toDouble() * 1e3 / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

/// One move after the other: the next one is made a moment after the answer to the last one was seen.
class Hand : public QObject
{
public:
    explicit Hand(ff::MainWindow& window)
        : m_window(window)
        , m_canvas(*window.findChild<ff::Canvas*>())
        , m_driver(window)
        , m_out(stdout)
        , m_painted([this] { seen(); })
    {
        m_out.setRealNumberNotation(QTextStream::FixedNotation);
        m_out.setRealNumberPrecision(1);
        window.findChild<ff::Canvas*>()->installEventFilter(this); // painted with all the rest
        connect(&window, &ff::MainWindow::presented, this, [this](const ff::News& news) { take(news); });
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            m_painted.request();
        }
        return false;
    }

private:
    /// The window is there, or what it answered is.
    void seen()
    {
        if (!m_begun) {
            m_begun = true;
            m_out << "start: painted after " << now() - beginning() << " ms" << Qt::flush;
            beginDigit();
            return;
        }
        if (m_times.empty()) {
            m_out << ", a stroke answered after " << now() - beginning() << " ms\n";
            m_out.flush();
            m_window.action(ff::ActionId::StartPause)->trigger();
        }
        m_times.push_back(now() - m_moved);
        if (m_times.size() == warmUp + moves) {
            report();
            QCoreApplication::quit();
            return;
        }
        // At any time of a frame and of a batch.
        const std::chrono::milliseconds pause(std::uniform_int_distribution(20, 60)(m_random));
        QTimer::singleShot(m_times.size() == 1 ? std::chrono::seconds(3) : pause, this,
                           [this] { nextMove(); });
    }

    void beginDigit()
    {
        m_driver.press(m_canvas, place());
        for (int i = 0; i < enoughToSee; ++i) {
            move();
        }
    }

    void endDigit()
    {
        m_driver.release(m_canvas, place());
        m_window.action(ff::ActionId::ClearDrawing)->trigger();
    }

    void nextMove()
    {
        if (m_times.size() % movesPerDigit == 0) {
            endDigit();
            beginDigit();
        } else {
            move();
        }
    }

    void move()
    {
        m_turn += 0.2;
        m_moved = now();
        m_driver.drag(m_canvas, place());
        m_waits = true;
    }

    /// On a circle in the middle.
    QPointF place() const
    {
        const QRectF square = m_canvas.square();
        return square.center() + square.width() / 4 * QPointF(std::cos(m_turn), std::sin(m_turn));
    }

    void take(const ff::News& news)
    {
        const auto& moment = news.moment;
        if (m_waits && moment && moment->answer && moment->answer->ticket > m_answered) {
            m_answered = moment->answer->ticket;
            m_waits = false;
            m_arrivals.push_back(now() - m_moved);
            m_painted.request();
        }
    }

    void report()
    {
        m_out << "pen, until the answer is there: ";
        tell(m_arrivals);
        m_out << "pen, until it is painted: ";
        tell(m_times);
        m_out << "trained " << m_window.live().progress.step << " batches\n"
              << "memory: " << ff::megabytes("VmRSS") << " MB, at most " << ff::megabytes("VmHWM") << " MB\n";
        m_out.flush();
    }

    /// Of moves after those that warm up, in milliseconds.
    void tell(std::vector<double> times)
    {
        times.erase(times.begin(), times.begin() + warmUp);
        std::ranges::sort(times);
        const auto quantile = [&times](double share) {
            return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
        };
        m_out << "median " << quantile(0.5) << " ms, 95th percentile " << quantile(0.95) << " ms, longest "
              << quantile(1) << " ms\n";
    }

    ff::MainWindow& m_window;
    const ff::Canvas& m_canvas;
    ff::InputDriver m_driver;
    QTextStream m_out;
    ff::Painted m_painted;
    std::mt19937 m_random {1};
    std::vector<double> m_arrivals; ///< after how many milliseconds an answer was there
    std::vector<double> m_times; ///< and after how many it was painted
    ff::Ticket m_answered = 0; ///< of the newest answer
    double m_turn = 0; ///< radians
    double m_moved = 0; ///< when
    bool m_begun = false;
    bool m_waits = false; ///< for an answer
};

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    const QTemporaryDir runs;
    ff::WindowOptions options;
    options.settings.epochs = 1000;
    options.settings.layers.clear();
    const QStringList arguments = QCoreApplication::arguments();
    for (const QString& width : arguments.value(1, u"500,500"_s).split(u',')) {
        options.settings.layers.push_back(width.toInt());
    }
    options.data = arguments.value(2, options.data);
    options.session.runs = runs.path().toStdString();
    options.memory = ff::WindowOptions::Memory::Ignore;
    ff::useLanguage({});
    ff::MainWindow window(options);
    window.resize(1280, 800);
    Hand hand(window);
    window.show();
    return QApplication::exec();
}
