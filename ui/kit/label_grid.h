// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/moment.h"
#include "core/settings/modes.h"
#include "ui/kit/spoken.h"
#include "ui/kit/theme.h"

#include <QStringList>
#include <QWidget>

namespace ff {

/// What each layer gives to the drawing together with each label: one column per class, one row per layer,
/// bars for the sum over the voting layers below. Every row is shaded from its own minimum to its maximum, so
/// that the competition shows; tooltips have the numbers. GUI thread only.
class LabelGrid : public QWidget, public Spoken
{
    Q_OBJECT

public:
    explicit LabelGrid(QWidget* parent = nullptr);

    /// Columns and rows, also while there is no answer. `votes` says for each layer whether it counts.
    void setShape(const QStringList& classes, const std::vector<bool>& votes);

    /// In what the layers judge, for the words.
    void setMeasure(const Measure& measure);

    /// An answer with a figure for every label; nothing empties the cells.
    void setAnswer(const std::optional<Answer>& answer);

    void setTheme(const Theme& theme);

    QString spokenValue() const override;
    int spokenCount() const override;
    SpokenPart spokenPart(int index) const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Geometry;

    Geometry geometry() const;
    int classCount() const { return static_cast<int>(m_classes.size()); }
    int layerCount() const { return static_cast<int>(m_votes.size()); }
    int winner() const;
    int heightFor(double rowHeight, double barHeight) const;
    void limitHeight();
    QString tipAt(QPointF position) const;
    QString wordsOf(int column, int layer) const;
    void paintLayer(QPainter& painter, const Geometry& place, int layer) const;
    void paintSums(QPainter& painter, const Geometry& place) const;
    void paintWinner(QPainter& painter, const Geometry& place) const;

    QStringList m_classes;
    std::vector<bool> m_votes;
    Measure m_measure = traitsOf(Mode::Supervised).measure;
    std::optional<Answer> m_answer;
    Theme m_theme;
};

} // namespace ff
