// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/machine.h"
#include "core/session/training.h"

#include <memory>

namespace ff {

/// What the commands do that are about the run: each does its work, or says why not. What they throw is for
/// the caller to say. Worker only.
class RunCommands
{
public:
    /// All must outlive this.
    RunCommands(Training& training, const Machine& machine, Reporter& reporter);

    void obey(const command::Run&);
    void obey(const command::Pause&);
    void obey(const command::Step& step);
    void obey(const command::StepEpoch&);
    void obey(const command::Reset& reset);
    void obey(const command::Configure& configure);
    void obey(const command::SetLive& change);
    void obey(const command::Evaluate&);
    void obey(const command::Import& source);
    void obey(const command::Pace& pace);

private:
    bool isOwn();
    bool mayTrain();
    bool mayStep();
    std::unique_ptr<Experiment> freshExperiment(const Settings& settings) const;

    Training& m_training;
    const Machine& m_machine;
    Reporter& m_reporter;
};

} // namespace ff
