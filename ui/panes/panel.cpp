// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/panel.h"

#include "ui/figures/figure.h"

namespace ff {

std::vector<Figure> Panel::figures() const
{
    return {};
}

} // namespace ff
