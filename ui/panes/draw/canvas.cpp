// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/draw/canvas.h"

#include "ui/panes/draw/drawing_paint.h"
#include "ui/panes/draw/tool_cursor.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QTabletEvent>

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

constexpr int minimumSide = 112; ///< four for each of the network's pixels
constexpr int preferredSide = 280;
constexpr double eraserDiameter = 2; ///< pixels of the network's picture

/// How wide a pen draws that is pressed not at all, half, or as hard as it can tell: 0.6, 1 and 1.4 times as
/// wide as was chosen. From the usual 2.5 pixels that stays within what lines of MNIST are wide.
float lineWidth(const QTabletEvent& event)
{
    constexpr double lightest = 0.6;
    constexpr double heaviest = widestLine;
    const bool knows = event.pointingDevice()->capabilities() & QInputDevice::Capability::Pressure;
    return knows
        ? static_cast<float>(lightest + (heaviest - lightest) * std::clamp(event.pressure(), 0.0, 1.0))
        : 1;
}

} // namespace

Canvas::Canvas(Drawing& drawing, QWidget* parent)
    : QWidget(parent)
    , m_drawing(drawing)
    , m_theme(themeFor(palette()))
{
    setObjectName(QStringLiteral("canvas"));
    setAccessibleName(tr("Drawing"));
    setAccessibleDescription(tr(
        "Draw a digit with the mouse, a pen or a finger; the right button and the pen's other end erase."));
    setAttribute(Qt::WA_AcceptTouchEvents);
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::PreventContextMenu);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setVerticalStretch(4);
    setSizePolicy(policy);
    connect(&m_drawing, &Drawing::changed, this, &Canvas::showChange);
    showTool(m_tool);
}

void Canvas::setTool(Tool tool)
{
    m_tool = tool;
    showTool(tool);
}

void Canvas::setPenWidth(double width)
{
    m_penWidth = width;
    showTool(m_tool);
    update();
}

void Canvas::setHint(const QString& hint)
{
    m_hint = hint;
    update();
}

void Canvas::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

QRectF Canvas::square() const
{
    const int side = std::min(width(), height()) - 2;
    return QRectF((width() - side) / 2, (height() - side) / 2, side, side);
}

QSize Canvas::sizeHint() const
{
    return {preferredSide, preferredSide};
}

QSize Canvas::minimumSizeHint() const
{
    return {minimumSide, minimumSide};
}

double Canvas::scale() const
{
    return square().width() / inkSide;
}

InkPoint Canvas::toInk(QPointF position, float width) const
{
    const QPointF inside = (position - square().topLeft()) / scale();
    const auto clamped
        = [](double value) { return static_cast<float>(std::clamp(value, 0.0, double(inkSide))); };
    return {clamped(inside.x()), clamped(inside.y()), width};
}

void Canvas::press(QPointF position, Tool tool, float width)
{
    if (!square().contains(position)) {
        return;
    }
    setFocus(Qt::MouseFocusReason); // a pen brings none by itself
    m_down = true;
    m_finger.reset();
    m_active = tool;
    showTool(tool);
    if (tool == Tool::Pen) {
        m_drawing.penDown(toInk(position, width));
    } else {
        // The disc must reach the stroke's edge, not its middle line.
        m_drawing.eraserDown(toInk(position), static_cast<float>((eraserDiameter + m_penWidth) / 2));
    }
}

void Canvas::move(QPointF position, float width)
{
    if (m_down && m_active == Tool::Pen) {
        const QScopedValueRollback grows(m_grows, true);
        m_drawing.penTo(toInk(position, width));
    } else if (m_down) {
        m_drawing.eraserTo(toInk(position));
    }
}

void Canvas::release()
{
    if (m_down) {
        m_down = false;
        m_finger.reset();
        m_drawing.penUp();
        m_drawing.eraserUp();
        showTool(m_tool);
    }
}

void Canvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        press(event->position(), m_tool);
    } else if (event->button() == Qt::RightButton) {
        press(event->position(), Tool::Eraser);
    } else {
        QWidget::mousePressEvent(event);
    }
}

