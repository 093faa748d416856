// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/hybrids.h"

#include "core/insight/number_list.h"
#include "core/run/evaluation.h"
#include "core/run/views.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace ff {
namespace {

constexpr std::int64_t mostImages = 500; // a share of a tenth is then known to 1.3 %

std::vector<int> labelsOf(const PixelStore& pixels, const at::Tensor& rows)
{
    const at::Tensor labels = pixels.labels(rows);
    const auto* first = labels.data_ptr<std::int64_t>();
    return {first, first + labels.numel()};
}

} // namespace

HybridsInquiry::HybridsInquiry(const question::Hybrids& asked, std::shared_ptr<const Specimen> specimen)
    : m_specimen(std::move(specimen))
    , m_records(m_specimen->learner().network.layers.size())
{
    const std::int64_t all = m_specimen->testPixels().count();
    m_found.question = asked;
    m_found.allImages = std::min(all, mostImages);
    m_order = testOrder(all).narrow(0, 0, m_found.allImages);
    at::Generator random = makeRandom(asked.seed, RandomStream::Masks);
    m_noise = maskNoise(m_found.allImages, m_specimen->data().width, m_specimen->data().height, random);
}

/// Which images stand there when all are turned by so many places.
at::Tensor HybridsInquiry::rowsOf(std::int64_t first, std::int64_t count, std::int64_t turn) const
{
    const at::Tensor places = at::arange(first + turn, first + turn + count, at::kLong);
    return m_order.index_select(0, places.remainder(m_found.allImages));
}

/// Every image is fused with the next one.
HybridsInquiry::Piece HybridsInquiry::make(std::int64_t first, std::int64_t count) const
{
    const question::Hybrids& asked = m_found.question;
    const MaskShape shape {asked.blur, asked.spread, asked.threshold};
    Piece piece;
    piece.images = m_specimen->testPixels().images(rowsOf(first, count, 0));
    piece.others = m_specimen->testPixels().images(rowsOf(first, count, 1));
    piece.masks = masksOf(m_noise.narrow(0, first, count), shape, first);
    piece.hybrids = hybridsOf(piece.images, piece.others, piece.masks);
    return piece;
}

bool HybridsInquiry::advance()
{
    if (!m_isShown) {
        show();
        m_isShown = true;
        return m_found.allImages > 0;
    }
    const std::int64_t most = imagesPerPiece(m_specimen->learner(), /*byGoodness=*/true);
    const std::int64_t count = std::min(most, m_found.allImages - m_found.images);
    const Piece piece = make(m_found.images, count);
    judge(piece);
    measure(piece.masks);
    m_found.images += count;
    return m_found.images < m_found.allImages;
}

void HybridsInquiry::show()
{
    const std::int64_t count = std::min<std::int64_t>(insight::Hybrids::shownCount, m_found.allImages);
    const Piece piece = make(0, count);
    const auto pictures = [this](const at::Tensor& rows) { return picturesOf(m_specimen->data(), rows); };
    m_found.samples.positives = pictures(piece.images);
    m_found.samples.images = m_found.samples.positives;
    m_found.samples.otherParents = pictures(piece.others);
    m_found.samples.masks = pictures(piece.masks);
    m_found.samples.negatives = pictures(piece.hybrids);
    m_found.samples.trueLabels = labelsOf(m_specimen->testPixels(), rowsOf(0, count, 0));
    m_found.samples.otherLabels = labelsOf(m_specimen->testPixels(), rowsOf(0, count, 1));
}

void HybridsInquiry::measure(const at::Tensor& masks)
{
    const at::Tensor share = masks.mean(1);
    m_shares = m_shares.defined() ? at::cat({m_shares, share}) : share;
    const at::Tensor grid = masks.view({-1, m_noise.size(1), m_noise.size(2)});
    for (const std::int64_t dimension : {1, 2}) {
        const std::int64_t last = grid.size(dimension) - 1;
        const at::Tensor differ = grid.narrow(dimension, 1, last).ne(grid.narrow(dimension, 0, last));
        m_changes += differ.sum().item<double>();
        m_neighbours += static_cast<double>(differ.numel());
    }
    m_found.masks = {m_shares.mean().item<double>(), m_shares.std(/*unbiased=*/false).item<double>(),
                     m_changes > 0 ? m_neighbours / m_changes : 0};
}

void HybridsInquiry::judge(const Piece& piece)
{
    const Learner& learner = m_specimen->learner();
    const std::vector<at::Tensor> both = learner.goodness(at::cat({piece.images, piece.hybrids}));
    for (std::size_t i = 0; i < both.size(); ++i) {
        if (both[i].size(1) == 0) {
            return; // no goodness in this mode
        }
        const std::vector<float> best = numberList(std::get<0>(both[i].max(1)) / learner.goodnessUnit(i));
        const std::size_t half = best.size() / 2;
        m_records[i].add(std::span(best).first(half), std::span(best).last(half));
    }
    m_found.layers = layerViews(learner.network, m_specimen->settings(), m_records);
    for (LayerView& layer : m_found.layers) {
        layer.separationChange = std::numeric_limits<double>::quiet_NaN();
    }
}

} // namespace ff
