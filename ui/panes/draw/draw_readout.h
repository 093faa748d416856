// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/spoken.h"
#include "ui/kit/theme.h"

#include <QStringList>
#include <QWidget>

#include <vector>

namespace ff {

/// The readout's probabilities, one horizontal bar with a percentage per class; with many classes the bars
/// thin out and only the likely ones keep their names. GUI thread only.
class DrawReadout : public QWidget, public Spoken
{
    Q_OBJECT

public:
    explicit DrawReadout(QWidget* parent = nullptr);

    void setClasses(const QStringList& classes);

    /// [class] probabilities; empty: no answer.
    void setProbabilities(const std::vector<float>& probabilities);

    void setTheme(const Theme& theme);

    QString spokenValue() const override;
    int spokenCount() const override { return static_cast<int>(m_classes.size()); }
    SpokenPart spokenPart(int index) const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void paintClass(QPainter& painter, int index, const QRectF& row, double nameWidth) const;
    std::vector<bool> namedRows(double rowHeight) const;
    double share(int index) const;
    int best() const;

    QStringList m_classes;
    std::vector<float> m_probabilities;
    Theme m_theme;
};

} // namespace ff
