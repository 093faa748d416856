// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/specimen.h"

#include "core/learning/learner_table.h"
#include "core/learning/plain_network.h"

namespace ff {
namespace {

std::unique_ptr<Learner> copyOf(const Learner& original, const Dataset& data, const Settings& settings,
                                const Numerics& numerics)
{
    at::Generator random = makeRandom(settings.seed, RandomStream::Weights);
    auto copy = makeLearner(withoutBatchNorm(settings), imageGrid(data),
                            static_cast<std::int64_t>(data.classes.size()), numerics, random);
    copy->setState(withoutBatchNorm(original.values()));
    return copy;
}

} // namespace

Specimen::Specimen(const Trainer& trainer, Source source)
    : Specimen(trainer, source == Source::Judge ? trainer.judge() : trainer.learner(), trainer.settings())
{ }

Specimen::Specimen(const Trainer& trainer, const Learner& other, const Settings& settings)
    : m_data(trainer.data())
    , m_settings(settings)
    , m_trainPixels(m_data, m_data->train, 0, trainer.trainPixels().count(), at::TensorOptions(at::kFloat))
    , m_testPixels(m_data, trainer.testedSplit(), trainer.firstTested(), trainer.testPixels().count(),
                   at::TensorOptions(at::kFloat))
    , m_learner(copyOf(other, *m_data, m_settings, Numerics()))
{ }

std::unique_ptr<Learner> Specimen::copy(const Numerics& numerics) const
{
    return copyOf(*m_learner, *m_data, m_settings, numerics);
}

} // namespace ff
