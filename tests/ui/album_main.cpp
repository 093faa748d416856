// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/presets.h"
#include "tests/ui/album.h"
#include "ui/kit/theme_choice.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QTemporaryDir>

#include <cstdio>

// album FOLDER: leaves the README's pictures there; see tests/readme_pictures.
int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("usage: album FOLDER\n", stderr);
        return 2;
    }
    ff::applyThemeChoice(ff::ThemeChoice::Light);
    const QTemporaryDir runs;
    ff::WindowOptions options;
    options.session.runs = runs.path().toStdString();
    options.settings = ff::startSettings();
    options.memory = ff::WindowOptions::Memory::Ignore;
    options.colours = ff::ThemeChoice::Light;
    ff::MainWindow window(options);
    window.resize(1280, 800);
    window.show();
    ff::Album album(window, QString::fromLocal8Bit(argv[1]));
    QObject::connect(&album, &ff::Album::finished, &application, &QCoreApplication::exit);
    album.start();
    return QApplication::exec();
}
