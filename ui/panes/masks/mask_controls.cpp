// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/masks/mask_controls.h"

#include "ui/kit/form_layout.h"
#include "ui/panes/masks/setting_slider.h"

#include <QCoreApplication>
#include <QLabel>

#include <algorithm>

namespace ff {

namespace {

/// A setting, by the word that is enough where all is about masks.
struct MaskWord
{
    const char* setting;
    const char* word;
};

constexpr std::array words {
    MaskWord {"mask-blur", QT_TRANSLATE_NOOP("MaskControls", "Blur")},
    MaskWord {"mask-blur-spread", QT_TRANSLATE_NOOP("MaskControls", "Spread")},
    MaskWord {"mask-threshold", QT_TRANSLATE_NOOP("MaskControls", "Threshold")},
};

} // namespace

std::array<const SettingRow*, 3> maskSettings()
{
    std::array<const SettingRow*, 3> rows {};
    std::ranges::transform(words, rows.begin(),
                           [](const MaskWord& each) { return &settingRow(each.setting); });
    return rows;
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
        auto* label = new QLabel(QCoreApplication::translate("MaskControls", words[i].word));
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
