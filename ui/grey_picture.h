// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session.h"

class QImage;

namespace ff {

/// The picture in grey; what is transparent becomes the opposite of what is drawn on it. A null image gives
/// an empty picture. Any thread.
GreyPicture greyPictureOf(const QImage& image);

/// Lets a session load pictures of all formats that Qt knows.
SessionOptions withQtDecoder(SessionOptions options);

} // namespace ff
