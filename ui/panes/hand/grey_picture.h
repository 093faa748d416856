// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/catalogue.h"

class QImage;

namespace ff {

/// The picture in grey; what is transparent becomes the opposite of what is drawn on it. A null image gives
/// an empty picture. Any thread.
GreyPicture greyPictureOf(const QImage& image);

/// Decodes what Qt knows, for SessionOptions::decodePicture; nothing when it does not. Any thread.
std::optional<GreyPicture> decodeWithQt(std::span<const std::byte> bytes);

} // namespace ff
