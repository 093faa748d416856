// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the bytes: parseNpy() throws ff::Error or gives an array that is all there, which then is refused
// as images or gives whole ones.
#include "core/base/error.h"
#include "core/data/readers/array_images.h"
#include "core/data/readers/npy.h"

#include <cstdlib>

namespace {

void require(bool fact)
{
    if (!fact) {
        std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    try {
        const ff::SourceArray images {"fuzz", ff::parseNpy(std::as_bytes(std::span(data, size)), "fuzz")};
        require(ff::tensorBytes(images.view.type, images.view.shape) == images.view.bytes.size());
        const auto count = images.view.shape.empty() ? 0 : images.view.shape.front();
        const std::vector<std::byte> zeros(static_cast<std::size_t>(count <= 1000 ? count : 0));
        const ff::SourceArray labels {
            "labels", {ff::ElementType::U8, false, {static_cast<std::int64_t>(zeros.size())}, zeros}};
        const ff::LoadedImages loaded = ff::splitsFromArrays({images, labels}, std::nullopt, {}, {}).train;
        const auto pixels = static_cast<std::size_t>(loaded.width) * static_cast<std::size_t>(loaded.height);
        require(loaded.pixels.size() == loaded.count() * pixels);
    } catch (const ff::Error&) {
        // Refusing is what a damaged file is due; any other exception or a crash is a finding.
    }
    return 0;
}
