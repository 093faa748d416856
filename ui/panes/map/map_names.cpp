// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/map/map_names.h"

#include "ui/kit/class_name.h"

#include <algorithm>

namespace ff {

namespace {

/// Which stragglers do not move. There is at least one value.
double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

} // namespace

void MapNames::build(const QStringList& classes)
{
    m_names.clear();
    QColor ground = m_plot.theme().base;
    ground.setAlpha(200);
    for (int label = 0; label < static_cast<int>(classes.size()); ++label) {
        auto* name = new QCPItemText(&m_plot);
        name->setText(className(classes, label));
        name->setFont(m_plot.font());
        name->setColor(m_plot.theme().text);
        name->setBrush(ground);
        name->setPadding({3, 1, 3, 1});
        name->setPen(QPen(m_plot.theme().series(label), 2));
        m_names.push_back(name);
    }
}

void MapNames::place()
{
    for (std::size_t label = 0; label < m_names.size(); ++label) {
        std::vector<double> x;
        std::vector<double> y;
        for (const QCPGraphData& point : *m_plot.graph(static_cast<int>(label))->data()) {
            x.push_back(point.key);
            y.push_back(point.value);
        }
        m_names[label]->setVisible(!x.empty() && !m_names[label]->text().isEmpty());
        if (!x.empty()) {
            m_names[label]->position->setCoords(median(std::move(x)), median(std::move(y)));
        }
    }
}

QRectF MapNames::rectOf(int label) const
{
    const QCPItemText& name = *m_names[static_cast<std::size_t>(label)];
    return name.visible() ? QRectF(name.topLeft->pixelPosition(), name.bottomRight->pixelPosition())
                          : QRectF();
}

int MapNames::at(const QPointF& position) const
{
    for (int label = static_cast<int>(m_names.size()) - 1; label >= 0; --label) { // the last one lies on top
        if (rectOf(label).contains(position)) {
            return label;
        }
    }
    return -1;
}

} // namespace ff
