// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/plot.h"

namespace ff {

/// Words beside the pointer, inside a plot, on its overlay: showing them does not draw the plot again.
class HoverCard
{
public:
    explicit HoverCard(Plot& plot);

    /// Makes the card anew; call after the plot's items were cleared, before anything else.
    void build();
    void dress();

    /// Puts the card on the roomier side of `position`; without a text it hides.
    void show(const QString& text, const QPoint& position);
    void hide() { show(QString(), QPoint()); }

    bool isShown() const { return m_item->visible(); }
    QString text() const { return m_item->text(); }

private:
    Plot& m_plot;
    QCPItemText* m_item = nullptr;
};

} // namespace ff
