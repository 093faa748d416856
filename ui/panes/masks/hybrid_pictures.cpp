// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/masks/hybrid_pictures.h"

#include "ui/kit/class_name.h"
#include "ui/kit/picture_strip.h"
#include "ui/kit/sample_box.h"

#include <QVBoxLayout>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

constexpr int columns = 8; // small, which leaves room for the histograms

} // namespace

HybridPictures::HybridPictures(QWidget* parent)
    : QWidget(parent)
    , m_masks(new PictureStrip(Side::Neither))
    , m_hybrids(new PictureStrip(Side::Negative))
    , m_maskBox(new SampleBox(tr("Masks"), m_masks))
    , m_hybridBox(new SampleBox(tr("Hybrids"), m_hybrids))
{
    m_masks->setObjectName(u"triedMasks"_s);
    m_hybrids->setObjectName(u"triedHybrids"_s);
    m_masks->setAccessibleName(m_maskBox->title());
    m_hybrids->setAccessibleName(m_hybridBox->title());
    connectStrips();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_maskBox);
    column->addWidget(m_hybridBox);
}

void HybridPictures::connectStrips()
{
    for (PictureStrip* strip : {m_masks, m_hybrids}) {
        strip->setMaximumRows(1);
        strip->setColumns(columns);
        strip->setEmptyText(u" "_s);
        connect(strip, &PictureStrip::hovered, this, &HybridPictures::pointedAt);
    }
    m_masks->setDescription(
        [](int) { return tr("White: the first image shows through. Black: the second one does."); });
    m_hybrids->setDescription([this](int index) { return descriptionOf(index); });
    connect(m_hybrids, &PictureStrip::chosen, this, [this](int index) {
        if (index >= 0 && index < m_samples.negatives.count()) {
            Q_EMIT chosen({pictureOf(m_samples.negatives, index), -1});
        }
    });
}

void HybridPictures::setSamples(const Samples& samples, const DataView& dataView)
{
    m_samples = samples;
    m_data = dataView;
    m_masks->setPictures(samples.masks, {});
    m_hybrids->setPictures(samples.negatives, {});
}

QString HybridPictures::descriptionOf(int index) const
{
    const auto i = static_cast<std::size_t>(index);
    return i < m_samples.trueLabels.size() && i < m_samples.otherLabels.size()
        ? tr("Hybrid of an image of %1 and one of %2. Click to look at it.")
              .arg(className(m_data, m_samples.trueLabels[i]), className(m_data, m_samples.otherLabels[i]))
        : QString();
}

void HybridPictures::mark(const Pictures& picture)
{
    int marked = -1;
    for (int i = 0; i < m_samples.negatives.count() && marked < 0; ++i) {
        marked = pictureOf(m_samples.negatives, i).pixels == picture.pixels ? i : -1;
    }
    m_hybrids->setMarked(marked);
}

void HybridPictures::setTheme(const Theme& theme)
{
    m_masks->setTheme(theme);
    m_hybrids->setTheme(theme);
    m_maskBox->setTheme(theme);
    m_hybridBox->setTheme(theme);
}

} // namespace ff
