// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include "core/base/error.h"
#include "core/base/progress.h"

#include <openssl/evp.h>

#include <array>
#include <memory>

namespace ff {

namespace {

void check(int result)
{
    if (result != 1) {
        throw Error(FF_TR("A checksum cannot be computed: the OpenSSL library refuses SHA-256."));
    }
}

} // namespace

std::string sha256(std::span<const std::byte> bytes, const ProgressCallback& progress)
{
    constexpr std::size_t bytesPerPiece = std::size_t {1} << 22;
    const std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX*)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    check(EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr));
    inPieces(bytes.size(), bytesPerPiece, progress, [&](std::size_t begin, std::size_t end) {
        check(EVP_DigestUpdate(context.get(), &bytes[begin], end - begin));
    });
    std::array<unsigned char, 32> digest {};
    check(EVP_DigestFinal_ex(context.get(), digest.data(), nullptr));
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const unsigned char byte : digest) {
        text += digits[byte >> 4];
        text += digits[byte & 0xF];
    }
    return text;
}

} // namespace ff
