// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/mistakes/confusion_view.h"

#include "ui/kit/eliding_header.h"
#include "ui/kit/picture_painter.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace ff {

ConfusionView::ConfusionView(QWidget* parent)
    : QTableView(parent)
    , m_model(new ConfusionModel(this))
{
    setObjectName(QStringLiteral("confusion"));
    setAccessibleName(tr("Confusion matrix"));
    setAccessibleDescription(tr("A row for each true class, a column for each answer"));
    setModel(m_model);
    setFont(captionFont(font()));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectItems);
    setTabKeyNavigation(false); // Tab leaves it, as every other widget
    setFrameShape(NoFrame);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalHeader(new ElidingHeader(Qt::Horizontal, this));
    setVerticalHeader(new ElidingHeader(Qt::Vertical, this));
    for (QHeaderView* header : {horizontalHeader(), verticalHeader()}) {
        header->setHighlightSections(true);
        header->setSectionResizeMode(QHeaderView::Fixed);
        header->setMinimumSectionSize(1);
        header->setSectionsClickable(false);
    }
    verticalHeader()->setMaximumWidth(fontMetrics().averageCharWidth() * 16);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ConfusionView::fitCells);
}

void ConfusionView::setTheme(const Theme& theme)
{
    QPalette colours = palette();
    colours.setColor(QPalette::Base, theme.base);
    colours.setColor(QPalette::Text, theme.text);
    setPalette(colours);
    m_model->setTheme(theme);
}

std::optional<Confusion::Cell> ConfusionView::chosen() const
{
    const QModelIndexList all = selectedIndexes();
    return all.isEmpty() ? std::nullopt : std::optional(ConfusionModel::cellOf(all.front()));
}

/// Room for three figures.
QSize ConfusionView::leastCell() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(QStringLiteral("0000")), metrics.height() + 4};
}

QSize ConfusionView::sizeHint() const
{
    const int count = std::clamp(m_model->rowCount(), 2, 12);
    const QSize cell = leastCell();
    return {verticalHeader()->sizeHint().width() + count * cell.width() * 5 / 4,
            horizontalHeader()->sizeHint().height() + count * cell.height() * 5 / 4};
}

QSize ConfusionView::minimumSizeHint() const
{
    return {verticalHeader()->sizeHint().width() + 5 * leastCell().width(),
            horizontalHeader()->sizeHint().height() + 5 * leastCell().height()};
}

void ConfusionView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitCells();
}

void ConfusionView::fitCells()
{
    const int count = m_model->rowCount();
    if (count == 0) {
        return;
    }
    const QSize least = leastCell();
    const int sides = 2 * frameWidth();
    const int width = (this->width() - sides - verticalHeader()->sizeHint().width()) / count;
    const int height = (this->height() - sides - horizontalHeader()->sizeHint().height()) / count;
    // Wider than high is easier to read than the other way round, but not by much.
    const int high = std::clamp(height, least.height(), 3 * least.height());
    const int wide = std::clamp(width, least.width(), std::max(least.width(), 2 * high));
    horizontalHeader()->setDefaultSectionSize(wide);
    verticalHeader()->setDefaultSectionSize(high);
}

/// Esc gives the choice back.
void ConfusionView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && chosen()) {
        clearSelection();
        return;
    }
    QTableView::keyPressEvent(event);
}

/// A second click on a cell, and one beside all cells, too.
void ConfusionView::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid() || selectionModel()->isSelected(index)) {
        clearSelection();
        return;
    }
    QTableView::mousePressEvent(event);
}

void ConfusionView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT chosenChanged();
}

} // namespace ff
