// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/dream/dream_panel.h"

#include "ui/figures/figure_words.h"
#include "ui/figures/pixel_table.h"
#include "ui/kit/calm_slider.h"
#include "ui/kit/class_name.h"
#include "ui/kit/column_scroll.h"
#include "ui/kit/picture_strip.h"
#include "ui/panes/dream/dream_choice.h"
#include "ui/panes/dream/dream_words.h"
#include "ui/workbench/selection.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

constexpr int manyRows = 100; // as many as there are classes
constexpr int columns = 5; // so that ten labels stand in two rows
constexpr int largeSide = 10; // lines of text

} // namespace

DreamPanel::DreamPanel(QWidget* parent)
    : InsightPanel(parent)
    , m_choice(new DreamChoice)
{
    connect(m_choice, &DreamChoice::changed, this, &DreamPanel::askAnew);
    makeButtons();
    build({.after = {m_fromDrawing, m_again},
           .row = m_choice,
           .body = makeBody(),
           .empty = tr("The image that the network takes for each label the most grows here.")});
}

void DreamPanel::makeButtons()
{
    m_fromDrawing = new QToolButton;
    m_fromDrawing->setObjectName(u"dreamFromDrawing"_s);
    m_fromDrawing->setText(tr("From the drawing"));
    m_fromDrawing->setCheckable(true);
    m_fromDrawing->setToolTip(tr("Begin with what stands in Draw instead of noise"));
    connect(m_fromDrawing, &QToolButton::toggled, this, &DreamPanel::askAnew);
    m_again = new QToolButton;
    m_again->setObjectName(u"dreamAgain"_s);
    m_again->setText(tr("Again"));
    m_again->setToolTip(tr("Dream anew, from other noise"));
    connect(m_again, &QToolButton::clicked, this, [this] {
        ++m_seed;
        askAnew();
    });
}

QWidget* DreamPanel::makeBody()
{
    m_pictures = makeStrip("dreams", columns);
    m_pictures->setDescription([this](int index) { return tipOf(index); });
    m_detail = new QLabel;
    m_detail->setObjectName(u"dreamDetail"_s);
    m_detail->setWordWrap(true);
    m_detail->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* beside = new QHBoxLayout;
    beside->setSpacing(fontMetrics().height());
    beside->addWidget(makeLarge());
    beside->addWidget(m_detail, 1);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->addLayout(beside);
    column->addWidget(m_pictures);
    column->addStretch(1);
    auto* scroll = new ColumnScroll(fontMetrics().height() * 10);
    scroll->setWidget(content);
    return scroll;
}

/// One picture, and below it the slider that chooses which.
QWidget* DreamPanel::makeLarge()
{
    m_large = makeStrip("dream", 1);
    m_large->setDescription([this](int) { return tipOf(largeIndex()); });
    m_way = new CalmSlider(Qt::Horizontal);
    m_way->setObjectName(u"dreamWay"_s);
    m_way->setRange(0, question::Dream::Between::images - 1);
    m_way->setPageStep(2);
    m_way->setTickPosition(QSlider::TicksBelow);
    m_way->setAccessibleName(tr("From one label to the other"));
    m_way->setValue(m_way->maximum() / 2);
    connect(m_way, &QSlider::valueChanged, this, &DreamPanel::showWay);
    auto* large = new QWidget;
    large->setFixedWidth(fontMetrics().height() * largeSide);
    auto* column = new QVBoxLayout(large);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_large);
    column->addWidget(m_way);
    return large;
}

PictureStrip* DreamPanel::makeStrip(const char* name, int columnsOfIt)
{
    auto* strip = new PictureStrip(Side::Neither);
    strip->setObjectName(QLatin1StringView(name));
    strip->setMaximumRows(manyRows);
    strip->setColumns(columnsOfIt);
    strip->setEmptyText(u" "_s);
    return strip;
}

