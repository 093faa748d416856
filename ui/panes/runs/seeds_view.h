// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/run_groups.h"
#include "ui/workbench/kept_runs.h"

#include <QTreeWidget>

#include <set>

namespace ff {

/// A row of SeedsView.
struct SeedRow
{
    QStringList texts {}; ///< by column
    std::vector<double> keys {}; ///< what columns are sorted by; the first one is by its text
    KeptRuns::Ids runs {}; ///< of one, or of a group

    bool operator==(const SeedRow&) const = default;
};

/// Finished runs as groups of those that differ in their seeds alone, which open to their members. GUI thread
/// only.
class SeedsView : public QTreeWidget
{
    Q_OBJECT

public:
    explicit SeedsView(QWidget* parent = nullptr);

    /// Groups that are open stay so, and what is selected.
    void setRuns(std::span<const KeptRun> runs, ErrorMeasure measure);

    /// Shows these as selected, and opens their groups. Tells nobody.
    void select(const std::set<std::string>& ids);

Q_SIGNALS:
    void selected(const ff::KeptRuns::Ids& ids); ///< by the user; of a group all
    void chosen(); ///< the current run: double-clicked, or Return pressed
    void deletionWished();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// A group, with its members.
    struct Group
    {
        SeedRow row;
        std::vector<SeedRow> members;

        bool operator==(const Group&) const = default;
    };

    static std::vector<Group> groupsOf(std::span<const KeptRun> runs, ErrorMeasure measure);
    void fill();
    void tellSelected();
    KeptRuns::Ids selectedIds() const;

    std::vector<Group> m_groups;
};

} // namespace ff
