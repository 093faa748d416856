// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the bytes: decodePicture() throws ff::Error, or gives a whole picture that can be scaled.
#include "core/base/error.h"
#include "core/data/ink/picture_scale.h"
#include "core/data/readers/picture_formats.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    try {
        const ff::GreyPicture picture = ff::decodePicture(std::as_bytes(std::span(data, size)), "fuzz");
        const auto pixels
            = static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height);
        if (pixels == 0 || picture.pixels.size() != pixels
            || ff::framed(picture, {28, 28}).pixels.size() != 784) {
            std::abort();
        }
    } catch (const ff::Error&) {
        // Refusing is what a damaged file is due; any other exception or a crash is a finding.
    }
    return 0;
}
