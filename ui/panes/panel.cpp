// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/panel.h"

#include "ui/figures/figure.h"

namespace ff {

std::vector<Figure> Panel::figures() const
{
    std::vector<Figure> all = makeFigures();
    std::erase_if(all, [](const Figure& figure) { return figure.table.rows.empty(); });
    return all;
}

std::vector<Figure> Panel::makeFigures() const
{
    return {};
}

} // namespace ff
