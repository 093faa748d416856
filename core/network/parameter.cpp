// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/parameter.h"

#include "core/network/threads.h"

#include <algorithm>

namespace ff {
namespace {

/// A step goes over this many weights at a time, so that what one pass leaves in the cache serves the next.
constexpr std::int64_t blockWeights = 1 << 17;

} // namespace

Parameter::Parameter(at::Tensor initial, const Optimiser& optimiser, const Numerics& numerics)
    : m_optimiser(&optimiser)
    , m_threads(numerics.threads)
    , m_value(std::move(initial))
{
    if (numerics.product != m_value.scalar_type()) {
        m_copy = m_value.to(numerics.product);
    }
}

const at::Tensor& Parameter::as(at::ScalarType type) const
{
    return m_copy.defined() && type == m_copy.scalar_type() ? m_copy : m_value;
}

void Parameter::beginStep()
{
    ++m_steps;
    for (std::size_t i = 0; i < m_optimiser->memories; ++i) {
        if (!m_memory.at(i).defined()) {
            m_memory.at(i) = at::zeros_like(m_value);
        }
    }
}

void Parameter::ascendProduct(const at::Tensor& left, const at::Tensor& right, double samples,
                              const StepSize& step)
{
    beginStep();
    if (m_value.dim() == 3) {
        splitWork(m_threads, m_value.size(0), 1, [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t number = begin; number < end; ++number) {
                ascendMatrix(place(number), left[number], right[number], samples, step);
            }
        });
        return;
    }
    const std::int64_t blockRows
        = std::clamp<std::int64_t>(blockWeights / m_value.size(1), 1, m_value.size(0));
    splitWork(m_threads, m_value.size(0), blockRows, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t first = begin; first < end; first += blockRows) {
            const std::int64_t count = std::min(blockRows, end - first);
            ascendMatrix(rows(first, count), left.narrow(1, first, count), right, samples, step);
        }
    });
}

void Parameter::ascendMatrix(const Learnt& block, const at::Tensor& left, const at::Tensor& right,
                             double samples, const StepSize& step) const
{
    const bool sameType = left.scalar_type() == m_value.scalar_type();
    if (m_optimiser->ascendProduct != nullptr && sameType) {
        m_optimiser->ascendProduct(block, left, right, 1 / samples, step);
    } else {
        m_optimiser->ascend(block, at::mm(left.t(), right), 1 / samples, step, m_steps);
    }
}

void Parameter::ascend(const at::Tensor& gradient, const StepSize& step)
{
    beginStep();
    m_optimiser->ascend(rows(0, m_value.size(0)), gradient.contiguous(), 1, step, m_steps);
}

void Parameter::restart(const at::Tensor& newValue)
{
    m_value.copy_(newValue);
    if (m_copy.defined()) {
        m_copy.copy_(m_value);
    }
    m_memory = {};
    m_steps = 0;
}

template <typename View>
Learnt Parameter::part(const View& view) const
{
    const auto seen = [&](const at::Tensor& whole) { return whole.defined() ? view(whole) : whole; };
    return {seen(m_value), seen(m_copy), {seen(m_memory[0]), seen(m_memory[1])}};
}

Learnt Parameter::rows(std::int64_t first, std::int64_t count) const
{
    return part([&](const at::Tensor& whole) { return whole.narrow(0, first, count); });
}

Learnt Parameter::place(std::int64_t number) const
{
    return part([&](const at::Tensor& whole) { return whole.select(0, number); });
}

} // namespace ff
