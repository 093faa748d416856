// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/machine.h"
#include "core/session/session.h"
#include "core/session/training.h"

namespace ff {

/// The commands that load what is trained next, which takes a while: one at a time, the latest. What they
/// throw is for the caller to say. Worker only.
class Loading
{
public:
    /// All must outlive this; `onDone` as of Loader.
    Loading(Training& training, const Machine& machine, Reporter& reporter, std::function<void()> onDone,
            const SessionOptions& options);

    void obey(const command::LoadData& load);
    void obey(const command::CancelLoad&);
    void obey(const command::Resume& resume);

    /// Puts what has been loaded in the place of the run. True when loading ended, one way or the other.
    bool adopt();

    bool isBusy() const { return m_loader.busy(); }
    double fraction() const { return m_loader.fraction(); }

private:
    void expect();
    PresentData present() const;

    Training& m_training;
    const Machine& m_machine;
    Reporter& m_reporter;
    RunLoader m_loader;
    Ticket m_askedBy = 0; // of what is being loaded
};

} // namespace ff
