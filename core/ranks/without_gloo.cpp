// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/ranks/rank_group.h"

namespace ff {

std::unique_ptr<RankGroup> joinGroup(const RankPlace& place, std::chrono::seconds)
{
    throw Error::inEnglish("this program was built without Gloo and cannot train in "
                           + std::to_string(place.count)
                           + " processes: it needs a LibTorch with c10d and Gloo's headers (libgloo-dev)");
}

} // namespace ff
