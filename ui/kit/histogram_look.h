// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ff {

enum class RangeChoice {
    Common, ///< one axis for all layers
    Own
};

/// How tall a bar is: by its share of the samples, or by the share's logarithm.
enum class CountScale { Linear, Logarithmic };

/// How the histograms of several layers are shown.
struct HistogramLook
{
    RangeChoice ranges = RangeChoice::Common;
    CountScale counts = CountScale::Linear;
};

} // namespace ff
