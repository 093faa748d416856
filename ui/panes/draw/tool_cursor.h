// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCursor>

namespace ff {

/// A ring of the tool's true size, light within dark so that it shows on ink and on paper. `diameter` in the
/// widget's pixels, of which a screen has `ratio` to each side.
QCursor ringCursor(double diameter, double ratio);

} // namespace ff
