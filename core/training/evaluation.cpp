// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/evaluation.h"

#include "core/network/label_sweep.h"

#include <algorithm>
#include <limits>

namespace ff {
namespace {

// Large enough to keep the matrix products busy, small enough to answer a command in a few hundredths of a
// second.
constexpr std::int64_t pieceSize = 250;

std::int64_t countWrong(const at::Tensor& answers, const at::Tensor& labels)
{
    return answers.ne(labels).sum().item<std::int64_t>();
}

} // namespace

Evaluation::Evaluation(const Trainer& trainer, EpochTest what)
    : m_trainer(&trainer)
    , m_pixels(trainer.data(), trainer.data()->test, 0, trainer.compute().options)
    , m_byReadout(what != EpochTest::None)
    , m_byGoodness(what == EpochTest::Both && trainer.network().writesLabels())
{ }

bool Evaluation::advance()
{
    const std::int64_t count = std::min(pieceSize, m_pixels.count() - m_done);
    if (count <= 0 || !m_byReadout) {
        return false;
    }
    const Network& network = m_trainer->network();
    const at::Tensor images = m_pixels.images(m_done, count);
    const at::Tensor labels = m_pixels.labels(m_done, count);
    m_readoutWrong += countWrong(classifyByReadout(network, images), labels);
    if (m_byGoodness) {
        m_goodnessWrong
            += countWrong(classifyByGoodness(network, images, m_trainer->settings().votingLayers), labels);
    }
    m_done += count;
    return m_done < m_pixels.count();
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
    return static_cast<double>(wrong) / static_cast<double>(m_pixels.count());
}

at::Tensor classifyByReadout(const Network& network, const at::Tensor& images)
{
    const std::vector<LayerPass> passes = network.forwardForReadout(images);
    return network.readout.probabilities(network.readoutInputs(passes, 0, images.size(0))).argmax(1);
}

at::Tensor classifyByGoodness(const Network& network, const at::Tensor& images, LayerChoice voting)
{
    const std::vector<bool> votes = chosenLayers(voting, network.layers.size());
    return labelScores(goodnessOfLabels(network, images), votes).argmax(1);
}

} // namespace ff
