// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;

namespace ff {

class ActionSet;
class DrawPages;

/// Puts the drawing, or what the network sees of it, on the clipboard when the window's actions say so. GUI
/// thread only.
class DrawCopies : public QObject
{
    Q_OBJECT

public:
    /// Owned by `pages`, whose current drawing is copied. The actions must outlive this.
    DrawCopies(const ActionSet& actions, DrawPages& pages);

    /// Whether there is something to copy.
    void setReady(bool isDrawn, bool isSeen);

    static constexpr int drawingSide = 560; ///< of the large picture: twenty pixels for each of the network's

private:
    QAction* m_seen;
    QAction* m_drawing;
};

} // namespace ff
