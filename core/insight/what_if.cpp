// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/what_if.h"

#include "core/data/no_labels.h"
#include "core/insight/number_list.h"
#include "core/insight/shown_picture.h"
#include "core/run/classify.h"
#include "core/run/evaluation.h"
#include "core/run/views.h"
#include "core/settings/modes.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace ff {
namespace {

constexpr std::int64_t mostAskedImages = 1000; // an error of a tenth is then known to 1 %
constexpr std::int64_t seed = 1; // of the negatives: only what is altered changes
constexpr std::int64_t ofThePicture = -1; // draw of its noise

/// Of a piece of a test: both networks are asked, and training and drawings wait for a piece.
constexpr std::int64_t partOfAlteredPiece = 8;

std::int64_t wrongOf(const at::Tensor& answers, const at::Tensor& labels)
{
    return answers.ne(labels).sum().item<std::int64_t>();
}

std::vector<std::vector<float>> activitiesOf(const Learner& learner, const at::Tensor& image)
{
    std::vector<std::vector<float>> activities;
    const std::vector<LayerPass> passes = learner.pass(image);
    for (std::size_t i = 0; i < passes.size(); ++i) {
        const Layer& layer = learner.network.layers[i];
        activities.push_back(numberList(layer.meanOfPlaces(passes[i].activity.normalised)));
    }
    return activities;
}

} // namespace

WhatIfInquiry::WhatIfInquiry(const question::WhatIf& asked, std::shared_ptr<const Specimen> specimen)
    : m_specimen(std::move(specimen))
    , m_altered(alteredCopy(*m_specimen, asked.alterations))
    , m_images(asked.alterations, m_specimen->data())
    , m_hasNegatives(traitsOf(m_specimen->settings().mode).negatives != NegativeKind::None)
    , m_masks(m_specimen->data().width, m_specimen->data().height, maskShapeOf(m_specimen->settings()),
              makeRandom(seed, RandomStream::Masks))
    , m_random(makeRandom(seed, RandomStream::Negatives))
    , m_records(m_altered->network.layers.size())
    , m_alteredRecords(m_records.size())
{
    const std::int64_t all = m_specimen->testPixels().count();
    m_found.question = asked;
    m_found.judgesAnswers = traitsOf(m_specimen->settings().mode).judgesAnswers;
    m_found.allImages = std::min(all, mostAskedImages);
    m_order = testOrder(all).narrow(0, 0, m_found.allImages);
    m_piece
        = std::max<std::int64_t>(1, imagesPerPiece(*m_altered, m_found.judgesAnswers) / partOfAlteredPiece);
}

bool WhatIfInquiry::advance()
{
    if (!m_isShown) {
        show();
        m_isShown = true;
    } else {
        test();
    }
    return m_found.images < m_found.allImages;
}

void WhatIfInquiry::show()
{
    const Settings& settings = m_specimen->settings();
    const ShownPicture shown = shownPicture(*m_specimen, m_found.question.picture, m_found.question.image);
    const at::Tensor altered = m_images.of(shown.row, ofThePicture);
    m_found.picture = shown.picture;
    m_found.alteredPicture = picturesOf(m_specimen->data(), altered);
    m_found.image = shown.image;
    m_found.trueLabel = shown.trueLabel;
    m_found.asItIs.answer = classify(m_specimen->learner(), settings, shown.row);
    m_found.altered.answer = classify(*m_altered, settings, altered);
    m_found.asItIs.activities = activitiesOf(m_specimen->learner(), shown.row);
    m_found.altered.activities = activitiesOf(*m_altered, altered);
}

/// Any of it may be given up, so nothing is counted, and nothing counts as drawn, before all is there.
void WhatIfInquiry::test()
{
    const at::Tensor rows
        = m_order.narrow(0, m_found.images, std::min(m_piece, m_found.allImages - m_found.images));
    MaskPool masks = m_masks.clone();
    at::Generator random = m_random.clone();
    Piece piece {{m_specimen->testPixels().images(rows), m_specimen->testPixels().labels(rows)}, {}};
    if (m_hasNegatives) {
        SamplerTools tools {samplerFor(m_specimen->settings()), masks, random};
        piece.negatives = m_specimen->learner().negatives(piece.batch, m_specimen->settings(), tools);
    }
    const Count asItIs = countOf(m_specimen->learner(), piece);
    const Count altered = countOf(*m_altered, alteredPiece(piece));
    m_masks = std::move(masks);
    m_random = random;
    m_found.images += rows.numel();
    add(asItIs, m_specimen->learner(), m_records, m_found.asItIs);
    add(altered, *m_altered, m_alteredRecords, m_found.altered);
}

WhatIfInquiry::Piece WhatIfInquiry::alteredPiece(const Piece& piece) const
{
    Piece altered = piece;
    altered.batch.images = m_images.of(piece.batch.images, m_found.images);
    if (piece.negatives.images.defined()) {
        altered.negatives.images = m_images.of(piece.negatives.images, m_found.images);
    }
    return altered;
}

WhatIfInquiry::Count WhatIfInquiry::countOf(const Learner& learner, const Piece& piece) const
{
    const at::Tensor& images = piece.batch.images;
    const at::Tensor& labels = piece.batch.labels;
    Count count;
    if (isLabelled(m_specimen->data())) {
        count.wrongByReadout = wrongOf(classifyByReadout(learner, images), labels);
    }
    if (m_found.judgesAnswers) {
        const LayerChoice voting = m_specimen->settings().votingLayers;
        count.wrongByGoodness = wrongOf(classifyByGoodness(learner, images, voting), labels);
    }
    if (m_hasNegatives) {
        count.goodness = learner.judge(piece.batch, piece.negatives);
    }
    return count;
}

void WhatIfInquiry::add(const Count& count, const Learner& learner, std::vector<GoodnessRecord>& records,
                        insight::Performance& performance) const
{
    performance.wrongByReadout += count.wrongByReadout;
    performance.wrongByGoodness += count.wrongByGoodness;
    if (count.goodness.empty()) {
        return;
    }
    for (std::size_t i = 0; i < count.goodness.size(); ++i) {
        const std::vector<float> both = numberList(count.goodness[i] / learner.goodnessUnit(i));
        records[i].add(std::span(both).first(both.size() / 2), std::span(both).last(both.size() / 2));
    }
    performance.layers = layerViews(learner.network, m_specimen->settings(), records);
    for (LayerView& layer : performance.layers) {
        layer.separationChange = std::numeric_limits<double>::quiet_NaN();
    }
}

} // namespace ff
