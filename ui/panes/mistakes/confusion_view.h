// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/mistakes/confusion_model.h"

#include <QTableView>

namespace ff {

/// A confusion matrix whose cells fill the room that there is, and scroll where that is too little. One cell
/// can be chosen, with the mouse or the keys. GUI thread only.
class ConfusionView : public QTableView
{
    Q_OBJECT

public:
    explicit ConfusionView(QWidget* parent = nullptr);

    ConfusionModel& confusion() const { return *m_model; }

    void setTheme(const Theme& theme);

    /// The chosen cell; nothing where none is.
    std::optional<Confusion::Cell> chosen() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosenChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void fitCells();
    QSize leastCell() const;

    ConfusionModel* m_model;
};

} // namespace ff
