// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/units/units_panel.h"

#include "ui/figures/figure_words.h"
#include "ui/kit/column_scroll.h"
#include "ui/kit/menu_button.h"
#include "ui/kit/picture_strip.h"
#include "ui/kit/view_choice.h"
#include "ui/panes/units/unit_portrait.h"
#include "ui/panes/units/units_figures.h"
#include "ui/workbench/selection.h"

#include <QActionGroup>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace ff {

namespace {

constexpr int manyRows = 10'000; // as many as there are units

enum Page { NoUnits, Units };

} // namespace

UnitsPanel::UnitsPanel(QWidget* parent)
    : Panel(parent)
    , m_question([this](const Command& command) { return ask(command); })
{
    auto* empty = new QLabel(tr("What the units look for appears here once there is a network."));
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    auto* pages = new QWidget;
    m_pages = new QStackedLayout(pages);
    m_pages->addWidget(empty);
    m_pages->addWidget(makeBody());

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(pages, 1);
    setAutoFillBackground(true);
    connect(&m_question, &StandingQuestion::answered, this, &UnitsPanel::take);
}

QWidget* UnitsPanel::makeHeader()
{
    m_layer = new QComboBox;
    m_layer->setObjectName(QStringLiteral("unitsLayer"));
    m_layer->setAccessibleName(tr("Layer"));
    m_layer->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_layer, &QComboBox::currentIndexChanged, this, &UnitsPanel::askForLayer);
    m_summary = new QLabel;
    m_summary->setWordWrap(true);
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    const int side = fontMetrics().height() / 2;
    row->setContentsMargins(side, side / 2, side, 0);
    row->addWidget(m_layer);
    row->addWidget(m_summary, 1);
    row->addWidget(makeViewButton());
    return header;
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
            if (checked) {
                showUnits();
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
    const bool isOtherRun = !m_moment || m_moment->run != moment->run;
    m_moment = moment;
    if (isOtherRun) {
        m_insight = nullptr;
        m_unit = -1;
        listLayers(*moment);
        showUnits();
    }
    m_question.show(*moment);
    m_portrait->show(*moment);
}

void UnitsPanel::listLayers(const Moment& moment)
{
    const int before = std::max(0, m_layer->currentIndex());
    const int count = static_cast<int>(moment.settings.layers.size());
    {
        const QSignalBlocker quiet(m_layer);
        m_layer->clear();
        for (int i = 0; i < count; ++i) {
            m_layer->addItem(layerName(static_cast<std::size_t>(i)));
        }
        m_layer->setCurrentIndex(std::min(before, count - 1));
    }
    askForLayer();
}

void UnitsPanel::askForLayer()
{
    if (m_layer->currentIndex() >= 0) {
        m_question.ask(question::Units {m_layer->currentIndex()});
    }
}

void UnitsPanel::record(const News& news)
{
    m_question.hear(news);
    m_portrait->hear(news);
}

void UnitsPanel::take(const std::shared_ptr<const Insight>& insight)
{
    if (!m_moment || insight->run != m_moment->run || !insight->isComplete) {
        return;
    }
    const bool isOtherLayer = !m_insight || units().layer != std::get<insight::Units>(insight->content).layer;
    m_insight = insight;
    m_unit = isOtherLayer ? -1 : m_unit;
    showUnits();
}

const insight::Units& UnitsPanel::units() const
{
    return std::get<insight::Units>(m_insight->content);
}

void UnitsPanel::showUnits()
{
    m_pages->setCurrentIndex(m_insight ? Units : NoUnits);
    if (!m_insight) {
        m_summary->clear();
        m_portrait->clear();
        return;
    }
    m_order = orderedUnits(units(), static_cast<UnitOrder>(m_orders->checkedAction()->data().toInt()));
    m_summary->setText(unitsSummary(units()));
    Pictures fields {units().fields.width, units().fields.height, {}};
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
    if (!m_insight || index < 0 || static_cast<std::size_t>(index) >= m_order.size()) {
        return;
    }
    m_unit = m_order[static_cast<std::size_t>(index)];
    m_fields->setMarked(index);
    m_portrait->setUnit(units(), m_unit);
}

QString UnitsPanel::context() const
{
    return QStringLiteral("%1; %2").arg(figureContext(*m_moment), unitsSummary(units()));
}

std::vector<Figure> UnitsPanel::figures() const
{
    if (!m_insight) {
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
    return m_question.isWaiting() || m_portrait->isWaiting();
}

void UnitsPanel::useSelection(Selection& selection)
{
    connect(m_portrait, &UnitPortrait::chosen, &selection, &Selection::choose);
}

void UnitsPanel::applyTheme(const Theme& theme)
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme.base);
    setPalette(colours);
    m_fields->setTheme(theme);
    m_portrait->setTheme(theme);
}

void UnitsPanel::hideEvent(QHideEvent* event)
{
    Panel::hideEvent(event);
    m_question.rest();
    m_portrait->rest();
}

} // namespace ff
