// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/map.h"

#include "core/base/error.h"
#include "core/run/evaluation.h"

#include <algorithm>
#include <utility>

namespace ff {
namespace {

constexpr std::int64_t mostMappedImages = 2000;
constexpr std::int64_t mostNeighbours = 1000; // every pair of them counts in every step
constexpr double perplexity = 30;
constexpr int stepsOfAPiece = 2;

template <typename Number>
std::vector<Number> numbers(const at::Tensor& values)
{
    const at::Tensor flat = values.contiguous();
    const auto* data = flat.data_ptr<std::int64_t>();
    return {data, data + flat.numel()};
}

insight::MapPoint pointOf(const at::Tensor& row)
{
    return {row[0].item<float>(), row[1].item<float>()};
}

} // namespace

MapInquiry::MapInquiry(question::Map asked, std::shared_ptr<const Specimen> specimen)
    : m_specimen(std::move(specimen))
{
    const std::size_t layers = m_specimen->learner().network.layers.size();
    if (asked.layer < 0 || static_cast<std::size_t>(asked.layer) >= layers) {
        throw Error(FF_TR("layer %1: expected one of %2 layers"), {asked.layer + 1, layers});
    }
    const bool isPrincipal = asked.kind == question::Map::Kind::Principal;
    const std::int64_t all = m_specimen->testPixels().count();
    m_order = testOrder(all).narrow(0, 0, std::min(all, isPrincipal ? mostMappedImages : mostNeighbours));
    m_found.question = std::move(asked);
}

bool MapInquiry::advance()
{
    if (m_shown < m_order.size(0)) {
        showImages();
        return true;
    }
    return m_chances ? moveOn() : findDirections();
}

/// A few hundred images through the network.
void MapInquiry::showImages()
{
    const std::int64_t piece = imagesPerPiece(m_specimen->learner(), /*byGoodness=*/false);
    const std::int64_t count = std::min(piece, m_order.size(0) - m_shown);
    const at::Tensor images = m_specimen->testPixels().images(m_order.narrow(0, m_shown, count));
    const auto layer = static_cast<std::size_t>(m_found.question.layer);
    m_rows.push_back(m_specimen->learner().pass(images)[layer].output.to(at::kFloat));
    m_shown += count;
}

bool MapInquiry::findDirections()
{
    if (!m_principal) {
        m_all = at::cat(std::exchange(m_rows, {}));
        m_principal.emplace(m_all);
        return true;
    }
    return m_principal->advance() || placeThem();
}

/// Along the principal directions; false when that is all that was asked for.
bool MapInquiry::placeThem()
{
    const at::Tensor points = m_principal->project(m_all);
    m_found.images = numbers<std::int64_t>(m_order);
    m_found.labels = numbers<int>(m_specimen->testPixels().labels(m_order));
    if (m_found.question.kind == question::Map::Kind::Neighbours) {
        m_chances.emplace(m_all, perplexity);
        take(points, {});
        return true;
    }
    m_found.variance = m_principal->variance();
    at::Tensor drawing;
    if (m_found.question.drawing.size() == m_specimen->data().imageSize()) {
        const at::Tensor image
            = pixelRow(m_found.question.drawing, centreOf(m_specimen->data()), at::TensorOptions(at::kFloat));
        const auto layer = static_cast<std::size_t>(m_found.question.layer);
        drawing = m_principal->project(m_specimen->learner().pass(image)[layer].output.to(at::kFloat));
    }
    take(points, drawing);
    return false;
}

bool MapInquiry::moveOn()
{
    if (!m_neighbours) {
        if (!m_chances->advance()) {
            m_neighbours.emplace(m_chances->chances(), m_principal->project(m_all));
        }
        return true;
    }
    bool goesOn = true;
    for (int i = 0; i < stepsOfAPiece && goesOn; ++i) {
        goesOn = m_neighbours->advance();
    }
    take(m_neighbours->points(), {});
    return goesOn;
}

/// At a root mean square of 1.
void MapInquiry::take(const at::Tensor& points, const at::Tensor& drawing)
{
    const double size = points.pow(2).mean().sqrt().item<double>();
    const double scale = size > 0 ? 1 / size : 1;
    const at::Tensor scaled = (points * scale).contiguous();
    const auto* data = scaled.data_ptr<float>();
    m_found.points.clear();
    for (std::int64_t i = 0; i < scaled.size(0); ++i) {
        m_found.points.push_back({data[2 * i], data[2 * i + 1]});
    }
    m_found.drawing.reset();
    if (drawing.defined()) {
        m_found.drawing = pointOf((drawing * scale)[0]);
    }
}

} // namespace ff
