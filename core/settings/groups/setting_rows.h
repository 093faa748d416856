// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translatable.h"
#include "core/settings/choice_rows.h"
#include "core/settings/settings.h"

#include <algorithm>
#include <array>
#include <type_traits>
#include <utility>

/// What the rows of settings are written with; for the sources of the groups only.
namespace ff {

inline constexpr Effect live = Effect::Live;
inline constexpr Effect structural = Effect::Structural;

/// Everything that people read of a setting.
struct SettingWords
{
    std::string_view id;
    std::string_view label;
    std::string_view help;
    std::string_view unit {};
};

/// What a row does with its member.
struct SettingAccess
{
    SettingValue (*get)(const Settings&);
    void (*store)(Settings&, const SettingValue&);
};

template <typename Domain>
constexpr SettingRow makeRow(const SettingWords& words, Effect effect, Domain domain, const SettingUse& use,
                             const SettingAccess& access)
{
    return {words.id, words.label, words.help, words.unit, /*group=*/ {},
            effect,   use,         domain,     access.get, access.store};
}

template <auto Member>
using SettingMember = std::remove_cvref_t<decltype(std::declval<Settings>().*Member)>;

/// A row whose value is the member itself, as a number or a list.
template <auto Member, typename Domain>
constexpr SettingRow valueRow(const SettingWords& words, Effect effect, Domain domain, SettingUse use = {})
{
    using Stored
        = std::conditional_t<std::is_integral_v<SettingMember<Member>>, std::int64_t, SettingMember<Member>>;
    return makeRow(
        words, effect, domain, use,
        {[](const Settings& settings) { return SettingValue {static_cast<Stored>(settings.*Member)}; },
         [](Settings& settings, const SettingValue& value) {
             settings.*Member = static_cast<SettingMember<Member>>(std::get<Stored>(value));
         }});
}

/// The options of rows that have one each, side by side.
template <const auto& rows>
inline constexpr auto optionsOf = [] {
    std::array<ChoiceOption, std::size(rows)> options;
    std::ranges::transform(rows, options.begin(), [](const auto& row) { return row.option; });
    return options;
}();

/// A row whose member is an enumeration. Each of `rows` has a value of it as `choice`, and its `option`.
template <auto Member, const auto& rows>
constexpr SettingRow choiceRow(const SettingWords& words, Effect effect, SettingUse use = {})
{
    return makeRow(words, effect, Choices {optionsOf<rows>}, use,
                   {[](const Settings& settings) {
                        return SettingValue {std::string(rowOf(rows, settings.*Member).option.id)};
                    },
                    [](Settings& settings, const SettingValue& value) {
                        const auto& wanted = std::get<std::string>(value);
                        for (const auto& row : rows) {
                            if (row.option.id == wanted) {
                                settings.*Member = row.choice;
                            }
                        }
                    }});
}

/// A choice of layers, as more than one group has it.
inline constexpr std::array layerOptions {
    OptionOf<LayerChoice> {LayerChoice::All, {"all", FF_TR("All layers")}},
    OptionOf<LayerChoice> {LayerChoice::AllButFirst, {"all-but-first", FF_TR("All but the first")}},
    OptionOf<LayerChoice> {LayerChoice::Last, {"last", FF_TR("Last layer only")}},
};

} // namespace ff
