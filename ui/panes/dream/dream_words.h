// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/insight.h"

#include <QStringList>

namespace ff {

/// What images were grown for, on data of these classes: "What drives unit 3 of layer 2 the most".
QString dreamTitle(const insight::Dream& dream, const Settings& settings, const QStringList& classes);

/// What stands below the pictures.
QStringList dreamCaptions(const insight::Dream& dream, const QStringList& classes);

/// What came of picture `index`, in sentences; empty while it grows.
QString dreamDescription(const insight::Dream& dream, int index, const QStringList& classes);

} // namespace ff
