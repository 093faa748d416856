// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session.h"
#include "ui/theme.h"

#include <QWidget>

namespace ff {

/// One pane of the window. A panel shows what a snapshot says and asks for what the user wants; it knows
/// neither the session nor another panel. GUI thread only.
class Panel : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows the snapshot. Called for every new one while the panel is visible, and once with the latest when
    /// it becomes visible again. Must be quick: it runs on the frame's budget of a few milliseconds.
    virtual void present(const Snapshot& snapshot) = 0;

    /// Curves and other data that may not be missed while hidden. Called for every new snapshot, visible or
    /// not, before present(). Stores, does not paint.
    virtual void record(const Snapshot& snapshot) { Q_UNUSED(snapshot) }

    /// Called once before the panel is shown and whenever the colours change.
    virtual void applyTheme(const Theme& theme) = 0;

Q_SIGNALS:
    /// The user asked for something; the window posts it to the session.
    void commandRequested(const ff::Command& command);

    /// The user picked a picture of the data to be looked at closely, as bytes [height * width], 255 = ink.
    void pictureChosen(const QByteArray& pixels, int width, int height);
};

} // namespace ff
