// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/insight.h"
#include "ui/kit/column_scroll.h"
#include "ui/kit/theme.h"

#include <utility>
#include <vector>

class QGridLayout;
class QLabel;

namespace ff {

class PictureStrip;

/// The activities of a network while it settles: a row of pictures for each layer, a column for each
/// iteration. No higher than its rows are. GUI thread only.
class ActivityRows : public ColumnScroll
{
    Q_OBJECT

public:
    /// Pixels beside the pictures, for the names of the layers and for what stands there in what is above.
    ActivityRows(int left, int right, QWidget* parent = nullptr);

    void setIterations(const insight::Iterations& found);
    void setIteration(int iteration); ///< is marked
    void setTheme(const Theme& theme);

    /// Where the middle of the first and of the last column is on this widget; both 0 while there is none.
    std::pair<double, double> outerColumns() const;

Q_SIGNALS:
    void chosen(int iteration);
    void columnsMoved(); ///< outerColumns()

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void match(std::size_t layers);
    void limitHeight();

    int m_left;
    int m_right;
    int m_iteration = 0;
    int m_columns = 0;
    QGridLayout* m_grid;
    std::vector<QLabel*> m_names; ///< [layer]
    std::vector<PictureStrip*> m_strips; ///< [layer]
    Theme m_theme;
};

} // namespace ff
