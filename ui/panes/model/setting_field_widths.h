// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/icons.h"
#include "ui/panes/model/setting_field_numbers.h"

class QToolButton;

namespace ff {

/// The widths of the layers, with buttons that add and remove the last layer.
class WidthsField : public NumbersField
{
    Q_OBJECT

public:
    WidthsField(const SettingRow& row, const WidthsRange& range, QWidget* parent);

protected:
    void showNumbers() override;

private:
    QToolButton* makeButton(const char* name, IconShape shape, const QString& tip);

    WidthsRange m_range;
    QToolButton* m_add;
    QToolButton* m_remove;
};

} // namespace ff
