// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/confusion.h"
#include "core/run/trainer.h"

#include <algorithm>

namespace ff {

/// Classifies test images in pieces, so that a worker can look at its inbox in between, and beside them, by
/// the readout alone, images that the run is trained on: how much it knows by heart. Changes nothing.
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

    /// Which classes were taken for which, of what was classified so far.
    const Confusion& byReadout() const { return m_readout; }
    const Confusion& byGoodness() const { return m_goodness; }

    /// Share of wrong answers by the readout on images trained on: the first ones of a fixed order.
    double trainingError() const;

    /// The mean probability that the readout gives to its wrong answers; NaN where it gives none.
    double sureness() const;

    /// How many of those are asked beside so many test images: few beside few, and no more than say well
    /// enough how many of all are wrong.
    static constexpr std::int64_t trainedBeside(std::int64_t tested)
    {
        return std::clamp<std::int64_t>(tested / testedPerTrained, 1, 500);
    }
    static constexpr std::int64_t testedPerTrained = 4;

    std::int64_t images() const { return m_tested.count; } ///< that are classified in all
    EpochTest what() const { return m_what; }
    bool isExact() const { return m_accuracy == Accuracy::Exact; }

private:
    /// Images to be classified, in pieces.
    struct Part
    {
        PixelStore pixels;
        std::int64_t count; ///< that are to be classified
        at::Tensor order {}; ///< int64 [N]
        std::int64_t done = 0;

        at::Tensor next(std::int64_t most) const; ///< rows, so many at most
    };

    const Trainer* m_trainer;
    EpochTest m_what;
    Accuracy m_accuracy;
    Part m_tested;
    Part m_trained;
    bool m_byReadout;
    bool m_byGoodness;
    std::int64_t m_piece; // images
    Confusion m_readout;
    Confusion m_goodness;
    std::int64_t m_trainedWrong = 0;
    double m_sureOfWrong = 0; // sum of probabilities
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
