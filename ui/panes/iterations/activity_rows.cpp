// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/iterations/activity_rows.h"

#include "ui/figures/figure_words.h"
#include "ui/kit/picture_strip.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>

namespace ff {

namespace {

enum Column { Name, Strip, Beside };

} // namespace

ActivityRows::ActivityRows(int left, int right, QWidget* parent)
    : ColumnScroll(0, parent)
    , m_left(left)
    , m_right(right)
    , m_theme(themeFor(palette()))
{
    auto* content = new QWidget;
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(fontMetrics().height() / 3);
    m_grid->setColumnMinimumWidth(Beside, m_right);
    m_grid->setColumnStretch(Strip, 1);
    setWidget(content);
}

void ActivityRows::setIterations(const insight::Iterations& found)
{
    match(found.activities.size());
    const bool isOtherShape = m_columns != found.iterations + 1;
    m_columns = found.iterations + 1;
    for (std::size_t i = 0; i < m_strips.size(); ++i) {
        m_strips[i]->setColumns(m_columns);
        m_strips[i]->setPictures(found.activities[i], {});
        m_strips[i]->setMarked(m_iteration);
    }
    if (isOtherShape) {
        limitHeight();
        Q_EMIT columnsMoved();
    }
}

void ActivityRows::match(std::size_t layers)
{
    while (m_strips.size() > layers) {
        delete m_strips.back();
        m_strips.pop_back();
        delete m_names.back();
        m_names.pop_back();
    }
    while (m_strips.size() < layers) {
        const std::size_t layer = m_strips.size();
        auto* name = new QLabel(layerName(layer));
        name->setWordWrap(true);
        name->setFixedWidth(m_left);
        auto* strip = new PictureStrip(Side::Neither);
        strip->setObjectName(QStringLiteral("activities%1").arg(layer + 1));
        strip->setAccessibleName(
            tr("Activities of layer %1").arg(QLocale().toString(qulonglong {layer + 1})));
        strip->setMaximumRows(1);
        strip->setTheme(m_theme);
        strip->setDescription([this, layer](int iteration) {
            return tr("%1 at iteration %2: a point for each unit, black where it is silent")
                .arg(layerName(layer), QLocale().toString(iteration));
        });
        strip->installEventFilter(this);
        connect(strip, &PictureStrip::chosen, this, &ActivityRows::chosen);
        m_grid->addWidget(name, static_cast<int>(layer), Name, Qt::AlignVCenter);
        m_grid->addWidget(strip, static_cast<int>(layer), Strip);
        m_names.push_back(name);
        m_strips.push_back(strip);
    }
}

void ActivityRows::setIteration(int iteration)
{
    m_iteration = iteration;
    for (PictureStrip* strip : m_strips) {
        strip->setMarked(iteration);
    }
}

void ActivityRows::setTheme(const Theme& theme)
{
    m_theme = theme;
    for (PictureStrip* strip : m_strips) {
        strip->setTheme(theme);
    }
}

std::pair<double, double> ActivityRows::outerColumns() const
{
    if (m_strips.empty()) {
        return {};
    }
    const PictureStrip& strip = *m_strips.front();
    const auto middle = [&](int column) {
        const QPoint place = strip.pictureRect(column).center();
        return strip.mapTo(this, place).x() + 0.5;
    };
    return {middle(0), middle(m_columns - 1)};
}

/// What is left of the room belongs to others. As wide as without a scroll bar, which comes by it.
void ActivityRows::limitHeight()
{
    setMaximumHeight(std::max(1, m_grid->heightForWidth(width())));
}

void ActivityRows::resizeEvent(QResizeEvent* event)
{
    ColumnScroll::resizeEvent(event);
    limitHeight();
}

bool ActivityRows::eventFilter(QObject* watched, QEvent* event)
{
    const bool isStrip = !m_strips.empty() && watched == m_strips.front();
    if (isStrip && (event->type() == QEvent::Resize || event->type() == QEvent::Move)) {
        Q_EMIT columnsMoved();
    }
    return ColumnScroll::eventFilter(watched, event);
}

} // namespace ff
