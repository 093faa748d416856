// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "ui/command_line.h"
#include "ui/demo.h"
#include "ui/main_window.h"
#include "ui/screenshot.h"

#include <QApplication>
#include <QNetworkProxyFactory>
#include <QSettings>

#include <cstdio>
#include <memory>

namespace {

using namespace Qt::StringLiterals;

void nameProgram()
{
    QCoreApplication::setOrganizationName(u"ForwardForward"_s);
    QCoreApplication::setApplicationName(u"ff-explorer"_s);
    QGuiApplication::setDesktopFileName(u"io.github.forwardforward.Explorer"_s);
}

/// Read before there is a display to need.
ff::ExplorerCommandLine readArguments(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return ff::readCommandLine(QCoreApplication::arguments());
}

int say(const ff::ExplorerAnswer& answer)
{
    std::FILE* const stream = answer.exitCode == 0 ? stdout : stderr;
    std::fputs(answer.text.toLocal8Bit().constData(), stream);
    return answer.exitCode;
}

void useNoDisplay()
{
    const auto isSet = [](const char* name) { return !qEnvironmentVariableIsEmpty(name); };
    if (!isSet("DISPLAY") && !isSet("WAYLAND_DISPLAY") && !isSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
}

ff::WindowOptions windowOptions(const ff::ExplorerOptions& options)
{
    using Memory = ff::WindowOptions::Memory;
    return {.settings = options.settings,
            .data = options.data,
            .memory = options.isUnattended() ? Memory::Ignore : Memory::Keep};
}

/// Plays a script that tells the program when to end, and how.
template <typename Played>
void play(Played& played)
{
    QObject::connect(&played, &Played::finished, qApp, &QCoreApplication::exit);
    played.start();
}

/// The demo or the picture, or nothing where a person is at the window.
void playUnattended(ff::MainWindow& window, const ff::ExplorerOptions& options)
{
    if (!options.demo.isEmpty()) {
        play(*new ff::Demo(window, options.demo, &window));
    } else if (!options.screenshot.isEmpty()) {
        play(*new ff::Screenshot(window, options.screenshot, &window));
    }
}

int runWindow(const ff::ExplorerOptions& options)
{
    if (options.memory == ff::ExplorerOptions::Memory::Reset) {
        QSettings().clear();
    }
    if (options.colours == ff::ExplorerOptions::Colours::Dark) {
        ff::applyThemeChoice(ff::ThemeChoice::Dark);
    }
    QNetworkProxyFactory::setUseSystemConfiguration(true); // for what is fetched
    ff::MainWindow window(windowOptions(options));
    if (options.size.isValid()) {
        window.resize(options.size);
    }
    window.show();
    if (options.start == ff::ExplorerOptions::Start::AtOnce) {
        window.startWhenReady();
    }
    playUnattended(window, options);
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    nameProgram();
    const ff::ExplorerCommandLine commandLine = readArguments(argc, argv);
    if (commandLine.answer) {
        return say(*commandLine.answer);
    }
    if (commandLine.options.isUnattended()) {
        useNoDisplay();
    }
    const QApplication application(argc, argv);
    try {
        return runWindow(commandLine.options);
    } catch (const ff::Error& error) {
        return say({QString::fromStdString(error.what()) + u'\n', 1});
    }
}
