// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/runs/runs_view.h"

#include "ui/kit/eliding_header.h"
#include "ui/panes/runs/runs_model.h"
#include "ui/panes/runs/runs_order.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QStyledItemDelegate>

#include <algorithm>
#include <functional>
#include <limits>

namespace ff {

namespace {

int placeOf(RunColumn column)
{
    return static_cast<int>(column);
}

/// What is typed stays when the run changes meanwhile.
class RunsDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        const auto* line = qobject_cast<const QLineEdit*>(editor);
        if (!line || !line->isModified()) {
            QStyledItemDelegate::setEditorData(editor, index);
        }
    }
};

bool isReturn(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

RunsView::RunsView(KeptRuns& runs, RunEdits& edits, QWidget* parent)
    : QTableView(parent)
    , m_model(new RunsModel(runs, edits, this))
    , m_order(new RunsOrder(this))
{
    setObjectName(QStringLiteral("runsView"));
    setAccessibleName(tr("Kept runs"));
    m_order->setSourceModel(m_model);
    setModel(m_order);
    setItemDelegate(new RunsDelegate(this));
    dress();
    setSortingEnabled(true);
    sortByColumn(placeOf(RunColumn::Began), Qt::DescendingOrder);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(m_order, signal, this, &RunsView::filled);
    }
    connect(m_order, &QAbstractItemModel::dataChanged, this, &RunsView::refreshed);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == placeOf(RunColumn::Pin)) {
            Q_EMIT pinClicked(lineAt(index));
        }
    });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (index.column() != placeOf(RunColumn::Pin) && !index.flags().testFlag(Qt::ItemIsEditable)) {
            Q_EMIT chosen();
        }
    });
}

void RunsView::dress()
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    setHorizontalHeader(new ElidingHeader(Qt::Horizontal, this));
    QHeaderView& header = *horizontalHeader();
    header.setHighlightSections(false);
    header.setMinimumSectionSize(fontMetrics().height());
    for (const RunColumnRow& column : runColumns()) {
        const bool shares = column.width == RunColumnRow::Width::Shared;
        const int section = placeOf(column.id);
        header.setSectionResizeMode(section, shares ? QHeaderView::Stretch : QHeaderView::Interactive);
        header.resizeSection(section, column.characters * fontMetrics().averageCharWidth());
    }
}

void RunsView::filter(const QString& text)
{
    m_order->setFilterFixedString(text);
    Q_EMIT filled();
}

bool RunsView::isEmpty() const
{
    return m_order->rowCount() == 0;
}

const RunLine& RunsView::lineAt(const QModelIndex& index) const
{
    return m_model->line(m_order->mapToSource(index));
}

void RunsView::select(const KeptRuns::Ids& ids)
{
    QItemSelection rows;
    QModelIndex first;
    for (int row = 0; row < m_order->rowCount(); ++row) {
        const QModelIndex index = m_order->index(row, placeOf(RunColumn::Name));
        if (std::ranges::find(ids, lineAt(index).run.id) != ids.end()) {
            rows.select(index, index);
            first = first.isValid() ? first : index;
        }
    }
    if (first.isValid()) {
        selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        scrollTo(first);
    }
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

std::vector<RunLine> RunsView::selectedLines() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::vector<RunLine> lines;
    for (const QModelIndex& row : rows) {
        lines.push_back(lineAt(row));
    }
    return lines;
}

std::vector<RunLine> RunsView::shownLines() const
{
    std::vector<RunLine> lines;
    for (int row = 0; row < m_order->rowCount(); ++row) {
        lines.push_back(lineAt(m_order->index(row, 0)));
    }
    return lines;
}

void RunsView::editCurrent(RunColumn column)
{
    const QModelIndex cell = currentIndex().siblingAtColumn(placeOf(column));
    if (cell.isValid()) {
        setColumnHidden(cell.column(), false);
        setCurrentIndex(cell);
        edit(cell);
    }
}

void RunsView::setTheme(const Theme& theme)
{
    m_model->setTheme(theme);
}

/// Elsewhere in the window the keys do something else.
bool RunsView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_F2 || isReturn(key)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void RunsView::keyPressEvent(QKeyEvent* event)
{
    const bool isEdited = state() == EditingState;
    if (event->key() == Qt::Key_Delete && !isEdited) {
        Q_EMIT deletionWished();
    } else if (isReturn(event->key()) && !isEdited) {
        Q_EMIT chosen();
    } else if (event->key() == Qt::Key_F2 && !currentIndex().flags().testFlag(Qt::ItemIsEditable)) {
        editCurrent(RunColumn::Name);
    } else {
        QTableView::keyPressEvent(event);
    }
}

void RunsView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

/// The more important columns get their room first.
void RunsView::fitColumns()
{
    std::vector<RunColumnRow> columns(runColumns().begin(), runColumns().end());
    const auto rank = [](const RunColumnRow& column) {
        return column.importance == 0 ? std::numeric_limits<int>::max() : column.importance;
    };
    std::ranges::stable_sort(columns, std::greater {}, rank);
    int room = viewport()->width();
    bool fits = true;
    for (const RunColumnRow& column : columns) {
        room -= column.characters * fontMetrics().averageCharWidth();
        fits = fits && (room >= 0 || column.importance == 0);
        setColumnHidden(placeOf(column.id), !fits);
    }
}

void RunsView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

} // namespace ff
