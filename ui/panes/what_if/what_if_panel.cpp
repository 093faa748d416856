// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/what_if/what_if_panel.h"

#include "core/settings/modes.h"
#include "ui/kit/class_name.h"
#include "ui/kit/column_scroll.h"
#include "ui/kit/histogram_plot.h"
#include "ui/kit/judged_histograms.h"
#include "ui/panes/what_if/answer_bars.h"
#include "ui/panes/what_if/layer_switches.h"
#include "ui/panes/what_if/picture_desk.h"
#include "ui/panes/what_if/what_if_figures.h"
#include "ui/workbench/selection.h"
#include "ui/workbench/settings_draft.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace ff {
namespace {

using namespace Qt::StringLiterals;

/// Whether what was altered in the one can be altered in the other.
bool isAlike(const Moment& a, const Moment& b)
{
    return a.settings.layers == b.settings.layers && a.settings.layerKind == b.settings.layerKind
        && a.data.width == b.data.width && a.data.height == b.data.height;
}

} // namespace

WhatIfPanel::WhatIfPanel(QWidget* parent)
    : InsightPanel(parent)
    , m_reset(new QToolButton)
{
    m_reset->setObjectName(u"whatIfReset"_s);
    m_reset->setText(tr("Reset"));
    m_reset->setToolTip(tr("Everything as it is: layers and units on, no noise, no blanked pixels"));
    m_reset->setEnabled(false);
    connect(m_reset, &QToolButton::clicked, this, &WhatIfPanel::reset);
    build({.after = {m_reset},
           .body = makeBody(),
           .empty = tr("What becomes of the answers when layers or units are switched off, noise is added or "
                       "pixels are blanked appears here once there is a network.")});
}

QWidget* WhatIfPanel::makeBody()
{
    m_desk = new PictureDesk;
    m_layers = new LayerSwitches;
    m_judgement = new JudgedHistograms(u"whatIfHistograms"_s);
    connect(m_desk, &PictureDesk::changed, this, &WhatIfPanel::tryIt);
    connect(m_layers, &LayerSwitches::changed, this, &WhatIfPanel::tryIt);
    auto* top = new QHBoxLayout;
    top->setSpacing(fontMetrics().height());
    top->addWidget(m_desk);
    top->addWidget(makeAnswers(), 1);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->addLayout(top);
    column->addWidget(m_layers);
    column->addWidget(m_judgement, 1);
    auto* scroll = new ColumnScroll(fontMetrics().height() * 10);
    scroll->setWidget(content);
    return scroll;
}

QWidget* WhatIfPanel::makeAnswers()
{
    auto* answers = new QWidget;
    auto* row = new QHBoxLayout(answers);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(fontMetrics().height());
    for (const AnswerWay way : {AnswerWay::Readout, AnswerWay::Goodness}) {
        const WayView view {way, new QWidget, new QLabel, new QLabel, new AnswerBars};
        const QString id = way == AnswerWay::Readout ? u"Readout"_s : u"Goodness"_s;
        view.answer->setObjectName(u"whatIfAnswer"_s + id);
        view.error->setObjectName(u"whatIfError"_s + id);
        view.bars->setObjectName(u"whatIfBars"_s + id);
        view.bars->setAccessibleName(wayName(way));
        QFont bold = font();
        bold.setBold(true);
        view.answer->setFont(bold);
        view.answer->setWordWrap(true);
        view.error->setWordWrap(true);
        auto* column = new QVBoxLayout(view.all);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(view.answer);
        column->addWidget(view.error);
        column->addWidget(view.bars);
        column->addStretch(1);
        row->addWidget(view.all, 1);
        m_ways.push_back(view);
    }
    return answers;
}

/// As everything stands.
question::WhatIf WhatIfPanel::wanted() const
{
    question::WhatIf asked;
    m_layers->addTo(asked.alterations);
    m_desk->addTo(asked.alterations);
    asked.picture = m_seen;
    asked.image = m_desk->image();
    return asked;
}

/// A slider that moves fast does not take back a question before any of its test has been seen: otherwise
/// nothing would change before it rests.
void WhatIfPanel::tryIt()
{
    const question::WhatIf next = wanted();
    m_reset->setEnabled(next.alterations != Alterations {});
    if (next != m_asked && (!isWaiting() || m_isAnswered)) {
        m_asked = next;
        m_isAnswered = false;
        askAnew();
    }
}

