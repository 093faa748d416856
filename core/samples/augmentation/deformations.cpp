// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/samples/augmentation/deformations.h"

#include <array>
#include <cmath>
#include <numbers>

namespace ff {
namespace {

double oneOf(SmallRandom& random, double amount)
{
    return amount * static_cast<double>(random.uniform(-1, 1));
}

void mirror(ImageMap& map, double amount, DeformationTools& tools)
{
    if (static_cast<double>(tools.random.uniform()) < amount / 2) {
        map.deform({-1, 0, 0, 1});
    }
}

void stretch(ImageMap& map, double amount, DeformationTools& tools)
{
    const double alongX = 1 + oneOf(tools.random, amount);
    const double alongY = 1 + oneOf(tools.random, amount);
    map.deform(inverseStretch(alongX, alongY));
}

void lean(ImageMap& map, double amount, DeformationTools& tools)
{
    map.deform(inverseShear(oneOf(tools.random, amount)));
}

void turn(ImageMap& map, double amount, DeformationTools& tools)
{
    map.deform(inverseRotation(oneOf(tools.random, amount) * std::numbers::pi / 180));
}

/// Two components of the stock, drawn apart: there are as many fields as pairs of them.
void bend(ImageMap& map, double amount, DeformationTools& tools)
{
    map.fieldX = tools.fields.at(tools.random.below(ElasticFields::stock));
    map.fieldY = tools.fields.at(tools.random.below(ElasticFields::stock));
    map.alpha = static_cast<float>(amount);
}

/// The middle of the square lies anywhere in the picture, so that a part of it may lie outside (DeVries and
/// Taylor 2017, section 3.2).
void cut(ImageMap& map, double amount, DeformationTools& tools)
{
    map.hole = static_cast<int>(std::lround(amount));
    map.holeLeft
        = static_cast<int>(tools.random.below(static_cast<std::uint32_t>(tools.size.width))) - map.hole / 2;
    map.holeTop
        = static_cast<int>(tools.random.below(static_cast<std::uint32_t>(tools.size.height))) - map.hole / 2;
}

constexpr std::array rows {
    Deformation {"flip", [](const Settings& s) { return s.flip == Flip::Horizontal ? 1.0 : 0.0; }, mirror},
    Deformation {"scaling", [](const Settings& s) { return s.scaling; }, stretch},
    Deformation {"shear", [](const Settings& s) { return s.shear; }, lean},
    Deformation {"rotation", [](const Settings& s) { return s.rotation; }, turn},
    Deformation {"elastic", [](const Settings& s) { return s.elastic; }, bend},
    Deformation {"cutout", [](const Settings& s) { return static_cast<double>(s.cutout); }, cut},
};

} // namespace

std::span<const Deformation> deformations()
{
    return rows;
}

Matrix2 inverseRotation(double radians)
{
    const auto c = static_cast<float>(std::cos(radians));
    const auto s = static_cast<float>(std::sin(radians));
    return {c, s, -s, c};
}

Matrix2 inverseStretch(double alongX, double alongY)
{
    return {static_cast<float>(1 / alongX), 0, 0, static_cast<float>(1 / alongY)};
}

Matrix2 inverseShear(double share)
{
    return {1, static_cast<float>(share), 0, 1};
}

} // namespace ff
