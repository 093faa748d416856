// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace ff {

/// Heads of a table that end in an ellipsis where a title is too long; Qt 6 cuts it off, at both ends or at
/// the front, whatever the elide mode. Sections can be clicked, as in the header that a table view comes
/// with. GUI thread only.
class ElidingHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit ElidingHeader(Qt::Orientation orientation, QWidget* parent = nullptr);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int index) const override;
};

} // namespace ff
