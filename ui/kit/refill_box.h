// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QComboBox;

namespace ff {

/// Gives the box other items, and says nothing. The chosen one stays where there still is one at its place,
/// at first that of place `first`. GUI thread only.
void refillBox(QComboBox& box, const QStringList& items, int first = 0);

} // namespace ff
