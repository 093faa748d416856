// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/window_test_fixture.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

namespace ff {

/// Drags the file or folder over the middle of the window; false when it does not want it.
[[nodiscard]] inline bool drag(WindowFixture& fixture, QMimeData& data, const QString& path)
{
    data.setUrls({QUrl::fromLocalFile(path)});
    const QPoint middle = fixture.window->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(fixture.window.get(), &enter);
    return enter.isAccepted();
}

/// The same, and lets go.
[[nodiscard]] inline bool drop(WindowFixture& fixture, const QString& path)
{
    QMimeData data;
    if (!drag(fixture, data, path)) {
        return false;
    }
    const QPoint middle = fixture.window->rect().center();
    QDropEvent event(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(fixture.window.get(), &event);
    return true;
}

} // namespace ff
