// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"
#include "ui/kit/theme.h"

#include <QLabel>

#include <vector>

class QCheckBox;

namespace ff {

class FormLayout;
class ModelLabel;
class SettingField;
class SettingsDraft;

/// One line for each row of settingTable(), with what is wrong with its text below; those without effect are
/// left out unless asked for. GUI thread only.
class ModelForm : public QWidget
{
    Q_OBJECT

public:
    explicit ModelForm(QWidget* parent = nullptr);
    ~ModelForm() override;

    /// `draft` must outlive this.
    void useDraft(const SettingsDraft& draft);

    /// What happens to a line whose text the user is in the middle of changing.
    enum class HalfTyped { Stays, IsForgotten };

    void showDraft(HalfTyped text);

    /// The text of some line is no value.
    bool hasProblem() const;

    void applyTheme(const Theme& theme);

Q_SIGNALS:
    void edited(const ff::SettingRow& row, const ff::SettingValue& value);
    void problemChanged(); ///< hasProblem()

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
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

    void addSections();
    void addHeading(SettingGroup group);
    Line makeLine(const SettingRow& row);
    void showEffects();
    void showEffect(const Line& line, const Settings& wished);
    bool isShown(const Line& line, const Settings& wished) const;
    void showProblem(const Line& line, const QString& problem);

    const SettingsDraft* m_draft = nullptr; ///< null only until useDraft()
    std::vector<Line> m_lines;
    std::vector<Heading> m_headings; ///< in the order of the form
    std::vector<QLabel*> m_mutedWords;
    FormLayout* m_form;
    QCheckBox* m_showAll;
};

} // namespace ff
