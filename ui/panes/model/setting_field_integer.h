// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/model/setting_field.h"

namespace ff {

class WholeNumberBox;

/// A whole number in a spin box.
class IntegerField : public SettingField
{
    Q_OBJECT

public:
    IntegerField(const SettingRow& row, const IntegerRange& range, QWidget* parent);

    void setValue(const SettingValue& value) override;
    bool isBeingEdited() const override;

private:
    WholeNumberBox* m_box;
};

} // namespace ff
