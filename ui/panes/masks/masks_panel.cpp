// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/masks/masks_panel.h"

#include "core/settings/modes.h"
#include "ui/kit/column_scroll.h"
#include "ui/kit/histogram_plot.h"
#include "ui/kit/judged_histograms.h"
#include "ui/kit/negative_recipe.h"
#include "ui/panes/masks/hybrid_pictures.h"
#include "ui/panes/masks/mask_controls.h"
#include "ui/panes/masks/mask_figures.h"
#include "ui/panes/masks/mask_words.h"
#include "ui/workbench/selection.h"
#include "ui/workbench/settings_draft.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

QToolButton* makeButton(const QString& name, const QString& text, const QString& tip)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(tip);
    return button;
}

} // namespace

MasksPanel::MasksPanel(QWidget* parent)
    : InsightPanel(parent)
{
    makeButtons();
    build({.after = {m_renew, m_reset, m_use},
           .body = makeBody(),
           .empty = tr("Masks to try, and what the layers make of their hybrids, appear here once there is "
                       "a network.")});
    m_asked = wanted();
    showButtons();
}

void MasksPanel::makeButtons()
{
    m_renew = makeButton(u"newMasks"_s, tr("New Masks"), tr("Make these masks of other random numbers"));
    m_reset = makeButton(u"masksInForce"_s, tr("As in Force"), tr("Back to the masks that the run has now"));
    m_use = makeButton(u"useMasks"_s, tr("Use These"), {});
    connect(m_renew, &QToolButton::clicked, this, [this] {
        ++m_seed;
        tryMasks();
    });
    connect(m_reset, &QToolButton::clicked, this, [this] {
        m_controls->setValues(m_inForce);
        tryMasks();
    });
    connect(m_use, &QToolButton::clicked, this, &MasksPanel::putInForce);
}

QWidget* MasksPanel::makeBody()
{
    m_controls = new MaskControls;
    connect(m_controls, &MaskControls::changed, this, &MasksPanel::tryMasks);
    m_figures = new QLabel;
    m_figures->setObjectName(u"maskFigures"_s);
    m_figures->setWordWrap(true);
    m_recipe = new NegativeRecipe;
    m_judgement = new JudgedHistograms(u"hybridHistograms"_s);
    m_pictures = new HybridPictures;
    connect(m_pictures, &HybridPictures::pointedAt, this, &MasksPanel::takeApart);
    auto* left = new QVBoxLayout;
    left->addWidget(m_controls);
    left->addWidget(m_recipe);
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->addWidget(m_pictures);
    right->addWidget(m_figures);
    right->addStretch(1);
    auto* halves = new QHBoxLayout;
    halves->setSpacing(fontMetrics().height());
    halves->addLayout(left, 2);
    halves->addLayout(right, 3);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->addLayout(halves);
    column->addWidget(m_judgement, 1);
    auto* scroll = new ColumnScroll(fontMetrics().height() * 10);
    scroll->setWidget(content);
    return scroll;
}

/// As the sliders stand.
question::Hybrids MasksPanel::wanted() const
{
    const Settings values = m_controls->values();
    return {values.maskBlur, values.maskBlurSpread, values.maskThreshold, m_seed};
}

/// A slider that moves fast does not take back a question of which nothing has been seen yet: otherwise
/// nothing would change before it rests.
void MasksPanel::tryMasks()
{
    if (!isWaiting() || m_isSeen) {
        m_asked = wanted();
        m_isSeen = false;
        askAnew();
    }
    showButtons();
}

std::optional<Question> MasksPanel::question() const
{
    return m_asked;
}

void MasksPanel::forget()
{
    m_example = 0;
    m_pictures->clear();
    m_recipe->setExample({}, NegativeKind::Hybrid, {}, -1);
    m_figures->clear();
    m_judgement->setVisible(!traitsOf(moment()->settings.mode).measure.name.empty());
    showButtons();
}

