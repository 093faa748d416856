// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/race_sentence.h"

#include "core/base/shown_text.h"
#include "core/kept/kept_run.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ff {
namespace {

constexpr double noticeable = 1.05; // times as long: below, the clock says as much as the algorithm

std::string epochsText(double epochs)
{
    if (epochs == std::floor(epochs)) {
        return counted(static_cast<std::size_t>(epochs), "epoch", "epochs");
    }
    return formatted("%.2f", epochs) + " epochs";
}

std::string errorText(const Racer& racer)
{
    const ErrorPoint& error = *racer.error;
    return racer.name + " " + formatted("%.2f %%", 100 * lowerError(error))
        + (error.isPartial() ? " (of " + std::to_string(error.images) + " images)" : std::string());
}

bool isTested(const Racer& racer)
{
    return racer.error && !std::isnan(lowerError(*racer.error));
}

std::string errorsText(const Racer& one, const Racer& other)
{
    if (!isTested(one) || !isTested(other)) {
        return one.name + " and " + other.name + " were not both tested";
    }
    const std::string end = " test error after " + epochsText(other.error->epoch);
    if (one.error->epoch == other.error->epoch) {
        return errorText(one) + ", " + errorText(other) + end;
    }
    return errorText(one) + " test error after " + epochsText(one.error->epoch) + ", " + errorText(other)
        + end;
}

std::string timesText(const Racer& one, const Racer& other)
{
    const auto& [quick, slow]
        = std::minmax(one, other, [](const Racer& a, const Racer& b) { return a.seconds < b.seconds; });
    if (quick.seconds <= 0) {
        return {};
    }
    const double factor = slow.seconds / quick.seconds;
    return factor < noticeable ? "; both took as long"
                               : "; " + slow.name + " took " + formatted("%.1f", factor) + " times as long";
}

} // namespace

std::string raceSentence(const Racer& one, const Racer& other)
{
    return errorsText(one, other) + timesText(one, other);
}

} // namespace ff
