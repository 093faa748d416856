// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/unit_kind.h"

namespace ff {

UnitKind unitKind(float onShare)
{
    constexpr float nearlyAll = 0.99F;
    if (onShare <= 0) {
        return UnitKind::Dead;
    }
    return onShare >= nearlyAll ? UnitKind::Hyperactive : UnitKind::Lively;
}

} // namespace ff
