// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/model/setting_field.h"

class QHBoxLayout;
class QLineEdit;

namespace ff {

/// A list as text: layers "500,500", or numbers of layers "1,3".
class ListField : public SettingField
{
    Q_OBJECT

public:
    ListField(const SettingRow& row, QWidget* parent);

    void setValue(const SettingValue& value) override;
    bool isBeingEdited() const override;

protected:
    /// Chosen by other means than the text.
    void choose(const SettingValue& value);

    /// The last that the row accepted.
    const SettingValue& value() const { return m_value; }

    /// Called when value() is another, or may be.
    virtual void showValue() { }

    /// What stands beside the text.
    QHBoxLayout* line() const { return m_line; }

private:
    void fitText();
    void readText();
    void adoptValue(const SettingValue& value);
    QString textOf(const SettingValue& value) const;

    SettingValue m_value;
    bool m_isWrong = false; ///< the text that is there now is no value
    QHBoxLayout* m_line;
    QLineEdit* m_text;
};

} // namespace ff
