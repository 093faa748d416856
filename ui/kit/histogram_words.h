// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/modes.h"
#include "ui/kit/histogram_row.h"

#include <QPoint>
#include <QString>

#include <vector>

namespace ff {

/// The histogram below that place of the plot; -1 for none.
int rowAt(const std::vector<HistogramRow>& rows, const QPoint& position);

/// What is told of that place: what the title says, or edges of the bin and both shares in it; empty
/// elsewhere. The layers measure `measure`.
QString hoverWords(const std::vector<HistogramRow>& rows, const Measure& measure, const QPoint& position);

/// What all the histograms show, for those who do not see them. `frozen`: numbers of layers, from 1.
QString layersWords(const std::vector<LayerView>& layers, const std::vector<int>& frozen,
                    const Measure& measure);

} // namespace ff
