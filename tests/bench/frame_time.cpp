// SPDX-License-Identifier: GPL-3.0-or-later
// What a frame of the window costs while training is on: presenting news and all the painting that it
// causes: frame_time [WIDTH HEIGHT], 1280 x 800 unless said. Run it off screen (QT_QPA_PLATFORM=offscreen) on
// a machine that does nothing else.
#include "ui/window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QTextStream>

namespace {

constexpr std::size_t warmUp = 20; // the first ones load fonts
constexpr std::size_t frames = ff::FrameMeter::window;

void report(const ff::FrameMeter& meter)
{
    QTextStream out(stdout);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(2);
    out << "frames " << frames << ", median " << meter.medianMilliseconds() << " ms, 95th percentile "
        << meter.quantileMilliseconds(0.95) << " ms\n";
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    ff::WindowOptions options;
    options.settings.epochs = 1000;
    options.memory = ff::WindowOptions::Memory::Ignore;
    ff::MainWindow window(options);
    const QStringList arguments = QCoreApplication::arguments();
    window.resize(arguments.value(1, QStringLiteral("1280")).toInt(),
                  arguments.value(2, QStringLiteral("800")).toInt());
    window.show();
    window.startWhenReady();
    QObject::connect(&window, &ff::MainWindow::presented, &window, [&window](const ff::News& news) {
        if (news.live.state == ff::State::Running && news.moment && !news.moment->answer) {
            window.action(ff::ActionId::NextTest)->trigger();
        }
        if (window.frameMeter().frames() >= warmUp + frames) {
            QCoreApplication::quit();
        }
    });
    QApplication::exec();
    report(window.frameMeter());
    return 0;
}
