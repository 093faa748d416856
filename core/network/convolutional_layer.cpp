// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/convolutional_layer.h"

#include "core/base/accelerator.h"
#include "core/base/threads.h"
#include "core/network/initial_weights.h"
#include "core/network/windows.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ff {
namespace {

/// Rows of which a gradient is made at once. Always as many, as LibTorch makes the code for a convolution
/// anew for every number of rows; what is missing are zeros.
constexpr std::int64_t gradientRows = 16;

/// Rows that lie place by place as [R, C, H, W]; no number moves.
at::Tensor asImages(const at::Tensor& rows, const Grid& grid)
{
    if (grid.isPlanar && grid.channels > 1) {
        return rows.view({rows.size(0), grid.channels, grid.height, grid.width});
    }
    return rows.view({rows.size(0), grid.height, grid.width, grid.channels}).permute({0, 3, 1, 2});
}

/// [R, C, H, W] as rows of this grid.
at::Tensor asRows(const at::Tensor& images, const Grid& grid)
{
    return (grid.isPlanar ? images : images.permute({0, 2, 3, 1})).reshape({images.size(0), -1});
}

at::Tensor freshWeights(const LayerShape& shape, const LayerMaterials& materials)
{
    const std::vector<std::int64_t>& size = shape.parameters.front().shape;
    const double deviation = 1.0 / std::sqrt(static_cast<double>(size[1] * size[2] * size[3]));
    return initialWeights(size, deviation, materials.numerics, materials.random);
}

class ConvolutionalLayer : public Layer
{
public:
    ConvolutionalLayer(const LayerPlan& plan, const LayerMaterials& materials)
        : Layer(convolutionalShape(plan), freshWeights(convolutionalShape(plan), materials), materials)
        , m_windows(windowsOf(plan))
    { }

    /// As of one place with all units, which is how LibTorch leaves them.
    at::Tensor product(const at::Tensor& input) const override
    {
        const at::Tensor& weights = weight.as(input.scalar_type());
        const std::int64_t rows = input.size(0);
        at::Tensor product = at::empty({1, rows, units()}, input.options());
        splitWork(numerics().threads, rows, 1, [&](std::int64_t begin, std::int64_t end) {
            inProducts(end - begin, countedIn(input, shape().multiplications),
                       [&](std::int64_t first, std::int64_t last) {
                           const at::Tensor part = input.narrow(0, begin + first, last - first);
                           product[0].narrow(0, begin + first, last - first).copy_(convolved(part, weights));
                       });
        });
        return product;
    }

    at::Tensor differentiable(const at::Tensor& input, std::span<const at::Tensor> parameters) const override
    {
        return convolved(input, parameters[0]) + parameters[1].repeat({shape().grid.places()});
    }

    at::Tensor inputWeights() const override
    {
        std::vector<at::Tensor> rows;
        constexpr std::int64_t most = 256; // rows of units that are there at a time
        for (std::int64_t first = 0; first < units(); first += most) {
            const std::int64_t count = std::min(most, units() - first);
            at::Tensor one = at::zeros({count, units()}, weight.value().options());
            one.narrow(1, first, count).fill_diagonal_(1);
            rows.push_back(towardsInput(one));
        }
        return at::cat(rows);
    }

    at::Tensor towardsInput(const at::Tensor& delta) const override
    {
        const at::Tensor& weights = weight.as(delta.scalar_type());
        const at::Tensor like = at::empty({delta.size(0), inputs()}, delta.options());
        return asRows(std::get<0>(backward(delta, like, weights, {true, false, false})), shape().input);
    }

    SeenWeights seenWeights() const override
    {
        const Grid window {m_windows.size[1], m_windows.size[0], shape().input.channels, /*isPlanar=*/true};
        return {weight.value().flatten(1), window};
    }

protected:
    Gradient weightGradient(const at::Tensor& delta, const at::Tensor& input, double samples) const override
    {
        const std::int64_t blocks = (delta.size(0) + gradientRows - 1) / gradientRows;
        const std::int64_t threads = std::clamp<std::int64_t>(numerics().threads, 1, std::max(blocks, 1L));
        std::vector<at::Tensor> sums(static_cast<std::size_t>(threads));
        splitWork(static_cast<int>(threads), threads, 1, [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t i = begin; i < end; ++i) {
                sums[static_cast<std::size_t>(i)]
                    = gradientOf(delta, input, blocks * i / threads, blocks * (i + 1) / threads);
            }
        });
        at::Tensor& sum = sums.front();
        for (std::size_t i = 1; i < sums.size(); ++i) {
            sum.add_(sums[i]);
        }
        return Gradient::ofMean(sum.div_(samples), samples);
    }

private:
    at::Tensor convolved(const at::Tensor& input, const at::Tensor& weights) const
    {
        const at::Tensor images = asImages(input, shape().input).contiguous(at::MemoryFormat::ChannelsLast);
        return asRows(at::conv2d(images, weights, {}, m_windows.stride, m_windows.padding), shape().grid);
    }

    std::tuple<at::Tensor, at::Tensor, at::Tensor> backward(const at::Tensor& delta, const at::Tensor& input,
                                                            const at::Tensor& weights,
                                                            std::array<bool, 3> wanted) const
    {
        return at::convolution_backward(asImages(delta, shape().grid), asImages(input, shape().input),
                                        weights, c10::nullopt, m_windows.stride, m_windows.padding,
                                        /*dilation=*/ {1, 1}, /*transposed=*/false,
                                        /*output_padding=*/ {0, 0},
                                        /*groups=*/1, wanted);
    }

    /// The sum over these blocks of rows, in the type in which the layer learns.
    at::Tensor gradientOf(const at::Tensor& delta, const at::Tensor& input, std::int64_t firstBlock,
                          std::int64_t lastBlock) const
    {
        at::Tensor sum = at::zeros_like(weight.value());
        const at::Tensor& weights = weight.as(input.scalar_type());
        inProducts(lastBlock - firstBlock, countedIn(input, gradientRows * shape().multiplications),
                   [&](std::int64_t first, std::int64_t last) {
                       for (std::int64_t block = firstBlock + first; block < firstBlock + last; ++block) {
                           const at::Tensor part = std::get<1>(backward(
                               rowsOf(delta, block), rowsOf(input, block), weights, {false, true, false}));
                           sum.add_(part);
                       }
                   });
        return sum;
    }

    static at::Tensor rowsOf(const at::Tensor& all, std::int64_t block)
    {
        const std::int64_t first = block * gradientRows;
        const std::int64_t count = std::min(gradientRows, all.size(0) - first);
        const at::Tensor rows = all.narrow(0, first, count);
        return count == gradientRows ? rows : at::constant_pad_nd(rows, {0, 0, 0, gradientRows - count});
    }

    Windows m_windows;
};

} // namespace

std::unique_ptr<Layer> makeConvolutionalLayer(const LayerPlan& plan, const LayerMaterials& materials)
{
    return std::make_unique<ConvolutionalLayer>(plan, materials);
}

LayerShape convolutionalShape(const LayerPlan& plan)
{
    const Windows windows = windowsOf(plan);
    const Grid& input = plan.input;
    const Grid grid {windows.places[1], windows.places[0], windows.channels};
    const std::int64_t seen
        = input.channels * std::min(windows.size[0], input.height) * std::min(windows.size[1], input.width);
    LayerShape shape {
        input, grid,
        weightsAndBiases({grid.channels, input.channels, windows.size[0], windows.size[1]}, grid.channels),
        grid.size() * seen};
    shape.pool = windows.pool;
    return shape;
}

} // namespace ff
