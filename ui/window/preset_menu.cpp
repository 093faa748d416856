// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/preset_menu.h"

#include "ui/kit/core_words.h"

#include <QAction>

namespace ff {

PresetMenu::PresetMenu(QWidget* parent)
    : QMenu(tr("&Presets"), parent)
{
    setObjectName(QStringLiteral("presets"));
    setToolTipsVisible(true);
    for (const Preset& preset : presets()) {
        addEntry(preset);
    }
    showInForce();
}

void PresetMenu::addEntry(const Preset& preset)
{
    QAction* entry = addAction(coreWord(preset.label));
    const QString help = coreWord(preset.help);
    entry->setObjectName(QStringLiteral("preset-") + QString::fromStdString(std::string(preset.id)));
    entry->setToolTip(entry->text() + u'\n' + help);
    entry->setStatusTip(help);
    entry->setWhatsThis(help);
    entry->setCheckable(true);
    m_entries.push_back(entry);
    connect(entry, &QAction::triggered, this, [this, &preset] {
        showInForce(); // until the session says otherwise
        Q_EMIT chosen(coreWord(preset.label), presetSettings(preset, m_settings));
    });
}

void PresetMenu::follow(const Live& live)
{
    if (live.settings != m_settings) {
        m_settings = live.settings;
        showInForce();
    }
}

void PresetMenu::showInForce()
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        m_entries[i]->setChecked(presetSettings(presets()[i], m_settings) == m_settings);
    }
}

} // namespace ff
