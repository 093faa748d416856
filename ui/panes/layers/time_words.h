// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/modes.h"
#include "ui/panes/layers/time_row.h"

#include <QString>

namespace ff {

/// What is told of a place on the map of a layer: when it was, and how many samples were there.
QString placeWords(const LayerTimes& times, std::size_t layer, double step, double goodness,
                   const Measure& measure);

/// What all the maps show, for those who do not see them.
QString timesWords(const LayerTimes& times);

/// What a layer was at first, and what it is at the moment that is shown; nothing: now.
QString layerTimesWords(const LayerTimes& times, std::size_t layer, std::optional<std::int64_t> shown,
                        const Measure& measure);

} // namespace ff
