// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/gradient/gradient_panel.h"

#include "core/settings/modes.h"
#include "ui/figures/figure_words.h"
#include "ui/kit/class_name.h"
#include "ui/kit/column_scroll.h"
#include "ui/kit/layer_box.h"
#include "ui/kit/negative_words.h"
#include "ui/kit/sample_box.h"
#include "ui/panes/gradient/gradient_figure.h"
#include "ui/panes/gradient/gradient_words.h"
#include "ui/panes/gradient/slope_plot.h"
#include "ui/workbench/selection.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include <tuple>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

constexpr int columns = 2; // as wide as half of what is beside the plot

PictureStrip* makeStrip(Side side, const char* name)
{
    auto* strip = new PictureStrip(side);
    strip->setObjectName(QLatin1StringView(name));
    strip->setColumns(1);
    strip->setMaximumRows(1);
    strip->setEmptyText(u" "_s);
    strip->setMinimumWidth(strip->fontMetrics().height() * 3); // two stand side by side
    return strip;
}

} // namespace

GradientPanel::GradientPanel(QWidget* parent)
    : InsightPanel(parent)
    , m_layer(new LayerBox(LayerBox::First::Highest))
{
    m_layer->setObjectName(u"gradientLayer"_s);
    connect(m_layer, &QComboBox::currentIndexChanged, this, &GradientPanel::askAnew);
    makeButtons();
    build({.before = {m_layer},
           .after = {m_renew},
           .body = makeBody(),
           .empty = tr("The gradient by which a layer learns, checked weight by weight, appears here.")});
}

void GradientPanel::makeButtons()
{
    m_renew = new QToolButton;
    m_renew->setObjectName(u"anotherNegative"_s);
    m_renew->setText(tr("Another Negative"));
    m_renew->setToolTip(tr("Another negative of the same sample, and other weights that are tried"));
    connect(m_renew, &QToolButton::clicked, this, [this] {
        ++m_seed;
        askAnew();
    });
}

QLabel* GradientPanel::makeLine(const char* name)
{
    auto* line = new QLabel;
    line->setObjectName(QLatin1StringView(name));
    line->setWordWrap(true);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return line;
}

QWidget* GradientPanel::makeBody()
{
    m_plot = new SlopePlot;
    m_plot->setMinimumSize(fontMetrics().height() * 8, fontMetrics().height() * 8);
    m_positive = makeStrip(Side::Positive, "gradientPositive");
    m_negative = makeStrip(Side::Negative, "gradientNegative");
    m_positive->setDescription([this](int) { return pictureWords(); });
    m_negative->setDescription([this](int) { return negativeWords(); });
    m_positiveBox = new SampleBox(tr("Positive"), m_positive);
    m_negativeBox = new SampleBox(tr("Negative"), m_negative);
    m_positive->setAccessibleName(m_positiveBox->title());
    m_negative->setAccessibleName(m_negativeBox->title());
    m_loss = makeLine("gradientLoss");
    m_agreement = makeLine("gradientAgreement");
    m_below = makeLine("gradientBelow");

    auto* pictures = new QHBoxLayout;
    pictures->addWidget(m_positiveBox, 1);
    pictures->addWidget(m_negativeBox, 1);
    pictures->addStretch(columns);
    auto* words = new QWidget;
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, fontMetrics().height() / 3, 0);
    column->setSpacing(fontMetrics().height() / 2);
    column->addLayout(pictures);
    for (QLabel* line : {m_loss, m_agreement, m_below}) {
        column->addWidget(line);
    }
    column->addStretch(1);
    auto* scroll = new ColumnScroll(fontMetrics().height() * 9);
    scroll->setWidget(words);

    auto* body = new QWidget;
    auto* halves = new QHBoxLayout(body);
    halves->addWidget(m_plot, 3);
    halves->addWidget(scroll, 2);
    return body;
}

