// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/model/model_draft.h"

#include <algorithm>

namespace ff {
namespace {

/// At 60 snapshots a second this is two seconds: far longer than a batch or a new network takes.
constexpr int patience = 120;

/// True for what is left to the run: it is echoed as what the run has decided.
bool isLeftToTheRun(const SettingRow& row, const SettingValue& value)
{
    return row.id == "precision" && value == SettingValue(std::string("auto"));
}

} // namespace

void ModelDraft::setEcho(const Settings& settings)
{
    m_echo = settings;
    for (auto entry = m_wishes.begin(); entry != m_wishes.end();) {
        entry = settle(settingRow(entry->first), entry->second) ? m_wishes.erase(entry) : std::next(entry);
    }
}

bool ModelDraft::settle(const SettingRow& row, Wish& wish) const
{
    if (row.get(m_echo) == wish.value || (wish.posted && isLeftToTheRun(row, wish.value))) {
        return true;
    }
    if (!wish.posted || ++wish.disagreements < patience) {
        return false;
    }
    // Refused. A structural wish goes back to waiting, so that the user sees it and can mend it.
    wish.posted = false;
    return row.effect == Effect::Live;
}

void ModelDraft::wish(const SettingRow& row, const SettingValue& value)
{
    m_wishes[row.id] = {value};
    if (row.effect == Effect::Structural && row.get(m_echo) == value) {
        m_wishes.erase(row.id);
    }
}

void ModelDraft::wishAll(const Settings& settings)
{
    m_wishes.clear();
    for (const SettingRow& row : settingTable()) {
        if (row.get(settings) != row.get(m_echo)) {
            m_wishes[row.id] = {row.get(settings)};
        }
    }
}

SettingValue ModelDraft::shown(const SettingRow& row) const
{
    const auto wish = m_wishes.find(row.id);
    return wish != m_wishes.end() ? wish->second.value : row.get(m_echo);
}

bool ModelDraft::isWaiting(const SettingRow& row) const
{
    const auto wish = m_wishes.find(row.id);
    return wish != m_wishes.end() && !wish->second.posted;
}

int ModelDraft::waitingCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_wishes, [](const auto& entry) { return !entry.second.posted; }));
}

Settings ModelDraft::wished() const
{
    Settings settings = m_echo;
    for (const auto& [id, wish] : m_wishes) {
        assign(settings, settingRow(id), wish.value);
    }
    return settings;
}

void ModelDraft::takeBackPosted()
{
    // Another wish, which was granted, may be among them: the echo to come settles that one.
    std::erase_if(m_wishes, [](const auto& entry) {
        return entry.second.posted && settingRow(entry.first).effect == Effect::Live;
    });
    for (auto& entry : m_wishes) {
        entry.second.posted = false;
    }
}

void ModelDraft::markPosted(const SettingRow& row)
{
    const auto wish = m_wishes.find(row.id);
    if (wish != m_wishes.end()) {
        wish->second.posted = true;
        wish->second.disagreements = 0;
    }
}

} // namespace ff
