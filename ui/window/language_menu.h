// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace ff {

/// One entry per language that the program speaks, and one for that of the desktop; the one that was chosen
/// last is checked. GUI thread only.
class LanguageMenu : public QMenu
{
    Q_OBJECT

public:
    /// `current` as rememberedLanguage() has it.
    explicit LanguageMenu(const QString& current, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The code of a language; empty: that of the desktop.
    void chosen(const QString& code);

private:
    QAction* addEntry(const QString& code, const QString& text);
};

} // namespace ff
