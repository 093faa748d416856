// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/batches.h"

#include "core/base/error.h"

#include <algorithm>

namespace ff {

Batches::Batches(PixelStore pixels, std::int64_t batchSize, at::Generator order, at::Generator shifts,
                 Augmenter augmenter)
    : m_pixels(std::move(pixels))
    , m_size(std::min(batchSize, m_pixels.count()))
    , m_perEpoch(std::max<std::int64_t>(1, m_pixels.count() / std::max<std::int64_t>(1, m_size)))
    , m_orderRandom(std::move(order))
    , m_shiftRandom(std::move(shifts))
    , m_augmenter(std::move(augmenter))
{ }

Batch Batches::next(std::int64_t step, int jitter, const Augmentation& augmentation, const Ranks& ranks)
{
    const Plan all = plan(step, jitter, augmentation);
    if (!ranks.areSeveral()) {
        return {images(all, {}), m_pixels.labels(all.rows), all.rows};
    }
    const at::Tensor places = ranks.placesIn(m_size);
    const auto whole = std::make_shared<const WholeBatch>(
        WholeBatch {places, m_pixels.labels(all.rows), all.rows,
                    [source = *this, all](const at::Tensor& some) { return source.images(all, some); }});
    const at::Tensor rows = all.rows.index_select(0, places);
    return {images(all, places), m_pixels.labels(rows), rows, whole};
}

Batches::Plan Batches::plan(std::int64_t step, int jitter, const Augmentation& augmentation)
{
    const std::int64_t position = step % m_perEpoch;
    if (position == 0 || !m_order.defined()) {
        m_order = at::randperm(m_pixels.count(), m_orderRandom, at::TensorOptions(at::kLong));
    }
    Plan all {m_order.narrow(0, position * m_size, m_size), {}, augmentation, step};
    if (jitter > 0) {
        all.shifts = at::empty({m_size, 2}, at::kLong).random_(-jitter, jitter + 1, m_shiftRandom);
    }
    return all;
}

/// Of a whole batch, or at these places of it.
at::Tensor Batches::images(const Plan& plan, const at::Tensor& places) const
{
    const auto some = [&](const at::Tensor& all) {
        return places.defined() && all.defined() ? all.index_select(0, places) : all;
    };
    const at::Tensor rows = some(plan.rows);
    const at::Tensor shifts = some(plan.shifts);
    if (plan.augmentation.deforms()) {
        return m_pixels.fromBytes(
            m_augmenter.deformed(m_pixels.bytes(rows), shifts, plan.augmentation, plan.step, places));
    }
    return shifts.defined() ? m_pixels.shiftedImages(rows, shifts) : m_pixels.images(rows);
}

Batch Batches::peek(std::int64_t step, int jitter, const Augmentation& augmentation) const
{
    Batches copy = *this;
    copy.m_orderRandom = m_orderRandom.clone();
    copy.m_shiftRandom = m_shiftRandom.clone();
    return copy.next(step, jitter, augmentation);
}

at::Tensor Batches::deformed(const PixelStore& pixels, const at::Tensor& rows,
                             const Augmentation& augmentation, std::int64_t step) const
{
    return augmentation.deforms()
        ? pixels.fromBytes(m_augmenter.deformed(pixels.bytes(rows), {}, augmentation, step))
        : pixels.images(rows);
}

void Batches::visitState(StateVisitor& visitor)
{
    visitor.random("order_random", m_orderRandom);
    visitor.random("shift_random", m_shiftRandom);
    at::Tensor order = m_order.defined() ? m_order : at::empty({0}, at::kLong);
    visitor.resizable("order", order);
    if (visitor.restores() && order.numel() > 0) {
        const at::Tensor all = at::arange(m_pixels.count(), at::TensorOptions(at::kLong));
        if (!std::get<0>(order.sort()).equal(all)) {
            throw Error(FF_TR("expected 'order' to have each of %1 images once, found %2 other numbers"),
                        {m_pixels.count(), order.numel()});
        }
    }
    m_order = order.numel() > 0 ? order : at::Tensor();
}

} // namespace ff
