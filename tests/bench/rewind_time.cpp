// SPDX-License-Identifier: GPL-3.0-or-later
// How long a window takes to open a kept run, and to go from one of its moments to the one before, and what
// it weighs before it was opened, when it is and after the journey:
//   rewind_time FOLDER
// Both are from the wish until the window is painted whole, with a digit on the canvas that each moment
// answers. The data are loaded before. Run it on a display or off screen (QT_QPA_PLATFORM=offscreen). The
// run goes on from where it stood for no batch, so that the folder is as it was but for its diary's events.
#include "core/kept/kept_run.h"
#include "tests/bench/painted.h"
#include "tests/bench/process_facts.h"
#include "ui/panes/draw/canvas.h"
#include "ui/script/input_driver.h"
#include "ui/window/language.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t steps = 400;

/// Opens the run, and then goes back moment by moment, and from the first to the last again.
class Traveller : public QObject
{
public:
    Traveller(ff::MainWindow& window, std::filesystem::path folder)
        : m_window(window)
        , m_folder(std::move(folder))
        , m_out(stdout)
        , m_painted([this] { seen(); })
    {
        connect(&window, &ff::MainWindow::presented, this, [this](const ff::News& news) { take(news); });
        connect(&window, &ff::MainWindow::eventReceived, this, [this](const ff::Event& event) {
            if (event.kind == ff::Event::Kind::Failed || event.kind == ff::Event::Kind::Refused) {
                m_out << QString::fromStdString(event.text.english()) << '\n' << Qt::flush;
                QCoreApplication::exit(1);
            }
        });
    }

private:
    enum class Stage { Loading, Drawing, Opening, Travelling };

    void take(const ff::News& news)
    {
        const bool isAnswered = news.moment && news.moment->answer;
        if (m_stage == Stage::Loading && news.moment) {
            m_stage = Stage::Drawing;
            draw();
        } else if (m_stage == Stage::Drawing && isAnswered) {
            m_stage = Stage::Opening;
            weigh("before");
            m_clock.start();
            m_window.post(ff::command::Resume {m_folder});
        } else if (m_stage == Stage::Opening && news.live.folder() == m_folder && isAnswered) {
            m_painted.request();
        } else if (m_stage == Stage::Travelling && m_waits && news.live.shown != m_before && isAnswered
                   && news.live.shown.value_or(news.moment->step) == news.moment->step) {
            m_waits = false;
            m_painted.request();
        }
    }

    void draw()
    {
        const auto& canvas = *m_window.findChild<ff::Canvas*>();
        ff::InputDriver hand(m_window);
        const QRectF square = canvas.square();
        hand.press(canvas, square.center() - QPointF(0, square.height() / 4));
        hand.drag(canvas, square.center() + QPointF(0, square.height() / 4));
        hand.release(canvas, square.center() + QPointF(0, square.height() / 4));
    }

    void seen()
    {
        const double milliseconds = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
        if (m_stage == Stage::Opening) {
            m_stage = Stage::Travelling;
            m_out << "open: painted after " << milliseconds << " ms, with "
                  << m_window.live().keptSteps.size() << " moments up to epoch "
                  << m_window.live().progress.epoch << '\n'
                  << Qt::flush;
            weigh("opened");
        } else {
            m_times.push_back(milliseconds);
        }
        if (m_times.size() == steps) {
            report();
            QCoreApplication::quit();
            return;
        }
        // Not in the middle of painting: a hand does not do that either.
        QTimer::singleShot(20, this, [this] { step(); });
    }

    void step()
    {
        const ff::Live& live = m_window.live();
        m_before = live.shown;
        const bool isFirst = live.shown && live.shown == live.keptSteps.front();
        m_clock.start();
        m_waits = true;
        m_window.post(isFirst ? ff::command::Rewind {} : before(live));
    }

    static ff::command::Rewind before(const ff::Live& live)
    {
        const auto end
            = live.shown ? std::ranges::lower_bound(live.keptSteps, *live.shown) : live.keptSteps.end();
        return {*std::prev(end)};
    }

    void report()
    {
        std::ranges::sort(m_times);
        const auto quantile = [this](double share) {
            return m_times[static_cast<std::size_t>(share * static_cast<double>(m_times.size() - 1))];
        };
        m_out << "rewind by one moment: median " << quantile(0.5) << " ms, 95th percentile " << quantile(0.95)
              << " ms, longest " << quantile(1) << " ms, of " << m_times.size() << '\n'
              << Qt::flush;
        weigh("travelled");
    }

    void weigh(const char* when)
    {
        m_out << "memory, " << when << ": " << ff::megabytes("VmRSS") << " MB, at most "
              << ff::megabytes("VmHWM") << " MB\n"
              << Qt::flush;
    }

    ff::MainWindow& m_window;
    std::filesystem::path m_folder;
    QTextStream m_out;
    ff::Painted m_painted;
    QElapsedTimer m_clock;
    Stage m_stage = Stage::Loading;
    std::optional<std::int64_t> m_before;
    bool m_waits = false;
    std::vector<double> m_times; ///< milliseconds
};

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    const ff::KeptRun run = ff::keptRunIn(folder.toStdString());
    if (!run.canResume) {
        QTextStream(stderr) << "usage: ff_bench_rewind FOLDER, that of a kept run\n";
        return 2;
    }
    const QTemporaryDir runs;
    ff::WindowOptions options;
    options.data = QString::fromStdString(run.record.data.source.kind == "builtin"
                                              ? std::string("builtin")
                                              : run.record.data.source.path.string());
    options.session.runs = runs.path().toStdString();
    options.memory = ff::WindowOptions::Memory::Ignore;
    ff::useLanguage({});
    ff::MainWindow window(options);
    window.resize(1280, 800);
    Traveller traveller(window, run.folder);
    window.show();
    return QApplication::exec();
}
