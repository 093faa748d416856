// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/altered.h"

#include "core/base/error.h"

#include <algorithm>
#include <numeric>

namespace ff {
namespace {

/// Sets what such a parameter of Learner::driving() says to these units to zero: everywhere, where places
/// share it.
void silence(Parameter& parameter, std::int64_t units, const at::Tensor& off)
{
    at::Tensor value = parameter.value().clone();
    at::Tensor perUnit = value.dim() > 2 ? value.view({units, -1}) : value;
    perUnit.index_fill_(0, off, 0);
    parameter.restart(value);
}

/// Every unit that is off in a layer of so many.
std::vector<std::int64_t> offUnits(const Alterations& alterations, std::size_t layer, std::int64_t units)
{
    const auto isOff = [&](int each) { return static_cast<std::size_t>(each) == layer; };
    if (std::ranges::any_of(alterations.offLayers, isOff)) {
        std::vector<std::int64_t> all(static_cast<std::size_t>(units));
        std::iota(all.begin(), all.end(), 0);
        return all;
    }
    if (layer >= alterations.offUnits.size()) {
        return {};
    }
    const std::vector<int>& off = alterations.offUnits[layer];
    for (const int unit : off) {
        if (unit < 0 || unit >= units) {
            throw Error(FF_TR("unit %1 of layer %2: expected one of %3 units"), {unit + 1, layer + 1, units});
        }
    }
    return {off.begin(), off.end()};
}

void checkLayers(const Alterations& alterations, std::size_t layers)
{
    std::vector<std::int64_t> named(alterations.offLayers.begin(), alterations.offLayers.end());
    if (!alterations.offUnits.empty()) {
        named.push_back(static_cast<std::int64_t>(alterations.offUnits.size()) - 1);
    }
    for (const std::int64_t layer : named) {
        if (layer < 0 || layer >= static_cast<std::int64_t>(layers)) {
            throw Error(FF_TR("layer %1: expected one of %2 layers"), {layer + 1, layers});
        }
    }
}

} // namespace

std::unique_ptr<Learner> alteredCopy(const Specimen& specimen, const Alterations& alterations)
{
    std::unique_ptr<Learner> copy = specimen.copy();
    LayerStack& layers = copy->network.layers;
    checkLayers(alterations, layers.size());
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const std::vector<std::int64_t> off = offUnits(alterations, i, layers[i].features());
        if (off.empty()) {
            continue;
        }
        const at::Tensor places = at::tensor(off, at::kLong);
        for (const NamedParameter& each : copy->driving(i)) {
            silence(*each.parameter, layers[i].features(), places);
        }
        layers[i].meanActivity.index_fill_(0, places, 0);
    }
    return copy;
}

ImageAlteration::ImageAlteration(const Alterations& alterations, const Dataset& data)
    : m_noise(alterations.noise)
    , m_seed(alterations.noiseSeed)
    , m_centre(centreOf(data))
{
    const std::vector<std::uint8_t>& blanked = alterations.blanked;
    if (!blanked.empty() && blanked.size() != data.planeSize()) {
        throw Error(FF_TR("blanked pixels: expected %1 numbers, found %2"),
                    {data.planeSize(), blanked.size()});
    }
    if (std::ranges::any_of(blanked, [](std::uint8_t each) { return each != 0; })) {
        m_kept = at::tensor(blanked).eq(0).to(at::kFloat).repeat(data.channels);
    }
}

at::Tensor ImageAlteration::of(const at::Tensor& images, std::int64_t draw) const
{
    if (m_noise <= 0 && !m_kept.defined()) {
        return images;
    }
    at::Tensor pixels = uncentred(images, m_centre);
    if (m_noise > 0) {
        at::Generator random = makeRandom(m_seed + draw, RandomStream::Examples);
        pixels = (pixels + m_noise * at::empty_like(images).normal_(0, 1, random)).clamp_(0, 1);
    }
    return centred(m_kept.defined() ? pixels * m_kept : pixels, m_centre);
}

} // namespace ff
