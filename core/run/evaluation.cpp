// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/evaluation.h"

#include "core/settings/modes.h"

#include <algorithm>
#include <limits>

namespace ff {
namespace {

// Large enough to keep the matrix products busy, small enough to answer a command in a few hundredths of a
// second. An accelerator takes more at a time: it waits for the end of each piece.
constexpr std::int64_t pieceSize = 250;
constexpr std::int64_t acceleratorPieces = 8;

// What a row needs at the same time in all layers, at most: of the recurrent network two moments in float32,
// and products between them.
constexpr std::int64_t bytesPerUnit = 24;

/// Rows of an image in the widest pass: one per class where each is tried.
std::int64_t rowsPerImage(const Learner& judge, bool byGoodness)
{
    return byGoodness ? std::max<std::int64_t>(1, judge.network.readout.classes()) : 1;
}

std::int64_t countWrong(const at::Tensor& answers, const at::Tensor& labels)
{
    return answers.ne(labels).sum().item<std::int64_t>();
}

PixelStore inTypeOf(const Trainer& trainer, Evaluation::Accuracy accuracy, const PixelStore& pixels)
{
    return accuracy == Evaluation::Accuracy::Exact ? pixels.as(at::kFloat)
                                                   : pixels.as(trainer.judge().network.numerics().product);
}

double share(std::int64_t wrong, std::int64_t count)
{
    return static_cast<double>(wrong) / static_cast<double>(count);
}

Confusion emptyConfusion(std::int64_t classes)
{
    return {static_cast<int>(classes),
            std::vector<std::int64_t>(static_cast<std::size_t>(classes * classes))};
}

/// Counts answers to images of these classes, int64 [R] both.
void count(Confusion& confusion, const at::Tensor& labels, const at::Tensor& answers)
{
    const at::Tensor cells = labels.mul(confusion.classes).add_(answers).cpu();
    for (std::int64_t i = 0; i < cells.numel(); ++i) {
        ++confusion.counts[static_cast<std::size_t>(cells.data_ptr<std::int64_t>()[i])];
    }
}

constexpr double nothing
    = std::numeric_limits<double>::quiet_NaN(); // was measured, or there is nothing to measure

} // namespace

Evaluation::Evaluation(const Trainer& trainer, EpochTest what, Accuracy accuracy)
    : Evaluation(trainer, what, accuracy, trainer.testPixels().count())
{ }

Evaluation::Evaluation(const Trainer& trainer, EpochTest what, Accuracy accuracy, std::int64_t count)
    : m_trainer(&trainer)
    , m_what(what)
    , m_accuracy(accuracy)
    , m_tested {inTypeOf(trainer, accuracy, trainer.testPixels()), count}
    , m_trained {inTypeOf(trainer, accuracy, trainer.trainPixels()),
                 std::min(trainedBeside(count), trainer.trainPixels().count())}
    , m_byReadout(what != EpochTest::None)
    , m_byGoodness(what == EpochTest::Both && traitsOf(trainer.settings().mode).judgesAnswers)
    , m_piece(imagesPerPiece(trainer.judge(), m_byGoodness))
{
    const std::int64_t classes = trainer.judge().network.readout.classes();
    m_readout = emptyConfusion(m_byReadout ? classes : 0);
    m_goodness = emptyConfusion(m_byGoodness ? classes : 0);
    m_tested.order = testOrder(m_tested.pixels.count());
    m_trained.order = testOrder(m_trained.pixels.count());
}

bool Evaluation::advance()
{
    if (m_tested.done >= m_tested.count || !m_byReadout) {
        return false;
    }
    const Learner& judge = m_trainer->judge();
    const at::Tensor rows = m_tested.next(m_piece);
    const at::Tensor images = m_tested.pixels.images(rows);
    const at::Tensor labels = m_tested.pixels.labels(rows);
    const auto [probability, answers] = judge.probabilities(images).max(1);
    const at::Tensor byGoodness
        = m_byGoodness ? classifyByGoodness(judge, images, m_trainer->settings().votingLayers) : at::Tensor();
    const at::Tensor seen = m_trained.next(m_piece);
    const std::int64_t trainedWrong = seen.numel() > 0
        ? countWrong(classifyByReadout(judge, m_trained.pixels.images(seen)), m_trained.pixels.labels(seen))
        : 0;
    // Any of it may be given up, so nothing is counted before all is there.
    m_tested.done += rows.numel();
    m_trained.done += seen.numel();
    m_trainedWrong += trainedWrong;
    count(m_readout, labels, answers);
    if (m_byGoodness) {
        count(m_goodness, labels, byGoodness);
    }
    m_sureOfWrong += probability.to(at::kDouble).mul(answers.ne(labels)).sum().item<double>();
    return m_tested.done < m_tested.count;
}

at::Tensor Evaluation::Part::next(std::int64_t most) const
{
    return order.narrow(0, done, std::min(most, count - done));
}

double Evaluation::readoutError() const
{
    return m_byReadout ? share(m_readout.mistakes(), m_tested.count) : nothing;
}

double Evaluation::goodnessError() const
{
    return m_byGoodness ? share(m_goodness.mistakes(), m_tested.count) : nothing;
}

double Evaluation::trainingError() const
{
    return m_byReadout ? share(m_trainedWrong, m_trained.count) : nothing;
}

double Evaluation::sureness() const
{
    const std::int64_t wrong = m_readout.mistakes();
    return wrong > 0 ? m_sureOfWrong / static_cast<double>(wrong) : nothing;
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
    const std::int64_t pieces = judge.network.numerics().options.device().is_cpu() ? 1 : acceleratorPieces;
    return std::clamp<std::int64_t>(pieces * Evaluation::pieceBytes / imageBytes, 1, pieces * pieceSize);
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
