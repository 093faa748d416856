// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/moment.h"
#include "ui/kit/negative_words.h"
#include "ui/kit/picture_painter.h"

#include <QWidget>

namespace ff {

/// The label of a positive and that of its negative as the network is given it: one row of cells each, one
/// cell per class, the label's own filled in the row of the true label and outlined in the row of the wrong
/// one. GUI thread only.
class LabelCells : public QWidget
{
    Q_OBJECT

public:
    explicit LabelCells(QWidget* parent = nullptr);

    /// Negative labels leave the rows empty.
    void setLabels(const DataView& dataView, int trueLabel, int wrongLabel);
    /// Whether the cells are pixels of the image or units above the top layer.
    void setPlace(LabelPlace place);
    void setTheme(const Theme& theme);

    QString trueText() const;
    QString wrongText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintRow(QPainter& painter, int top, Side side) const;
    int rowHeight() const;
    QString cellText(int cell) const;

    DataView m_data;
    int m_trueLabel = -1;
    int m_wrongLabel = -1;
    Theme m_theme;
};

} // namespace ff
