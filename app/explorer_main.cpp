// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finished_output.h"
#include "core/base/error.h"
#include "core/base/memory_size.h"
#include "ui/script/demo.h"
#include "ui/script/screenshot.h"
#include "ui/window/command_line.h"
#include "ui/window/language.h"
#include "ui/window/main_window.h"
#include "ui/window/qt_options.h"
#include "ui/window/run_folder.h"

#include <QApplication>
#include <QFileInfo>
#include <QNetworkProxyFactory>
#include <QSettings>

#include <cstdio>
#include <cstdlib>
#include <memory>

namespace {

using namespace Qt::StringLiterals;

/// Of the window where there is no screen that it must be fitted to.
constexpr QSize pictureSize(1280, 800);

void nameProgram()
{
    QCoreApplication::setOrganizationName(u"ForwardForward"_s);
    QCoreApplication::setApplicationName(u"ff-explorer"_s);
    QGuiApplication::setDesktopFileName(u"io.github.forwardforward.Explorer"_s);
}

/// Read before there is a display to need.
QStringList argumentsOf(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return QCoreApplication::arguments();
}

int say(const ff::ExplorerAnswer& answer)
{
    std::FILE* const stream = answer.exitCode == 0 ? stdout : stderr;
    std::fputs(answer.text.toLocal8Bit().constData(), stream);
    return ff::afterOutput("ff-explorer", answer.exitCode);
}

/// Qt aborts where it finds no display. That is no fault of the program: one sentence, and it ends.
void endWithoutDisplay(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    static QString reason;
    if (type != QtFatalMsg) {
        const bool isOfPlatform = QLatin1StringView(context.category).startsWith("qt.qpa"_L1);
        reason = isOfPlatform && reason.isEmpty() ? text : reason;
        std::fputs(isOfPlatform ? "" : qUtf8Printable(text + u'\n'), stderr);
        return;
    }
    say({u"There is no display for the window: %1\nSet DISPLAY or WAYLAND_DISPLAY, or use --screenshot, "
         "--demo or ff-train, which need none.\n"_s.arg(reason.isEmpty() ? text : reason),
         1});
    std::fflush(nullptr);
    std::_Exit(1);
}

QtMessageHandler usualHandler = nullptr;

/// Qt without a screen says of every window that it does not do what a screen alone has use for.
void sayWhatMatters(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (!text.contains("propagateSizeHints"_L1)) {
        usualHandler(type, context, text);
    }
}

/// The application, or the end.
std::unique_ptr<QApplication> makeApplication(int& argc, char** argv)
{
    const QtMessageHandler before = qInstallMessageHandler(endWithoutDisplay);
    auto application = std::make_unique<QApplication>(argc, argv);
    qInstallMessageHandler(before);
    if (QGuiApplication::platformName() == "offscreen"_L1) {
        usualHandler = qInstallMessageHandler(sayWhatMatters);
    }
    return application;
}

void useNoDisplay()
{
    const auto isSet = [](const char* name) { return !qEnvironmentVariableIsEmpty(name); };
    if (!isSet("DISPLAY") && !isSet("WAYLAND_DISPLAY") && !isSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
}

/// Where runs are kept. What plays by itself leaves none behind unless it is told where.
std::filesystem::path runsOf(const ff::ExplorerOptions& options)
{
    const QString folder
        = options.runs.isEmpty() && !options.isUnattended() ? ff::standardRunsFolder() : options.runs;
    return folder.isEmpty() ? std::filesystem::path() : QFileInfo(folder).filesystemAbsoluteFilePath();
}

ff::WindowOptions windowOptions(const ff::ExplorerOptions& options)
{
    using Memory = ff::WindowOptions::Memory;
    return {.session = {.device = options.device.toStdString(),
                        .room = ff::roomFor(options.memoryLimit.toStdString(), options.cache.toStdString()),
                        .runs = runsOf(options)},
            .settings = options.settings,
            .data = options.data,
            .grey = options.grey,
            .run = options.run,
            .memory = options.isUnattended() ? Memory::Ignore : Memory::Keep,
            .colours = options.colours == ff::ExplorerOptions::Colours::Dark
                ? std::optional(ff::ThemeChoice::Dark)
                : std::nullopt};
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

/// The language of the command line, or the one that was chosen last; what plays by itself has no memory.
QString languageOf(const ff::ExplorerOptions& options)
{
    return options.language.isEmpty() && !options.isUnattended() ? ff::rememberedLanguage()
                                                                 : options.language;
}

int runWindow(const ff::ExplorerOptions& options)
{
    if (options.memory == ff::ExplorerOptions::Memory::Reset) {
        QSettings().clear();
    }
    ff::useLanguage(languageOf(options));
    QNetworkProxyFactory::setUseSystemConfiguration(true); // for what is fetched
    ff::MainWindow window(windowOptions(options));
    if (options.size.isValid()) {
        window.resize(options.size);
    } else if (QGuiApplication::platformName() == "offscreen"_L1) {
        window.resize(pictureSize);
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
    const QStringList arguments = argumentsOf(argc, argv);
    const ff::ExplorerCommandLine commandLine = ff::readCommandLine(arguments);
    if (commandLine.answer) {
        return say(*commandLine.answer);
    }
    if (commandLine.options.isUnattended() && !ff::hasQtOption(arguments, "platform"_L1)) {
        useNoDisplay();
    }
    if (ff::hasQtOption(arguments, "style"_L1) || qEnvironmentVariableIsSet("QT_STYLE_OVERRIDE")) {
        ff::keepStyle();
    }
    const std::unique_ptr<QApplication> application = makeApplication(argc, argv);
    try {
        return runWindow(commandLine.options);
    } catch (const ff::Error& error) {
        return say({QString::fromStdString(error.what()) + u'\n', 1});
    }
}
