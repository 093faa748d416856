// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/model_draft.h"
#include "ui/panels/panel.h"

#include <QUndoStack>

class QFormLayout;
class QLabel;
class QPushButton;

namespace ff {

class ModelLabel;
class SettingField;

/// Every setting of the run in a form made from settingTable(). A live setting is posted as it is edited;
/// structural ones are collected and posted together. GUI thread only.
class ModelPanel : public Panel
{
    Q_OBJECT

public:
    explicit ModelPanel(QWidget* parent = nullptr);
    ~ModelPanel() override;

    void present(const Snapshot& snapshot) override;
    void applyTheme(const Theme& theme) override;

    /// The history of edits, applied or not; Ctrl+Z acts on it while the panel has the focus.
    QUndoStack* undoStack() { return &m_history; }

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
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

    QWidget* makeForm();
    void addGroup(QFormLayout& form, Effect effect);
    Line makeLine(const SettingRow& row, QWidget* parent);
    QLayout* makeButtons();
    bool undoByKey(const QKeyEvent& key);
    void edit(const SettingRow& row, const SettingValue& value);
    void adopt(const SettingRow& row, const SettingValue& value);
    void showLine(const Line& line);
    void showProblem(const Line& line, const QString& problem);
    void showButtons();
    bool hasProblem() const;
    void apply();
    void revert();

    ModelDraft m_draft;
    QUndoStack m_history;
    std::vector<Line> m_lines;
    std::vector<QLabel*> m_headings;
    Theme m_theme;
    QLabel* m_waiting = nullptr;
    QPushButton* m_revert = nullptr;
    QPushButton* m_apply = nullptr;
};

} // namespace ff
