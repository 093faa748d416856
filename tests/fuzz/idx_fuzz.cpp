// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/idx.h"
#include "core/error.h"

#include <cstdlib>

namespace {

void require(bool fact)
{
    if (!fact) {
        std::abort();
    }
}

void checkImages(std::span<const std::byte> bytes)
{
    try {
        const ff::IdxImages images = ff::parseIdxImages(bytes, "fuzz");
        const auto side = [](int pixels) { return pixels >= 1 && pixels <= ff::maximumImageSide; };
        require(images.count > 0 && side(images.width) && side(images.height));
        const std::size_t imageSize
            = static_cast<std::size_t>(images.width) * static_cast<std::size_t>(images.height);
        require(images.pixels.size() == images.count * imageSize
                && images.pixels.size() + 16 == bytes.size());
    } catch (const ff::Error&) {
        // Refusing is what a damaged file is due; any other exception or a crash is a finding.
    }
}

void checkLabels(std::span<const std::byte> bytes)
{
    try {
        const std::vector<std::uint8_t> labels = ff::parseIdxLabels(bytes, "fuzz");
        require(!labels.empty() && labels.size() + 8 == bytes.size());
        for (const std::uint8_t label : labels) {
            require(label < ff::maximumClasses);
        }
    } catch (const ff::Error&) {
        // As above.
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto bytes = std::as_bytes(std::span(data, size));
    checkImages(bytes);
    checkLabels(bytes);
    return 0;
}
