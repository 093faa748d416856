// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/layers/layer_actions.h"

#include "ui/kit/histogram_plot.h"
#include "ui/window/actions.h"

#include <QAction>

#include <algorithm>

namespace ff {

void LayerActions::use(const ActionSet& actions, HistogramPlot& plot)
{
    m_actions = actions.ofKind(ActionKind::OneLayer);
    for (int i = 0; i < m_actions.size(); ++i) {
        QObject::connect(m_actions[i], &QAction::triggered, &plot, [&plot, i] { plot.toggleEnlarged(i); });
    }
    QObject::connect(&plot, &HistogramPlot::enlargedChanged, &plot, [all = m_actions](int enlarged) {
        for (int i = 0; i < all.size(); ++i) {
            all[i]->setChecked(i == enlarged);
        }
    });
    offer(0);
}

void LayerActions::offer(int layers) const
{
    for (int i = 0; i < m_actions.size(); ++i) {
        m_actions[i]->setEnabled(i < layers);
        m_actions[i]->setVisible(i < std::max(1, layers));
    }
}

} // namespace ff
