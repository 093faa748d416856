// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"

#include "core/base/error.h"
#include "core/settings/modes.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace ff {
namespace {

template <typename... Functions>
struct Overloaded : Functions...
{
    using Functions::operator()...;
};
template <typename... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>; // Clang 16 does not find it by itself

constexpr std::string_view noNumbers = "none"; ///< an empty list as text

/// The shortest text that reads back to the same number, the same in every locale.
template <typename Number>
std::string numberText(Number number)
{
    char buffer[64];
    const auto [end, error] = std::to_chars(buffer, buffer + sizeof buffer, number);
    return {buffer, end};
}

template <typename Number>
std::optional<Number> numberFrom(std::string_view text)
{
    Number number {};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc {} || end != text.data() + text.size()) {
        return std::nullopt;
    }
    return number;
}

std::string valueText(const SettingValue& value)
{
    return std::visit(Overloaded {[](const std::string& text) { return text; },
                                  [](const std::vector<int>& numbers) {
                                      std::string text;
                                      for (const int number : numbers) {
                                          text += (text.empty() ? "" : ",") + numberText(number);
                                      }
                                      return numbers.empty() ? std::string(noNumbers) : text;
                                  },
                                  [](const std::vector<LayerSize>& layers) { return layersText(layers); },
                                  [](auto number) { return numberText(number); }},
                      value);
}

[[noreturn]] void refuse(const SettingRow& row, std::string_view found)
{
    throw Error(FF_TR("setting '%1' takes %2, not '%3'"),
                {std::string(row.id), domainWords(row), std::string(found)});
}

/// The value in the type that the domain asks for, when it lies inside the domain.
struct Check
{
    const SettingValue& value;

    std::optional<SettingValue> operator()(const IntegerRange& range) const
    {
        const auto* number = std::get_if<std::int64_t>(&value);
        if (number == nullptr || *number < range.minimum || *number > range.maximum) {
            return std::nullopt;
        }
        return value;
    }

    std::optional<SettingValue> operator()(const RealRange& range) const
    {
        const auto* whole = std::get_if<std::int64_t>(&value);
        const auto* real = std::get_if<double>(&value);
        if (whole == nullptr && real == nullptr) {
            return std::nullopt;
        }
        const double number = whole != nullptr ? static_cast<double>(*whole) : *real;
        // Written so that a value that is not a number is refused.
        if (!(number >= range.minimum && number <= range.maximum)) {
            return std::nullopt;
        }
        return number;
    }

    std::optional<SettingValue> operator()(Choices options) const
    {
        const auto* id = std::get_if<std::string>(&value);
        if (id == nullptr || std::ranges::find(options, *id, &ChoiceOption::id) == options.end()) {
            return std::nullopt;
        }
        return value;
    }

    std::optional<SettingValue> operator()(const LayersRange& range) const
    {
        const auto* layers = std::get_if<std::vector<LayerSize>>(&value);
        if (layers == nullptr || layers->size() < range.minimumCount || layers->size() > range.maximumCount
            || !std::ranges::all_of(*layers, [&](const LayerSize& each) { return fits(each, range); })) {
            return std::nullopt;
        }
        return value;
    }

    static bool fits(const LayerSize& layer, const LayersRange& range)
    {
        const auto isIn
            = [](int number, const IntegerRange& in) { return number >= in.minimum && number <= in.maximum; };
        if (!layer.isConvolution()) {
            return isIn(layer.units, range.units);
        }
        return isIn(layer.units, range.channels) && layer.window % 2 == 1 && layer.window <= largestWindow
            && isIn(layer.stride, {1, largestStride}) && isIn(layer.pool, {1, largestPool});
    }

    std::optional<SettingValue> operator()(const LayerNumbers& range) const
    {
        const auto* numbers = std::get_if<std::vector<int>>(&value);
        const auto fits = [&](int number) { return number >= 1 && number <= range.last; };
        if (numbers == nullptr || !std::ranges::all_of(*numbers, fits)) {
            return std::nullopt;
        }
        std::vector<int> sorted = *numbers;
        std::ranges::sort(sorted);
        const auto repeated = std::ranges::unique(sorted);
        sorted.erase(repeated.begin(), repeated.end());
        return sorted;
    }
};

/// What `text` means where the row's domain is; nothing when it is not of that kind.
struct Read
{
    std::string_view text;

