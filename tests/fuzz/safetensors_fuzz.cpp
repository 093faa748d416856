// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the bytes: parseSafetensors() throws ff::Error, or gives a file that can be written and reads
// back; and a network is found in its arrays, or ff::Error says that there is none.
#include "core/base/error.h"
#include "core/data/readers/safetensors.h"
#include "core/data/readers/safetensors_write.h"
#include "core/model/foreign_match.h"

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

void match(std::span<const std::byte> bytes)
{
    try {
        const ff::SafetensorsView file = ff::viewSafetensors(bytes, "fuzz");
        const ff::ForeignMatch match = ff::matchForeignArrays(file.tensors, {4, 2}, "fuzz");
        if (match.layers.empty() || ff::describedMatch(file.tensors, match).isEmpty()) {
            std::abort();
        }
    } catch (const ff::Error&) {
        return;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto file = parsed(std::as_bytes(std::span {data, size}));
    if (file && parsed(ff::serialise(*file)) != file) {
        std::abort();
    }
    match(std::as_bytes(std::span {data, size}));
    return 0;
}
