// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/atomic_file.h"
#include "core/report/run_story.h"

#include <filesystem>
#include <string>

namespace ff {

/// The run as one HTML page that needs nothing else, in the language of the story, for screens light and dark
/// and for paper: what it came to, curves, histograms, receptive fields, what keeps it from learning,
/// settings, data, versions, every test, and the command that makes it again. Throws Error when a picture
/// cannot be made. Pure; any thread.
std::string reportPage(const RunStory& story);

/// Reads the run in `folder` (see readRunStory()) and makes its page the content of `file`, all or nothing.
/// Throws Error.
void writeReportPage(const std::filesystem::path& folder, const std::filesystem::path& file,
                     const PageLanguage& language = {}, const FileCalls& calls = systemFileCalls());

} // namespace ff
