// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figure_drawing.h"

#include "ui/figures/chart_drawing.h"
#include "ui/figures/figure_legend.h"
#include "ui/figures/matrix_drawing.h"
#include "ui/figures/picture_drawing.h"

namespace ff {

namespace {

double marginOf(const FigureCanvas& canvas)
{
    return canvas.line() / 2;
}

/// One line, cut where there is no room. Returns what it takes.
double drawLine(const FigureCanvas& canvas, const QRectF& area, const QString& text, const QFont& font)
{
    const QFontMetricsF metrics(font);
    canvas.painter.setFont(font);
    canvas.painter.drawText(QRectF(area.topLeft(), QSizeF(area.width(), metrics.height())),
                            Qt::AlignLeft | Qt::AlignTop,
                            metrics.elidedText(text, Qt::ElideRight, area.width()));
    return metrics.height();
}

double headHeight(const Figure& figure, const FigureCanvas& canvas)
{
    const double context = figure.context().isEmpty() ? 0 : QFontMetricsF(canvas.small()).height();
    return QFontMetricsF(canvas.bold()).height() + context + marginOf(canvas);
}

/// Returns what is left below.
QRectF drawHead(const FigureCanvas& canvas, QRectF area, const Figure& figure)
{
    const Theme& theme = figureTheme();
    const double end = area.top() + headHeight(figure, canvas);
    canvas.painter.setPen(theme.text);
    area.setTop(area.top() + drawLine(canvas, area, figure.title(), canvas.bold()));
    if (!figure.context().isEmpty()) {
        canvas.painter.setPen(theme.mutedText);
        drawLine(canvas, area, figure.context(), canvas.small());
    }
    area.setTop(end);
    return area;
}

struct Drawing
{
    const FigureCanvas& canvas;
    QRectF area;

    void operator()(std::monostate) const { }
    void operator()(const std::vector<Chart>& charts) const
    {
        const FigureLegend legend(charts);
        const double height = legend.heightFor(area.width(), canvas);
        legend.draw(canvas, QRectF(area.topLeft(), QSizeF(area.width(), height)));
        drawCharts(canvas, area.adjusted(0, height + marginOf(canvas), 0, 0), charts);
    }
    void operator()(const std::vector<PictureGroup>& groups) const { drawPictures(canvas, area, groups); }
    void operator()(const Matrix& matrix) const { drawMatrix(canvas, area, matrix); }
};

struct Height
{
    const FigureCanvas& canvas;
    double width;

    double operator()(std::monostate) const { return 0; }
    double operator()(const std::vector<Chart>& charts) const
    {
        return FigureLegend(charts).heightFor(width, canvas) + marginOf(canvas)
            + chartsHeight(charts, width, canvas);
    }
    double operator()(const std::vector<PictureGroup>& groups) const
    {
        return picturesHeight(groups, width, canvas);
    }
    double operator()(const Matrix& matrix) const { return matrixHeight(matrix, width, canvas); }
};

} // namespace

double figureHeight(const Figure& figure, double width, const FigureCanvas& canvas)
{
    const double margins = 2 * marginOf(canvas);
    return margins + headHeight(figure, canvas)
        + std::visit(Height {canvas, width - margins}, figure.content);
}

void drawFigure(const FigureCanvas& canvas, const QSizeF& size, const Figure& figure)
{
    if (!figure.isDrawn()) {
        return;
    }
    canvas.painter.setRenderHint(QPainter::Antialiasing);
    canvas.painter.fillRect(QRectF(QPointF(), size), figureTheme().base);
    const double margin = marginOf(canvas);
    const QRectF area = QRectF(QPointF(), size).adjusted(margin, margin, -margin, -margin);
    std::visit(Drawing {canvas, drawHead(canvas, area, figure)}, figure.content);
}

} // namespace ff
