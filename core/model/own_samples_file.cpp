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

constexpr std::string_view formatName = "own samples 1";

bool hasFinitePoints(const InkStroke& stroke)
{
    return std::all_of(stroke.begin(), stroke.end(),
                       [](InkPoint point) { return std::isfinite(point.x) && std::isfinite(point.y); });
}

void check(std::span<const OwnSample> samples)
{
    if (samples.size() > maximumOwnSamples) {
        throw Error(FF_TR("There are %1 own samples, at most %2 can be kept."),
                    {samples.size(), maximumOwnSamples});
    }
    for (const OwnSample& sample : samples) {
        if (sample.label.empty() || shownText(sample.label) != sample.label) {
            throw Error(
                FF_TR(
                    "An own sample has the label '%1', expected the name of a class, a short text in UTF-8."),
                {shownText(sample.label)});
        }
        if (sample.pixels.size() != ownSamplePixels) {
            throw Error(FF_TR("An own sample has %1 pixels, expected %2."),
                        {sample.pixels.size(), ownSamplePixels});
        }
        if (!std::all_of(sample.strokes.begin(), sample.strokes.end(), hasFinitePoints)) {
            throw Error(FF_TR("An own sample has a stroke with a point that is not finite."));
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
        throw Error(FF_TR("The own samples have %1 different labels, at most %2 can be kept."),
                    {names.size(), maximumClasses});
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
        if (const std::string format = textOf("format"); format != formatName) {
            throw Error(FF_TR("%1 is no file of own samples: expected the format '%2', found %3."),
                        {m_name, std::string(formatName), shownText(format)});
        }
    }

    const std::string& name() const { return m_name; } ///< of the file

    /// The tensor of that name, [count, ...] with `each` numbers for each; any count where it is not given.
    template <typename Value>
    std::vector<Value> read(const std::string& name, ElementType type, std::size_t each,
                            std::optional<std::size_t> count = {}) const
    {
        const auto found = std::find_if(m_file.tensors.begin(), m_file.tensors.end(),
                                        [&name](const NamedTensor& tensor) { return tensor.name == name; });
        if (found == m_file.tensors.end() || found->type != type) {
            throw Error(FF_TR("%1 lacks the tensor '%2' of the type %3."),
                        {m_name, name, std::string(elementName(type))});
        }
        std::vector<Value> values(found->bytes.size() / sizeof(Value));
        if (values.size() % each != 0 || values.size() != count.value_or(values.size() / each) * each) {
            throw Error(FF_TR("%1 has %2 numbers in the tensor '%3', expected %4."),
                        {m_name, values.size(), name, count.value_or(1) * each});
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
              const char* problem)
{
    const auto sum = std::accumulate(counts.begin(), counts.end(), std::uint64_t {0});
    if (sum != expected) {
        throw Error(problem, {reader.name(), sum, expected});
    }
}

/// Gives each sample its strokes.
void addStrokes(std::vector<OwnSample>& samples, const Reader& reader)
{
    const auto strokeCounts
        = reader.read<std::uint32_t>("stroke_counts", ElementType::U32, 1, samples.size());
    const auto pointCounts = reader.read<std::uint32_t>("point_counts", ElementType::U32, 1);
    const auto points = reader.read<float>("points", ElementType::F32, 2);
    checkSum(reader, strokeCounts, pointCounts.size(), FF_TR("%1 counts %2 strokes, found %3."));
    checkSum(reader, pointCounts, points.size() / 2, FF_TR("%1 counts %2 points, found %3."));
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
    const auto pixels = reader.read<std::uint8_t>("images", ElementType::U8, ownSamplePixels, labels.size());
    std::vector<OwnSample> samples;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (labels[i] >= classes.size()) {
            throw Error(FF_TR("%1 has the label %2 at position %3, its %4 classes allow less."),
                        {reader.name(), labels[i], i, classes.size()});
        }
        const auto first = pixels.begin() + static_cast<std::ptrdiff_t>(i * ownSamplePixels);
        samples.push_back({{first, first + ownSamplePixels}, classes[labels[i]], {}});
    }
    addStrokes(samples, reader);
    try {
        check(samples);
    } catch (const Error& error) {
        throw Error(FF_TR("%1 cannot be used: %2"), {reader.name(), error.sentence()});
    }
    return samples;
}

} // namespace ff
