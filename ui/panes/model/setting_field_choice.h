// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/model/setting_field.h"

class QComboBox;

namespace ff {

/// One of a few options in a combo box.
class ChoiceField : public SettingField
{
    Q_OBJECT

public:
    ChoiceField(const SettingRow& row, Choices options, QWidget* parent);

    void setValue(const SettingValue& value) override;
    bool isBeingEdited() const override;

private:
    QComboBox* m_box;
};

} // namespace ff
