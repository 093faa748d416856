// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QWidget>

namespace ff {

/// Lies over a window while something is dragged across it, and says what dropping it would do. It takes the
/// pointer, so that no text field below takes the drop as text. GUI thread only.
class DropHint : public QWidget
{
    Q_OBJECT

public:
    explicit DropHint(QWidget& window);

    void showOver(const QString& text);
    void setTheme(const Theme& theme);

    QString text() const { return m_text; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    Theme m_theme;
};

} // namespace ff
