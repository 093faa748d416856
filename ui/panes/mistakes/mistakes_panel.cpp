// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/mistakes/mistakes_panel.h"

#include "core/settings/modes.h"
#include "ui/figures/figure_words.h"
#include "ui/kit/class_name.h"
#include "ui/kit/measure_text.h"
#include "ui/kit/menu_button.h"
#include "ui/kit/view_choice.h"
#include "ui/panes/mistakes/confusion_view.h"
#include "ui/panes/mistakes/mistake_gallery.h"
#include "ui/panes/mistakes/mistakes_figures.h"
#include "ui/workbench/selection.h"

#include <QActionGroup>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <limits>

namespace ff {

namespace {

constexpr std::int64_t imagesWhileTraining = 2000; // a standard error of half a percent at most

enum Page { NoAnswers, Answers };

QString number(std::int64_t count)
{
    return QLocale().toString(static_cast<qlonglong>(count));
}

} // namespace

MistakesPanel::MistakesPanel(QWidget* parent)
    : Panel(parent)
    , m_question([this](const Command& command) { return ask(command); })
{
    auto* empty
        = new QLabel(tr("What the network makes of the test images appears here once there are data."));
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    m_gallery = new MistakeGallery([this](const Command& command) { return ask(command); });
    auto* body = new QWidget;
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight, body);
    m_halves->setSpacing(fontMetrics().height());
    m_halves->addWidget(makeMatrix(), 3);
    m_halves->addWidget(m_gallery, 2);
    auto* pages = new QWidget;
    m_pages = new QStackedLayout(pages);
    m_pages->addWidget(empty);
    m_pages->addWidget(body);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(pages, 1);
    setAutoFillBackground(true);

    connect(&m_question, &StandingQuestion::answered, this, &MistakesPanel::take);
    connect(m_view, &ConfusionView::chosenChanged, this, &MistakesPanel::showGallery);
    connect(m_gallery, &MistakeGallery::allWished, m_view, &QTableView::clearSelection);
}

QWidget* MistakesPanel::makeHeader()
{
    m_scope = new QLabel;
    m_scope->setWordWrap(true);
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    const int side = fontMetrics().height() / 2;
    row->setContentsMargins(side, side / 2, side, 0);
    row->addWidget(m_scope, 1);
    row->addWidget(makeViewButton());
    return header;
}

QWidget* MistakesPanel::makeViewButton()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("mistakesMenu"));
    auto* ways = new QActionGroup(menu);
    const auto add = [menu](const QString& text, const char* name) {
        QAction* action = menu->addAction(text);
        makeViewChoice(*action, name);
        return action;
    };
    m_byReadout = add(tr("Answers by the readout"), "mistakesByReadout");
    m_byGoodness = add(tr("Answers by goodness"), "mistakesByGoodness");
    ways->addAction(m_byReadout);
    ways->addAction(m_byGoodness);
    m_byReadout->setChecked(true);
    menu->addSeparator();
    m_shares = add(tr("Shares instead of counts"), "mistakesAsShares");
    connect(ways, &QActionGroup::triggered, this, &MistakesPanel::showAnswers);
    connect(m_byGoodness, &QAction::toggled, this, &MistakesPanel::showAnswers);
    connect(m_shares, &QAction::toggled, this, [this](bool shares) {
        m_view->confusion().setFigures(shares ? ConfusionModel::Figures::Shares
                                              : ConfusionModel::Figures::Counts);
    });
    auto* button = new MenuButton(tr("View"), menu);
    button->setToolTip(tr("By what the network answers, and what stands in the cells"));
    return button;
}

QWidget* MistakesPanel::makeMatrix()
{
    m_view = new ConfusionView;
    auto* axes = new QLabel(tr("Rows: the true class. Columns: the answer."));
    axes->setWordWrap(true);
    m_words = new QLabel;
    m_words->setWordWrap(true);
    auto* half = new QWidget;
    auto* column = new QVBoxLayout(half);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(axes);
    column->addWidget(m_view, 1);
    column->addWidget(m_words);
    return half;
}

void MistakesPanel::follow(const Live& live)
{
    const bool isOnTheMove = live.isMoving() && !live.shown;
    m_question.ask(
        question::TestAnswers {isOnTheMove ? imagesWhileTraining : std::numeric_limits<std::int64_t>::max()});
}

void MistakesPanel::present(const std::shared_ptr<const Moment>& moment)
{
    const bool isOtherRun = !m_moment || m_moment->run != moment->run;
    m_moment = moment;
    if (isOtherRun) {
        m_insight = nullptr;
        m_view->clearSelection();
        showAnswers();
    }
    const ModeTraits& traits = traitsOf(moment->settings.mode);
    m_byGoodness->setEnabled(traits.judgesAnswers);
    m_byGoodness->setText(
        tr("Answers by %1").arg(measureName(traits.judgesAnswers ? traits.measure : goodnessMeasure)));
    m_question.show(*moment);
    m_gallery->show(*moment);
}

