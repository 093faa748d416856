// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ff {

/// What own samples are used for beside the data that are open.
struct OwnUse
{
    int trainTimes = 0; ///< each in every epoch; 0: not trained on
    bool testAlone = false; ///< they take the place of the test images

    bool operator==(const OwnUse&) const = default;
};

/// The use that the data of the session make of them.
struct OwnUseInForce
{
    OwnUse use {};
    bool isOutdated = false; ///< the samples were changed since those data were loaded
};

} // namespace ff
