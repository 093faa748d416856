// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/figure.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QTableView;

namespace ff {

class TableModel;

/// The numbers of a pane as text, for screen readers and to be copied; one of its tables at a time. GUI
/// thread only.
class TableDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TableDialog(QWidget* parent);

    /// Shows those of this pane: the one that was chosen, as long as it is there. `pane`: its title.
    void setFigures(const QString& pane, const std::vector<Figure>& figures);

    /// Chooses the table of that figure.
    void choose(const QString& id);

    const Table& table() const;

private:
    QWidget* makeButtons();
    void showChosen();
    void copy() const;

    std::vector<Figure> m_figures;
    TableModel* m_model;
    QComboBox* m_choice;
    QLabel* m_context;
    QTableView* m_view;
};

} // namespace ff
