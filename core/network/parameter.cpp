// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/parameter.h"

#include "core/base/give_up.h"
#include "core/base/threads.h"

#include <algorithm>

namespace ff {
namespace {

/// A step goes over this many weights at a time, so that what one pass leaves in the cache serves the next.
constexpr std::int64_t blockWeights = 1 << 17;

/// Units whose weights a thread takes at once.
constexpr std::int64_t sparseGrain = 32;

/// What `view` shows of all that belongs together.
template <typename View>
Learnt part(const Learnt& whole, const View& view)
{
    const auto seen = [&](const at::Tensor& all) { return all.defined() ? view(all) : all; };
    return {seen(whole.value), seen(whole.copy), {seen(whole.memory[0]), seen(whole.memory[1])}};
}

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

void Parameter::ascend(const Gradient& gradient, const StepSize& step)
{
    ++m_steps;
    makeMemory();
    const Learnt whole = inMemoryOrder();
    if (gradient.isFormed()) {
        ascendFormed(whole, liesByColumns(m_value) ? gradient.formed().t() : gradient.formed(), step);
    } else {
        ascendProduct(whole, gradient, step);
    }
}

void Parameter::makeMemory()
{
    for (std::size_t i = 0; i < m_optimiser->memories; ++i) {
        if (!m_memory.at(i).defined()) {
            m_memory.at(i) = at::zeros_like(m_value);
        }
    }
}

/// `gradient` is in the order of `whole`.
void Parameter::ascendFormed(const Learnt& whole, const at::Tensor& gradient, const StepSize& step) const
{
    const at::Tensor inOrder = gradient.contiguous();
    const std::int64_t perRow = std::max<std::int64_t>(1, inOrder.numel() / inOrder.size(0));
    const std::int64_t grain = std::max<std::int64_t>(1, blockWeights / perRow);
    splitWork(m_threads, inOrder.size(0), grain, [&](std::int64_t begin, std::int64_t end) {
        const auto rows = [&](const at::Tensor& all) { return all.narrow(0, begin, end - begin); };
        m_optimiser->ascend(part(whole, rows), rows(inOrder), 1, step, m_steps);
    });
}

void Parameter::ascendProduct(const Learnt& whole, const Gradient& gradient, const StepSize& step) const
{
    const at::Tensor& left = gradient.left();
    const at::Tensor& right = gradient.right();
    const double samples = gradient.samples();
    if (m_value.dim() == 3 && !m_value.device().is_cpu()) {
        m_optimiser->ascend(whole, at::bmm(left.transpose(1, 2), right), 1 / samples, step, m_steps);
    } else if (m_value.dim() == 3) {
        splitWork(m_threads, m_value.size(0), 1, [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t number = begin; number < end; ++number) {
                giveUpIfAsked();
                const auto place = [&](const at::Tensor& all) { return all.select(0, number); };
                ascendMatrix(part(whole, place), left[number], right[number], samples, step);
            }
        });
    } else if (!liesByColumns(m_value)) {
        ascendRows(whole, left, right, samples, step);
    } else if (m_optimiser->ascendSparse == nullptr) {
        ascendRows(whole, right, left, samples, step);
    } else {
        const SparseMatrix inputs(right.t());
        const at::Tensor deltas = left.contiguous();
        splitWork(m_threads, m_value.size(0), sparseGrain, [&](std::int64_t begin, std::int64_t end) {
            giveUpIfAsked();
            m_optimiser->ascendSparse(whole, inputs, deltas, 1 / samples, step, begin, end);
        });
    }
}

/// For g = left^T right of the shape that `whole` has.
void Parameter::ascendRows(const Learnt& whole, const at::Tensor& left, const at::Tensor& right,
                           double samples, const StepSize& step) const
{
    const std::int64_t rows = whole.value.size(0);
    const std::int64_t blockRows = whole.value.device().is_cpu()
        ? std::clamp<std::int64_t>(blockWeights / whole.value.size(1), 1, rows)
        : rows;
    splitWork(m_threads, rows, blockRows, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t first = begin; first < end; first += blockRows) {
            giveUpIfAsked();
            const std::int64_t count = std::min(blockRows, end - first);
            const auto block = [&](const at::Tensor& all) { return all.narrow(0, first, count); };
            ascendMatrix(part(whole, block), left.narrow(1, first, count), right, samples, step);
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

void Parameter::restart(const at::Tensor& newValue)
{
    m_value.copy_(newValue);
    beginAnew();
}

void Parameter::beginAnew()
{
    if (m_copy.defined()) {
        m_copy.copy_(m_value);
    }
    m_memory = {};
    m_steps = 0;
}

void Parameter::visitState(StateVisitor& visitor)
{
    visitor.tensor("value", m_value);
    if (visitor.restores()) {
        beginAnew();
    }
    if (visitor.scope() == StateScope::WithoutOptimisers) {
        return;
    }
    visitor.number("steps", m_steps);
    if (m_steps > 0) { // before the first there is no memory
        makeMemory();
        for (std::size_t i = 0; i < m_optimiser->memories; ++i) {
            visitor.tensor("memory." + std::to_string(i), m_memory.at(i));
        }
    }
}

/// All of it, without gaps row by row: turned round where it lies by columns.
Learnt Parameter::inMemoryOrder() const
{
    const bool byColumns = liesByColumns(m_value);
    return part({m_value, m_copy, m_memory},
                [&](const at::Tensor& all) { return byColumns ? all.t() : all; });
}

} // namespace ff
