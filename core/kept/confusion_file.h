// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/atomic_file.h"
#include "core/run/confusion.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace ff {

/// The name of the file in a run's folder that says what the latest test took for what.
inline constexpr std::string_view confusionFileName = "confusion.csv";

/// The text of that file: a row for each class and answer to it that occurred, with how many images by either
/// way to answer; empty cells for a way that was not asked. Pure; any thread.
std::string confusionText(const Confusions& confusions);

/// The reverse, of a run with so many classes. Throws Error, which begins with `source` and the line, with
/// what was expected and what was found. Pure; any thread.
Confusions confusionsFrom(std::string_view text, int classes, const std::string& source);

/// All or nothing. Throws Error as writeFileAtomically().
void writeConfusions(const std::filesystem::path& folder, const Confusions& confusions,
                     const FileCalls& calls = systemFileCalls());

/// Nothing where no test was kept. Throws Error naming the file where it cannot be read.
std::optional<Confusions> readConfusions(const std::filesystem::path& folder, int classes);

} // namespace ff
