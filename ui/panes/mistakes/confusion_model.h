// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/confusion.h"
#include "ui/kit/theme.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace ff {

/// A confusion matrix as a table: a row per true class, a column per answer. Cells are shaded by their share
/// of the row, right answers apart from mistakes; those without an image are empty. GUI thread only.
class ConfusionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// What stands in the cells.
    enum class Figures {
        Counts, ///< images
        Shares ///< of the images of the true class, in per cent
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `classes` has a name for each class of the matrix.
    void setConfusion(Confusion confusion, const QStringList& classes);
    void setFigures(Figures figures);
    void setTheme(const Theme& theme);

    const Confusion& confusion() const { return m_confusion; }
    const QStringList& classes() const { return m_classes; }
    Figures figures() const { return m_figures; }

    static Confusion::Cell cellOf(const QModelIndex& index) { return {index.row(), index.column()}; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    double share(const Confusion::Cell& cell) const;
    QString figure(const Confusion::Cell& cell) const;
    QString description(const Confusion::Cell& cell) const;
    QColor shade(const Confusion::Cell& cell) const;
    void repaint();

    Confusion m_confusion;
    QStringList m_classes;
    Figures m_figures = Figures::Counts;
    Theme m_theme;
};

} // namespace ff
