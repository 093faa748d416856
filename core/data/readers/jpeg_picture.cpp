// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/jpeg_picture.h"

#include "core/base/error.h"
#include "core/base/memory_check.h"
#include "core/base/progress.h"
#include "core/data/ink/grey.h"
#include "core/data/readers/picture_formats.h"
#include "core/data/readers/picture_turn.h"

#include <array>
#include <csetjmp>
#include <cstdio>
#include <exception>
// Needs the types of the headers above.
#include <jpeglib.h>

namespace ff {

namespace {

/// One picture in the JPEG library's hands, with its clean-up. Reads row by row, so that a large picture can
/// be given up half-way.
class JpegReader
{
public:
    JpegReader(std::span<const std::byte> bytes, const std::string& name, Colours colours,
               const ProgressCallback& progress)
        : m_bytes(bytes)
        , m_name(name)
        , m_colours(colours)
        , m_progress(progress)
    {
        m_jpeg.client_data = this;
        m_jpeg.err = jpeg_std_error(&m_errors);
        m_errors.error_exit = onError;
        m_errors.emit_message = onMessage;
        m_monitor.progress_monitor = onProgress;
    }
    ~JpegReader() { jpeg_destroy_decompress(&m_jpeg); }
    JpegReader(const JpegReader&) = delete;
    JpegReader& operator=(const JpegReader&) = delete;

    ColourPicture read()
    {
        call([this] {
            jpeg_create_decompress(&m_jpeg);
            m_jpeg.progress = &m_monitor;
            jpeg_save_markers(&m_jpeg, exifMarker, longestMarker);
            jpeg_mem_src(&m_jpeg, reinterpret_cast<const unsigned char*>(m_bytes.data()), m_bytes.size());
            jpeg_read_header(&m_jpeg, TRUE);
        });
        const std::size_t width = m_jpeg.image_width;
        const std::size_t height = m_jpeg.image_height;
        checkPictureSize(width, height, m_name);
        const bool isGrey = m_colours == Colours::Grey || m_jpeg.jpeg_color_space == JCS_GRAYSCALE;
        m_channels = isGrey ? 1 : 3;
        checkMemory(width * height * m_channels, m_name);
        ColourPicture picture {static_cast<int>(width), static_cast<int>(height), m_channels, {}};
        picture.values.resize(width * height * m_channels);
        const int orientation = orientationFound(); // while the header is there
        const bool hasInks = m_jpeg.jpeg_color_space == JCS_CMYK || m_jpeg.jpeg_color_space == JCS_YCCK;
        call([this, hasInks, isGrey] {
            const auto plain = isGrey ? JCS_GRAYSCALE : JCS_RGB; // which inks cannot become by themselves
            m_jpeg.out_color_space = hasInks ? JCS_CMYK : plain;
            m_jpeg.dct_method = JDCT_ISLOW; // the exact one
            jpeg_start_decompress(&m_jpeg);
        });
        m_inks.resize(hasInks ? inkCount * width : 0);
        readRows(picture.values.data(), width, height);
        return upright(std::move(picture), orientation);
    }

private:
    void readRows(unsigned char* first, std::size_t width, std::size_t height)
    {
        m_isReadingRows = true;
        inPieces(height, rowsPerPiece(width), m_progress, [&](std::size_t begin, std::size_t end) {
            call([this, first, width, begin, end] {
                for (std::size_t row = begin; row < end; ++row) {
                    unsigned char* const line = first + row * width * m_channels;
                    JSAMPROW place = m_inks.empty() ? line : m_inks.data();
                    jpeg_read_scanlines(&m_jpeg, &place, 1);
                    mixInks(line);
                }
            });
        });
        call([this] { jpeg_finish_decompress(&m_jpeg); });
    }

