// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/test_answers.h"

#include "core/run/evaluation.h"
#include "core/settings/modes.h"

#include <algorithm>
#include <iterator>
#include <type_traits>
#include <utility>

namespace ff {
namespace {

template <typename Number>
void append(std::vector<Number>& to, const at::Tensor& values)
{
    const at::Tensor flat = values.contiguous();
    using Element = std::conditional_t<std::is_same_v<Number, float>, float, std::int64_t>;
    const Element* data = flat.data_ptr<Element>();
    std::transform(data, data + flat.numel(), std::back_inserter(to),
                   [](Element value) { return static_cast<Number>(value); });
}

/// Of a piece of a test: training and drawings wait for a piece, and a question comes on top of tests.
constexpr std::int64_t partOfAPiece = 8;

/// Adds the best of each row of `scores` [R, C], with its lead times `unit` [R].
void append(insight::Answers& answers, const at::Tensor& scores, const at::Tensor& unit)
{
    const auto [values, classes] = scores.topk(std::min<std::int64_t>(2, scores.size(1)), 1);
    append(answers.classes, classes.select(1, 0));
    append(answers.leads, (values.select(1, 0) - values.select(1, -1)).mul(unit).to(at::kFloat));
}

} // namespace

TestAnswersInquiry::TestAnswersInquiry(const question::TestAnswers& asked,
                                       std::shared_ptr<const Specimen> specimen)
    : m_specimen(std::move(specimen))
    , m_votes(chosenLayers(m_specimen->settings().votingLayers, m_specimen->learner().network.layers.size()))
{
    const bool judges = traitsOf(m_specimen->settings().mode).judgesAnswers;
    if (judges) {
        m_found.byGoodness.emplace();
    }
    m_piece = std::max<std::int64_t>(1, imagesPerPiece(m_specimen->learner(), judges) / partOfAPiece);
    m_found.compared = asked.compared;
    m_found.testImages = m_specimen->testPixels().count();
    m_found.asked = std::clamp<std::int64_t>(asked.atMost, 0, m_found.testImages);
    m_order = testOrder(m_found.testImages).narrow(0, 0, m_found.asked);
}

bool TestAnswersInquiry::advance()
{
    const auto done = static_cast<std::int64_t>(m_found.images.size());
    const std::int64_t count = std::min(m_piece, m_found.asked - done);
    if (count <= 0) {
        return false;
    }
    const at::Tensor rows = m_order.narrow(0, done, count);
    const at::Tensor images = m_specimen->testPixels().images(rows);
    const at::Tensor probabilities = m_specimen->learner().probabilities(images);
    if (m_found.byGoodness) {
        answerByGoodness(images);
    }
    append(m_found.byReadout, probabilities, at::ones({count}));
    append(m_found.images, rows);
    append(m_found.labels, m_specimen->testPixels().labels(rows));
    return done + count < m_found.asked;
}

/// The lead is in the unit of what wins: that of every voting layer weighs as it does in the sum.
void TestAnswersInquiry::answerByGoodness(const at::Tensor& images)
{
    const std::vector<at::Tensor> goodness = m_specimen->learner().goodness(images);
    const at::Tensor scores = scoresOf(goodness, m_votes);
    std::vector<at::Tensor> perUnit = goodness;
    for (std::size_t i = 0; i < goodness.size(); ++i) {
        perUnit[i] = goodness[i] / m_specimen->learner().goodnessUnit(i);
    }
    const auto [best, classes] = scores.max(1, /*keepdim=*/true);
    const at::Tensor winner = scoresOf(perUnit, m_votes).gather(1, classes);
    append(*m_found.byGoodness, scores, at::where(best == 0, at::ones_like(best), winner / best).squeeze(1));
}

} // namespace ff
