// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/insight.h"
#include "ui/figures/figure.h"

namespace ff {

/// The slopes of a check, drawn and in numbers; `context`: of which run, layer and sample.
Figure slopesFigure(const insight::GradientCheck& check, const QString& context);

} // namespace ff
