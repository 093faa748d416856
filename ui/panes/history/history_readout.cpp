// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/history/history_readout.h"

#include "core/kept/kept_run.h"
#include "ui/kit/core_words.h"
#include "ui/kit/foreign_text.h"
#include "ui/kit/measure_text.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

QString percent(double share)
{
    return HistoryReadout::tr("%1 %").arg(QLocale().toString(100 * share, 'f', 1));
}

QFont scaled(QFont font, double factor)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

} // namespace

HistoryReadout::HistoryReadout(QWidget* parent)
    : QWidget(parent)
    , m_theme(themeFor(palette()))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setAccessibleName(tr("Test error"));
    describe();
}

void HistoryReadout::setMeasure(const Measure& measure)
{
    if (measure != m_measure) {
        m_measure = measure;
        describe();
        updateGeometry();
        update();
    }
}

void HistoryReadout::describe()
{
    const QString byLayers = m_measure.name.empty()
        ? QString()
        : tr("%1: by the label that has most of it in the layers. ").arg(measureHeading(m_measure));
    setToolTip(
        tr("Share of the test images that are classified wrongly. Readout: by the linear layer on top. "
           "%1While it trains, a fixed part of the test images is enough, so that tests take little of "
           "the time; the last test takes all.")
            .arg(byLayers));
}

void HistoryReadout::setError(const std::optional<ErrorPoint>& error, EpochTest test)
{
    m_error = error;
    m_test = test;
    updateGeometry();
    const QString own = headline().isEmpty() ? explanation() : tr("%1: %2").arg(title(), headline());
    setAccessibleDescription(rivalWords().isEmpty() ? own : tr("%1; %2").arg(own, rivalWords()));
    update();
}

void HistoryReadout::setRival(const RunHistory::Rival& rival)
{
    m_rivalName = foreignText(coreWord(rival.name));
    m_rivalError = rival.last ? lowerError(*rival.last) : std::nan("");
}

QString HistoryReadout::rivalWords() const
{
    return std::isnan(m_rivalError) ? QString() : tr("%1: %2").arg(m_rivalName, percent(m_rivalError));
}

void HistoryReadout::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

QString HistoryReadout::headline() const
{
    return std::isnan(best()) ? QString() : percent(best());
}

QString HistoryReadout::explanation() const
{
    if (!headline().isEmpty()) {
        return {};
    }
    return m_test == EpochTest::None ? tr("Testing after each epoch is switched off")
                                     : tr("The test error appears in the first epoch");
}

QString HistoryReadout::title() const
{
    if (!m_error || !m_error->isPartial()) {
        return tr("test error");
    }
    return tr("error on %Ln images", "", static_cast<int>(m_error->images));
}

/// The readout's error, or that by goodness where the readout's was not measured.
double HistoryReadout::best() const
{
    if (!m_error) {
        return std::nan("");
    }
    return std::isnan(m_error->readout) ? m_error->goodness : m_error->readout;
}

void HistoryReadout::setForm(Panel::Form form)
{
    m_form = form;
    updateGeometry();
    update();
}

int HistoryReadout::figureWidth() const
{
    const int line = fontMetrics().height();
    const int name = std::max(fontMetrics().horizontalAdvance(tr("readout")),
                              fontMetrics().horizontalAdvance(measureName(m_measure)));
    return std::max(9 * line, line * 5 / 2 + name + fontMetrics().horizontalAdvance(percent(0.888)));
}

QSize HistoryReadout::sizeHint() const
{
    const int line = fontMetrics().height();
    if (m_form == Panel::Form::Full) {
        const int figures = m_rivalName.isEmpty() ? 2 : 3;
        return {std::max(figureWidth(), fontMetrics().horizontalAdvance(title())),
                line + QFontMetrics(scaled(font(), 2)).height() + figures * line};
    }
    const int headline = fontMetrics().horizontalAdvance(title()) + line * 5;
    const int figures = 2 * figureWidth() + 2 * line;
    return {std::max(headline + figures, fontMetrics().horizontalAdvance(explanation())), line};
}

void HistoryReadout::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_form == Panel::Form::Full) {
        paintFull(painter);
    } else {
        paintSlim(painter);
    }
}

void HistoryReadout::paintFull(QPainter& painter) const
{
    const int line = fontMetrics().height();
    painter.setPen(m_theme.mutedText);
    painter.drawText(QRect(0, 0, width(), line), Qt::AlignLeft | Qt::AlignVCenter, title());
    if (headline().isEmpty()) {
        painter.drawText(QRect(0, line * 3 / 2, width(), height() - line), Qt::AlignLeft | Qt::TextWordWrap,
                         explanation());
        return;
    }
    QFont large = scaled(font(), 2);
    large.setBold(true);
    const int figure = QFontMetrics(large).height();
    painter.setFont(large);
    painter.setPen(m_theme.text);
    painter.drawText(QRect(0, line, width(), figure), Qt::AlignLeft | Qt::AlignVCenter, headline());
    painter.setFont(font());
    int top = line + figure;
    for (const Figure& each : {byReadout(), byLayers(), ofRival()}) {
        if (!std::isnan(each.share)) {
            paintFigure(painter, {0, top}, each);
            top += line;
        }
    }
}

void HistoryReadout::paintSlim(QPainter& painter) const
{
    painter.setPen(m_theme.mutedText);
    if (headline().isEmpty()) {
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, explanation());
        return;
    }
    const int line = fontMetrics().height();
    const int top = (height() - line) / 2;
    const QString name = title();
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, name);
    int left = fontMetrics().horizontalAdvance(name) + line / 2;
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(m_theme.text);
    painter.drawText(rect().adjusted(left, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, headline());
    painter.setFont(font());
    left += line * 9 / 2;
    // There is room for two: in a race both runs are what is looked at.
    paintFigure(painter, {left, top}, byReadout());
    paintFigure(painter, {left + figureWidth() + line, top}, m_rivalName.isEmpty() ? byLayers() : ofRival());
}

HistoryReadout::Figure HistoryReadout::byReadout() const
{
    return {QPen(m_theme.text, 2, Qt::SolidLine, Qt::FlatCap), tr("readout"), m_error->readout};
}

HistoryReadout::Figure HistoryReadout::byLayers() const
{
    return {QPen(m_theme.text, 2, Qt::DashLine, Qt::FlatCap), measureName(m_measure), m_error->goodness};
}

HistoryReadout::Figure HistoryReadout::ofRival() const
{
    return {QPen(m_theme.rival, 2, Qt::DashLine, Qt::FlatCap), m_rivalName, m_rivalError};
}

void HistoryReadout::paintFigure(QPainter& painter, QPoint corner, const Figure& figure) const
{
    if (std::isnan(figure.share)) {
        return;
    }
    const int line = fontMetrics().height();
    const int middle = corner.y() + line / 2;
    painter.setPen(figure.line);
    painter.drawLine(corner.x(), middle, corner.x() + line, middle);
    painter.setPen(m_theme.text);
    const int inset = line * 4 / 3;
    const QRect area(corner.x() + inset, corner.y(), figureWidth() - inset, line);
    const QString value = percent(figure.share);
    const int room = area.width() - fontMetrics().horizontalAdvance(value) - line / 2;
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(figure.name, Qt::ElideRight, room));
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, value);
}

} // namespace ff
