// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/refill_box.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace ff {

void refillBox(QComboBox& box, const QStringList& items, int first)
{
    const QSignalBlocker quiet(&box);
    const int chosen = box.currentIndex() < 0 ? first : box.currentIndex();
    box.clear();
    box.addItems(items);
    box.setCurrentIndex(std::min(chosen, static_cast<int>(items.size()) - 1));
}

} // namespace ff
