// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPen>
#include <QWidget>

class QLabel;

namespace ff {

/// A sample of a line in the plot, what it is, and its latest value, side by side. GUI thread only.
class ErrorRow : public QWidget
{
    Q_OBJECT

public:
    explicit ErrorRow(QWidget* parent = nullptr);

    /// How wide a row is for names as long as this one; a longer one is elided.
    static int widthFor(const QFontMetrics& metrics, const QString& name);

    /// Shows the value, a text, beside a sample of the line.
    void show(const QPen& line, const QString& name, const QString& value);

    /// Colour of the texts.
    void setTextColour(const QColor& colour);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QPen m_line;
    QLabel* m_name;
    QLabel* m_value;
};

} // namespace ff
