// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/histogram_legend.h"

#include "ui/kit/evidence_colour.h"
#include "ui/kit/foreign_text.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <span>

namespace ff {
namespace {

enum class Swatch { Filled, Outlined, NegativeFilled, BothFilled, Dashed };

constexpr int mostCharacters = 24; ///< of the run that is compared with

struct Entry
{
    Swatch swatch;
    const char* text;
};

/// The threshold is the last one, so that it can be left out.
constexpr std::array entries {
    Entry {Swatch::Filled, QT_TRANSLATE_NOOP("ff::HistogramLegend", "positive")},
    Entry {Swatch::Outlined, QT_TRANSLATE_NOOP("ff::HistogramLegend", "negative")},
    Entry {Swatch::Dashed, QT_TRANSLATE_NOOP("ff::HistogramLegend", "threshold \u03b8")},
};
constexpr std::array mapEntries {
    Entry {Swatch::Filled, QT_TRANSLATE_NOOP("ff::HistogramLegend", "positive")},
    Entry {Swatch::NegativeFilled, QT_TRANSLATE_NOOP("ff::HistogramLegend", "negative")},
    Entry {Swatch::BothFilled, QT_TRANSLATE_NOOP("ff::HistogramLegend", "both")},
    Entry {Swatch::Dashed, QT_TRANSLATE_NOOP("ff::HistogramLegend", "threshold \u03b8")},
};

std::span<const Entry> entriesOf(HistogramLegend::Kind kind)
{
    return kind == HistogramLegend::Kind::Maps ? std::span<const Entry>(mapEntries) : std::span(entries);
}

/// A dashed line needs some length to be seen as one.
int swatchWidth(Swatch swatch, int side)
{
    return swatch == Swatch::Dashed ? 2 * side : side;
}

void drawSwatch(QPainter& painter, const QRect& area, Swatch swatch, const Theme& theme)
{
    if (swatch == Swatch::Filled) {
        painter.fillRect(area, theme.positive);
    } else if (swatch == Swatch::NegativeFilled) {
        painter.fillRect(area, theme.negative);
    } else if (swatch == Swatch::BothFilled) {
        painter.fillRect(area, evidenceColour(theme, 1, 1));
    } else if (swatch == Swatch::Outlined) {
        painter.setPen(QPen(theme.negative, 2));
        painter.drawRect(area.adjusted(1, 1, -1, -1));
    } else {
        QPen pen(theme.threshold, 2, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({2.5, 1.5});
        painter.setPen(pen);
        painter.drawLine(area.left(), area.center().y() + 1, area.right() + 1, area.center().y() + 1);
    }
}

} // namespace

HistogramLegend::HistogramLegend(QWidget* parent)
    : QWidget(parent)
    , m_theme(themeFor(palette()))
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAccessibleName(tr("Legend"));
    setThresholdShown(true);
}

void HistogramLegend::setThresholdShown(bool shown)
{
    m_thresholdShown = shown;
    describe();
}

void HistogramLegend::setKind(Kind kind)
{
    m_kind = kind;
    updateGeometry();
    describe();
}

void HistogramLegend::setCompared(const QString& text, int colour)
{
    if (text != m_compared || colour != m_colour) {
        m_compared = text;
        m_colour = colour;
        updateGeometry();
        describe();
    }
}

void HistogramLegend::describe()
{
    QStringList parts {m_kind == Kind::Maps
                           ? tr("The stronger the colour, the more samples have that goodness at that time; "
                                "the lines are the means, solid of positives and dotted of negatives")
                           : m_thresholdShown
                           ? tr("Positives are filled, negatives are outlined, the threshold is dashed")
                           : tr("Positives are filled, negatives are outlined")};
    if (m_kind == Kind::Histograms && !m_compared.isEmpty()) {
        parts << tr("thin over them, positives as a line and negatives as dots: %1").arg(m_compared);
    }
    setAccessibleDescription(parts.join(QStringLiteral("; ")));
    setToolTip(m_kind == Kind::Maps ? parts.first() : foreignTip(m_compared));
    update();
}

void HistogramLegend::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

QSize HistogramLegend::sizeHint() const
{
    const int most = mostCharacters * fontMetrics().averageCharWidth();
    const int compared = std::min(most, fontMetrics().horizontalAdvance(m_compared) + 1); // it is rounded
    const bool isAlone = m_compared.isEmpty() || m_kind == Kind::Maps;
    return {minimumSizeHint().width() + (isAlone ? 0 : comparedStart() + compared), fontMetrics().height()};
}

/// What is there always; the name of a run is cut where there is no room.
QSize HistogramLegend::minimumSizeHint() const
{
    int width = 0;
    for (const Entry& entry : entriesOf(m_kind)) {
        width += swatchWidth(entry.swatch, swatch()) + swatch() * 2
            + fontMetrics().horizontalAdvance(tr(entry.text));
    }
    return {width, fontMetrics().height()};
}

int HistogramLegend::swatch() const
{
    return fontMetrics().ascent() * 3 / 4;
}

void HistogramLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    int x = 0;
    const std::span<const Entry> all = entriesOf(m_kind);
    for (const Entry& entry : m_thresholdShown ? all : all.first(all.size() - 1)) {
        const int swatchLength = swatchWidth(entry.swatch, swatch());
        const QRect area(x, (height() - swatch()) / 2, swatchLength, swatch());
        drawSwatch(painter, area, entry.swatch, m_theme);
        x += swatchLength + swatch() / 2;
        const QString text = tr(entry.text);
        const int advance = fontMetrics().horizontalAdvance(text);
        painter.setPen(m_theme.text);
        painter.drawText(QRect(x, 0, advance + 1, height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        x += advance + swatch() * 3 / 2;
    }
    paintCompared(painter, x);
}

/// From the beginning of the entry to its text.
int HistogramLegend::comparedStart() const
{
    return 2 * swatch() + swatch() / 2;
}

void HistogramLegend::paintCompared(QPainter& painter, int left) const
{
    if (m_compared.isEmpty() || m_kind == Kind::Maps) {
        return;
    }
    const int middle = height() / 2;
    painter.setPen(QPen(m_theme.run(m_colour), 1));
    painter.drawLine(left, middle - 2, left + 2 * swatch(), middle - 2);
    painter.setPen(QPen(m_theme.run(m_colour), 1, Qt::DotLine));
    painter.drawLine(left, middle + 2, left + 2 * swatch(), middle + 2);
    const QRect room(left + comparedStart(), 0, width() - left - comparedStart(), height());
    painter.setPen(m_theme.text);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_compared, Qt::ElideRight, room.width()));
}

} // namespace ff
