// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include "ui/theme.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include <array>

namespace ff {

namespace {

/// What is drawn on a square of 24 x 24: an area and lines, in one colour.
struct Shape
{
    QPainterPath area;
    QPainterPath lines;
};

QPainterPath polygon(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points)));
    path.closeSubpath();
    return path;
}

void addLine(QPainterPath& path, QPointF from, QPointF to)
{
    path.moveTo(from);
    path.lineTo(to);
}

QPainterPath bars(double first, double second)
{
    QPainterPath path;
    path.addRoundedRect(QRectF(first, 5, 4, 14), 1, 1);
    path.addRoundedRect(QRectF(second, 5, 4, 14), 1, 1);
    return path;
}

Shape start()
{
    return {polygon({{7, 4.5}, {19.5, 12}, {7, 19.5}}), {}};
}

Shape pause()
{
    return {bars(6, 14), {}};
}

Shape stepBatch()
{
    Shape shape {polygon({{5, 5}, {15, 12}, {5, 19}}), {}};
    shape.area.addRoundedRect(QRectF(16, 5, 3, 14), 1, 1);
    return shape;
}

Shape stepEpoch()
{
    Shape shape {polygon({{2.5, 5.5}, {10, 12}, {2.5, 18.5}}), {}};
    shape.area.addPath(polygon({{10, 5.5}, {17.5, 12}, {10, 18.5}}));
    shape.area.addRoundedRect(QRectF(18, 5, 3, 14), 1, 1);
    return shape;
}

Shape reset()
{
    Shape shape;
    const QRectF circle(4.5, 5, 15, 15);
    shape.lines.arcMoveTo(circle, 120);
    shape.lines.arcTo(circle, 120, 290);
    shape.area = polygon({{12, 1.5}, {12, 9.5}, {6, 5.5}});
    return shape;
}

Shape newSeed()
{
    Shape shape;
    shape.lines.addRoundedRect(QRectF(4, 4, 16, 16), 3, 3);
    for (const QPointF& dot :
         {QPointF(8.5, 8.5), QPointF(15.5, 8.5), QPointF(12, 12), QPointF(8.5, 15.5), QPointF(15.5, 15.5)}) {
        shape.area.addEllipse(dot, 1.5, 1.5);
    }
    return shape;
}

/// A picture with its label strip.
Shape supervised()
{
    Shape shape;
    shape.lines.addRoundedRect(QRectF(4, 4, 16, 16), 2, 2);
    shape.area.addRect(QRectF(5.5, 5.5, 4.5, 3.5));
    addLine(shape.lines, {9, 17}, {15, 11});
    return shape;
}

/// Two pictures joined along a mask's edge.
Shape unsupervised()
{
    Shape shape;
    shape.lines.addRoundedRect(QRectF(4, 4, 16, 16), 2, 2);
    shape.area.moveTo(5, 5);
    shape.area.lineTo(13, 5);
    shape.area.cubicTo(9, 9, 16, 13, 10, 19);
    shape.area.lineTo(5, 19);
    shape.area.closeSubpath();
    return shape;
}

Shape folder()
{
    Shape shape;
    shape.lines = polygon({{3, 6}, {9, 6}, {11, 8.5}, {21, 8.5}, {21, 19}, {3, 19}});
    return shape;
}

Shape digits()
{
    Shape shape;
    shape.lines.addRoundedRect(QRectF(4, 4, 16, 16), 2, 2);
    addLine(shape.lines, {8.5, 8}, {15.5, 8});
    shape.lines.lineTo(11, 16.5);
    return shape;
}

/// A tray with an arrow from `tail` to `head` (heights) above it.
Shape trayArrow(double tail, double head)
{
    Shape shape;
    const double wing = head < tail ? head + 5 : head - 5;
    addLine(shape.lines, {12, tail}, {12, head});
    shape.area = polygon({{7, wing}, {17, wing}, {12, head}});
    shape.lines.moveTo(4, 15);
    shape.lines.lineTo(4, 20);
    shape.lines.lineTo(20, 20);
    shape.lines.lineTo(20, 15);
    return shape;
}

