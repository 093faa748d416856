// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/panel_table.h"

#include "ui/panes/draw/draw_panel.h"
#include "ui/panes/dream/dream_panel.h"
#include "ui/panes/gradient/gradient_panel.h"
#include "ui/panes/hand/own_panel.h"
#include "ui/panes/history/history_panel.h"
#include "ui/panes/iterations/iterations_panel.h"
#include "ui/panes/layers/layers_panel.h"
#include "ui/panes/map/map_panel.h"
#include "ui/panes/masks/masks_panel.h"
#include "ui/panes/mistakes/mistakes_panel.h"
#include "ui/panes/model/model_panel.h"
#include "ui/panes/runs/runs_panel.h"
#include "ui/panes/samples/samples_panel.h"
#include "ui/panes/units/units_panel.h"
#include "ui/panes/what_if/what_if_panel.h"

#include <array>

namespace ff {
namespace {

template <class PanelClass>
Panel* make(QWidget* parent)
{
    return new PanelClass(parent);
}

using Place = PanelRow::Place;

constexpr std::array table {
    PanelRow {"data", QT_TRANSLATE_NOOP("PanelTable", "Data"), Place::Left, make<SamplesPanel>},
    PanelRow {"model", QT_TRANSLATE_NOOP("PanelTable", "Model"), Place::Left, make<ModelPanel>},
    PanelRow {"own", QT_TRANSLATE_NOOP("PanelTable", "Own hand"), Place::Left, make<OwnPanel>},
    PanelRow {"layers", QT_TRANSLATE_NOOP("PanelTable", "Layers"), Place::Centre, make<LayersPanel>},
    PanelRow {"mistakes", QT_TRANSLATE_NOOP("PanelTable", "Mistakes"), Place::Centre, make<MistakesPanel>},
    PanelRow {"units", QT_TRANSLATE_NOOP("PanelTable", "Units"), Place::Centre, make<UnitsPanel>},
    PanelRow {"map", QT_TRANSLATE_NOOP("PanelTable", "Map"), Place::Centre, make<MapPanel>},
    PanelRow {"dream", QT_TRANSLATE_NOOP("PanelTable", "Dream"), Place::Centre, make<DreamPanel>},
    PanelRow {"iterations", QT_TRANSLATE_NOOP("PanelTable", "Iterations"), Place::Centre,
              make<IterationsPanel>},
    PanelRow {"masks", QT_TRANSLATE_NOOP("PanelTable", "Masks"), Place::Centre, make<MasksPanel>},
    PanelRow {"whatif", QT_TRANSLATE_NOOP("PanelTable", "What If"), Place::Centre, make<WhatIfPanel>},
    PanelRow {"gradient", QT_TRANSLATE_NOOP("PanelTable", "Gradient"), Place::Centre, make<GradientPanel>},
    PanelRow {"draw", QT_TRANSLATE_NOOP("PanelTable", "Draw"), Place::Right, make<DrawPanel>},
    PanelRow {"history", QT_TRANSLATE_NOOP("PanelTable", "History"), Place::Bottom, make<HistoryPanel>},
    PanelRow {"runs", QT_TRANSLATE_NOOP("PanelTable", "Runs"), Place::BottomOrSide, make<RunsPanel>},
};

} // namespace

std::span<const PanelRow> panelTable()
{
    return table;
}

} // namespace ff
