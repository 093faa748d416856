// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/iterations/iterations_panel.h"

#include "core/settings/modes.h"
#include "ui/figures/figure_words.h"
#include "ui/kit/class_name.h"
#include "ui/kit/picture_strip.h"
#include "ui/kit/refill_box.h"
#include "ui/panes/iterations/activity_rows.h"
#include "ui/panes/iterations/goodness_plot.h"
#include "ui/panes/iterations/iteration_bar.h"
#include "ui/panes/iterations/iteration_words.h"
#include "ui/panes/iterations/iterations_figures.h"
#include "ui/workbench/selection.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

} // namespace

IterationsPanel::IterationsPanel(QWidget* parent)
    : InsightPanel(parent)
{
    makeChoices();
    build({.before = {m_label, m_layer},
           .body = makeBody(),
           .empty = tr("What a top-down network makes of a picture, iteration by iteration, appears here.")});
}

void IterationsPanel::makeChoices()
{
    m_label = new QComboBox;
    m_label->setObjectName(u"iterationsLabel"_s);
    m_label->setAccessibleName(tr("Label that is clamped"));
    m_label->setToolTip(tr("The label that is held at the top of the network, whatever the picture shows"));
    m_layer = new QComboBox;
    m_layer->setObjectName(u"iterationsLayer"_s);
    m_layer->setAccessibleName(tr("Layer"));
    m_layer->setToolTip(tr("Whose goodness is drawn"));
    for (QComboBox* box : {m_label, m_layer}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setEnabled(false);
    }
    connect(m_label, &QComboBox::currentIndexChanged, this, &IterationsPanel::askAnew);
    connect(m_layer, &QComboBox::currentIndexChanged, this, [this] {
        if (insight()) {
            showInsight();
        }
    });
}

QWidget* IterationsPanel::makeBody()
{
    const int left = fontMetrics().height() * 5; // a title and numbers of five signs
    const int right = fontMetrics().height() * 6;
    m_plot = new GoodnessPlot(left, right);
    m_plot->setMinimumHeight(fontMetrics().height() * 5);
    m_rows = new ActivityRows(left, right);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    const int side = fontMetrics().height() / 2;
    column->setContentsMargins(side, side / 2, 0, side / 2);
    column->setSpacing(side / 2);
    column->addWidget(m_plot, 3);
    column->addWidget(makeBar(left, right));
    column->addWidget(m_rows, 2);
    connect(m_rows, &ActivityRows::columnsMoved, this, [this] {
        const auto [first, last] = m_rows->outerColumns();
        m_plot->align(first, last);
    });
    connect(m_plot, &GoodnessPlot::chosen, m_bar, &IterationBar::choose);
    connect(m_rows, &ActivityRows::chosen, m_bar, &IterationBar::choose);
    connect(m_bar, &IterationBar::chosen, this, &IterationsPanel::setIteration);
    return body;
}

QWidget* IterationsPanel::makeBar(int left, int right)
{
    m_shown = new PictureStrip(Side::Neither);
    m_shown->setObjectName(u"iterationsPicture"_s);
    m_shown->setAccessibleName(tr("The picture that the network sees"));
    m_shown->setColumns(1);
    m_shown->setMaximumRows(1);
    m_shown->setFixedSize(fontMetrics().height() * 5 / 2, fontMetrics().height() * 5 / 2);
    m_shown->setDescription([this](int) { return pictureWords(); });
    m_bar = new IterationBar;
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_shown);
    row->addSpacing(left - m_shown->width());
    row->addWidget(m_bar, 1);
    row->addSpacing(right / 4);
    return bar;
}

std::optional<Question> IterationsPanel::question() const
{
    if (!traitsOf(moment()->settings.mode).iterates) {
        return std::nullopt;
    }
    return question::Iterations {m_picture, 0, m_label->currentIndex() - 1};
}

void IterationsPanel::forget()
{
    const bool iterates = traitsOf(moment()->settings.mode).iterates;
    QStringList labels {tr("Clamp the answer")};
    for (const QString& name : classNames(moment()->data)) {
        labels << tr("Clamp %1").arg(name);
    }
    refillBox(*m_label, labels);
    QStringList layers {layersName(togetherLayers)};
    for (int i = 0; i < static_cast<int>(moment()->settings.layers.size()); ++i) {
        layers << layersName(i);
    }
    refillBox(*m_layer, layers);
    m_label->setEnabled(iterates);
    m_layer->setEnabled(iterates);
    m_bar->setPlaying(false);
    setEmptyWords(iterates
                      ? tr("The network settles on the picture …")
                      : tr("Only a top-down network iterates. Choose Top-down in the toolbar to watch one "
                           "settle on your drawing, with any label clamped at its top."));
}

int IterationsPanel::layer() const
{
    return m_layer->currentIndex() - 1;
}

void IterationsPanel::showInsight()
{
    m_bar->setLast(iterations().iterations);
    m_plot->setIterations(iterations(), layer(), classNames(moment()->data));
    m_rows->setIterations(iterations());
    m_shown->setPictures(iterations().picture, {});
    setIteration(m_bar->iteration());
    setWords(summary());
}

void IterationsPanel::setIteration(int iteration)
{
    m_plot->setIteration(iteration);
    m_rows->setIteration(iteration);
}

QString IterationsPanel::summary() const
{
    const QString words = clampSummary(iterations(), layer(), classNames(moment()->data));
    return iterations().image < 0 ? words : tr("%1 %2", "picture, sentence").arg(pictureWords(), words);
}

QString IterationsPanel::pictureWords() const
{
    if (!insight() || iterations().image < 0) {
        return tr("The picture in Draw, as the network sees it");
    }
    return tr("Nothing is drawn, so this is test image %1, of class %2.")
        .arg(QLocale().toString(qlonglong {iterations().image + 1}),
             className(moment()->data, iterations().trueLabel));
}

std::vector<Figure> IterationsPanel::makeFigures() const
{
    if (!insight()) {
        return {};
    }
    const QString context = u"%1; %2"_s.arg(figureContext(*moment()), summary());
    std::vector<Figure> all {goodnessFigure(iterations(), layer(), classNames(moment()->data), context),
                             activitiesFigure(iterations(), context)};
    all.front().shownBy = m_plot;
    all.back().shownBy = m_rows;
    return all;
}

void IterationsPanel::useSelection(Selection& selection)
{
    connect(m_shown, &PictureStrip::chosen, &selection, [this, &selection] {
        if (insight() && iterations().image >= 0) {
            selection.choose({iterations().picture, iterations().trueLabel});
        }
    });
    connect(&selection, &Selection::seenChanged, this, [this, &selection] {
        m_picture = selection.seen();
        askAnew();
    });
    m_picture = selection.seen();
}

void IterationsPanel::applyTheme(const Theme& theme)
{
    InsightPanel::applyTheme(theme);
    m_plot->applyTheme(theme);
    m_rows->setTheme(theme);
    m_shown->setTheme(theme);
}

void IterationsPanel::hideEvent(QHideEvent* event)
{
    InsightPanel::hideEvent(event);
    m_bar->setPlaying(false);
}

} // namespace ff
