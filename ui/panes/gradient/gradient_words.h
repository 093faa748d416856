// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/insight.h"

#include <QString>

namespace ff {

inline constexpr double ownSlopeSize = 5; ///< pixels of a mark
inline constexpr double belowSlopeSize = 7;

/// The largest number of them all, without its sign; 1 where all are zero.
double slopeExtent(const insight::GradientCheck& check);

/// What stands at the axes.
QString closedFormTitle();
QString numericTitle();

/// "Layer 2, unit 3, input 17: closed form 0.0012, numeric 0.0012".
QString slopeWords(const insight::Slope& slope, int layer);

/// How well the two agree, over all weights that were tried.
QString agreementWords(const insight::GradientCheck& check);

/// The sample in numbers: the layer's goodness of the positive and of the negative, with the threshold and
/// how sure the layer is, and the loss.
QString lossWords(const insight::GradientCheck& check, const Moment& moment);

/// What becomes of the same loss in the layer below.
QString belowWords(const insight::GradientCheck& check);

} // namespace ff
