// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/download/get_data_dialog.h"

#include "ui/kit/core_words.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

constexpr int noteLines = 3;
using Presence = DataStore::Presence;

enum Column { Name, About, Images, Classes, Size, Checked, Here, ColumnCount };

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString sizeText(std::uint64_t bytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 0, QLocale::DataSizeSIFormat);
}

QTreeWidgetItem* makeItem(const KnownData& data)
{
    const QLocale locale;
    auto* item = new QTreeWidgetItem();
    item->setText(Name, text(data.label));
    item->setText(Images, locale.toString(data.trainCount + data.testCount));
    item->setText(Classes, locale.toString(static_cast<int>(data.classes.size())));
    item->setText(Size, sizeText(data.downloadBytes));
    item->setText(About, coreWord(data.about));
    item->setText(Checked,
                  hasChecksums(data) ? GetDataDialog::tr("by checksum") : GetDataDialog::tr("unverified"));
    item->setToolTip(
        Checked,
        hasChecksums(data)
            ? GetDataDialog::tr("Nothing but the original files is taken.")
            : GetDataDialog::tr("The checksums of the original files are not known: what the server "
                                "sends is looked at for its structure only."));
    for (const Column column : {Images, Classes, Size}) {
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    return item;
}

} // namespace

GetDataDialog::GetDataDialog(std::span<const KnownData> sets, const DataStore& store, QWidget* parent)
    : QDialog(parent)
    , m_sets(sets)
    , m_store(store)
    , m_list(new QTreeWidget(this))
    , m_note(new QLabel(this))
    , m_get(new QPushButton(this))
{
    setObjectName(u"getDataDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Get Data Set"));
    m_get->setObjectName(u"getDataSet"_s);
    m_get->setDefault(true);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_note->setMinimumHeight(noteLines * fontMetrics().lineSpacing());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_get, QDialogButtonBox::ActionRole);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
    column->addWidget(buttons);
    fill();
    refresh(nullptr);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_get, &QPushButton::clicked, this, &GetDataDialog::choose);
    connect(m_list, &QTreeWidget::itemActivated, this, &GetDataDialog::choose);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &GetDataDialog::showChoice);
    resize(fontMetrics().averageCharWidth() * 135, fontMetrics().height() * 27);
}

void GetDataDialog::fill()
{
    m_list->setObjectName(u"knownDataSets"_s);
    m_list->setAccessibleName(tr("Known data sets"));
    m_list->setHeaderLabels({tr("Data set"), tr("What it is"), tr("Images"), tr("Classes"), tr("Download"),
                             tr("Checked"), tr("Here")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setAllColumnsShowFocus(true);
    for (const KnownData& set : m_sets) {
        QTreeWidgetItem* item = makeItem(set);
        item->setSizeHint(Here, QSize(0, 3 * fontMetrics().height() / 2));
        m_list->addTopLevelItem(item);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void GetDataDialog::refresh(const KnownData* fetching)
{
    m_fetching = fetching;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        m_list->topLevelItem(i)->setText(Here, stateText(m_sets[static_cast<std::size_t>(i)]));
    }
    for (int column = 0; column < ColumnCount; ++column) {
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column, m_list->columnWidth(column) + fontMetrics().averageCharWidth());
    }
    showChoice();
}

QString GetDataDialog::stateText(const KnownData& set) const
{
    if (&set == m_fetching) {
        return tr("is coming");
    }
    switch (m_store.presenceOf(set)) {
    case Presence::Here:
        return tr("yes");
    case Presence::Begun:
        return tr("in part");
    case Presence::Absent:
        return tr("no");
    }
    return {};
}

const KnownData* GetDataDialog::selected() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? nullptr : &m_sets[static_cast<std::size_t>(row)];
}

void GetDataDialog::showChoice()
{
    const KnownData* set = selected();
    const bool here = set && m_store.presenceOf(*set) == Presence::Here;
    m_get->setText(here ? tr("&Open") : tr("&Get and Open"));
    m_get->setEnabled(set && (here || !m_fetching));
    m_note->setText(set ? noteFor(*set) : QString());
}

/// Who made the data set, and what the button will do.
QString GetDataDialog::noteFor(const KnownData& set) const
{
    const QString folder = QDir::toNativeSeparators(m_store.folderOf(set));
    QStringList lines {tr("Source: %1.").arg(coreWord(set.source))};
    if (m_store.presenceOf(set) == Presence::Here) {
        lines << tr("Is in %1, and opens without the network.").arg(folder);
    } else if (m_fetching) {
        lines << tr("One data set is fetched at a time: %1 is coming.").arg(text(m_fetching->label));
    } else {
        const QUrl address(QString::fromStdString(downloadsOf(set).front().addresses.front()));
        lines << tr("Will be fetched from %1 and kept in %2.").arg(address.host(), folder);
        if (!set.archive.empty()) {
            lines << tr("The same download holds its relatives, which are here then as well.");
        }
    }
    return lines.join(u'\n');
}

void GetDataDialog::choose()
{
    if (m_get->isEnabled()) {
        Q_EMIT chosen(*selected());
    }
}

} // namespace ff
