// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/shown_moment.h"

#include <algorithm>
#include <utility>

namespace ff {
namespace {

/// Where nothing can be told of a layer, a look at samples can: so it was live, too.
bool tellsNothing(const std::vector<LayerView>& layers)
{
    return std::ranges::all_of(layers, [](const LayerView& layer) { return layer.positive.empty(); });
}

} // namespace

ShownMoment::ShownMoment(const Training& training, const Machine& machine)
    : m_training(training)
    , m_machine(machine)
{ }

void ShownMoment::open(std::int64_t step)
{
    if (!m_moments) {
        m_moments = std::make_unique<KeptMoments>(
            m_training.folder(), m_training.experiment()->trainer().data(), m_machine.compute);
    }
    KeptMoment kept = m_moments->load(step);
    m_trainer = &kept.trainer;
    m_layers = std::move(kept.layers);
    if (tellsNothing(m_layers)) {
        m_layers = m_training.moments()->probed(*m_trainer);
    }
}

void ShownMoment::close()
{
    m_trainer = nullptr;
    m_moments.reset();
}

std::unique_ptr<Experiment> ShownMoment::experiment() const
{
    auto experiment
        = std::make_unique<Experiment>(m_trainer->data(), m_trainer->settings(), m_machine.compute);
    experiment->adopt(m_trainer->judge().copyState(), m_trainer->steps());
    return experiment;
}

Moment ShownMoment::outline() const
{
    return m_training.outline(*m_trainer);
}

void ShownMoment::describe(Moment& moment) const
{
    m_training.moments()->describe(moment, *m_trainer, [this] { return m_layers; });
}

} // namespace ff
