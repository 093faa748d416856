// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/race_sentence.h"

#include "core/kept/kept_run.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ff {
namespace {

constexpr double noticeable = 1.05; // times as long: below, the clock says as much as the algorithm

Sentence epochsText(double epochs)
{
    if (epochs > 0 && epochs == std::floor(epochs)) {
        return Sentence::counted(static_cast<std::size_t>(epochs), FF_TR("1 epoch"), FF_TR_N("%n epochs"));
    }
    return {FF_TR("%1 epochs"), {Sentence::number(epochs, 'f', 2)}};
}

Sentence errorText(const Racer& racer)
{
    const ErrorPoint& error = *racer.error;
    const Sentence percent = Sentence::number(100 * lowerError(error), 'f', 2);
    if (!error.isPartial()) {
        return {FF_TR("%1 %2 %"), {racer.name, percent}};
    }
    return {FF_TR("%1 %2 % (of %3 images)"), {racer.name, percent, error.images}};
}

bool isTested(const Racer& racer)
{
    return racer.error && !std::isnan(lowerError(*racer.error));
}

Sentence errorsText(const Racer& one, const Racer& other)
{
    if (!isTested(one) || !isTested(other)) {
        return {FF_TR("%1 and %2 were not both tested"), {one.name, other.name}};
    }
    if (one.error->epoch == other.error->epoch) {
        return {FF_TR("%1, %2 test error after %3"),
                {errorText(one), errorText(other), epochsText(other.error->epoch)}};
    }
    return {FF_TR("%1 test error after %2, %3 test error after %4"),
            {errorText(one), epochsText(one.error->epoch), errorText(other), epochsText(other.error->epoch)}};
}

/// The errors, and how much longer one of them took.
Sentence withTimes(const Sentence& errors, const Racer& one, const Racer& other)
{
    const auto& [quick, slow]
        = std::minmax(one, other, [](const Racer& a, const Racer& b) { return a.seconds < b.seconds; });
    if (quick.seconds <= 0) {
        return errors;
    }
    const double factor = slow.seconds / quick.seconds;
    if (factor < noticeable) {
        return {FF_TR("%1; both took as long"), {errors}};
    }
    return {FF_TR("%1; %2 took %3 times as long"), {errors, slow.name, Sentence::number(factor, 'f', 1)}};
}

} // namespace

Sentence raceSentence(const Racer& one, const Racer& other)
{
    return withTimes(errorsText(one, other), one, other);
}

} // namespace ff
