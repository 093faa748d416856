// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/question.h"
#include "core/run/moment.h"

#include <optional>

namespace ff {

/// The answers to the questions of core/insight/question.h: plain values.
namespace insight {

/// One way to answer, image by image.
struct Answers
{
    std::vector<int> classes; ///< the answer
    /// By how much it is ahead of the next one: in probability by the readout; by goodness in that of the
    /// voting layers together, per unit of all of them.
    std::vector<float> leads;
};

struct TestAnswers
{
    std::vector<std::int64_t> images; ///< places among the images tested with
    std::vector<int> labels; ///< their true classes
    Answers byReadout;
    std::optional<Answers> byGoodness; ///< where it judges answers
    std::int64_t asked = 0; ///< images that will be answered in all
    std::int64_t testImages = 0; ///< that there are
};

struct TestPictures
{
    std::vector<std::int64_t> images; ///< as they were asked for, less those that there are not
    std::vector<int> labels;
    Pictures pictures;
};

} // namespace insight

using InsightContent = std::variant<insight::TestAnswers, insight::TestPictures>;

/// What a question brought to light, as far as it is known. Handed over as a pointer to a constant, which
/// whoever gets it may keep.
struct Insight
{
    Ticket ticket = 0; ///< of the command::Ask
    std::uint64_t run = 0; ///< as Moment::run of the one that was asked
    std::int64_t step = 0; ///< the same
    double epoch = 0; ///< the same
    bool isComplete = false; ///< nothing more of this ticket comes
    InsightContent content {};
};

} // namespace ff
