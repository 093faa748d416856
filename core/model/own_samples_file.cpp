// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/own_samples_file.h"

#include "core/base/error.h"
#include "core/base/shown_text.h"
#include "core/data/finding/class_list.h"
#include "core/data/loaded_images.h"
#include "core/data/readers/idx.h"
#include "core/data/readers/safetensors.h"
#include "core/data/readers/safetensors_write.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace ff {

namespace {

constexpr std::size_t imageSize = std::size_t {inkSide} * inkSide;
constexpr std::string_view formatName = "own samples 1";

bool isFinite(const InkStroke& stroke)
{
    return std::all_of(stroke.begin(), stroke.end(),
                       [](InkPoint point) { return std::isfinite(point.x) && std::isfinite(point.y); });
}

void check(std::span<const OwnSample> samples)
{
    if (samples.size() > maximumOwnSamples) {
        throw Error("There are " + std::to_string(samples.size()) + " own samples, at most "
                    + std::to_string(maximumOwnSamples) + " can be kept.");
    }
    for (const OwnSample& sample : samples) {
        if (sample.label.empty() || shownText(sample.label) != sample.label) {
            throw Error("An own sample has the label '" + shownText(sample.label)
                        + "', expected the name of a class, a short text in UTF-8.");
        }
        if (sample.pixels.size() != imageSize) {
            throw Error("An own sample has " + std::to_string(sample.pixels.size()) + " pixels, expected "
                        + std::to_string(imageSize) + ".");
        }
        if (!std::all_of(sample.strokes.begin(), sample.strokes.end(), isFinite)) {
            throw Error("An own sample has a stroke with a point that is not finite.");
        }
    }
}

std::vector<std::string> classesOf(std::span<const OwnSample> samples)
{
    std::vector<std::string> names;
    for (const OwnSample& sample : samples) {
        names.push_back(sample.label);
    }
    names = sortedClasses(std::move(names));
    if (names.size() > maximumClasses) {
        throw Error("The own samples have " + std::to_string(names.size()) + " different labels, at most "
                    + std::to_string(maximumClasses) + " can be kept.");
    }
    return names;
}

template <typename Value>
NamedTensor tensorOf(std::string name, ElementType type, std::vector<std::int64_t> shape,
                     const std::vector<Value>& values)
{
    const auto bytes = std::as_bytes(std::span(values));
    return {std::move(name), type, std::move(shape), {bytes.begin(), bytes.end()}};
}

/// The tensors of a file as numbers, checked.
class Reader
{
public:
    Reader(std::span<const std::byte> bytes, const std::string& name)
        : m_name(name)
        , m_file(parseSafetensors(bytes, name))
    {
        if (textOf("format") != formatName) {
            refuse("is no file of own samples: expected the format '" + std::string(formatName) + "', found "
                   + shownText(textOf("format")));
        }
    }

    [[noreturn]] void refuse(const std::string& problem) const { throw Error(m_name + " " + problem + "."); }

    /// The tensor of that name, [count, ...] with `each` numbers for each; any count where it is not given.
    template <typename Value>
    std::vector<Value> read(const std::string& name, ElementType type, std::size_t each,
                            std::optional<std::size_t> count = {}) const
    {
        const auto found = std::find_if(m_file.tensors.begin(), m_file.tensors.end(),
                                        [&name](const NamedTensor& tensor) { return tensor.name == name; });
        if (found == m_file.tensors.end() || found->type != type) {
            refuse("lacks the tensor '" + name + "' of the type " + std::string(elementName(type)));
        }
        std::vector<Value> values(found->bytes.size() / sizeof(Value));
        if (values.size() % each != 0 || values.size() != count.value_or(values.size() / each) * each) {
            refuse("has " + std::to_string(values.size()) + " numbers in the tensor '" + name + "', expected "
                   + std::to_string(count.value_or(1) * each));
        }
        std::copy_n(found->bytes.begin(), found->bytes.size(),
                    std::as_writable_bytes(std::span(values)).begin());
        return values;
    }

    std::vector<std::string> classes() const { return classList(m_file.metadata, m_name); }

private:
    std::string textOf(const std::string& key) const
    {
        const auto found = m_file.metadata.find(key);
        return found == m_file.metadata.end() ? "" : found->second;
    }

