// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/load_tools.h"
#include "tests/core/data/data_fixtures.h"

#include <png.h>

#include <array>
#include <cstdio>
#include <cstdlib>
// Needs the types of the headers above.
#include <jpeglib.h>

namespace ff::test {

/// A PNG of these values; `format` is one of libpng's PNG_FORMAT_...
inline Bytes makePng(int width, int height, png_uint_32 format, const std::vector<std::uint8_t>& values)
{
    png_image image {};
    image.version = PNG_IMAGE_VERSION;
    image.width = static_cast<png_uint_32>(width);
    image.height = static_cast<png_uint_32>(height);
    image.format = format;
    Bytes bytes(PNG_IMAGE_PNG_SIZE_MAX(image));
    png_alloc_size_t size = bytes.size();
    if (png_image_write_to_memory(&image, bytes.data(), &size, 0, values.data(), 0, nullptr) == 0) {
        throw Error::inEnglish(image.message);
    }
    bytes.resize(size);
    return bytes;
}

inline Bytes makePng(const GreyPicture& picture)
{
    return makePng(picture.width, picture.height, PNG_FORMAT_GRAY, picture.pixels);
}

/// The scans in which a JPEG is written: all of a row at once, or the whole picture better and better.
enum class JpegScans { One, Progressive };

/// A JPEG in the making: set `jpeg` up, begin, hand over the rows, take the bytes.
class JpegWriter
{
public:
    JpegWriter(int width, int height, int channels, J_COLOR_SPACE given)
    {
        jpeg.err = jpeg_std_error(&m_errors);
        jpeg_create_compress(&jpeg);
        jpeg_mem_dest(&jpeg, &m_data, &m_size);
        jpeg.image_width = static_cast<JDIMENSION>(width);
        jpeg.image_height = static_cast<JDIMENSION>(height);
        jpeg.input_components = channels;
        jpeg.in_color_space = given;
        jpeg_set_defaults(&jpeg);
    }

    ~JpegWriter()
    {
        jpeg_destroy_compress(&jpeg);
        std::free(m_data);
    }

    JpegWriter(const JpegWriter&) = delete;
    JpegWriter& operator=(const JpegWriter&) = delete;

    void begin() { jpeg_start_compress(&jpeg, TRUE); }
    void write(std::uint8_t* row) { jpeg_write_scanlines(&jpeg, &row, 1); }

    Bytes take()
    {
        jpeg_finish_compress(&jpeg);
        const auto* first = reinterpret_cast<const std::byte*>(m_data);
        return {first, first + m_size};
    }

    jpeg_compress_struct jpeg {};

private:
    jpeg_error_mgr m_errors {};
    unsigned char* m_data = nullptr;
    unsigned long m_size = 0;
};

inline Bytes makeJpeg(const GreyPicture& picture, JpegScans scans = JpegScans::One, int quality = 95)
{
    JpegWriter writer(picture.width, picture.height, 1, JCS_GRAYSCALE);
    jpeg_set_quality(&writer.jpeg, quality, TRUE);
    if (scans == JpegScans::Progressive) {
        jpeg_simple_progression(&writer.jpeg);
    }
    writer.begin();
    std::vector<std::uint8_t> pixels = picture.pixels;
    for (int row = 0; row < picture.height; ++row) {
        writer.write(&pixels[static_cast<std::size_t>(row * picture.width)]);
    }
    return writer.take();
}

/// What a camera writes of how it was held, as the chunk eXIf holds it.
inline Bytes makeExif(int orientation, bool bigEndian = true)
{
    return bigEndian ? bytesOf({'M', 'M', 0, 42, 0, 0, 0,           8, 0, 1, 0x01, 0x12, 0,
                                3,   0,   0, 0,  1, 0, orientation, 0, 0, 0, 0,    0,    0})
                     : bytesOf({'I', 'I', 42, 0, 8, 0,           0, 0, 1, 0, 0x12, 0x01, 3,
                                0,   1,   0,  0, 0, orientation, 0, 0, 0, 0, 0,    0,    0});
}

/// The JPEG with an APP1 marker behind its beginning.
inline Bytes withExif(Bytes jpeg, const Bytes& exif)
{
    const auto length = static_cast<int>(exif.size() + 8);
    Bytes marker = bytesOf({0xFF, 0xE1, length >> 8, length & 0xFF, 'E', 'x', 'i', 'f', 0, 0});
    marker.insert(marker.end(), exif.begin(), exif.end());
    jpeg.insert(jpeg.begin() + 2, marker.begin(), marker.end());
    return jpeg;
}

/// A JPEG of one colour in inks, 0 to 255 of each as programs of Adobe have them: 255 is bare paper.
inline Bytes makeInkJpeg(int side, const std::array<std::uint8_t, 4>& paper, J_COLOR_SPACE stored)
{
    JpegWriter writer(side, side, 4, JCS_CMYK);
    jpeg_set_colorspace(&writer.jpeg, stored);
    jpeg_set_quality(&writer.jpeg, 100, TRUE);
    writer.begin();
    std::vector<std::uint8_t> row;
    for (int i = 0; i < side; ++i) {
        row.insert(row.end(), paper.begin(), paper.end());
    }
    for (int i = 0; i < side; ++i) {
        writer.write(row.data());
    }
    return writer.take();
}

} // namespace ff::test
