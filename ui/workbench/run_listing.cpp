// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/run_listing.h"

#include "core/base/error.h"
#include "core/kept/diary_files.h"
#include "core/kept/run_store.h"
#include "ui/kit/core_words.h"
#include "ui/kit/foreign_text.h"

#include <cmath>
#include <exception>

namespace ff {

namespace {

namespace fs = std::filesystem;

void readPinned(RunListing& listing)
{
    for (KeptRun& run : listing.runs) {
        if (!run.broken.isEmpty() || !run.record.labels.pinned) {
            continue;
        }
        try {
            listing.tests[run.id] = readTests(run.folder);
        } catch (const Error& error) { // it broke, or went, since it was listed
            run.broken = error.sentence();
        }
    }
}

} // namespace

RunListing listRuns(const fs::path& store)
{
    RunListing listing;
    try {
        std::error_code unknown;
        if (!fs::exists(store, unknown) && !unknown) {
            return listing;
        }
        const RunStore runs(store);
        listing.runs = runs.list();
        listing.bytes = runs.bytes();
        readPinned(listing);
    } catch (const std::exception& error) { // Error, or no memory
        listing.problem = errorWords(error);
    }
    return listing;
}

QString titleOf(const KeptRun& run)
{
    const std::string& name = run.record.labels.name;
    return foreignText(name.empty() ? run.id : name, longestName).simplified();
}

} // namespace ff
