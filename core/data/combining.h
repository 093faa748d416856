// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

namespace ff {

/// More often than this no image is shown in an epoch.
inline constexpr int maximumMixWeight = 1000;

/// Tests on the test images of `other` or, where it has none, on its training images, in grey or in colour as
/// those of `data` are. Throws Error when sizes or classes do not fit.
void replaceTest(Dataset& data, Dataset other);

/// Trains on the training images of `other` too, as those of `data`, each `weight` times in every epoch. They
/// come first, so that
/// a limit on the number of training images leaves them in. Throws Error when sizes or classes do not fit or
/// the weight is out of range.
void mixInto(Dataset& data, Dataset other, int weight, const ProgressCallback& progress);

} // namespace ff
