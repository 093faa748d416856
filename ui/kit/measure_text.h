// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/modes.h"

#include <QString>

namespace ff {

/// "goodness", in the user's language. Any thread, as all here.
QString measureName(const Measure& measure);

/// "Goodness", to begin a sentence.
QString measureHeading(const Measure& measure);

/// "goodness per unit".
QString measureWithUnit(const Measure& measure);

/// "goodness 1.25 per unit".
QString measureWithValue(const Measure& measure, const QString& value);

} // namespace ff
