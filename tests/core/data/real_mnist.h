// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>

namespace ff::test {

/// The folder with MNIST's files, which are not part of the source: FF_MNIST_DIR or beside the checkout.
inline std::filesystem::path realMnist()
{
    if (const char* folder = std::getenv("FF_MNIST_DIR")) {
        return folder;
    }
    return std::filesystem::path(FF_SOURCE_DIR) / ".." / "shared" / "data" / "mnist";
}

} // namespace ff::test

/// Skips a test where MNIST is not there.
#define FF_NEED_REAL_MNIST()                                                                                 \
    if (!std::filesystem::exists(ff::test::realMnist())) {                                                   \
        GTEST_SKIP() << "no MNIST in " << ff::test::realMnist() << "; set FF_MNIST_DIR to its folder";       \
    }
