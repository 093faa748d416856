// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/dream.h"

#include "core/insight/image_slope.h"
#include "core/network/label_forms.h"

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

/// Pixels that a label replaces, of all planes: bool [D].
at::Tensor labelPlaces(const Specimen& specimen)
{
    const Dataset& data = specimen.data();
    const auto classes = static_cast<std::int64_t>(data.classes.size());
    at::Tensor places = at::zeros({data.channels, static_cast<std::int64_t>(data.planeSize())},
                                  at::TensorOptions(at::kBool));
    places.narrow(1, 0, labelPixels(specimen.settings(), classes)).fill_(true);
    return places.flatten();
}

/// What a network gets as zero, as pixels 0 to 1: [D], or a number for all of them.
at::Tensor groundOf(const at::Tensor& centre)
{
    return centre.numel() > 0 ? centre : at::zeros({});
}

} // namespace

DreamInquiry::DreamInquiry(question::Dream asked, std::shared_ptr<const Specimen> specimen)
    : m_specimen(std::move(specimen))
    , m_aim(dreamAim(asked.aim, *m_specimen))
    , m_random(makeRandom(asked.seed, RandomStream::Examples))
    , m_centre(centreOf(m_specimen->data()))
    , m_isLabel(labelPlaces(*m_specimen))
{
    const std::int64_t sample = std::min(sampleImages, m_specimen->testPixels().count());
    m_length
        = uncentred(m_specimen->testPixels().images(0, sample), m_centre).pow(2).mean().sqrt().item<double>();
    m_found.question = std::move(asked);
    m_found.isByGoodness = dreamsByGoodness(m_specimen->settings());
    m_images = kept(start());
    m_found.steps = steps;
    show();
    m_found.firstValues = m_aim->figures(centred(m_images, m_centre)).values;
}

/// The same for every image.
at::Tensor DreamInquiry::start()
{
    const std::size_t size = m_specimen->data().imageSize();
    const std::vector<std::uint8_t>& own = m_found.question.start;
    const at::Tensor one = own.size() == size
        ? uncentred(pixelRow(own, m_centre, at::TensorOptions(at::kFloat)), m_centre)
        : at::rand({1, static_cast<std::int64_t>(size)}, m_random);
    return one.expand({m_aim->images(), one.size(1)});
}

/// Within ink, and as long as images of the data are. Nobody sees what is under a label.
at::Tensor DreamInquiry::kept(const at::Tensor& images) const
{
    const at::Tensor inked = at::where(m_isLabel, groundOf(m_centre), images.clamp(0, 1));
    const at::Tensor length = inked.pow(2).mean(1, /*keepdim=*/true).sqrt().clamp_min(1e-6);
    return at::where(m_isLabel, groundOf(m_centre), (inked * (m_length / length)).clamp(0, 1));
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
    const at::Tensor slope = m_aim->slope(centred(shaken, m_centre), m_random).slope;
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
    DreamAim::Figures figures = m_aim->figures(centred(m_images, m_centre));
    m_found.values = std::move(figures.values);
    m_found.ofSecond = std::move(figures.ofSecond);
    return false;
}

void DreamInquiry::show()
{
    m_found.pictures = picturesOf(m_specimen->data(), centred(m_images, m_centre));
}

} // namespace ff
