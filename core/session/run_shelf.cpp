// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/run_shelf.h"

#include "core/base/error.h"
#include "core/base/shown_text.h"
#include "core/kept/run_beginning.h"

#include <utility>

namespace ff {

RunShelf::RunShelf(std::filesystem::path store, std::uint64_t budget)
    : m_folder(std::move(store))
    , m_budget(budget)
{ }

void RunShelf::expect(RunLoop& run, const DataSource& source)
{
    if (run.keeper() == nullptr && !m_failed && !m_folder.empty()) {
        begin(run, source);
    }
}

void RunShelf::begin(RunLoop& run, const DataSource& source)
{
    Experiment& experiment = run.experiment();
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
        run.keepWith(std::make_unique<RunKeeper>(begun.folder, std::move(begun.lock), experiment));
    } catch (const std::exception& error) {
        m_failed = true;
        m_problem = Sentence(FF_TR("This run is not kept: %1"), {sentenceOf(error)});
    }
}

void RunShelf::turnOver()
{
    m_origin.reset();
    m_failed = false;
}

std::optional<Sentence> RunShelf::takeProblem(RunLoop& run)
{
    if (m_problem) {
        return std::exchange(m_problem, std::nullopt);
    }
    const std::optional<Sentence> reason = run.takeProblem();
    return reason ? std::optional(Sentence(FF_TR("The run cannot be kept for now: %1"), {*reason}))
                  : std::nullopt;
}

std::optional<KeptView> keptView(const RunLoop& run)
{
    const RunKeeper* keeper = run.keeper();
    if (keeper == nullptr) {
        return std::nullopt;
    }
    const auto keptAt = keeper->keptAt();
    const std::chrono::duration<double> ago = std::chrono::steady_clock::now() - keptAt;
    return KeptView {keeper->folder(), keptAt == decltype(keptAt) {} ? -1 : ago.count()};
}

} // namespace ff