void Canvas::mouseMoveEvent(QMouseEvent* event)
{
    move(event->position());
}

void Canvas::mouseReleaseEvent(QMouseEvent* event)
{
    move(event->position());
    if (!(event->buttons() & (Qt::LeftButton | Qt::RightButton))) {
        release();
    }
}

void Canvas::tabletEvent(QTabletEvent* event)
{
    const bool erases
        = event->pointerType() == QPointingDevice::PointerType::Eraser || event->button() == Qt::RightButton;
    if (event->type() == QEvent::TabletPress) {
        press(event->position(), erases ? Tool::Eraser : m_tool, lineWidth(*event));
    } else if (event->type() == QEvent::TabletMove) {
        move(event->position(), lineWidth(*event));
    } else if (event->type() == QEvent::TabletRelease) {
        release();
    }
    // Accepted, so that Qt does not send the same stroke again as mouse events.
    event->accept();
}

/// The finger that came first draws; others change nothing as long as it is down, nor does a finger beside a
/// pen or a button.
void Canvas::touchEvent(QTouchEvent& event)
{
    for (const QEventPoint& point : event.points()) {
        const bool draws = m_finger == point.id();
        if (point.state() == QEventPoint::Pressed && !m_down) {
            press(point.position(), m_tool);
            if (m_down) {
                m_finger = point.id();
            }
        } else if (point.state() == QEventPoint::Updated && draws) {
            move(point.position());
        } else if (point.state() == QEventPoint::Released && draws) {
            move(point.position());
            release();
        }
    }
}

void Canvas::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setMaximumHeight(std::max(width(), minimumSide)); // a square: more height could not be used
    showTool(m_tool);
}

bool Canvas::event(QEvent* event)
{
    // A hidden canvas gets no release: the gesture ends here.
    if (event->type() == QEvent::Hide || event->type() == QEvent::TouchCancel) {
        release();
    }
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
        touchEvent(*static_cast<QTouchEvent*>(event));
        event->accept(); // so that Qt does not send the same stroke again as mouse events
        return true;
    default:
        return QWidget::event(event);
    }
}

void Canvas::showTool(Tool tool)
{
    const double diameter = (tool == Tool::Pen ? m_penWidth : eraserDiameter) * scale();
    setCursor(ringCursor(std::max(diameter, 3.0), devicePixelRatioF()));
}

void Canvas::showChange()
{
    if (m_grows) {
        update(paintedEnd(square(), m_drawing.sketch().strokes.back(), m_penWidth));
    } else {
        update();
    }
}

void Canvas::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setPen(Qt::NoPen);
    painter.fillRect(square(), m_theme.base);
    painter.save();
    painter.setClipRect(square());
    if (m_drawing.isEmpty()) {
        paintHint(painter);
    } else {
        paintDrawing(painter, square(), m_drawing, {m_penWidth, m_theme.ink}, event->rect());
    }
    painter.restore();
    painter.setPen(QPen(hasFocus() ? m_theme.accent : m_theme.mutedText, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(square().adjusted(-0.5, -0.5, 0.5, 0.5));
}

QImage Canvas::image(int side) const
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintDrawing(painter, image.rect(), m_drawing, {m_penWidth, Qt::black}, image.rect());
    return image;
}

void Canvas::paintHint(QPainter& painter) const
{
    const double margin = fontMetrics().height();
    painter.setPen(m_theme.mutedText);
    painter.drawText(square().adjusted(margin, margin, -margin, -margin), Qt::AlignCenter | Qt::TextWordWrap,
                     m_hint);
}

QString Canvas::spokenValue() const
{
    const Sketch& sketch = m_drawing.sketch();
    if (m_drawing.isEmpty()) {
        return m_hint;
    }
    return sketch.strokes.empty()
        ? tr("a picture")
        : tr("strokes: %1").arg(QLocale().toString(qulonglong {sketch.strokes.size()}));
}

} // namespace ff
