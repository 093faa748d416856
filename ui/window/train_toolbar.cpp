// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/train_toolbar.h"

#include "ui/kit/core_words.h"
#include "ui/kit/foreign_text.h"
#include "ui/kit/menu_button.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QSlider>
#include <QStyle>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

constexpr double slowestPace = 1;
constexpr double quickestPace = 200;
constexpr int speedSteps = 100;
constexpr int modeButtons = 3; ///< Hinton's own; what they are compared with is in a menu

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
    const double share = static_cast<double>(position - 1) / (maximum - 2);
    return slowestPace * std::pow(quickestPace / slowestPace, share);
}

TrainToolbar::TrainToolbar(const ActionSet& actions, const Menus& menus, QWidget* parent)
    : QToolBar(tr("Train"), parent)
{
    setObjectName(u"trainToolbar"_s);
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    fitIcons();
    QToolButton* start = addTextButton(actions[ActionId::StartPause]);
    start->setMinimumWidth(start->fontMetrics().horizontalAdvance(tr("Pause")) + 2 * iconSize().width());
    addMenuButton(actions[ActionId::StepBatch], actions[ActionId::StepEpoch], tr("Step"));
    addMenuButton(actions[ActionId::ResetSame], actions[ActionId::ResetNewSeed], tr("Reset"));
    addSeparator();
    addSpeed(actions[ActionId::SlowWalk]);
    addSeparator();
    addModes(actions.ofKind(ActionKind::OneMode));
    addSeparator();
    addPresets(menus.presets);
    addData(menus.data);
}

bool TrainToolbar::event(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        fitIcons();
    }
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

void TrainToolbar::addSpeed(QAction* walk)
{
    m_walk = walk;
    m_placeBefore = speedSteps;
    auto* name = new QLabel(tr("Speed"), this);
    m_speed = new QSlider(Qt::Horizontal, this);
    m_pace = new QLabel(this);
    m_speed->setObjectName(u"speed"_s);
    m_speed->setRange(0, speedSteps);
    m_speed->setValue(speedSteps);
    m_speed->setFixedWidth(fontMetrics().averageCharWidth() * 14);
    m_speed->setAccessibleName(tr("Speed of training"));
    const QString help
        = tr("How many batches are trained in a second: slow enough to watch, or all it can. At "
             "the left end one batch is followed step by step.");
    m_speed->setToolTip(help);
    m_speed->setWhatsThis(help);
    name->setContentsMargins(4, 0, 4, 0);
    m_pace->setObjectName(u"pace"_s);
    m_pace->setContentsMargins(6, 0, 4, 0);
    m_pace->setFixedWidth(m_pace->fontMetrics().horizontalAdvance(tr("%1 batches/s").arg(u"000"_s)) + 10);
    m_sparedWords << addWidget(name);
    addWidget(m_speed);
    m_sparedWords << addWidget(m_pace);
    connect(m_speed, &QSlider::valueChanged, this, &TrainToolbar::choosePlace);
    connect(walk, &QAction::toggled, this, &TrainToolbar::showWalk);
    connect(walk, &QAction::changed, this, [this] { m_speed->setMinimum(m_walk->isEnabled() ? 0 : 1); });
    showPace(0);
}

void TrainToolbar::choosePlace(int position)
{
    m_walk->setChecked(position == 0);
    if (position > 0) {
        m_placeBefore = position;
        Q_EMIT paceChosen(paceAt(position, speedSteps));
    }
}

/// Whoever has begun or left the walk; afterwards the pace is what it was.
void TrainToolbar::showWalk(bool walks)
{
    const QSignalBlocker blocked(m_speed);
    if (walks != (m_speed->value() == 0)) {
        m_speed->setValue(walks ? 0 : m_placeBefore);
    }
}

