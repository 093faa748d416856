// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"

#include <cstdint>
#include <limits>
#include <string>

namespace ff {

/// The lowest and the highest of some numbers of files. Before the first, the lowest is above the highest.
struct FoundRange
{
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();
    bool areNumbers = true; ///< false after one that is infinite or no number

    void add(double value);
    void add(const FoundRange& other);
};

/// The numbers of files that become black, 0, and white, 255. Those between are rounded, those outside are
/// cut.
struct GreyRange
{
    double low = 0;
    double high = 255;

    std::uint8_t level(double value) const;
    bool operator==(const GreyRange&) const = default;
};

/// What the numbers of a data set mean, whatever the format of its files: 0 to 255, 0 to 1 or -1 to 1 where
/// they keep to that but for an eighth of it beyond, as interpolation makes them, and fill half of it; else
/// they go from 0, or the lowest if that is below, to the highest there is. To be asked once for all the
/// files of a data set. Throws Error, which begins with `name`, where some are no numbers or beyond all
/// measure.
GreyRange greyRange(const FoundRange& found, const std::string& name);

/// The same in a sentence for people; empty where it goes without saying.
Sentence rangeSentence(const FoundRange& found, const GreyRange& range);

} // namespace ff
