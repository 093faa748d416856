// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/message_row.h"
#include "ui/window/actions.h"

#include <QPointer>
#include <QTimer>

#include <chrono>

class QMainWindow;

namespace ff {

class PanelHost;

/// Presenter mode, for a class or a stand: the whole screen, large letters, Layers and Draw alone, and no
/// menus; the keys are as they were. Whoever walks away leaves the start behind: after a minute without a
/// hand on it the drawing is gone and the present is shown. Esc ends it, and all is as it was. GUI thread
/// only.
class Presenter : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    Presenter(QMainWindow& window, PanelHost& panels, const ActionSet& actions);

    bool isPresenting() const { return m_idle.isActive(); }

    /// How long nobody does anything before it starts over.
    void setPatience(std::chrono::milliseconds patience) { m_idle.setInterval(patience); }

Q_SIGNALS:
    void said(const ff::Message& message);
    void withdrawn(const QString& topic); ///< of what was said

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void present(bool presenting);
    void begin();
    void end();
    void setFont(const QFont& font);
    void setLayoutActionsEnabled(bool enabled);
    void showBars(bool shown);
    void startOver();

    QMainWindow& m_window;
    PanelHost& m_panels;
    const ActionSet& m_actions;
    QTimer m_idle; ///< runs while it presents
    QList<QPointer<QWidget>> m_hiddenBars;
    QByteArray m_layout; ///< as it was before
    QPointer<QWidget> m_central; ///< the pane in the centre that was in front
    bool m_wasFullScreen = false;
};

} // namespace ff
