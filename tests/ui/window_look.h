// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace ff::test {

/// What a user of the window cannot read or reach, one line each; empty where all is well.
/// @{

/// Text that has less room than it needs: of labels, buttons, tabs, boxes, headers and input fields, unless a
/// tooltip says it. Also what a scroll area cuts off at its side, which nobody looks for.
QStringList cutText(const QWidget& window);

/// Widgets of one parent that lie on each other.
QStringList overlaps(const QWidget& window);

/// Widgets that are wider than the window, and scroll bars that move sideways.
QStringList tooWide(const QWidget& window);

/// @}

/// Whether the pane says something in words: the sentence that stands where there is nothing to show.
bool saysSomething(const QWidget& pane);

} // namespace ff::test