Shape exportShape()
{
    return trayArrow(15, 3);
}

Shape importShape()
{
    return trayArrow(3, 15);
}

Shape evaluate()
{
    Shape shape;
    shape.lines.addEllipse(QPointF(12, 12), 8.5, 8.5);
    shape.lines.moveTo(8, 12.5);
    shape.lines.lineTo(11, 15.5);
    shape.lines.lineTo(16.5, 9);
    return shape;
}

Shape example()
{
    Shape shape;
    shape.lines.addRoundedRect(QRectF(3, 6, 9, 12), 1.5, 1.5);
    addLine(shape.lines, {13, 12}, {19, 12});
    shape.area = polygon({{17, 8}, {22, 12}, {17, 16}});
    return shape;
}

void addExclamation(Shape& shape)
{
    addLine(shape.lines, {12, 9}, {12, 14});
    shape.area.addEllipse(QPointF(12, 17), 1.2, 1.2);
}

Shape warning()
{
    Shape shape;
    shape.lines = polygon({{12, 3.5}, {21.5, 20.5}, {2.5, 20.5}});
    addExclamation(shape);
    return shape;
}

Shape information()
{
    Shape shape;
    shape.lines.addEllipse(QPointF(12, 12), 9, 9);
    shape.area.addEllipse(QPointF(12, 7.5), 1.4, 1.4);
    addLine(shape.lines, {12, 11}, {12, 17});
    return shape;
}

Shape failure()
{
    Shape shape;
    shape.lines.addEllipse(QPointF(12, 12), 9, 9);
    addLine(shape.lines, {8.5, 8.5}, {15.5, 15.5});
    addLine(shape.lines, {15.5, 8.5}, {8.5, 15.5});
    return shape;
}

Shape close()
{
    Shape shape;
    addLine(shape.lines, {6.5, 6.5}, {17.5, 17.5});
    addLine(shape.lines, {17.5, 6.5}, {6.5, 17.5});
    return shape;
}

struct ShapeRow
{
    IconShape shape;
    Shape (*draw)();
};
constexpr std::array<ShapeRow, 18> shapeTable {{{IconShape::Start, start},
                                                {IconShape::Pause, pause},
                                                {IconShape::StepBatch, stepBatch},
                                                {IconShape::StepEpoch, stepEpoch},
                                                {IconShape::Reset, reset},
                                                {IconShape::NewSeed, newSeed},
                                                {IconShape::Supervised, supervised},
                                                {IconShape::Unsupervised, unsupervised},
                                                {IconShape::Folder, folder},
                                                {IconShape::Digits, digits},
                                                {IconShape::Export, exportShape},
                                                {IconShape::Import, importShape},
                                                {IconShape::Evaluate, evaluate},
                                                {IconShape::Example, example},
                                                {IconShape::Warning, warning},
                                                {IconShape::Information, information},
                                                {IconShape::Failure, failure},
                                                {IconShape::Close, close}}};

/// Draws at any size, in the palette's text colour of that moment.
class ShapeEngine : public QIconEngine
{
public:
    explicit ShapeEngine(Shape shape)
        : m_shape(std::move(shape))
    { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const QColor colour = QGuiApplication::palette().color(group, QPalette::ButtonText);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / 24.0, rect.height() / 24.0);
        painter->fillPath(m_shape.area, colour);
        painter->strokePath(m_shape.lines, QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return result;
    }

    QIconEngine* clone() const override { return new ShapeEngine(m_shape); }

private:
    Shape m_shape;
};

} // namespace

QIcon shapeIcon(IconShape shape)
{
    for (const ShapeRow& row : shapeTable) {
        if (row.shape == shape) {
            return QIcon(new ShapeEngine(row.draw()));
        }
    }
    return {};
}

} // namespace ff
