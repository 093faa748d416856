// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/preferences.h"

#include "ui/window/file_control.h"
#include "ui/window/language.h"
#include "ui/window/main_menu.h"
#include "ui/window/recent_data.h"
#include "ui/workbench/kept_runs.h"

#include <QAction>
#include <QSettings>

#include <array>

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
constexpr auto tourKey = "tour/offered"_L1;
constexpr auto budgetKey = "runs/budget"_L1;

} // namespace

Preferences::Preferences(WindowMemory::Mode mode, const ActionSet& actions, MainMenu& menu,
                         FileControl& files, KeptRuns& runs, QObject* parent)
    : QObject(parent)
    , m_mode(mode)
    , m_actions(actions)
    , m_menu(menu)
    , m_files(files)
    , m_runs(runs)
{
    connect(&m_files, &FileControl::startFolderChanged, this,
            [this](const QString& folder) { remember(folderKey, folder); });
    connect(&m_runs, &KeptRuns::budgetChanged, this,
            [this](std::uint64_t bytes) { remember(budgetKey, QVariant::fromValue(bytes)); });
    connect(&m_menu.recent(), &RecentData::changed, this,
            [this] { remember(recentKey, m_menu.recent().paths()); });
    connectThemes();
    connectLanguage();
}

QString Preferences::language(WindowMemory::Mode mode)
{
    return mode == WindowMemory::Mode::Keep ? rememberedLanguage() : QString();
}

void Preferences::connectThemes()
{
    for (const ThemeActionRow& row : themeActions) {
        connect(m_actions[row.action], &QAction::triggered, this, [this, choice = row.choice] {
            chooseTheme(choice);
            remember(themeKey, themeChoiceText(choice));
        });
    }
    m_actions[ActionId::ThemeSystem]->setChecked(true);
}

void Preferences::connectLanguage()
{
    connect(&m_menu, &MainMenu::languageChosen, this, [this](const QString& code) {
        if (m_mode == WindowMemory::Mode::Keep) {
            rememberLanguage(code);
        }
        Q_EMIT said({.text = tr("The window speaks the chosen language from the next start on."),
                     .topic = u"language"_s});
    });
}

void Preferences::restore(const std::optional<ThemeChoice>& colours)
{
    ThemeChoice choice = ThemeChoice::System;
    if (m_mode == WindowMemory::Mode::Keep) {
        const QSettings store;
        m_menu.recent().setPaths(store.value(recentKey).toStringList());
        m_files.setStartFolder(store.value(folderKey, m_files.startFolder()).toString());
        m_runs.restoreBudget(store.value(budgetKey).toULongLong());
        choice = themeChoiceFrom(store.value(themeKey).toString());
    }
    choice = colours.value_or(choice);
    if (choice != ThemeChoice::System) {
        chooseTheme(choice);
    }
}

bool Preferences::takeTourOffer() const
{
    const bool isFirst = m_mode == WindowMemory::Mode::Keep && !QSettings().value(tourKey).toBool();
    remember(tourKey, true);
    return isFirst;
}

void Preferences::chooseTheme(ThemeChoice choice)
{
    for (const ThemeActionRow& row : themeActions) {
        m_actions[row.action]->setChecked(row.choice == choice);
    }
    applyThemeChoice(choice);
}

void Preferences::remember(QLatin1StringView key, const QVariant& value) const
{
    if (m_mode == WindowMemory::Mode::Keep) {
        QSettings().setValue(key, value);
    }
}

} // namespace ff
