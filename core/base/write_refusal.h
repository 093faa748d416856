// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <string>
#include <system_error>

namespace ff {

/// That a file cannot be written, in the one sentence that all writers have for it. Throws Error.
[[noreturn]] inline void refuseToWrite(const std::filesystem::path& path, const Sentence& reason)
{
    throw Error(FF_TR("Cannot write '%1': %2."), {path.string(), reason});
}

/// The same for the reason that the system gives: an errno.
[[noreturn]] inline void refuseToWrite(const std::filesystem::path& path, int number)
{
    refuseToWrite(path, std::generic_category().message(number));
}

} // namespace ff
