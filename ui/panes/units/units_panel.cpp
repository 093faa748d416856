// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/units/units_panel.h"

#include "ui/figures/figure_words.h"
#include "ui/kit/column_scroll.h"
#include "ui/kit/layer_box.h"
#include "ui/kit/menu_button.h"
#include "ui/kit/picture_strip.h"
#include "ui/kit/view_choice.h"
#include "ui/panes/units/unit_portrait.h"
#include "ui/panes/units/units_figures.h"
#include "ui/workbench/selection.h"

#include <QActionGroup>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ff {

namespace {

constexpr int manyRows = 10'000; // as many as there are units

} // namespace

UnitsPanel::UnitsPanel(QWidget* parent)
    : InsightPanel(parent)
    , m_layer(new LayerBox(LayerBox::First::Lowest))
{
    m_layer->setObjectName(QStringLiteral("unitsLayer"));
    connect(m_layer, &QComboBox::currentIndexChanged, this, &UnitsPanel::askAnew);
    build({.before = {m_layer},
           .after = {makeViewButton()},
           .body = makeBody(),
           .empty = tr("What the units look for appears here once there is a network.")});
}

QWidget* UnitsPanel::makeViewButton()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("unitsMenu"));
    m_orders = new QActionGroup(menu);
    const auto add = [&](const QString& text, const char* name, UnitOrder order) {
        QAction* action = menu->addAction(text);
        makeViewChoice(*action, name);
        action->setData(static_cast<int>(order));
        m_orders->addAction(action);
        connect(action, &QAction::toggled, this, [this](bool checked) {
            if (checked && insight()) {
                showInsight();
            }
        });
        return action;
    };
    QAction* asTheyAre = add(tr("In their own order"), "unitsAsTheyAre", UnitOrder::AsTheyAre);
    add(tr("The most active first"), "unitsByActivity", UnitOrder::ByActivity);
    add(tr("The most selective first"), "unitsBySelectivity", UnitOrder::BySelectivity);
    asTheyAre->setChecked(true);
    auto* button = new MenuButton(tr("View"), menu);
    button->setToolTip(tr("In what order the units stand"));
    return button;
}

QWidget* UnitsPanel::makeBody()
{
    m_fields = new PictureStrip(Side::Neither);
    m_fields->setObjectName(QStringLiteral("unitFields"));
    m_fields->setAccessibleName(tr("What the units look for"));
    m_fields->setMaximumRows(manyRows);
    m_fields->setDescription([this](int index) {
        return index >= 0 && static_cast<std::size_t>(index) < m_order.size()
            ? unitDescription(units(), m_order[static_cast<std::size_t>(index)])
            : QString();
    });
    connect(m_fields, &PictureStrip::chosen, this, &UnitsPanel::choose);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, fontMetrics().height() / 3, 0);
    column->addWidget(m_fields);
    column->addStretch(1);
    auto* scroll = new ColumnScroll(fontMetrics().height() * 10);
    scroll->setWidget(content);
    m_portrait = new UnitPortrait([this](const Command& command) { return ask(command); });
    auto* portraitScroll = new ColumnScroll(fontMetrics().height() * 8);
    portraitScroll->setWidget(m_portrait);

    auto* body = new QWidget;
    auto* halves = new QHBoxLayout(body);
    halves->setSpacing(fontMetrics().height());
    halves->addWidget(scroll, 3);
    halves->addWidget(portraitScroll, 2);
    return body;
}

void UnitsPanel::present(const std::shared_ptr<const Moment>& moment)
{
    InsightPanel::present(moment);
    m_portrait->show(*moment);
}

void UnitsPanel::forget()
{
    m_unit = -1;
    m_portrait->clear();
    m_layer->setCount(static_cast<int>(moment()->settings.layers.size()));
}

std::optional<Question> UnitsPanel::question() const
{
    return question::Units {m_layer->layer()};
}

void UnitsPanel::record(const News& news)
{
    InsightPanel::record(news);
    m_portrait->hear(news);
}

void UnitsPanel::showInsight()
{
    if (std::exchange(m_shownLayer, units().layer) != units().layer) {
        m_unit = -1; // that of another layer has but the number in common
    }
    m_order = orderedUnits(units(), static_cast<UnitOrder>(m_orders->checkedAction()->data().toInt()));
    setWords(unitsSummary(units()));
    Pictures fields {units().fields.width, units().fields.height, {}, units().fields.channels};
    fields.pixels.reserve(units().fields.pixels.size());
    QStringList captions;
    for (const int unit : m_order) {
        const Pictures one = pictureOf(units().fields, unit);
        fields.pixels.insert(fields.pixels.end(), one.pixels.begin(), one.pixels.end());
        captions << unitCaption(units().onShare[static_cast<std::size_t>(unit)]);
    }
    m_fields->setPictures(fields, captions);
    const auto place = std::ranges::find(m_order, m_unit);
    choose(place == m_order.end() ? 0 : static_cast<int>(place - m_order.begin()));
}

/// Shows the unit at that place large.
void UnitsPanel::choose(int index)
{
    if (!insight() || index < 0 || static_cast<std::size_t>(index) >= m_order.size()) {
        return;
    }
    m_unit = m_order[static_cast<std::size_t>(index)];
    m_fields->setMarked(index);
    m_portrait->setUnit(units(), m_unit);
}

QString UnitsPanel::context() const
{
    return QStringLiteral("%1; %2").arg(figureContext(*moment()), unitsSummary(units()));
}

std::vector<Figure> UnitsPanel::makeFigures() const
{
    if (!insight()) {
        return {};
    }
    std::vector<Figure> all {unitsFigure(units(), m_order, context())};
    all.back().shownBy = m_fields;
    if (m_portrait->images().count() > 0) {
        all.push_back(unitFigure(*m_portrait, context()));
        all.back().shownBy = m_portrait;
    }
    return all;
}

bool UnitsPanel::isWaiting() const
{
    return InsightPanel::isWaiting() || m_portrait->isWaiting();
}

void UnitsPanel::useSelection(Selection& selection)
{
    connect(m_portrait, &UnitPortrait::chosen, &selection, &Selection::choose);
    connect(m_portrait, &UnitPortrait::dreamWished, &selection, [this, &selection] {
        if (insight() && m_unit >= 0) {
            selection.dreamOf(units().layer, m_unit);
        }
    });
}

void UnitsPanel::applyTheme(const Theme& theme)
{
    InsightPanel::applyTheme(theme);
    m_fields->setTheme(theme);
    m_portrait->setTheme(theme);
}

void UnitsPanel::hideEvent(QHideEvent* event)
{
    InsightPanel::hideEvent(event);
    m_portrait->rest();
}

} // namespace ff
