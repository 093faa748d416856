// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/augmentation.h"

#include <algorithm>

namespace ff {
namespace {

/// Share of the epochs over which images become those of the data again.
constexpr double rampShare = 0.2;

/// What is left, 1 to 0, of the epochs of its kind that `epoch` lies in.
double shareLeft(const Settings& settings, double epoch)
{
    const bool refits = epoch >= settings.epochs && settings.refitEpochs > 0;
    const double first = refits ? settings.epochs : 0;
    const double count = refits ? settings.refitEpochs : settings.epochs;
    return std::clamp(1 - (epoch - first) / count, 0.0, 1.0);
}

} // namespace

bool deforms(const Settings& settings)
{
    return settings.rotation > 0 || settings.scaling > 0 || settings.shear > 0 || settings.elastic > 0
        || settings.cutout > 0 || settings.flip != Flip::None;
}

double augmentationStrength(const Settings& settings, double epoch)
{
    if (!deforms(settings)) {
        return 0;
    }
    const bool ramped = settings.augmentationEnd == AugmentationEnd::Ramped;
    const double gain = ramped ? std::min(1.0, shareLeft(settings, epoch) / rampShare) : 1.0;
    return settings.augmentation * gain;
}

} // namespace ff
