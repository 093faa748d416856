// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QString;

namespace ff {

/// Enables the action where there is no reason against it; otherwise that stands in its tooltip and status
/// tip, in the place of its help. GUI thread only.
void allowUnless(QAction& action, const QString& reason);

} // namespace ff
