// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train_toolbar.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSlider>
#include <QToolButton>

#include <cmath>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

constexpr double slowestPace = 1;
constexpr double quickestPace = 200;
constexpr int speedSteps = 100;

/// Space belongs to start/pause, so no button of the toolbar takes the focus.
void makeMouseButton(QToolButton* button)
{
    button->setFocusPolicy(Qt::NoFocus);
}

} // namespace

double paceAt(int position, int maximum)
{
    if (position >= maximum) {
        return 0;
    }
    const double share = static_cast<double>(position) / (maximum - 1);
    return slowestPace * std::pow(quickestPace / slowestPace, share);
}

TrainToolbar::TrainToolbar(const ActionSet& actions, QMenu* dataMenu, QWidget* parent)
    : QToolBar(tr("Train"), parent)
{
    setObjectName(u"trainToolbar"_s);
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    QToolButton* start = addTextButton(actions[ActionId::StartPause]);
    start->setMinimumWidth(start->fontMetrics().horizontalAdvance(tr("Pause")) + 2 * iconSize().width());
    addMenuButton(actions[ActionId::StepBatch], actions[ActionId::StepEpoch], tr("Step"));
    addMenuButton(actions[ActionId::ResetSame], actions[ActionId::ResetNewSeed], tr("Reset"));
    addSeparator();
    addSpeed();
    addSeparator();
    addTextButton(actions[ActionId::Supervised]);
    addTextButton(actions[ActionId::Unsupervised]);
    addSeparator();
    addData(dataMenu);
}

bool TrainToolbar::event(QEvent* event)
{
    return event->type() == QEvent::StatusTip || QToolBar::event(event);
}

QToolButton* TrainToolbar::addTextButton(QAction* action)
{
    addAction(action);
    auto* button = qobject_cast<QToolButton*>(widgetForAction(action));
    button->setObjectName(action->objectName() + u"Button");
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    makeMouseButton(button);
    return button;
}

QToolButton* TrainToolbar::addMenuButton(QAction* first, QAction* second, const QString& name)
{
    auto* button = new QToolButton(this);
    auto* menu = new QMenu(button);
    menu->addAction(first);
    menu->addAction(second);
    button->setObjectName(first->objectName() + u"Button");
    button->setMenu(menu);
    button->setPopupMode(QToolButton::MenuButtonPopup);
    button->setDefaultAction(first);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    // The action's own text is that of the menu: one word must do here, also after the action has changed.
    const auto rename = [button, name] { button->setText(name); };
    connect(first, &QAction::changed, button, rename);
    rename();
    makeMouseButton(button);
    addWidget(button);
    return button;
}

void TrainToolbar::addSpeed()
{
    auto* name = new QLabel(tr("Speed"), this);
    m_speed = new QSlider(Qt::Horizontal, this);
    m_pace = new QLabel(this);
    m_speed->setObjectName(u"speed"_s);
    m_speed->setRange(0, speedSteps);
    m_speed->setValue(speedSteps);
    m_speed->setFixedWidth(fontMetrics().averageCharWidth() * 14);
    m_speed->setAccessibleName(tr("Speed of training"));
    const QString help = tr("How many batches are trained in a second: slow enough to watch, or all it can");
    m_speed->setToolTip(help);
    m_speed->setWhatsThis(help);
    name->setContentsMargins(4, 0, 4, 0);
    m_pace->setContentsMargins(6, 0, 4, 0);
    m_pace->setFixedWidth(m_pace->fontMetrics().horizontalAdvance(tr("%1 batches/s").arg(u"000"_s)) + 10);
    addWidget(name);
    addWidget(m_speed);
    addWidget(m_pace);
    connect(m_speed, &QSlider::valueChanged, this, [this](int position) {
        showPace(position);
        Q_EMIT paceChosen(paceAt(position, speedSteps));
    });
    showPace(speedSteps);
}

void TrainToolbar::addData(QMenu* dataMenu)
{
    m_data = new QToolButton(this);
    m_data->setObjectName(u"dataButton"_s);
    m_data->setMenu(dataMenu);
    m_data->setPopupMode(QToolButton::InstantPopup);
    m_data->setIcon(shapeIcon(IconShape::Folder));
    m_data->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_data->setToolTip(tr("The data that are trained on"));
    m_data->setText(tr("Data"));
    makeMouseButton(m_data);
    addWidget(m_data);
}

void TrainToolbar::showPace(int position)
{
    const double pace = paceAt(position, speedSteps);
    m_pace->setText(pace > 0 ? tr("%1 batches/s").arg(QLocale().toString(pace, 'f', pace < 10 ? 1 : 0))
                             : tr("maximum"));
}

void TrainToolbar::present(const Snapshot& snapshot)
{
    const QString name = QString::fromStdString(snapshot.data.name);
    const int room = fontMetrics().averageCharWidth() * 24;
    m_data->setText(name.isEmpty() ? tr("Data") : fontMetrics().elidedText(name, Qt::ElideRight, room));
}

} // namespace ff
