// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/command_line.h"

#include "core/base/error.h"
#include "core/base/memory_size.h"
#include "core/data/catalogue.h"
#include "core/run/devices.h"
#include "core/session/session.h"
#include "core/settings/presets.h"
#include "ui/window/language.h"
#include "ui/window/qt_options.h"
#include "ui/window/run_folder.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

constexpr int wrongArguments = 2;
constexpr QSize leastSize(320, 240); ///< below, it is no window

struct OptionRow
{
    const char* name;
    const char* value; ///< name of the value in the help, empty when there is none
    const char* help;
};

constexpr std::array<OptionRow, 15> optionRows {{
    {"data", "PATH", "train on the files of this folder, or \"builtin\""},
    {"grey", "", "make colours of data grey"},
    {"preset", "ID", "settings that go well together; others override them"},
    {"set", "id=value", "change any setting; can be repeated"},
    {"start", "", "start training at once"},
    {"runs", "FOLDER", "keep runs in this folder, not in the user's"},
    {"memory", "SIZE", "keep to so much memory, such as 2G: images that need more than half lie in a file"},
    {"cache", "FOLDER", "for that file, which is gone when the program ends"},
    {"device", "NAME", "compute with this: \"cpu\", or \"cuda\" where there is one"},
    {"screenshot", "FILE", "train a little, take one picture and leave"},
    {"size", "WxH", "size of the window in pixels; it is as large as its panes need"},
    {"language", "CODE", "speak this language this time, such as en, de or zh_CN"},
    {"dark", "", "use dark colours this time"},
    {"demo", "DIR", "play the main job by itself, leave pictures in DIR"},
    {"reset-settings", "", "forget the window's layout and preferences"},
}};

/// Settings with an option of their own; the rest go through --set.
constexpr std::array<const char*, 4> settingOptions {"mode", "layers", "seed", "epochs"};

QCommandLineOption makeOption(const QString& name, const QString& value, const QString& help)
{
    return value.isEmpty() ? QCommandLineOption(name, help) : QCommandLineOption(name, help, value);
}

void describe(QCommandLineParser& parser)
{
    parser.setApplicationDescription(u"See the Forward-Forward algorithm learn."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"path"_s, u"a kept run to go on with, as a folder or an .ffx file, or data to train on"_s,
        u"[path]"_s);
    for (const OptionRow& row : optionRows) {
        parser.addOption(makeOption(QLatin1StringView(row.name), QLatin1StringView(row.value),
                                    QLatin1StringView(row.help)));
    }
    for (const char* id : settingOptions) {
        const SettingRow& row = settingRow(id);
        const std::string help = std::string(row.label) + ": " + domainText(row);
        parser.addOption(makeOption(QLatin1StringView(id), u"value"_s, QString::fromStdString(help)));
    }
}

QString helpText(const QCommandLineParser& parser)
{
    QString text = parser.helpText();
    text.replace(u"<executable_name>"_s, u"ff-explorer"_s); // there is no application yet to ask for its name
    text += u"\nPresets for --preset ID:\n"_s;
    for (const Preset& each : presets()) {
        text += QString::fromStdString("  " + std::string(each.id) + "  " + std::string(each.help) + "\n");
    }
    text += u"\nQt's own options, such as -style, -platform and -reverse, are taken as well.\n"_s;
    text += u"\nSettings for --set id=value (without a preset, those that go well with the mode; here "
            "with supervised learning):\n"_s;
    const Settings defaults = startSettings();
    for (const SettingRow& row : settingTable()) {
        const std::string line
            = "  " + std::string(row.id) + "=" + settingText(row, defaults) + "  " + domainText(row) + "\n";
        text += QString::fromStdString(line);
    }
    return text;
}

QSize sizeFrom(const QString& text)
{
    const QStringList parts = text.split(u'x');
    const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
    if (size.width() < leastSize.width() || size.height() < leastSize.height()) {
        throw Error::inEnglish("--size takes WIDTHxHEIGHT in pixels, at least 320x240, not \""
                               + text.toStdString() + "\".");
    }
    return size;
}

void assignWord(Settings& settings, const QString& word)
{
    const qsizetype equals = word.indexOf(u'=');
    if (equals < 1) {
        throw Error::inEnglish("--set takes id=value, not \"" + word.toStdString() + "\".");
    }
    assignText(settings, word.first(equals).toStdString(), word.sliced(equals + 1).toStdString());
}

