// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/plot.h"
#include "ui/kit/steady_range.h"

#include <optional>

namespace ff {

/// Marks a stretch of the goodness axis over the whole height of one histogram. Belongs to the plot and dies
/// with its contents.
class BinBand
{
public:
    /// What it says of the stretch: its samples are shown, or the keyboard is there.
    enum class Kind { Picked, Cursor };

    /// Behind the bars, or around them; hidden until show().
    BinBand(Plot& plot, QCPAxisRect& rect, Kind kind);

    /// Nothing hides it.
    void show(const std::optional<Span>& span);
    void dress();

    bool isShown() const { return m_item->visible(); }

private:
    Plot& m_plot;
    Kind m_kind;
    QCPItemRect* m_item;
};

} // namespace ff
