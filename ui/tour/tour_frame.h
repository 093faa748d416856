// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QWidget>

namespace ff {

/// A line around what a card is about, which lets the mouse through. GUI thread only.
class TourFrame : public QWidget
{
    Q_OBJECT

public:
    /// `prefix` comes before its object name.
    TourFrame(const QString& prefix, QWidget* window);

    /// Frames a part of the window, or nothing where it is empty.
    void frame(const QRect& part);

    void applyTheme(const Theme& theme);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QColor m_colour;
};

} // namespace ff
