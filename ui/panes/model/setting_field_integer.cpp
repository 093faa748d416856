// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/model/setting_field_integer.h"

#include "ui/kit/core_words.h"
#include "ui/kit/number_text.h"
#include "ui/kit/whole_number_box.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>
#include <limits>

namespace ff {
namespace {

int asInt(std::int64_t number)
{
    using Limits = std::numeric_limits<int>;
    return static_cast<int>(std::clamp<std::int64_t>(number, Limits::min(), Limits::max()));
}

} // namespace

IntegerField::IntegerField(const SettingRow& row, const IntegerRange& range, QWidget* parent)
    : SettingField(row, parent)
    , m_box(new WholeNumberBox(this))
{
    m_box->setRange(asInt(range.minimum), asInt(range.maximum));
    m_box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_box->setKeyboardTracking(false);
    m_box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (!row.unit.empty()) {
        m_box->setSuffix(QStringLiteral(" ") + coreWord(row.unit));
    }
    connect(m_box, &WholeNumberBox::valueChanged, this,
            [this](int number) { Q_EMIT edited(SettingValue {std::int64_t {number}}); });
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    adopt(m_box);
}

void IntegerField::setValue(const SettingValue& value)
{
    const QSignalBlocker silent(m_box);
    m_box->setValue(asInt(std::get<std::int64_t>(value)));
}

bool IntegerField::isBeingEdited() const
{
    return m_box->hasFocus() && numberFrom(m_box->cleanText(), m_box->locale()) != m_box->value();
}

} // namespace ff
