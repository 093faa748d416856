// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/insight.h"
#include "core/run/moment.h"

#include <QStringList>

#include <vector>

namespace ff {

/// "34 images: 20 of 4, 14 of 9": how many points of a map are chosen, and of which classes, the most
/// frequent first and those beyond the fifth together. There is at least one.
QString chosenWords(const insight::Map& map, const std::vector<std::size_t>& chosen,
                    const QStringList& classes);

/// "4: test image 34": what a point of a map stands for.
QString pointWords(const insight::Map& map, std::size_t point, const QStringList& classes);

/// The names of the classes by which a map is coloured: one without a name where the data have none.
QStringList mapClasses(const DataView& data);

} // namespace ff
