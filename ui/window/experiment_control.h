// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/message_row.h"
#include "ui/workbench/run_files.h"

class QAction;
class QWidget;

namespace ff {

class ActionSet;
class FileControl;
class KeptRuns;

/// Runs as single files, to be given to others: one that is opened joins the kept runs and is gone on with.
/// GUI thread only.
class ExperimentControl : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of the dialogs.
    ExperimentControl(KeptRuns& runs, const ActionSet& actions, FileControl& files, QWidget* window);

    /// Unpacks the file and goes on with its run.
    void open(const QString& path);

    /// The same in the place of the first data. Where the file cannot be unpacked the built-in ones come.
    void openFirst(const QString& path);

Q_SIGNALS:
    void said(const ff::Message& message);
    void withdrawn(const QString& topic);
    void firstUnpacked(const QString& folder); ///< of openFirst(), to be gone on with

private:
    void askToOpen(QWidget* window);
    void askToSave(const std::string& id, QWidget* window);
    void goOn(const QString& folder);
    void fail(const QString& reason);
    void tell(Message::Kind kind, const QString& text);

    KeptRuns& m_runs;
    FileControl& m_files;
    RunFiles m_runFiles;
    bool m_isFirst = false; ///< openFirst() is under way
};

} // namespace ff
