// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/samples/augmentation/augmenter.h"

#include "core/base/threads.h"

#include <algorithm>

namespace ff {
namespace {

/// So that the stock is another one after about as many images as an epoch has.
constexpr std::int64_t imagesPerField = 25;

/// So that each draws apart from the others, whatever rows the table has besides.
std::uint64_t streamOf(const Deformation& deformation)
{
    std::uint64_t stream = 0;
    for (const char letter : deformation.setting) {
        stream = stream * 131 + static_cast<unsigned char>(letter);
    }
    return stream;
}

} // namespace

Augmentation augmentationOf(const Settings& settings, double strength)
{
    Augmentation how {{}, settings.elastic * strength > 0 ? settings.elasticBlur : 0};
    for (const Deformation& each : deformations()) {
        how.amounts.push_back(each.amount(settings) * strength);
    }
    if (std::ranges::all_of(how.amounts, [](double amount) { return amount == 0; })) {
        how.amounts.clear();
    }
    return how;
}

Augmenter::Augmenter(const ImageSize& size, std::int64_t seed, int threads, std::int64_t batch)
    : m_size(size)
    , m_seed(seed)
    , m_threads(threads)
    , m_newFields(std::max<std::int64_t>(1, batch / imagesPerField))
    , m_fields(std::make_shared<ElasticFields>(size, seed, threads))
{ }

at::Tensor Augmenter::deformed(const at::Tensor& images, const at::Tensor& shifts, const Augmentation& how,
                               std::int64_t step, const at::Tensor& places) const
{
    const std::int64_t count = images.size(0);
    const std::int64_t size = images.size(1);
    const auto* place = places.defined() ? places.data_ptr<std::int64_t>() : nullptr;
    if (how.elasticBlur > 0) {
        m_fields->stockUp(how.elasticBlur, step * m_newFields);
    }
    at::Tensor result = at::empty_like(images);
    const auto* from = images.data_ptr<std::uint8_t>();
    auto* to = result.data_ptr<std::uint8_t>();
    const auto* shift = shifts.defined() ? shifts.data_ptr<std::int64_t>() : nullptr;
    splitWork(m_threads, count, 1, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t i = begin; i < end; ++i) {
            ImageMap map = mapOf(how, step, place != nullptr ? place[i] : i);
            if (shift != nullptr) {
                map.shift(static_cast<float>(shift[2 * i]), static_cast<float>(shift[2 * i + 1]));
            }
            for (std::int64_t plane = i * size; plane < (i + 1) * size; plane += m_size.pixels()) {
                drawDeformed(from + plane, to + plane, m_size, map);
            }
        }
    });
    return result;
}

ImageMap Augmenter::mapOf(const Augmentation& how, std::int64_t step, std::int64_t image) const
{
    ImageMap map;
    for (std::size_t row = 0; row < how.amounts.size(); ++row) {
        if (how.amounts[row] > 0) {
            const Deformation& each = deformations()[row];
            SmallRandom random(static_cast<std::uint64_t>(m_seed),
                               streamOf(each) + static_cast<std::uint64_t>(step),
                               static_cast<std::uint64_t>(image));
            DeformationTools tools {m_size, *m_fields, random};
            each.act(map, how.amounts[row], tools);
        }
    }
    return map;
}

} // namespace ff
