// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/setting_wishes.h"

#include <algorithm>

namespace ff {

void SettingWishes::setEcho(const Settings& settings, Ticket applied)
{
    m_echo = settings;
    std::erase_if(m_wishes, [&](const auto& entry) {
        const Wish& wish = entry.second;
        const bool isInForce = settingRow(entry.first).get(settings) == wish.value;
        return wish.ticket > 0 ? wish.ticket <= applied : isInForce;
    });
}

void SettingWishes::wish(const SettingRow& row, const SettingValue& value)
{
    m_wishes[row.id] = {value};
    if (row.effect == Effect::Structural && row.get(m_echo) == value) {
        m_wishes.erase(row.id);
    }
}

void SettingWishes::wishAll(const Settings& settings)
{
    m_wishes.clear();
    for (const SettingRow& row : settingTable()) {
        if (row.get(settings) != row.get(m_echo)) {
            m_wishes[row.id] = {row.get(settings)};
        }
    }
}

SettingValue SettingWishes::shown(const SettingRow& row) const
{
    const auto wish = m_wishes.find(row.id);
    return wish != m_wishes.end() ? wish->second.value : row.get(m_echo);
}

bool SettingWishes::isWaiting(const SettingRow& row) const
{
    const auto wish = m_wishes.find(row.id);
    return wish != m_wishes.end() && wish->second.ticket == 0;
}

int SettingWishes::waitingCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_wishes, [](const auto& entry) { return entry.second.ticket == 0; }));
}

Settings SettingWishes::wished() const
{
    Settings settings = m_echo;
    for (const auto& [id, wish] : m_wishes) {
        assign(settings, settingRow(id), wish.value);
    }
    return settings;
}

void SettingWishes::markPosted(const SettingRow& row, Ticket ticket)
{
    const auto wish = m_wishes.find(row.id);
    if (wish != m_wishes.end()) {
        wish->second.ticket = ticket;
        wish->second.isAlone = true;
    }
}

void SettingWishes::markAllPosted(Ticket ticket)
{
    for (auto& [id, wish] : m_wishes) {
        if (wish.ticket == 0) {
            wish.ticket = ticket;
            wish.isAlone = false;
        }
    }
}

bool SettingWishes::takeBack(Ticket ticket)
{
    const auto isOfIt = [ticket](const auto& entry) { return ticket > 0 && entry.second.ticket == ticket; };
    if (std::ranges::none_of(m_wishes, isOfIt)) {
        return false;
    }
    std::erase_if(m_wishes, [&](const auto& entry) { return isOfIt(entry) && entry.second.isAlone; });
    for (auto& entry : m_wishes) {
        if (isOfIt(entry)) {
            entry.second.ticket = 0;
        }
    }
    return true;
}

} // namespace ff
