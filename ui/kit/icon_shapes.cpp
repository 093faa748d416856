// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icon_shapes.h"

#include <QStringList>

#include <array>

namespace ff {

namespace {

/// Letters and numbers: "M x y" moves, "L x y" draws a line, "C" a cubic curve by two handles and its end,
/// "Z" closes. "R x y width height radius" is a rectangle, "E x y radius" a circle, and "A x y width height
/// start sweep" the part of an ellipse, in degrees.
struct ShapeRow
{
    IconShape shape;
    const char* area;
    const char* lines;
};

constexpr auto shapeTable = std::to_array<ShapeRow>({
    {IconShape::Start, "M 7 4.5 L 19.5 12 L 7 19.5 Z", ""},
    {IconShape::Pause, "R 6 5 4 14 1 R 14 5 4 14 1", ""},
    {IconShape::StepBatch, "M 5 5 L 15 12 L 5 19 Z R 16 5 3 14 1", ""},
    {IconShape::StepEpoch, "M 2.5 5.5 L 10 12 L 2.5 18.5 Z M 10 5.5 L 17.5 12 L 10 18.5 Z R 18 5 3 14 1", ""},
    {IconShape::StepBack, "M 19 5 L 9 12 L 19 19 Z R 5 5 3 14 1", ""},
    {IconShape::Reset, "M 12 1.5 L 12 9.5 L 6 5.5 Z", "A 4.5 5 15 15 120 290"},
    {IconShape::NewSeed, "E 8.5 8.5 1.5 E 15.5 8.5 1.5 E 12 12 1.5 E 8.5 15.5 1.5 E 15.5 15.5 1.5",
     "R 4 4 16 16 3"},
    // A picture with its label strip.
    {IconShape::Supervised, "R 5.5 5.5 4.5 3.5 0", "R 4 4 16 16 2 M 9 17 L 15 11"},
    // Two pictures joined along a mask's edge.
    {IconShape::Unsupervised, "M 5 5 L 13 5 C 9 9 16 13 10 19 L 5 19 Z", "R 4 4 16 16 2"},
    // What is above and what is below drive a layer.
    {IconShape::TopDown, "M 3 9.5 L 7.5 3.5 L 12 9.5 Z M 12 14.5 L 16.5 20.5 L 21 14.5 Z",
     "M 7.5 9 L 7.5 20.5 M 16.5 3.5 L 16.5 15"},
    {IconShape::Folder, "", "M 3 6 L 9 6 L 11 8.5 L 21 8.5 L 21 19 L 3 19 Z"},
    {IconShape::Digits, "", "R 4 4 16 16 2 M 8.5 8 L 15.5 8 L 11 16.5"},
    // Sliders that are set.
    {IconShape::Preset, "E 8 7 2.4 E 16 12 2.4 E 10 17 2.4", "M 3 7 L 21 7 M 3 12 L 21 12 M 3 17 L 21 17"},
    {IconShape::Export, "M 7 8 L 17 8 L 12 3 Z", "M 12 15 L 12 3 M 4 15 L 4 20 L 20 20 L 20 15"},
    {IconShape::Import, "M 7 10 L 17 10 L 12 15 Z", "M 12 3 L 12 15 M 4 15 L 4 20 L 20 20 L 20 15"},
    {IconShape::Right, "", "E 12 12 8.5 M 8 12.5 L 11 15.5 L 16.5 9"},
    {IconShape::Wrong, "", "M 6 6 L 18 18 M 18 6 L 6 18"},
    {IconShape::Example, "M 17 8 L 22 12 L 17 16 Z", "R 3 6 9 12 1.5 M 13 12 L 19 12"},
    {IconShape::Warning, "E 12 17 1.2", "M 12 3.5 L 21.5 20.5 L 2.5 20.5 Z M 12 9 L 12 14"},
    {IconShape::Information, "E 12 7.5 1.4", "E 12 12 9 M 12 11 L 12 17"},
    {IconShape::Failure, "", "E 12 12 9 M 8.5 8.5 L 15.5 15.5 M 15.5 8.5 L 8.5 15.5"},
    {IconShape::Close, "", "M 6.5 6.5 L 17.5 17.5 M 17.5 6.5 L 6.5 17.5"},
    {IconShape::Pen, "", "M 3.8 20.2 L 5.1 15 L 16.5 3.6 L 20.4 7.5 L 9 18.9 Z M 13.8 6.3 L 17.7 10.2"},
    {IconShape::Eraser, "",
     "M 3.3 14.4 L 13.2 4.5 L 19.5 10.8 L 10.4 20 L 8.9 20 Z M 8.1 9.6 L 14.4 15.9 M 10.4 20.1 L 20.7 20.1"},
    {IconShape::Undo, "", "M 9 4.2 L 4.2 9 L 9 13.8 M 4.2 9 L 13.8 9 A 8.7 9 10.8 10.8 90 -180 L 9.3 19.8"},
    {IconShape::Redo, "",
     "M 15 4.2 L 19.8 9 L 15 13.8 M 19.8 9 L 10.2 9 A 4.5 9 10.8 10.8 90 180 L 14.7 19.8"},
    {IconShape::Clear, "",
     "M 4.2 6.6 L 19.8 6.6 M 9.3 3.6 L 14.7 3.6 M 6 6.6 L 7 20.4 L 17 20.4 L 18 6.6 "
     "M 10.2 10.5 L 10.4 16.5 M 13.8 10.5 L 13.6 16.5"},
    {IconShape::Sheets, "", "R 4 4 6 6 1 R 14 4 6 6 1 R 4 14 6 6 1 R 14 14 6 6 1"},
    {IconShape::Bolt, "M 14.4 2.1 L 5.4 13.5 L 11.1 13.5 L 9.3 21.9 L 18.6 9.9 L 12.6 9.9 Z", ""},
    {IconShape::Plus, "", "M 12 5.3 L 12 18.7 M 5.3 12 L 18.7 12"},
    {IconShape::Minus, "", "M 5.3 12 L 18.7 12"},
    {IconShape::Best,
     "M 12.0 2.6 L 14.5 9.2 L 21.5 9.5 L 16.0 13.9 L 17.9 20.7 L 12.0 16.8 L 6.1 20.7 L 8.0 13.9 L 2.5 9.5 L "
     "9.5 9.2 Z",
     ""},
});

/// Reads the words of one path, front to back.
class PathReader
{
public:
    explicit PathReader(const char* text)
        : m_words(QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts))
    { }

