// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/kept_runs.h"

#include <QStringList>
#include <QUndoStack>

namespace ff {

/// What people do with kept runs, each a step that can be undone. GUI thread only.
class RunEdits : public QObject
{
    Q_OBJECT

public:
    /// `runs` must outlive this.
    explicit RunEdits(KeptRuns& runs, QObject* parent = nullptr);

    void rename(const std::string& id, const QString& name);
    void annotate(const std::string& id, const QString& note);

    /// Refused when more than KeptRuns::mostPinned would be.
    void pin(const KeptRuns::Ids& ids);
    void unpin(const KeptRuns::Ids& ids);
    void remove(const KeptRuns::Ids& ids);

    /// Makes a copy that goes its own way.
    void duplicate(const std::string& id);

    QUndoStack& history() { return m_history; }

Q_SIGNALS:
    void removed(const QStringList& titles); ///< can be undone by history()
    void refused(const QString& reason);

private:
    using Wish = std::pair<std::string, RunLabels>;

    void setPinned(const KeptRuns::Ids& ids, bool pinned, const QString& step);
    void push(const QString& step, const std::vector<Wish>& wishes);
    void rememberRemoval(const KeptRuns::Ids& ids);
    void rememberCopy(const std::string& copy, const QString& title);

    KeptRuns& m_runs;
    QUndoStack m_history;
};

} // namespace ff
