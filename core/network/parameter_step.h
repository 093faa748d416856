// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/parameter.h"

#include <vector>

namespace ff {

/// What a batch has taught about one parameter, not yet done: the direction and how far to go. Who asks for
/// the gradient as a tensor may change it before the step is taken.
class ParameterStep
{
public:
    /// The parameter must outlive this.
    ParameterStep(Parameter& parameter, Gradient gradient, const StepSize& size)
        : m_parameter(&parameter)
        , m_gradient(std::move(gradient))
        , m_size(size)
    { }

    /// Learner::parameters() has its name.
    const Parameter& parameter() const { return *m_parameter; }

    /// Samples of which the gradient is the mean.
    double samples() const { return m_gradient.samples(); }

    /// g = -dL/dp as a tensor in the shape and type of the parameter's value. It may be changed in place or
    /// replaced: all-reduced, clipped, or only looked at.
    at::Tensor& gradient()
    {
        return m_gradient.form(m_parameter->value().scalar_type(), m_parameter->threads());
    }

    /// Takes the step, once.
    void take() { m_parameter->ascend(m_gradient, m_size); }

private:
    Parameter* m_parameter;
    Gradient m_gradient;
    StepSize m_size;
};

using ParameterSteps = std::vector<ParameterStep>;

/// Takes them all.
inline void takeSteps(ParameterSteps& steps)
{
    for (ParameterStep& step : steps) {
        step.take();
    }
}

} // namespace ff
