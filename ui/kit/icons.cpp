// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

#include <array>
#include <memory>

namespace ff {

namespace {

/// In the order of IconShape, without None.
constexpr auto fileNames = std::to_array<const char*>(
    {"start",        "pause",    "step-batch", "step-epoch",  "step-back", "reset",  "new-seed", "supervised",
     "unsupervised", "top-down", "folder",     "digits",      "preset",    "export", "import",   "right",
     "wrong",        "example",  "warning",    "information", "failure",   "close",  "pen",      "eraser",
     "undo",         "redo",     "clear",      "sheets",      "bolt",      "plus",   "minus",    "best"});
static_assert(fileNames.size() == static_cast<std::size_t>(IconShape::Last));

using Drawing = std::shared_ptr<QSvgRenderer>;

Drawing drawingOf(IconShape shape)
{
    const char* const name = fileNames.at(static_cast<std::size_t>(shape) - 1);
    return std::make_shared<QSvgRenderer>(QStringLiteral(":/ff/icons/%1.svg").arg(QLatin1String(name)));
}

/// All that is drawn, in one colour.
QPixmap paintedShape(QSvgRenderer& drawing, const QColor& colour, QSize size, double devicePixelRatio)
{
    QPixmap pixmap(size * devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawing.render(&painter, QRectF(pixmap.rect()));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

/// Draws at any size, in the palette's text colour of that moment.
class ShapeEngine : public QIconEngine
{
public:
    explicit ShapeEngine(Drawing drawing)
        : m_drawing(std::move(drawing))
    { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->drawPixmap(rect.topLeft(),
                            painted(rect.size(), mode, painter->device()->devicePixelRatioF()));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return painted(size, mode, 1);
    }

    QIconEngine* clone() const override { return new ShapeEngine(m_drawing); }

private:
    QPixmap painted(QSize size, QIcon::Mode mode, double devicePixelRatio)
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const QColor colour = QGuiApplication::palette().color(group, QPalette::ButtonText);
        return paintedShape(*m_drawing, colour, size, devicePixelRatio);
    }

    Drawing m_drawing;
};

} // namespace

QIcon shapeIcon(IconShape shape)
{
    return shape == IconShape::None ? QIcon() : QIcon(new ShapeEngine(drawingOf(shape)));
}

QPixmap shapePixmap(IconShape shape, const QColor& colour, int side, double devicePixelRatio)
{
    return paintedShape(*drawingOf(shape), colour, QSize(side, side), devicePixelRatio);
}

} // namespace ff
