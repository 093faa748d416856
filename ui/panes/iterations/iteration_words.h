// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/insight.h"

#include <QStringList>

namespace ff {

/// A layer by its number from 0, or the voting layers together.
inline constexpr int togetherLayers = -1;

/// Its goodness per unit, [iteration * classes + label], and what decides, [label].
const std::vector<float>& goodnessOf(const insight::Iterations& found, int layer);
const std::vector<float>& decidingOf(const insight::Iterations& found, int layer);

/// "Layer 2", or what stands for the voting layers.
QString layersName(int layer);

/// "1.81".
QString goodnessText(float value, int decimals = 2);

/// What the label at the top makes of the goodness, in words: of that of this layer, and beside that with the
/// answer, or with the label that comes next to it.
QString clampSummary(const insight::Iterations& found, int layer, const QStringList& classes);

} // namespace ff
