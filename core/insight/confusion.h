// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/insight.h"
#include "core/run/confusion.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace ff {

/// Counts the answers to images of these true classes. Any thread, as all here.
Confusion confusionOf(const insight::Answers& answers, const std::vector<int>& labels, int classes);

/// Places in the lists of the images of one cell, or without one those of all mistakes: the answer that is
/// the furthest ahead of all others first.
std::vector<std::size_t> surestFirst(const insight::Answers& answers, const std::vector<int>& labels,
                                     const std::optional<Confusion::Cell>& cell);

} // namespace ff
