// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/png_picture.h"

#include "core/base/error.h"
#include "core/base/memory_check.h"
#include "core/base/progress.h"
#include "core/data/readers/colour_picture.h"
#include "core/data/readers/picture_formats.h"
#include "core/data/readers/picture_turn.h"

#include <png.h>

#include <algorithm>
#include <array>
#include <csetjmp>
#include <cstring>

namespace ff {

namespace {

/// What libpng knows of a picture, with its clean-up. Reads row by row, so that a large picture can be given
/// up half-way.
class PngReader
{
public:
    PngReader(std::span<const std::byte> bytes, const std::string& name)
        : m_rest(bytes)
        , m_name(name)
        , m_png(png_create_read_struct(PNG_LIBPNG_VER_STRING, this, onError, onWarning))
        , m_info(m_png != nullptr ? png_create_info_struct(m_png) : nullptr)
    {
        if (m_info == nullptr) {
            png_destroy_read_struct(&m_png, nullptr, nullptr);
            throw Error(FF_TR("%1 cannot be read: the PNG library does not start."), {m_name});
        }
        png_set_read_fn(m_png, this, onRead);
    }
    ~PngReader() { png_destroy_read_struct(&m_png, &m_info, nullptr); }
    PngReader(const PngReader&) = delete;
    PngReader& operator=(const PngReader&) = delete;

    ColourPicture read(const ProgressCallback& progress)
    {
        call([this] { png_read_info(m_png, m_info); });
        const std::size_t width = png_get_image_width(m_png, m_info);
        const std::size_t height = png_get_image_height(m_png, m_info);
        checkPictureSize(width, height, m_name);
        int passes = 1;
        call([this, &passes] {
            png_set_expand(m_png); // palettes, less than 8 bits and transparent colours become plain values
            png_set_scale_16(m_png);
            passes = png_set_interlace_handling(m_png);
            png_read_update_info(m_png, m_info);
        });
        const std::size_t channels = png_get_channels(m_png, m_info);
        checkMemory(width * height * channels, m_name);
        ColourPicture picture {static_cast<int>(width), static_cast<int>(height), channels, {}};
        picture.values.resize(width * height * channels);
        for (int pass = 0; pass < passes; ++pass) {
            readRows(picture, portion(progress, 1.0 * pass / passes, (pass + 1.0) / passes));
        }
        return picture;
    }

    /// How the camera was held; to be asked after read().
    int orientation()
    {
        png_bytep bytes = nullptr;
        png_uint_32 count = 0;
        try {
            call([this, &bytes, &count] {
                png_read_end(m_png, m_info); // it may stand behind the picture
                png_get_eXIf_1(m_png, m_info, &count, &bytes);
            });
        } catch (const Error&) {
            return 1; // the picture is there, only what follows it is damaged
        }
        return bytes != nullptr ? exifOrientation(std::as_bytes(std::span(bytes, count))) : 1;
    }

private:
    void readRows(ColourPicture& picture, const ProgressCallback& progress)
    {
        const auto width = static_cast<std::size_t>(picture.width);
        const std::size_t rowBytes = width * picture.channels;
        std::uint8_t* const first = picture.values.data();
        inPieces(static_cast<std::size_t>(picture.height), rowsPerPiece(width), progress,
                 [&](std::size_t begin, std::size_t end) {
                     call([this, first, rowBytes, begin, end] {
                         for (std::size_t row = begin; row < end; ++row) {
                             png_read_row(m_png, first + row * rowBytes, nullptr);
                         }
                     });
                 });
    }

    /// libpng leaves `work` by a jump when it finds an error: nothing with a destructor may be made in there.
    template <typename Work>
    void call(const Work& work)
    {
        if (setjmp(png_jmpbuf(m_png)) != 0) {
            throw Error(FF_TR("%1 is a damaged PNG picture (%2)."), {m_name, std::string(m_message.data())});
        }
        work();
    }

    static void onError(png_structp png, png_const_charp message)
    {
        auto* const self = static_cast<PngReader*>(png_get_error_ptr(png));
        std::strncpy(self->m_message.data(), message, self->m_message.size() - 1);
        png_longjmp(png, 1);
    }
    static void onWarning(png_structp, png_const_charp) { } // of parts that nobody needs
    static void onRead(png_structp png, png_bytep room, std::size_t count)
    {
        auto* const self = static_cast<PngReader*>(png_get_io_ptr(png));
        if (count > self->m_rest.size()) {
            png_error(png, "it is cut short");
        }
        std::memcpy(room, self->m_rest.data(), count);
        self->m_rest = self->m_rest.subspan(count);
    }

    std::span<const std::byte> m_rest;
    const std::string& m_name;
    std::array<char, 80> m_message {};
    png_structp m_png;
    png_infop m_info;
};

} // namespace

bool startsLikePng(std::span<const std::byte> bytes)
{
    constexpr std::array<unsigned char, 4> magic {0x89, 'P', 'N', 'G'};
    return bytes.size() >= magic.size()
        && std::equal(magic.begin(), magic.end(), bytes.begin(),
                      [](unsigned char left, std::byte right) { return std::byte {left} == right; });
}

ColourPicture parsePng(std::span<const std::byte> bytes, const std::string& name, Colours,
                       const ProgressCallback& progress)
{
    PngReader reader(bytes, name);
    ColourPicture picture = reader.read(progress);
    return upright(std::move(picture), reader.orientation());
}

} // namespace ff
