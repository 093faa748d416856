// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ff {

/// Shows version, licence and what computes here, in a box that stops nothing.
void showAbout(QWidget* parent);

} // namespace ff
