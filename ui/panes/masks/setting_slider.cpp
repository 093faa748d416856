// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/masks/setting_slider.h"

#include "ui/kit/core_words.h"
#include "ui/kit/number_box.h"
#include "ui/kit/whole_number_box.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>

#include <cmath>

namespace ff {
namespace {

QString idText(std::string_view id)
{
    return QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

} // namespace

SettingSlider::SettingSlider(const SettingRow& row, QWidget* parent)
    : QWidget(parent)
    , m_row(row)
    , m_slider(new QSlider(Qt::Horizontal))
{
    setObjectName(QStringLiteral("try-") + idText(row.id));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_slider->setMinimumWidth(fontMetrics().height() * 3);
    layout->addWidget(m_slider, 1);
    adopt(m_slider, tr("%1, slider").arg(coreWord(row.label)));
    if (const auto* whole = std::get_if<IntegerRange>(&row.domain)) {
        make(*whole);
    } else {
        make(std::get<RealRange>(row.domain));
    }
    connect(m_slider, &QSlider::valueChanged, this, &SettingSlider::take);
    placeSlider();
}

void SettingSlider::make(const IntegerRange& range)
{
    m_whole = new WholeNumberBox;
    m_whole->setRange(static_cast<int>(range.minimum), static_cast<int>(range.maximum));
    m_whole->setKeyboardTracking(false);
    if (!m_row.unit.empty()) {
        m_whole->setSuffix(QStringLiteral(" ") + coreWord(m_row.unit));
    }
    m_slider->setRange(m_whole->minimum(), m_whole->maximum());
    m_slider->setPageStep(5);
    layout()->addWidget(m_whole);
    adopt(m_whole, coreWord(m_row.label));
    connect(m_whole, &QSpinBox::valueChanged, this, [this] {
        placeSlider();
        Q_EMIT changed();
    });
}

void SettingSlider::make(const RealRange& range)
{
    m_real = new NumberBox(range, nullptr);
    m_real->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("0.000"))
                          + fontMetrics().height() * 3);
    m_slider->setRange(0,
                       static_cast<int>(std::lround((range.maximum - range.minimum) / m_real->singleStep())));
    m_slider->setPageStep(m_slider->maximum() / 10);
    layout()->addWidget(m_real);
    adopt(m_real, coreWord(m_row.label));
    connect(m_real, &QDoubleSpinBox::valueChanged, this, [this] {
        placeSlider();
        Q_EMIT changed();
    });
}

/// A wheel that only passes over changes nothing.
void SettingSlider::adopt(QWidget* editor, const QString& name)
{
    editor->setAccessibleName(name);
    editor->setToolTip(QStringLiteral("<p>%1</p>").arg(coreWord(m_row.help).toHtmlEscaped()));
    editor->setFocusPolicy(Qt::StrongFocus);
    editor->installEventFilter(this);
}

bool SettingSlider::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel && !static_cast<QWidget*>(watched)->hasFocus()) {
        event->ignore(); // goes on to the scroll area
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

SettingValue SettingSlider::value() const
{
    return m_whole ? SettingValue {std::int64_t {m_whole->value()}} : SettingValue {m_real->value()};
}

void SettingSlider::setValue(const SettingValue& value)
{
    if (m_whole) {
        const QSignalBlocker silent(m_whole);
        m_whole->setValue(static_cast<int>(std::get<std::int64_t>(value)));
    } else {
        const QSignalBlocker silent(m_real);
        m_real->setValue(std::get<double>(value));
    }
    placeSlider();
}

void SettingSlider::placeSlider()
{
    const QSignalBlocker silent(m_slider);
    m_slider->setValue(m_whole ? m_whole->value()
                               : static_cast<int>(std::lround((m_real->value() - m_real->minimum())
                                                              / m_real->singleStep())));
}

void SettingSlider::take(int position)
{
    if (m_whole) {
        m_whole->setValue(position);
    } else {
        // Through text, so that 0.5 is the same number as the 0.5 of a file.
        const double number = m_real->minimum() + position * m_real->singleStep();
        m_real->setValue(QString::number(number, 'g', 6).toDouble());
    }
}

} // namespace ff
