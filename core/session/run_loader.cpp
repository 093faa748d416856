// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/run_loader.h"

#include "core/base/error.h"
#include "core/data/no_labels.h"
#include "core/kept/fingerprint.h"
#include "core/kept/run_writing.h"
#include "core/settings/without_labels.h"

#include <utility>

namespace ff {
namespace {

/// Nothing where another one writes the run, or nobody may from here.
std::optional<RunLock> lockToWrite(const std::filesystem::path& folder)
{
    if (isWrittenNow(folder)) { // also where locks do not reach
        return std::nullopt;
    }
    try {
        return RunLock::tryTake(folder);
    } catch (const Error&) {
        return std::nullopt;
    }
}

std::unique_ptr<Experiment> experimentToFollow(const std::filesystem::path& folder, const RunRecord& record,
                                               std::shared_ptr<const Dataset> data, const Compute& compute)
{
    checkSameData(folder, record.data, *data);
    return std::make_unique<Experiment>(std::move(data), record.settings, compute);
}

LoadedRun newRun(std::shared_ptr<const Dataset> data, const Settings& settings, const Compute& compute,
                 const DataSource& source)
{
    const Settings fitting = isLabelled(*data) ? settings : settingsWithoutLabels(settings);
    LoadedRun run {std::make_unique<Experiment>(std::move(data), fitting, compute), source};
    if (fitting.mode != settings.mode) {
        run.insteadOf = settings.mode;
    }
    return run;
}

} // namespace

RunLoader::RunLoader(std::function<void()> onDone, PictureDecoder decoder, std::shared_ptr<ByteRoom> room)
    : m_loader(std::move(onDone), std::move(decoder), std::move(room))
{ }

void RunLoader::load(const DataSource& source)
{
    m_kept.reset();
    m_source = source;
    m_loader.start(source);
}

void RunLoader::open(const std::filesystem::path& folder)
{
    KeptOne next = openKept(folder);
    load(next.record.data.source);
    m_kept = std::move(next);
}

RunLoader::KeptOne RunLoader::openKept(const std::filesystem::path& folder)
{
    KeptOne kept {folder, readRunRecord(folder), {}, {}}; // first: what is no run gets no lock file
    kept.lock = lockToWrite(folder);
    if (kept.lock) {
        kept.run = readRunToResume(folder);
    }
    return kept;
}

bool RunLoader::cancel()
{
    m_kept.reset();
    return m_loader.cancel();
}

std::shared_ptr<const Dataset> RunLoader::takeData(const PresentData& present)
{
    try {
        return m_loader.take();
    } catch (...) {
        if (!m_kept || !present.data || fingerprint(*present.data) != m_kept->record.data.fingerprint) {
            m_kept.reset();
            throw;
        }
    }
    m_source = present.source;
    return present.data;
}

std::optional<LoadedRun> RunLoader::take(const Settings& settings, const Compute& compute,
                                         const PresentData& present)
{
    std::shared_ptr<const Dataset> data = takeData(present);
    if (!data) {
        return std::nullopt;
    }
    std::optional<KeptOne> kept = std::exchange(m_kept, std::nullopt);
    if (!kept) {
        return newRun(std::move(data), settings, compute, m_source);
    }
    std::unique_ptr<Experiment> experiment = kept->run
        ? resumeExperiment(*kept->run, std::move(data), compute)
        : experimentToFollow(kept->folder, kept->record, std::move(data), compute);
    return LoadedRun {std::move(experiment), m_source, kept->folder, std::move(kept->lock)};
}

} // namespace ff
