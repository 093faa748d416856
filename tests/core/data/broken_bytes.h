// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/data/data_fixtures.h"

namespace ff::test {

/// A damaged file and what the sentence about it must hold.
struct BrokenBytes
{
    const char* name; ///< of the test
    Bytes bytes;
    const char* message; ///< part of it
};

using BrokenBytesTest = testing::TestWithParam<BrokenBytes>;

inline std::string caseName(const testing::TestParamInfo<BrokenBytes>& info)
{
    return info.param.name;
}

/// Checks that `parse(bytes, "the-file")` refuses the file with a sentence that begins with its name.
template <typename Parse>
void expectRefusal(const BrokenBytes& broken, const Parse& parse)
{
    const std::string message = errorText([&] { parse(broken.bytes, "the-file"); });
    EXPECT_NE(message.find(broken.message), std::string::npos) << message;
    EXPECT_TRUE(message.starts_with("the-file")) << message;
}

/// Every beginning of `file` and every file that differs from it in one bit, given to `check` one by one.
template <typename Check>
void forEachDamage(const Bytes& file, const Check& check)
{
    for (std::size_t size = 0; size < file.size(); ++size) {
        SCOPED_TRACE("the first " + std::to_string(size) + " bytes");
        check(Bytes(file.begin(), file.begin() + static_cast<std::ptrdiff_t>(size)));
    }
    for (std::size_t bit = 0; bit < file.size() * 8; ++bit) {
        SCOPED_TRACE("bit " + std::to_string(bit));
        Bytes flipped = file;
        flipped[bit / 8] ^= static_cast<std::byte>(1U << bit % 8);
        check(flipped);
    }
}

} // namespace ff::test
