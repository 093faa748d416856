// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sentences.h"

#include "core/base/shown_text.h"
#include "core/session/run_loader.h"
#include "core/settings/modes.h"

#include <cmath>

namespace ff {

std::string errorSentence(const Experiment& experiment)
{
    const std::optional<ErrorPoint> last = experiment.lastError();
    if (!last) {
        return "the last epoch was trained";
    }
    const Measure& measure = traitsOf(experiment.trainer().settings().mode).measure;
    return "test error " + formatted("%.2f %%", 100 * last->readout) + " by readout"
        + (std::isfinite(last->goodness)
               ? ", " + formatted("%.2f %%", 100 * last->goodness) + " by " + std::string(measure.name)
               : std::string());
}

std::string followedSentence(const std::optional<CurvePoint>& last)
{
    return "The program that trained this run has ended"
        + (last ? " at epoch " + formatted("%.2f", last->epoch) : std::string());
}

std::string loadedSentence(const LoadedRun& run)
{
    const Trainer& trainer = run.experiment->trainer();
    if (run.goesOn()) {
        return "The run goes on after epoch " + formatted("%.2f", trainer.epoch()) + " of "
            + std::to_string(allEpochs(trainer.settings()));
    }
    if (run.isFollowed()) {
        return "Following a run that another program trains";
    }
    const Dataset& data = *trainer.data();
    return data.name + ": " + std::to_string(data.train.count()) + " training and "
        + std::to_string(data.test.count()) + " test images"
        + (data.description.empty() ? "" : ". " + data.description);
}

} // namespace ff
