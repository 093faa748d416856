// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <type_traits>
#include <utility>

/// What the tables of settings are written with; for settings_*.cpp only.
namespace ff {

/// Everything that people read of a setting.
struct SettingWords
{
    std::string_view id;
    std::string_view label;
    std::string_view help;
    std::string_view unit = "";
};

template <auto Member>
using SettingMember = std::remove_cvref_t<decltype(std::declval<Settings>().*Member)>;

/// A row whose value is the member itself, as a number or a list.
template <auto Member, typename Domain>
constexpr SettingRow valueRow(const SettingWords& words, SettingGroup group, Effect effect, Domain domain)
{
    using Stored
        = std::conditional_t<std::is_integral_v<SettingMember<Member>>, std::int64_t, SettingMember<Member>>;
    return {words.id,
            words.label,
            words.help,
            words.unit,
            group,
            effect,
            domain,
            [](const Settings& settings) { return SettingValue {static_cast<Stored>(settings.*Member)}; },
            [](Settings& settings, const SettingValue& value) {
                settings.*Member = static_cast<SettingMember<Member>>(std::get<Stored>(value));
            }};
}

/// A row whose member is an enumeration; `options` holds its values' ids in the order of declaration.
template <auto Member, const auto& options>
constexpr SettingRow choiceRow(const SettingWords& words, SettingGroup group, Effect effect)
{
    return {words.id,
            words.label,
            words.help,
            words.unit,
            group,
            effect,
            Choices {options},
            [](const Settings& settings) {
                return SettingValue {std::string {options[static_cast<std::size_t>(settings.*Member)].id}};
            },
            [](Settings& settings, const SettingValue& value) {
                const auto& wanted = std::get<std::string>(value);
                for (std::size_t i = 0; i < options.size(); ++i) {
                    if (options[i].id == wanted) {
                        settings.*Member = static_cast<SettingMember<Member>>(i);
                    }
                }
            }};
}

/// The rows of the layers: what they are and how each learns by itself.
std::span<const SettingRow> layerSettings();

/// The rows of training, readout, tests and the run as a whole.
std::span<const SettingRow> trainingSettings();

} // namespace ff
