// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/insight_panel.h"
#include "ui/panes/units/unit_words.h"

class QActionGroup;

namespace ff {

class LayerBox;
class PictureStrip;
class UnitPortrait;

/// The Units pane: what every unit of a layer looks for and how often it answers, and one of them large.
class UnitsPanel : public InsightPanel
{
    Q_OBJECT

public:
    explicit UnitsPanel(QWidget* parent = nullptr);

    void present(const std::shared_ptr<const Moment>& moment) override;
    void record(const News& news) override;
    bool isWaiting() const override;
    void applyTheme(const Theme& theme) override;
    void useSelection(Selection& selection) override;

protected:
    std::vector<Figure> makeFigures() const override;
    void hideEvent(QHideEvent* event) override;
    std::optional<Question> question() const override;
    void forget() override;
    bool isWelcome(const Insight& insight) const override { return insight.isComplete; }
    void showInsight() override;

private:
    QWidget* makeViewButton();
    QWidget* makeBody();
    void choose(int index);
    const insight::Units& units() const { return found<insight::Units>(); }
    QString context() const;

    int m_shownLayer = -1;
    std::vector<int> m_order; ///< units as they are shown
    int m_unit = -1; ///< that is shown large
    LayerBox* m_layer = nullptr;
    QActionGroup* m_orders = nullptr;
    PictureStrip* m_fields = nullptr;
    UnitPortrait* m_portrait = nullptr;
};

} // namespace ff
