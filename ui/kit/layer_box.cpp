// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/layer_box.h"

#include <QSignalBlocker>

#include <algorithm>

namespace ff {

LayerBox::LayerBox(First first, QWidget* parent)
    : QComboBox(parent)
    , m_first(first)
{
    setAccessibleName(tr("Layer"));
    setSizeAdjustPolicy(AdjustToContents);
}

void LayerBox::setCount(int count)
{
    const QSignalBlocker quiet(this);
    const int first = m_first == First::Highest ? count - 1 : 0;
    const int chosen = currentIndex() < 0 ? first : std::min(currentIndex(), count - 1);
    clear();
    for (int i = 0; i < count; ++i) {
        addItem(tr("Layer %1").arg(i + 1));
    }
    setCurrentIndex(chosen);
}

} // namespace ff
