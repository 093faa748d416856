// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/moment.h"

#include <QStringList>

namespace ff {

/// The names of all classes of the data.
QStringList classNames(const DataView& data);

/// The name of class `index` for people, or its number when it has none.
QString className(const QStringList& names, int index);
QString className(const DataView& data, int index);

} // namespace ff
