// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/live.h"
#include "ui/kit/theme.h"

#include <QFrame>
#include <QList>

class QAction;
class QLabel;
class QToolButton;

namespace ff {

class ActionSet;

/// Says what the panes show where that is not the present of a run that is trained here: a kept moment, or
/// the run of another program. So nobody takes the one for the other; with the ways on from there. Hidden
/// otherwise. GUI thread only.
class ShownStrip : public QFrame
{
    Q_OBJECT

public:
    explicit ShownStrip(const ActionSet& actions, QWidget* parent = nullptr);

    void follow(const Live& live);
    void setTheme(const Theme& theme);

private:
    /// An action, and when it is one.
    struct Way
    {
        QToolButton* button;
        bool (*leadsOn)(const Live& live);
    };

    void addWay(QAction* action, bool (*leadsOn)(const Live& live));

    QLabel* m_words;
    QList<Way> m_ways;
};

/// "Epoch 3.00 of a run that goes on", or where it stands; who trains a run that is followed; empty while the
/// present of one that is trained here is shown.
QString shownWords(const Live& live);

} // namespace ff
