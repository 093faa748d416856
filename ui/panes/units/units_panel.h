// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/panel.h"
#include "ui/panes/units/unit_words.h"
#include "ui/workbench/standing_question.h"

class QActionGroup;
class QComboBox;
class QLabel;
class QStackedLayout;

namespace ff {

class PictureStrip;
class UnitPortrait;

/// The Units pane: what every unit of a layer looks for and how often it answers, and one of them large. Of
/// the moment that is shown; asks only while it can be seen.
class UnitsPanel : public Panel
{
    Q_OBJECT

public:
    explicit UnitsPanel(QWidget* parent = nullptr);

    void present(const std::shared_ptr<const Moment>& moment) override;
    void record(const News& news) override;
    std::vector<Figure> figures() const override;
    bool isWaiting() const override;
    void applyTheme(const Theme& theme) override;
    void useSelection(Selection& selection) override;

protected:
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeHeader();
    QWidget* makeViewButton();
    QWidget* makeBody();
    void listLayers(const Moment& moment);
    void askForLayer();
    void take(const std::shared_ptr<const Insight>& insight);
    void showUnits();
    void choose(int index);
    const insight::Units& units() const;
    QString context() const;

    std::shared_ptr<const Moment> m_moment;
    std::shared_ptr<const Insight> m_insight; ///< of the layer that is shown
    StandingQuestion m_question;
    std::vector<int> m_order; ///< units as they are shown
    int m_unit = -1; ///< that is shown large
    QComboBox* m_layer = nullptr;
    QLabel* m_summary = nullptr;
    QActionGroup* m_orders = nullptr;
    PictureStrip* m_fields = nullptr;
    UnitPortrait* m_portrait = nullptr;
    QStackedLayout* m_pages = nullptr;
};

} // namespace ff
