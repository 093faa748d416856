// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/samples_between.h"

#include "core/base/error.h"
#include "core/insight/number_list.h"
#include "core/run/evaluation.h"

#include <algorithm>
#include <utility>

namespace ff {
namespace {

constexpr std::int64_t mostSortedImages = 1000; // as many as a histogram is of
constexpr std::int64_t fewest = 2; // an image is fused with another one of its piece

void append(std::vector<int>& all, const at::Tensor& labels)
{
    const at::Tensor values = labels.to(at::kInt).contiguous();
    all.insert(all.end(), values.data_ptr<int>(), values.data_ptr<int>() + values.numel());
}

void append(Pictures& all, const Pictures& more)
{
    std::vector<std::uint8_t> pixels = std::move(all.pixels);
    pixels.insert(pixels.end(), more.pixels.begin(), more.pixels.end());
    all = {more.width, more.height, std::move(pixels), more.channels};
}

} // namespace

SamplesBetweenInquiry::SamplesBetweenInquiry(const question::SamplesBetween& asked,
                                             std::shared_ptr<const Specimen> specimen)
    : m_specimen(std::move(specimen))
    , m_random(makeRandom(m_specimen->settings().seed, RandomStream::Examples))
    , m_masks(m_specimen->data().width, m_specimen->data().height, maskShapeOf(m_specimen->settings()),
              makeRandom(m_specimen->settings().seed + 1, RandomStream::Examples))
{
    const std::size_t layers = m_specimen->learner().network.layers.size();
    if (asked.layer < 0 || static_cast<std::size_t>(asked.layer) >= layers) {
        throw Error(FF_TR("layer %1: expected one of %2 layers"), {asked.layer + 1, layers});
    }
    if (traitsOf(m_specimen->settings().mode).negatives == NegativeKind::None) {
        throw Error(FF_TR("Layers that learn from the error at the top judge no samples."));
    }
    const std::int64_t all = m_specimen->trainPixels().count();
    m_found.question = asked;
    m_found.allImages = std::min(all, mostSortedImages);
    m_order = at::randperm(all, m_random, at::TensorOptions(at::kLong)).narrow(0, 0, m_found.allImages);
}

/// None of the pieces is too small to make pairs of.
bool SamplesBetweenInquiry::advance()
{
    const std::int64_t most = std::max(fewest, imagesPerPiece(m_specimen->learner(), /*byGoodness=*/true));
    const std::int64_t left = m_found.allImages - m_found.images;
    const std::int64_t count = left < most + fewest ? left : most;
    sort(make(m_found.images, count));
    m_found.images += count;
    return m_found.images < m_found.allImages;
}

/// As they are in the data: training may move them by a pixel or two.
SamplesBetweenInquiry::Piece SamplesBetweenInquiry::make(std::int64_t first, std::int64_t count)
{
    const at::Tensor rows = m_order.narrow(0, first, count);
    const PixelStore& pixels = m_specimen->trainPixels();
    SamplerTools tools {samplerFor(m_specimen->settings()), m_masks, m_random};
    Piece piece {{pixels.images(rows), pixels.labels(rows)}, {}};
    piece.negatives = m_specimen->learner().negatives(piece.batch, m_specimen->settings(), tools);
    return piece;
}

void SamplesBetweenInquiry::sort(const Piece& piece)
{
    const Learner& learner = m_specimen->learner();
    const auto& [batch, negatives] = piece;
    const auto layer = static_cast<std::size_t>(m_found.question.layer);
    const at::Tensor goodness
        = learner.judge(batch, negatives)[layer].to(at::kFloat) / learner.goodnessUnit(layer);
    const SamplePictures pictures = learner.pictures(batch, negatives);
    const std::int64_t count = batch.images.size(0);
    add(m_found.positives, goodness.narrow(0, 0, count), pictures.positives, batch, {});
    add(m_found.negatives, goodness.narrow(0, count, count), pictures.negatives, batch,
        negatives.otherLabels);
}

void SamplesBetweenInquiry::add(Kind& kind, const at::Tensor& goodness, const at::Tensor& pictures,
                                const Batch& batch, const at::Tensor& otherLabels) const
{
    const at::Tensor exact = goodness.to(at::kDouble); // a bin's edges are not rounded to floats
    const at::Tensor lies = exact.ge(m_found.question.lower).logical_and(exact.lt(m_found.question.upper));
    at::Tensor rows = lies.nonzero().squeeze(1);
    kind.count += rows.size(0);
    const std::int64_t room = insight::SamplesBetween::shownCount - kind.pictures.count();
    rows = rows.narrow(0, 0, std::min(rows.size(0), room));
    append(kind.pictures, picturesOf(m_specimen->data(), pictures.index_select(0, rows)));
    append(kind.images, picturesOf(m_specimen->data(), batch.images.index_select(0, rows)));
    const std::vector<float> values = numberList(goodness.index_select(0, rows));
    kind.goodness.insert(kind.goodness.end(), values.begin(), values.end());
    append(kind.trueLabels, batch.labels.index_select(0, rows));
    if (otherLabels.defined()) {
        append(kind.otherLabels, otherLabels.index_select(0, rows));
    }
}

} // namespace ff
