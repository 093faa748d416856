// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/atomic_file.h"
#include "core/data/catalogue.h"
#include "core/kept/utc_time.h"
#include "core/run/image_facts.h"
#include "core/settings/settings.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ff {

/// The name of the file in a run's folder that says what the run is.
inline constexpr std::string_view runRecordName = "run.json";

/// What people add to a run: it may change at any time, also while the run is written.
struct RunLabels
{
    std::string name {}; ///< empty: none, and then the run's id stands for it
    std::string note {};
    bool pinned = false; ///< kept whatever the budget, and shown beside others

    bool operator==(const RunLabels&) const = default;
};

/// What a run was trained on.
struct RunData
{
    DataSource source {}; ///< where to load it again: paths are absolute
    std::string name {}; ///< for people
    int width = 0; ///< pixels
    int height = 0;
    std::vector<std::string> classes {};
    std::int64_t trainImages = 0; ///< in the data; Settings::limit may have the run use fewer
    std::int64_t testImages = 0;
    std::string fingerprint {}; ///< see fingerprint()
    int channels = 1; ///< as in Dataset

    bool operator==(const RunData&) const = default;
};

/// The run and the step of it that another run went on from.
struct RunOrigin
{
    std::string run; ///< id
    std::int64_t step = 0; ///< batches that run had trained

    bool operator==(const RunOrigin&) const = default;
};

/// What run.json holds: everything that a run is before its first batch, and its labels. How far it came is
/// in the files that grow beside it.
struct RunRecord
{
    RunLabels labels {};
    UtcTime began {};
    Settings settings {}; ///< resolved, the seed and the type of products among them
    RunData data {};
    std::optional<ImageFacts> images {}; ///< nothing where an older version kept the run
    int threads = 1; ///< of the processor; with another number the bits differ
    std::map<std::string, std::string> versions {}; ///< of the program and its libraries, by name
    std::optional<RunOrigin> origin {}; ///< nothing for a run from fresh weights

    bool operator==(const RunRecord&) const = default;
};

/// The images of one batch of this run: fewer than Settings::batch where it is not trained on so many.
std::int64_t imagesPerBatch(const RunRecord& record);

/// The record's part on data that were loaded from `source`. Computes the fingerprint. Throws Error.
RunData describeData(const Dataset& data, const DataSource& source, const ProgressCallback& progress = {});

/// The record as JSON for people and other programs. Text that is no UTF-8 has U+FFFD for what cannot be
/// read. Pure; any thread.
std::string encodeRunRecord(const RunRecord& record);

/// The reverse. Strict: throws Error, which begins with `source`, with what was expected and what was found,
/// for anything that no version of encodeRunRecord() wrote; a newer version is refused as such. Pure; any
/// thread.
RunRecord decodeRunRecord(std::string_view text, const std::string& source);

/// Makes it the run.json of `folder`, all or nothing. Throws Error as writeFileAtomically().
void writeRunRecord(const std::filesystem::path& folder, const RunRecord& record,
                    const FileCalls& calls = systemFileCalls());

/// Throws Error naming the file when there is none in `folder` or it cannot be read.
RunRecord readRunRecord(const std::filesystem::path& folder);

} // namespace ff
