// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ff {

/// How a unit answers to images.
enum class UnitKind {
    Lively, ///< to some of them
    Dead, ///< to none
    Hyperactive ///< to all but a few, so that it hardly tells them apart
};

/// By the share of a thousand or more images that switch it on. Any thread.
UnitKind unitKind(float onShare);

} // namespace ff
