// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/download/download_control.h"
#include "ui/kit/message_row.h"
#include "ui/window/panel_host.h"

namespace ff {

class ExperimentControl;
class FetchBar;
class FileControl;
class HandControl;
class KeptRunControl;
class FigureControl;
class PanelHost;
class PictureIntake;
class RaceControl;
class RunControl;

/// What the actions of a window do: a control for each concern, told what happens and connected with each
/// other and with what is on the bench. GUI thread only.
class WindowControls : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        const ActionSet& actions;
        const Workbench& bench;
        FetchBar& fetching;
        PanelHost& panels;
    };

    /// `store`: folder of the runs; empty: none is kept. The parts, but not the struct of them, must outlive
    /// this.
    WindowControls(QWidget& window, const Parts& parts, const Panel::Post& post,
                   const std::filesystem::path& store, const DownloadOptions& downloads);

    RunControl& run() const { return *m_run; }
    FileControl& files() const { return *m_files; }
    PictureIntake& pictures() const { return *m_pictures; }

    /// Opens the first data, or the run in a folder or an experiment file.
    void openRun(const QString& path);
    void openData(const QString& data); ///< as dataSourceFor() takes it
    void openUsualData(); ///< those that nobody asked for

    /// Before the panels are shown anything of it.
    void take(const News& news);

    /// After that.
    void follow(const News& news);

Q_SIGNALS:
    void said(const ff::Message& message);
    void withdrawn(const QString& topic);

    /// An event of no session.
    void happened(const ff::Event& event);

    /// See FileControl.
    void loadsUnasked(ff::Ticket ticket);

    /// See FigureControl.
    void tellsOf(ff::Ticket ticket);

private:
    template <typename Part>
    void listenTo(const Part* part);
    void connectRuns(SettingsDraft& settings, Selection& selection);
    void connectFiles();

    SettingsDraft& m_settings;
    RunControl* m_run;
    FileControl* m_files;
    KeptRunControl* m_keptRuns;
    ExperimentControl* m_experiments;
    DownloadControl* m_downloads;
    PictureIntake* m_pictures;
    HandControl* m_hand;
    RaceControl* m_race;
    FigureControl* m_figures;
};

} // namespace ff
