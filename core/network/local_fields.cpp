// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/local_fields.h"

#include "core/base/accelerator.h"
#include "core/base/threads.h"

#include <algorithm>

namespace ff {
namespace {

/// Hinton 2022, section 3.2: 4 x 4 fields of 10 x 10 pixels on an image of 28 x 28, at a stride of 6. Images
/// of other sizes get the same proportions.
constexpr std::int64_t firstPlaces = 4;
constexpr std::int64_t modelField = 10;
constexpr std::int64_t modelSide = 28;
/// Higher layers look at 2 x 2 neighbouring places.
constexpr std::int64_t neighbours = 2;

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
void appendField(std::vector<std::int64_t>& seen, const Grid& input, std::int64_t left, std::int64_t top,
                 const Side& across, const Side& down)
{
    const auto first = static_cast<std::ptrdiff_t>(seen.size());
    for (std::int64_t y = top; y < top + down.length; ++y) {
        for (std::int64_t x = left; x < left + across.length; ++x) {
            for (std::int64_t channel = 0; channel < input.channels; ++channel) {
                seen.push_back(input.index(x, y, channel));
            }
        }
    }
    std::sort(seen.begin() + first, seen.end()); // runs of neighbours are copied at once
}

/// Copies the fields of all rows, each run of neighbouring inputs at once.
template <typename Number>
void copyFields(const LocalFields& fields, const Number* input, std::int64_t rows, std::int64_t width,
                Number* output, int threads)
{
    splitWork(threads, fields.places() * rows, /*grain=*/256, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t i = begin; i < end; ++i) {
            const std::int64_t* field = fields.inputs.data() + i / rows * fields.size;
            const Number* row = input + i % rows * width;
            Number* target = output + i * fields.size;
            for (std::int64_t first = 0; first < fields.size;) {
                std::int64_t last = first + 1;
                while (last < fields.size && field[last] == field[last - 1] + 1) {
                    ++last;
                }
                std::copy(row + field[first], row + field[last - 1] + 1, target + first);
                first = last;
            }
        }
    });
}

} // namespace

at::Tensor LocalFields::index(at::Device device) const
{
    return sentTo(device, at::tensor(inputs, at::kLong).view({places(), size}));
}

at::Tensor LocalFields::gather(const at::Tensor& input, int threads) const
{
    if (!input.device().is_cpu() || !input.is_contiguous()) {
        return gatherDifferentiably(input).contiguous();
    }
    const std::int64_t rows = input.size(0);
    at::Tensor fields = at::empty({places(), rows, size}, input.options());
    AT_DISPATCH_FLOATING_TYPES_AND(at::kBFloat16, input.scalar_type(), "gather", [&] {
        copyFields(*this, input.data_ptr<scalar_t>(), rows, input.size(1), fields.data_ptr<scalar_t>(),
                   threads);
    });
    return fields;
}

at::Tensor LocalFields::gatherDifferentiably(const at::Tensor& input) const
{
    return input.index_select(1, index(input.device()).flatten())
        .view({input.size(0), places(), size})
        .transpose(0, 1);
}

LocalFields localFields(const Grid& input, std::size_t depth)
{
    const Side across = sideOf(input.width, depth);
    const Side down = sideOf(input.height, depth);
    LocalFields fields {across.places, down.places, across.length * down.length * input.channels, {}};
    for (std::int64_t row = 0; row < down.places; ++row) {
        for (std::int64_t column = 0; column < across.places; ++column) {
            appendField(fields.inputs, input, across.start(column, input.width),
                        down.start(row, input.height), across, down);
        }
    }
    return fields;
}

} // namespace ff
