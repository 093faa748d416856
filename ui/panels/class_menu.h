// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QMenu;

namespace ff {

/// Adds one entry per class to `menu`; its first letter or digit chooses it. `likely` is checked and, where
/// the menu is opened, already selected; -1: none is.
void addClasses(QMenu& menu, const QStringList& classes, int likely, std::function<void(int)> chosen);

} // namespace ff
