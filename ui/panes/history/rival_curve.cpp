// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/history/rival_curve.h"

#include "ui/kit/core_words.h"
#include "ui/kit/foreign_text.h"
#include "ui/panes/history/history_curve.h"
#include "ui/panes/history/history_scale.h"

#include <utility>

namespace ff {

namespace {

constexpr double dot = 4;

} // namespace

RivalCurve::RivalCurve(Plot& plot, const QString& layer)
    : m_plot(plot)
    , m_layer(layer)
{ }

void RivalCurve::show(const RunHistory::Rival& rival, HistoryAxis axis)
{
    if (rival.name.empty()) {
        if (m_graph) {
            m_plot.removeGraph(std::exchange(m_graph, nullptr));
        }
        return;
    }
    if (!m_graph) {
        m_graph = m_plot.addGraph();
        m_graph->setLayer(m_layer);
        dress();
    }
    fill(*m_graph, rival.error, rival.scale, axis);
    const int width = m_plot.fontMetrics().averageCharWidth() * longestTitle;
    const QString name = foreignText(coreWord(rival.name));
    m_graph->setName(m_plot.fontMetrics().elidedText(name, Qt::ElideRight, width));
}

void RivalCurve::dress()
{
    if (m_graph) {
        const QColor colour = m_plot.theme().rival;
        m_graph->setPen(QPen(colour, 2, Qt::DashLine));
        m_graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssSquare, colour, dot));
    }
}

QVector<QCPGraph*> RivalCurve::graphs() const
{
    return m_graph ? QVector<QCPGraph*> {m_graph} : QVector<QCPGraph*>();
}

} // namespace ff
