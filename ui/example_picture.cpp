// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/example_picture.h"

#include <algorithm>

namespace ff {

QByteArray examplePicture(const Snapshot& snapshot, int index)
{
    if (!snapshot.samples || index < 0 || index >= snapshot.samples->positives.count()) {
        return {};
    }
    const Pictures& pictures = snapshot.samples->positives;
    const qsizetype size = qsizetype {pictures.width} * pictures.height;
    QByteArray pixels(reinterpret_cast<const char*>(pictures.pixels.data()) + index * size, size);
    if (snapshot.settings.mode == Mode::Supervised) {
        std::fill_n(pixels.begin(), std::min(size, qsizetype(snapshot.data.classes.size())), '\0');
    }
    return pixels;
}

} // namespace ff
