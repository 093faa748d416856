// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/download/download_control.h"
#include "ui/kit/theme_choice.h"
#include "ui/window/actions.h"
#include "ui/window/edit_control.h"
#include "ui/window/frame_meter.h"
#include "ui/window/session_poller.h"
#include "ui/window/window_memory.h"

#include <QMainWindow>

#include <optional>

namespace ff {

class Announcer;
class CentralColumn;
class Dialogs;
class DropTarget;
class Exposure;
class KeptRuns;
class MainMenu;
class MessageBar;
class OwnCollection;
class Panel;
class PanelHost;
class Preferences;
class Selection;
class SettingsDraft;
class StatusBar;
class TermGuide;
class TourGuide;
class WalkGuide;
class WindowControls;
struct Workbench;

/// How a window begins.
struct WindowOptions
{
    /// Whether layout, recent data and preferences are read from and written to QSettings.
    using Memory = WindowMemory::Mode;

    SessionOptions session = {};
    Settings settings = {};
    QString data = QStringLiteral("builtin"); ///< as dataSourceFor() takes it
    bool grey = false; ///< their colours become grey, and those of other data
    QString run = {}; ///< folder or file of a run to go on with, in the place of settings and data
    Memory memory = Memory::Keep;
    DownloadOptions downloads = {};
    std::optional<ThemeChoice> colours = {}; ///< instead of those that are remembered, this time
    QString ownSamples = {}; ///< their file; empty: that of the user, with Memory::Ignore a temporary one
};

/// The window: composes panels, actions and bars around one session. What it shows as current is what the
/// session says is so. GUI thread only.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Starts the session and loads the data in the background.
    explicit MainWindow(const WindowOptions& options = {}, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// As if the user had asked for it; never blocks.
    Ticket post(const Command& command);

    /// Starts training as soon as there is something to train.
    void startWhenReady();

    /// What is shown as current; an empty session before the first news.
    const Live& live() const { return m_poller.live(); }

    /// What the panes show; null before there is a network.
    std::shared_ptr<const Moment> moment() const { return m_poller.moment(); }

    /// Fetches what the session has to say now, and lets no pane put it off: a picture that is taken once
    /// the events have been handled shows one moment everywhere.
    void showNewest();

    QAction* action(ActionId id) const { return m_actions[id]; }

    /// The panel of that row of panelTable(), null when there is none.
    Panel* panel(QLatin1StringView id) const;

    MessageBar& messageBar() const;
    const FrameMeter& frameMeter() const { return m_frames; }

    /// Puts other dialogs in the place of the real ones; not owned.
    void useDialogs(Dialogs& dialogs);

Q_SIGNALS:
    /// After everything in the window has been given the news.
    void presented(const ff::News& news);
    void eventReceived(const ff::Event& event);

protected:
    void changeEvent(QEvent* event) override;

private:
    Workbench bench() const;
    void connectParts();
    void connectWords();
    void joinHistories();

    void present(const News& news);
    void follow(const Live& live);
    void begin(const WindowOptions& options);
    void showTitle(const Live& live);
    void watchWhatIsSeen();
    void noticeExposure(bool exposed);
    void applyTheme();

    KeptRuns* const m_runs;
    SettingsDraft* const m_settings;
    Selection* const m_selection;
    OwnCollection* const m_own;
    Session m_session;
    SessionPoller m_poller;
    ActionSet m_actions;
    EditControl m_edit;
    FrameMeter m_frames;
    PanelHost* m_panels = nullptr;
    CentralColumn* m_centre = nullptr;
    MainMenu* m_menu = nullptr;
    StatusBar* m_status = nullptr;
    Announcer* m_announcer = nullptr;
    WindowMemory* m_place = nullptr;
    Exposure* m_exposure = nullptr;
    DropTarget* m_drops = nullptr;
    WindowControls* m_controls = nullptr;
    Preferences* m_preferences = nullptr;
    TourGuide* m_tour = nullptr;
    WalkGuide* m_walk = nullptr;
    TermGuide* m_terms = nullptr;
    command::Watch m_watched;
};

} // namespace ff
