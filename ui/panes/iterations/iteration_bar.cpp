// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/iterations/iteration_bar.h"

#include "ui/kit/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSlider>
#include <QToolButton>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

} // namespace

IterationBar::IterationBar(QWidget* parent)
    : QWidget(parent)
    , m_back(makeButton("iterationBack", tr("One iteration back")))
    , m_play(makeButton("iterationsPlay", QString()))
    , m_forward(makeButton("iterationForward", tr("One iteration further")))
{
    m_back->setIcon(shapeIcon(IconShape::StepBack));
    m_forward->setIcon(shapeIcon(IconShape::StepBatch));
    makeSlider();
    m_words = new QLabel;
    m_words->setObjectName(u"iterationWords"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (QToolButton* button : {m_back, m_play, m_forward}) {
        row->addWidget(button);
    }
    row->addWidget(m_slider, 1);
    row->addSpacing(fontMetrics().averageCharWidth());
    row->addWidget(m_words);
    m_clock.setInterval(frameTime);
    connect(&m_clock, &QTimer::timeout, this, &IterationBar::playOn);
    connect(m_back, &QToolButton::clicked, this, [this] { choose(iteration() - 1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { choose(iteration() + 1); });
    connect(m_play, &QToolButton::clicked, this, [this] { setPlaying(!isPlaying()); });
    showState();
}

QToolButton* IterationBar::makeButton(const char* name, const QString& text)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1StringView(name));
    button->setText(text);
    button->setToolTip(text);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void IterationBar::makeSlider()
{
    m_slider = new QSlider(Qt::Horizontal, this);
    m_slider->setObjectName(u"iterationSlider"_s);
    m_slider->setAccessibleName(tr("Iteration that is shown"));
    m_slider->setToolTip(tr("Iteration that is shown\nArrow keys: one iteration; Home: before the first"));
    m_slider->setRange(0, 0);
    m_slider->setPageStep(1);
    connect(m_slider, &QSlider::sliderPressed, this, [this] { setPlaying(false); });
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        showState();
        Q_EMIT chosen(value);
    });
}

void IterationBar::setLast(int last)
{
    const bool isFirst = m_slider->maximum() == 0;
    m_slider->setMaximum(last);
    if (isFirst) {
        m_slider->setValue(last);
    }
    showState();
}

int IterationBar::iteration() const
{
    return m_slider->value();
}

/// By hand: what plays stops.
void IterationBar::choose(int iteration)
{
    setPlaying(false);
    m_slider->setValue(iteration);
}

/// From the start when the last one is shown.
void IterationBar::setPlaying(bool playing)
{
    if (playing && iteration() == m_slider->maximum()) {
        m_slider->setValue(0);
    }
    if (playing) {
        m_clock.start();
    } else {
        m_clock.stop();
    }
    showState();
}

void IterationBar::playOn()
{
    m_slider->setValue(iteration() + 1);
    if (iteration() == m_slider->maximum()) {
        setPlaying(false);
    }
}

void IterationBar::showState()
{
    if (!m_words) {
        return;
    }
    const QLocale locale;
    m_words->setText(
        tr("Iteration %1 of %2").arg(locale.toString(iteration()), locale.toString(m_slider->maximum())));
    m_slider->setAccessibleDescription(m_words->text());
    m_back->setEnabled(iteration() > 0);
    m_forward->setEnabled(iteration() < m_slider->maximum());
    m_play->setIcon(shapeIcon(isPlaying() ? IconShape::Pause : IconShape::Start));
    m_play->setText(isPlaying() ? tr("Pause the iterations") : tr("Play the iterations"));
    m_play->setToolTip(m_play->text());
}

} // namespace ff
