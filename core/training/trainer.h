// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/network.h"
#include "core/samples/negatives.h"
#include "core/training/compute.h"
#include "core/training/goodness_record.h"
#include "core/training/pixels.h"

#include <memory>
#include <vector>

namespace ff {

/// One Forward-Forward run: data, network, order and negatives, one batch at a time. Single-threaded and
/// deterministic: the same data, settings, machine and threads give the same bits, whoever watches.
class Trainer
{
public:
    enum class StepResult {
        Trained,
        Diverged ///< the activities turned non-finite; the weights of the last good epoch are back
    };

    /// A network with fresh weights. Throws Error when the settings do not fit the data.
    Trainer(std::shared_ptr<const Dataset> data, const Settings& settings, const Compute& compute);

    /// Trains one batch: all layers and the readout.
    StepResult step();

    /// Uses the live settings of `settings`; the structural ones must be the same.
    void applyLive(const Settings& settings);

    /// Counts as having trained this much already: a network that was read from a file.
    void resumeAt(std::int64_t steps);

    bool finished() const { return m_steps >= m_batchesPerEpoch * m_settings.epochs; }
    bool atEpochEnd() const { return m_steps > 0 && m_steps % m_batchesPerEpoch == 0; }
    std::int64_t steps() const { return m_steps; }
    std::int64_t batchesPerEpoch() const { return m_batchesPerEpoch; }
    std::int64_t batchSize() const { return m_batch; }
    double epoch() const { return static_cast<double>(m_steps) / static_cast<double>(m_batchesPerEpoch); }

    const Settings& settings() const { return m_settings; }
    const std::shared_ptr<const Dataset>& data() const { return m_data; }
    const PixelStore& trainPixels() const { return m_pixels; }
    const Compute& compute() const { return m_compute; }
    Network& network() { return m_network; }
    const Network& network() const { return m_network; }

    /// Goodness of the most recent training samples, one record per layer.
    const std::vector<GoodnessRecord>& records() const { return m_records; }

private:
    PositiveBatch nextPositives();
    void learnReadout(const std::vector<LayerPass>& passes, PositiveBatch& batch);
    bool record(const std::vector<LayerPass>& passes);
    double learningGain() const;
    bool keepGoodWeights();

    std::shared_ptr<const Dataset> m_data;
    Settings m_settings;
    Compute m_compute;
    PixelStore m_pixels;
    std::int64_t m_batch;
    std::int64_t m_batchesPerEpoch;
    at::Generator m_orderRandom;
    at::Generator m_negativeRandom;
    MaskPool m_masks;
    Network m_network;
    std::vector<at::Tensor> m_goodWeights;
    std::vector<GoodnessRecord> m_records;
    at::Tensor m_order; // int64 [N], the order of this epoch
    std::int64_t m_steps = 0;
};

/// Share of the learning rate at `epoch` of `epochs`: constant for the first half, then linear to zero.
double coolDown(double epoch, int epochs);

} // namespace ff
