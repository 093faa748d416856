// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/download/fetch_bar.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/theme.h"
#include "ui/panes/hand/hand_control.h"
#include "ui/panes/hand/picture_intake.h"
#include "ui/window/about.h"
#include "ui/window/dock_layout.h"
#include "ui/window/drop_hint.h"
#include "ui/window/file_control.h"
#include "ui/window/language.h"
#include "ui/window/language_menu.h"
#include "ui/window/load_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/panel_host.h"
#include "ui/window/preset_menu.h"
#include "ui/window/race_control.h"
#include "ui/window/recent_data.h"
#include "ui/window/shortcuts_dialog.h"
#include "ui/window/shown_strip.h"
#include "ui/window/status_bar.h"
#include "ui/window/train_toolbar.h"
#include "ui/workbench/kept_runs.h"
#include "ui/workbench/selection.h"

#include <QAction>
#include <QMenuBar>
#include <QSettings>
#include <QVBoxLayout>
#include <QWhatsThis>

#include <array>

// Building the window, once, and what it remembers from one time to the next.
namespace ff {

namespace {

using namespace Qt::StringLiterals;

struct ThemeActionRow
{
    ActionId action;
    ThemeChoice choice;
};
constexpr std::array<ThemeActionRow, 3> themeActions {{{ActionId::ThemeSystem, ThemeChoice::System},
                                                       {ActionId::ThemeLight, ThemeChoice::Light},
                                                       {ActionId::ThemeDark, ThemeChoice::Dark}}};

constexpr auto themeKey = "window/theme"_L1;
constexpr auto recentKey = "data/recent"_L1;
constexpr auto folderKey = "data/folder"_L1;
constexpr auto budgetKey = "runs/budget"_L1;

} // namespace

void MainWindow::buildCentre()
{
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    m_loadBar = new LoadBar(centre);
    m_fetchBar = new FetchBar(centre);
    m_messages = new MessageBar(centre);
    m_past = new ShownStrip(m_actions, centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_past);
    column->addWidget(m_messages);
    column->addWidget(m_fetchBar);
    column->addWidget(m_loadBar);
    if (m_panels->centre()) {
        column->addWidget(m_panels->centre(), 1);
    }
    // Room that the docks do not ask for belongs to the histograms.
    centre->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setCentralWidget(centre);
    m_status = new StatusBar(this);
    setStatusBar(m_status);
    m_dropHint = new DropHint(*this);
}

void MainWindow::buildMenus()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    QMenu* view = menuBar()->addMenu(tr("&View"));
    QMenu* train = menuBar()->addMenu(tr("&Train"));
    addCompareMenu();
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    m_actions.fill(*file, MenuId::File);
    m_recentMenu = new QMenu(tr("&Recent Data"), file);
    file->insertMenu(action(ActionId::BuiltinDigits), m_recentMenu);
    m_recent = new RecentData(*m_recentMenu, this);
    m_actions.fill(*edit, MenuId::Edit);
    m_panels->addToggles(*view);
    m_actions.fill(*view->addMenu(tr("Enlarge &Layer")), MenuId::Layer);
    m_actions.fill(*view->addMenu(tr("Kept &Moments")), MenuId::Moments);
    view->addSeparator();
    m_actions.fill(*view, MenuId::View);
    view->addMenu(makeLanguageMenu(view));
    m_actions.fill(*train, MenuId::Train);
    m_presets = new PresetMenu(train);
    train->insertMenu(action(ActionId::Supervised), m_presets);
    m_actions.fill(*help, MenuId::Help);
    m_toolbar = new TrainToolbar(m_actions, {.presets = m_presets, .data = makeDataMenu()}, this);
    addToolBar(m_toolbar);
}

void MainWindow::addCompareMenu()
{
    QMenu* compare = menuBar()->addMenu(tr("&Compare"));
    compare->setToolTipsVisible(true); // which say why there can be no race
    m_actions.fill(*compare, MenuId::Compare);
    auto* race = new RaceControl(
        m_actions, [this](const Command& command) { return post(command); }, this);
    connect(this, &MainWindow::presented, race, [race](const News& news) { race->follow(news.live); });
}

QMenu* MainWindow::makeLanguageMenu(QWidget* parent)
{
    const bool remembers = m_memory == WindowOptions::Memory::Keep;
    auto* menu = new LanguageMenu(remembers ? rememberedLanguage() : QString(), parent);
    connect(menu, &LanguageMenu::chosen, this, [this, remembers](const QString& code) {
        if (remembers) {
            rememberLanguage(code);
        }
        m_messages->show({.text = tr("The window speaks the chosen language from the next start on."),
                          .topic = u"language"_s});
    });
    return menu;
}

