// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/actions.h"

class QMainWindow;
class QMenu;

namespace ff {

class PanelHost;
class Presenter;
class PresetMenu;
class RecentData;
class TrainToolbar;

/// The menu bar and the toolbar of a window, and what the actions do that are about nothing but the window.
/// GUI thread only.
class MainMenu : public QObject
{
    Q_OBJECT

public:
    /// `language`: the code of the one to be checked, as LanguageMenu has it. The rest must outlive this.
    MainMenu(QMainWindow& window, const ActionSet& actions, PanelHost& panels, const QString& language);

    RecentData& recent() const { return *m_recent; }
    PresetMenu& presets() const { return *m_presets; }
    TrainToolbar& toolbar() const { return *m_toolbar; }
    Presenter& presenter() const { return *m_presenter; }

Q_SIGNALS:
    /// As LanguageMenu says it.
    void languageChosen(const QString& code);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillMenus(const QString& language);
    void fillView(const QString& language);
    QMenu* makeDataMenu();
    void connectView();
    void connectHelp();

    QMainWindow& m_window;
    const ActionSet& m_actions;
    PanelHost& m_panels;
    QMenu* m_recentMenu = nullptr;
    RecentData* m_recent = nullptr;
    PresetMenu* m_presets = nullptr;
    TrainToolbar* m_toolbar = nullptr;
    Presenter* m_presenter = nullptr;
};

} // namespace ff
