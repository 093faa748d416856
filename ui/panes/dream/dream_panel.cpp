// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/dream/dream_panel.h"

#include "core/settings/modes.h"
#include "ui/figures/figure_words.h"
#include "ui/figures/pixel_table.h"
#include "ui/kit/class_name.h"
#include "ui/kit/column_scroll.h"
#include "ui/kit/picture_strip.h"
#include "ui/workbench/selection.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

constexpr int manyRows = 100; // as many as there are classes
constexpr int columns = 5; // so that ten labels stand in two rows

} // namespace

DreamPanel::DreamPanel(QWidget* parent)
    : Panel(parent)
    , m_question([this](const Command& command) { return ask(command); })
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

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(scroll, 1);
    setAutoFillBackground(true);
    connect(&m_question, &StandingQuestion::answered, this, &DreamPanel::take);
    showWords();
}

QWidget* DreamPanel::makeHeader()
{
    m_words = new QLabel;
    m_words->setWordWrap(true);
    m_fromDrawing = new QCheckBox(tr("From the drawing"));
    m_fromDrawing->setObjectName(u"dreamFromDrawing"_s);
    m_fromDrawing->setToolTip(tr("Begin with what stands in Draw instead of noise"));
    connect(m_fromDrawing, &QCheckBox::toggled, this, &DreamPanel::askToDream);
    m_again = new QToolButton;
    m_again->setObjectName(u"dreamAgain"_s);
    m_again->setText(tr("Again"));
    m_again->setToolTip(tr("Dream anew, from other noise"));
    connect(m_again, &QToolButton::clicked, this, [this] {
        ++m_seed;
        askToDream();
    });
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    const int side = fontMetrics().height() / 2;
    row->setContentsMargins(side, side / 2, side, 0);
    row->addWidget(m_words, 1);
    row->addWidget(m_fromDrawing);
    row->addWidget(m_again);
    return header;
}

bool DreamPanel::hasDreams() const
{
    return m_moment && traitsOf(m_moment->settings.mode).negatives != NegativeKind::OtherImage;
}

void DreamPanel::present(const std::shared_ptr<const Moment>& moment)
{
    const bool isOtherRun = !m_moment || m_moment->run != moment->run;
    m_moment = moment;
    if (isOtherRun) {
        m_insight = nullptr;
        m_pictures->setPictures({}, {});
        showWords();
    }
    m_fromDrawing->setEnabled(hasDreams());
    m_again->setEnabled(hasDreams());
    if (hasDreams()) {
        askToDream();
        m_question.show(*moment);
    } else {
        m_question.rest();
    }
}

void DreamPanel::askToDream()
{
    if (hasDreams()) {
        m_question.ask(
            question::Dream {m_fromDrawing->isChecked() ? m_drawing : std::vector<std::uint8_t>(), m_seed});
    }
}

void DreamPanel::record(const News& news)
{
    m_question.hear(news);
}

void DreamPanel::take(const std::shared_ptr<const Insight>& insight)
{
    if (!m_moment || insight->run != m_moment->run) {
        return;
    }
    m_insight = insight;
    m_pictures->setPictures(dream().pictures, captions());
    showWords();
}

const insight::Dream& DreamPanel::dream() const
{
    return std::get<insight::Dream>(m_insight->content);
}

void DreamPanel::showWords()
{
    if (m_moment && !hasDreams()) {
        m_words->setText(tr("Layers of this mode see pairs of images, so there is no one image to grow."));
    } else if (!m_insight) {
        m_words->setText(tr("The image that the network takes for each label the most grows here."));
    } else if (!m_insight->isComplete) {
        m_words->setText(tr("What the network takes for each label the most: %1 % grown")
                             .arg(QLocale().toString(100 * dream().step / std::max(1, dream().steps))));
    } else {
        m_words->setText(tr("What the network takes for each label the most, at epoch %1")
                             .arg(QLocale().toString(m_insight->epoch, 'f', 2)));
    }
}

QStringList DreamPanel::captions() const
{
    QStringList all;
    for (int label = 0; label < dream().pictures.count(); ++label) {
        all << className(m_moment->data, label);
    }
    return all;
}

QString DreamPanel::descriptionOf(int index) const
{
    if (!m_insight || index < 0 || static_cast<std::size_t>(index) >= dream().values.size()) {
        return {};
    }
    const auto i = static_cast<std::size_t>(index);
    const QString name = className(m_moment->data, index);
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

std::vector<Figure> DreamPanel::figures() const
{
    if (!m_insight) {
        return {};
    }
    const QString title = tr("What the network takes for each label the most");
    return {
        {u"dreams"_s,
         pixelTable(title, figureContext(*m_moment), dream().pictures, tr("picture"), tr("255 is full ink")),
         std::vector {PictureGroup {title, dream().pictures, captions()}}, m_pictures}};
}

void DreamPanel::useSelection(Selection& selection)
{
    connect(m_pictures, &PictureStrip::chosen, &selection, [this, &selection](int index) {
        if (m_insight && index >= 0 && index < dream().pictures.count()) {
            selection.choose({pictureOf(dream().pictures, index), -1});
        }
    });
    connect(&selection, &Selection::seenChanged, this, [this, &selection] {
        m_drawing = selection.seen();
        if (m_fromDrawing->isChecked()) {
            askToDream();
        }
    });
    m_drawing = selection.seen();
}

void DreamPanel::applyTheme(const Theme& theme)
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme.base);
    setPalette(colours);
    m_pictures->setTheme(theme);
}

void DreamPanel::hideEvent(QHideEvent* event)
{
    Panel::hideEvent(event);
    m_question.rest();
}

} // namespace ff