/// Of masks that are shown already, nothing that is less than what is shown.
bool MasksPanel::isWelcome(const Insight& other) const
{
    const auto& content = std::get<insight::Hybrids>(other.content);
    return !insight() || other.isComplete || content.question != hybrids().question
        || content.images > hybrids().images;
}

void MasksPanel::showInsight()
{
    m_pictures->setSamples(hybrids().samples, moment()->data);
    takeApart(m_example);
    markSelected();
    showLayers();
    setWords(hybridsSummary(*insight(), moment()->settings.mode));
    m_isSeen = true;
    if (wanted() != m_asked) {
        tryMasks();
    }
}

/// The one before stays when the pointer leaves.
void MasksPanel::takeApart(int index)
{
    m_example = index >= 0 ? index : m_example;
    if (insight()) {
        m_recipe->setExample(hybrids().samples, NegativeKind::Hybrid, moment()->data, m_example);
    }
}

/// The histograms of the masks before stay until the first ones of these are there.
void MasksPanel::showLayers()
{
    m_figures->setEnabled(hybrids().images > 0); // else it is of other masks
    if (hybrids().images > 0) {
        m_figures->setText(maskFiguresText(hybrids().masks));
    }
    if (!hybrids().layers.empty()) {
        m_judgement->setLayers(hybrids().layers, moment()->settings);
    }
}

/// Sliders that stood where the run's masks are go with them.
void MasksPanel::follow(const Live& live)
{
    const bool isAsBefore = sameMasks(m_controls->values(), m_inForce);
    const bool isOther = !sameMasks(live.settings, m_inForce);
    m_inForce = live.settings;
    m_isTrainedElsewhere = live.state == State::Following;
    if (isAsBefore && isOther) {
        m_controls->setValues(m_inForce);
        tryMasks();
    }
    showButtons();
}

void MasksPanel::showButtons()
{
    const Settings values = m_controls->values();
    const QString reason = m_draft ? whyNotUsed(values, m_inForce, m_isTrainedElsewhere) : QString();
    m_use->setEnabled(m_draft && moment() && reason.isEmpty());
    m_use->setToolTip(reason.isEmpty() ? tr("Train with these masks from the next batch on") : reason);
    m_reset->setEnabled(!sameMasks(values, m_inForce));
    m_renew->setEnabled(moment() != nullptr);
}

/// As if they were changed in Model, but undone together.
void MasksPanel::putInForce()
{
    const Settings values = m_controls->values();
    m_draft->history()->beginMacro(tr("masks"));
    for (const SettingRow* row : maskSettings()) {
        m_draft->edit(*row, row->get(values));
    }
    m_draft->history()->endMacro();
}

void MasksPanel::useSettings(SettingsDraft& settings)
{
    m_draft = &settings;
    showButtons();
}

QUndoStack* MasksPanel::undoStack()
{
    return m_draft ? m_draft->history() : nullptr;
}

void MasksPanel::useSelection(Selection& selection)
{
    m_selection = &selection;
    connect(m_pictures, &HybridPictures::chosen, &selection, &Selection::choose);
    connect(&selection, &Selection::changed, this, &MasksPanel::markSelected);
}

void MasksPanel::markSelected()
{
    if (m_selection) {
        m_pictures->mark(m_selection->picture().picture);
    }
}

std::vector<Figure> MasksPanel::makeFigures() const
{
    if (!insight()) {
        return {};
    }
    std::vector<Figure> all = maskFigures(hybrids(), *moment());
    all.front().shownBy = m_pictures;
    if (all.size() > 1) {
        all[1].shownBy = &m_judgement->plot();
    }
    return all;
}

void MasksPanel::applyTheme(const Theme& theme)
{
    InsightPanel::applyTheme(theme);
    m_pictures->setTheme(theme);
    m_recipe->setTheme(theme);
    m_judgement->applyTheme(theme);
}

} // namespace ff
