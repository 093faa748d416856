// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/model/setting_field.h"

class QHBoxLayout;
class QLineEdit;

namespace ff {

/// A list of whole numbers as text, "500,500".
class NumbersField : public SettingField
{
    Q_OBJECT

public:
    NumbersField(const SettingRow& row, QWidget* parent);

    void setValue(const SettingValue& value) override;
    bool isBeingEdited() const override;

protected:
    /// Chosen by other means than the text.
    void choose(const std::vector<int>& numbers);

    /// The last that the row accepted.
    const std::vector<int>& numbers() const { return m_numbers; }

    /// Called when numbers() are others, or may be.
    virtual void showNumbers() { }

    /// What stands beside the text.
    QHBoxLayout* line() const { return m_line; }

private:
    void fitText();
    void readText();
    void adoptNumbers(const std::vector<int>& numbers);
    QString textOf(const std::vector<int>& numbers) const;

    std::vector<int> m_numbers;
    bool m_isWrong = false; ///< the text that is there now is no value
    QHBoxLayout* m_line;
    QLineEdit* m_text;
};

} // namespace ff
