// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace ff {

/// Chooses one of a network's layers. GUI thread only.
class LayerBox : public QComboBox
{
    Q_OBJECT

public:
    /// Which layer is chosen first.
    enum class First { Lowest, Highest };

    explicit LayerBox(First first, QWidget* parent = nullptr);

    /// How many there are. The chosen one stays where there still is one of that number. Says nothing.
    void setCount(int count);

    int layer() const { return currentIndex(); } ///< from 0; -1 while there is none

private:
    First m_first;
};

} // namespace ff