    const std::string& m_name;
    SafetensorsFile m_file;
};

/// The sum, which must be the `expected` number of what is counted.
void checkSum(const Reader& reader, const std::vector<std::uint32_t>& counts, std::size_t expected,
              const std::string& what)
{
    const auto sum = std::accumulate(counts.begin(), counts.end(), std::uint64_t {0});
    if (sum != expected) {
        reader.refuse("counts " + std::to_string(sum) + " " + what + ", found " + std::to_string(expected));
    }
}

/// Gives each sample its strokes.
void addStrokes(std::vector<OwnSample>& samples, const Reader& reader)
{
    const auto strokeCounts
        = reader.read<std::uint32_t>("stroke_counts", ElementType::U32, 1, samples.size());
    const auto pointCounts = reader.read<std::uint32_t>("point_counts", ElementType::U32, 1);
    const auto points = reader.read<float>("points", ElementType::F32, 2);
    checkSum(reader, strokeCounts, pointCounts.size(), "strokes");
    checkSum(reader, pointCounts, points.size() / 2, "points");
    auto pointCount = pointCounts.begin();
    auto value = points.begin();
    for (std::size_t i = 0; i < samples.size(); ++i) {
        samples[i].strokes.resize(strokeCounts[i]);
        for (InkStroke& stroke : samples[i].strokes) {
            stroke.resize(*pointCount++);
            for (InkPoint& point : stroke) {
                point.x = *value++;
                point.y = *value++;
            }
        }
    }
}

} // namespace

void checkOwnSamples(std::span<const OwnSample> samples)
{
    check(samples);
    classesOf(samples); // refuses too many
}

std::vector<std::byte> serialiseOwnSamples(std::span<const OwnSample> samples)
{
    check(samples);
    const std::vector<std::string> classes = classesOf(samples);
    std::vector<std::uint8_t> pixels;
    std::vector<std::uint8_t> labels;
    std::vector<std::uint32_t> strokeCounts;
    std::vector<std::uint32_t> pointCounts;
    std::vector<float> points;
    for (const OwnSample& sample : samples) {
        pixels.insert(pixels.end(), sample.pixels.begin(), sample.pixels.end());
        const auto place = std::find(classes.begin(), classes.end(), sample.label) - classes.begin();
        labels.push_back(static_cast<std::uint8_t>(place));
        strokeCounts.push_back(static_cast<std::uint32_t>(sample.strokes.size()));
        for (const InkStroke& stroke : sample.strokes) {
            pointCounts.push_back(static_cast<std::uint32_t>(stroke.size()));
            for (const InkPoint& point : stroke) {
                points.insert(points.end(), {point.x, point.y});
            }
        }
    }
    const auto count = static_cast<std::int64_t>(samples.size());
    const auto strokes = static_cast<std::int64_t>(pointCounts.size());
    const auto pointTotal = static_cast<std::int64_t>(points.size() / 2);
    return serialise({{{"format", std::string(formatName)}, {"classes", nlohmann::json(classes).dump()}},
                      {tensorOf("points", ElementType::F32, {pointTotal, 2}, points),
                       tensorOf("point_counts", ElementType::U32, {strokes}, pointCounts),
                       tensorOf("stroke_counts", ElementType::U32, {count}, strokeCounts),
                       tensorOf("images", ElementType::U8, {count, inkSide, inkSide}, pixels),
                       tensorOf("labels", ElementType::U8, {count}, labels)}});
}

std::vector<OwnSample> parseOwnSamples(std::span<const std::byte> bytes, const std::string& name)
{
    const Reader reader(bytes, name);
    const std::vector<std::string> classes = reader.classes();
    const auto labels = reader.read<std::uint8_t>("labels", ElementType::U8, 1);
    const auto pixels = reader.read<std::uint8_t>("images", ElementType::U8, imageSize, labels.size());
    std::vector<OwnSample> samples;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (labels[i] >= classes.size()) {
            reader.refuse("has the label " + std::to_string(labels[i]) + " at position " + std::to_string(i)
                          + ", its " + std::to_string(classes.size()) + " classes allow less");
        }
        const auto first = pixels.begin() + static_cast<std::ptrdiff_t>(i * imageSize);
        samples.push_back({{first, first + imageSize}, classes[labels[i]], {}});
    }
    addStrokes(samples, reader);
    try {
        check(samples);
    } catch (const Error& error) {
        reader.refuse("cannot be used: " + std::string(error.what()));
    }
    return samples;
}

} // namespace ff
