// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/units.h"

#include "core/base/error.h"
#include "core/insight/number_list.h"
#include "core/run/evaluation.h"

#include <algorithm>
#include <utility>

namespace ff {
namespace {

constexpr std::int64_t mostMeasuredImages = 1000; // enough to call a unit dead

} // namespace

UnitsInquiry::UnitsInquiry(const question::Units& asked, std::shared_ptr<const Specimen> specimen)
    : m_specimen(std::move(specimen))
    , m_layer(static_cast<std::size_t>(asked.layer))
{
    const std::size_t layers = m_specimen->learner().network.layers.size();
    if (asked.layer < 0 || m_layer >= layers) {
        throw Error(FF_TR("layer %1: expected one of %2 layers"), {asked.layer + 1, layers});
    }
    const std::int64_t all = m_specimen->testPixels().count();
    m_found.layer = asked.layer;
    m_found.images = std::min(all, mostMeasuredImages);
    m_order = testOrder(all).narrow(0, 0, m_found.images);
}

bool UnitsInquiry::advance()
{
    if (m_shown < m_found.images) {
        showImages();
        return true;
    }
    return advanceFields();
}

/// A few hundred images through the network.
void UnitsInquiry::showImages()
{
    const std::int64_t piece = imagesPerPiece(m_specimen->learner(), /*byGoodness=*/false);
    const std::int64_t count = std::min(piece, m_found.images - m_shown);
    const at::Tensor images = m_specimen->testPixels().images(m_order.narrow(0, m_shown, count));
    const at::Tensor activity = m_specimen->learner().pass(images)[m_layer].activity.all();
    m_activity.push_back(layer().meanOfPlaces(activity));
    m_on.push_back(layer().meanOfPlaces(activity.gt(0).to(at::kFloat)));
    m_shown += count;
    if (m_shown == m_found.images) {
        summarise();
    }
}

void UnitsInquiry::summarise()
{
    const at::Tensor activity = at::cat(std::exchange(m_activity, {})); // [N, f]
    m_found.meanActivity = numberList(activity.mean(0));
    m_found.onShare = numberList(at::cat(std::exchange(m_on, {})).mean(0));
    const std::int64_t count = std::min<std::int64_t>(insight::Units::strongestCount, m_found.images);
    const at::Tensor places = std::get<1>(activity.topk(count, 0)).t().contiguous(); // [f, count]
    const at::Tensor images = m_order.index_select(0, places.flatten());
    const auto* data = images.data_ptr<std::int64_t>();
    for (std::int64_t unit = 0; unit < places.size(0); ++unit) {
        m_found.strongest.emplace_back(data + unit * count, data + (unit + 1) * count);
    }
}

const Layer& UnitsInquiry::layer() const
{
    return m_specimen->learner().network.layers[m_layer];
}

/// Of a first layer whose units see a window of the image: that window by itself.
bool UnitsInquiry::showWindows()
{
    if (m_layer > 0) {
        return false;
    }
    const SeenWeights seen = layer().seenWeights();
    if (seen.grid.places() == layer().shape().input.places()) {
        return false;
    }
    m_found.fields = {static_cast<int>(seen.grid.width), static_cast<int>(seen.grid.height),
                      signedPictureBytes(seen.weights), static_cast<int>(seen.grid.channels)};
    return true;
}

/// One layer each time.
bool UnitsInquiry::advanceFields()
{
    if (showWindows()) {
        return false;
    }
    if (!m_fields) {
        const at::Tensor mean = m_specimen->testPixels().images(m_order).mean(0, /*keepdim=*/true);
        m_meanPass = m_specimen->learner().pass(mean);
        m_fields.emplace(*m_specimen, m_meanPass, m_layer);
        return true;
    }
    if (m_fields->advance()) {
        return true;
    }
    m_found.fields = {m_specimen->data().width, m_specimen->data().height,
                      signedPictureBytes(m_fields->fields()), m_specimen->data().channels};
    return false;
}

} // namespace ff
