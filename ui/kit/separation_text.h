// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/moment.h"

#include <QString>

namespace ff {

/// "separation 0.93" and a mark for rising, steady or falling; without one where that is not known.
QString separationText(const LayerView& layer);

} // namespace ff
