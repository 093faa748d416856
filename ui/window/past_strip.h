// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/live.h"
#include "ui/kit/theme.h"

#include <QFrame>

class QLabel;

namespace ff {

class ActionSet;

/// Says that the panes show a kept moment and not the present, so that nobody takes the one for the other,
/// with the ways on from there. Hidden while they show the present. GUI thread only.
class PastStrip : public QFrame
{
    Q_OBJECT

public:
    explicit PastStrip(const ActionSet& actions, QWidget* parent = nullptr);

    void follow(const Live& live);
    void setTheme(const Theme& theme);

private:
    QLabel* m_words;
};

/// "Epoch 3.00 of a run that goes on", or where it stands; empty while the present is shown.
QString pastWords(const Live& live);

} // namespace ff
