// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "ui/actions.h"

#include <QToolBar>

class QLabel;
class QMenu;
class QSlider;
class QToolButton;

namespace ff {

/// The controls of training, in one line at the top: they are the actions of the menus, and the speed.
class TrainToolbar : public QToolBar
{
    Q_OBJECT

public:
    /// `dataMenu` drops from the data button; it is not owned.
    TrainToolbar(const ActionSet& actions, QMenu* dataMenu, QWidget* parent = nullptr);

    void present(const Snapshot& snapshot);

Q_SIGNALS:
    /// 0 is as fast as possible.
    void paceChosen(double batchesPerSecond);

protected:
    /// Keeps status tips to itself: they would hide the run's progress, and the tooltips say the same.
    bool event(QEvent* event) override;

private:
    QToolButton* addMenuButton(QAction* first, QAction* second, const QString& name);
    QToolButton* addTextButton(QAction* action);
    void addSpeed();
    void addData(QMenu* dataMenu);
    void showPace(int position);

    QSlider* m_speed = nullptr;
    QLabel* m_pace = nullptr;
    QToolButton* m_data = nullptr;
};

/// What a place of the speed slider means, in batches per second; 0, unlimited, at the right end. Equal moves
/// are equal factors.
double paceAt(int position, int maximum);

} // namespace ff
