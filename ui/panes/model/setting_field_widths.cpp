// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/model/setting_field_widths.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace ff {

WidthsField::WidthsField(const SettingRow& row, const WidthsRange& range, QWidget* parent)
    : NumbersField(row, parent)
    , m_range(range)
    , m_add(makeButton("add", IconShape::Plus, tr("Add a layer as wide as the last")))
    , m_remove(makeButton("remove", IconShape::Minus, tr("Remove the last layer")))
{
    line()->addWidget(m_add);
    line()->addWidget(m_remove);
    connect(m_add, &QToolButton::clicked, this, [this] {
        std::vector<int> widths = numbers();
        widths.push_back(widths.empty() ? static_cast<int>(m_range.each.minimum) : widths.back());
        choose(widths);
    });
    connect(m_remove, &QToolButton::clicked, this, [this] {
        std::vector<int> widths = numbers();
        widths.pop_back();
        choose(widths);
    });
}

QToolButton* WidthsField::makeButton(const char* name, IconShape shape, const QString& tip)
{
    auto* button = new QToolButton(this);
    button->setIcon(shapeIcon(shape));
    button->setObjectName(QLatin1String(name));
    button->setAutoRaise(true);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

void WidthsField::showNumbers()
{
    m_add->setEnabled(numbers().size() < m_range.maximumCount);
    m_remove->setEnabled(numbers().size() > m_range.minimumCount);
}

} // namespace ff
