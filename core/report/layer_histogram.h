// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/page_language.h"
#include "core/run/moment.h"

#include <string>

namespace ff {

/// The goodness of a layer's positive and negative samples as an SVG picture, as the window shows it:
/// positives filled, negatives outlined, the threshold a dashed line. Empty for a layer that judged nothing.
/// Pure; any thread.
std::string layerHistogramSvg(const LayerView& layer, std::size_t number, const PageLanguage& language = {});

} // namespace ff
