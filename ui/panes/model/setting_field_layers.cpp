// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/model/setting_field_layers.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace ff {

LayersField::LayersField(const SettingRow& row, const LayersRange& range, QWidget* parent)
    : ListField(row, parent)
    , m_range(range)
    , m_add(makeButton("add", IconShape::Plus, tr("Add a layer like the last")))
    , m_remove(makeButton("remove", IconShape::Minus, tr("Remove the last layer")))
{
    line()->addWidget(m_add);
    line()->addWidget(m_remove);
    connect(m_add, &QToolButton::clicked, this, [this] {
        std::vector<LayerSize> more = layers();
        more.push_back(more.back());
        choose(more);
    });
    connect(m_remove, &QToolButton::clicked, this, [this] {
        std::vector<LayerSize> fewer = layers();
        fewer.pop_back();
        choose(fewer);
    });
}

const std::vector<LayerSize>& LayersField::layers() const
{
    return std::get<std::vector<LayerSize>>(value());
}

QToolButton* LayersField::makeButton(const char* name, IconShape shape, const QString& tip)
{
    auto* button = new QToolButton(this);
    button->setIcon(shapeIcon(shape));
    button->setObjectName(QLatin1String(name));
    button->setAutoRaise(true);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

void LayersField::showValue()
{
    m_add->setEnabled(layers().size() < m_range.maximumCount);
    m_remove->setEnabled(layers().size() > m_range.minimumCount);
}

} // namespace ff
