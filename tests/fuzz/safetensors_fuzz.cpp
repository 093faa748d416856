// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the bytes: parseSafetensors() throws ff::Error, or gives a file that can be written and reads
// back.
#include "core/base/error.h"
#include "core/data/readers/safetensors.h"
#include "core/data/readers/safetensors_write.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <optional>

namespace {

std::optional<ff::SafetensorsFile> parsed(std::span<const std::byte> bytes)
{
    try {
        return ff::parseSafetensors(bytes, "fuzz");
    } catch (const ff::Error&) {
        return std::nullopt;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto file = parsed(std::as_bytes(std::span {data, size}));
    if (file && parsed(ff::serialise(*file)) != file) {
        std::abort();
    }
    return 0;
}
