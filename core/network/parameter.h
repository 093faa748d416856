// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/state.h"
#include "core/network/gradient.h"
#include "core/network/numerics.h"
#include "core/network/optimiser.h"

namespace ff {

/// A tensor that is learnt, with its copy for short products and what the optimiser remembers of it.
class Parameter
{
public:
    /// The value lies in memory as the initial one does.
    Parameter(at::Tensor initial, const Optimiser& optimiser, const Numerics& numerics);

    /// As it is learnt: float32, in tests double.
    const at::Tensor& value() const { return m_value; }

    /// For a product with something of this type: the value, or its copy in bfloat16.
    const at::Tensor& as(at::ScalarType type) const;

    /// One step along the gradient, which is not formed for it. A value that lies by columns skips the zeros
    /// of the right one of its rows.
    void ascend(const Gradient& gradient, const StepSize& step);

    /// That work on it may take.
    int threads() const { return m_threads; }

    /// Takes this value and forgets the past.
    void restart(const at::Tensor& newValue);

    /// Value and memory.
    void visitState(StateVisitor& visitor);

private:
    void beginAnew();
    void makeMemory();
    Learnt inMemoryOrder() const;
    void ascendFormed(const Learnt& whole, const at::Tensor& gradient, const StepSize& step) const;
    void ascendProduct(const Learnt& whole, const Gradient& gradient, const StepSize& step) const;
    void ascendRows(const Learnt& whole, const at::Tensor& left, const at::Tensor& right, double samples,
                    const StepSize& step) const;
    void ascendMatrix(const Learnt& block, const at::Tensor& left, const at::Tensor& right, double samples,
                      const StepSize& step) const;

    const Optimiser* m_optimiser;
    int m_threads;
    at::Tensor m_value;
    at::Tensor m_copy; // bfloat16; undefined when products are not
    std::array<at::Tensor, 2> m_memory; // made with the first step: what is never trained needs none
    std::int64_t m_steps = 0;
};

/// Something that is learnt, by the name that it has in files.
struct NamedParameter
{
    std::string name;
    Parameter* parameter;
};

} // namespace ff
