// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/learner.h"

#include <memory>
#include <span>
#include <vector>

namespace ff {

/// One row per mode.
struct LearnerRow
{
    Mode choice; ///< the setting's value that asks for it
    std::unique_ptr<Learner> (*make)(const Settings& settings, Network network, at::Generator& random);
    /// The shapes of Learner::ownParameters() for layers of these shapes; null when there are none.
    std::vector<NamedShape> (*ownShapes)(const Settings& settings, const std::vector<LayerShape>& layers,
                                         std::int64_t classes);
};

std::span<const LearnerRow> learnerTable();

/// A learner with fresh weights. Throws Error when the settings do not fit images of this grid.
std::unique_ptr<Learner> makeLearner(const Settings& settings, const Grid& image, std::int64_t classes,
                                     const Numerics& numerics, at::Generator& random);

/// The shapes of Learner::copyState(), without making a learner. Throws Error as makeLearner() does.
std::vector<NamedShape> learntShapes(const Settings& settings, const Grid& image, std::int64_t classes);

} // namespace ff