    QPainterPath read()
    {
        while (!m_words.isEmpty()) {
            draw(m_words.takeFirst().at(0).unicode());
        }
        return m_path;
    }

private:
    double number() { return m_words.takeFirst().toDouble(); }

    QPointF point()
    {
        const double x = number();
        return {x, number()};
    }

    QRectF rectangle()
    {
        const QPointF corner = point();
        const QPointF size = point();
        return {corner, QSizeF(size.x(), size.y())};
    }

    void draw(char16_t letter)
    {
        switch (letter) {
        case u'M':
            return m_path.moveTo(point());
        case u'L':
            return m_path.lineTo(point());
        case u'C':
            return drawCurve();
        case u'Z':
            return m_path.closeSubpath();
        case u'R':
            return drawRectangle();
        case u'E':
            return drawCircle();
        default:
            return drawArc();
        }
    }

    void drawCurve()
    {
        const QPointF first = point();
        const QPointF second = point();
        m_path.cubicTo(first, second, point());
    }

    void drawRectangle()
    {
        const QRectF place = rectangle();
        const double radius = number();
        m_path.addRoundedRect(place, radius, radius);
    }

    void drawCircle()
    {
        const QPointF centre = point();
        const double radius = number();
        m_path.addEllipse(centre, radius, radius);
    }

    /// Continues a path that ends where the arc starts, and begins a new one elsewhere.
    void drawArc()
    {
        const QRectF place = rectangle();
        const double start = number();
        if (m_path.isEmpty()) {
            m_path.arcMoveTo(place, start);
        }
        m_path.arcTo(place, start, number());
    }

    QStringList m_words;
    QPainterPath m_path;
};

} // namespace

IconDrawing drawingOf(IconShape shape)
{
    for (const ShapeRow& row : shapeTable) {
        if (row.shape == shape) {
            return {PathReader(row.area).read(), PathReader(row.lines).read()};
        }
    }
    return {};
}

} // namespace ff
