// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/live.h"
#include "ui/window/actions.h"

#include <QToolBar>

class QLabel;
class QMenu;
class QSlider;
class QToolButton;

namespace ff {

class MenuButton;

/// The controls of training, in one line at the top: they are the actions of the menus, and the speed.
class TrainToolbar : public QToolBar
{
    Q_OBJECT

public:
    /// What drops from the buttons; not owned.
    struct Menus
    {
        QMenu* presets;
        QMenu* data;
    };

    TrainToolbar(const ActionSet& actions, const Menus& menus, QWidget* parent = nullptr);

    void follow(const Live& live);

Q_SIGNALS:
    /// 0 is as fast as possible.
    void paceChosen(double batchesPerSecond);

protected:
    /// Keeps status tips to itself: they would hide the run's progress, and the tooltips say the same.
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* addMenuButton(QAction* first, QAction* second, const QString& name);
    QToolButton* addTextButton(QAction* action);
    void addSpeed(QAction* walk);
    void choosePlace(int position);
    void showWalk(bool walks);
    struct ButtonWords
    {
        QString name; ///< object name
        QString text;
        QString tip;
    };

    MenuButton* addDropButton(QMenu* menu, const ButtonWords& words);
    void addModes(const QList<QAction*>& modes);
    void addPresets(QMenu* menu);
    void addData(QMenu* menu);
    void showOtherMode();
    void showPace(double pace);
    void fitIcons();
    void fitToWidth();
    void setCompact(bool compact);
    void showData();
    QString fitting(const QString& name) const;

    bool m_compact = false; ///< without what can be spared, where the window has no room for all
    int m_fullWidth = 0; ///< of all, when it was shown last
    QList<QToolButton*> m_iconButtons; ///< those that can do without their icons
    QList<QAction*> m_sparedWords; ///< around the slider
    QSlider* m_speed = nullptr;
    QAction* m_walk = nullptr; ///< the left end of the slider
    int m_placeBefore = 0; ///< of the slider, before the walk
    QLabel* m_pace = nullptr;
    MenuButton* m_otherModes = nullptr; ///< those without a button of their own
    QString m_dataName;
    QToolButton* m_data = nullptr;
};

/// What a place of the speed slider means, from 1 on, in batches per second; 0, unlimited, at the right end.
/// Equal moves are equal factors.
double paceAt(int position, int maximum);

} // namespace ff
