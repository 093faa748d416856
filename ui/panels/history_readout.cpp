// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/history_readout.h"

#include <QLocale>
#include <QPainter>

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
    setToolTip(
        tr("Share of the test images that are classified wrongly. Readout: by the linear layer on top. "
           "Goodness: by the label with which the layers are most at ease."));
}

void HistoryReadout::setError(const std::optional<ErrorPoint>& error, EpochTest test)
{
    m_error = error;
    m_test = test;
    setAccessibleDescription(headline().isEmpty() ? explanation() : tr("test error %1").arg(headline()));
    update();
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
                                     : tr("The test error appears after the first epoch");
}

/// The readout's error, or that by goodness where the readout's was not measured.
double HistoryReadout::best() const
{
    if (!m_error) {
        return std::nan("");
    }
    return std::isnan(m_error->readout) ? m_error->goodness : m_error->readout;
}

QSize HistoryReadout::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 9, line + QFontMetrics(scaled(font(), 2)).height() + 2 * line};
}

void HistoryReadout::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int line = fontMetrics().height();
    painter.setPen(m_theme.mutedText);
    painter.drawText(QRect(0, 0, width(), line), Qt::AlignLeft | Qt::AlignVCenter, tr("test error"));
    if (headline().isEmpty()) {
        painter.drawText(QRect(0, line * 3 / 2, width(), height() - line), Qt::AlignLeft | Qt::TextWordWrap,
                         explanation());
    } else {
        paintFigures(painter);
    }
}

void HistoryReadout::paintFigures(QPainter& painter) const
{
    const int line = fontMetrics().height();
    QFont large = scaled(font(), 2);
    large.setBold(true);
    const int figure = QFontMetrics(large).height();
    painter.setFont(large);
    painter.setPen(m_theme.text);
    painter.drawText(QRect(0, line, width(), figure), Qt::AlignLeft | Qt::AlignVCenter, headline());
    painter.setFont(font());
    paintLine(painter, line + figure, Qt::SolidLine, tr("readout"), m_error->readout);
    paintLine(painter, 2 * line + figure, Qt::DashLine, tr("goodness"), m_error->goodness);
}

void HistoryReadout::paintLine(QPainter& painter, int y, Qt::PenStyle style, const QString& name,
                               double share) const
{
    if (std::isnan(share)) {
        return;
    }
    const int line = fontMetrics().height();
    const int sample = line;
    painter.setPen(QPen(m_theme.text, 2, style, Qt::FlatCap));
    painter.drawLine(0, y + line / 2, sample, y + line / 2);
    painter.setPen(m_theme.text);
    const QRect area(sample + line / 3, y, width() - sample - line / 3, line);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, name);
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, percent(share));
}

} // namespace ff
