// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/own_collection.h"

#include <QAbstractListModel>

namespace ff {

/// A collection as a list for views, ordered by label and then by age. GUI thread only.
class OwnModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// `collection` must outlive the model.
    explicit OwnModel(const OwnCollection& collection, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    const OwnSample& sample(const QModelIndex& index) const;

    /// Its place in the collection.
    std::size_t place(const QModelIndex& index) const;

private:
    void refill();

    const OwnCollection& m_collection;
    OwnCollection::Places m_places; ///< by row
};

} // namespace ff
