// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/kit/background_work.h"
#include "ui/kit/message_row.h"
#include "ui/window/actions.h"
#include "ui/window/run_before.h"

namespace ff {

class FileControl;

/// Sees to it that no run is lost: offers to go on with the one that an earlier window left unfinished, says
/// that the run before is kept when another one begins, and opens runs. GUI thread only.
class KeptRunControl : public QObject
{
    Q_OBJECT

public:
    /// `store` is the folder of the runs; empty: none is kept. `window` is the parent of the dialog.
    KeptRunControl(std::filesystem::path store, const ActionSet& actions, FileControl& files,
                   QWidget* window);

    /// Looks in the background for a run that was left unfinished, and offers it once the first data are
    /// there, which this ticket asked for, unless something has been trained by then.
    void offerUnfinished(Ticket firstData);

    /// Opens this run in the place of the first data. Where that fails the built-in ones come.
    void openFirst(const QString& folder);

    void follow(const Live& live);
    void hear(const Event& event);

    /// A new run was begun by a choice whose effect is easily overlooked.
    void tellNewRun();

Q_SIGNALS:
    void said(const ff::Message& message);
    void withdrawn(const QString& topic);

private:
    /// How far the window's first run is: what an earlier window left is offered between two of these.
    enum class Start { Loading, Settled, Over };

    void connectActions(const ActionSet& actions, QWidget* window);
    void showUnfinished();
    void followStart(Start reached);
    void noticeEnd(const Live& live);

    const std::filesystem::path m_store;
    FileControl& m_files;
    QAction& m_goBack;
    std::uint64_t m_run = 0; ///< that is shown
    std::uint64_t m_toldRun = 0; ///< with whose beginning it was said that the one before is kept
    std::optional<RunBefore> m_current; ///< the run under way, once it is worth it
    std::optional<RunBefore> m_before; ///< where m_goBack leads
    std::optional<RunBefore> m_unfinished; ///< found, and not offered yet
    Start m_start = Start::Loading;
    Ticket m_firstData = 0; ///< that the window began with, until they are there
    Ticket m_firstRun = 0; ///< the same of a run
    BackgroundWork<std::optional<RunBefore>> m_search; ///< for what was left unfinished
};

} // namespace ff
