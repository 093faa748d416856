// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/run_follower.h"

#include "core/base/error.h"
#include "core/kept/moment_plan.h"
#include "core/kept/run_writing.h"

#include <utility>

namespace ff {
namespace {

namespace fs = std::filesystem;

/// Not where it cannot be known, as when the network is down.
bool isGone(const fs::path& folder)
{
    std::error_code error;
    return fs::status(folder / runRecordName, error).type() == fs::file_type::not_found;
}

} // namespace

RunFollower::RunFollower(fs::path folder)
    : m_folder(std::move(folder))
    , m_record(readRunRecord(m_folder))
    , m_diary(std::make_unique<DiaryReader>(m_folder))
{ }

RunNews RunFollower::news()
{
    RunNews news;
    // Asked before anything is read: once there is no writer, all that it wrote is there to be read.
    news.following = isWrittenNow(m_folder) ? Following::Written : Following::Ended;
    try {
        read(news);
        m_fails = false;
    } catch (const Error& error) {
        news.problem = std::exchange(m_fails, true) ? Sentence() : error.sentence();
    }
    // Asked after it: files that were being taken away look as if the run had gone back to its beginning.
    if (isGone(m_folder)) {
        m_diary = std::make_unique<DiaryReader>(m_folder);
        m_newestMoment.reset();
        m_beginsAnew = true;
        m_fails = false;
        news = {};
        news.following = Following::Gone;
    }
    return news;
}

void RunFollower::read(RunNews& news)
{
    news.diary = m_diary->readNew();
    news.beginsAnew = std::exchange(m_beginsAnew, false);
    if (const std::optional<std::int64_t> newest = newestMomentIn(m_folder); newest != m_newestMoment) {
        m_newestMoment = newest;
        news.newestMoment = newest;
    }
}

} // namespace ff
