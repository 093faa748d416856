// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/machine.h"

#include "core/base/error.h"
#include "core/base/give_up.h"
#include "core/run/canary.h"

namespace ff {

bool Machine::mayCompute(Reporter& reporter) const
{
    return reporter.allow(unfit.isEmpty(), {FF_TR("Nothing can be computed here: %1."), {unfit}});
}

Machine prepareMachine(const SessionOptions& options, Reporter& reporter)
{
    Machine machine;
    try {
        machine.compute = makeCompute(options.threads, options.device);
        runCanary();
    } catch (const GivenUp&) {
        throw;
    } catch (const std::exception& error) {
        machine.unfit = sentenceOf(error);
        reporter.say(Event::Kind::Failed, machine.unfit);
        return machine;
    }
    if (const Blas blas = blasInUse(); blas.slow) {
        reporter.say(Event::Kind::Warning,
                     {FF_TR("Matrix products run on the slow %1. Installing libblis4-openmp makes training "
                            "many times faster."),
                      {blas.name}});
    }
    return machine;
}

} // namespace ff
