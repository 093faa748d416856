// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/spoken.h"
#include "ui/kit/theme.h"

#include <QWidget>

#include <vector>

namespace ff {

/// The units of a layer as cells, as bright as they are active, which are switched off and on by clicking,
/// by pulling over several, or with arrow keys and Space. GUI thread only.
class UnitGrid : public QWidget, public Spoken
{
    Q_OBJECT

public:
    /// `layer` from 0, for its name.
    explicit UnitGrid(int layer, QWidget* parent = nullptr);

    /// One for each unit, normalised.
    void setActivities(std::vector<float> activities);

    /// [unit] whether it is off.
    void setOff(std::vector<bool> off);

    int units() const { return static_cast<int>(m_activities.size()); }
    QRect cellRect(int unit) const;
    int unitAt(const QPoint& position) const; ///< -1: none

    QString spokenValue() const override { return accessibleDescription(); }
    int spokenCount() const override { return units(); }
    SpokenPart spokenPart(int index) const override;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void setTheme(const Theme& theme);

Q_SIGNALS:
    void toggled(int unit); ///< by hand: is to be off if it is on, and the other way round

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    int cell() const;
    int columnsAt(int width) const;
    bool isOff(int unit) const;
    QString wordsOf(int unit) const;
    void choose(int unit);
    void describe();

    int m_layer;
    std::vector<float> m_activities;
    std::vector<bool> m_off;
    int m_chosen = 0; ///< by keys
    bool m_pullsOff = true; ///< what pulling over units does to them
    Theme m_theme;
};

} // namespace ff
