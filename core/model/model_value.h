// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/preparation.h"
#include "core/data/readers/element_type.h"
#include "core/run/experiment.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ff {

/// A trained network as a value, with everything needed to rebuild it: what a weights file holds, and what
/// every exporter (core/model/exporters.h) takes.
struct ModelFile
{
    Settings settings;
    int width = 0; ///< of the images, pixels
    int height = 0;
    int channels = 1; ///< of the images: 1 grey, 3 red, green and blue, a plane each
    std::vector<std::string> classes;
    Preparation preparation; ///< of the images that it was trained on; files of old say nothing of it
    double epochs = 0; ///< trained; how many batches that is depends on the number of images
    std::int64_t steps = 0; ///< batches trained
    std::string data; ///< name of what it was trained on, for people; files of others may say nothing
    std::optional<double>
        readoutError {}; ///< test errors of exactly these weights, as shares; where measured
    std::optional<double> goodnessError {};
    LearntState state {}; ///< as of Learner::copyState()
};

/// The experiment as far as it can be told without what was learnt.
ModelFile outlineOf(const Experiment& experiment);

/// What it has learnt so far: copies of the values of the trainer's judge, on the CPU.
ModelFile modelOf(const Experiment& experiment);

/// The same network without batch normalisation (core/learning/plain_network.h), for programs that only ask
/// it.
ModelFile withoutBatchNorm(ModelFile model);

/// The same with its numbers as a file of this type holds them.
ModelFile rounded(ModelFile model, ElementType type);

} // namespace ff
