// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/own_samples.h"
#include "ui/figures/figure.h"

namespace ff {

/// The samples that the user keeps, of many the latest; in numbers how many there are of each label.
Figure ownFigure(const std::vector<OwnSample>& samples);

} // namespace ff
