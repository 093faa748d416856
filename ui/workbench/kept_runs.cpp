// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/kept_runs.h"

#include "ui/kit/core_words.h"
#include "ui/kit/foreign_text.h"

#include <algorithm>
#include <array>
#include <exception>
#include <functional>
#include <memory>
#include <utility>

namespace ff {

namespace {

/// What became of work on several runs.
struct Outcome
{
    KeptRuns::Ids done;
    QString problem; ///< the first one
};

/// Does it with one run after the other, also after one failed. Does not throw.
template <typename Act>
Outcome eachIn(const std::filesystem::path& folder, const KeptRuns::Ids& ids, Act act)
{
    Outcome outcome;
    for (const std::string& id : ids) {
        try {
            RunStore store(folder);
            act(store, id);
            outcome.done.push_back(id);
        } catch (const std::exception& error) { // Error, or no memory
            if (outcome.problem.isEmpty()) {
                outcome.problem = errorWords(error);
            }
        }
    }
    return outcome;
}

/// Enough to tell whether curves have changed: a diary only grows, or goes back to an earlier step.
bool isSame(const RunListing& one, const RunListing& other)
{
    return std::ranges::equal(one.tests, other.tests, [](const auto& a, const auto& b) {
        const auto last = [](const auto& run) { return run.second.empty() ? -1 : run.second.back().step; };
        return a.first == b.first && a.second.size() == b.second.size() && last(a) == last(b);
    });
}

} // namespace

KeptRuns::KeptRuns(std::filesystem::path store, QObject* parent)
    : QObject(parent)
    , m_store(std::move(store))
{
    look();
}

const KeptRun* KeptRuns::find(const std::string& id) const
{
    const auto found = std::ranges::find(m_listing.runs, id, &KeptRun::id);
    return found == m_listing.runs.end() ? nullptr : &*found;
}

RunBadge KeptRuns::badgeOf(const std::filesystem::path& folder) const
{
    const std::string id = folder.filename().string();
    const KeptRun* run = find(id);
    return {run ? titleOf(*run) : foreignText(id), colourOf(id).value_or(0)};
}

std::vector<PinnedRun> KeptRuns::pinned() const
{
    std::vector<PinnedRun> result;
    for (const auto& [id, colour] : m_colours.all()) {
        const KeptRun* run = find(id);
        const auto tests = m_listing.tests.find(id);
        if (run && id != m_present && tests != m_listing.tests.end() && !tests->second.empty()) {
            result.push_back({id, titleOf(*run), colour, imagesPerBatch(run->record), tests->second});
        }
    }
    return result;
}

void KeptRuns::look()
{
    if (m_store.empty()) {
        return;
    }
    if (m_isLooking) {
        m_lookAgain = true;
        return;
    }
    m_isLooking = true;
    m_thread.ask([store = m_store] { return listRuns(store); },
                 [this](const RunListing& listing) { take(listing); });
}

void KeptRuns::take(RunListing listing)
{
    m_isLooking = false;
    for (KeptRun& run : listing.runs) {
        if (const auto wish = m_unwritten.find(run.id); wish != m_unwritten.end()) {
            run.record.labels = wish->second;
        }
    }
    const bool sameCurves = isSame(m_listing, listing);
    m_listing = std::move(listing);
    showPresent();
    m_colours.assign(m_listing.runs);
    Q_EMIT changed();
    if (!sameCurves) {
        Q_EMIT pinnedChanged();
    }
    if (std::exchange(m_lookAgain, false)) {
        look();
    }
}

/// Empty for a folder that is none of this store.
std::string KeptRuns::idOf(const std::filesystem::path& folder) const
{
    const bool isHere = !folder.empty() && folder.parent_path() == m_store;
    return isHere ? folder.filename().string() : std::string();
}

void KeptRuns::follow(const News& news)
{
    const Live& live = news.live;
    const std::string present = idOf(live.folder());
    const bool isAnother = present != m_present;
    if (isAnother || live.state != m_state) {
        look();
    }
    m_state = live.state;
    if (isAnother) {
        m_present = present;
        m_figures = {};
        keepWithinBudget();
    }
    const bool hasNews = takeFigures(news);
    showPresent();
    const std::string compared = live.compared ? idOf(*live.compared) : std::string();
    const bool comparesAnother = std::exchange(m_compared, compared) != compared;
    if (isAnother || comparesAnother) {
        Q_EMIT changed();
        Q_EMIT pinnedChanged();
    } else if (hasNews && !m_present.empty()) {
        Q_EMIT presentChanged();
    }
}

/// True when they are others than before.
bool KeptRuns::takeFigures(const News& news)
{
    const Live& live = news.live;
    const bool hasNews = !news.errors.empty() || live.progress.step != m_figures.step;
    m_figures.step = live.progress.step;
    m_figures.epoch = live.progress.epoch;
    m_figures.seconds = live.progress.seconds;
    m_figures.last = live.lastError;
    for (const ErrorPoint& test : news.errors) {
        m_figures.best = betterTest(m_figures.best, test);
    }
    return hasNews;
}

void KeptRuns::showPresent()
{
    const auto run = std::ranges::find(m_listing.runs, m_present, &KeptRun::id);
    if (run == m_listing.runs.end() || !run->broken.isEmpty()) {
        return;
    }
    run->step = m_figures.step;
    run->epoch = m_figures.epoch;
    run->seconds = m_figures.seconds;
    run->best = betterTest(run->best, m_figures.best);
    run->last = m_figures.last ? m_figures.last : run->last;
}

void KeptRuns::setLabels(const std::string& id, const RunLabels& labels)
{
    m_unwritten[id] = labels;
    if (const auto run = std::ranges::find(m_listing.runs, id, &KeptRun::id); run != m_listing.runs.end()) {
        run->record.labels = labels;
    }
    m_colours.assign(m_listing.runs);
    Q_EMIT changed();
    Q_EMIT pinnedChanged();
    const auto write = [labels](RunStore& store, const std::string& run) { store.setLabels(run, labels); };
    m_thread.ask([store = m_store, id, write] { return eachIn(store, {id}, write); },
                 [this, id, labels](const Outcome& outcome) {
                     const auto wish = m_unwritten.find(id);
                     if (wish != m_unwritten.end() && wish->second == labels) {
                         m_unwritten.erase(wish);
                     }
                     settle(outcome.problem);
                 });
}

void KeptRuns::remove(const Ids& ids, std::function<void(const Ids& ids)> done)
{
    const auto act = [](RunStore& store, const std::string& id) { store.remove(id); };
    m_thread.ask([store = m_store, ids, act] { return eachIn(store, ids, act); },
                 [this, done = std::move(done)](const Outcome& outcome) {
                     done(outcome.done);
                     settle(outcome.problem);
                 });
}

void KeptRuns::restore(const Ids& ids)
{
    const auto act = [](RunStore& store, const std::string& id) { store.restore(id); };
    m_thread.ask([store = m_store, ids, act] { return eachIn(store, ids, act); },
                 [this](const Outcome& outcome) { settle(outcome.problem); });
}

void KeptRuns::duplicate(const std::string& id, std::function<void(const std::string& copy)> done)
{
    const auto copies = std::make_shared<Ids>();
    const auto act
        = [copies](RunStore& store, const std::string& run) { copies->push_back(store.duplicate(run)); };
    m_thread.ask([store = m_store, id, act] { return eachIn(store, {id}, act); },
                 [this, copies, done = std::move(done)](const Outcome& outcome) {
                     std::ranges::for_each(*copies, done);
                     settle(outcome.problem);
                 });
}

std::span<const std::uint64_t> KeptRuns::budgets()
{
    static constexpr std::array<std::uint64_t, 6> all {500'000'000,   1'000'000'000,  2'000'000'000,
                                                       5'000'000'000, 10'000'000'000, 50'000'000'000};
    return all;
}

void KeptRuns::restoreBudget(std::uint64_t bytes)
{
    if (std::ranges::count(budgets(), bytes) > 0) {
        setBudget(bytes);
    }
}

void KeptRuns::setBudget(std::uint64_t bytes)
{
    if (bytes != m_budget) {
        m_budget = bytes;
        Q_EMIT budgetChanged(bytes);
        keepWithinBudget();
    }
}

void KeptRuns::keepWithinBudget()
{
    if (m_store.empty()) {
        return;
    }
    const auto trim = [store = m_store, budget = m_budget] {
        try {
            if (std::error_code unknown; std::filesystem::exists(store, unknown)) {
                RunStore(store, budget).keepWithinBudget();
            }
            return QString();
        } catch (const std::exception& error) { // Error, or no memory
            return errorWords(error);
        }
    };
    m_thread.ask(trim, [this](const QString& problem) { settle(problem); });
}

/// After the store was changed, or was not.
void KeptRuns::settle(const QString& problem)
{
    if (!problem.isEmpty()) {
        Q_EMIT failed(problem);
    }
    look();
}

} // namespace ff
