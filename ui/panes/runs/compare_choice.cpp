// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/runs/compare_choice.h"

#include "ui/kit/action_reason.h"
#include "ui/panes/runs/run_words.h"
#include "ui/workbench/run_edits.h"

#include <QAction>

#include <utility>

namespace ff {

CompareChoice::CompareChoice(QAction& action, KeptRuns& runs, RunEdits& edits, Post post, QObject* parent)
    : QObject(parent)
    , m_action(action)
    , m_runs(runs)
    , m_edits(edits)
    , m_post(std::move(post))
{
    connect(&m_action, &QAction::triggered, this, &CompareChoice::toggle);
    connect(&m_runs, &KeptRuns::changed, this, &CompareChoice::follow);
    showWhether();
}

void CompareChoice::choose(const std::vector<RunLine>& lines)
{
    m_line = lines.size() == 1 ? std::optional(lines.front()) : std::nullopt;
    showWhether();
}

void CompareChoice::toggle()
{
    if (wouldEnd()) {
        end();
    } else if (m_line) {
        begin();
    }
    showWhether(); // it is checked when the session compares, and not when that is asked for
}

void CompareChoice::begin()
{
    const std::string id = m_line->run.id;
    const auto isPinned = [&] {
        const KeptRun* run = m_runs.find(id);
        return run && run->record.labels.pinned;
    };
    if (!isPinned()) {
        m_edits.pin({id});
    }
    if (isPinned()) { // otherwise it was said why not
        m_post(command::Compare {m_line->run.folder});
    }
}

void CompareChoice::end()
{
    m_isEnding = true;
    m_post(command::Compare {});
}

/// Who unpins the run has seen enough of it.
void CompareChoice::follow()
{
    const KeptRun* run = m_runs.compared().empty() ? nullptr : m_runs.find(m_runs.compared());
    m_isEnding = m_isEnding && run;
    if (run && !run->record.labels.pinned && !m_isEnding) {
        end();
    }
    showWhether();
}

/// What choosing the action does now.
bool CompareChoice::wouldEnd() const
{
    const std::string& compared = m_runs.compared();
    return !compared.empty() && (!m_line || m_line->run.id == compared);
}

void CompareChoice::showWhether()
{
    m_action.setChecked(wouldEnd());
    allowUnless(m_action, reason());
}

/// Empty when it can be chosen.
QString CompareChoice::reason() const
{
    if (wouldEnd()) {
        return {};
    }
    if (const QString reason = whyNoOtherRun(m_line); !reason.isEmpty()) {
        return reason;
    }
    return m_line->run.moments > 0 ? QString() : tr("No moment of this run is kept.");
}

} // namespace ff
