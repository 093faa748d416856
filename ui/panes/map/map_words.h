// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/insight.h"

#include <QStringList>

#include <vector>

namespace ff {

/// "34 images: 20 of 4, 14 of 9": how many points of a map are chosen, and of which classes, the most
/// frequent first and those beyond the fifth together. There is at least one.
QString chosenWords(const insight::Map& map, const std::vector<std::size_t>& chosen,
                    const QStringList& classes);

} // namespace ff
