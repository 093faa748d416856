// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/layer_shape.h"

#include "core/base/error.h"
#include "core/base/threads.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace ff {
namespace {

/// Hinton 2022, section 3.2: 4 x 4 fields of 10 x 10 pixels on an image of 28 x 28, at a stride of 6. Images
/// of other sizes get the same proportions.
constexpr std::int64_t firstPlaces = 4;
constexpr std::int64_t modelField = 10;
constexpr std::int64_t modelSide = 28;
/// Higher layers look at 2 x 2 neighbouring places.
constexpr std::int64_t neighbours = 2;

LayerShape denseShape(const Grid& input, std::size_t, std::int64_t units)
{
    return {{1, 1, units}, input.size(), input.size(), {}};
}

/// Fields along one side of the input.
struct Side
{
    std::int64_t places;
    std::int64_t length; ///< of a field

    /// Where field `i` starts on a side of `inputs`: the first at the beginning, the last at the end.
    std::int64_t start(std::int64_t i, std::int64_t inputs) const
    {
        return places > 1 ? (i * (inputs - length) + (places - 1) / 2) / (places - 1) : 0;
    }
};

Side sideOf(std::int64_t inputs, std::size_t depth)
{
    if (depth == 0) {
        const std::int64_t length = (inputs * modelField + modelSide - 1) / modelSide;
        return {std::min(firstPlaces, inputs - length + 1), length};
    }
    const std::int64_t length = std::min(neighbours, inputs);
    return {inputs - length + 1, length};
}

/// The numbers of the input that lie in the field with this corner.
void appendField(std::vector<std::int64_t>& fields, const Grid& input, std::int64_t left, std::int64_t top,
                 const Side& across, const Side& down)
{
    for (std::int64_t y = top; y < top + down.length; ++y) {
        for (std::int64_t x = left; x < left + across.length; ++x) {
            for (std::int64_t channel = 0; channel < input.channels; ++channel) {
                fields.push_back((y * input.width + x) * input.channels + channel);
            }
        }
    }
}

LayerShape localShape(const Grid& input, std::size_t depth, std::int64_t units)
{
    const Side across = sideOf(input.width, depth);
    const Side down = sideOf(input.height, depth);
    const std::int64_t channels = std::max<std::int64_t>(1, units / (across.places * down.places));
    LayerShape shape {{across.places, down.places, channels},
                      input.size(),
                      across.length * down.length * input.channels,
                      {}};
    for (std::int64_t row = 0; row < down.places; ++row) {
        for (std::int64_t column = 0; column < across.places; ++column) {
            appendField(shape.fields, input, across.start(column, input.width), down.start(row, input.height),
                        across, down);
        }
    }
    return shape;
}

constexpr std::array kinds {
    LayerKind {"dense", denseShape},
    LayerKind {"local", localShape},
};

/// Copies the fields of all rows, each run of neighbouring inputs at once.
template <typename Number>
void copyFields(const LayerShape& shape, const Number* input, std::int64_t rows, Number* output, int threads)
{
    const std::int64_t places = shape.output.places();
    splitWork(threads, places * rows, /*grain=*/256, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t i = begin; i < end; ++i) {
            const std::int64_t* field = shape.fields.data() + i / rows * shape.fieldSize;
            const Number* row = input + i % rows * shape.inputs;
            Number* target = output + i * shape.fieldSize;
            for (std::int64_t first = 0; first < shape.fieldSize;) {
                std::int64_t last = first + 1;
                while (last < shape.fieldSize && field[last] == field[last - 1] + 1) {
                    ++last;
                }
                std::copy(row + field[first], row + field[last - 1] + 1, target + first);
                first = last;
            }
        }
    });
}

} // namespace

std::vector<std::int64_t> LayerShape::weightShape() const
{
    if (isDense()) {
        return {units(), inputs};
    }
    return {output.places(), output.channels, fieldSize};
}

std::span<const LayerKind> layerKinds()
{
    return kinds;
}

std::vector<LayerShape> layerShapes(const Settings& settings, const Grid& image)
{
    const LayerKind& kind = kinds.at(static_cast<std::size_t>(settings.layerKind));
    std::vector<LayerShape> shapes;
    Grid input = image;
    for (const int units : settings.layers) {
        shapes.push_back(kind.shape(input, shapes.size(), units));
        input = shapes.back().output;
    }
    return shapes;
}

at::Tensor gatherFields(const LayerShape& shape, const at::Tensor& input, int threads)
{
    const std::int64_t rows = input.size(0);
    const std::int64_t places = shape.output.places();
    if (!input.device().is_cpu() || !input.is_contiguous()) {
        const at::Tensor index = at::tensor(shape.fields, at::kLong).to(input.device());
        return input.index_select(1, index)
            .view({rows, places, shape.fieldSize})
            .transpose(0, 1)
            .contiguous();
    }
    at::Tensor fields = at::empty({places, rows, shape.fieldSize}, input.options());
    AT_DISPATCH_FLOATING_TYPES_AND(at::kBFloat16, input.scalar_type(), "gatherFields", [&] {
        copyFields(shape, input.data_ptr<scalar_t>(), rows, fields.data_ptr<scalar_t>(), threads);
    });
    return fields;
}

} // namespace ff
