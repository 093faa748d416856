// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/runs/race_choice.h"

#include "ui/kit/action_reason.h"
#include "ui/kit/foreign_text.h"
#include "ui/panes/runs/run_words.h"
#include "ui/workbench/race_words.h"
#include "ui/workbench/run_listing.h"

#include <QAction>

#include <utility>

namespace ff {

RaceChoice::RaceChoice(QAction& action, Post post, QObject* parent)
    : QObject(parent)
    , m_action(action)
    , m_post(std::move(post))
{
    connect(&m_action, &QAction::triggered, this, &RaceChoice::begin);
    showWhether();
}

void RaceChoice::choose(const std::vector<RunLine>& lines)
{
    m_line = lines.size() == 1 ? std::optional(lines.front()) : std::nullopt;
    showWhether();
}

void RaceChoice::follow(const Live& live)
{
    const Live before = std::exchange(m_live, live);
    const bool isSame = before.state == live.state && before.settings == live.settings
        && before.data.source == live.data.source && isRacing(before) == isRacing(live);
    if (!isSame) {
        showWhether();
    }
}

void RaceChoice::begin()
{
    if (m_line) {
        m_post(command::Race {m_line->run.settings, titleOf(m_line->run).toStdString()});
    }
}

void RaceChoice::showWhether()
{
    allowUnless(m_action, reason());
}

/// Empty when it can begin.
QString RaceChoice::reason() const
{
    if (const QString reason = whyNoOtherRun(m_line); !reason.isEmpty()) {
        return reason;
    }
    const RunRecord& record = m_line->run.record;
    if (m_live.state != State::Empty && record.data.source != m_live.data.source) {
        return tr("It was trained on other data: %1.").arg(foreignText(record.data.name));
    }
    return whyNoRaceNow(m_live, m_line->run.settings);
}

} // namespace ff
