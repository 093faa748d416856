// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/shown_picture.h"

#include <algorithm>

namespace ff {

ShownPicture shownPicture(const Specimen& specimen, const std::vector<std::uint8_t>& own, std::int64_t image)
{
    const Dataset& data = specimen.data();
    ShownPicture shown;
    if (own.size() == data.imageSize()) {
        shown.row = pixelRow(own, centreOf(data), at::TensorOptions(at::kFloat));
    } else {
        const PixelStore& tested = specimen.testPixels();
        shown.image = std::clamp<std::int64_t>(image, 0, tested.count() - 1);
        shown.trueLabel = static_cast<int>(tested.labels(shown.image, 1).item<std::int64_t>());
        shown.row = tested.images(shown.image, 1);
    }
    shown.picture = picturesOf(data, shown.row);
    return shown;
}

} // namespace ff
