// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/remedy.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ff {

Settings Remedy::appliedTo(Settings settings) const
{
    for (const Change& change : changes) {
        assign(settings, settingRow(change.id), change.value);
    }
    return settings;
}

std::string Remedy::arguments() const
{
    const Settings changed = appliedTo({});
    std::string all;
    for (const Change& change : changes) {
        all += (all.empty() ? "--set " : " --set ") + std::string(change.id) + "="
            + settingText(settingRow(change.id), changed);
    }
    return all;
}

Remedy setTo(std::string_view id, double value, const char* text)
{
    const auto& domain = settingRow(id).domain;
    if (const auto* whole = std::get_if<IntegerRange>(&domain)) {
        const std::int64_t nearest
            = std::clamp<std::int64_t>(std::llround(value), whole->minimum, whole->maximum);
        return {{text, {nearest}}, {{id, nearest}}};
    }
    const auto& range = std::get<RealRange>(domain);
    const double nearest = std::clamp(value, range.minimum, range.maximum);
    return {{text, {Sentence::number(nearest, 'g', 3)}}, {{id, nearest}}};
}

} // namespace ff