Settings settingsFrom(const QCommandLineParser& parser)
{
    const std::string preset = parser.value(u"preset"_s).toStdString();
    Settings settings = parser.isSet(u"preset"_s) ? presetSettings(ff::preset(preset), {}) : startSettings();
    if (!parser.isSet(u"preset"_s) && parser.isSet(u"mode"_s)) {
        assignText(settings, "mode", parser.value(u"mode"_s).toStdString());
        settings = presetSettings(quickPreset(settings.mode), {});
    }
    for (const char* id : settingOptions) {
        const QString name = QLatin1StringView(id);
        if (parser.isSet(name)) {
            assignText(settings, id, parser.value(name).toStdString());
        }
    }
    for (const QString& word : parser.values(u"set"_s)) {
        assignWord(settings, word);
    }
    return settings;
}

/// A run has data and settings of its own.
void refuseBesideARun(const QCommandLineParser& parser)
{
    QStringList names {u"data"_s, u"preset"_s, u"set"_s};
    for (const char* id : settingOptions) {
        names << QLatin1StringView(id);
    }
    for (const QString& name : names) {
        if (parser.isSet(name)) {
            throw Error::inEnglish("A run goes on with its own data and settings: leave out --"
                                   + name.toStdString() + ".");
        }
    }
}

/// What to begin with: a run, or data, which are what --data or an argument of no option says.
void addBeginning(ExplorerOptions& options, const QCommandLineParser& parser)
{
    QStringList given = parser.positionalArguments();
    if (parser.isSet(u"data"_s)) {
        given << parser.value(u"data"_s);
    }
    if (given.size() > 1) {
        throw Error::inEnglish("One run or one set of data at a time, not both \"" + given[0].toStdString()
                               + "\" and \"" + given[1].toStdString() + "\".");
    }
    if (given.isEmpty()) {
        return;
    }
    if (!parser.isSet(u"data"_s)) {
        options.run = isExperimentFile(given.first()) ? given.first() : runFolderAt(given.first());
    }
    if (options.run.isEmpty()) {
        options.data = given.first();
        dataSourceFor(options.data.toStdString()); // throws when it is no data: a wrong argument
    } else {
        refuseBesideARun(parser);
    }
}

QString deviceFrom(const QString& name)
{
    const std::vector<std::string> names = deviceNames();
    if (std::ranges::find(names, name.toStdString()) == names.end()) {
        throw Error::inEnglish("There is no device \"" + name.toStdString()
                               + "\" for this LibTorch on this machine; there is: " + listedDevices() + ".");
    }
    return name;
}

QString languageFrom(const QString& code)
{
    if (!languageCodes().contains(code)) {
        throw Error::inEnglish("There is no language \"" + code.toStdString() + "\"; the languages are "
                               + languageCodes().join(u", "_s).toStdString() + ".");
    }
    return code;
}

ExplorerOptions optionsFrom(const QCommandLineParser& parser)
{
    ExplorerOptions options;
    options.settings = settingsFrom(parser);
    addBeginning(options, parser);
    if (parser.isSet(u"size"_s)) {
        options.size = sizeFrom(parser.value(u"size"_s));
    }
    options.grey = parser.isSet(u"grey"_s);
    options.screenshot = parser.value(u"screenshot"_s);
    options.demo = parser.value(u"demo"_s);
    options.runs = parser.value(u"runs"_s);
    options.cache = parser.value(u"cache"_s);
    if (parser.isSet(u"memory"_s)) {
        options.memoryLimit = parser.value(u"memory"_s);
        memorySize(options.memoryLimit.toStdString()); // throws when it is none: a wrong argument
    }
    if (parser.isSet(u"device"_s)) {
        options.device = deviceFrom(parser.value(u"device"_s));
    }
    if (parser.isSet(u"language"_s)) {
        options.language = languageFrom(parser.value(u"language"_s));
    }
    if (parser.isSet(u"start"_s)) {
        options.start = ExplorerOptions::Start::AtOnce;
    }
    if (parser.isSet(u"dark"_s)) {
        options.colours = ExplorerOptions::Colours::Dark;
    }
    if (parser.isSet(u"reset-settings"_s)) {
        options.memory = ExplorerOptions::Memory::Reset;
    }
    return options;
}

ExplorerCommandLine wrong(const QString& reason)
{
    const QString text = reason + u'\n' + u"Try --help."_s + u'\n';
    return {.answer = ExplorerAnswer {text, wrongArguments}};
}

} // namespace

ExplorerCommandLine readCommandLine(const QStringList& arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(withoutQtOptions(arguments))) {
        return wrong(parser.errorText());
    }
    if (parser.isSet(u"help"_s) || parser.isSet(u"help-all"_s)) {
        return {.answer = ExplorerAnswer {helpText(parser), 0}};
    }
    if (parser.isSet(u"version"_s)) {
        return {.answer = ExplorerAnswer {QString::fromStdString(computeDescription()).trimmed() + u'\n', 0}};
    }
    try {
        return {.options = optionsFrom(parser)};
    } catch (const Error& error) {
        return wrong(QString::fromStdString(error.what()));
    }
}

} // namespace ff