QMenu* MainWindow::makeDataMenu()
{
    auto* menu = new QMenu(this);
    menu->addAction(action(ActionId::BuiltinDigits));
    menu->addAction(action(ActionId::OpenFolder));
    menu->addAction(action(ActionId::OpenFile));
    menu->addAction(action(ActionId::GetData));
    menu->addMenu(m_recentMenu);
    return menu;
}

void MainWindow::connectHand()
{
    m_pictures = new PictureIntake(m_actions, *m_files, this);
    m_hand = new HandControl(*m_own, m_actions, *m_files, *panel("own"_L1), this);
    connect(m_pictures, &PictureIntake::taken, m_selection, &Selection::choose);
    connect(m_pictures, &PictureIntake::said, m_messages, &MessageBar::show);
    connect(m_pictures, &PictureIntake::withdrawn, m_messages, &MessageBar::withdraw);
    connect(m_hand, &HandControl::said, m_messages, &MessageBar::show);
}

void MainWindow::connectViewActions()
{
    connect(action(ActionId::Quit), &QAction::triggered, this, &MainWindow::close);
    connect(action(ActionId::RestoreLayout), &QAction::triggered, this, [this] {
        action(ActionId::OnlyLayers)->setChecked(false);
        m_panels->layout().restoreDefault();
    });
    connect(action(ActionId::OnlyLayers), &QAction::toggled, &m_panels->layout(),
            &DockLayout::showOnlyCentre);
    connect(action(ActionId::FullScreen), &QAction::toggled, this,
            [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
}

void MainWindow::connectThemeActions()
{
    for (const ThemeActionRow& row : themeActions) {
        connect(action(row.action), &QAction::triggered, this,
                [this, choice = row.choice] { chooseTheme(choice); });
    }
    action(ActionId::ThemeSystem)->setChecked(true);
}

void MainWindow::connectHelpActions()
{
    connect(action(ActionId::Shortcuts), &QAction::triggered, this,
            [this] { ShortcutsDialog::showFor(m_actions, this); });
    connect(action(ActionId::WhatsThis), &QAction::triggered, this, [] { QWhatsThis::enterWhatsThisMode(); });
    connect(action(ActionId::About), &QAction::triggered, this, [this] { showAbout(this); });
}

void MainWindow::chooseTheme(ThemeChoice choice)
{
    for (const ThemeActionRow& row : themeActions) {
        action(row.action)->setChecked(row.choice == choice);
    }
    applyThemeChoice(choice);
}

void MainWindow::applyTheme()
{
    const Theme theme = themeFor(palette());
    m_panels->applyTheme(theme);
    m_messages->applyTheme(theme);
    m_dropHint->setTheme(theme);
    m_past->setTheme(theme);
}

/// What the command line asks for this time is not what is remembered.
void MainWindow::restoreMemory(const std::optional<ThemeChoice>& colours)
{
    ThemeChoice choice = ThemeChoice::System;
    if (m_memory == WindowOptions::Memory::Keep) {
        const QSettings store;
        m_recent->setPaths(store.value(recentKey).toStringList());
        m_files->setStartFolder(store.value(folderKey, m_files->startFolder()).toString());
        m_runs->restoreBudget(store.value(budgetKey).toULongLong());
        choice = themeChoiceFrom(store.value(themeKey).toString());
    }
    choice = colours.value_or(choice);
    if (choice != ThemeChoice::System) {
        chooseTheme(choice);
    }
    connectMemory();
}

/// Each preference is stored when it is chosen.
void MainWindow::connectMemory()
{
    connect(m_files, &FileControl::startFolderChanged, this,
            [this](const QString& folder) { remember(folderKey, folder); });
    connect(m_runs, &KeptRuns::budgetChanged, this,
            [this](std::uint64_t bytes) { remember(budgetKey, QVariant::fromValue(bytes)); });
    connect(m_recent, &RecentData::changed, this, [this] { remember(recentKey, m_recent->paths()); });
    for (const ThemeActionRow& row : themeActions) {
        connect(action(row.action), &QAction::triggered, this,
                [this, choice = row.choice] { remember(themeKey, themeChoiceText(choice)); });
    }
}

void MainWindow::remember(QLatin1StringView key, const QVariant& value) const
{
    if (m_memory == WindowOptions::Memory::Keep) {
        QSettings().setValue(key, value);
    }
}

} // namespace ff
