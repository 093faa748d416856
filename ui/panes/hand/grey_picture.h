// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/catalogue.h"

class QImage;

namespace ff {

/// The picture in grey, as the core makes it of those in files. A null image gives an empty picture. Any
/// thread.
GreyPicture greyPictureOf(const QImage& image);

/// Decodes what Qt knows, as LoadTools::decodePicture. Any thread.
std::optional<GreyPicture> decodeWithQt(std::span<const std::byte> bytes);

} // namespace ff