    std::optional<SettingValue> operator()(const IntegerRange&) const
    {
        return numberFrom<std::int64_t>(text);
    }
    std::optional<SettingValue> operator()(const RealRange&) const { return numberFrom<double>(text); }
    std::optional<SettingValue> operator()(Choices) const { return std::string(text); }

    std::optional<SettingValue> operator()(const LayersRange&) const
    {
        const auto layers = layersFrom(text);
        return layers ? std::optional<SettingValue>(*layers) : std::nullopt;
    }

    std::optional<SettingValue> operator()(const LayerNumbers&) const
    {
        return text == noNumbers ? SettingValue(std::vector<int>()) : numbers();
    }

    std::optional<SettingValue> numbers() const
    {
        std::vector<int> all;
        for (const std::string_view part : commaParts(text)) {
            const auto number = numberFrom<int>(part);
            if (!number) {
                return std::nullopt;
            }
            all.push_back(*number);
        }
        return all;
    }
};

} // namespace

const SettingRow& settingRow(std::string_view id)
{
    const auto table = settingTable();
    const auto row = std::ranges::find(table, id, &SettingRow::id);
    if (row == table.end()) {
        std::string known;
        for (const SettingRow& each : table) {
            known += (known.empty() ? "" : ", ") + std::string(each.id);
        }
        throw Error(FF_TR("there is no setting '%1'; the settings are %2"), {std::string(id), known});
    }
    return *row;
}

void assign(Settings& settings, const SettingRow& row, const SettingValue& value)
{
    const auto checked = std::visit(Check {value}, row.domain);
    if (!checked) {
        refuse(row, valueText(value));
    }
    row.store(settings, *checked);
}

void assignText(Settings& settings, std::string_view id, std::string_view text)
{
    const SettingRow& row = settingRow(id);
    const auto value = std::visit(Read {text}, row.domain);
    if (!value) {
        refuse(row, text);
    }
    assign(settings, row, *value);
}

std::string settingText(const SettingRow& row, const Settings& settings)
{
    return valueText(row.get(settings));
}

Sentence domainWords(const SettingRow& row)
{
    return std::visit(
        Overloaded {[](const IntegerRange& range) -> Sentence {
                        return {FF_TR("a whole number from %1 to %2"),
                                {numberText(range.minimum), numberText(range.maximum)}};
                    },
                    [](const RealRange& range) -> Sentence {
                        return {FF_TR("a number from %1 to %2"),
                                {numberText(range.minimum), numberText(range.maximum)}};
                    },
                    [](Choices options) -> Sentence {
                        std::string text;
                        for (const ChoiceOption& option : options) {
                            text += (text.empty() ? "" : ", ") + std::string(option.id);
                        }
                        return {FF_TR("one of %1"), {text}};
                    },
                    [](const LayersRange& range) -> Sentence {
                        return {FF_TR("%1 to %2 layers with commas between them: numbers of units from %3 to "
                                      "%4, or convolutions as c5x32,p2"),
                                {numberText(range.minimumCount), numberText(range.maximumCount),
                                 numberText(range.units.minimum), numberText(range.units.maximum)}};
                    },
                    [](const LayerNumbers& range) -> Sentence {
                        return {FF_TR("none, or layers from 1 to %1 with commas between them"), {range.last}};
                    }},
        row.domain);
}

std::string domainText(const SettingRow& row)
{
    return domainWords(row).english();
}

void validate(const Settings& settings)
{
    Settings scratch;
    for (const SettingRow& row : settingTable()) {
        assign(scratch, row, row.get(settings));
    }
    checkTogether(settings);
}

bool needsRestart(const Settings& from, const Settings& to)
{
    return std::ranges::any_of(settingTable(), [&](const SettingRow& row) {
        return row.effect == Effect::Structural && row.get(from) != row.get(to);
    });
}

std::vector<bool> chosenLayers(LayerChoice choice, std::size_t count)
{
    std::vector<bool> chosen(count, choice == LayerChoice::All || count == 1);
    for (std::size_t i = 0; i < count; ++i) {
        if ((choice == LayerChoice::AllButFirst && i > 0)
            || (choice == LayerChoice::Last && i + 1 == count)) {
            chosen[i] = true;
        }
    }
    return chosen;
}

} // namespace ff
