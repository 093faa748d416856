// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_memory.h"

#include "ui/kit/sealed_bytes.h"
#include "ui/kit/view_choice.h"
#include "ui/window/dock_layout.h"
#include "ui/window/window_place.h"

#include <QEvent>
#include <QMainWindow>
#include <QResizeEvent>
#include <QScreen>
#include <QSettings>

#include <chrono>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto layoutKey = "window/layout"_L1;
constexpr auto choicesGroup = "view"_L1;
constexpr QSize firstWindowSize(1280, 800);
constexpr std::chrono::milliseconds untilStored {500}; // one write for all steps of a drag

} // namespace

WindowMemory::WindowMemory(QMainWindow& window, DockLayout& layout, Mode mode)
    : QObject(&window)
    , m_window(window)
    , m_layout(layout)
    , m_mode(mode)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(untilStored);
    connect(&m_pause, &QTimer::timeout, this, &WindowMemory::save);
    connect(&layout, &DockLayout::changed, this, &WindowMemory::saveSoon);
    window.installEventFilter(this);
}

void WindowMemory::placeWindow()
{
    const auto stored
        = m_mode == Mode::Keep ? unsealed(QSettings().value(geometryKey).toByteArray()) : std::nullopt;
    if (stored && m_window.restoreGeometry(*stored)) {
        fitToScreen(m_window);
    } else {
        // Its place is up to the desktop.
        const QRect available = m_window.screen()->availableGeometry();
        m_window.resize(
            fitted(QRect(available.topLeft(), firstWindowSize), available, frameOf(m_window)).size());
    }
    m_given = m_window.size();
    // A layout that is too wide would make the window larger again.
    m_layout.adaptToWidth(m_window.width());
}

/// Once the window is shown, docks have sizes and the window has its frame.
void WindowMemory::begin()
{
    m_begun = true;
    m_layout.restore(m_mode == Mode::Keep ? QSettings().value(layoutKey).toByteArray() : QByteArray());
    restoreChoices();
    if (m_window.size() == m_given) { // not that of somebody who asked for another
        QTimer::singleShot(0, this, [this] { fitToScreen(m_window); });
    }
}

/// What nobody has chosen yet stays as the pane has it.
void WindowMemory::restoreChoices()
{
    QSettings store;
    store.beginGroup(choicesGroup);
    for (QAction* choice : viewChoicesIn(m_window)) {
        if (m_mode == Mode::Keep && store.contains(choice->objectName())) {
            restoreViewChoice(*choice, store.value(choice->objectName()).toBool());
        }
        connect(choice, &QAction::toggled, this, &WindowMemory::saveSoon);
    }
}

void WindowMemory::saveSoon()
{
    if (m_begun && m_mode == Mode::Keep) {
        m_pause.start();
    }
}

void WindowMemory::save()
{
    m_pause.stop();
    if (m_begun && m_mode == Mode::Keep) {
        QSettings store;
        store.setValue(geometryKey, sealed(m_window.saveGeometry()));
        store.setValue(layoutKey, m_layout.save());
        store.beginGroup(choicesGroup);
        for (const QAction* choice : viewChoicesIn(m_window)) {
            store.setValue(choice->objectName(), choice->isChecked());
        }
    }
}

bool WindowMemory::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Show && !m_begun) {
        begin();
    } else if (type == QEvent::Close) {
        save();
    } else if (type == QEvent::Resize && m_begun) {
        m_layout.adaptToWidth(static_cast<QResizeEvent*>(event)->size().width());
    }
    if (type == QEvent::Resize || type == QEvent::Move || type == QEvent::WindowStateChange) {
        saveSoon();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ff
