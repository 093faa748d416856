// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/runs/seeds_view.h"

#include "ui/kit/eliding_header.h"
#include "ui/panes/runs/group_words.h"
#include "ui/panes/runs/run_words.h"
#include "ui/window/status_bar.h"
#include "ui/workbench/run_listing.h"

#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace ff {

namespace {

enum Column { What, Count, Mean, Best, Time };

/// Of each column but the first, which takes what is left.
int widthOf(const QWidget& widget, int column)
{
    constexpr std::array characters {0, 7, 18, 13, 11};
    return characters[static_cast<std::size_t>(column)] * widget.fontMetrics().averageCharWidth();
}

constexpr int idsRole = Qt::UserRole;

/// Sorted by numbers where there are some.
class SeedItem : public QTreeWidgetItem
{
public:
    SeedItem(const SeedRow& row, int height)
        : QTreeWidgetItem(row.texts)
        , m_keys(row.keys)
    {
        QStringList ids;
        for (const std::string& id : row.runs) {
            ids << QString::fromStdString(id);
        }
        setData(What, idsRole, ids);
        setToolTip(What, row.texts[What]);
        setSizeHint(What, {0, height});
        for (const int column : {Count, Mean, Best, Time}) {
            setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        }
    }

    bool operator<(const QTreeWidgetItem& other) const override
    {
        const auto column = static_cast<std::size_t>(treeWidget()->sortColumn());
        return column == What ? text(What).localeAwareCompare(other.text(What)) < 0
                              : m_keys[column - 1] < static_cast<const SeedItem&>(other).m_keys[column - 1];
    }

private:
    std::vector<double> m_keys;
};

/// What was not measured comes last.
double key(double figure)
{
    return std::isnan(figure) ? std::numeric_limits<double>::infinity() : figure;
}

SeedRow memberRow(const KeptRun& run, ErrorMeasure measure)
{
    const double error = errorOf(run, measure);
    const QString words = std::isnan(error) ? QString() : percentWords(error);
    return {{SeedsView::tr("Seed %1 · %2").arg(run.settings.seed).arg(titleOf(run)), QString(), words, words,
             durationText(run.seconds)},
            {0, key(error), key(error), run.seconds},
            {run.id}};
}

SeedRow groupRow(const QString& title, const RunGroup& group, ErrorMeasure measure)
{
    const Spread& errors = group.errors(measure);
    return {{title, QLocale().toString(qulonglong {group.runs.size()}), spreadWords(errors),
             errors.count == 0 ? QString() : percentWords(errors.best), durationText(group.seconds)},
            {static_cast<double>(group.runs.size()), key(errors.mean), key(errors.best), group.seconds},
            {}};
}

QStringList idsOf(const QTreeWidgetItem& item)
{
    return item.data(What, idsRole).toStringList();
}

} // namespace

SeedsView::SeedsView(QWidget* parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("seedsView"));
    setAccessibleName(tr("Kept runs, together where they differ in their seeds alone"));
    setHeader(new ElidingHeader(Qt::Horizontal, this));
    setHeaderLabels({tr("What sets them apart"), tr("Runs"), tr("Mean error"), tr("Best error"), tr("Time")});
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(true);
    setAllColumnsShowFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSortingEnabled(true);
    sortByColumn(Mean, Qt::AscendingOrder);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(What, QHeaderView::Stretch);
    for (const int column : {Count, Mean, Best, Time}) {
        header()->resizeSection(column, widthOf(*this, column));
        headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    headerItem()->setToolTip(
        Mean, tr("Of the tests that the runs ended with, and how far one run is from another"));
    connect(this, &QTreeWidget::itemSelectionChanged, this, &SeedsView::tellSelected);
    connect(this, &QTreeWidget::itemDoubleClicked, this, [this](const QTreeWidgetItem* item) {
        if (item->childCount() == 0) {
            Q_EMIT chosen();
        }
    });
}

std::vector<SeedsView::Group> SeedsView::groupsOf(std::span<const KeptRun> runs, ErrorMeasure measure)
{
    std::vector<std::string_view> ids = varied(runs, Asked::Over);
    std::erase(ids, "seed");
    std::vector<Group> groups;
    for (const RunGroup& group : seedGroups(runs)) {
        Group& shown
            = groups.emplace_back(groupRow(apartWords(ids, runs[group.runs.front()]), group, measure));
        for (const std::size_t run : group.runs) {
            shown.row.runs.push_back(runs[run].id);
            shown.members.push_back(memberRow(runs[run], measure));
        }
    }
    return groups;
}

void SeedsView::setRuns(std::span<const KeptRun> runs, ErrorMeasure measure)
{
    std::vector<Group> groups = groupsOf(runs, measure);
    if (groups != m_groups) {
        m_groups = std::move(groups);
        fill();
    }
}

void SeedsView::fill()
{
    const QSignalBlocker quiet(this);
    const KeptRuns::Ids wereSelected = selectedIds();
    std::set<QString> open;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (topLevelItem(i)->isExpanded()) {
            open.insert(idsOf(*topLevelItem(i)).value(0));
        }
    }
    clear();
    const int height = fontMetrics().height() * 3 / 2; // as in the list of runs
    for (const Group& group : m_groups) {
        auto* item = new SeedItem(group.row, height);
        for (const SeedRow& member : group.members) {
            item->addChild(new SeedItem(member, height));
        }
        addTopLevelItem(item);
        const QStringList ids = idsOf(*item);
        item->setExpanded(std::ranges::any_of(ids, [&](const QString& id) { return open.contains(id); }));
    }
    select({wereSelected.begin(), wereSelected.end()});
}

void SeedsView::select(const std::set<std::string>& ids)
{
    const KeptRuns::Ids now = selectedIds();
    if (std::set<std::string>(now.begin(), now.end()) == ids) {
        return;
    }
    const QSignalBlocker quiet(this);
    clearSelection();
    for (int i = 0; i < topLevelItemCount(); ++i) {
        for (int j = 0; j < topLevelItem(i)->childCount(); ++j) {
            QTreeWidgetItem* item = topLevelItem(i)->child(j);
            if (ids.contains(idsOf(*item).value(0).toStdString())) {
                topLevelItem(i)->setExpanded(true);
                item->setSelected(true);
                scrollToItem(item);
            }
        }
    }
}

KeptRuns::Ids SeedsView::selectedIds() const
{
    std::set<std::string> ids;
    for (const QTreeWidgetItem* item : selectedItems()) {
        for (const QString& id : idsOf(*item)) {
            ids.insert(id.toStdString());
        }
    }
    return {ids.begin(), ids.end()};
}

void SeedsView::tellSelected()
{
    Q_EMIT selected(selectedIds());
}

/// Elsewhere in the window the keys do something else.
bool SeedsView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Return || key == Qt::Key_Enter) {
            event->accept();
            return true;
        }
    }
    return QTreeWidget::event(event);
}

/// What sets the groups apart gets its room first, then their mean errors.
void SeedsView::resizeEvent(QResizeEvent* event)
{
    QTreeWidget::resizeEvent(event);
    constexpr int enough = 22; // characters of what sets them apart
    int room = viewport()->width() - enough * fontMetrics().averageCharWidth() - widthOf(*this, Mean);
    for (const int column : {Count, Best, Time}) {
        room -= widthOf(*this, column);
        setColumnHidden(column, room < 0); // and so are all that come after it
    }
}

void SeedsView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete) {
        Q_EMIT deletionWished();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT chosen();
    } else {
        QTreeWidget::keyPressEvent(event);
    }
}

} // namespace ff
