// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kept/run_store.h"
#include "core/session/news.h"
#include "ui/workbench/run_colours.h"
#include "ui/workbench/run_listing.h"
#include "ui/workbench/store_thread.h"

#include <QObject>

#include <functional>
#include <map>
#include <optional>
#include <span>

namespace ff {

/// A run that is shown beside the present one.
struct PinnedRun
{
    std::string id;
    QString title;
    int colour = 0; ///< of Theme::run()
    std::int64_t imagesPerBatch = 0;
    std::vector<ErrorPoint> tests; ///< their steps increase
};

/// What a run is known by in other panes.
struct RunBadge
{
    QString title;
    int colour = 0; ///< of Theme::run()

    bool operator==(const RunBadge&) const = default;
};

/// The runs that are kept, as the window last saw them. The store is read and written in a thread of its own;
/// nothing here waits for it but the destructor, which waits for what was asked for. What does not go well is
/// answered by failed(). GUI thread only.
class KeptRuns : public QObject
{
    Q_OBJECT

public:
    using Ids = std::vector<std::string>;

    static constexpr int mostPinned = RunColours::most;

    /// The runs in this store, which the session keeps its runs in too; empty: none are kept. Looks at once.
    explicit KeptRuns(std::filesystem::path store, QObject* parent = nullptr);

    const std::filesystem::path& store() const { return m_store; }

    /// What the store held when it was looked at last, with labels that are not written yet, and with the run
    /// of the session where that is now.
    const RunListing& listing() const { return m_listing; }

    /// The one of that id; null when there is none.
    const KeptRun* find(const std::string& id) const;

    /// The id of the session's run; empty while it is not kept.
    const std::string& present() const { return m_present; }

    /// Those that are pinned and have been tested, but for the session's own, which is shown anyway.
    std::vector<PinnedRun> pinned() const;

    /// Of Theme::run(); nothing for a run that is not pinned.
    std::optional<int> colourOf(const std::string& id) const { return m_colours.of(id); }

    /// The id of the one that the session compares its run with; empty while there is none.
    const std::string& compared() const { return m_compared; }

    /// Of the run in this folder, which need not be there any more.
    RunBadge badgeOf(const std::filesystem::path& folder) const;

    /// Reads the store again, soon.
    void look();

    /// Takes note of the session's run: how far it is, and whether another one began.
    void follow(const News& news);

    /// Shown at once, on the disk soon.
    void setLabels(const std::string& id, const RunLabels& labels);

    /// `done` gets those that are deleted, while they can still be found here.
    void remove(const Ids& ids, std::function<void(const Ids& ids)> done);
    void restore(const Ids& ids);

    /// `done` gets the id of the copy.
    void duplicate(const std::string& id, std::function<void(const std::string& copy)> done);

    /// What all runs may take together, bytes. Applied soon, and whenever a run begins.
    void setBudget(std::uint64_t bytes);

    /// As remembered from the last time; what is none of budgets() is not taken.
    void restoreBudget(std::uint64_t bytes);

    /// Those that can be chosen, bytes.
    static std::span<const std::uint64_t> budgets();
    std::uint64_t budget() const { return m_budget; }

Q_SIGNALS:
    void changed(); ///< anything in listing(), present(), compared() or a colour
    void presentChanged(); ///< how far the session's run is
    void pinnedChanged(); ///< pinned()
    void budgetChanged(std::uint64_t bytes); ///< somebody chose another
    void failed(const QString& reason);

private:
    /// How far the session's run is, which the disk says later.
    struct Figures
    {
        std::int64_t step = 0;
        double epoch = 0;
        double seconds = 0;
        std::optional<ErrorPoint> best {};
        std::optional<ErrorPoint> last {};
    };

    void take(RunListing listing);
    bool takeFigures(const News& news);
    void showPresent();
    std::string idOf(const std::filesystem::path& folder) const;
    void keepWithinBudget();
    void settle(const QString& problem);

    const std::filesystem::path m_store;
    std::uint64_t m_budget = defaultRunBudget;
    RunListing m_listing;
    std::string m_present;
    Figures m_figures;
    State m_state = State::Empty;
    std::map<std::string, RunLabels> m_unwritten; ///< wished, and not on the disk yet
    std::string m_compared;
    RunColours m_colours;
    bool m_isLooking = false;
    bool m_lookAgain = false;
    StoreThread m_thread; ///< last: what it answers uses the rest
};

} // namespace ff
