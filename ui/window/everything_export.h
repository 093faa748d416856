// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/export_folder.h"
#include "ui/kit/message_row.h"
#include "ui/panes/panel.h"

#include <optional>

namespace ff {

class PanelHost;

/// Writes all that the window shows into a new folder: every figure, every table, the settings, the weights,
/// and a page about the run where it is kept. Panes that nobody sees are given what they show first, and
/// weights and page are written by the session, so that it takes several steps between which the window lives
/// on. GUI thread only.
class EverythingExport : public QObject
{
    Q_OBJECT

public:
    /// `panels` must outlive this.
    EverythingExport(PanelHost& panels, Panel::Post post, QObject* parent);

    /// Begins to write a folder in `parent`; nothing while one is under way.
    void begin(const QString& parent);

    /// The panes show this.
    void follow(const News& news);
    void hear(const Event& event);

Q_SIGNALS:
    void said(const ff::Message& message);

    /// See FigureControl.
    void tellsOf(ff::Ticket ticket);

private:
    void write(const Moment& moment);
    void writeFigures() const;
    void hearOfReport(const Event& event);
    void finish(const QString& remark);
    void fail(const Sentence& reason);
    void end();

    PanelHost& m_panels;
    Panel::Post m_post;
    QString m_parent; ///< empty: nothing is under way
    Ticket m_looked = 0; ///< when it is answered the panes have been given everything; 0: they have
    /// Panes that have shown no whole answer yet. While it trains each asks again and again, so that hardly
    /// ever all of them are done at once.
    QList<Panel*> m_open;
    Ticket m_weights = 0; ///< of the weights' export; 0: not asked for yet
    Ticket m_report = 0; ///< of the page
    std::optional<ExportFolder> m_folder;
};

} // namespace ff
