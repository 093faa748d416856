// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/trainer.h"

#include <memory>

namespace ff {

/// A network as it was when it was asked something: a copy on the CPU, in float32, so that a question which
/// takes long is about one network although the run goes on meanwhile. Batch normalisation has gone into its
/// weights. Never changes. For the thread that computes.
class Specimen
{
public:
    /// Which of the trainer's networks: the one that is asked for answers, or the one that learns, whose
    /// goodness the histograms show. They are two where weights are averaged.
    enum class Source { Judge, Learner };

    explicit Specimen(const Trainer& trainer, Source source = Source::Judge);

    /// Another network, trained with these settings on images and classes like those of the trainer, to be
    /// asked about the trainer's images.
    Specimen(const Trainer& trainer, const Learner& other, const Settings& settings);

    const Learner& learner() const { return *m_learner; }
    /// Of the network, to be changed, or to be asked with another precision.
    std::unique_ptr<Learner> copy(const Numerics& numerics = {}) const;

    const Settings& settings() const { return m_settings; }
    const Dataset& data() const { return *m_data; }
    const PixelStore& trainPixels() const { return m_trainPixels; } ///< images trained on
    const PixelStore& testPixels() const { return m_testPixels; } ///< images tested with

private:
    std::shared_ptr<const Dataset> m_data;
    Settings m_settings;
    PixelStore m_trainPixels;
    PixelStore m_testPixels;
    std::unique_ptr<Learner> m_learner;
};

} // namespace ff