void MistakesPanel::record(const News& news)
{
    m_question.hear(news);
    m_gallery->hear(news);
}

/// One that is not complete takes the place of no fuller one: the matrix would flicker.
void MistakesPanel::take(const std::shared_ptr<const Insight>& insight)
{
    const auto& news = std::get<insight::TestAnswers>(insight->content);
    const bool isFuller = !m_insight || news.images.size() >= found().images.size();
    if (m_moment && insight->run == m_moment->run && (insight->isComplete || isFuller)) {
        m_insight = insight;
        showAnswers();
    }
}

bool MistakesPanel::isByGoodness() const
{
    return m_byGoodness->isChecked() && found().byGoodness;
}

const insight::TestAnswers& MistakesPanel::found() const
{
    return std::get<insight::TestAnswers>(m_insight->content);
}

const insight::Answers& MistakesPanel::way() const
{
    return isByGoodness() ? *found().byGoodness : found().byReadout;
}

void MistakesPanel::showAnswers()
{
    const bool isAny = m_insight && !found().images.empty();
    m_pages->setCurrentIndex(isAny ? Answers : NoAnswers);
    m_scope->setText(isAny ? scope() : QString());
    if (!isAny) {
        return;
    }
    const QStringList classes = classNames(m_moment->data);
    m_view->confusion().setConfusion(confusionOf(way(), found().labels, static_cast<int>(classes.size())),
                                     classes);
    showWords();
    showGallery();
}

/// "2,000 of 10,000 test images, answered by the readout at epoch 3.20".
QString MistakesPanel::scope() const
{
    const QString images = number(static_cast<std::int64_t>(found().images.size()));
    const QString all = number(found().testImages);
    const QString epoch = QLocale().toString(m_insight->epoch, 'f', 2);
    return isByGoodness()
        ? tr("%1 of %2 test images, answered by %3 at epoch %4")
              .arg(images, all, measureName(traitsOf(m_moment->settings.mode).measure), epoch)
        : tr("%1 of %2 test images, answered by the readout at epoch %3").arg(images, all, epoch);
}

void MistakesPanel::showWords()
{
    const Confusion& confusion = m_view->confusion().confusion();
    const auto commonest = confusion.commonestMistake();
    if (!commonest) {
        m_words->setText(tr("Every one of these images is read rightly."));
        return;
    }
    const QStringList& classes = m_view->confusion().classes();
    const double share
        = 100.0 * static_cast<double>(confusion.mistakes()) / static_cast<double>(confusion.images());
    m_words->setText(tr("%1 % are wrong. Most often %2 is taken for %3: %4 of %5.")
                         .arg(QLocale().toString(share, 'f', 1), className(classes, commonest->truth),
                              className(classes, commonest->answer), number(confusion.at(*commonest)),
                              number(confusion.imagesOf(commonest->truth))));
}

void MistakesPanel::showGallery()
{
    if (m_insight) {
        m_gallery->setAnswers(found(), way(), m_view->chosen(), m_view->confusion().classes());
    }
}

std::vector<Figure> MistakesPanel::figures() const
{
    if (!m_insight || found().images.empty()) {
        return {};
    }
    const QString context = QStringLiteral("%1; %2").arg(figureContext(*m_moment), scope());
    std::vector<Figure> all {confusionFigure(m_view->confusion(), context)};
    all.back().shownBy = m_view;
    if (m_gallery->pictures().count() > 0) {
        all.push_back(galleryFigure(*m_gallery, context));
        all.back().shownBy = m_gallery;
    }
    return all;
}

bool MistakesPanel::isWaiting() const
{
    return m_question.isWaiting() || m_gallery->isWaiting();
}

void MistakesPanel::useSelection(Selection& selection)
{
    connect(m_gallery, &MistakeGallery::chosen, &selection, &Selection::choose);
    connect(&selection, &Selection::changed, m_gallery,
            [this, &selection] { m_gallery->mark(selection.picture()); });
}

void MistakesPanel::applyTheme(const Theme& theme)
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme.base);
    setPalette(colours);
    m_view->setTheme(theme);
    m_gallery->setTheme(theme);
}

void MistakesPanel::hideEvent(QHideEvent* event)
{
    Panel::hideEvent(event);
    m_question.rest();
    m_gallery->rest();
}

void MistakesPanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    arrange();
}

/// Beside each other where there is the room, otherwise one above the other.
void MistakesPanel::arrange()
{
    const bool isWide = width() > height() * 11 / 10;
    m_halves->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace ff