std::optional<Question> GradientPanel::question() const
{
    if (traitsOf(moment()->settings.mode).iterates || m_layer->layer() < 0) {
        return std::nullopt;
    }
    return question::GradientCheck {m_layer->layer(), m_picture, m_class, 0, m_seed};
}

void GradientPanel::forget()
{
    const bool iterates = traitsOf(moment()->settings.mode).iterates;
    m_layer->setCount(static_cast<int>(moment()->settings.layers.size()));
    m_layer->setEnabled(!iterates);
    m_renew->setEnabled(!iterates);
    setEmptyWords(iterates ? tr("In a top-down network a weight acts in every iteration, and each takes what "
                                "was before it as given: there is no single slope to compare its gradient "
                                "with. Choose another mode in the toolbar.")
                           : tr("The gradient is being checked …"));
}

/// What another moment says takes the place of what is shown once it is whole.
bool GradientPanel::isWelcome(const Insight& other) const
{
    const auto& content = std::get<insight::GradientCheck>(other.content);
    return content.samples.positives.count() > 0
        && (!insight() || other.isComplete || content.question != check().question
            || content.slopes.size() > check().slopes.size());
}

void GradientPanel::showInsight()
{
    m_plot->setCheck(check());
    showSamples();
    m_loss->setText(lossWords(check(), *moment()));
    m_agreement->setText(agreementWords(check()));
    m_below->setText(belowWords(check()));
    setWords(tr("Does layer %1 learn along the slope of its loss?").arg(check().question.layer + 1));
}

void GradientPanel::showSamples()
{
    const Samples& samples = check().samples;
    m_positive->setPictures(samples.positives, {});
    m_negative->setPictures(samples.negatives, {});
    m_negativeBox->setVisible(samples.negatives.count() > 0);
    m_positiveBox->setNote(className(moment()->data, samples.trueLabels.front()));
    m_negativeBox->setNote(
        samples.otherLabels.empty() ? QString() : className(moment()->data, samples.otherLabels.front()));
}

QString GradientPanel::pictureWords() const
{
    if (!insight()) {
        return {};
    }
    return check().question.picture.empty() ? tr("Nothing is looked at in Draw, so this is a test image.")
                                            : tr("The picture in Draw, as the network sees it");
}

QString GradientPanel::negativeWords() const
{
    if (!insight() || check().samples.otherLabels.empty()) {
        return {};
    }
    const Samples& samples = check().samples;
    return sampleSentence(moment()->data, traitsOf(moment()->settings.mode), samples.trueLabels.front(),
                          samples.otherLabels.front());
}

std::vector<Figure> GradientPanel::makeFigures() const
{
    if (!insight()) {
        return {};
    }
    std::vector<Figure> all {
        slopesFigure(check(), u"%1; %2"_s.arg(figureContext(*moment()), agreementWords(check())))};
    all.back().shownBy = m_plot;
    return all;
}

void GradientPanel::useSelection(Selection& selection)
{
    connect(&selection, &Selection::seenChanged, this, [this, &selection] { look(selection); });
    connect(&selection, &Selection::changed, this, [this, &selection] { look(selection); });
    look(selection);
}

/// A picture of the data with its class, or a drawing that the readout answers.
void GradientPanel::look(const Selection& selection)
{
    const int label = selection.picture().isEmpty() ? -1 : selection.picture().label;
    if (std::tie(selection.seen(), label) != std::tie(m_picture, m_class)) {
        m_picture = selection.seen();
        m_class = label;
        askAnew();
    }
}

void GradientPanel::applyTheme(const Theme& theme)
{
    InsightPanel::applyTheme(theme);
    m_plot->applyTheme(theme);
    for (PictureStrip* strip : {m_positive, m_negative}) {
        strip->setTheme(theme);
    }
    for (SampleBox* box : {m_positiveBox, m_negativeBox}) {
        box->setTheme(theme);
    }
}

} // namespace ff
