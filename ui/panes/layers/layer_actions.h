// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;

namespace ff {

class ActionSet;
class HistogramPlot;

/// The actions that enlarge layer 1, 2, ... of a plot. GUI thread only.
class LayerActions
{
public:
    /// The plot outlives the actions' use.
    void use(const ActionSet& actions, HistogramPlot& plot);

    /// Offers so many. The first one stays in the menu, which would be empty without data.
    void offer(int layers) const;

private:
    QList<QAction*> m_actions;
};

} // namespace ff
