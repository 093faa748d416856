// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/loaded_images.h"

#include "core/base/error.h"
#include "core/data/colours.h"
#include "core/data/finishing.h"
#include "core/data/no_labels.h"
#include "core/data/readers/idx.h"

#include <algorithm>
#include <charconv>

namespace ff {

namespace {

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t number = 0;
    const char* end = text.data() + text.size();
    const auto [stop, problem] = std::from_chars(text.data(), end, number);
    return problem == std::errc() && stop == end ? std::optional(number) : std::nullopt;
}

std::uint8_t positionOf(const std::vector<std::string>& names, const std::string& name)
{
    return static_cast<std::uint8_t>(std::find(names.begin(), names.end(), name) - names.begin());
}

/// Labels by another numbering: label i becomes newOf[i].
void renumber(std::vector<std::uint8_t>& labels, const std::vector<std::uint8_t>& newOf)
{
    std::transform(labels.begin(), labels.end(), labels.begin(),
                   [&newOf](std::uint8_t label) { return newOf[label]; });
}

std::vector<std::uint8_t> positions(const std::vector<std::string>& from, const std::vector<std::string>& to)
{
    std::vector<std::uint8_t> newOf(from.size());
    std::transform(from.begin(), from.end(), newOf.begin(),
                   [&to](const std::string& name) { return positionOf(to, name); });
    return newOf;
}

Split splitOf(LoadedImages images, const std::vector<std::string>& classes)
{
    if (!isLabelled(images)) {
        return {std::move(images.pixels), std::move(images.labels)};
    }
    renumber(images.labels, positions(images.classes, classes));
    return {std::move(images.pixels), std::move(images.labels)};
}

std::string sizeText(int width, int height)
{
    return std::to_string(width) + " x " + std::to_string(height);
}

} // namespace

LabelGatherer::LabelGatherer(std::string name)
    : m_name(std::move(name))
{ }

void LabelGatherer::add(std::int64_t number)
{
    auto known = m_codeOfNumber.find(number);
    if (known == m_codeOfNumber.end()) {
        known = m_codeOfNumber.emplace(number, codeOf(std::to_string(number))).first;
    }
    m_codes.push_back(known->second);
}

void LabelGatherer::add(std::string_view text)
{
    m_codes.push_back(codeOf(text));
}

std::uint8_t LabelGatherer::codeOf(std::string_view text)
{
    const auto known = m_codeOfText.find(text);
    if (known != m_codeOfText.end()) {
        return known->second;
    }
    if (m_texts.size() == maximumClasses) {
        throw Error(
            FF_TR("%1 has more than %2 different labels, expected 2 to %2: label number %3 is another one."),
            {m_name, maximumClasses, m_codes.size() + 1});
    }
    const auto code = static_cast<std::uint8_t>(m_texts.size());
    m_texts.emplace_back(text);
    m_codeOfText.emplace(text, code);
    return code;
}

void LabelGatherer::moveTo(LoadedImages& images)
{
    images.classes = sortedClasses(m_texts);
    images.labels = std::move(m_codes);
    renumber(images.labels, positions(m_texts, images.classes));
}

std::vector<std::string> sortedClasses(std::vector<std::string> names)
{
    if (areNumbers(names)) {
        std::sort(names.begin(), names.end(), [](const std::string& left, const std::string& right) {
            return std::pair(*wholeNumber(left), left) < std::pair(*wholeNumber(right), right);
        });
    } else {
        std::sort(names.begin(), names.end());
    }
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

bool areNumbers(const std::vector<std::string>& names)
{
    return std::all_of(names.begin(), names.end(),
                       [](const std::string& name) { return wholeNumber(name).has_value(); });
}

void matchChannels(LoadedImages& one, LoadedImages& other)
{
    if (one.channels == other.channels) {
        return;
    }
    LoadedImages& grey = one.channels == 1 ? one : other;
    spreadGrey(grey.pixels, static_cast<std::size_t>(grey.width) * static_cast<std::size_t>(grey.height));
    grey.channels = colourChannels;
}

Dataset joined(std::string name, LoadedSplits splits)
{
    LoadedImages& train = splits.train;
    std::optional<LoadedImages>& test = splits.test;
    Dataset data {std::move(name), train.width, train.height, train.classes, {}, {}, train.preparation};
    if (test) {
        matchChannels(train, *test);
        if (test->width != train.width || test->height != train.height) {
            throw Error(
                FF_TR("The test images of %1 have %2 pixels, expected %3 as the training images have."),
                {data.name, sizeText(test->width, test->height), sizeText(train.width, train.height)});
        }
        data.classes.insert(data.classes.end(), test->classes.begin(), test->classes.end());
    }
    data.classes = sortedClasses(std::move(data.classes));
    if (data.classes.size() > maximumClasses) {
        throw Error(FF_TR("%1 has %2 classes, 2 to %3 are expected."),
                    {data.name, data.classes.size(), maximumClasses});
    }
    data.channels = train.channels;
    data.train = splitOf(std::move(train), data.classes);
    if (test) {
        data.test = splitOf(std::move(*test), data.classes);
    }
    describe(data, rangeSentence(splits.values, {data.preparation.low, data.preparation.high}));
    if (data.preparation.order == PixelOrder::ColumnByColumn) {
        describe(data, FF_TR("The files have the pixels column by column; the images were turned upright."));
    }
    return data;
}

void relabel(Split& split, const std::vector<std::string>& from, const std::vector<std::string>& to,
             const std::string& name)
{
    if (from.empty() != to.empty()) {
        throw Error(
            from.empty()
                ? FF_TR("%1 has no labels, expected those of the images that it goes with, which have.")
                : FF_TR("%1 has labels, expected none as the images that it goes with have none."),
            {name});
    }
    if (from.empty()) {
        return;
    }
    const std::vector<std::uint8_t> newOf = positions(from, to);
    for (const std::uint8_t label : split.labels) {
        if (newOf[label] >= to.size()) {
            throw Error(
                FF_TR("%1 has images of the class %2, which is none of the %3 classes that are trained."),
                {name, from[label], to.size()});
        }
    }
    renumber(split.labels, newOf);
}

} // namespace ff
