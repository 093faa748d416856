// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/layer_shape.h"
#include "core/settings/settings.h"

namespace ff {

/// Multiply-adds of the matrix products that one image costs, counted from the shapes of a network: what a
/// test costs against what training costs, without a clock.
struct Work
{
    double training = 0; ///< in a step of the layers and the readout; no technique that saves work left out
    double refit = 0; ///< in a step of the readout alone
    double byReadout = 0; ///< to be classified by the readout
    double byGoodness = 0; ///< to be classified by goodness; 0 where it judges no answers
};

/// For images of this grid. Throws Error when the settings do not fit. Any thread.
Work workOf(const Settings& settings, const Grid& image, std::int64_t classes);

} // namespace ff
