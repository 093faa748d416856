// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/presenter.h"

#include "ui/window/dock_layout.h"
#include "ui/window/panel_host.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenuBar>
#include <QScreen>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QToolBar>

#include <algorithm>
#include <array>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

constexpr std::chrono::minutes patience {1};
constexpr double enlargement = 1.4; // of letters: to be read from the last row of a small room
constexpr double drawShare = 0.42; // of the width
constexpr auto layersPanel = "layers"_L1;
constexpr auto drawPanel = "draw"_L1;
constexpr auto presenterTopic = "presenter"_L1;

/// A hand on mouse, pen, screen or keys.
bool isTouch(QEvent::Type type)
{
    constexpr std::array touches {QEvent::MouseButtonPress, QEvent::MouseMove,  QEvent::KeyPress,
                                  QEvent::TabletPress,      QEvent::TabletMove, QEvent::TouchBegin,
                                  QEvent::TouchUpdate,      QEvent::Wheel};
    return std::ranges::find(touches, type) != touches.end();
}

} // namespace

Presenter::Presenter(QMainWindow& window, PanelHost& panels, const ActionSet& actions)
    : QObject(&window)
    , m_window(window)
    , m_panels(panels)
    , m_actions(actions)
{
    m_idle.setInterval(patience);
    connect(&m_idle, &QTimer::timeout, this, &Presenter::startOver);
    connect(actions[ActionId::Presenter], &QAction::toggled, this, &Presenter::present);
}

void Presenter::present(bool presenting)
{
    if (presenting) {
        begin();
    } else {
        end();
    }
}

void Presenter::begin()
{
    m_actions[ActionId::OnlyLayers]->setChecked(false);
    m_layout = m_panels.layout().save();
    m_central = m_panels.centre()->currentWidget();
    m_wasFullScreen = m_window.isFullScreen();
    QFont large = m_window.font();
    large.setPointSizeF(large.pointSizeF() * enlargement);
    setFont(large);
    showBars(false);
    m_panels.layout().showOnlyCentre(true, drawPanel);
    m_panels.raise(layersPanel);
    m_panels.raise(drawPanel);
    m_actions[ActionId::FullScreen]->setChecked(true);
    setLayoutActionsEnabled(false);
    const double width = drawShare * m_window.screen()->size().width();
    if (auto* draw = qobject_cast<QDockWidget*>(m_panels.panel(drawPanel)->parentWidget())) {
        m_window.resizeDocks({draw}, {static_cast<int>(width)}, Qt::Horizontal);
    }
    qApp->installEventFilter(this);
    m_idle.start();
    Q_EMIT said({.text = tr("Presenter mode: Esc ends it, Space starts and pauses the training."),
                 .topic = presenterTopic});
}

void Presenter::end()
{
    m_idle.stop();
    qApp->removeEventFilter(this);
    Q_EMIT withdrawn(presenterTopic);
    setFont({});
    setLayoutActionsEnabled(true);
    showBars(true);
    m_actions[ActionId::FullScreen]->setChecked(m_wasFullScreen);
    m_panels.layout().showOnlyCentre(false);
    m_panels.layout().restore(m_layout);
    if (m_central) {
        m_panels.centre()->setCurrentWidget(m_central);
    }
}

/// Plots take over another font with their colours only.
void Presenter::setFont(const QFont& font)
{
    m_window.setFont(font);
    m_panels.applyTheme(themeFor(m_window.palette()));
}

void Presenter::setLayoutActionsEnabled(bool enabled)
{
    for (const ActionId id : {ActionId::OnlyLayers, ActionId::RestoreLayout, ActionId::FullScreen}) {
        m_actions[id]->setEnabled(enabled);
    }
}

/// Those that were hidden before stay so.
void Presenter::showBars(bool shown)
{
    if (shown) {
        for (const QPointer<QWidget>& bar : std::exchange(m_hiddenBars, {})) {
            if (bar) {
                bar->show();
            }
        }
        return;
    }
    QList<QWidget*> bars {m_window.menuBar(), m_window.statusBar(), m_panels.centre()->tabBar()};
    for (QToolBar* bar : m_window.findChildren<QToolBar*>()) {
        bars << bar;
    }
    for (QWidget* bar : bars) {
        if (!bar->isHidden()) {
            bar->hide();
            m_hiddenBars << bar;
        }
    }
}

/// As the next one is to find it.
void Presenter::startOver()
{
    m_actions[ActionId::ClearDrawing]->trigger();
    if (m_actions[ActionId::BackToNow]->isEnabled()) {
        m_actions[ActionId::BackToNow]->trigger();
    }
    m_panels.raise(layersPanel);
}

bool Presenter::eventFilter(QObject* watched, QEvent* event)
{
    if (isTouch(event->type())) {
        m_idle.start();
    }
    const bool isKey = event->type() == QEvent::KeyPress && watched->isWidgetType();
    if (isKey && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && !QApplication::activeModalWidget()
        && !QApplication::activePopupWidget()) {
        m_actions[ActionId::Presenter]->setChecked(false);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ff
