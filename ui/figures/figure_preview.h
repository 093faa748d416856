// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/figure_formats.h"

#include <QWidget>

namespace ff {

/// A figure as it will be written, as large as there is room. GUI thread only.
class FigurePreview : public QWidget
{
    Q_OBJECT

public:
    explicit FigurePreview(QWidget* parent = nullptr);

    void show(const Figure& figure, const FigureSize& size);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Figure m_figure;
    FigureSize m_size = figureSizes().front();
};

} // namespace ff
