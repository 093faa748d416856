// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <variant>
#include <vector>

namespace ff {

/// What can be asked of a network besides what every moment shows: it takes longer, so it is asked for by
/// ticket (command::Ask) and answered by an Insight of the same place in its variant.
namespace question {

/// How the images tested with are answered.
struct TestAnswers
{
    std::int64_t atMost = 10'000; ///< images: more are answered in part, by the order of tests in passing

    bool operator==(const TestAnswers&) const = default;
};

/// Some of the images tested with, as they are in the data.
struct TestPictures
{
    std::vector<std::int64_t> images; ///< their places among them

    bool operator==(const TestPictures&) const = default;
};

} // namespace question

using Question = std::variant<question::TestAnswers, question::TestPictures>;

} // namespace ff
