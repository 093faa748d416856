// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/insight.h"

#include <QString>

namespace ff {

/// "The first image gives 50 % of a hybrid ...": masks in numbers.
QString maskFiguresText(const insight::MaskFigures& figures);

/// "masks blurred 6 times, give or take 2, cut at 0.5": which masks were tried.
QString maskChoiceText(const question::Hybrids& tried);

/// What the hybrids are of, and how far the layers have judged them; and that a mode which learns from other
/// negatives has no use for them, if so.
QString hybridsSummary(const Insight& insight, Mode mode);

/// Why these masks cannot be put in force, as a sentence; empty where they can. `tried` and `inForce` are
/// settings, of which those of masks count.
QString whyNotUsed(const Settings& tried, const Settings& inForce, bool isTrainedElsewhere);

} // namespace ff
