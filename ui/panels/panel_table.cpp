// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/panel_table.h"

#include "ui/hand/own_panel.h"
#include "ui/panels/draw_panel.h"
#include "ui/panels/history_panel.h"
#include "ui/panels/layers_panel.h"
#include "ui/panels/model_panel.h"
#include "ui/panels/samples_panel.h"

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
    PanelRow {"draw", QT_TRANSLATE_NOOP("PanelTable", "Draw"), Place::Right, make<DrawPanel>},
    PanelRow {"history", QT_TRANSLATE_NOOP("PanelTable", "History"), Place::Bottom, make<HistoryPanel>},
};

} // namespace

std::span<const PanelRow> panelTable()
{
    return table;
}

} // namespace ff
