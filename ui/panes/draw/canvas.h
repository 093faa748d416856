// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/spoken.h"
#include "ui/kit/theme.h"
#include "ui/panes/draw/drawing.h"

#include <QWidget>

#include <optional>

class QTouchEvent;

namespace ff {

/// The sheet of paper: shows a Drawing and edits it with mouse, pen, eraser or finger. The square in the
/// middle of the widget is the network's picture, enlarged. GUI thread only.
class Canvas : public QWidget, public Spoken
{
    Q_OBJECT

public:
    enum class Tool { Pen, Eraser };

    /// `drawing` must outlive the canvas.
    explicit Canvas(Drawing& drawing, QWidget* parent = nullptr);

    const Drawing& drawing() const { return m_drawing; }

    /// What the left mouse button does; the right one always erases.
    void setTool(Tool tool);

    /// In pixels of the network's picture.
    void setPenWidth(double width);

    /// Shown in the middle while nothing is drawn.
    void setHint(const QString& hint);

    void setTheme(const Theme& theme);

    /// The drawing alone, black on white, `side` pixels wide; the same on every screen and in every theme.
    QImage image(int side) const;

    /// Where the drawing is, in widget coordinates.
    QRectF square() const;

    QString spokenValue() const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void tabletEvent(QTabletEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void touchEvent(QTouchEvent& event);
    InkPoint toInk(QPointF position, float width = 1) const;
    double scale() const; ///< widget pixels per pixel of the network's picture
    void press(QPointF position, Tool tool, float width = 1);
    void move(QPointF position, float width = 1); ///< of the line there, as InkPoint::width
    void release();
    void showTool(Tool tool);
    void showChange(); ///< of the drawing
    void paintHint(QPainter& painter) const;

    Drawing& m_drawing;
    Theme m_theme;
    QString m_hint;
    double m_penWidth = 2.5;
    Tool m_tool = Tool::Pen;
    Tool m_active = Tool::Pen; ///< while something is down
    bool m_down = false; ///< a button, a pen or a finger
    bool m_grows = false; ///< the drawing, by nothing but the end of its last line
    std::optional<int> m_finger; ///< that draws
};

} // namespace ff
