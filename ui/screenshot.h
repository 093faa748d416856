// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/script.h"

class QString;

namespace ff {

class MainWindow;

/// Writes a picture of the window on which every pane shows the newest snapshot. `window` must be shown and
/// outlive the step.
ScriptStep pictureStep(MainWindow& window, const QString& file, const QString& text);

/// Trains a little, puts an example into Draw and writes one picture of the window to `file`. `window` must
/// be shown and outlive the steps.
std::vector<ScriptStep> screenshotSteps(MainWindow& window, const QString& file);

} // namespace ff
