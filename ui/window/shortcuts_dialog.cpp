// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/shortcuts_dialog.h"

#include "ui/window/actions.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

QStandardItem* makeItem(const QString& text)
{
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    item->setToolTip(text);
    return item;
}

QStandardItemModel* makeModel(const ActionSet& actions, QObject* parent)
{
    auto* model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels(
        {ShortcutsDialog::tr("Action"), ShortcutsDialog::tr("Key"), ShortcutsDialog::tr("What it does")});
    for (const ActionRow& row : actionTable()) {
        const QAction* action = actions[row.id];
        QString name
            = row.id == ActionId::StartPause ? ShortcutsDialog::tr("Start or Pause") : action->text();
        name.remove(u'&');
        model->appendRow({makeItem(name), makeItem(action->shortcut().toString(QKeySequence::NativeText)),
                          makeItem(action->statusTip())});
    }
    return model;
}

QTableView* makeTable(QAbstractItemModel* model, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->resizeColumnsToContents();
    return table;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const ActionSet& actions, QWidget* parent)
    : QDialog(parent)
    , m_rows(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
{
    setObjectName(u"shortcutsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard Shortcuts"));
    m_rows->setSourceModel(makeModel(actions, this));
    m_rows->setFilterKeyColumn(-1);
    m_rows->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_search->setPlaceholderText(tr("Search for an action or a key"));
    m_search->setClearButtonEnabled(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(makeTable(m_rows, this));
    connect(m_search, &QLineEdit::textChanged, m_rows, &QSortFilterProxyModel::setFilterFixedString);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 32);
}

void ShortcutsDialog::showFor(const ActionSet& actions, QWidget* parent)
{
    auto* dialog = parent->findChild<ShortcutsDialog*>();
    if (!dialog) {
        dialog = new ShortcutsDialog(actions, parent);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace ff
