// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/masks/mask_controls.h"

#include "ui/kit/core_words.h"
#include "ui/kit/form_layout.h"
#include "ui/panes/masks/setting_slider.h"

#include <QLabel>

#include <algorithm>

namespace ff {

std::array<const SettingRow*, 3> maskSettings()
{
    return {&settingRow("mask-blur"), &settingRow("mask-blur-spread"), &settingRow("mask-threshold")};
}

bool sameMasks(const Settings& a, const Settings& b)
{
    const auto rows = maskSettings();
    return std::all_of(rows.begin(), rows.end(),
                       [&](const SettingRow* row) { return row->get(a) == row->get(b); });
}

MaskControls::MaskControls(QWidget* parent)
    : QWidget(parent)
{
    auto* form = new FormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    for (std::size_t i = 0; i < m_sliders.size(); ++i) {
        const SettingRow& row = *maskSettings()[i];
        auto* label = new QLabel(coreWord(row.label));
        m_sliders[i] = new SettingSlider(row);
        label->setBuddy(m_sliders[i]);
        form->addRow(label, m_sliders[i]);
        connect(m_sliders[i], &SettingSlider::changed, this, &MaskControls::changed);
    }
    setValues({});
}

Settings MaskControls::values() const
{
    Settings settings;
    for (std::size_t i = 0; i < m_sliders.size(); ++i) {
        assign(settings, *maskSettings()[i], m_sliders[i]->value());
    }
    return settings;
}

void MaskControls::setValues(const Settings& settings)
{
    for (std::size_t i = 0; i < m_sliders.size(); ++i) {
        m_sliders[i]->setValue(maskSettings()[i]->get(settings));
    }
}

} // namespace ff
