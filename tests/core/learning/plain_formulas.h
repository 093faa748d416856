// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/label_forms.h"
#include "core/settings/modes.h"

#include <algorithm>
#include <cmath>
#include <vector>

// Formulas of the papers, one operation after the other.
namespace ff {

inline at::Tensor normalised(const at::Tensor& rows)
{
    return rows / (rows.square().mean(1, true).sqrt() + 1e-8);
}

inline at::Tensor standardised(const at::Tensor& rows)
{
    return normalised(rows - rows.mean(1, true));
}

inline at::Tensor crossEntropy(const at::Tensor& scores, const at::Tensor& labels)
{
    return -at::log_softmax(scores, 1).gather(1, labels.unsqueeze(1)).mean();
}

/// The mean square by which the cosines between rows, each less its mean, are not those between their labels:
/// 1 for two of one class, -1 / 3 for two of the four classes of the tests.
inline at::Tensor misjudged(const at::Tensor& rows, const at::Tensor& labels)
{
    const at::Tensor centred = rows - rows.mean(1, true);
    const at::Tensor directions = centred / centred.norm(2, 1, true);
    const at::Tensor oneHot = at::one_hot(labels, 4).to(rows.scalar_type());
    const at::Tensor ofLabels = oneHot - oneHot.mean(1, true);
    const at::Tensor wanted = ofLabels / ofLabels.norm(2, 1, true);
    return (directions.mm(directions.t()) - wanted.mm(wanted.t())).square().mean();
}

inline double fractionOf(double number)
{
    return number - std::floor(number);
}

/// The wave of class c at one place of an image.
inline double plainWave(const Grid& image, std::int64_t c, std::int64_t x, std::int64_t y)
{
    const double g = 1.324717957244746;
    const double pi = 3.14159265358979323846;
    const double direction = pi * fractionOf(static_cast<double>(c) / g);
    const double side = static_cast<double>(std::max(image.width, image.height));
    const double length = side / std::pow(4, fractionOf(static_cast<double>(c) / (g * g)));
    const double along
        = static_cast<double>(x) * std::cos(direction) + static_cast<double>(y) * std::sin(direction);
    return 0.5 + 0.5 * std::cos(2 * pi * along / length);
}

/// The waves of so many classes, [C, D].
inline at::Tensor plainWaves(const Grid& image, std::int64_t classes)
{
    const at::Tensor all = at::zeros({classes, image.size()}, at::kDouble);
    for (std::int64_t c = 0; c < classes; ++c) {
        for (std::int64_t plane = 0; plane < image.channels; ++plane) {
            for (std::int64_t place = 0; place < image.places(); ++place) {
                all[c][plane * image.places() + place]
                    = plainWave(image, c, place % image.width, place / image.width);
            }
        }
    }
    return all;
}

/// Images that carry labels [R, C], a row of which has a 1 for its label or is even all over.
inline at::Tensor plainlyLabelled(const Settings& settings, const at::Tensor& images, const Grid& image,
                                  const at::Tensor& labels)
{
    const std::int64_t classes = labels.size(1);
    if (labelFormOf(settings) == LabelForm::Waves) {
        const double strength = settings.labelStrength / 5;
        const at::Tensor waves = labels.matmul(plainWaves(image, classes).to(images.scalar_type()));
        return (images + strength * waves) / (1 + strength);
    }
    const at::Tensor rest = images.narrow(1, classes, images.size(1) - classes);
    return at::cat({labels * settings.labelStrength, rest}, 1);
}

/// Feature j of `features` belongs to group j C / f, at every place.
struct PlainGroups
{
    std::int64_t features;
    std::int64_t classes;

    /// The numbers of a row, of so many, that belong to a group.
    at::Tensor members(std::int64_t group, std::int64_t width) const
    {
        std::vector<std::int64_t> all;
        for (std::int64_t j = 0; j < width; ++j) {
            if (j % features * classes / features == group) {
                all.push_back(j);
            }
        }
        return at::tensor(all, at::kLong);
    }
};

inline at::Tensor meansOfGroups(const at::Tensor& rows, const PlainGroups& groups)
{
    std::vector<at::Tensor> means;
    for (std::int64_t group = 0; group < groups.classes; ++group) {
        means.push_back(rows.index_select(1, groups.members(group, rows.size(1))).mean(1));
    }
    return at::stack(means, 1);
}

inline at::Tensor normalisedByGroups(const at::Tensor& rows, const PlainGroups& groups)
{
    at::Tensor all = at::zeros_like(rows);
    for (std::int64_t group = 0; group < groups.classes; ++group) {
        const at::Tensor members = groups.members(group, rows.size(1));
        const at::Tensor own = rows.index_select(1, members);
        const at::Tensor centred = own - own.mean(1, true);
        all = all.index_copy(1, members, centred / (centred.square().mean(1, true) + 1e-5).sqrt());
    }
    return all;
}

} // namespace ff
