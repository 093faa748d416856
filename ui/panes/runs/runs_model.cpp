// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/runs/runs_model.h"

#include "core/data/no_labels.h"
#include "ui/kit/core_words.h"
#include "ui/kit/foreign_text.h"
#include "ui/kit/icons.h"
#include "ui/panes/runs/run_words.h"
#include "ui/workbench/kept_runs.h"
#include "ui/workbench/run_edits.h"

#include <QCoreApplication>
#include <QFont>
#include <QPainter>

#include <algorithm>

namespace ff {

namespace {

RunColumn columnOf(const QModelIndex& index)
{
    return static_cast<RunColumn>(index.column());
}

/// A filled disc for a pinned run, a ring where a click would pin.
QPixmap pinMark(const QColor& colour, bool filled)
{
    constexpr int side = 16;
    constexpr int scale = 2; // smooth on every screen
    QPixmap picture(scale * side, scale * side);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, filled ? 0 : 1));
    painter.setBrush(filled ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawEllipse(QRectF(3.5, 3.5, side - 7, side - 7));
    return picture;
}

bool isNumber(RunColumn column)
{
    return column == RunColumn::Seed || column == RunColumn::Error || column == RunColumn::Epochs
        || column == RunColumn::Time;
}

} // namespace

RunsModel::RunsModel(KeptRuns& runs, RunEdits& edits, QObject* parent)
    : QAbstractTableModel(parent)
    , m_runs(runs)
    , m_edits(edits)
{
    connect(&runs, &KeptRuns::changed, this, &RunsModel::refill);
    connect(&runs, &KeptRuns::presentChanged, this, &RunsModel::followPresent);
    refill();
}

RunsModel::Row RunsModel::makeRow(const KeptRun& run) const
{
    Row row {{run, run.id == m_runs.present(), m_runs.colourOf(run.id)}, {}};
    for (const RunColumnRow& column : runColumns()) {
        row.texts.push_back(shownText(row, column.id));
    }
    return row;
}

/// Of a broken run there is but its name, and the reason.
QString RunsModel::shownText(const Row& row, RunColumn column) const
{
    const KeptRun& run = row.line.run;
    if (run.broken.isEmpty() || column == RunColumn::Name) {
        return runColumns()[static_cast<std::size_t>(column)].text(row.line);
    }
    return column == RunColumn::Settings ? foreignText(coreWords(run.broken)).simplified() : QString();
}

void RunsModel::refill()
{
    const std::vector<KeptRun>& runs = m_runs.listing().runs;
    for (std::size_t i = m_rows.size(); i-- > 0;) {
        if (!m_runs.find(m_rows[i].line.run.id)) {
            beginRemoveRows({}, static_cast<int>(i), static_cast<int>(i));
            m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(i));
            endRemoveRows();
        }
    }
    for (const KeptRun& run : runs) {
        const auto known
            = std::ranges::find_if(m_rows, [&run](const Row& row) { return row.line.run.id == run.id; });
        if (known != m_rows.end()) {
            replace(static_cast<std::size_t>(known - m_rows.begin()), makeRow(run));
            continue;
        }
        const int last = rowCount();
        beginInsertRows({}, last, last);
        m_rows.push_back(makeRow(run));
        endInsertRows();
    }
}

void RunsModel::followPresent()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].line.isPresent) {
            if (const KeptRun* run = m_runs.find(m_rows[i].line.run.id)) {
                replace(i, makeRow(*run));
            }
        }
    }
}

/// Tells of the cells that look different: a view that hears of one that is edited would begin anew.
void RunsModel::replace(std::size_t place, Row row)
{
    const Row before = std::exchange(m_rows[place], std::move(row));
    const Row& now = m_rows[place];
    const bool sameKind = before.line.isPresent == now.line.isPresent && before.line.colour == now.line.colour
        && before.line.run.isWritten == now.line.run.isWritten
        && before.line.run.broken.isEmpty() == now.line.run.broken.isEmpty();
    for (int column = 0; column < columnCount(); ++column) {
        const auto at = static_cast<std::size_t>(column);
        if (!sameKind || before.texts[at] != now.texts[at]) {
            const QModelIndex cell = index(static_cast<int>(place), column);
            Q_EMIT dataChanged(cell, cell);
        }
    }
}

int RunsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RunsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(runColumns().size());
}

const RunLine& RunsModel::line(const QModelIndex& index) const
{
    return m_rows.at(static_cast<std::size_t>(index.row())).line;
}

