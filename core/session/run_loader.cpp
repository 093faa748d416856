// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/run_loader.h"

#include <utility>

namespace ff {

RunLoader::RunLoader(std::function<void()> onDone, PictureDecoder decoder)
    : m_loader(std::move(onDone), std::move(decoder))
{ }

void RunLoader::load(const DataSource& source)
{
    m_toGoOn.reset();
    m_source = source;
    m_loader.start(source);
}

void RunLoader::goOn(const std::filesystem::path& folder)
{
    readRunRecord(folder); // first: what is no run gets no lock file
    RunLock lock(folder);
    ToGoOn next {readRunToResume(folder), std::move(lock)};
    load(next.run.record.data.source);
    m_toGoOn = std::move(next);
}

bool RunLoader::cancel()
{
    m_toGoOn.reset();
    return m_loader.cancel();
}

std::optional<LoadedRun> RunLoader::take(const Settings& settings, const Compute& compute)
{
    std::shared_ptr<const Dataset> data;
    try {
        data = m_loader.take();
    } catch (...) {
        m_toGoOn.reset();
        throw;
    }
    if (!data) {
        return std::nullopt;
    }
    std::optional<ToGoOn> toGoOn = std::exchange(m_toGoOn, std::nullopt);
    if (!toGoOn) {
        return LoadedRun {std::make_unique<Experiment>(std::move(data), settings, compute), m_source};
    }
    return LoadedRun {resumeExperiment(toGoOn->run, std::move(data), compute), m_source, toGoOn->run.folder,
                      std::move(toGoOn->lock)};
}

} // namespace ff
