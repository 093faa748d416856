// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/iterations.h"

#include "core/base/error.h"
#include "core/insight/number_list.h"
#include "core/insight/shown_picture.h"
#include "core/run/evaluation.h"
#include "core/settings/modes.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ff {
namespace {

constexpr double white = 4; // times the root mean square: few units of a trained layer exceed it

/// Rows [T, n] of normalised activities as pictures that are as square as can be.
Pictures activityPictures(const at::Tensor& rows)
{
    const std::int64_t units = rows.size(1);
    const auto width = static_cast<std::int64_t>(std::ceil(std::sqrt(static_cast<double>(units))));
    const std::int64_t height = (units + width - 1) / width;
    const at::Tensor padded = at::zeros({rows.size(0), width * height});
    padded.narrow(1, 0, units).copy_(rows / white);
    return {static_cast<int>(width), static_cast<int>(height), pictureBytes(padded)};
}

} // namespace

IterationsInquiry::IterationsInquiry(question::Iterations asked, std::shared_ptr<const Specimen> specimen)
    : m_specimen(std::move(specimen))
    , m_votes(chosenLayers(m_specimen->settings().votingLayers, m_specimen->learner().network.layers.size()))
    , m_activities(m_votes.size())
{
    const Settings& settings = m_specimen->settings();
    m_found.classes = static_cast<std::int64_t>(m_specimen->data().classes.size());
    if (!traitsOf(settings.mode).iterates) {
        throw Error(FF_TR("Only a top-down network iterates."));
    }
    if (asked.label >= m_found.classes) {
        throw Error(FF_TR("label %1: expected one of %2 labels"), {asked.label + 1, m_found.classes});
    }
    m_found.question = std::move(asked);
    m_found.iterations = settings.iterations;
    m_found.firstDeciding = settings.windowFirst;
    m_found.lastDeciding = settings.windowLast;
    m_found.goodness.resize(m_votes.size());
}

/// [1, D] what the network is shown.
at::Tensor IterationsInquiry::picture()
{
    const ShownPicture shown = shownPicture(*m_specimen, m_found.question.picture, m_found.question.image);
    m_found.picture = shown.picture;
    m_found.image = shown.image;
    m_found.trueLabel = shown.trueLabel;
    return shown.row;
}

bool IterationsInquiry::advance()
{
    const auto watch = [this](int, const std::vector<LayerPass>& layers) { see(layers); };
    decide(m_specimen->learner().watchedGoodness(picture(), watch));
    keepActivities();
    return false;
}

/// One iteration, of which every label has a row.
void IterationsInquiry::see(const std::vector<LayerPass>& layers)
{
    std::vector<at::Tensor> goodness;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        goodness.push_back(layers[i].goodness.unsqueeze(0));
        m_activities[i].push_back(layers[i].activity.normalised);
        const std::vector<float> values = perUnit(i, layers[i].goodness);
        m_found.goodness[i].insert(m_found.goodness[i].end(), values.begin(), values.end());
    }
    const std::vector<float> together = perUnitTogether(goodness);
    m_found.together.insert(m_found.together.end(), together.begin(), together.end());
}

/// By the figures of classification itself, [1, C] for each layer.
void IterationsInquiry::decide(const std::vector<at::Tensor>& goodness)
{
    for (std::size_t i = 0; i < goodness.size(); ++i) {
        m_found.deciding.push_back(perUnit(i, goodness[i]));
    }
    m_found.decidingTogether = perUnitTogether(goodness);
    m_found.answer = static_cast<int>(scoresOf(goodness, m_votes).argmax(1).item<std::int64_t>());
    m_found.label = m_found.question.label < 0 ? m_found.answer : m_found.question.label;
}

void IterationsInquiry::keepActivities()
{
    for (const std::vector<at::Tensor>& layer : std::exchange(m_activities, {})) {
        std::vector<at::Tensor> rows;
        for (const at::Tensor& iteration : layer) {
            rows.push_back(iteration[m_found.label]);
        }
        m_found.activities.push_back(activityPictures(at::stack(rows)));
        m_found.units.push_back(rows.front().size(0));
    }
}

std::vector<float> IterationsInquiry::perUnit(std::size_t layer, const at::Tensor& goodness) const
{
    return numberList(goodness / m_specimen->learner().goodnessUnit(layer));
}

std::vector<float> IterationsInquiry::perUnitTogether(const std::vector<at::Tensor>& goodness) const
{
    double units = 0;
    for (std::size_t i = 0; i < goodness.size(); ++i) {
        units += m_votes[i] ? m_specimen->learner().goodnessUnit(i) : 0;
    }
    return numberList(scoresOf(goodness, m_votes) / units);
}

} // namespace ff
