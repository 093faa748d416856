// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/evaluation.h"

#include "core/settings/modes.h"

#include <algorithm>
#include <limits>

namespace ff {
namespace {

// Large enough to keep the matrix products busy, small enough to answer a command in a few hundredths of a
// second.
constexpr std::int64_t pieceSize = 250;

// What a row needs at the same time in all layers, at most: of the recurrent network two moments in float32,
// and products between them.
constexpr std::int64_t bytesPerUnit = 24;

/// Rows of an image in the widest pass: one per class where each is tried.
std::int64_t rowsPerImage(const Learner& judge, bool byGoodness)
{
    return byGoodness ? judge.network.readout.classes() : 1;
}

std::int64_t countWrong(const at::Tensor& answers, const at::Tensor& labels)
{
    return answers.ne(labels).sum().item<std::int64_t>();
}

} // namespace

Evaluation::Evaluation(const Trainer& trainer, EpochTest what, Accuracy accuracy)
    : Evaluation(trainer, what, accuracy, trainer.testPixels().count())
{ }

Evaluation::Evaluation(const Trainer& trainer, EpochTest what, Accuracy accuracy, std::int64_t count)
    : m_trainer(&trainer)
    , m_what(what)
    , m_accuracy(accuracy)
    , m_pixels(accuracy == Accuracy::Exact
                   ? trainer.testPixels()
                   : trainer.testPixels().as(trainer.judge().network.numerics().product))
    , m_count(count)
    , m_order(testOrder(m_pixels.count()))
    , m_byReadout(what != EpochTest::None)
    , m_byGoodness(what == EpochTest::Both && traitsOf(trainer.settings().mode).judgesAnswers)
    , m_piece(imagesPerPiece(trainer.judge(), m_byGoodness))
{ }

bool Evaluation::advance()
{
    const std::int64_t count = std::min(m_piece, m_count - m_done);
    if (count <= 0 || !m_byReadout) {
        return false;
    }
    const Learner& judge = m_trainer->judge();
    const at::Tensor rows = m_order.narrow(0, m_done, count);
    const at::Tensor images = m_pixels.images(rows);
    const at::Tensor labels = m_pixels.labels(rows);
    const std::int64_t readoutWrong = countWrong(classifyByReadout(judge, images), labels);
    if (m_byGoodness) {
        m_goodnessWrong
            += countWrong(classifyByGoodness(judge, images, m_trainer->settings().votingLayers), labels);
    }
    m_readoutWrong += readoutWrong;
    m_done += count;
    return m_done < m_count;
}

double Evaluation::readoutError() const
{
    return m_byReadout ? share(m_readoutWrong) : std::numeric_limits<double>::quiet_NaN();
}

double Evaluation::goodnessError() const
{
    return m_byGoodness ? share(m_goodnessWrong) : std::numeric_limits<double>::quiet_NaN();
}

double Evaluation::share(std::int64_t wrong) const
{
    return static_cast<double>(wrong) / static_cast<double>(m_count);
}

/// Data may lie class by class, or get harder towards their end: a part must not be their beginning.
at::Tensor testOrder(std::int64_t count)
{
    constexpr std::int64_t seed = 1; // not that of the run: curves of several runs are compared
    return at::randperm(count, makeRandom(seed, RandomStream::Tests), at::TensorOptions(at::kLong));
}

std::int64_t imagesPerPiece(const Learner& judge, bool byGoodness)
{
    std::int64_t units = 0;
    for (const Layer& layer : judge.network.layers) {
        units += layer.units();
    }
    const std::int64_t imageBytes = rowsPerImage(judge, byGoodness) * units * bytesPerUnit;
    return std::clamp<std::int64_t>(Evaluation::pieceBytes / imageBytes, 1, pieceSize);
}

at::Tensor classifyByReadout(const Learner& learner, const at::Tensor& images)
{
    return learner.probabilities(images).argmax(1);
}

at::Tensor classifyByGoodness(const Learner& learner, const at::Tensor& images, LayerChoice voting)
{
    const std::vector<bool> votes = chosenLayers(voting, learner.network.layers.size());
    return scoresOf(learner.goodness(images), votes).argmax(1);
}

at::Tensor scoresOf(const std::vector<at::Tensor>& goodness, const std::vector<bool>& votes)
{
    at::Tensor score = at::zeros_like(goodness.front());
    for (std::size_t i = 0; i < goodness.size(); ++i) {
        if (votes[i]) {
            score.add_(goodness[i]);
        }
    }
    return score;
}

} // namespace ff
