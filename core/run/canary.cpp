// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/canary.h"

#include "core/base/error.h"
#include "core/learning/local_rule.h"
#include "core/network/dense_layer.h"

#include <array>
#include <cmath>

namespace ff {
namespace {

constexpr std::int64_t rowCount = 4;
constexpr std::int64_t inputs = 40;
constexpr std::int64_t unitCount = 24;

/// A fixed matrix of values between -1 and 1, the same on every machine and in every version of LibTorch.
at::Tensor fixedMatrix(std::int64_t height, std::int64_t width, int salt)
{
    at::Tensor matrix = at::empty({height, width});
    auto values = matrix.accessor<float, 2>();
    for (std::int64_t i = 0; i < height; ++i) {
        for (std::int64_t j = 0; j < width; ++j) {
            values[i][j]
                = static_cast<float>(static_cast<double>((i * 37 + j * 101 + salt) % 199) / 99.0 - 1.0);
        }
    }
    return matrix;
}

// Goodness of the four rows before and after one step, computed once in double precision.
constexpr std::array<double, 2 * rowCount> expected {306.691352, 156.515286, 112.462906, 229.965594,
                                                     306.471673, 157.016608, 63.773890,  137.461224};

} // namespace

void runCanary()
{
    at::Generator random = at::make_generator<at::CPUGeneratorImpl>(1);
    const Settings settings;
    const Numerics numerics;
    const std::unique_ptr<Layer> made
        = makeDenseLayer({{inputs, 1, 1}, 0, unitCount}, {settings, numerics, random});
    Layer& layer = *made;
    layer.weight.restart(fixedMatrix(unitCount, inputs, 5) * 0.3);
    const at::Tensor input = normaliseRows(fixedMatrix(rowCount, inputs, 11));

    const LayerPass pass = layer.forward(input);
    LocalRule rule = localRule(settings, 1);
    rule.step = {0.1, 0.9, 0.001};
    ParameterSteps steps = layerSteps(layer, pass, rule);
    takeSteps(steps);
    compareWithCanary(at::cat({pass.goodness, layer.forward(input).goodness}));
}

void compareWithCanary(const at::Tensor& found)
{
    for (std::int64_t i = 0; i < found.size(0); ++i) {
        const double wanted = expected[static_cast<std::size_t>(i)];
        const double value = found[i].item<double>();
        if (!(std::abs(value - wanted) <= 1e-4 * std::max(1.0, std::abs(wanted)))) {
            throw Error(FF_TR("this machine's LibTorch or BLAS computes wrong results: a test product should "
                              "give %1 and gave %2"),
                        {Sentence::number(wanted, 'f', 6), Sentence::number(value, 'f', 6)});
        }
    }
}

} // namespace ff
