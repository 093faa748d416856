// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <span>
#include <string>

namespace ff {

/// The SHA-256 of the bytes as 64 hexadecimal digits in small letters. Any thread. Throws Error only when the
/// library fails.
std::string sha256(std::span<const std::byte> bytes, const ProgressCallback& progress = {});

} // namespace ff
