// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/presets.h"
#include "tests/ui/ui_test.h"
#include "ui/window/command_line.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace ff::command_line_test {

/// What the arguments of the explorer mean.
class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheCommandLine_data();
    void readsTheCommandLine();
    void keepsWhatTheCommandLineSays();
    void answersHelpAndVersion_data();
    void answersHelpAndVersion();
    void everyPresetHasItsSettings();
    void runHasItsOwnDataAndSettings();
    void settingsOverrideThePreset();
};

void CommandLineTest::readsTheCommandLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("right");
    const auto row = [](const char* line, bool right) {
        QTest::newRow(line) << QString::fromUtf8(line).split(u' ') << right;
    };
    row("--start", true);
    row("--data builtin", true);
    row("--mode unsupervised --layers 300,200 --seed 7 --epochs 3", true);
    row("--set momentum=0.5 --set batch=50", true);
    row("--size 900x600 --dark --screenshot picture.png", true);
    row("--preset quick-supervised --epochs 3", true);
    row("--preset no-such-preset", false);
    row("--mode sideways", false);
    row("--layers 0", false);
    row("--set momentum", false);
    row("--set =1", false);
    row("--set no-such-setting=1", false);
    row("--data /no/such/folder", false);
    row("builtin", true);
    row("builtin --data builtin", false);
    row("builtin builtin", false);
    row("--runs somewhere", true);
    row("--memory 2G --cache somewhere", true);
    row("--memory much", false);
    row("--device cpu", true);
    row("--device tpu", false);
    row("--size 80x60", false);
    row("--size huge", false);
    row("--no-such-option", false);
    row("--demo", false);
    row("stray", false);
    row("-style fusion -platform offscreen -reverse --start", true);
    row("--style=fusion --platform=offscreen", true);
    row("-qwindowgeometry 800x600+0+0 -stylesheet none.qss", true);
    row("-style fusion stray", false);
    row("-stile fusion", false);
}

void CommandLineTest::readsTheCommandLine()
{
    QFETCH(QStringList, arguments);
    QFETCH(bool, right);
    const ExplorerCommandLine line = readCommandLine(QStringList {QStringLiteral("program")} + arguments);
    QCOMPARE(!line.answer.has_value(), right);
    if (line.answer) {
        QCOMPARE(line.answer->exitCode, 2);
        QVERIFY(!line.answer->text.trimmed().isEmpty());
    }
}

void CommandLineTest::keepsWhatTheCommandLineSays()
{
    const QString words = QStringLiteral("program --mode unsupervised --layers 300,200 --seed 7 --epochs 3 "
                                         "--set momentum=0.5 --size 1000x700 --demo somewhere --runs here "
                                         "--device cpu --memory 3G --cache there");
    const ExplorerOptions options = readCommandLine(words.split(u' ')).options;
    QCOMPARE(options.settings.mode, Mode::Unsupervised);
    QCOMPARE(options.settings.layers, (std::vector<LayerSize> {300, 200}));
    QCOMPARE(options.settings.seed, 7);
    QCOMPARE(options.settings.epochs, 3);
    QCOMPARE(options.settings.momentum, 0.5);
    QCOMPARE(options.size, QSize(1000, 700));
    QCOMPARE(options.demo, QStringLiteral("somewhere"));
    QCOMPARE(options.runs, QStringLiteral("here"));
    QCOMPARE(options.memoryLimit, QStringLiteral("3G"));
    QCOMPARE(options.cache, QStringLiteral("there"));
    QCOMPARE(options.device, QStringLiteral("cpu"));
    QVERIFY(options.isUnattended());
}

void CommandLineTest::answersHelpAndVersion_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("expected");
    QTest::newRow("help") << QStringLiteral("--help") << QStringLiteral("--screenshot");
    QTest::newRow("settings in the help") << QStringLiteral("--help") << QStringLiteral("learning-rate=");
    QTest::newRow("version") << QStringLiteral("--version") << QStringLiteral("LibTorch");
}

void CommandLineTest::answersHelpAndVersion()
{
    QFETCH(QString, option);
    QFETCH(QString, expected);
    const ExplorerCommandLine line = readCommandLine({QStringLiteral("program"), option});
    QVERIFY(line.answer.has_value());
    QCOMPARE(line.answer->exitCode, 0);
    QVERIFY(line.answer->text.contains(expected));
}

void CommandLineTest::everyPresetHasItsSettings()
{
    for (const Preset& each : presets()) {
        const QString id = QString::fromStdString(std::string(each.id));
        const ExplorerCommandLine line
            = readCommandLine({QStringLiteral("program"), QStringLiteral("--preset"), id});
        QVERIFY(!line.answer.has_value());
        QVERIFY(line.options.settings == presetSettings(each, {}));
    }
}

void CommandLineTest::runHasItsOwnDataAndSettings()
{
    const QTemporaryDir folder;
    QFile record(folder.filePath(QStringLiteral("run.json")));
    QVERIFY(record.open(QIODevice::WriteOnly)); // what is in it is for the window to say
    const QStringList words {QStringLiteral("program"), folder.path()};
    QCOMPARE(readCommandLine(words).options.run, folder.path());
    QCOMPARE(readCommandLine(words).options.data, ExplorerOptions().data);
    QCOMPARE(readCommandLine({words[0], record.fileName()}).options.run, folder.path());
    for (const char* others : {"--data builtin", "--set batch=7", "--mode scff", "--preset quick-scff"}) {
        const ExplorerCommandLine line = readCommandLine(words + QString::fromUtf8(others).split(u' '));
        QVERIFY2(line.answer && line.answer->exitCode == 2, others);
    }
    QVERIFY(!readCommandLine(words + QStringList {QStringLiteral("--start")}).answer);
}

void CommandLineTest::settingsOverrideThePreset()
{
    const QString id = QString::fromStdString(std::string(presets().front().id));
    const ExplorerCommandLine line = readCommandLine(
        {QStringLiteral("program"), QStringLiteral("--epochs"), QStringLiteral("3"), QStringLiteral("--set"),
         QStringLiteral("batch=7"), QStringLiteral("--preset"), id});
    QCOMPARE(line.options.settings.epochs, 3);
    QCOMPARE(line.options.settings.batch, 7);
}

const test::UiTest registered {"command_line_test", test::runWithoutWindows<CommandLineTest>};

} // namespace ff::command_line_test

#include "command_line_test.moc"
