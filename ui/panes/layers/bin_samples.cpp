// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/layers/bin_samples.h"

#include "core/settings/modes.h"
#include "ui/kit/column_scroll.h"
#include "ui/kit/negative_words.h"
#include "ui/kit/picture_strip.h"
#include "ui/kit/sample_box.h"
#include "ui/panes/layers/bin_figure.h"
#include "ui/panes/layers/bin_words.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

constexpr int fewestColumns = 4; // of a half that stands beside the other

} // namespace

BinSamples::BinSamples(StandingQuestion::Post post, BinPicker& picker, QWidget* parent)
    : QFrame(parent)
    , m_picker(picker)
    , m_question(std::move(post))
    , m_title(new QLabel)
    , m_positives(makePart(Side::Positive, tr("Positive"), u"positivesBetween"_s))
    , m_negatives(makePart(Side::Negative, tr("Negative"), u"negativesBetween"_s))
    , m_halves(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto* content = new QWidget;
    content->setLayout(m_halves);
    const int side = fontMetrics().height() / 2;
    m_halves->setContentsMargins(0, 0, side, 0);
    m_halves->setSpacing(2 * side);
    for (const Part& part : {m_positives, m_negatives}) {
        m_halves->addWidget(part.box, 1, Qt::AlignTop);
    }
    auto* scroll = new ColumnScroll(fontMetrics().height() * 10);
    scroll->setWidget(content);
    scroll->setMinimumHeight(fontMetrics().height() * 6);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(side, side / 2, side, 0);
    column->setSpacing(side / 2);
    column->addWidget(makeHeader());
    column->addWidget(scroll, 1);
    setAutoFillBackground(true);
    setFrameShape(QFrame::StyledPanel);
    hide();
    connect(&m_question, &StandingQuestion::answered, this, &BinSamples::take);
    connect(&picker, &BinPicker::changed, this, &BinSamples::showPicked);
}

QWidget* BinSamples::makeHeader()
{
    m_title->setWordWrap(true);
    m_title->setObjectName(u"binTitle"_s);
    auto* close = new QToolButton;
    close->setObjectName(u"closeBin"_s);
    close->setText(u"\u2715"_s);
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close (Esc)"));
    close->installEventFilter(this);
    connect(close, &QToolButton::clicked, this, &BinSamples::letGo);
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_title, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    return header;
}

BinSamples::Part BinSamples::makePart(Side side, const QString& title, const QString& name)
{
    auto* strip = new PictureStrip(side);
    strip->setObjectName(name);
    strip->setMaximumRows(static_cast<int>(insight::SamplesBetween::shownCount));
    strip->setDescription([this, side](int index) { return descriptionOf(side, index); });
    strip->installEventFilter(this);
    connect(strip, &PictureStrip::chosen, this, [this, side](int index) {
        if (const LabelledPicture picture = pictureAt(side, index); !picture.isEmpty()) {
            Q_EMIT chosen(picture);
        }
    });
    return {side, strip, new SampleBox(title, strip)};
}

void BinSamples::letGo()
{
    m_picker.letGo();
    m_picker.focusPlot();
}

void BinSamples::showPicked()
{
    const std::optional<LayerSpan>& part = m_picker.picked();
    setVisible(part.has_value());
    if (!part) {
        m_question.rest();
        return;
    }
    const question::SamplesBetween asked {part->layer, part->span.lower, part->span.upper};
    if (found().question != asked) {
        m_insight = nullptr; // else it is known already
    }
    m_question.ask(asked);
    if (m_moment) {
        m_question.show(*m_moment);
    }
    showTitle();
    showParts();
}

void BinSamples::present(const std::shared_ptr<const Moment>& moment)
{
    const bool isOtherRun = m_moment && m_moment->run != moment->run;
    m_insight = isOtherRun ? nullptr : m_insight;
    m_moment = moment;
    if (m_picker.picked()) {
        m_question.show(*moment);
    }
}

/// Why there is no answer stands in the message bar.
void BinSamples::hear(const News& news)
{
    const bool wasWaiting = isWaiting();
    m_question.hear(news);
    if (wasWaiting && !isWaiting() && !m_insight) {
        for (const Part& part : {m_positives, m_negatives}) {
            part.strip->setEmptyText(tr("They could not be found."));
        }
    }
}

/// Fewer never take the place of more: pictures would flicker.
void BinSamples::take(const std::shared_ptr<const Insight>& insight)
{
    const auto& news = std::get<insight::SamplesBetween>(insight->content);
    if (m_picker.picked() && m_moment && insight->run == m_moment->run
        && (insight->isComplete || !m_insight || news.images > found().images)) {
        m_insight = insight;
        showTitle();
        showParts();
    }
}

