// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/table_dialog.h"

#include "ui/figures/clipboard.h"
#include "ui/figures/table_model.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

/// What is selected of the table; all of it where that is nothing or a single cell.
Table selectedPart(const Table& table, const QItemSelection& selection)
{
    if (selection.isEmpty() || selection.indexes().size() == 1) {
        return table;
    }
    const QItemSelectionRange range = selection.first();
    const auto cut = [&range](const auto& cells) {
        using Cells = std::decay_t<decltype(cells)>;
        return Cells(cells.begin() + range.left(), cells.begin() + range.right() + 1);
    };
    Table part {table.title, table.context, cut(table.columns)};
    for (int row = range.top(); row <= range.bottom(); ++row) {
        part.rows.push_back(cut(table.rows[static_cast<std::size_t>(row)]));
    }
    return part;
}

} // namespace

TableDialog::TableDialog(QWidget* parent)
    : QDialog(parent)
    , m_model(new TableModel(this))
    , m_choice(new QComboBox(this))
    , m_context(new QLabel(this))
    , m_view(new QTableView(this))
{
    setObjectName(u"tableDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_choice->setAccessibleName(tr("Table"));
    m_context->setTextFormat(Qt::PlainText);
    m_context->setWordWrap(true);
    m_view->setModel(m_model);
    m_view->setTabKeyNavigation(false); // the Tab key leads on
    m_view->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_view->verticalHeader()->hide();
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_choice);
    column->addWidget(m_context);
    column->addWidget(m_view, 1);
    column->addWidget(makeButtons());
    connect(m_choice, &QComboBox::activated, this, &TableDialog::showChosen);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 28);
}

QWidget* TableDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copyButton = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copyButton->setObjectName(u"copyTable"_s);
    copyButton->setToolTip(tr("Copy what is selected, or all, as a spreadsheet pastes it"));
    connect(copyButton, &QPushButton::clicked, this, &TableDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* copyAction = new QAction(tr("&Copy"), m_view);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    connect(copyAction, &QAction::triggered, this, &TableDialog::copy);
    m_view->addAction(copyAction);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    return buttons;
}

void TableDialog::setFigures(const QString& pane, const std::vector<Figure>& figures)
{
    setWindowTitle(tr("%1 as Table").arg(pane));
    const QString chosen = m_choice->currentData().toString();
    const bool isSameChoice = std::ranges::equal(figures, m_figures, {}, &Figure::id, &Figure::id);
    m_figures = figures;
    if (!isSameChoice) { // else a list that is open would close
        m_choice->clear();
        for (const Figure& figure : figures) {
            m_choice->addItem(figure.title(), figure.id);
        }
    }
    choose(chosen);
}

void TableDialog::choose(const QString& id)
{
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(id)));
    showChosen();
}

const Table& TableDialog::table() const
{
    return m_model->table();
}

void TableDialog::showChosen()
{
    const auto index = static_cast<std::size_t>(std::max(0, m_choice->currentIndex()));
    const bool isSame
        = index < m_figures.size() && m_figures[index].table.columns == m_model->table().columns;
    m_model->setTable(index < m_figures.size() ? m_figures[index].table : Table {});
    m_context->setText(index < m_figures.size() ? m_figures[index].context()
                                                : tr("This pane has no numbers yet."));
    m_view->setAccessibleName(index < m_figures.size() ? m_figures[index].title() : QString());
    if (!isSame) {
        m_view->resizeColumnsToContents();
        m_view->setCurrentIndex(m_model->index(0, 0));
    }
}

void TableDialog::copy() const
{
    copyNumbers(selectedPart(m_model->table(), m_view->selectionModel()->selection()));
}

} // namespace ff
