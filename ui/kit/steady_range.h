// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/moment.h"
#include "core/settings/modes.h"

#include <chrono>
#include <optional>

namespace ff {

/// A closed interval on an axis.
struct Span
{
    double lower = 0;
    double upper = 1;

    double width() const { return upper - lower; }
    bool operator==(const Span&) const = default;
};

/// A part of the goodness axis of one layer, from 0.
struct LayerSpan
{
    int layer = 0;
    Span span {};

    bool operator==(const LayerSpan&) const = default;
};

/// The smallest interval that holds both.
Span united(const Span& a, const Span& b);

/// The part of the goodness axis where the layer's samples lie, a few stragglers left out, and the
/// thresholds.
Span occupiedSpan(const LayerView& layer, const Thresholds& thresholds);

/// An axis range that does not jump about under live data: it widens at once, with some room, and shrinks
/// only when the data have filled less than 60 % of it for two seconds.
class SteadyRange
{
public:
    /// The range to show now. `now` is any steady clock's reading.
    Span update(const Span& wanted, std::chrono::milliseconds now);

private:
    std::optional<Span> m_shown;
    std::optional<std::chrono::milliseconds> m_tooWideSince;
};

/// The top of an axis that starts at zero: rises at once, sinks a little with every update.
class SteadyTop
{
public:
    double update(double wanted);

private:
    double m_shown = 0;
};

} // namespace ff
