// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/samples/samples_panel.h"

#include "ui/kit/column_scroll.h"
#include "ui/kit/negative_recipe.h"
#include "ui/kit/negative_words.h"
#include "ui/kit/picture_strip.h"
#include "ui/kit/sample_box.h"
#include "ui/panes/samples/augmentation_words.h"
#include "ui/panes/samples/label_cells.h"
#include "ui/panes/samples/sample_figure.h"
#include "ui/panes/samples/sample_words.h"
#include "ui/workbench/selection.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ff {

SamplesPanel::SamplesPanel(QWidget* parent)
    : Panel(parent)
    , m_shown(std::make_shared<const Moment>())
{
    buildBoxes();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeScrollArea(), 1);
    layout->addWidget(makeButtons());
    setMode(traits());
}

SamplesPanel::~SamplesPanel()
{
    // A strip that loses the focus while it is destroyed must not report to a pane that is half gone.
    for (PictureStrip* strip : {m_positives, m_negatives, m_masks}) {
        strip->disconnect(this);
    }
}

void SamplesPanel::buildBoxes()
{
    m_positives = new PictureStrip(Side::Positive);
    m_negatives = new PictureStrip(Side::Negative);
    m_masks = new PictureStrip(Side::Neither);
    m_positives->setObjectName(QStringLiteral("positives"));
    m_negatives->setObjectName(QStringLiteral("negatives"));
    m_masks->setMaximumRows(1);
    m_labels = new LabelCells;
    m_recipe = new NegativeRecipe;

    auto* negatives = new QWidget;
    auto* column = new QVBoxLayout(negatives);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_negatives);
    column->addWidget(m_labels);

    m_positiveBox = new SampleBox(tr("Positive"), m_positives);
    m_negativeBox = new SampleBox(tr("Negative"), negatives);
    m_maskBox = new SampleBox(tr("Masks"), m_masks);
    m_recipeBox = new SampleBox(tr("How negatives are made"), m_recipe);
    m_positiveBox->setObjectName(QStringLiteral("positiveBox"));
    m_negativeBox->setObjectName(QStringLiteral("negativeBox"));
    m_maskBox->setObjectName(QStringLiteral("maskBox"));
    m_recipeBox->setObjectName(QStringLiteral("recipeBox"));
    m_labels->setObjectName(QStringLiteral("labelCells"));
    m_negatives->setAccessibleName(tr("Negative"));

    connectStrip(m_positives, Side::Positive);
    connectStrip(m_negatives, Side::Negative);
    m_masks->setDescription(
        [](int) { return tr("White: the first image shows through. Black: the second one does."); });
    connect(m_masks, &PictureStrip::hovered, this, &SamplesPanel::showExample);
}

void SamplesPanel::connectStrip(PictureStrip* strip, Side side)
{
    strip->setDescription([this, side](int index) { return sampleWords(*m_shown, side, index); });
    connect(strip, &PictureStrip::hovered, this, &SamplesPanel::showExample);
    connect(strip, &PictureStrip::chosen, this, &SamplesPanel::choose);
}

QWidget* SamplesPanel::makeScrollArea()
{
    auto* content = new QWidget;
    m_boxes = new QVBoxLayout(content);
    m_boxes->setSpacing(fontMetrics().height() * 3 / 4);
    for (SampleBox* box : {m_positiveBox, m_negativeBox, m_maskBox, m_recipeBox}) {
        m_boxes->addWidget(box);
    }
    m_boxes->addStretch(1);

    auto* area = new ColumnScroll(fontMetrics().height() * 10);
    area->setWidget(content);
    return area;
}

QWidget* SamplesPanel::makeButtons()
{
    auto* renew = new QToolButton;
    renew->setObjectName(QStringLiteral("newExamples"));
    renew->setText(tr("New"));
    renew->setToolTip(tr("Show other examples, and keep them"));
    m_hold = new QToolButton;
    m_hold->setObjectName(QStringLiteral("holdExamples"));
    m_hold->setText(tr("Hold"));
    m_hold->setToolTip(tr("Keep these examples while the training goes on"));
    m_hold->setCheckable(true);

    using Follow = command::Examples::Follow;
    connect(renew, &QToolButton::clicked, this, [this] {
        m_hold->setChecked(true);
        requestExamples(Follow::NewThenFrozen);
    });
    connect(m_hold, &QToolButton::clicked, this,
            [this](bool isHeld) { requestExamples(isHeld ? Follow::Frozen : Follow::Training); });

    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->addWidget(renew);
    row->addWidget(m_hold);
    row->addStretch(1);
    return buttons;
}

void SamplesPanel::requestExamples(command::Examples::Follow follow)
{
    m_asked = ask(command::Examples {follow});
}

/// Whoever asked for it.
void SamplesPanel::follow(const Live& live)
{
    if (live.ticket >= m_asked) {
        m_hold->setChecked(live.areSamplesKept);
    }
}

command::Watch SamplesPanel::looksAt() const
{
    command::Watch sections = nothing;
    sections.samples = true;
    return sections;
}

