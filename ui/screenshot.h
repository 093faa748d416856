// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/script.h"

class QString;

namespace ff {

class MainWindow;

/// Trains a little, puts an example into Draw and writes one picture of the window to `file`. `window` must
/// be shown and outlive the steps.
std::vector<ScriptStep> screenshotSteps(MainWindow& window, const QString& file);

} // namespace ff
