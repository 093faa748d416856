// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/iterations/line_names.h"

#include <algorithm>
#include <cmath>

namespace ff {

namespace {

constexpr double signHeight = 0.8; // of a line's height: signs reach neither its top nor its bottom

} // namespace

LineNames::LineNames(Plot& plot)
    : m_plot(plot)
{ }

void LineNames::build(int count)
{
    m_names.clear();
    for (int i = 0; i < count; ++i) {
        auto* name = new QCPItemText(&m_plot);
        name->setClipToAxisRect(false);
        name->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        name->position->setType(QCPItemPosition::ptAbsolute);
        m_names.push_back(name);
    }
}

void LineNames::dress(int line, const QString& text, const QColor& colour, bool isStrong)
{
    QCPItemText& name = *m_names.at(static_cast<std::size_t>(line));
    QFont font = m_plot.smallFont();
    font.setBold(isStrong);
    name.setFont(font);
    name.setText(text);
    name.setColor(colour);
}

void LineNames::place(const std::vector<QPointF>& ends, const std::vector<int>& order, std::size_t certain)
{
    const double height = signHeight * QFontMetrics(m_plot.smallFont()).height();
    std::vector<double> taken;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const QPointF& end = ends.at(static_cast<std::size_t>(order[i]));
        double y = end.y();
        const auto isNear = [&](double other) { return std::abs(other - y) < height; };
        if (const auto near = std::ranges::find_if(taken, isNear); i < certain && near != taken.end()) {
            y = *near + (y < *near ? -height : height);
        }
        QCPItemText& name = *m_names.at(static_cast<std::size_t>(order[i]));
        name.setVisible(i < certain || std::ranges::none_of(taken, isNear));
        name.position->setCoords(end.x() + height / 2, y);
        if (name.visible()) {
            taken.push_back(y);
        }
    }
}

std::vector<int> LineNames::shown() const
{
    std::vector<int> lines;
    for (int i = 0; i < count(); ++i) {
        if (m_names[static_cast<std::size_t>(i)]->visible()) {
            lines.push_back(i);
        }
    }
    return lines;
}

} // namespace ff
