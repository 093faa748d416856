// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSize>
#include <QTimer>

class QMainWindow;

namespace ff {

class DockLayout;

/// Place, size and layout of the window and what its panes show, from one time to the next, in QSettings: a
/// change is stored soon after it was made, so that it outlives the program whatever ends it. GUI thread
/// only.
class WindowMemory : public QObject
{
    Q_OBJECT

public:
    enum class Mode { Keep, Ignore };

    /// Both must outlive this.
    WindowMemory(QMainWindow& window, DockLayout& layout, Mode mode);

    /// Before the window is shown: gives it the size that it had, or the one of the first time, where there
    /// is room for it.
    void placeWindow();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void begin();
    void save();
    void saveSoon();
    void restoreChoices();

    QMainWindow& m_window;
    DockLayout& m_layout;
    const Mode m_mode;
    bool m_begun = false;
    QSize m_given; ///< by placeWindow()
    QTimer m_pause; ///< while it goes on, there are changes
};

} // namespace ff
