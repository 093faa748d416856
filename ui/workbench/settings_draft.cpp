// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/settings_draft.h"

#include "ui/kit/core_words.h"
#include "ui/workbench/setting_edit.h"
#include "ui/workbench/setting_words.h"

#include <system_error>
#include <utility>

namespace ff {

SettingsDraft::SettingsDraft(Post post, QObject* parent)
    : QObject(parent)
    , m_post(std::move(post))
{
    m_history.setUndoLimit(100);
}

void SettingsDraft::follow(const Live& live)
{
    if (m_wishes.hasWishes() || live.settings != m_wishes.echo()) {
        ++m_revision;
    }
    m_wishes.setEcho(live.settings, live.ticket);
    m_modes.follow(live.settings);
    noticeNewRun(live);
    m_run = live.run;
    m_state = live.state;
    m_trained = live.progress.step > 0;
    m_folder = live.kept ? live.kept->folder : std::filesystem::path();
}

void SettingsDraft::hear(const Event& event)
{
    if (event.kind != Event::Kind::Refused && event.kind != Event::Kind::Failed) {
        return;
    }
    if (m_wishes.takeBack(event.ticket)) {
        ++m_revision;
    }
    if (m_choice && m_choice->ticket == event.ticket) {
        m_choice.reset();
    }
}

void SettingsDraft::noticeNewRun(const Live& live)
{
    if (!m_choice || live.ticket < m_choice->ticket) {
        return;
    }
    const Choice granted = *std::exchange(m_choice, std::nullopt);
    if (live.run != m_run && m_trained) {
        if (granted.origin) {
            *granted.origin = m_folder;
        }
        Q_EMIT startedNewRun();
    }
    if (!granted.kept.isEmpty()) {
        Q_EMIT keptByHand(granted.kept);
    }
}

void SettingsDraft::edit(const SettingRow& row, const SettingValue& value)
{
    const SettingValue before = m_wishes.shown(row);
    if (before == value) {
        return;
    }
    if (row.id == "mode") {
        Settings chosen = m_wishes.wished();
        assign(chosen, row, value);
        editAll(coreWord(row.label), m_modes.choose(chosen.mode, m_wishes.wished()).settings);
        return;
    }
    m_history.push(new SettingEdit(row, before, value,
                                   [this](const auto& which, const auto& wanted) { adopt(which, wanted); }));
}

void SettingsDraft::adopt(const SettingRow& row, const SettingValue& value)
{
    m_wishes.wish(row, value);
    if (row.effect == Effect::Live) {
        m_wishes.markPosted(row, m_post(command::SetLive {std::string(row.id), value}));
    }
    tell();
}

void SettingsDraft::editAll(const QString& name, const Settings& settings)
{
    m_history.push(new SettingsEdit(
        name, [this, before = m_wishes.wished()] { adoptAll(before); },
        [this, settings] { adoptAll(settings); }));
}

void SettingsDraft::adoptAll(const Settings& settings)
{
    m_wishes.wishAll(settings);
    tell();
}

void SettingsDraft::apply()
{
    m_wishes.markAllPosted(m_post(command::Configure {m_wishes.wished()}));
    tell();
}

void SettingsDraft::revert()
{
    if (m_wishes.waitingCount() > 0) {
        editAll(tr("revert"), m_wishes.echo());
    }
}

void SettingsDraft::choose(const QString& name, const Settings& settings)
{
    const auto origin = std::make_shared<std::filesystem::path>();
    m_history.push(new SettingsEdit(
        name, [this, before = latest(), origin] { goBackTo(before, origin); },
        [this, settings, origin] { ask(settings, origin); }));
}

void SettingsDraft::chooseMode(Mode mode)
{
    if (mode == latest().mode) {
        return;
    }
    const ModeMemory::Choice choice = m_modes.choose(mode, latest());
    choose(settingValueWord(settingRow("mode"), choice.settings), choice.settings);
    m_choice->kept = QList<std::string_view>(choice.kept.begin(), choice.kept.end());
}

void SettingsDraft::ask(const Settings& settings, const Origin& origin)
{
    m_choice = {m_post(command::Configure {settings}), settings, origin};
}

/// What was learnt is not lost by a choice that is taken back.
void SettingsDraft::goBackTo(const Settings& settings, const Origin& origin)
{
    std::error_code error;
    if (origin->empty() || !std::filesystem::exists(*origin, error)) {
        ask(settings);
        return;
    }
    if (m_state == State::Running) {
        m_post(command::Pause {});
    }
    m_choice.reset();
    m_post(command::Resume {*origin});
}

void SettingsDraft::tell()
{
    ++m_revision;
    Q_EMIT edited();
}

} // namespace ff
