// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/run_beginning.h"

#include <torch/version.h>

namespace ff {

RunRecord recordOf(const Experiment& experiment, RunData data)
{
    const Trainer& trainer = experiment.trainer();
    RunRecord record;
    record.began = utcNow();
    record.settings = trainer.settings();
    record.data = std::move(data);
    record.images = trainer.imageFacts();
    record.threads = trainer.compute().threads;
    record.versions = {{"program", "ForwardForward Explorer " FF_VERSION},
                       {"libtorch", TORCH_VERSION},
                       {"blas", blasInUse().name}};
    return record;
}

} // namespace ff
