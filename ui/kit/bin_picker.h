// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/histogram_plot.h"

#include <QObject>

class QKeyEvent;
class QMouseEvent;

namespace ff {

/// Lets bins of histograms be picked: by a click, or with the arrow keys and Return or Space. The same again
/// or Escape lets go of it. The outermost bins reach to infinity, as they hold what lies beyond, too. GUI
/// thread only.
class BinPicker : public QObject
{
    Q_OBJECT

public:
    /// The plot takes the focus from now on, and outlives this.
    explicit BinPicker(HistogramPlot& plot);

    /// Nothing while none is.
    const std::optional<LayerSpan>& picked() const { return m_picked; }
    void letGo();
    void focusPlot() { m_plot.setFocus(); }

Q_SIGNALS:
    void changed(); ///< picked()
    void reached(int layer); ///< by the keys

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// A bin by its number.
    struct Place
    {
        int layer;
        int bin;
    };

    void press(const QMouseEvent& event);
    void release(const QMouseEvent& event);
    void undoPick(const QMouseEvent& event);
    bool takesKey(const QKeyEvent& event);
    bool isTaken(int key) const;
    void moveTo(int layer, int bin);
    void beginCursor();
    void hideCursor();
    void pickCursor();
    void pick(int layer, double goodness);
    void showMarks();
    void setPicked(const std::optional<LayerSpan>& picked);
    const HistogramRow* rowAt(int layer) const;

    HistogramPlot& m_plot;
    std::optional<LayerSpan> m_picked;
    std::optional<LayerSpan> m_before; ///< what the latest click took the place of
    std::optional<Place> m_cursor; ///< nothing while no key has moved it
    QPoint m_pressedAt;
    int m_pressed = -1; ///< the layer where the button went down
};

} // namespace ff
