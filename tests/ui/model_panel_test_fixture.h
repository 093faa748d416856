// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "tests/ui/every_mode.h"
#include "tests/ui/patience.h"
#include "tests/ui/posted_commands.h"
#include "ui/panes/model/model_panel.h"
#include "ui/panes/model/setting_field.h"
#include "ui/window/edit_control.h"
#include "ui/workbench/settings_draft.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

namespace ff {

inline QString idOf(const SettingRow& row)
{
    return QString::fromStdString(std::string(row.id));
}

/// Another value than `value` that the row accepts.
inline SettingValue otherValue(const SettingRow& row, const SettingValue& value)
{
    if (const auto* range = std::get_if<IntegerRange>(&row.domain)) {
        const auto number = std::get<std::int64_t>(value);
        return number < range->maximum ? number + 1 : number - 1;
    }
    if (const auto* range = std::get_if<RealRange>(&row.domain)) {
        const auto number = std::get<double>(value);
        return (number + (number > range->minimum ? range->minimum : range->maximum)) / 2;
    }
    if (const auto* options = std::get_if<Choices>(&row.domain)) {
        const auto& last = options->back().id;
        return std::string(std::get<std::string>(value) == last ? options->front().id : last);
    }
    if (std::holds_alternative<LayerNumbers>(row.domain)) {
        return std::vector<int> {std::get<std::vector<int>>(value).empty() ? 1 : 2};
    }
    auto layers = std::get<std::vector<LayerSize>>(value);
    layers.push_back(layers.back());
    return layers;
}

/// Settings of a run in which the row has an effect; the default ones where it has.
inline Settings settingsWhere(const SettingRow& row)
{
    if (appliesTo(row, Settings {})) {
        return {};
    }
    Settings settings;
    settings.goodness = Goodness::Top;
    settings.loss = LossChoice::TwoThresholds;
    settings.refitEpochs = 1;
    settings.elastic = 30;
    settings.validation = 100;
    for (const Mode mode : test::everyMode()) {
        settings.mode = mode;
        if (appliesTo(row, settings)) {
            return settings;
        }
    }
    throw Error::inEnglish("no run has an effect of " + std::string(row.id));
}

/// Changes the field as a user would, through whatever editor it has.
inline void enter(SettingField& field, const SettingRow& row, const SettingValue& value)
{
    if (auto* combo = field.findChild<QComboBox*>()) {
        combo->setCurrentIndex(combo->findData(QString::fromStdString(std::get<std::string>(value))));
        return;
    }
    Settings scratch;
    assign(scratch, row, value);
    auto* text = field.findChild<QLineEdit*>();
    field.setFocus();
    text->selectAll();
    QTest::keyClicks(text, QString::fromStdString(settingText(row, scratch)));
    QTest::keyClick(text, Qt::Key_Return);
}

/// A form on the screen that shows the default settings, and what it posted since.
class ModelFixture
{
protected:
    [[nodiscard]] bool start(); ///< false when the panel cannot be used
    SettingField* field(const char* id) const
    {
        return m_panel->findChild<SettingField*>(QStringLiteral("field-") + QLatin1String(id));
    }
    QPushButton* button(const char* name) const
    {
        return m_panel->findChild<QPushButton*>(QLatin1String(name));
    }
    /// Tickets count the commands: all that were posted so far, or but so many, are applied.
    void presentSettings(const Settings& settings) { presentSettings(settings, m_posted.size()); }
    void presentSettings(const Settings& settings, Ticket applied);

    /// As the window passes it on.
    void hear(const Event& event) { m_draft->hear(event); }

    std::vector<Command> m_posted;
    std::unique_ptr<SettingsDraft> m_draft;
    std::unique_ptr<ModelPanel> m_panel;
    std::unique_ptr<EditControl> m_edit;
};

inline bool ModelFixture::start()
{
    m_posted.clear();
    m_panel.reset();
    m_draft = std::make_unique<SettingsDraft>(test::collectIn(m_posted));
    m_panel = std::make_unique<ModelPanel>();
    m_panel->useSettings(*m_draft);
    m_edit = std::make_unique<EditControl>(*new ActionSet(*m_panel));
    m_edit->add(*m_panel, *m_panel->undoStack());
    m_panel->applyTheme(themeFor(m_panel->palette()));
    m_panel->resize(320, 600);
    m_panel->show();
    m_panel->activateWindow();
    if (!QTest::qWaitForWindowActive(m_panel.get(), testPatience)) {
        return false;
    }
    presentSettings({});
    return true;
}

inline void ModelFixture::presentSettings(const Settings& settings, Ticket applied)
{
    Live live;
    live.ticket = applied;
    live.settings = settings;
    m_draft->follow(live);
    m_panel->follow(live);
}

} // namespace ff