QVariant RunsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Row& row = m_rows.at(static_cast<std::size_t>(index.row()));
    const RunColumn column = columnOf(index);
    const RunLabels& labels = row.line.run.record.labels;
    switch (role) {
    case Qt::DisplayRole:
        return row.texts[static_cast<std::size_t>(index.column())];
    case Qt::EditRole:
        return QString::fromStdString(column == RunColumn::Note ? labels.note : labels.name);
    case Qt::ToolTipRole:
        return foreignTip(tip(row, column));
    case Qt::AccessibleTextRole:
        return spokenText(row, column);
    case Qt::DecorationRole:
        return mark(row, column);
    case Qt::ForegroundRole:
        return colour(row, column);
    case Qt::FontRole:
        if (column == RunColumn::Settings && row.line.run.broken.isEmpty()) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft)));
    case sortRole:
        return row.line.run.broken.isEmpty() || column == RunColumn::Name
            ? runColumns()[static_cast<std::size_t>(index.column())].key(row.line)
            : QVariant();
    default:
        return {};
    }
}

QVariant RunsModel::mark(const Row& row, RunColumn column) const
{
    const KeptRun& run = row.line.run;
    if (column == RunColumn::Pin && run.broken.isEmpty()) {
        return row.line.colour ? pinMark(m_theme.run(*row.line.colour), true)
                               : pinMark(m_theme.mutedText, false);
    }
    return column == RunColumn::Name && (row.line.isPresent || run.isWritten)
        ? QVariant(shapeIcon(IconShape::Start))
        : QVariant();
}

/// Names that nobody gave stand back, as do runs that cannot be read.
QVariant RunsModel::colour(const Row& row, RunColumn column) const
{
    const KeptRun& run = row.line.run;
    if (!run.broken.isEmpty()) {
        return m_theme.mutedText;
    }
    if (column == RunColumn::Name && row.line.isPresent) {
        return m_theme.accent;
    }
    return column == RunColumn::Name && run.record.labels.name.empty() ? QVariant(m_theme.mutedText)
                                                                       : QVariant();
}

QString RunsModel::tip(const Row& row, RunColumn column) const
{
    const QString& text = row.texts[static_cast<std::size_t>(column)];
    if (!row.line.run.broken.isEmpty() || column == RunColumn::Name) {
        return runWords(row.line);
    }
    if (column == RunColumn::Pin) {
        return row.line.colour ? tr("Click to unpin") : tr("Click to pin: dashed in History, never cleared");
    }
    if (column == RunColumn::Note) {
        return foreignText(row.line.run.record.labels.note);
    }
    return column == RunColumn::Error ? bestTestWords(row.line) : text;
}

QString RunsModel::spokenText(const Row& row, RunColumn column) const
{
    const QString& text = row.texts[static_cast<std::size_t>(column)];
    if (column == RunColumn::Pin) {
        return row.line.colour ? tr("pinned") : tr("not pinned");
    }
    if (column == RunColumn::Error && !isLabelled(row.line.run.record.data)) {
        return bestTestWords(row.line); // a dash says nothing
    }
    return column == RunColumn::Name && row.line.isPresent ? tr("%1, the run of this window").arg(text)
                                                           : text;
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const RunColumnRow& column = runColumns()[static_cast<std::size_t>(section)];
    const auto word = [](const char* text) { return QCoreApplication::translate("RunColumns", text); };
    switch (role) {
    case Qt::DisplayRole:
        return column.title[0] == '\0' ? QString() : word(column.title);
    case Qt::ToolTipRole:
        return word(column.help);
    case Qt::AccessibleTextRole:
        return column.title[0] == '\0' ? tr("Pinned") : word(column.title);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isNumber(column.id) ? Qt::AlignRight : Qt::AlignLeft)));
    default:
        return {};
    }
}

Qt::ItemFlags RunsModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const RunColumn column = columnOf(index);
    const bool isLabel = column == RunColumn::Name || column == RunColumn::Note;
    if (index.isValid() && isLabel && line(index).run.broken.isEmpty()) {
        flags |= Qt::ItemIsEditable;
    }
    return flags;
}

bool RunsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) {
        return false;
    }
    const std::string id = line(index).run.id;
    if (columnOf(index) == RunColumn::Name) {
        m_edits.rename(id, value.toString());
    } else {
        m_edits.annotate(id, value.toString());
    }
    return true;
}

void RunsModel::setTheme(const Theme& theme)
{
    m_theme = theme;
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                           {Qt::DecorationRole, Qt::ForegroundRole});
    }
}

} // namespace ff