    /// The grey or the colours of a row of inks, if that is what was read. Programs of Adobe store how much
    /// paper is left where others store how much ink there is.
    void mixInks(unsigned char* row) const
    {
        const auto paper = [this](std::size_t ink) {
            return m_jpeg.saw_Adobe_marker != 0 ? m_inks[ink] : 255 - m_inks[ink];
        };
        for (std::size_t pixel = 0; inkCount * pixel < m_inks.size(); ++pixel) {
            const std::size_t first = inkCount * pixel;
            const auto printed = [&](double colour) {
                return static_cast<unsigned char>(colour * paper(first + 3) / 255 + 0.5);
            };
            if (m_channels == 1) {
                row[pixel] = printed(greyOf(paper(first), paper(first + 1), paper(first + 2)));
                continue;
            }
            for (std::size_t i = 0; i < m_channels; ++i) {
                row[pixel * m_channels + i] = printed(paper(first + i));
            }
        }
    }

    /// What the camera says of how it was held.
    int orientationFound() const
    {
        constexpr std::string_view begin("Exif\0\0", 6);
        for (const auto* marker = m_jpeg.marker_list; marker != nullptr; marker = marker->next) {
            const std::string_view text(reinterpret_cast<const char*>(marker->data), marker->data_length);
            if (text.starts_with(begin)) {
                return exifOrientation(std::as_bytes(std::span(text.substr(begin.size()))));
            }
        }
        return 1;
    }

    /// The library leaves `work` by a jump when it finds an error: nothing with a destructor may be made in
    /// there.
    template <typename Work>
    void call(const Work& work)
    {
        if (setjmp(m_jump) != 0) {
            if (m_givenUp) {
                std::rethrow_exception(m_givenUp);
            }
            throw Error(FF_TR("%1 is a damaged JPEG picture (%2)."), {m_name, std::string(m_message.data())});
        }
        work();
    }

    static JpegReader& of(j_common_ptr jpeg) { return *static_cast<JpegReader*>(jpeg->client_data); }

    static void onError(j_common_ptr jpeg)
    {
        jpeg->err->format_message(jpeg, of(jpeg).m_message.data());
        std::longjmp(of(jpeg).m_jump, 1);
    }

    /// A negative level is a warning: the data are damaged, such as cut short.
    static void onMessage(j_common_ptr jpeg, int level)
    {
        if (level < 0) {
            onError(jpeg);
        }
    }

    /// Called now and then, mostly while all the scans of a progressive picture are read before its first
    /// row. Very many of them make a small file expensive.
    static void onProgress(j_common_ptr jpeg)
    {
        constexpr int mostScans = 500;
        JpegReader& self = of(jpeg);
        if (self.m_jpeg.input_scan_number > mostScans) {
            std::snprintf(self.m_message.data(), self.m_message.size(), "it has more than %d scans",
                          mostScans);
            std::longjmp(self.m_jump, 1);
        }
        if (!self.m_isReadingRows && !self.wantsMore()) {
            std::longjmp(self.m_jump, 1);
        }
    }

    /// No exception may pass through the library.
    bool wantsMore() noexcept
    {
        try {
            report(m_progress, 0);
        } catch (...) {
            m_givenUp = std::current_exception();
        }
        return !m_givenUp;
    }

    static constexpr int exifMarker = JPEG_APP0 + 1;
    static constexpr unsigned longestMarker = 0xFFFF;
    static constexpr std::size_t inkCount = 4; // cyan, magenta, yellow and black

    std::span<const std::byte> m_bytes;
    const std::string& m_name;
    Colours m_colours;
    const ProgressCallback& m_progress;
    std::size_t m_channels = 1; ///< of what is made of it
    std::vector<unsigned char> m_inks; ///< [width, inkCount] of one row; empty where there are no inks
    jpeg_decompress_struct m_jpeg {};
    jpeg_error_mgr m_errors {};
    jpeg_progress_mgr m_monitor {};
    std::array<char, JMSG_LENGTH_MAX> m_message {};
    std::jmp_buf m_jump {};
    std::exception_ptr m_givenUp;
    bool m_isReadingRows = false;
};

} // namespace

bool startsLikeJpeg(std::span<const std::byte> bytes)
{
    return bytes.size() >= 3 && bytes[0] == std::byte {0xFF} && bytes[1] == std::byte {0xD8}
    && bytes[2] == std::byte {0xFF};
}

ColourPicture parseJpeg(std::span<const std::byte> bytes, const std::string& name, Colours colours,
                        const ProgressCallback& progress)
{
    return JpegReader(bytes, name, colours, progress).read();
}

} // namespace ff