void WhatIfPanel::reset()
{
    m_layers->reset();
    m_desk->reset();
    tryIt();
}

std::optional<Question> WhatIfPanel::question() const
{
    return m_asked;
}

/// What is altered stays altered in another run of such a network.
void WhatIfPanel::forget()
{
    if (!m_network || !isAlike(*m_network, *moment())) {
        m_layers->clear();
        m_desk->reset();
        m_desk->clear();
    }
    m_network = moment();
    m_asked = wanted();
    m_isAnswered = false;
    m_reset->setEnabled(m_asked.alterations != Alterations {});
    const ModeTraits& traits = traitsOf(moment()->settings.mode);
    m_judgement->setVisible(!traits.measure.name.empty());
    for (const WayView& view : m_ways) {
        const bool isThere = view.way == AnswerWay::Readout || traits.judgesAnswers;
        view.all->setVisible(isThere);
        view.error->clear();
    }
}

/// Of the same alterations, nothing that is less than what is shown.
bool WhatIfPanel::isWelcome(const Insight& other) const
{
    const auto& content = std::get<insight::WhatIf>(other.content);
    return !insight() || other.isComplete || content.question != whatIf().question
        || content.images > whatIf().images;
}

void WhatIfPanel::showInsight()
{
    m_desk->setInsight(whatIf(), moment()->data);
    m_layers->setActivities(whatIf().altered.activities);
    for (const WayView& view : m_ways) {
        showWay(view);
    }
    showLayers();
    setWords(whatIfSummary(*insight()));
    m_isAnswered = whatIf().images > 0 || insight()->isComplete;
    if (m_isAnswered) {
        tryIt(); // what has been moved meanwhile
    }
}

/// The error of what was altered before stays until some of this is known.
void WhatIfPanel::showWay(const WayView& view)
{
    const Answer& before = whatIf().asItIs.answer;
    const Answer& after = whatIf().altered.answer;
    view.answer->setText(answerText(whatIf(), view.way, moment()->data));
    view.bars->setContent({classNames(moment()->data), labelValues(before, view.way),
                           labelValues(after, view.way), answerOf(before, view.way),
                           answerOf(after, view.way), view.way == AnswerWay::Readout ? 1.0 : 0.0});
    view.error->setEnabled(whatIf().images > 0);
    if (whatIf().images > 0) {
        view.error->setText(errorText(whatIf(), view.way, moment()->data));
    }
}

/// So do its histograms.
void WhatIfPanel::showLayers()
{
    if (whatIf().altered.layers.empty()) {
        return;
    }
    const bool isAltered = whatIf().question.alterations != Alterations {};
    m_judgement->setLayers(whatIf().altered.layers, moment()->settings);
    m_judgement->setCompared(
        isAltered ? ComparedLayers {whatIf().asItIs.layers, false, 0} : ComparedLayers {}, tr("as it is"));
}

std::vector<Figure> WhatIfPanel::makeFigures() const
{
    if (!insight()) {
        return {};
    }
    std::vector<Figure> all = whatIfFigures(whatIf(), *moment());
    all.front().shownBy = m_desk;
    if (all.size() > 2) {
        all.back().shownBy = &m_judgement->plot();
    }
    return all;
}

void WhatIfPanel::follow(const Live& live)
{
    m_layers->setFrozen(live.settings.frozen, m_draft && live.state != State::Following);
}

void WhatIfPanel::useSettings(SettingsDraft& settings)
{
    m_draft = &settings;
    connect(m_layers, &LayerSwitches::frozenWished, &settings,
            [&settings](const std::vector<int>& numbers) { settings.edit(settingRow("frozen"), numbers); });
}

QUndoStack* WhatIfPanel::undoStack()
{
    return m_draft ? m_draft->history() : nullptr;
}

void WhatIfPanel::useSelection(Selection& selection)
{
    connect(&selection, &Selection::seenChanged, this, [this, &selection] {
        m_seen = selection.seen();
        tryIt();
    });
    m_seen = selection.seen();
    m_asked = wanted();
}

void WhatIfPanel::applyTheme(const Theme& theme)
{
    InsightPanel::applyTheme(theme);
    m_desk->setTheme(theme);
    m_layers->setTheme(theme);
    for (const WayView& view : m_ways) {
        view.bars->setTheme(theme);
    }
    m_judgement->applyTheme(theme);
}

} // namespace ff
