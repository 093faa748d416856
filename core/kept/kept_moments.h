// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kept/layer_diary.h"
#include "core/kept/run_record.h"
#include "core/run/trainer.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

namespace ff {

/// What there is to show of one kept moment of a run.
struct KeptMoment
{
    /// Has the weights, the settings and the count of batches of that moment, to be looked at in every way
    /// that a trainer can be: answers, samples, receptive fields. Of a run that averages its weights these
    /// are the averaged ones, which are what is tested and asked; Trainer::records() are empty. Stays until
    /// the next KeptMoments::load().
    const Trainer& trainer;

    /// What the window showed then; empty where the run was kept by a version that did not write it down.
    std::vector<LayerView> layers;
};

/// Shows the kept moments of one run, one at a time, with a network of its own: whatever is loaded, the run
/// itself stays as it is, also when it is being trained in this process or in another one. The network is
/// made for the first moment, the others only replace its weights, so that memory does not grow with the
/// number of moments. For the thread that computes.
class KeptMoments
{
public:
    /// Of the run in `folder`, with the images that it is trained on: those of another run are only refused
    /// where size or classes differ. Throws Error, naming the file, where there is no run.
    KeptMoments(std::filesystem::path folder, std::shared_ptr<const Dataset> data, const Compute& compute);

    /// The moment after so many batches, of which there must be a file. Throws Error, with the file, what was
    /// expected and what was found, for one that is missing, damaged, or of another run; the moment that was
    /// loaded before is then there still.
    KeptMoment load(std::int64_t step);

    const RunRecord& record() const { return m_record; } ///< as it was when this was made
    const std::filesystem::path& folder() const { return m_folder; }

private:
    std::filesystem::path m_folder;
    RunRecord m_record;
    std::shared_ptr<const Dataset> m_data;
    Compute m_compute;
    LayerDiary m_layers;
    std::unique_ptr<Trainer> m_trainer; // null before the first moment
};

} // namespace ff
