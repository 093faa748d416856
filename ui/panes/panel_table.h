// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/panel.h"

#include <span>

namespace ff {

/// One row per panel: a new panel is its class and a row here.
struct PanelRow
{
    /// BottomOrSide: at the bottom, and beside the others where a narrow window has but a line there.
    enum class Place { Left, Centre, Right, Bottom, BottomOrSide };

    const char* id; ///< object name: saved layouts refer to it
    const char* title; ///< translated through tr() in context "PanelTable"
    Place place; ///< panels of one place are tabs, in table order, the first in front
    Panel* (*make)(QWidget* parent); ///< the parent owns the result
};

/// Every panel of the window, in table order: Data, Model, Own hand (left), Layers, Mistakes, Units, Map,
/// Dream, Iterations, Masks, What If, Gradient (centre), Draw (right), History and Runs (bottom).
std::span<const PanelRow> panelTable();

} // namespace ff
