// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the bytes: parseIdx() throws ff::Error, or gives an array that is all there.
#include "core/base/error.h"
#include "core/data/readers/idx.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    try {
        const ff::ArrayView array = ff::parseIdx(std::as_bytes(std::span(data, size)), "fuzz");
        if (ff::tensorBytes(array.type, array.shape) != array.bytes.size()
            || array.bytes.size() + 4 + 4 * array.shape.size() != size) {
            std::abort();
        }
    } catch (const ff::Error&) {
        // Refusing is what a damaged file is due; any other exception or a crash is a finding.
    }
    return 0;
}
