// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/insight.h"
#include "ui/figures/figure.h"

namespace ff {

/// The answers to the picture, the picture itself, the test errors and, where layers have a goodness, that of
/// the picture, their separation and last their histograms; as the network is and altered.
std::vector<Figure> whatIfFigures(const insight::WhatIf& found, const Moment& moment);

} // namespace ff
