// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace ff {

/// A point that the pen passes. Units: a digit is about 100 high; y grows downward.
struct ControlPoint
{
    float x;
    float y;
    bool corner; ///< the pen turns here instead of swinging through
};

/// The pen's way through one digit: strokes, each of at least one point.
using Skeleton = std::vector<std::vector<ControlPoint>>;

/// One way to write a digit, such as the 7 with a bar. The variants pass the same points of the digit in the
/// same order, so that any mixture of them is again a way to write it.
struct DigitForm
{
    int digit;
    float weight; ///< how common it is beside the other forms of the digit
    std::string_view name; ///< what tells it from those
    std::vector<Skeleton> variants;
};

/// Every form, ordered by digit. Any thread.
std::span<const DigitForm> digitForms();

/// The forms of one digit, 0 to 9. Any thread.
std::span<const DigitForm> digitForms(int digit);

} // namespace ff
