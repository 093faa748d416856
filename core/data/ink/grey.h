// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ff {

/// The grey that is as light as a colour, by the weights of ITU-R BT.601 as picture programs use them. The
/// range is that of the arguments.
constexpr double greyOf(double red, double green, double blue)
{
    return 0.299 * red + 0.587 * green + 0.114 * blue;
}

} // namespace ff
