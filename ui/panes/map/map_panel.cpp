// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/map/map_panel.h"

#include "core/data/no_labels.h"
#include "core/insight/map_alignment.h"
#include "ui/figures/figure_words.h"
#include "ui/kit/class_name.h"
#include "ui/kit/column_scroll.h"
#include "ui/kit/layer_box.h"
#include "ui/kit/menu_button.h"
#include "ui/kit/picture_strip.h"
#include "ui/kit/view_choice.h"
#include "ui/panes/map/map_figure.h"
#include "ui/panes/map/map_plot.h"
#include "ui/panes/map/map_words.h"
#include "ui/workbench/selection.h"

#include <QActionGroup>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ff {

namespace {

constexpr int manyRows = 1000; // as many as there are pictures
constexpr std::size_t mostPictures = 1000; // that a question answers at once

} // namespace

MapPanel::MapPanel(QWidget* parent)
    : InsightPanel(parent)
    , m_fetch([this](const Command& command) { return ask(command); })
    , m_layer(new LayerBox(LayerBox::First::Highest))
{
    m_layer->setObjectName(QStringLiteral("mapLayer"));
    connect(m_layer, &QComboBox::currentIndexChanged, this, &MapPanel::askAnew);
    build({.before = {m_layer},
           .after = {makeViewButton()},
           .body = makeBody(),
           .empty = tr("A map of the test images appears here once there is a network.")});
    connect(&m_fetch, &PictureFetch::arrived, this, [this] {
        QStringList captions;
        for (const int label : m_fetch.found().labels) {
            captions << (label < 0 ? QString() : className(moment()->data, label));
        }
        m_pictures->setPictures(m_fetch.found().pictures, captions);
    });
    showChosen();
}

QWidget* MapPanel::makeViewButton()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("mapMenu"));
    auto* kinds = new QActionGroup(menu);
    const auto add = [&](const QString& text, const char* name) {
        QAction* action = menu->addAction(text);
        makeViewChoice(*action, name);
        kinds->addAction(action);
        return action;
    };
    QAction* principal = add(tr("Directions of most difference (PCA)"), "mapPrincipal");
    m_byNeighbours = add(tr("Neighbours stay neighbours (t-SNE, slower)"), "mapNeighbours");
    principal->setChecked(true);
    connect(m_byNeighbours, &QAction::toggled, this, &MapPanel::askAnew);
    auto* button = new MenuButton(tr("View"), menu);
    button->setToolTip(tr("How the map is made"));
    return button;
}

QWidget* MapPanel::makeBody()
{
    m_plot = new MapPlot;
    connect(m_plot, &MapPlot::chosenChanged, this, &MapPanel::showChosen);
    m_chosen = new QLabel;
    m_chosen->setObjectName(QStringLiteral("mapChosen"));
    m_chosen->setWordWrap(true);
    m_pictures = new PictureStrip(Side::Neither);
    m_pictures->setObjectName(QStringLiteral("mapPictures"));
    m_pictures->setAccessibleName(tr("Chosen test images"));
    m_pictures->setMaximumRows(manyRows);
    m_pictures->setEmptyText(QStringLiteral(" "));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, fontMetrics().height() / 3, 0);
    column->addWidget(m_chosen);
    column->addWidget(m_pictures);
    column->addStretch(1);
    auto* scroll = new ColumnScroll(fontMetrics().height() * 8);
    scroll->setWidget(content);

    auto* body = new QWidget;
    auto* halves = new QHBoxLayout(body);
    halves->addWidget(m_plot, 3);
    halves->addWidget(scroll, 1);
    return body;
}

void MapPanel::present(const std::shared_ptr<const Moment>& moment)
{
    InsightPanel::present(moment);
    m_fetch.show(*moment);
}

void MapPanel::forget()
{
    m_map = {};
    m_layer->setCount(static_cast<int>(moment()->settings.layers.size()));
}

