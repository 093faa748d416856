// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/run_shelf.h"

#include "core/base/error.h"
#include "core/base/shown_text.h"
#include "core/kept/run_beginning.h"

#include <utility>

namespace ff {
namespace {

/// Why a keeper could not keep something.
std::optional<Sentence> problemOf(RunKeeper& keeper)
{
    const std::optional<std::string> reason = keeper.takeProblem();
    return reason ? std::optional(Sentence(FF_TR("The run cannot be kept for now: %1"), {*reason}))
                  : std::nullopt;
}

} // namespace

RunShelf::RunShelf(std::filesystem::path store, std::uint64_t budget)
    : m_folder(std::move(store))
    , m_budget(budget)
{ }

void RunShelf::expect(Experiment& experiment, const DataSource& source)
{
    if (!m_keeper && !m_failed && !m_folder.empty()) {
        begin(experiment, source);
    }
}

void RunShelf::look()
{
    if (m_keeper) {
        m_keeper->look();
    }
}

void RunShelf::begin(Experiment& experiment, const DataSource& source)
{
    try {
        if (m_described.lock() != experiment.trainer().data() || m_description.source != source) {
            m_description = describeData(*experiment.trainer().data(), source);
            m_described = experiment.trainer().data();
        }
        RunStore store(m_folder, m_budget);
        RunRecord record = recordOf(experiment, m_description);
        record.origin = m_origin;
        BegunRun begun = store.begin(record);
        store.keepWithinBudget();
        m_keeper = std::make_unique<RunKeeper>(begun.folder, std::move(begun.lock), experiment);
    } catch (const std::exception& error) {
        m_failed = true;
        m_problem = Sentence(FF_TR("This run is not kept: %1"), {shownMessage(error.what())});
    }
}

void RunShelf::goOn(Experiment& experiment, const std::filesystem::path& folder, RunLock lock)
{
    m_keeper = std::make_unique<RunKeeper>(folder, std::move(lock), experiment);
}

void RunShelf::close()
{
    keepNow();
    if (m_keeper) {
        m_keeper->wait();
        m_problem = problemOf(*m_keeper);
    }
    m_keeper.reset();
    m_origin.reset();
    m_failed = false;
}

void RunShelf::keepNow()
{
    if (m_keeper) {
        m_keeper->look();
        m_keeper->keepState();
    }
}

void RunShelf::note(const std::string& kind, const std::string& text)
{
    if (m_keeper) {
        m_keeper->note(kind, text);
    }
}

std::optional<Sentence> RunShelf::takeProblem()
{
    if (m_problem) {
        return std::exchange(m_problem, std::nullopt);
    }
    return m_keeper ? problemOf(*m_keeper) : std::nullopt;
}

std::optional<KeptView> RunShelf::view() const
{
    if (!m_keeper) {
        return std::nullopt;
    }
    const auto keptAt = m_keeper->keptAt();
    const std::chrono::duration<double> ago = std::chrono::steady_clock::now() - keptAt;
    return KeptView {m_keeper->folder(), keptAt == decltype(keptAt) {} ? -1 : ago.count()};
}

bool RunShelf::holds(const std::filesystem::path& folder) const
{
    std::error_code none;
    return m_keeper && std::filesystem::equivalent(m_keeper->folder(), folder, none);
}

} // namespace ff
