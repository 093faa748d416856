// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/insight.h"
#include "core/insight/specimen.h"

#include <memory>

namespace ff {

/// A question under way, cut into pieces of a few hundredths of a second, so that whoever works on it can do
/// other things in between. For the thread that computes.
class Inquiry
{
public:
    Inquiry() = default;
    virtual ~Inquiry() = default;
    Inquiry(const Inquiry&) = delete;
    Inquiry& operator=(const Inquiry&) = delete;

    /// One piece; false when it was the last one. GivenUp (core/base/give_up.h) leaves it where it was.
    virtual bool advance() = 0;

    /// What is known by now.
    virtual InsightContent found() const = 0;
};

/// Which network the question is about.
Specimen::Source sourceFor(const Question& question);

/// Throws Error, with the reason, for what this network cannot be asked.
std::unique_ptr<Inquiry> makeInquiry(const Question& question, std::shared_ptr<const Specimen> specimen);

} // namespace ff
