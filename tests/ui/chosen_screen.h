// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QTemporaryDir>
#include <QTest>

namespace ff::test {

/// Size of the screen in pixels that a test is to run on, as in 1366x768; QT_SCALE_FACTOR is its scale.
inline QString screenName()
{
    return qEnvironmentVariable("FF_SCREEN", QStringLiteral("1280x800"));
}

/// Gives the off-screen platform that screen, by a file in `folder`. Before there is an application.
inline bool useChosenScreen(const QTemporaryDir& folder)
{
    const QString size = screenName();
    QFile file(folder.filePath(QStringLiteral("screens.json")));
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    const auto screen = QStringLiteral(R"({"screens": [{"name": "one", "x": 0, "y": 0, "width": %1,
        "height": %2, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    file.write(screen.arg(size.section(u'x', 0, 0), size.section(u'x', 1, 1)).toUtf8());
    return qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toLocal8Bit());
}

/// FF_LETTERS is by how much letters are larger than usual, as a user sets it for the whole desktop.
inline double lettersFactor()
{
    return qEnvironmentVariable("FF_LETTERS", QStringLiteral("1")).toDouble();
}

/// Before there is a window.
inline void useChosenLetters()
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * lettersFactor());
    QApplication::setFont(font);
}

/// As runWithWindows().
template <class Test>
int runOnChosenScreen(int argc, char** argv)
{
    const QTemporaryDir folder;
    if (!useChosenScreen(folder)) {
        return 1;
    }
    const QApplication application(argc, argv);
    useChosenLetters();
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace ff::test