/// The drawing has a place on a principal map only: the other one would have to be made anew for it.
std::optional<Question> MapPanel::question() const
{
    using Kind = question::Map::Kind;
    const bool isPrincipal = !m_byNeighbours->isChecked();
    return question::Map {m_layer->layer(), isPrincipal ? Kind::Principal : Kind::Neighbours,
                          isPrincipal ? m_drawing : std::vector<std::uint8_t>()};
}

void MapPanel::record(const News& news)
{
    InsightPanel::record(news);
    m_fetch.hear(news);
}

bool MapPanel::isWelcome(const Insight& insight) const
{
    return !std::get<insight::Map>(insight.content).points.empty();
}

void MapPanel::showInsight()
{
    insight::Map map = found<insight::Map>();
    alignTo(m_map, map);
    m_map = std::move(map);
    if (!isLabelled(moment()->data)) {
        std::ranges::fill(m_map.labels, 0); // of the one class that all are of
    }
    m_plot->setMap(m_map, mapClasses(moment()->data));
    setWords(summary());
}

QString MapPanel::summary() const
{
    const QString count = QLocale().toString(static_cast<qlonglong>(m_map.images.size()));
    if (m_map.question.kind == question::Map::Kind::Neighbours) {
        return insight()->isComplete ? tr("%1 test images; neighbours stay neighbours").arg(count)
                                     : tr("%1 test images, finding their places …").arg(count);
    }
    return tr("%1 test images along the two directions that hold %2 % of what differs")
        .arg(count, QLocale().toString(100 * m_map.variance, 'f', 0));
}

/// The pictures of what was chosen on the map.
void MapPanel::showChosen()
{
    const std::vector<std::size_t>& chosen = m_plot->chosen();
    m_chosen->setText(chosen.empty() ? tr("Click a point or a name, or draw a loop around several points.")
                                     : chosenWords(m_map, chosen, mapClasses(moment()->data)));
    m_fetch.ask(chosenImages());
}

/// Whose pictures are shown.
std::vector<std::int64_t> MapPanel::chosenImages() const
{
    std::vector<std::int64_t> images;
    for (const std::size_t point : m_plot->chosen()) {
        if (images.size() < mostPictures) {
            images.push_back(m_map.images[point]);
        }
    }
    return images;
}

std::vector<Figure> MapPanel::makeFigures() const
{
    if (!insight()) {
        return {};
    }
    const QString context = QStringLiteral("%1; %2").arg(figureContext(*moment()), summary());
    std::vector<Figure> all {mapFigure(m_map, mapClasses(moment()->data), context)};
    all.back().shownBy = m_plot;
    if (!m_plot->chosen().empty() && m_fetch.found().images == chosenImages()) {
        all.push_back(
            chosenFigure(m_map, m_plot->chosen(), m_fetch.found(), mapClasses(moment()->data), context));
        all.back().shownBy = m_pictures;
    }
    return all;
}

void MapPanel::useSelection(Selection& selection)
{
    connect(m_pictures, &PictureStrip::chosen, &selection, [this, &selection](int index) {
        if (const LabelledPicture picture = m_fetch.at(index); !picture.isEmpty()) {
            selection.choose(picture);
        }
    });
    connect(&selection, &Selection::changed, m_pictures,
            [this, &selection] { m_pictures->setMarked(m_fetch.indexOf(selection.picture())); });
    connect(&selection, &Selection::seenChanged, this, [this, &selection] {
        m_drawing = selection.seen();
        askAnew();
    });
    m_drawing = selection.seen();
}

void MapPanel::applyTheme(const Theme& theme)
{
    InsightPanel::applyTheme(theme);
    m_plot->applyTheme(theme);
    m_pictures->setTheme(theme);
}

void MapPanel::hideEvent(QHideEvent* event)
{
    InsightPanel::hideEvent(event);
    m_fetch.rest();
}

} // namespace ff
