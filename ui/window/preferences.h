// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/message_row.h"
#include "ui/kit/theme_choice.h"
#include "ui/window/actions.h"
#include "ui/window/window_memory.h"

#include <QVariant>

#include <optional>

namespace ff {

class FileControl;
class KeptRuns;
class MainMenu;

/// What the user has chosen once for all times, in QSettings: each preference is stored when it is chosen.
/// GUI thread only.
class Preferences : public QObject
{
    Q_OBJECT

public:
    /// Nothing is read or written with Mode::Ignore. The rest must outlive this.
    Preferences(WindowMemory::Mode mode, const ActionSet& actions, MainMenu& menu, FileControl& files,
                KeptRuns& runs, QObject* parent);

    /// The code of the language that was chosen; empty: that of the desktop.
    static QString language(WindowMemory::Mode mode);

    /// Whether nobody has been offered the tour yet; from now on somebody has.
    bool takeTourOffer() const;

    /// Puts what is remembered in force, but for the colours that the command line asks for this time.
    void restore(const std::optional<ThemeChoice>& colours);

Q_SIGNALS:
    void said(const ff::Message& message);

private:
    void connectThemes();
    void connectLanguage();
    void chooseTheme(ThemeChoice choice);
    void remember(QLatin1StringView key, const QVariant& value) const;

    const WindowMemory::Mode m_mode;
    const ActionSet& m_actions;
    MainMenu& m_menu;
    FileControl& m_files;
    KeptRuns& m_runs;
};

} // namespace ff
