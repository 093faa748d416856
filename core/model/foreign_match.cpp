// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/foreign_match.h"

#include "core/base/error.h"
#include "core/base/shown_text.h"
#include "core/model/foreign_names.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace ff {
namespace {

bool isFloatingPoint(ElementType type)
{
    return type == ElementType::F16 || type == ElementType::BF16 || type == ElementType::F32
        || type == ElementType::F64;
}

/// A matrix as the next one of a network.
struct Step
{
    std::size_t array;
    std::int64_t units;
    bool isTransposed;
};

/// Follows a network from its input up.
class Chain
{
public:
    Chain(std::span<const NamedArray> arrays, const ForeignSizes& sizes)
        : m_arrays(arrays)
        , m_sizes(sizes)
    {
        for (std::size_t i = 0; i < arrays.size(); ++i) {
            if (isFloatingPoint(arrays[i].second.type) && arrays[i].second.shape.size() == 2) {
                m_left.push_back(i);
            }
        }
        std::ranges::stable_sort(m_left, comesBefore, [&](std::size_t i) { return arrays[i].first; });
    }

    std::vector<Step> follow()
    {
        std::vector<Step> steps;
        std::int64_t inputs = m_sizes.inputs;
        while (const std::optional<Step> next = nextOf(inputs)) {
            steps.push_back(*next);
            inputs = next->units;
            std::erase(m_left, next->array);
        }
        return steps;
    }

private:
    /// The first matrix with so many inputs. One that leads to the classes has time: it is the last.
    std::optional<Step> nextOf(std::int64_t inputs)
    {
        std::optional<Step> last;
        for (const std::size_t array : m_left) {
            const std::optional<Step> step = fitting(array, inputs);
            if (step && step->units != m_sizes.classes) {
                return step;
            }
            last = last ? last : step;
        }
        return last;
    }

    std::optional<Step> fitting(std::size_t array, std::int64_t inputs)
    {
        const std::vector<std::int64_t>& shape = m_arrays[array].second.shape;
        if (shape[0] == shape[1]) {
            return shape[0] == inputs ? std::optional(Step {array, inputs, m_hasInputsFirst}) : std::nullopt;
        }
        if (shape[0] != inputs && shape[1] != inputs) {
            return std::nullopt;
        }
        m_hasInputsFirst = shape[0] == inputs;
        return Step {array, m_hasInputsFirst ? shape[1] : shape[0], m_hasInputsFirst};
    }

    std::span<const NamedArray> m_arrays;
    ForeignSizes m_sizes;
    std::vector<std::size_t> m_left; // matrices, by name
    bool m_hasInputsFirst = false; // in the last matrix that shows it
};

/// The vector that goes with a matrix as its bias.
std::optional<std::size_t> biasOf(const Step& step, std::span<const NamedArray> arrays)
{
    const std::string stem = stemOf(arrays[step.array].first);
    for (std::size_t i = 0; i < arrays.size(); ++i) {
        const ArrayView& array = arrays[i].second;
        if (isFloatingPoint(array.type) && array.shape == std::vector<std::int64_t> {step.units}
            && stemOf(arrays[i].first) == stem) {
            return i;
        }
    }
    return std::nullopt;
}

std::string shownArray(const NamedArray& array)
{
    return shownText(array.first) + " " + shapeText(array.second.shape);
}

/// A few of the file's arrays, for a message.
std::string someOf(std::span<const NamedArray> arrays)
{
    constexpr std::size_t most = 6;
    std::string text;
    for (std::size_t i = 0; i < std::min(most, arrays.size()); ++i) {
        text += (i > 0 ? ", " : "") + shownArray(arrays[i]);
    }
    return text + (arrays.size() > most ? ", ..." : "");
}

void refuseWithoutNetwork(std::span<const NamedArray> arrays, const ForeignSizes& sizes,
                          const std::string& file)
{
    if (arrays.empty()) {
        throw Error(
            Sentence(FF_TR("'%1': expected the weights of a network, found no array at all"), {file}));
    }
    throw Error(Sentence(FF_TR("'%1': expected the weights of a first layer, a matrix with %2 inputs for the "
                               "pixels of an image of the data that are loaded, found %3"),
                         {file, sizes.inputs, someOf(arrays)}));
}

Sentence describedPart(const NamedArray& array, const ForeignPart& part)
{
    if (part.becomes.empty()) {
        return {FF_TR("%1 is left out"), {shownArray(array)}};
    }
    return {part.isTransposed ? FF_TR("%1, transposed, becomes %2") : FF_TR("%1 becomes %2"),
            {shownArray(array), part.becomes}};
}

} // namespace

ForeignMatch matchForeignArrays(std::span<const NamedArray> arrays, const ForeignSizes& sizes,
                                const std::string& file)
{
    const std::vector<Step> steps = Chain(arrays, sizes).follow();
    if (steps.empty()) {
        refuseWithoutNetwork(arrays, sizes, file);
    }
    ForeignMatch match;
    match.parts.resize(arrays.size());
    for (std::size_t i = 0; i < arrays.size(); ++i) {
        match.parts[i].array = i;
    }
    match.hasReadout = steps.size() > 1 && steps.back().units == sizes.classes;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const bool isReadout = match.hasReadout && i + 1 == steps.size();
        const std::string layer = "layers." + std::to_string(i);
        match.parts[steps[i].array].becomes = isReadout ? "readout.weight" : layer + ".weight";
        match.parts[steps[i].array].isTransposed = steps[i].isTransposed;
        if (isReadout) {
            break; // it has no bias here
        }
        match.layers.push_back(static_cast<int>(steps[i].units));
        if (const std::optional<std::size_t> bias = biasOf(steps[i], arrays)) {
            match.parts[*bias].becomes = layer + ".bias";
        }
    }
    return match;
}

Sentence describedMatch(std::span<const NamedArray> arrays, const ForeignMatch& match)
{
    constexpr std::size_t mostLeftOut = 12; // that are worth a line each
    std::size_t leftOut = 0;
    Sentence text;
    const auto add = [&](const Sentence& line) {
        text = text.isEmpty() ? line : Sentence("%1\n%2", {text, line});
    };
    for (const ForeignPart& part : match.parts) {
        leftOut += part.becomes.empty() ? 1 : 0;
        if (!part.becomes.empty() || leftOut <= mostLeftOut) {
            add(describedPart(arrays[part.array], part));
        }
    }
    if (leftOut > mostLeftOut) {
        add({FF_TR("and %1 more are left out"), {leftOut - mostLeftOut}});
    }
    return text;
}

} // namespace ff
