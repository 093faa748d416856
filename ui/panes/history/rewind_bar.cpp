// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/history/rewind_bar.h"

#include "ui/kit/action_reason.h"
#include "ui/panes/history/marked_slider.h"
#include "ui/window/actions.h"
#include "ui/workbench/moment_choice.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

QToolButton* makeButton(QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::NoFocus);
    return button;
}

} // namespace

RewindBar::RewindBar(MomentChoice& choice, QWidget* parent)
    : QWidget(parent)
    , m_choice(choice)
    , m_back(makeButton(this))
    , m_play(makeButton(this))
    , m_forward(makeButton(this))
    , m_best(makeButton(this))
    , m_slider(new MarkedSlider(Qt::Horizontal, this))
    , m_words(new QLabel(this))
{
    setObjectName(u"rewindBar"_s);
    m_slider->setObjectName(u"momentSlider"_s);
    m_slider->setAccessibleName(tr("Moment of the run that is shown"));
    m_slider->setToolTip(tr("Kept moments of this run: every pane shows the one that is chosen, while "
                            "training goes on\nArrow keys: one moment; Home: the first; End or Esc: now"));
    m_slider->setPageStep(10);
    m_slider->installEventFilter(this);
    m_words->setObjectName(u"momentWords"_s);
    m_words->setMinimumWidth(fontMetrics().horizontalAdvance(tr("Epoch %1").arg(u"0,000.00"_s)));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (QToolButton* button : {m_back, m_play, m_forward, m_best}) {
        row->addWidget(button);
    }
    row->addWidget(m_slider, 1);
    row->addSpacing(fontMetrics().averageCharWidth());
    row->addWidget(m_words);
    connect(m_slider, &QSlider::valueChanged, &m_choice, &MomentChoice::choose);
    connect(m_slider, &QSlider::sliderPressed, this, [this] { m_choice.setPlaying(false); });
    connect(&m_choice, &MomentChoice::changed, this, &RewindBar::showChoice);
    showChoice();
}

void RewindBar::useActions(const ActionSet& actions)
{
    m_actions = &actions;
    m_back->setDefaultAction(actions[ActionId::PreviousMoment]);
    m_play->setDefaultAction(actions[ActionId::PlayMoments]);
    m_forward->setDefaultAction(actions[ActionId::NextMoment]);
    m_best->setDefaultAction(actions[ActionId::BestMoment]);
    const auto onTriggered
        = [&](ActionId id, auto act) { connect(actions[id], &QAction::triggered, &m_choice, act); };
    onTriggered(ActionId::PreviousMoment, &MomentChoice::goBack);
    onTriggered(ActionId::NextMoment, &MomentChoice::goForward);
    onTriggered(ActionId::BestMoment, &MomentChoice::goToBest);
    onTriggered(ActionId::BackToNow, &MomentChoice::goToPresent);
    onTriggered(ActionId::PlayMoments, &MomentChoice::setPlaying);
    showActions();
}

/// Slim, the curve needs the room of the words: the strip above the layers says the epoch, too.
void RewindBar::setForm(Panel::Form form)
{
    const bool slim = form == Panel::Form::Slim;
    m_words->setVisible(!slim);
    setMaximumWidth(slim ? fontMetrics().averageCharWidth() * 36 : QWIDGETSIZE_MAX);
}

void RewindBar::showChoice()
{
    const QSignalBlocker silent(m_slider); // what is shown is not chosen once more
    const bool isKept = m_choice.present() > 0;
    m_slider->setRange(0, isKept ? m_choice.present() : 1); // now is at the right end, also alone
    m_slider->setValue(isKept ? m_choice.place() : 1);
    m_slider->setMark(m_choice.bestPlace());
    m_words->setText(words());
    m_slider->setEnabled(isKept);
    if (m_actions) {
        showActions();
    }
}

void RewindBar::showActions()
{
    const int place = m_choice.place();
    const int present = m_choice.present();
    (*m_actions)[ActionId::PreviousMoment]->setEnabled(place > 0);
    (*m_actions)[ActionId::NextMoment]->setEnabled(place < present);
    (*m_actions)[ActionId::PlayMoments]->setEnabled(present > 0);
    allowUnless(*(*m_actions)[ActionId::BestMoment], whyNoBest());
    QAction& play = *(*m_actions)[ActionId::PlayMoments];
    if (play.isChecked() != m_choice.isPlaying()) {
        play.setChecked(m_choice.isPlaying());
        play.setIcon(shapeIcon(m_choice.isPlaying() ? IconShape::Pause : IconShape::Start));
    }
    (*m_actions)[ActionId::BackToNow]->setEnabled(place < present);
}

/// Why the best moment cannot be gone to; empty where it can.
QString RewindBar::whyNoBest() const
{
    const std::optional<int> best = m_choice.bestPlace();
    if (!best) {
        return tr("No moment is the best yet: it takes images that are held out (Held out, in the tab "
                  "Model) and a test");
    }
    return *best == m_choice.place() ? tr("The best moment is what is shown") : QString();
}

QString RewindBar::words() const
{
    const std::optional<double> epoch = m_choice.epochAt(m_choice.place());
    return epoch ? tr("Epoch %1").arg(QLocale().toString(*epoch, 'f', 2)) : tr("Now");
}

bool RewindBar::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    const bool isBack = m_choice.place() < m_choice.present();
    if (!isKey || !isBack || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape) {
        return QWidget::eventFilter(watched, event);
    }
    event->accept(); // Esc is not a shortcut here
    if (event->type() == QEvent::KeyPress) {
        m_choice.goToPresent();
    }
    return true;
}

} // namespace ff
