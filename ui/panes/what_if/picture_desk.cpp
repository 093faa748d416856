// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/what_if/picture_desk.h"

#include "ui/kit/calm_slider.h"
#include "ui/kit/class_name.h"
#include "ui/kit/icons.h"
#include "ui/panes/what_if/erasable_picture.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ff {
namespace {

using namespace Qt::StringLiterals;

constexpr int noiseSteps = 100; ///< of the slider, for a deviation of full ink

} // namespace

PictureDesk::PictureDesk(QWidget* parent)
    : QWidget(parent)
    , m_picture(new ErasablePicture)
    , m_words(new QLabel)
    , m_back(makeStep(u"whatIfBack"_s, tr("The test image before"), -1))
    , m_forward(makeStep(u"whatIfForward"_s, tr("The next test image"), 1))
{
    m_back->setIcon(shapeIcon(IconShape::StepBack));
    m_forward->setIcon(shapeIcon(IconShape::StepBatch));
    m_words->setWordWrap(true);
    m_words->setObjectName(u"whatIfPicture"_s);
    makeNoise();
    auto* steps = new QHBoxLayout;
    steps->setSpacing(2);
    steps->addWidget(m_back);
    steps->addWidget(m_forward);
    steps->addWidget(m_words, 1);
    auto* noise = new QHBoxLayout;
    auto* label = new QLabel(tr("Noise"));
    label->setBuddy(m_noise);
    noise->addWidget(label);
    noise->addWidget(m_noise, 1);
    noise->addWidget(m_noiseWords);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_picture);
    column->addLayout(steps);
    column->addLayout(noise);
    column->addStretch(1);
    setFixedWidth(m_picture->width());
    connect(m_picture, &ErasablePicture::changed, this, &PictureDesk::changed);
    showNoise();
}

QToolButton* PictureDesk::makeStep(const QString& name, const QString& text, int by)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(text);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, [this, by] {
        m_image = std::clamp<std::int64_t>(m_image + by, 0, std::max<std::int64_t>(0, m_images - 1));
        Q_EMIT changed();
    });
    return button;
}

void PictureDesk::makeNoise()
{
    m_noise = new CalmSlider(Qt::Horizontal);
    m_noise->setObjectName(u"whatIfNoise"_s);
    m_noise->setAccessibleName(tr("Noise on every pixel"));
    m_noise->setToolTip(tr("Adds normal noise to every pixel of the picture and of the test images: its "
                           "standard deviation, 1 being full ink. Pixels stay within 0 and 1."));
    m_noise->setRange(0, noiseSteps);
    m_noise->setPageStep(10);
    m_noise->setMinimumWidth(fontMetrics().height() * 3);
    m_noiseWords = new QLabel;
    m_noiseWords->setFixedWidth(fontMetrics().horizontalAdvance(QLocale().toString(0.88, 'f', 2)) + 2);
    connect(m_noise, &QSlider::valueChanged, this, [this] {
        showNoise();
        Q_EMIT changed();
    });
}

void PictureDesk::showNoise()
{
    m_noiseWords->setText(QLocale().toString(m_noise->value() / double {noiseSteps}, 'f', 2));
}

void PictureDesk::setInsight(const insight::WhatIf& found, const DataView& dataView)
{
    const bool isTest = found.image >= 0;
    m_images = dataView.testCount;
    m_picture->setPicture(found.alteredPicture);
    m_back->setVisible(isTest);
    m_forward->setVisible(isTest);
    m_back->setEnabled(m_image > 0);
    m_forward->setEnabled(m_image + 1 < m_images);
    m_words->setText(isTest ? tr("Test image %1, of class %2")
                                  .arg(QLocale().toString(static_cast<qlonglong>(found.image + 1)),
                                       className(dataView, found.trueLabel))
                            : tr("The picture in Draw"));
}

void PictureDesk::addTo(Alterations& alterations) const
{
    alterations.noise = m_noise->value() / double {noiseSteps};
    alterations.blanked = m_picture->blanked();
}

void PictureDesk::reset()
{
    const QSignalBlocker quiet(m_noise);
    m_noise->setValue(0);
    m_picture->restore();
    showNoise();
}

void PictureDesk::clear()
{
    m_image = 0;
    m_picture->setPicture({});
}

void PictureDesk::setTheme(const Theme& theme)
{
    m_picture->setTheme(theme);
}

} // namespace ff
