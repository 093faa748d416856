// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model_file.h"
#include "tests/core/run/small_run.h"

#include <memory>
#include <string>

namespace ff {

inline const std::string modelName = "weights.safetensors";

/// An experiment on digits, or on these data, that has trained a little.
inline std::unique_ptr<Experiment> trained(const Settings& settings,
                                           const std::shared_ptr<const Dataset>& data = smallDigits())
{
    auto experiment = std::make_unique<Experiment>(data, settings, testCompute());
    for (int i = 0; i < 14; ++i) {
        experiment->step();
    }
    return experiment;
}

inline Settings tinySettings()
{
    Settings settings = smallSettings();
    settings.layers = {12, 18}; // with room for a group for each class at every kind of place
    return settings;
}

} // namespace ff
