// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

#include <QByteArray>

namespace ff {

/// Positive `index` of the shown samples as bytes [height * width], without the label that a supervised
/// network is given with it: what is to be classified must not carry the answer. Empty when the snapshot has
/// no such sample.
QByteArray examplePicture(const Snapshot& snapshot, int index);

} // namespace ff
