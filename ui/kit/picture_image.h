// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/moment.h"

#include <QImage>

namespace ff {

/// Picture `index` pixel by pixel, in grey or in colour. One of grey looks at the pictures' own memory, which
/// has to outlive it.
QImage pictureImage(const Pictures& pictures, int index);

/// The same pictures with so many channels; grey ones become as many equal planes.
Pictures withChannels(Pictures pictures, int channels);

} // namespace ff
