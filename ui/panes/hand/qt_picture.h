// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/catalogue.h"

class QImage;

namespace ff {

/// The picture with its colours and its cover. A null image gives an empty picture. Any thread.
ColourPicture colourPictureOf(const QImage& image);

/// Decodes what Qt knows, as LoadTools::decodePicture. Any thread.
std::optional<ColourPicture> decodeWithQt(std::span<const std::byte> bytes);

} // namespace ff
