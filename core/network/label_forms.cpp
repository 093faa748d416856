// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/label_forms.h"

#include "core/settings/choice_rows.h"
#include "core/settings/modes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace ff {
namespace {

LabelOverlay withNeutral(at::Tensor kept, const at::Tensor& patterns, std::int64_t reach)
{
    return {std::move(kept), at::cat({patterns, patterns.mean(0, /*keepdim=*/true)}), reach};
}

/// The first C pixels, in colour those of the first plane: w_c is the strength in pixel c, k = 0 in all of
/// them (Hinton 2022, section 3.3).
LabelOverlay pixelOverlay(const Grid& image, std::int64_t classes, double strength,
                          const at::TensorOptions& options)
{
    at::Tensor kept = at::ones({image.size()}, options);
    kept.narrow(0, 0, classes).zero_();
    const at::Tensor patterns = at::zeros({classes, image.size()}, options);
    patterns.narrow(1, 0, classes).fill_diagonal_(strength);
    return withNeutral(std::move(kept), patterns, classes);
}

/// The wave of class c at column x and line y, in an image whose longer side is L:
///     w_c = (1 + cos(2 pi (x cos t_c + y sin t_c) / l_c)) / 2,
///     t_c = pi frac(c / g), l_c = L / 4^frac(c / g^2), g^3 = g + 1.
/// The points (c / g, c / g^2) fill the plane of direction and wavelength evenly, however many there are
/// (Roberts' sequence R2). A wave that is long beside the windows of a layer says at every place something
/// else of its class, which teaches more than one that looks the same everywhere.
at::Tensor waves(const Grid& image, std::int64_t classes)
{
    constexpr double g = 1.324717957244746;
    constexpr double turn = 2 * std::numbers::pi;
    const auto fraction = [](const at::Tensor& number) { return number - number.floor(); };
    const at::Tensor c = at::arange(classes, at::kDouble).view({-1, 1, 1});
    const at::Tensor x = at::arange(image.width, at::kDouble).view({1, 1, -1});
    const at::Tensor y = at::arange(image.height, at::kDouble).view({1, -1, 1});
    const at::Tensor direction = std::numbers::pi * fraction(c / g);
    const at::Tensor turns = at::exp2(2 * fraction(c / (g * g))) / std::max(image.width, image.height);
    const at::Tensor phase = turn * (x * direction.cos() + y * direction.sin()) * turns;
    return (1 + phase.cos()).div_(2).flatten(1);
}

/// Full ink beside a wave of strength 1: a wave covers all pixels, so it is to be fainter than one of them.
constexpr double inkPerWave = 5;

/// Wave and image are blended in the proportion s : 5, the wave over every plane of the image (Scodellaro et
/// al. 2025, whose share k of the wave is s / (5 + s)). Only the proportion matters to the first layer, which
/// sees all at one length.
LabelOverlay waveOverlay(const Grid& image, std::int64_t classes, double strength,
                         const at::TensorOptions& options)
{
    const double kept = inkPerWave / (inkPerWave + strength);
    const at::Tensor patterns = waves(image, classes).mul_(1 - kept).repeat({1, image.channels});
    return withNeutral(at::full({image.size()}, kept, options), patterns.to(options), image.size());
}

constexpr std::array formRows {
    LabelFormRow {LabelForm::Pixels, pixelOverlay},
    LabelFormRow {LabelForm::Waves, waveOverlay},
};

} // namespace

std::span<const LabelFormRow> labelForms()
{
    return formRows;
}

LabelOverlay labelOverlay(const Settings& settings, const Grid& image, std::int64_t classes,
                          const at::TensorOptions& options)
{
    return rowOf(formRows, labelFormOf(settings).value())
        .overlay(image, classes, settings.labelStrength, options);
}

std::int64_t labelPixels(const Settings& settings, std::int64_t classes)
{
    return labelFormOf(settings) == LabelForm::Pixels ? classes : 0;
}

} // namespace ff
