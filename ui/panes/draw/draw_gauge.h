// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/spoken.h"
#include "ui/kit/theme.h"

#include <QWidget>

#include <vector>

namespace ff {

/// How good each layer finds the drawing, against the threshold in the middle: is it like the training data?
/// GUI thread only.
class DrawGauge : public QWidget, public Spoken
{
    Q_OBJECT

public:
    explicit DrawGauge(QWidget* parent = nullptr);

    /// Goodness per unit of each layer, empty while there is no answer, on `layers` rows.
    void setGoodness(const std::vector<double>& goodness, int layers, double threshold);

    void setTheme(const Theme& theme);

    QString spokenValue() const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF track() const; ///< all rows' bars lie within
    void paintLayer(QPainter& painter, int layer, const QRectF& row) const;

    std::vector<double> m_goodness;
    int m_layers = 0;
    double m_threshold = 1;
    Theme m_theme;
};

} // namespace ff
