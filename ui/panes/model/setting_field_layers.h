// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/icons.h"
#include "ui/panes/model/setting_field_list.h"

class QToolButton;

namespace ff {

/// The layers, with buttons that add and remove the last layer.
class LayersField : public ListField
{
    Q_OBJECT

public:
    LayersField(const SettingRow& row, const LayersRange& range, QWidget* parent);

protected:
    void showValue() override;

private:
    const std::vector<LayerSize>& layers() const;
    QToolButton* makeButton(const char* name, IconShape shape, const QString& tip);

    LayersRange m_range;
    QToolButton* m_add;
    QToolButton* m_remove;
};

} // namespace ff
