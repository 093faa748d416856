// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/parameter.h"

namespace ff {

Parameter::Parameter(at::Tensor initial)
    : value(std::move(initial))
    , velocity(at::zeros_like(value))
{ }

void Parameter::ascendProduct(const at::Tensor& left, const at::Tensor& right, double samples,
                              const Momentum& step)
{
    velocity.addmm_(left.t(), right, step.smoothing, (1.0 - step.smoothing) / samples);
    apply(step);
}

void Parameter::ascend(const at::Tensor& gradient, const Momentum& step)
{
    velocity.mul_(step.smoothing).add_(gradient, 1.0 - step.smoothing);
    apply({step.rate, step.smoothing, 0.0});
}

void Parameter::restart(const at::Tensor& newValue)
{
    value.copy_(newValue);
    velocity.zero_();
}

void Parameter::apply(const Momentum& step)
{
    if (step.decay > 0) {
        value.mul_(1.0 - step.rate * step.decay);
    }
    value.add_(velocity, step.rate);
}

} // namespace ff
