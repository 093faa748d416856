// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/insight.h"

#include <array>
#include <cstddef>
#include <vector>

namespace ff {

/// Which of two networks is wrong about an image.
enum class Wrong { Neither, Both, OnlyThis, OnlyOther };

/// Two networks' answers to the images that both have answered. Any thread, as all here.
struct SideBySide
{
    /// One of the images.
    struct Image
    {
        std::size_t place = 0; ///< in this network's lists
        std::size_t otherPlace = 0; ///< in the other one's
        Wrong wrong = Wrong::Neither;
    };

    std::vector<Image> images; ///< in the order of this network's lists
    std::array<std::int64_t, 4> counts {}; ///< [Wrong] images

    std::int64_t count(Wrong wrong) const { return counts[static_cast<std::size_t>(wrong)]; }
};

/// Puts them side by side, each network answering in one of its ways. It is the images that are matched:
/// either list may be a part of the other, and in another order.
SideBySide sideBySide(const insight::TestAnswers& own, const insight::Answers& way,
                      const insight::TestAnswers& other, const insight::Answers& otherWay);

/// Those about which these are wrong: the wrong answer that is the furthest ahead first, where both are wrong
/// this network's.
std::vector<SideBySide::Image> surestFirst(const SideBySide& both, Wrong wrong, const insight::Answers& way,
                                           const insight::Answers& otherWay);

} // namespace ff
