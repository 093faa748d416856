// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_menu.h"

#include "ui/window/about.h"
#include "ui/window/dock_layout.h"
#include "ui/window/language_menu.h"
#include "ui/window/panel_host.h"
#include "ui/window/presenter.h"
#include "ui/window/preset_menu.h"
#include "ui/window/recent_data.h"
#include "ui/window/shortcuts_dialog.h"
#include "ui/window/train_toolbar.h"

#include <QAction>
#include <QEvent>
#include <QMainWindow>
#include <QMenuBar>
#include <QWhatsThis>

namespace ff {

MainMenu::MainMenu(QMainWindow& window, const ActionSet& actions, PanelHost& panels, const QString& language)
    : QObject(&window)
    , m_window(window)
    , m_actions(actions)
    , m_panels(panels)
{
    fillMenus(language);
    m_toolbar = new TrainToolbar(m_actions, {.presets = m_presets, .data = makeDataMenu()}, &window);
    window.addToolBar(m_toolbar);
    connectView();
    connectHelp();
    window.installEventFilter(this);
}

void MainMenu::fillMenus(const QString& language)
{
    QMenuBar& bar = *m_window.menuBar();
    QMenu* file = bar.addMenu(tr("&File"));
    m_actions.fill(*bar.addMenu(tr("&Edit")), MenuId::Edit);
    fillView(language);
    QMenu* train = bar.addMenu(tr("&Train"));
    QMenu* compare = bar.addMenu(tr("&Compare"));
    m_actions.fill(*bar.addMenu(tr("&Help")), MenuId::Help);
    m_actions.fill(*file, MenuId::File);
    m_recentMenu = new QMenu(tr("&Recent Data"), file);
    file->insertMenu(m_actions[ActionId::BuiltinDigits], m_recentMenu);
    m_recent = new RecentData(*m_recentMenu, this);
    m_actions.fill(*train, MenuId::Train);
    m_presets = new PresetMenu(train);
    train->insertMenu(m_actions[ActionId::Supervised], m_presets);
    compare->setToolTipsVisible(true); // which say why there can be no race
    m_actions.fill(*compare, MenuId::Compare);
}

void MainMenu::fillView(const QString& language)
{
    QMenu* view = m_window.menuBar()->addMenu(tr("&View"));
    m_panels.addToggles(*view);
    m_actions.fill(*view->addMenu(tr("Enlarge &Layer")), MenuId::Layer);
    m_actions.fill(*view->addMenu(tr("Kept &Moments")), MenuId::Moments);
    view->addSeparator();
    m_actions.fill(*view, MenuId::View);
    auto* languages = new LanguageMenu(language, view);
    connect(languages, &LanguageMenu::chosen, this, &MainMenu::languageChosen);
    view->addMenu(languages);
}

QMenu* MainMenu::makeDataMenu()
{
    auto* menu = new QMenu(&m_window);
    menu->addAction(m_actions[ActionId::BuiltinDigits]);
    menu->addAction(m_actions[ActionId::OpenFolder]);
    menu->addAction(m_actions[ActionId::OpenFile]);
    menu->addAction(m_actions[ActionId::GetData]);
    menu->addMenu(m_recentMenu);
    return menu;
}

void MainMenu::connectView()
{
    QAction* const only = m_actions[ActionId::OnlyLayers];
    connect(m_actions[ActionId::Quit], &QAction::triggered, &m_window, &QMainWindow::close);
    connect(m_actions[ActionId::RestoreLayout], &QAction::triggered, this, [this, only] {
        only->setChecked(false);
        m_panels.layout().restoreDefault();
    });
    connect(only, &QAction::toggled, &m_panels.layout(),
            [layout = &m_panels.layout()](bool hidden) { layout->showOnlyCentre(hidden); });
    m_presenter = new Presenter(m_window, m_panels, m_actions);
    connect(m_actions[ActionId::FullScreen], &QAction::toggled, this, [this](bool full) {
        m_window.setWindowState(m_window.windowState().setFlag(Qt::WindowFullScreen, full));
    });
}

void MainMenu::connectHelp()
{
    connect(m_actions[ActionId::Shortcuts], &QAction::triggered, this,
            [this] { ShortcutsDialog::showFor(m_actions, &m_window); });
    connect(m_actions[ActionId::WhatsThis], &QAction::triggered, this,
            [] { QWhatsThis::enterWhatsThisMode(); });
    connect(m_actions[ActionId::About], &QAction::triggered, this, [this] { showAbout(&m_window); });
}

/// The desktop can make the window fill the screen too.
bool MainMenu::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::WindowStateChange || event->type() == QEvent::Show) {
        m_actions[ActionId::FullScreen]->setChecked(m_window.isFullScreen());
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ff
