// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/layers/layers_scroll.h"

#include "ui/kit/histogram_plot.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>

namespace ff {
namespace {

// In lines of text. A layer's bars are to be told apart from its words, and its map has an axis of its own;
// below all layers there is the axis that they share.
constexpr double leastOfALayer = 3.6;
constexpr double leastOfAMap = 5.5;
constexpr double leastOfTheAxis = 2.6;

} // namespace

LayersScroll::LayersScroll(HistogramPlot& histograms, QWidget& times)
    : ColumnScroll(0)
    , m_histograms(histograms)
    , m_times(times)
{
    auto* plots = new QWidget;
    auto* row = new QHBoxLayout(plots);
    const int side = fontMetrics().height() / 2;
    row->setContentsMargins(side, 0, side, 0);
    row->addWidget(&m_histograms);
    row->addWidget(&m_times);
    setWidget(plots);
    for (Plot* each : plots->findChildren<Plot*>()) {
        each->installEventFilter(this);
    }
    viewport()->setAutoFillBackground(false); // the pane has its ground
    plots->setAutoFillBackground(false);
}

/// A plot keeps the wheel to itself, and makes nothing of it.
bool LayersScroll::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel && qobject_cast<Plot*>(watched) != nullptr) {
        QCoreApplication::sendEvent(verticalScrollBar(), event);
        return true;
    }
    return ColumnScroll::eventFilter(watched, event);
}

void LayersScroll::giveRoom(std::size_t layers)
{
    const auto lines = [&](double ofALayer) {
        const double all = ofALayer * static_cast<double>(layers) + leastOfTheAxis;
        return qRound(all * fontMetrics().height());
    };
    m_histograms.setMinimumHeight(lines(leastOfALayer));
    m_times.setMinimumHeight(lines(leastOfAMap));
}

void LayersScroll::showLayer(int layer)
{
    const QPoint place = m_histograms.rows().at(static_cast<std::size_t>(layer)).axisRect().rect().center();
    ensureVisible(0, m_histograms.mapTo(widget(), place).y(), 0,
                  qRound(leastOfALayer * fontMetrics().height()));
}

} // namespace ff
