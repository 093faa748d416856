// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/insight.h"

#include <QString>

#include <optional>

namespace ff {

/// The two ways to answer.
enum class AnswerWay { Readout, Goodness };

/// What a network gives to each label: probabilities, or by how much the goodness of the voting layers is
/// above that of the label with the least. Empty where it does not answer in this way.
std::vector<float> labelValues(const Answer& answer, AnswerWay way);

/// The answer; nothing where all labels have the same.
std::optional<int> answerOf(const Answer& answer, AnswerWay way);

/// "Readout" or "Goodness".
QString wayName(AnswerWay way);

/// "Readout: 7 → 9", or "Readout: 7" where nothing is altered.
QString answerText(const insight::WhatIf& found, AnswerWay way, const DataView& data);

/// "Test error: 3.1 % → 17.4 %"; so far, where the test goes on. As above where nothing is
/// altered.
QString errorText(const insight::WhatIf& found, AnswerWay way, const DataView& data);

/// "Layer 2 off, 12 units off, noise 0.20, 30 pixels blanked": what is altered.
QString alterationText(const Alterations& alterations);

/// What is altered, and on how many test images that was tried when.
QString whatIfSummary(const Insight& insight);

} // namespace ff
