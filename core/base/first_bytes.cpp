// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/first_bytes.h"

#include "core/base/error.h"

#include <algorithm>
#include <cstdint>
#include <fstream>

namespace ff {

std::vector<std::byte> firstBytes(const std::filesystem::path& file, std::size_t count)
{
    std::ifstream stream(file, std::ios::binary);
    std::error_code problem;
    const std::uintmax_t size = std::filesystem::file_size(file, problem);
    if (!stream || problem) {
        throw Error(FF_TR("%1 cannot be read: check its permissions."), {file.string()});
    }
    std::vector<std::byte> bytes(static_cast<std::size_t>(std::min<std::uintmax_t>(count, size)));
    stream.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    return bytes;
}

} // namespace ff
