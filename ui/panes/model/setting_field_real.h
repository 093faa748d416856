// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/model/setting_field.h"

class QSlider;

namespace ff {

class NumberBox;

/// A real number in a spin box, with a slider that moves by factors where the range is logarithmic.
class RealField : public SettingField
{
    Q_OBJECT

public:
    RealField(const SettingRow& row, const RealRange& range, QWidget* parent);

    void setValue(const SettingValue& value) override;
    bool isBeingEdited() const override;

private:
    double numberAt(int position) const;
    int positionOf(double number) const;
    void placeSlider(double number);

    RealRange m_range;
    NumberBox* m_box;
    QSlider* m_slider;
};

} // namespace ff
