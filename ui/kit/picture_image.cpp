// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/picture_image.h"

#include "core/data/colours.h"

namespace ff {

QImage pictureImage(const Pictures& pictures, int index)
{
    const uchar* const first = pictures.pixels.data() + qsizetype(index) * pictures.size();
    if (pictures.channels == 1) {
        return {first, pictures.width, pictures.height, pictures.width, QImage::Format_Grayscale8};
    }
    const qsizetype plane = qsizetype(pictures.width) * pictures.height;
    QImage image(pictures.width, pictures.height, QImage::Format_RGB888);
    for (int y = 0; y < pictures.height; ++y) {
        const uchar* const row = first + qsizetype(y) * pictures.width;
        uchar* const line = image.scanLine(y);
        for (int x = 0; x < pictures.width; ++x) {
            for (int channel = 0; channel < 3; ++channel) {
                line[3 * x + channel] = row[channel * plane + x];
            }
        }
    }
    return image;
}

Pictures withChannels(Pictures pictures, int channels)
{
    if (pictures.channels == 1 && channels > 1 && pictures.count() > 0) {
        LargeBytes planes(pictures.pixels);
        spreadGrey(planes, static_cast<std::size_t>(pictures.size()));
        pictures.pixels.assign(planes.begin(), planes.end());
        pictures.channels = channels;
    }
    return pictures;
}

} // namespace ff
