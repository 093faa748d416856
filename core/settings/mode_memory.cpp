// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/mode_memory.h"

#include "core/base/error.h"
#include "core/settings/modes.h"
#include "core/settings/presets.h"

namespace ff {
namespace {

/// The ids of the settings in which two runs differ.
std::vector<std::string_view> differences(const Settings& one, const Settings& other)
{
    std::vector<std::string_view> ids;
    for (const SettingRow& row : settingTable()) {
        if (row.get(one) != row.get(other)) {
            ids.push_back(row.id);
        }
    }
    return ids;
}

/// Gives `to` the setting of `from`; false when it does not go with the others.
bool carryOver(std::string_view id, const Settings& from, Settings& to)
{
    Settings carried = to;
    settingRow(id).store(carried, settingRow(id).get(from));
    try {
        checkTogether(carried);
    } catch (const Error&) {
        return false;
    }
    to = carried;
    return true;
}

} // namespace

void ModeMemory::follow(const Settings& inForce)
{
    if (m_inForce && m_inForce->mode != inForce.mode) {
        m_left[m_inForce->mode] = *m_inForce;
        m_begun[inForce.mode] = inForce;
    }
    m_inForce = inForce;
}

ModeMemory::Choice ModeMemory::choose(Mode mode, const Settings& now) const
{
    if (mode == now.mode) {
        return {now, {}};
    }
    Choice choice {startOf(mode, now), {}};
    const Settings own = choice.settings;
    for (const std::string_view id : changedByHand(now)) {
        const SettingRow& row = settingRow(id);
        if (carryOver(id, now, choice.settings) && row.get(own) != row.get(now) && appliesTo(row, own)) {
            choice.kept.push_back(id);
        }
    }
    return choice;
}

Settings ModeMemory::startOf(Mode mode, const Settings& now) const
{
    const Settings fresh = presetSettings(quickPreset(mode), now);
    if (m_inForce && m_inForce->mode == mode) {
        return withOwn(*m_inForce, now);
    }
    const auto left = m_left.find(mode);
    return left == m_left.end() ? fresh : withOwn(left->second, now);
}

/// Against what the mode began with, or one of its presets that was chosen since: the nearest of them.
std::vector<std::string_view> ModeMemory::changedByHand(const Settings& now) const
{
    std::vector<std::string_view> fewest = differences(presetSettings(quickPreset(now.mode), now), now);
    const auto compare = [&](const Settings& start) {
        std::vector<std::string_view> ids = differences(withOwn(start, now), now);
        if (ids.size() < fewest.size()) {
            fewest = std::move(ids);
        }
    };
    for (const Preset& each : presets()) {
        if (const Settings start = presetSettings(each, now); start.mode == now.mode) {
            compare(start);
        }
    }
    if (const auto begun = m_begun.find(now.mode); begun != m_begun.end()) {
        compare(begun->second);
    }
    return fewest;
}

} // namespace ff
