// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/trainer.h"

namespace ff {

/// Classifies test images in pieces, so that a worker can look at its inbox in between. Changes nothing.
class Evaluation
{
public:
    /// Exact: in float32, as an exported file will be used. Quick: in the type in which the run makes its
    /// products, which differs by a few images in ten thousand.
    enum class Accuracy { Exact, Quick };

    /// Of all of the trainer's test images, with its judge as it is at each piece. The trainer must outlive
    /// it.
    Evaluation(const Trainer& trainer, EpochTest what, Accuracy accuracy);

    /// Of `count` of them: the first ones of an order that is the same for every run, in which no class comes
    /// first.
    Evaluation(const Trainer& trainer, EpochTest what, Accuracy accuracy, std::int64_t count);

    /// What a piece may take beside the network and the images, about.
    static constexpr std::int64_t pieceBytes = std::int64_t {128} << 20;

    /// One piece: a few hundred images, fewer where many labels are tried in large layers; false when there
    /// is nothing left to do. GivenUp (core/base/give_up.h) leaves it where it was.
    bool advance();

    /// Share of wrong answers, once advance() has returned false; NaN when not measured.
    double readoutError() const;
    double goodnessError() const;

    std::int64_t images() const { return m_count; } ///< that are classified in all
    EpochTest what() const { return m_what; }
    bool isExact() const { return m_accuracy == Accuracy::Exact; }

private:
    double share(std::int64_t wrong) const;

    const Trainer* m_trainer;
    EpochTest m_what;
    Accuracy m_accuracy;
    PixelStore m_pixels;
    std::int64_t m_count; ///< images to classify
    at::Tensor m_order; ///< int64 [N], the order in which a part is taken
    bool m_byReadout;
    bool m_byGoodness;
    std::int64_t m_piece; // images
    std::int64_t m_done = 0;
    std::int64_t m_readoutWrong = 0;
    std::int64_t m_goodnessWrong = 0;
};

/// The order in which a part of so many test images is taken, int64 [count]: the same for every run.
at::Tensor testOrder(std::int64_t count);

/// How many images are answered in one piece: a few hundred, fewer where many labels are tried in large
/// layers.
std::int64_t imagesPerPiece(const Learner& judge, bool byGoodness);

/// The best class of each image [R, D] by the readout, int64 [R].
at::Tensor classifyByReadout(const Learner& learner, const at::Tensor& images);

/// The best class of each image by the goodness of the voting layers; for learners that judge answers only.
/// int64 [R].
at::Tensor classifyByGoodness(const Learner& learner, const at::Tensor& images, LayerChoice voting);

/// The sum over the voting layers, [R, C]; `votes` has one flag per layer.
at::Tensor scoresOf(const std::vector<at::Tensor>& goodness, const std::vector<bool>& votes);

} // namespace ff
