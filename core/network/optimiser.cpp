// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/optimiser.h"

#include "core/network/update_kernel.h"
#include "core/settings/choice_rows.h"

#include <array>
#include <cmath>

namespace ff {
namespace {

constexpr double adamSquareSmoothing = 0.999;

using Kernel = void (*)(const UpdateKernel&, std::int64_t, std::int64_t);

/// True when the step can run over plain memory: float32 on the processor, without gaps.
bool isPlainMemory(const Learnt& learnt, const at::Tensor& gradient)
{
    const auto fits = [](const at::Tensor& tensor) { return !tensor.defined() || tensor.is_contiguous(); };
    const bool knownGradient = !gradient.defined() || gradient.scalar_type() == at::kFloat
        || gradient.scalar_type() == at::kBFloat16;
    return learnt.value.device().is_cpu() && learnt.value.scalar_type() == at::kFloat && knownGradient
        && fits(learnt.value) && fits(learnt.copy) && fits(learnt.memory[0]) && fits(gradient);
}

template <typename Number>
Number* memoryOf(const at::Tensor& tensor)
{
    return tensor.defined() ? static_cast<Number*>(tensor.data_ptr()) : nullptr;
}

void run(Kernel step, UpdateKernel kernel, const Learnt& learnt, const at::Tensor& gradient)
{
    kernel.value = memoryOf<float>(learnt.value);
    kernel.copy = memoryOf<Brain16>(learnt.copy);
    kernel.first = memoryOf<float>(learnt.memory[0]);
    kernel.second = memoryOf<float>(learnt.memory[1]);
    if (gradient.defined() && gradient.scalar_type() == at::kFloat) {
        kernel.gradient = memoryOf<float>(gradient);
    } else {
        kernel.shortGradient = memoryOf<Brain16>(gradient);
    }
    step(kernel, 0, learnt.value.numel());
}

UpdateKernel kernelFor(double scale, const StepSize& step)
{
    UpdateKernel kernel;
    kernel.scale = static_cast<float>(scale);
    kernel.smoothing = static_cast<float>(step.smoothing);
    kernel.keep = static_cast<float>(1 - step.rate * step.decay);
    kernel.rate = static_cast<float>(step.rate);
    return kernel;
}

void refreshCopy(const Learnt& learnt)
{
    if (learnt.copy.defined()) {
        learnt.copy.copy_(learnt.value);
    }
}

/// W <- (1 - rate decay) W + rate v, where v is the velocity as it is.
void followVelocity(const Learnt& learnt, const StepSize& step)
{
    if (isPlainMemory(learnt, {})) {
        run(momentumStep, kernelFor(0, step), learnt, {});
        return;
    }
    learnt.value.mul_(1 - step.rate * step.decay).add_(learnt.memory[0], step.rate);
    refreshCopy(learnt);
}

/// The paper's: v <- m v + (1 - m) g, W <- W + rate (v - decay W).
void ascendMomentum(const Learnt& learnt, const at::Tensor& gradient, double scale, const StepSize& step,
                    std::int64_t)
{
    if (isPlainMemory(learnt, gradient)) {
        run(momentumStep, kernelFor(scale, step), learnt, gradient);
        return;
    }
    const at::Tensor& velocity = learnt.memory[0];
    velocity.mul_(step.smoothing).add_(gradient.to(velocity.scalar_type()), (1 - step.smoothing) * scale);
    followVelocity(learnt, step);
}

/// The product lands in the velocity directly: no gradient is ever stored.
void ascendMomentumProduct(const Learnt& learnt, const at::Tensor& left, const at::Tensor& right,
                           double scale, const StepSize& step)
{
    learnt.memory[0].addmm_(left.t(), right, step.smoothing, (1 - step.smoothing) * scale);
    followVelocity(learnt, step);
}

/// Nor is it read again: the weights take their step while the velocity is at hand.
void ascendMomentumSparse(const Learnt& learnt, const SparseMatrix& left, const at::Tensor& right,
                          double scale, const StepSize& step, std::int64_t begin, std::int64_t end)
{
    SparseKernel kernel = left.times(right);
    kernel.out = memoryOf<float>(learnt.memory[0]);
    kernel.share = static_cast<float>(step.smoothing);
    kernel.scale = static_cast<float>((1 - step.smoothing) * scale);
    kernel.value = memoryOf<float>(learnt.value);
    kernel.keep = static_cast<float>(1 - step.rate * step.decay);
    kernel.rate = static_cast<float>(step.rate);
    multiplySparse(kernel, begin, end);
}

/// Kingma and Ba 2014, with the decay of Loshchilov and Hutter 2019, which does not pass through the mean.
void ascendAdam(const Learnt& learnt, const at::Tensor& gradient, double scale, const StepSize& step,
                std::int64_t steps)
{
    const auto count = static_cast<double>(steps);
    const double meanGrowth = 1 / (1 - std::pow(step.smoothing, count));
    const double squareGrowth = 1 / (1 - std::pow(adamSquareSmoothing, count));
    if (isPlainMemory(learnt, gradient)) {
        UpdateKernel kernel = kernelFor(scale, step);
        kernel.rate *= static_cast<float>(meanGrowth);
        kernel.squareSmoothing = static_cast<float>(adamSquareSmoothing);
        kernel.squareGrowth = static_cast<float>(squareGrowth);
        run(adamStep, kernel, learnt, gradient);
        return;
    }
    const at::Tensor g = gradient.to(learnt.value.scalar_type()).mul(scale);
    const auto& [mean, square] = learnt.memory;
    mean.mul_(step.smoothing).add_(g, 1 - step.smoothing);
    square.mul_(adamSquareSmoothing).addcmul_(g, g, 1 - adamSquareSmoothing);
    const at::Tensor spread = square.mul(squareGrowth).sqrt_().add_(adamFloor);
    learnt.value.mul_(1 - step.rate * step.decay).addcdiv_(mean, spread, step.rate * meanGrowth);
    refreshCopy(learnt);
}

constexpr std::array optimiserRows {
    Optimiser {OptimiserChoice::Momentum, 1, ascendMomentum, ascendMomentumProduct, ascendMomentumSparse},
    Optimiser {OptimiserChoice::Adam, 2, ascendAdam, nullptr, nullptr},
};

} // namespace

std::span<const Optimiser> optimisers()
{
    return optimiserRows;
}

const Optimiser& optimiser(OptimiserChoice choice)
{
    return rowOf(optimiserRows, choice);
}

} // namespace ff
