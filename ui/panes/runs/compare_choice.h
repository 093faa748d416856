// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/panes/runs/run_columns.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

class QAction;

namespace ff {

class KeptRuns;
class RunEdits;

/// The action that puts the kept run that is selected beside the session's: its answers in Draw, its
/// histograms in Layers. It is pinned as long, so that History has its curve and no budget takes it away.
/// GUI thread only.
class CompareChoice : public QObject
{
    Q_OBJECT

public:
    using Post = std::function<void(const Command&)>;

    /// All must outlive this.
    CompareChoice(QAction& action, KeptRuns& runs, RunEdits& edits, Post post, QObject* parent);

    /// Those that are selected.
    void choose(const std::vector<RunLine>& lines);

private:
    void toggle();
    void begin();
    void end();
    void follow();
    void showWhether();
    bool wouldEnd() const;
    QString reason() const;

    QAction& m_action;
    KeptRuns& m_runs;
    RunEdits& m_edits;
    Post m_post;
    std::optional<RunLine> m_line; ///< the only one that is selected
    bool m_isEnding = false; ///< asked for, and not so yet
};

} // namespace ff
