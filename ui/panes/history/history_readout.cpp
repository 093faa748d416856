// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/history/history_readout.h"

#include "core/data/no_labels.h"
#include "core/kept/kept_run.h"
#include "ui/kit/core_words.h"
#include "ui/kit/foreign_text.h"
#include "ui/kit/measure_text.h"
#include "ui/panes/history/error_row.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

QString percent(double share)
{
    return HistoryReadout::tr("%1 %").arg(QLocale().toString(100 * share, 'f', 1));
}

void setColour(QWidget& label, const QColor& colour)
{
    QPalette colours = label.palette();
    colours.setColor(QPalette::WindowText, colour);
    label.setPalette(colours);
}

} // namespace

HistoryReadout::HistoryReadout(QWidget* parent)
    : QWidget(parent)
    , m_theme(themeFor(palette()))
    , m_title(new QLabel)
    , m_headline(new QLabel)
    , m_explanation(new QLabel)
    , m_byReadout(new ErrorRow)
    , m_byLayers(new ErrorRow)
    , m_ofRival(new ErrorRow)
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setAccessibleName(tr("Test error"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : std::initializer_list<QWidget*> {m_title, m_headline, m_explanation, m_byReadout,
                                                          m_byLayers, m_ofRival}) {
        m_layout->addWidget(part);
    }
    m_layout->addStretch();
    describe();
    arrange();
    setTheme(m_theme);
}

void HistoryReadout::setMeasure(const Measure& measure)
{
    if (measure != m_measure) {
        m_measure = measure;
        describe();
        arrange();
        showFigures();
    }
}

void HistoryReadout::setLabelled(bool isLabelled)
{
    if (isLabelled != m_isLabelled) {
        m_isLabelled = isLabelled;
        describe();
        showFigures();
    }
}

void HistoryReadout::describe()
{
    if (!m_isLabelled) {
        setToolTip(coreWord(noLabels));
        return;
    }
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
    showFigures();
    const QString own = explanation().isEmpty() ? tr("%1: %2").arg(title(), headline()) : explanation();
    setAccessibleDescription(rivalWords().isEmpty() ? own : tr("%1; %2").arg(own, rivalWords()));
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
    setColour(*m_title, theme.mutedText);
    setColour(*m_explanation, theme.mutedText);
    setColour(*m_headline, theme.text);
    for (ErrorRow* row : {m_byReadout, m_byLayers, m_ofRival}) {
        row->setTextColour(theme.text);
    }
    showFigures();
}

QString HistoryReadout::headline() const
{
    if (!m_isLabelled) {
        return QStringLiteral("\u2013");
    }
    return std::isnan(best()) ? QString() : percent(best());
}

QString HistoryReadout::explanation() const
{
    if (!m_isLabelled) {
        return coreWord(noLabels);
    }
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
    arrange();
    showFigures();
}

int HistoryReadout::figureWidth() const
{
    const QString readout = tr("readout");
    const QString layers = measureName(m_measure);
    const QFontMetrics metrics = fontMetrics();
    return std::max(ErrorRow::widthFor(metrics, readout), ErrorRow::widthFor(metrics, layers));
}

/// As wide as all figures need, so that the plot beside it does not jump.
QSize HistoryReadout::sizeHint() const
{
    const int line = fontMetrics().height();
    const int slim = fontMetrics().horizontalAdvance(title()) + 2 * figureWidth() + 7 * line;
    const int width = m_form == Panel::Form::Slim ? slim : figureWidth();
    return QWidget::sizeHint().expandedTo({width, 0});
}

/// One below the other, with the error in large figures; or all in one line.
void HistoryReadout::arrange()
{
    const bool slim = m_form == Panel::Form::Slim;
    const int line = fontMetrics().height();
    QFont large = font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * (slim ? 1 : 2));
    m_headline->setFont(large);
    m_headline->setMinimumWidth(slim ? line * 4 : 0);
    m_explanation->setWordWrap(!slim);
    for (ErrorRow* row : {m_byReadout, m_byLayers, m_ofRival}) {
        row->setFixedWidth(figureWidth());
    }
    m_layout->setDirection(slim ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setSpacing(slim ? line / 2 : 0);
    updateGeometry();
}

void HistoryReadout::showFigures()
{
    const bool hasFigure = !headline().isEmpty();
    const bool slim = m_form == Panel::Form::Slim;
    m_title->setText(title());
    m_headline->setText(headline());
    m_explanation->setText(explanation());
    m_title->setVisible(hasFigure || !slim);
    m_headline->setVisible(hasFigure);
    m_explanation->setVisible(!hasFigure || (!m_isLabelled && !slim)); // in one line it is the tool tip
    const QPen solid(m_theme.text, 2, Qt::SolidLine, Qt::FlatCap);
    const QPen dashed(m_theme.text, 2, Qt::DashLine, Qt::FlatCap);
    const QPen rivals(m_theme.rival, 2, Qt::DashLine, Qt::FlatCap);
    const auto show = [hasFigure](ErrorRow& row, const QPen& line, const QString& name, double share) {
        if (hasFigure && !std::isnan(share)) {
            row.show(line, name, percent(share));
        } else {
            row.hide();
        }
    };
    const double none = std::nan("");
    // In one line there is room for two: in a race both runs are what is looked at.
    const bool showsLayers = !slim || m_rivalName.isEmpty();
    show(*m_byReadout, solid, tr("readout"), m_error ? m_error->readout : none);
    show(*m_byLayers, dashed, measureName(m_measure), m_error && showsLayers ? m_error->goodness : none);
    show(*m_ofRival, rivals, m_rivalName, m_rivalError);
}

} // namespace ff
