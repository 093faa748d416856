// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/dream/dream_panel.h"

#include "core/settings/modes.h"
#include "ui/figures/figure_words.h"
#include "ui/figures/pixel_table.h"
#include "ui/kit/class_name.h"
#include "ui/kit/column_scroll.h"
#include "ui/kit/picture_strip.h"
#include "ui/workbench/selection.h"

#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

constexpr int manyRows = 100; // as many as there are classes
constexpr int columns = 5; // so that ten labels stand in two rows

} // namespace

DreamPanel::DreamPanel(QWidget* parent)
    : InsightPanel(parent)
{
    makeButtons();
    build({.after = {m_fromDrawing, m_again},
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
    m_pictures = new PictureStrip(Side::Neither);
    m_pictures->setObjectName(u"dreams"_s);
    m_pictures->setAccessibleName(tr("What the network takes for each label the most"));
    m_pictures->setMaximumRows(manyRows);
    m_pictures->setColumns(columns);
    m_pictures->setEmptyText(u" "_s);
    m_pictures->setDescription([this](int index) { return descriptionOf(index); });
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->addWidget(m_pictures);
    column->addStretch(1);
    auto* scroll = new ColumnScroll(fontMetrics().height() * 10);
    scroll->setWidget(content);
    return scroll;
}

/// Layers that see pairs of images have no one image to grow.
std::optional<Question> DreamPanel::question() const
{
    if (traitsOf(moment()->settings.mode).negatives == NegativeKind::OtherImage) {
        return std::nullopt;
    }
    return question::Dream {m_fromDrawing->isChecked() ? m_drawing : std::vector<std::uint8_t>(), m_seed};
}

void DreamPanel::forget()
{
    const bool hasDreams = question().has_value();
    m_fromDrawing->setEnabled(hasDreams);
    m_again->setEnabled(hasDreams);
    m_pictures->setPictures({}, {});
    if (!hasDreams) {
        setWords(tr("Layers of this mode see pairs of images, so there is no one image to grow."));
    }
}

void DreamPanel::showInsight()
{
    m_pictures->setPictures(dream().pictures, captions());
    setWords(insight()->isComplete
                 ? tr("What the network takes for each label the most, at epoch %1")
                       .arg(QLocale().toString(insight()->epoch, 'f', 2))
                 : tr("What the network takes for each label the most: %1 % grown")
                       .arg(QLocale().toString(100 * dream().step / std::max(1, dream().steps))));
}

QStringList DreamPanel::captions() const
{
    QStringList all;
    for (int label = 0; label < dream().pictures.count(); ++label) {
        all << className(moment()->data, label);
    }
    return all;
}

QString DreamPanel::descriptionOf(int index) const
{
    if (!insight() || index < 0 || static_cast<std::size_t>(index) >= dream().values.size()) {
        return {};
    }
    const auto i = static_cast<std::size_t>(index);
    const QString name = className(moment()->data, index);
    const auto number = [&](float value, int digits) {
        return QLocale().toString(static_cast<double>(value), 'f', digits);
    };
    return dream().isByGoodness
        ? tr("Its goodness as %1 is %2 per unit above that with other labels; it began with %3. Click to "
             "look at it.")
              .arg(name, number(dream().values[i], 2), number(dream().firstValues[i], 2))
        : tr("The readout takes it for %1 with a probability of %2 %; it began with %3 %. Click to look at "
             "it.")
              .arg(name, number(100 * dream().values[i], 0), number(100 * dream().firstValues[i], 0));
}

std::vector<Figure> DreamPanel::makeFigures() const
{
    if (!insight()) {
        return {};
    }
    const QString title = tr("What the network takes for each label the most");
    return {
        {u"dreams"_s,
         pixelTable(title, figureContext(*moment()), dream().pictures, tr("picture"), tr("255 is full ink")),
         std::vector {PictureGroup {title, dream().pictures, captions()}}, m_pictures}};
}

void DreamPanel::useSelection(Selection& selection)
{
    connect(m_pictures, &PictureStrip::chosen, &selection, [this, &selection](int index) {
        if (insight() && index >= 0 && index < dream().pictures.count()) {
            selection.choose({pictureOf(dream().pictures, index), -1});
        }
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
}

} // namespace ff
