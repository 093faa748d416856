// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace ff {

/// Writes what counts of the diary of the run in `run` into `folder`, which is there: every point of its
/// curve and every test, as curveFileName and testsFileName, without the rows of times that the run went back
/// from. Each file all or nothing. Throws Error as DiaryReader, and when a file cannot be written.
void copyDiary(const std::filesystem::path& run, const std::filesystem::path& folder);

} // namespace ff
