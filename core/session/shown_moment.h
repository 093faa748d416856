// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kept/kept_moments.h"
#include "core/session/machine.h"
#include "core/session/training.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace ff {

/// A kept moment of the session's run, or of the one that it follows, as a viewer is shown it. Its network is
/// there from the first moment that is opened until close(). Worker only.
class ShownMoment
{
public:
    /// Both must outlive this.
    ShownMoment(const Training& training, const Machine& machine);

    /// The moment after so many batches. Throws Error where there is none that can be read; the one that was
    /// open before then is still.
    void open(std::int64_t step);
    void close();

    bool isOpen() const { return m_trainer != nullptr; }

    /// While isOpen(): the network of the moment, where it is kept, and what is shown.
    const Trainer& trainer() const { return *m_trainer; }
    const std::filesystem::path& folder() const { return m_moments->folder(); }
    std::unique_ptr<Experiment> experiment() const; ///< a run of its own that begins with the weights
    Moment outline() const;
    void describe(Moment& moment) const; ///< adds what is looked at

private:
    const Training& m_training;
    const Machine& m_machine;
    std::unique_ptr<KeptMoments> m_moments;
    const Trainer* m_trainer = nullptr; // of m_moments
    std::vector<LayerView> m_layers;
};

} // namespace ff
