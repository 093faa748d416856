// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the bytes: ZipFiles throws ff::Error, or lists names that stay inside and gives no more than the
// limit.
#include "core/base/error.h"
#include "core/data/readers/zip_files.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr std::size_t limit = std::size_t {1} << 20;
    const auto bytes = std::as_bytes(std::span(data, size));
    try {
        const ff::ZipFiles files({bytes.begin(), bytes.end()}, "fuzz", "fuzz");
        for (std::size_t i = 0; i < files.names().size(); ++i) {
            const std::string& name = files.names()[i];
            if (name.starts_with('/') || name.starts_with("../") || files.read(i, limit, {}).size() > limit) {
                std::abort();
            }
        }
    } catch (const ff::Error&) {
        // Refusing is what a damaged file is due; any other exception or a crash is a finding.
    }
    return 0;
}
