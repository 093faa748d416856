// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/matrix_drawing.h"

#include "ui/kit/picture_painter.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ff {

namespace {

struct MatrixDrawingWords
{
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

constexpr double rowLines = 1.8; ///< height of a row, lines of text

QColor shade(double share)
{
    const QColor& full = figureTheme().positive;
    const auto part = [share](int to) { return static_cast<int>(std::lround(255 + (to - 255) * share)); };
    return {part(full.red()), part(full.green()), part(full.blue())};
}

double shareOf(const std::vector<float>& row, std::size_t index)
{
    const auto [least, most] = std::ranges::minmax(row);
    return most > least ? static_cast<double>((row[index] - least) / (most - least)) : 0;
}

double longest(const QStringList& names, const QFont& font)
{
    const QFontMetricsF metrics(font);
    double most = 0;
    for (const QString& name : names) {
        most = std::max(most, metrics.horizontalAdvance(name));
    }
    return most;
}

/// Where everything is.
struct MatrixPlan
{
    MatrixPlan(const FigureCanvas& canvas, const Matrix& matrix, const QRectF& area)
        : names(longest(matrix.columns, canvas.small()))
        , left(area.left() + longest(matrix.rows, canvas.small()) + canvas.line())
        , column((area.right() - left) / std::max<double>(1, static_cast<double>(matrix.columns.size())))
        , areUpright(names + 4 > column)
        , top(area.top() + 1.2 * canvas.line() + (areUpright ? names + 4 : canvas.line()))
        , row(rowLines * canvas.line())
    { }

    QRectF cell(std::size_t x, std::size_t y) const
    {
        return {left + static_cast<double>(x) * column, top + static_cast<double>(y) * row, column - 1,
                row - 1};
    }

    double names; ///< width of the longest of a column
    double left;
    double column;
    bool areUpright;
    double top;
    double row;
};

void drawNames(const FigureCanvas& canvas, const QRectF& area, const Matrix& matrix, const MatrixPlan& plan)
{
    QCPPainter& painter = canvas.painter;
    painter.setPen(figureTheme().text);
    painter.setFont(canvas.font);
    painter.drawText(QRectF(plan.left, area.top(), area.right() - plan.left, canvas.line()),
                     Qt::AlignHCenter | Qt::AlignTop, matrix.across);
    painter.drawText(QRectF(area.left(), area.top(), plan.left - area.left(), canvas.line()),
                     Qt::AlignLeft | Qt::AlignTop, matrix.down);
    painter.setFont(canvas.small());
    for (std::size_t x = 0; x < static_cast<std::size_t>(matrix.columns.size()); ++x) {
        const QRectF cell = plan.cell(x, 0);
        painter.save();
        painter.translate(cell.center().x(), cell.top() - 2);
        painter.rotate(plan.areUpright ? -90 : 0);
        const double height = canvas.line();
        painter.drawText(plan.areUpright ? QRectF(0, -height / 2, plan.names + 4, height)
                                         : QRectF(-cell.width() / 2, -height, cell.width(), height),
                         (plan.areUpright ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter,
                         matrix.columns[static_cast<qsizetype>(x)]);
        painter.restore();
    }
    for (std::size_t y = 0; y < matrix.values.size(); ++y) {
        const QRectF cell = plan.cell(0, y);
        painter.drawText(QRectF(area.left(), cell.top(), plan.left - area.left(), cell.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, matrix.rows.value(static_cast<qsizetype>(y)));
    }
}

/// As many decimals as tell the values of a row apart that its shades do.
int decimalsOf(const std::vector<float>& row)
{
    const auto [least, most] = std::ranges::minmax_element(row);
    const double step = row.empty() ? 0 : static_cast<double>(*most - *least) / 20;
    return step > 0 ? static_cast<int>(std::clamp(std::ceil(-std::log10(step)), 0.0, 6.0)) : 2;
}

void drawRow(const FigureCanvas& canvas, const MatrixPlan& plan, const std::vector<float>& row, std::size_t y)
{
    QCPPainter& painter = canvas.painter;
    const QFontMetricsF metrics(canvas.small());
    painter.setFont(canvas.small());
    const int decimals = decimalsOf(row);
    for (std::size_t x = 0; x < row.size(); ++x) {
        const QRectF cell = plan.cell(x, y);
        const QColor ground = shade(shareOf(row, x));
        painter.fillRect(cell, ground);
        const QString text = QLocale().toString(static_cast<double>(row[x]), 'f', decimals);
        if (metrics.horizontalAdvance(text) + 2 <= cell.width()) {
            painter.setPen(textOn(ground));
            painter.drawText(cell, Qt::AlignCenter, text);
        }
    }
}

} // namespace

double matrixHeight(const Matrix& matrix, double width, const FigureCanvas& canvas)
{
    const MatrixPlan plan(canvas, matrix, QRectF(0, 0, width, 0));
    return plan.top + plan.row * static_cast<double>(matrix.values.size()) + 2.4 * canvas.line();
}

void drawMatrix(const FigureCanvas& canvas, const QRectF& area, const Matrix& matrix)
{
    const MatrixPlan plan(canvas, matrix, area);
    drawNames(canvas, area, matrix, plan);
    for (std::size_t y = 0; y < matrix.values.size(); ++y) {
        drawRow(canvas, plan, matrix.values[y], y);
    }
    QCPPainter& painter = canvas.painter;
    if (matrix.marked >= 0 && !matrix.values.empty()) {
        const auto x = static_cast<std::size_t>(matrix.marked);
        painter.setPen(QPen(figureTheme().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(plan.cell(x, 0).united(plan.cell(x, matrix.values.size() - 1)));
    }
    painter.setFont(canvas.small());
    painter.setPen(figureTheme().mutedText);
    const double bottom = plan.top + plan.row * static_cast<double>(matrix.values.size());
    painter.drawText(
        QRectF(area.left(), bottom + 3, area.width(), 2 * canvas.line()),
        Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
        MatrixDrawingWords::tr("%1; each row is shaded from its least to its most").arg(matrix.value));
}

} // namespace ff
