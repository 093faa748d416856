// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model_file.h"

#include <memory>

namespace ff {

/// A network trained before, ready to go on or to be tested on `data`, after as many epochs of these data as
/// it had of its own. Where the data have the same classes in another order, the experiment's data have them
/// in the order of the network. Throws Error when it was trained for images of another size or for other
/// classes; `name` begins the sentence.
std::unique_ptr<Experiment> restoreExperiment(const ModelFile& model, const std::string& name,
                                              std::shared_ptr<const Dataset> data, const Compute& compute);

} // namespace ff
