// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/hand/own_use_form.h"

#include "core/data/catalogue.h"
#include "ui/kit/theme.h"
#include "ui/kit/whole_number_box.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace ff {

namespace {

constexpr int usualTimes = 20;

QString timesText(int times)
{
    return times == 1 ? OwnUseForm::tr("once") : OwnUseForm::tr("%n times", "", times);
}

} // namespace

OwnUseForm::OwnUseForm(QWidget* parent)
    : QWidget(parent)
    , m_train(new QCheckBox(tr("Train on them too, each"), this))
    , m_times(new WholeNumberBox(this))
    , m_test(new QCheckBox(tr("Test on them alone"), this))
    , m_state(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_apply(new QPushButton(tr("Apply"), this))
{
    m_train->setObjectName(QStringLiteral("ownTrain"));
    m_times->setObjectName(QStringLiteral("ownTimes"));
    m_test->setObjectName(QStringLiteral("ownTest"));
    m_state->setObjectName(QStringLiteral("ownUseState"));
    m_advice->setObjectName(QStringLiteral("ownUseAdvice"));
    m_apply->setObjectName(QStringLiteral("ownApply"));
    m_train->setToolTip(tr("Mix them into the training images of the data that are open"));
    m_test->setToolTip(tr("Measure the error on these samples in place of the test images of the data"));
    m_apply->setToolTip(tr("Load the data again and start a new run"));
    m_times->setRange(1, maximumMixWeight);
    m_times->setValue(usualTimes);
    m_times->setAccessibleName(tr("How often each own sample is trained on in an epoch"));
    m_times->setToolTip(
        tr("How often each of these samples is trained on in every epoch: they are few against "
           "the many of the data"));
    arrange();
    connect(m_train, &QCheckBox::toggled, this, &OwnUseForm::refresh);
    connect(m_test, &QCheckBox::toggled, this, &OwnUseForm::refresh);
    connect(m_times, &WholeNumberBox::valueChanged, this, &OwnUseForm::refresh);
    connect(m_apply, &QPushButton::clicked, this, [this] { Q_EMIT chosen(choice()); });
    refresh();
}

void OwnUseForm::arrange()
{
    m_state->setWordWrap(true);
    m_advice->setWordWrap(true);
    auto* grid = new QGridLayout(this);
    const int margin = fontMetrics().height() / 2;
    grid->setContentsMargins(margin, margin, margin, margin);
    grid->setVerticalSpacing(margin / 2);
    grid->addWidget(m_state, 0, 0, 1, 2);
    grid->addWidget(m_train, 1, 0);
    grid->addWidget(m_times, 1, 1);
    grid->addWidget(m_test, 2, 0);
    grid->addWidget(m_apply, 2, 1);
    grid->addWidget(m_advice, 3, 0, 1, 2);
    grid->setColumnStretch(0, 1);
}

void OwnUseForm::setInForce(const OwnUseInForce& use)
{
    m_inForce = use;
    refresh();
}

void OwnUseForm::setObstacle(const QString& reason)
{
    m_obstacle = reason;
    refresh();
}

OwnUse OwnUseForm::choice() const
{
    return {m_train->isChecked() ? m_times->value() : 0, m_test->isChecked()};
}

void OwnUseForm::refresh()
{
    const bool usesAny = choice() != OwnUse {};
    const bool changes = choice() != m_inForce.use || (usesAny && m_inForce.isOutdated);
    m_times->setEnabled(m_train->isChecked());
    m_times->setSuffix(m_times->value() == 1 ? tr(" time")
                                             : tr(" times", "behind a number", m_times->value()));
    m_apply->setEnabled(changes && (m_obstacle.isEmpty() || !usesAny));
    m_state->setText(stateText());
    m_advice->setText(usesAny && !m_obstacle.isEmpty() ? m_obstacle : adviceText(changes));
    m_advice->setVisible(!m_advice->text().isEmpty());
}

QString OwnUseForm::stateText() const
{
    const auto& [used, isOutdated] = m_inForce;
    if (used == OwnUse {}) {
        return tr("Not used at present.");
    }
    const QString training = tr("trained on, each %1 an epoch").arg(timesText(used.trainTimes));
    const QString testing = tr("the only test images");
    const QString both = tr("%1, and %2").arg(training, testing);
    const QString use = used.trainTimes == 0 ? testing : used.testAlone ? both : training;
    return isOutdated ? tr("In use as they were before they changed: %1.").arg(use)
                      : tr("In use: %1.").arg(use);
}

QString OwnUseForm::adviceText(bool changes) const
{
    QStringList sentences;
    if (choice().trainTimes > 0 && choice().testAlone) {
        sentences << tr("Testing on what is trained on looks better than it is.");
    }
    if (changes) {
        sentences << tr("Apply loads the data again and starts a new run: what was learnt is lost.");
    }
    return sentences.join(u' ');
}

void OwnUseForm::setTheme(const Theme& theme)
{
    QPalette colours = m_advice->palette();
    colours.setColor(QPalette::WindowText, theme.mutedText);
    m_advice->setPalette(colours);
}

} // namespace ff
