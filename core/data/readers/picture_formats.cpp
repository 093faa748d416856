// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/picture_formats.h"

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/data/readers/colour_picture.h"
#include "core/data/readers/jpeg_picture.h"
#include "core/data/readers/png_picture.h"
#include "core/data/readers/pnm_picture.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace ff {

namespace {

constexpr double decodingShare = 0.7; // of the time; the rest is taking colours apart

struct PictureFormat
{
    bool (*starts)(std::span<const std::byte>);
    ColourPicture (*parse)(std::span<const std::byte>, const std::string&, Colours, const ProgressCallback&);
};

constexpr std::array formats {
    PictureFormat {startsLikePng, parsePng},
    PictureFormat {startsLikeJpeg, parseJpeg},
    PictureFormat {startsLikePnm, parsePnm},
};

/// A format that only a decoder may know, by its first bytes.
struct OtherFormat
{
    std::string_view name;
    std::string_view begin;
    std::string_view after {}; ///< what stands `gap` bytes behind the beginning
    std::size_t gap = 0;
};

constexpr std::array otherFormats {
    OtherFormat {"BMP", "BM"},
    OtherFormat {"GIF", "GIF8"},
    OtherFormat {"TIFF", {"II*\0", 4}},
    OtherFormat {"TIFF", {"MM\0*", 4}},
    OtherFormat {"WebP", "RIFF", "WEBP", 4},
    OtherFormat {"HEIC or AVIF", "", "ftyp", 4},
};

/// The name of the format that the bytes begin like, if it is one of these.
std::optional<std::string> otherFormatOf(std::span<const std::byte> bytes)
{
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    for (const OtherFormat& format : otherFormats) {
        const std::size_t behind = format.begin.size() + format.gap;
        if (text.starts_with(format.begin) && text.size() > behind
            && text.substr(behind).starts_with(format.after)) {
            return std::string(format.name);
        }
    }
    return std::nullopt;
}

std::optional<ColourPicture> decodedElsewhere(std::span<const std::byte> bytes, const std::string& name,
                                              const PictureDecoder& decoder)
{
    if (!decoder) {
        return std::nullopt;
    }
    try {
        return decoder(bytes);
    } catch (const Error& error) {
        throw Error(FF_TR("%1 cannot be read as a picture: %2"), {name, error.sentence()});
    }
}

void check(const ColourPicture& picture, const std::string& name)
{
    checkPictureSize(static_cast<std::uint64_t>(std::max(picture.width, 0)),
                     static_cast<std::uint64_t>(std::max(picture.height, 0)), name);
}

} // namespace

ColourPicture decodeColours(std::span<const std::byte> bytes, const std::string& name, const LoadTools& tools)
{
    for (const PictureFormat& format : formats) {
        if (format.starts(bytes)) {
            return format.parse(bytes, name, tools.colours, tools.progress);
        }
    }
    if (auto picture = decodedElsewhere(bytes, name, tools.decodePicture)) {
        check(*picture, name);
        return std::move(*picture);
    }
    if (const auto format = otherFormatOf(bytes)) {
        const Sentence problem {
            FF_TR("%1 is a %2 picture, which is not read here: expected PNG, JPEG or PNM."), {name, *format}};
        throw Error(problem.followedBy(
            tools.decodePicture ? FF_TR("Install Qt's image formats or convert it.")
                                : FF_TR("The window reads BMP, GIF, TIFF and WebP too; or convert it.")));
    }
    throw Error(FF_TR("%1 is no picture that can be read: expected one in a format like PNG, JPEG or PNM, "
                      "found %2 bytes of something else."),
                {name, bytes.size()});
}

std::vector<GreyPicture> decodePlanes(std::span<const std::byte> bytes, const std::string& name,
                                      const LoadTools& tools)
{
    if (tools.colours == Colours::Grey) {
        return {decodePicture(bytes, name, tools)};
    }
    LoadTools decoding = tools;
    decoding.progress = portion(tools.progress, 0, decodingShare);
    return planesOf(decodeColours(bytes, name, decoding), portion(tools.progress, decodingShare, 1));
}

GreyPicture decodePicture(std::span<const std::byte> bytes, const std::string& name, const LoadTools& tools)
{
    LoadTools decoding = tools;
    decoding.progress = portion(tools.progress, 0, decodingShare);
    decoding.colours = Colours::Grey;
    return greyOf(decodeColours(bytes, name, decoding), portion(tools.progress, decodingShare, 1));
}

void checkPictureSize(std::uint64_t width, std::uint64_t height, const std::string& name)
{
    if (width < 1 || height < 1 || width > maximumPicturePixels / height) {
        throw Error(FF_TR("%1 is a picture of %2 x %3 pixels, expected 1 to %4 pixels."),
                    {name, width, height, maximumPicturePixels});
    }
}

std::size_t rowsPerPiece(std::size_t width)
{
    constexpr std::size_t pixelsPerPiece = std::size_t {1} << 17;
    return std::max<std::size_t>(1, pixelsPerPiece / width);
}

} // namespace ff
