// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/model/setting_field_real.h"

#include "ui/kit/core_words.h"
#include "ui/kit/number_box.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

constexpr int sliderSteps = 500;
constexpr int sliderDigits = 2; ///< a hand on a slider means no more

double roundedToDigits(double number, int digits)
{
    if (number == 0) {
        return 0;
    }
    const double unit = std::pow(10, std::floor(std::log10(std::abs(number))) - digits + 1);
    // Through text, so that 0.003 is the same number as the 0.003 of a file.
    return QString::number(std::round(number / unit) * unit, 'g', digits + 1).toDouble();
}

} // namespace

RealField::RealField(const SettingRow& row, const RealRange& range, QWidget* parent)
    : SettingField(row, parent)
    , m_range(range)
    , m_box(new NumberBox(range, this))
    , m_slider(new QSlider(Qt::Horizontal, this))
{
    m_slider->setRange(0, sliderSteps);
    m_slider->setPageStep(sliderSteps / 10);
    m_slider->setMinimumWidth(fontMetrics().height() * 2);
    m_slider->setAccessibleName(tr("%1, slider").arg(coreWord(row.label)));
    // The most digits that are shown, as a number that needs an exponent.
    m_box->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("0.00012345"))
                         + fontMetrics().height() * 2);
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int position) { m_box->setValue(numberAt(position)); });
    connect(m_box, &NumberBox::valueChanged, this, [this](double number) {
        placeSlider(number);
        Q_EMIT edited(SettingValue {number});
    });
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    layout->addWidget(m_slider, 1);
    adopt(m_box);
    adopt(m_slider);
}

double RealField::numberAt(int position) const
{
    const double share = static_cast<double>(position) / sliderSteps;
    const double number = m_range.logarithmic
        ? m_range.minimum * std::pow(m_range.maximum / m_range.minimum, share)
        : m_range.minimum + (m_range.maximum - m_range.minimum) * share;
    const int digits = m_range.logarithmic ? sliderDigits : sliderDigits + 1;
    return std::clamp(roundedToDigits(number, digits), m_range.minimum, m_range.maximum);
}

int RealField::positionOf(double number) const
{
    const double share = m_range.logarithmic
        ? std::log(number / m_range.minimum) / std::log(m_range.maximum / m_range.minimum)
        : (number - m_range.minimum) / (m_range.maximum - m_range.minimum);
    return static_cast<int>(std::lround(share * sliderSteps));
}

void RealField::placeSlider(double number)
{
    const QSignalBlocker silent(m_slider);
    if (!m_slider->isSliderDown()) {
        m_slider->setValue(positionOf(number));
    }
}

void RealField::setValue(const SettingValue& value)
{
    const QSignalBlocker silent(m_box);
    m_box->setValue(std::get<double>(value));
    placeSlider(std::get<double>(value));
}

bool RealField::isBeingEdited() const
{
    return m_slider->isSliderDown() || m_box->isBeingTyped();
}

} // namespace ff
