// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/actions.h"

#include <QHash>
#include <QUndoGroup>

class QUndoStack;

namespace ff {

/// Undo and Redo over several histories: they act on the one that belongs to the widget with the focus, or
/// that changed last, and say which step they mean. GUI thread only.
class EditControl : public QObject
{
    Q_OBJECT

public:
    explicit EditControl(const ActionSet& actions, QObject* parent = nullptr);

    /// While the focus is inside of `owner`, `history` is the one that counts.
    void add(const QWidget& owner, QUndoStack& history);

private:
    void followFocus(const QWidget* focus);

    QUndoGroup m_group;
    QHash<const QWidget*, QUndoStack*> m_histories; ///< by their owner
};

} // namespace ff
