// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/hand/own_model.h"

#include "ui/kit/foreign_text.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace ff {

OwnModel::OwnModel(const OwnCollection& collection, QObject* parent)
    : QAbstractListModel(parent)
    , m_collection(collection)
{
    connect(&collection, &OwnCollection::changed, this, &OwnModel::refill);
    refill();
}

void OwnModel::refill()
{
    const std::vector<OwnSample>& all = m_collection.all();
    QCollator collator;
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(all.size());
    for (const OwnSample& each : all) {
        keys.push_back(collator.sortKey(QString::fromStdString(each.label)));
    }
    beginResetModel();
    m_places.resize(all.size());
    std::iota(m_places.begin(), m_places.end(), std::size_t {0});
    std::ranges::stable_sort(
        m_places, [&keys](std::size_t one, std::size_t other) { return keys[one].compare(keys[other]) < 0; });
    endResetModel();
}

int OwnModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

QVariant OwnModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const OwnSample& shown = sample(index);
    const QString label = foreignText(shown.label, longestName);
    const QString origin = (shown.strokes.empty() ? tr("%1, from a picture") : tr("%1, drawn")).arg(label);
    switch (role) {
    case Qt::DisplayRole:
        return label;
    case Qt::AccessibleTextRole:
        return origin;
    case Qt::ToolTipRole:
        return foreignTip(origin);
    default:
        return {};
    }
}

const OwnSample& OwnModel::sample(const QModelIndex& index) const
{
    return m_collection.all()[place(index)];
}

std::size_t OwnModel::place(const QModelIndex& index) const
{
    return m_places.at(static_cast<std::size_t>(index.row()));
}

} // namespace ff
