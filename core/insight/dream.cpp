// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/dream.h"

#include "core/insight/number_list.h"

#include <algorithm>
#include <utility>

namespace ff {
namespace {

constexpr int steps = 160;
constexpr int stepsBetweenPictures = 4;
constexpr double firstRate = 0.08; // of full ink, for a pixel with the mean slope
constexpr double lastRate = 0.01;
constexpr int shake = 1; // pixels
constexpr double softening = 0.15; // share of a blurred image in every step: no chequered patterns
constexpr std::int64_t rivalsOfAStep = 5; // labels that a label is compared with: others in every step
constexpr std::int64_t sampleImages = 200; // that say how long an image is

/// [1, 2, 1] / 4 along rows and columns; the ends keep what would leave.
at::Tensor blurred(const at::Tensor& grid)
{
    const auto along = [](const at::Tensor& x, std::int64_t dimension) {
        const std::int64_t size = x.size(dimension);
        const at::Tensor before
            = at::cat({x.narrow(dimension, 0, 1), x.narrow(dimension, 0, size - 1)}, dimension);
        const at::Tensor after
            = at::cat({x.narrow(dimension, 1, size - 1), x.narrow(dimension, size - 1, 1)}, dimension);
        return (before + 2 * x + after) / 4;
    };
    return along(along(grid, 1), 2);
}

} // namespace

DreamInquiry::DreamInquiry(const question::Dream& asked, std::shared_ptr<const Specimen> specimen)
    : m_specimen(std::move(specimen))
    , m_random(makeRandom(asked.seed, RandomStream::Examples))
    , m_centre(centreOf(m_specimen->data()))
    , m_labels(at::arange(static_cast<std::int64_t>(m_specimen->data().classes.size()), at::kLong))
{
    const std::int64_t sample = std::min(sampleImages, m_specimen->testPixels().count());
    m_length
        = uncentred(m_specimen->testPixels().images(0, sample), m_centre).pow(2).mean().sqrt().item<double>();
    m_found.isByGoodness = dreamsByGoodness(m_specimen->settings());
    m_images = kept(startOf(asked));
    m_found.steps = steps;
    show();
    m_found.firstValues = valuesNow();
}

/// The same for every label.
at::Tensor DreamInquiry::startOf(const question::Dream& asked)
{
    const auto size = static_cast<std::int64_t>(m_specimen->data().imageSize());
    const at::Tensor start = asked.start.size() == m_specimen->data().imageSize()
        ? uncentred(pixelRow(asked.start, m_centre, at::TensorOptions(at::kFloat)), m_centre)
        : at::rand({1, size}, m_random);
    return start.expand({m_labels.size(0), size});
}

/// Within ink, and as long as images of the data are.
at::Tensor DreamInquiry::kept(const at::Tensor& images) const
{
    const at::Tensor inked = images.clamp(0, 1);
    const at::Tensor length = inked.pow(2).mean(1, /*keepdim=*/true).sqrt().clamp_min(1e-6);
    return (inked * (m_length / length)).clamp(0, 1);
}

/// Of S_c - mean of S over those of these labels (int64 [K]) that are not c.
ImageSlope DreamInquiry::slopeOf(const at::Tensor& inked, const at::Tensor& rivals) const
{
    const at::Tensor images = centred(inked, m_centre);
    ImageSlope all = imageSlope(m_specimen->learner(), m_specimen->settings(), images, m_labels);
    if (!m_found.isByGoodness) {
        return all;
    }
    const at::Tensor isRival = rivals.unsqueeze(0).ne(m_labels.unsqueeze(1)).to(at::kFloat); // [C, K]
    const at::Tensor weights = isRival / isRival.sum(1, /*keepdim=*/true).clamp_min(1);
    for (std::int64_t k = 0; k < rivals.size(0); ++k) {
        const ImageSlope other = imageSlope(m_specimen->learner(), m_specimen->settings(), images,
                                            rivals[k].expand_as(m_labels));
        const at::Tensor weight = weights.select(1, k);
        all.value = all.value - weight * other.value;
        all.slope = all.slope - weight.unsqueeze(1) * other.slope;
    }
    return all;
}

at::Tensor DreamInquiry::someLabels()
{
    const std::int64_t classes = m_labels.size(0);
    return at::randperm(classes, m_random, at::TensorOptions(at::kLong))
        .narrow(0, 0, std::min(classes, rivalsOfAStep));
}

void DreamInquiry::step()
{
    const double left = 1 - static_cast<double>(m_found.step) / steps;
    const double rate = lastRate + (firstRate - lastRate) * left;
    const std::int64_t width = m_specimen->data().width;
    const std::int64_t height = m_specimen->data().height;
    const at::Tensor shift = at::randint(-shake, shake + 1, {2}, m_random, at::TensorOptions(at::kLong));
    const std::int64_t right = shift[0].item<std::int64_t>();
    const std::int64_t down = shift[1].item<std::int64_t>();
    const at::Tensor shaken
        = m_images.view({-1, height, width}).roll({down, right}, {1, 2}).reshape(m_images.sizes());
    const at::Tensor slope = slopeOf(shaken, someLabels()).slope;
    const at::Tensor smooth
        = blurred(slope.view({-1, height, width}).roll({-down, -right}, {1, 2})).reshape(m_images.sizes());
    const at::Tensor mean = smooth.abs().mean(1, /*keepdim=*/true).clamp_min(1e-12);
    const at::Tensor soft = blurred(m_images.view({-1, height, width})).reshape(m_images.sizes());
    m_images = kept(m_images.lerp(soft, softening) + rate * smooth / mean);
    ++m_found.step;
}

bool DreamInquiry::advance()
{
    step();
    if (m_found.step % stepsBetweenPictures == 0 || m_found.step == steps) {
        show();
    }
    if (m_found.step < steps) {
        return true;
    }
    m_found.values = valuesNow();
    return false;
}

/// Against all labels.
std::vector<float> DreamInquiry::valuesNow() const
{
    const at::Tensor value = slopeOf(m_images, m_labels).value;
    return numberList(m_found.isByGoodness ? value : value.exp());
}

void DreamInquiry::show()
{
    m_found.pictures = picturesOf(m_specimen->data(), centred(m_images, m_centre));
}

} // namespace ff
