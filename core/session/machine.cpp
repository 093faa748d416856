// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/machine.h"

#include "core/base/error.h"
#include "core/base/give_up.h"
#include "core/run/canary.h"

namespace ff {

bool Machine::mayCompute(Reporter& reporter) const
{
    return reporter.allow(unfit.empty(), "Nothing can be computed here: " + unfit + ".");
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
        machine.unfit = plainText(error);
        reporter.say(Event::Kind::Failed, machine.unfit);
        return machine;
    }
    if (const Blas blas = blasInUse(); blas.slow) {
        reporter.say(Event::Kind::Warning,
                     "Matrix products run on the slow " + blas.name
                         + ". Installing libblis4-openmp makes training many times faster.");
    }
    return machine;
}

} // namespace ff
