// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/mode_memory.h"
#include "ui/panes/model/model_draft.h"
#include "ui/panes/panel.h"
#include "ui/panes/setting_receiver.h"

#include <QLabel>
#include <QUndoStack>

class QCheckBox;
class QPushButton;

namespace ff {

class FormLayout;
class ModelLabel;
class SettingField;

/// Every setting of the run in a form made from settingTable(), those without effect left out unless asked
/// for. A live setting is posted as it is edited; structural ones are collected and posted together. GUI
/// thread only.
class ModelPanel : public Panel, public SettingReceiver
{
    Q_OBJECT

public:
    explicit ModelPanel(QWidget* parent = nullptr);
    ~ModelPanel() override;

    void record(const News& news) override;
    void follow(const Live& live) override;
    void hear(const Event& event) override;
    void applyTheme(const Theme& theme) override;

    void editSetting(const SettingRow& row, const SettingValue& value) override { edit(row, value); }

    /// The history of edits, applied or not.
    QUndoStack* undoStack() override { return &m_history; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    friend class ModelEdit;

    /// One setting of the form.
    struct Line
    {
        const SettingRow* row;
        ModelLabel* label;
        SettingField* field;
        QLabel* problem;
    };

    struct Heading
    {
        SettingGroup group;
        QLabel* label;
    };

    QWidget* makeForm();
    void addSections();
    void addHeading(SettingGroup group);
    Line makeLine(const SettingRow& row, QWidget* parent);
    QLayout* makeButtons();
    void edit(const SettingRow& row, const SettingValue& value);
    void editMode(const SettingValue& value);
    void adopt(const SettingRow& row, const SettingValue& value);
    void editAll(const QString& text, const Settings& settings);
    void adoptAll(const Settings& settings);
    void showLine(const Line& line);
    void showAllLines();
    void showEffects();
    void showEffect(const Line& line, const Settings& wished);
    bool isShown(const Line& line, const Settings& wished) const;
    void showProblem(const Line& line, const QString& problem);
    void showButtons();
    bool hasProblem() const;
    void apply();
    void revert();

    ModelDraft m_draft;
    bool m_isNew = false; ///< the draft has changed, and is not shown yet
    ModeMemory m_modes;
    QUndoStack m_history;
    std::vector<Line> m_lines;
    std::vector<Heading> m_headings; ///< in the order of the form
    std::vector<QLabel*> m_mutedWords;
    Theme m_theme;
    FormLayout* m_form = nullptr;
    QCheckBox* m_showAll = nullptr;
    QLabel* m_waiting = nullptr;
    QPushButton* m_revert = nullptr;
    QPushButton* m_apply = nullptr;
};

} // namespace ff
