// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/icons.h"
#include "ui/panes/model/setting_field.h"

class QLineEdit;
class QToolButton;

namespace ff {

/// The widths of the layers as text, "500,500", with buttons that add and remove the last layer.
class WidthsField : public SettingField
{
    Q_OBJECT

public:
    WidthsField(const SettingRow& row, const WidthsRange& range, QWidget* parent);

    void setValue(const SettingValue& value) override;
    bool isBeingEdited() const override;

private:
    QToolButton* makeButton(const char* name, IconShape shape, const QString& tip);
    void fitText();
    void readText();
    void choose(const std::vector<int>& widths);
    void adoptWidths(const std::vector<int>& widths);
    QString textOf(const std::vector<int>& widths) const;

    WidthsRange m_range;
    std::vector<int> m_widths; ///< the last text that was a value
    bool m_isWrong = false; ///< the text that is there now is no value
    QLineEdit* m_text;
    QToolButton* m_add;
    QToolButton* m_remove;
};

} // namespace ff
