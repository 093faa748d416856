// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/kit/dialogs.h"
#include "ui/window/actions.h"

#include <QString>

#include <functional>
#include <map>

class QMimeData;

namespace ff {

/// Data, weights and runs, in and out, through menus, dialogs and dropped files. GUI thread only.
class FileControl : public QObject
{
    Q_OBJECT

public:
    using Post = std::function<Ticket(const Command&)>;

    /// `window` is the parent of the dialogs.
    FileControl(const ActionSet& actions, Post post, QWidget* window);

    /// From now on these are asked; not owned.
    void useDialogs(Dialogs& dialogs) { m_dialogs = &dialogs; }

    /// Loads what the text means: the word "builtin", a folder or a file. A path that means nothing is
    /// answered by failed() and no ticket.
    Ticket loadData(const QString& text);

    /// Loads the built-in data, because there must be some: loadsUnasked() says so.
    Ticket loadInstead();

    /// Loads these, and forgets what was learnt.
    Ticket load(const DataSource& source);

    /// Where the data are from that the session has.
    const DataSource& source() const { return m_source; }

    /// Goes on with the run in this folder, as far as it was kept.
    Ticket openRun(const QString& folder);

    /// Goes on with the weights of a file; one that holds images is opened as data.
    void importWeights(const QString& path);
    void exportWeights(const QString& path, qsizetype exporter);

    /// Whether the dropped things are local files or folders.
    static bool accepts(const QMimeData& data);

    /// What dropping them would do, for people.
    static QString dropText(const QMimeData& data);

    /// Takes the first of the dropped things: a run, weights, which their content tells, or else data.
    void drop(const QMimeData& data);

    /// The dialogs, for others that ask for files.
    Dialogs& dialogs() const { return *m_dialogs; }

    /// Where dialogs begin.
    const QString& startFolder() const { return m_startFolder; }
    void setStartFolder(const QString& folder);

    void follow(const Live& live);
    void hear(const Event& event);

Q_SIGNALS:
    void experimentChosen(const QString& path); ///< a run in one file, which is to be unpacked
    void failed(const QString& reason);
    void loadsUnasked(ff::Ticket ticket);

    /// The data in this folder or file, which somebody asked for, are there.
    void loaded(const QString& path);
    void startFolderChanged(const QString& folder);

private:
    void connectActions();
    void open(const QString& path);
    Ticket postPaused(const Command& command);
    void rememberFolderOf(const QString& path);
    QString proposedWeightsPath() const;
    Colours wantedColours() const;

    const ActionSet& m_actions;
    Post m_post;
    QWidget* m_window;
    FileDialogs m_fileDialogs;
    Dialogs* m_dialogs = &m_fileDialogs;
    DataSource m_source;
    std::map<Ticket, QString> m_requested; ///< folders and files that are on their way
    QString m_startFolder;
    State m_state = State::Empty;
    Settings m_settings;
};

} // namespace ff