void SamplesPanel::present(const std::shared_ptr<const Moment>& moment)
{
    // One that was made before the worker knew that this pane is visible has no samples: keep those of the
    // run.
    if (moment->samples || moment->run != m_shown->run) {
        m_shown = moment;
    }
    setMode(traits());
    fillStrips();
    showExample(m_example);
}

std::vector<Figure> SamplesPanel::makeFigures() const
{
    if (!m_shown->samples) {
        return {};
    }
    std::vector<Figure> all {sampleFigure(*m_shown)};
    if (areOfTwoImages(traits().negatives) && !m_recipe->captions().isEmpty()) {
        all.push_back(recipeFigure(*m_shown, *m_recipe));
        all.back().shownBy = m_recipe;
    }
    return all;
}

/// Masks stand before the negatives that they make; where they make none they stand last, dimmed.
void SamplesPanel::setMode(const ModeTraits& traits)
{
    showNotes(traits);
    const LabelPlace label = labelPlaceOf(m_shown->settings);
    const auto captions
        = label == LabelPlace::AtTop ? PictureStrip::CaptionPlace::Above : PictureStrip::CaptionPlace::Below;
    m_positives->setCaptionPlace(captions);
    m_negatives->setCaptionPlace(captions);
    m_labels->setPlace(label);
    m_labels->setVisible(label != LabelPlace::None);
    m_recipeBox->setVisible(areOfTwoImages(traits.negatives));
    const bool masked = traits.negatives == NegativeKind::Hybrid;
    m_masks->setStrength(masked ? PictureStrip::Strength::Full : PictureStrip::Strength::Dimmed);
    const int position = masked ? 1 : 2;
    if (m_boxes->indexOf(m_maskBox) != position) {
        m_boxes->removeWidget(m_maskBox);
        m_boxes->insertWidget(position, m_maskBox);
    }
}

void SamplesPanel::showNotes(const ModeTraits& traits)
{
    const NegativeWords& words = negativeWords(traits);
    m_positiveBox->setNote(negativeWord(words.positiveNote));
    m_positiveBox->setFootnote(augmentationWords(m_shown->settings, m_shown->epoch));
    m_negativeBox->setNote(negativeWord(words.negativeNote));
    m_negatives->setEmptyText(negativeWord(words.noNegatives));
    m_maskBox->setNote(traits.negatives == NegativeKind::Hybrid
                           ? tr("m, blurred %n times", "", m_shown->settings.maskBlur)
                           : tr("used in unsupervised mode"));
}

void SamplesPanel::fillStrips()
{
    static const Samples none;
    const Samples& samples = m_shown->samples ? *m_shown->samples : none;
    m_positives->setPictures(samples.positives, sampleCaptions(*m_shown, Side::Positive));
    m_negatives->setPictures(samples.negatives, sampleCaptions(*m_shown, Side::Negative));
    m_masks->setPictures(samples.masks, {});
    if (m_selection) {
        markSelected();
    }
}

/// Takes negative `index` apart; the first one when nothing is hovered.
void SamplesPanel::showExample(int index)
{
    m_example = std::max(0, index);
    const auto i = static_cast<std::size_t>(m_example);
    const bool known = m_shown->samples && i < m_shown->samples->trueLabels.size()
        && i < m_shown->samples->otherLabels.size();
    m_labels->setLabels(m_shown->data, known ? m_shown->samples->trueLabels[i] : -1,
                        known ? m_shown->samples->otherLabels[i] : -1);
    if (areOfTwoImages(traits().negatives)) {
        m_recipe->setExample(m_shown->samples.value_or(Samples {}), traits().negatives, m_shown->data,
                             m_example);
    }
}

void SamplesPanel::choose(int index)
{
    if (m_shown->samples && index >= 0 && index < m_shown->samples->positives.count()) {
        m_selection->choose(positive(index));
    }
}

LabelledPicture SamplesPanel::positive(int index) const
{
    return {pictureOf(m_shown->samples->images, index),
            m_shown->samples->trueLabels[static_cast<std::size_t>(index)]};
}

void SamplesPanel::useSelection(Selection& selection)
{
    m_selection = &selection;
    connect(&selection, &Selection::changed, this, &SamplesPanel::markSelected);
}

/// The positive that the window looks at, where it is among those shown.
void SamplesPanel::markSelected()
{
    int marked = -1;
    const std::vector<std::uint8_t>& selected = m_selection->picture().picture.pixels;
    const int count
        = m_shown && m_shown->samples && !selected.empty() ? m_shown->samples->positives.count() : 0;
    for (int i = 0; i < count && marked < 0; ++i) {
        marked = positive(i).picture.pixels == selected ? i : -1;
    }
    m_positives->setMarked(marked);
}

void SamplesPanel::applyTheme(const Theme& theme)
{
    for (PictureStrip* strip : {m_positives, m_negatives, m_masks}) {
        strip->setTheme(theme);
    }
    for (SampleBox* box : {m_positiveBox, m_negativeBox, m_maskBox, m_recipeBox}) {
        box->setTheme(theme);
    }
    m_labels->setTheme(theme);
    m_recipe->setTheme(theme);
}

} // namespace ff
