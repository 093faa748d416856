// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pictures_png.h"

#include "core/base/error.h"

#include <png.h>

#include <algorithm>
#include <cstdint>
#include <string>

namespace ff {
namespace {

constexpr std::uint8_t ground = 255; // the middle is a weight of zero

/// A picture that is put together.
struct Sheet
{
    int width;
    int height;
    std::vector<std::uint8_t> values; ///< [height, width, channels]
};

Sheet sheetOf(const Pictures& pictures, int columns)
{
    const int across = std::min(columns, pictures.count());
    const int down = (pictures.count() + across - 1) / across;
    Sheet sheet {across * (pictures.width + 1) - 1, down * (pictures.height + 1) - 1, {}};
    sheet.values.assign(static_cast<std::size_t>(sheet.width) * static_cast<std::size_t>(sheet.height)
                            * static_cast<std::size_t>(pictures.channels),
                        ground);
    auto value = pictures.pixels.begin();
    for (int plane = 0; plane < pictures.count() * pictures.channels; ++plane) {
        const int picture = plane / pictures.channels;
        const int left = picture % across * (pictures.width + 1);
        const int top = picture / across * (pictures.height + 1);
        for (int y = top; y < top + pictures.height; ++y) {
            for (int x = left; x < left + pictures.width; ++x, ++value) {
                const int place = (y * sheet.width + x) * pictures.channels + plane % pictures.channels;
                sheet.values[static_cast<std::size_t>(place)] = *value;
            }
        }
    }
    return sheet;
}

} // namespace

std::vector<std::byte> picturesPng(const Pictures& pictures, int columns)
{
    if (pictures.count() == 0) {
        return {};
    }
    const Sheet sheet = sheetOf(pictures, columns);
    png_image image {};
    image.version = PNG_IMAGE_VERSION;
    image.width = static_cast<png_uint_32>(sheet.width);
    image.height = static_cast<png_uint_32>(sheet.height);
    image.format = pictures.channels == 1 ? PNG_FORMAT_GRAY : PNG_FORMAT_RGB;
    png_alloc_size_t size = 0;
    const auto write = [&](void* memory) {
        if (png_image_write_to_memory(&image, memory, &size, 0, sheet.values.data(), 0, nullptr) == 0) {
            throw Error(
                Sentence(FF_TR("A picture of the report cannot be made: %1"), {std::string(image.message)}));
        }
    };
    write(nullptr); // how many bytes it takes
    std::vector<std::byte> bytes(size);
    write(bytes.data());
    bytes.resize(size);
    return bytes;
}

} // namespace ff
