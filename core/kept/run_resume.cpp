// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/run_resume.h"

#include "core/base/error.h"
#include "core/base/shown_text.h"
#include "core/data/readers/gzip.h"
#include "core/kept/diary_files.h"
#include "core/kept/fingerprint.h"
#include "core/kept/kept_run.h"
#include "core/settings/settings_json.h"

#include <charconv>

namespace ff {
namespace {

const std::string& valueOf(const StateFile& state, const std::string& key, const std::string& fileName)
{
    const auto found = state.metadata.find(key);
    if (found == state.metadata.end()) {
        throw Error(FF_TR("'%1': expected '%2' in the metadata of a run's state, found none"),
                    {fileName, key});
    }
    return found->second;
}

int threadsOf(const StateFile& state, const std::string& fileName)
{
    const std::string& text = valueOf(state, "threads", fileName);
    int threads = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), threads);
    if (error != std::errc {} || end != text.data() + text.size() || threads < 1) {
        throw Error(FF_TR("'%1': expected 'threads' to be a number from 1, found '%2'"),
                    {fileName, shownText(text)});
    }
    return threads;
}

} // namespace

void checkSameData(const std::filesystem::path& folder, const RunData& expected, const Dataset& data)
{
    if (const std::string found = fingerprint(data); found != expected.fingerprint) {
        throw Error(
            FF_TR("'%1' was trained on the images of '%2', and those that were loaded from there now are "
                  "others: expected the fingerprint %3, found %4. Its weights can be imported instead"),
            {folder.string(), shownText(expected.name), expected.fingerprint.substr(0, 12),
             found.substr(0, 12)});
    }
}

RunToResume readRunToResume(const std::filesystem::path& folder)
{
    RunToResume run {folder, readRunRecord(folder), {}, {}, 1};
    const std::filesystem::path path = folder / stateFileName;
    if (!std::filesystem::exists(path)) {
        throw Error(FF_TR("'%1' has no state to go on from: expected '%2', which is written once a run has "
                          "trained for a moment"),
                    {folder.string(), std::string(stateFileName)});
    }
    run.state = decodeState(readFile(path), path.string());
    run.settings = settingsFromJson(valueOf(run.state, "settings", path.string()), "'" + path.string() + "'");
    run.threads = threadsOf(run.state, path.string());
    return run;
}

std::unique_ptr<Experiment> resumeExperiment(const RunToResume& run, std::shared_ptr<const Dataset> data,
                                             const Compute& compute)
{
    checkSameData(run.folder, run.record.data, *data);
    auto experiment = std::make_unique<Experiment>(std::move(data), run.settings, compute);
    DiaryNews diary = DiaryReader(run.folder).readNew();
    try {
        experiment->resume(run.state.state, {std::move(diary.curve.points), std::move(diary.tests.points)});
    } catch (const Error& error) {
        throw Error(FF_TR("'%1': %2"), {(run.folder / stateFileName).string(), error.sentence()});
    }
    return experiment;
}

} // namespace ff
