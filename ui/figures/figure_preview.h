// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/figure_formats.h"
#include "ui/kit/spoken.h"

#include <QWidget>

namespace ff {

/// A figure as it will be written, as large as there is room. GUI thread only.
class FigurePreview : public QWidget, public Spoken
{
    Q_OBJECT

public:
    explicit FigurePreview(QWidget* parent = nullptr);

    void show(const Figure& figure, const FigureSize& size);

    QString spokenValue() const override { return m_figure.title(); }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Figure m_figure;
    FigureSize m_size = figureSizes().front();
};

} // namespace ff
