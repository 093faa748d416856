// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/compute.h"
#include "core/run/trainer.h"

#include <functional>
#include <memory>
#include <string>

namespace ff {

/// How a measurement is followed and bounded.
struct SpeedWatch
{
    std::function<void(const std::string&)> printLine; ///< of the table
    std::function<void(const std::string&)> showProgress; ///< what is being done, once a second at most
    std::function<bool()> stopped = [] { return false; }; ///< true: no more, the table is of what there is
    double seconds = 30; ///< to spend in all, about: only a step that is under way is waited for
};

/// Measures the supervised step of these settings side by side with the same step written with automatic
/// differentiation and with the machine's own matrix product, after an epoch of training or as much of it as
/// a third of the time allows, and prints a table. The last line sums up: "ratio to autograd 2.41x
/// float32, 4.02x bfloat16; 131 % of the sgemm peak". Plain work is counted, three forward and two gradient
/// products per layer, so saving some may pass 100 %. Steps in bfloat16 are left out, and said to be, where
/// `compute` calls its products slow.
void measureSpeed(std::shared_ptr<const Dataset> data, const Settings& settings, const Compute& compute,
                  const SpeedWatch& watch);

} // namespace ff
