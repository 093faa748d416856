// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

namespace ff {

class ClassMenu;
class MenuButton;

/// The button that keeps what is drawn as a sample, with the label that its menu offers; the network's answer
/// is proposed. GUI thread only.
class DrawKeep : public QWidget
{
    Q_OBJECT

public:
    explicit DrawKeep(QWidget* parent = nullptr);

    /// Says the same as the window's action.
    void explainBy(const QAction& action);

    void setClasses(const QStringList& names);
    void setProposal(int label);

    /// Whether there is something to keep.
    void setReady(bool ready);

    /// The menu, as a click on the button does.
    void openMenu();

Q_SIGNALS:
    void chosen(int label);

private:
    ClassMenu* m_menu;
    MenuButton* m_button;
};

} // namespace ff