const insight::SamplesBetween& BinSamples::found() const
{
    static const insight::SamplesBetween none {{}, {}, {}, 0, /*allImages=*/1};
    return m_insight ? std::get<insight::SamplesBetween>(m_insight->content) : none;
}

const insight::SamplesBetween::Kind& BinSamples::kindOf(Side side) const
{
    return side == Side::Positive ? found().positives : found().negatives;
}

/// "Layer 1: training images with goodness 1.00 to 1.05, by the network at epoch 3.20."
void BinSamples::showTitle()
{
    const QLocale locale;
    const QString layer = locale.toString(m_picker.picked()->layer + 1);
    const QString range = rangeWords(m_moment ? traitsOf(m_moment->settings.mode).measure : goodnessMeasure,
                                     m_picker.picked()->span);
    m_title->setText(m_insight ? tr("Layer %1, %2: samples of training images, at epoch %3")
                                     .arg(layer, range, locale.toString(m_insight->epoch, 'f', 2))
                               : tr("Layer %1, %2").arg(layer, range));
}

void BinSamples::showParts()
{
    for (const Part& part : {m_positives, m_negatives}) {
        part.strip->setEmptyText(noneWords(part.side, found()));
        part.strip->setPictures(kindOf(part.side).pictures, captionsOf(part.side));
        part.box->setNote(m_insight ? kindWords(found(), traitsOf(m_moment->settings.mode), part.side)
                                    : QString());
    }
    mark(m_marked);
}

QStringList BinSamples::captionsOf(Side side) const
{
    QStringList captions;
    for (int i = 0; i < kindOf(side).pictures.count(); ++i) {
        captions += captionWords(m_moment->data, traitsOf(m_moment->settings.mode), kindOf(side), side, i);
    }
    return captions;
}

QString BinSamples::descriptionOf(Side side, int index) const
{
    return index >= 0 && index < kindOf(side).pictures.count()
        ? pictureWords(m_moment->data, traitsOf(m_moment->settings.mode), kindOf(side), side, index)
        : QString();
}

/// What is made of two images is itself of no class.
LabelledPicture BinSamples::pictureAt(Side side, int index) const
{
    const insight::SamplesBetween::Kind& kind = kindOf(side);
    if (index < 0 || index >= kind.pictures.count()) {
        return {};
    }
    const ModeTraits& traits = traitsOf(m_moment->settings.mode);
    const bool isMixed = side == Side::Negative && areOfTwoImages(traits.negatives);
    if (isMixed) {
        return {pictureOf(kind.pictures, index), -1};
    }
    return {pictureOf(kind.images, index), kind.trueLabels[static_cast<std::size_t>(index)]};
}

void BinSamples::mark(const LabelledPicture& picture)
{
    m_marked = picture;
    for (const Part& part : {m_positives, m_negatives}) {
        int marked = -1;
        const int count = picture.picture.count() > 0 ? kindOf(part.side).pictures.count() : 0;
        for (int i = 0; i < count && marked < 0; ++i) {
            marked = pictureAt(part.side, i).picture.pixels == picture.picture.pixels ? i : -1;
        }
        part.strip->setMarked(marked);
    }
}

void BinSamples::setTheme(const Theme& theme)
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme.base);
    setPalette(colours);
    for (const Part& part : {m_positives, m_negatives}) {
        part.strip->setTheme(theme);
        part.box->setTheme(theme);
    }
}

std::optional<Figure> BinSamples::figure() const
{
    if (!m_picker.picked() || !m_insight || found().positives.count + found().negatives.count == 0) {
        return std::nullopt;
    }
    return binFigure(found(), *m_moment, m_title->text());
}

/// Escape closes it from wherever the focus is in it.
bool BinSamples::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape) {
        return QFrame::eventFilter(watched, event);
    }
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        letGo();
    }
    return true;
}

void BinSamples::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrange();
}

/// Beside each other where captions have the room, otherwise one above the other; pictures of both kinds are
/// of one size.
void BinSamples::arrange()
{
    const int caption = fontMetrics().horizontalAdvance(u"0.00 \u00b7 0\u21920 "_s);
    const bool isWide = width() > 2 * fewestColumns * caption;
    m_halves->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (const Part& part : {m_positives, m_negatives}) {
        part.strip->setColumns(std::max(fewestColumns, width() / (isWide ? 2 : 1) / caption));
    }
}

} // namespace ff
