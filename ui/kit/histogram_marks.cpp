// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/histogram_marks.h"

namespace ff {

RowMarks HistogramMarks::ofRow(std::size_t layer) const
{
    const auto own = [layer](const std::optional<LayerSpan>& part) {
        return part && part->layer == static_cast<int>(layer) ? std::optional(part->span) : std::nullopt;
    };
    return {own(picked), own(cursor), layer < samples.size() ? samples[layer] : std::nullopt};
}

} // namespace ff
