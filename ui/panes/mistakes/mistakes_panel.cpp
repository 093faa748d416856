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
#include "ui/panes/mistakes/other_answers.h"
#include "ui/workbench/selection.h"

#include <QActionGroup>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include <limits>
#include <utility>

namespace ff {

namespace {

constexpr std::int64_t imagesWhileTraining = 2000; // a standard error of half a percent at most

QString number(std::int64_t count)
{
    return QLocale().toString(static_cast<qlonglong>(count));
}

} // namespace

MistakesPanel::MistakesPanel(QWidget* parent)
    : InsightPanel(parent)
{
    m_other = new OtherAnswers([this](const Command& command) { return ask(command); });
    build({.after = {makeViewButton()},
           .row = m_other,
           .body = makeBody(),
           .empty = tr("What the network makes of the test images appears here once there are data.")});
    connect(m_view, &ConfusionView::chosenChanged, this, &MistakesPanel::showGallery);
    connect(m_other, &OtherAnswers::changed, this, &MistakesPanel::showGallery);
    connect(m_gallery, &MistakeGallery::allWished, m_view, &QTableView::clearSelection);
}

QWidget* MistakesPanel::makeBody()
{
    m_gallery = new MistakeGallery([this](const Command& command) { return ask(command); });
    auto* body = new QWidget;
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight, body);
    m_halves->setSpacing(fontMetrics().height());
    m_halves->addWidget(makeMatrix(), 3);
    m_halves->addWidget(m_gallery, 2);
    return body;
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
    connect(m_byGoodness, &QAction::toggled, this, [this] {
        if (insight()) {
            showInsight();
        }
    });
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
    m_isOnTheMove = live.isMoving() && !live.shown;
    askAnew();
}

std::optional<Question> MistakesPanel::question() const
{
    return question::TestAnswers {wantedImages()};
}

std::int64_t MistakesPanel::wantedImages() const
{
    return m_isOnTheMove ? imagesWhileTraining : std::numeric_limits<std::int64_t>::max();
}

void MistakesPanel::present(const std::shared_ptr<const Moment>& moment)
{
    InsightPanel::present(moment);
    m_gallery->show(*moment);
    m_other->show(*moment, wantedImages());
}

void MistakesPanel::forget()
{
    m_view->clearSelection();
    m_other->forget();
    const ModeTraits& traits = traitsOf(moment()->settings.mode);
    m_byGoodness->setEnabled(traits.judgesAnswers);
    m_byGoodness->setText(
        tr("Answers by %1").arg(measureName(traits.judgesAnswers ? traits.measure : goodnessMeasure)));
}

void MistakesPanel::record(const News& news)
{
    InsightPanel::record(news);
    m_gallery->hear(news);
    m_other->hear(news);
}

/// One that is not complete takes the place of no fuller one: the matrix would flicker.
bool MistakesPanel::isWelcome(const Insight& news) const
{
    const std::size_t images = std::get<insight::TestAnswers>(news.content).images.size();
    return images > 0 && (news.isComplete || !insight() || images >= answers().images.size());
}

bool MistakesPanel::isByGoodness() const
{
    return m_byGoodness->isChecked() && answers().byGoodness;
}

/// As it is wished, or by the readout where goodness judges no answers.
const insight::Answers& MistakesPanel::wayOf(const insight::TestAnswers& answers) const
{
    return m_byGoodness->isChecked() && answers.byGoodness ? *answers.byGoodness : answers.byReadout;
}

const insight::Answers& MistakesPanel::way() const
{
    return wayOf(answers());
}

void MistakesPanel::showInsight()
{
    const QStringList classes = classNames(moment()->data);
    m_view->confusion().setConfusion(confusionOf(way(), answers().labels, static_cast<int>(classes.size())),
                                     classes);
    setWords(scope());
    showWords();
    showGallery();
}

/// "2,000 of 10,000 test images, answered by the readout at epoch 3.20".
QString MistakesPanel::scope() const
{
    const QString images = number(static_cast<std::int64_t>(answers().images.size()));
    const QString all = number(answers().testImages);
    const QString epoch = QLocale().toString(insight()->epoch, 'f', 2);
    return isByGoodness()
        ? tr("%1 of %2 test images, answered by %3 at epoch %4")
              .arg(images, all, measureName(traitsOf(moment()->settings.mode).measure), epoch)
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
    if (!insight()) {
        return;
    }
    std::optional<MistakeGallery::Beside> beside;
    if (const insight::TestAnswers* other = m_other->found()) {
        const insight::Answers& otherWay = wayOf(*other);
        beside = MistakeGallery::Beside {m_other->title(), *other, otherWay,
                                         sideBySide(answers(), way(), *other, otherWay), m_other->filter()};
        m_other->setCounts(beside->both);
    }
    m_gallery->setAnswers(answers(), way(), m_view->chosen(), m_view->confusion().classes(),
                          std::move(beside));
}

std::vector<Figure> MistakesPanel::makeFigures() const
{
    if (!insight()) {
        return {};
    }
    const QString context = QStringLiteral("%1; %2").arg(figureContext(*moment()), scope());
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
    return InsightPanel::isWaiting() || m_gallery->isWaiting() || m_other->isWaiting();
}

void MistakesPanel::useRuns(KeptRuns& runs)
{
    m_other->useRuns(runs);
}

void MistakesPanel::useSelection(Selection& selection)
{
    connect(m_gallery, &MistakeGallery::chosen, &selection, &Selection::choose);
    connect(&selection, &Selection::changed, m_gallery,
            [this, &selection] { m_gallery->mark(selection.picture()); });
}

void MistakesPanel::applyTheme(const Theme& theme)
{
    InsightPanel::applyTheme(theme);
    m_view->setTheme(theme);
    m_gallery->setTheme(theme);
}

void MistakesPanel::hideEvent(QHideEvent* event)
{
    InsightPanel::hideEvent(event);
    m_gallery->rest();
    m_other->rest();
}

void MistakesPanel::resizeEvent(QResizeEvent* event)
{
    InsightPanel::resizeEvent(event);
    arrange();
}

/// Beside each other where there is the room, otherwise one above the other.
void MistakesPanel::arrange()
{
    const bool isWide = width() > height() * 11 / 10;
    m_halves->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace ff