void TrainToolbar::addModes(const QList<QAction*>& modes)
{
    for (QAction* mode : modes.first(modeButtons)) {
        m_iconButtons << addTextButton(mode);
    }
    auto* menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    menu->addActions(modes.sliced(modeButtons));
    m_otherModes = addDropButton(
        menu, {u"otherModesButton"_s, tr("More"), tr("Other ways to learn, to compare with")});
    for (QAction* mode : menu->actions()) {
        connect(mode, &QAction::toggled, this, &TrainToolbar::showOtherMode);
    }
}

/// The button has the name of its mode in force and looks pressed, as the others do.
void TrainToolbar::showOtherMode()
{
    const QList<QAction*> modes = m_otherModes->menu()->actions();
    const auto inForce = std::ranges::find_if(modes, &QAction::isChecked);
    const QString name = inForce == modes.end() ? tr("More") : (*inForce)->iconText();
    m_otherModes->setText(name);
    if (m_compact && sizeHint().width() > width()) {
        m_otherModes->setText(fitting(name));
    }
    m_otherModes->setAccessibleName(name);
    m_otherModes->setMarked(inForce != modes.end());
}

void TrainToolbar::addPresets(QMenu* menu)
{
    MenuButton* button = addDropButton(
        menu, {u"presetButton"_s, tr("Preset"), tr("Settings that are known to go well together")});
    button->setIcon(shapeIcon(IconShape::Preset));
    m_iconButtons << button;
}

void TrainToolbar::addData(QMenu* menu)
{
    m_data = addDropButton(menu, {u"dataButton"_s, tr("Data"), tr("The data that are trained on")});
    m_data->setIcon(shapeIcon(IconShape::Folder));
    m_iconButtons << m_data;
}

MenuButton* TrainToolbar::addDropButton(QMenu* menu, const ButtonWords& words)
{
    auto* button = new MenuButton(words.text, menu, this);
    button->setObjectName(words.name);
    button->setToolTip(words.tip);
    makeMouseButton(button);
    addWidget(button);
    return button;
}

void TrainToolbar::showPace(double pace)
{
    m_pace->setText(m_walk->isChecked() ? tr("slow walk")
                        : pace > 0 ? tr("%1 batches/s").arg(QLocale().toString(pace, 'f', pace < 10 ? 1 : 0))
                                   : tr("maximum"));
}

void TrainToolbar::follow(const Live& live)
{
    showPace(live.progress.pace);
    m_speed->setEnabled(live.state != State::Following);
    const QString name = foreignText(coreWord(live.data.name), longestName);
    if (name != m_dataName) {
        m_dataName = name;
        showData();
        fitToWidth();
    }
}

/// A name that may be long, as the bar has room for it.
QString TrainToolbar::fitting(const QString& name) const
{
    const int room = fontMetrics().averageCharWidth() * (m_compact ? 14 : 24);
    return fontMetrics().elidedText(name, Qt::ElideRight, room);
}

void TrainToolbar::showData()
{
    const QString name = fitting(m_dataName);
    m_data->setText(name.isEmpty() ? tr("Data") : foreignLabel(name));
}

void TrainToolbar::resizeEvent(QResizeEvent* event)
{
    QToolBar::resizeEvent(event);
    fitToWidth();
}

/// As large as the style has them, and no smaller than the words beside them look.
void TrainToolbar::fitIcons()
{
    const int side
        = std::max(style()->pixelMetric(QStyle::PM_ToolBarIconSize, nullptr, this), fontMetrics().height());
    setIconSize(QSize(side, side));
}

/// All controls stay in sight: what would be pushed out is worth more than icons beside words.
void TrainToolbar::fitToWidth()
{
    if (!m_compact) {
        m_fullWidth = sizeHint().width();
    }
    if (m_compact != (width() < m_fullWidth)) {
        setCompact(!m_compact);
    }
    showOtherMode();
}

void TrainToolbar::setCompact(bool compact)
{
    m_compact = compact;
    for (QToolButton* button : m_iconButtons) {
        button->setToolButtonStyle(compact ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
    }
    for (QAction* words : m_sparedWords) {
        words->setVisible(!compact);
    }
    showData();
}

} // namespace ff
