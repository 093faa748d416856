// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/stand_in.h"

#include "core/learning/learner_table.h"
#include "core/run/classify.h"

#include <algorithm>

namespace ff {
namespace {

std::unique_ptr<Learner> learnerOf(const ModelFile& model)
{
    at::Generator random = makeRandom(model.settings.seed, RandomStream::Weights);
    auto learner = makeLearner(model.settings, {model.width, model.height, 1},
                               static_cast<std::int64_t>(model.classes.size()), Numerics(), random);
    learner->setState(model.state);
    return learner;
}

} // namespace

void StandIns::add(std::span<const std::byte> weights, const std::string& name)
{
    StandIn added {name, decodeModel(weights, name), nullptr};
    added.learner = learnerOf(added.model);
    std::erase_if(m_all,
                  [&](const StandIn& each) { return each.model.settings.mode == added.model.settings.mode; });
    m_all.push_back(std::move(added));
}

std::optional<Answer> StandIns::classify(const Dataset& data, Mode mode,
                                         const std::vector<std::uint8_t>& pixels) const
{
    const auto found = std::ranges::find_if(m_all, [&](const StandIn& each) {
        return each.model.settings.mode == mode && each.model.width == data.width
            && each.model.height == data.height && each.model.classes == data.classes;
    });
    if (found == m_all.end()) {
        return std::nullopt;
    }
    Answer answer = ff::classify(*found->learner, found->model.settings, pixels);
    answer.by = found->name;
    return answer;
}

} // namespace ff