std::optional<Question> DreamPanel::question() const
{
    return question::Dream {m_fromDrawing->isChecked() ? m_drawing : std::vector<std::uint8_t>(), m_seed,
                            m_choice->aim()};
}

void DreamPanel::forget()
{
    m_choice->setNetwork(*moment());
    m_pictures->setPictures({}, {});
    m_large->setPictures({}, {});
    m_detail->clear();
}

void DreamPanel::showInsight()
{
    const QString title = dreamTitle(dream(), moment()->settings, classes());
    const bool areSeveral = dream().pictures.count() > 1;
    const bool isWay = std::holds_alternative<question::Dream::Between>(dream().question.aim);
    m_pictures->setVisible(areSeveral);
    m_pictures->setAccessibleName(title);
    m_pictures->setColumns(isWay ? 0 : columns);
    m_pictures->setPictures(areSeveral ? dream().pictures : Pictures(), dreamCaptions(dream(), classes()));
    m_large->parentWidget()->setVisible(isWay || !areSeveral);
    m_large->setAccessibleName(title);
    m_way->setVisible(isWay);
    m_detail->setVisible(isWay || !areSeveral);
    showWay();
    setWords(insight()->isComplete
                 ? tr("%1, at epoch %2").arg(title, QLocale().toString(insight()->epoch, 'f', 2))
                 : tr("%1: %2 % grown")
                       .arg(title, QLocale().toString(100 * dream().step / std::max(1, dream().steps))));
}

/// Which of the pictures is shown large.
int DreamPanel::largeIndex() const
{
    const bool isWay = insight() && std::holds_alternative<question::Dream::Between>(dream().question.aim);
    return isWay ? m_way->value() : 0;
}

void DreamPanel::showWay()
{
    if (!insight()) {
        return;
    }
    const bool isWay = std::holds_alternative<question::Dream::Between>(dream().question.aim);
    m_large->setPictures(pictureOf(dream().pictures, largeIndex()), {});
    m_pictures->setMarked(isWay ? largeIndex() : -1);
    m_detail->setText(dreamDescription(dream(), largeIndex(), classes()));
}

QStringList DreamPanel::classes() const
{
    return classNames(moment()->data);
}

QString DreamPanel::tipOf(int index) const
{
    const QString words = insight() ? dreamDescription(dream(), index, classes()) : QString();
    return words.isEmpty() ? words : tr("%1 Click to look at it.").arg(words);
}

std::vector<Figure> DreamPanel::makeFigures() const
{
    if (!insight()) {
        return {};
    }
    const QString title = dreamTitle(dream(), moment()->settings, classes());
    const bool areSeveral = dream().pictures.count() > 1;
    return {
        {u"dreams"_s,
         pixelTable(title, figureContext(*moment()), dream().pictures, tr("picture"), tr("255 is full ink")),
         std::vector {PictureGroup {title, dream().pictures, dreamCaptions(dream(), classes())}},
         areSeveral ? m_pictures : m_large}};
}

void DreamPanel::useSelection(Selection& selection)
{
    const auto look = [this, &selection](int index) {
        if (insight() && index >= 0 && index < dream().pictures.count()) {
            selection.choose({pictureOf(dream().pictures, index), -1});
        }
    };
    connect(m_pictures, &PictureStrip::chosen, &selection, [this, look](int index) {
        m_way->setValue(index);
        look(index);
    });
    connect(m_large, &PictureStrip::chosen, &selection, [this, look] { look(largeIndex()); });
    connect(&selection, &Selection::unitChosen, m_choice, [this](int layer, int unit) {
        m_choice->setUnit({layer, unit});
    });
    connect(&selection, &Selection::seenChanged, this, [this, &selection] {
        m_drawing = selection.seen();
        askAnew();
    });
    m_drawing = selection.seen();
}

void DreamPanel::applyTheme(const Theme& theme)
{
    InsightPanel::applyTheme(theme);
    m_pictures->setTheme(theme);
    m_large->setTheme(theme);
}

} // namespace ff
