// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sentences.h"

#include "core/data/no_labels.h"
#include "core/session/run_loader.h"
#include "core/settings/modes.h"

#include <cmath>

namespace ff {
namespace {

Sentence changeSentence(Mode from, Mode to)
{
    return {FF_TR("The mode is %1 now: %2 learns from labels."),
            {traitsOf(to).option.label.data(), traitsOf(from).option.label.data()}};
}

} // namespace

Sentence errorSentence(const Experiment& experiment)
{
    const std::optional<ErrorPoint> last = experiment.lastError();
    if (!last) {
        return isLabelled(*experiment.trainer().data())
            ? FF_TR("the last epoch was trained")
            : FF_TR("the last epoch was trained; without labels there is no test error");
    }
    const Sentence readout = Sentence::number(100 * last->readout, 'f', 2);
    if (!std::isfinite(last->goodness)) {
        return {FF_TR("test error %1 % by readout"), {readout}};
    }
    const Measure& measure = traitsOf(experiment.trainer().settings().mode).measure;
    return {FF_TR("test error %1 % by readout, %2 % by %3"),
            {readout, Sentence::number(100 * last->goodness, 'f', 2), measure.name.data()}};
}

Sentence finishedSentence(const Experiment& experiment)
{
    const Sentence errors = errorSentence(experiment);
    const std::optional<EarlyStop> stopped = experiment.stopped();
    return stopped ? Sentence {FF_TR("%1; the layers %2"), {errors, earlyStopSentence(*stopped)}} : errors;
}

Sentence followedSentence(const std::optional<CurvePoint>& last)
{
    if (!last) {
        return FF_TR("The program that trained this run has ended");
    }
    return {FF_TR("The program that trained this run has ended at epoch %1"),
            {Sentence::number(last->epoch, 'f', 2)}};
}

Sentence loadedSentence(const LoadedRun& run)
{
    const Trainer& trainer = run.experiment->trainer();
    if (run.goesOn()) {
        return {FF_TR("The run goes on after epoch %1 of %2"),
                {Sentence::number(trainer.epoch(), 'f', 2), trainer.epochs()}};
    }
    if (run.isFollowed()) {
        return FF_TR("Following a run that another program trains");
    }
    const Dataset& data = *trainer.data();
    const Sentence counts {FF_TR("%1: %2 training and %3 test images."),
                           {data.name, data.train.count(), data.test.count()}};
    const Sentence loaded = counts.followedBy(data.description);
    return run.insteadOf ? loaded.followedBy(changeSentence(*run.insteadOf, trainer.settings().mode))
                         : loaded;
}

Sentence longerSentence(int wishedEpochs, int epochs)
{
    return {FF_TR("The layers have learnt for longer than %1 epochs already: they stop after %2."),
            {wishedEpochs, epochs}};
}

} // namespace ff
