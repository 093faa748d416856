// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace ff {

/// A value for every row and every column, each a shaded cell with its number.
struct Matrix
{
    QStringList columns {}; ///< their names
    QStringList rows {};
    QString across {}; ///< what the columns are
    QString down {}; ///< what the rows are
    QString value {}; ///< what a cell is, with its unit
    std::vector<std::vector<float>> values {}; ///< [row][column]
    int marked = -1; ///< column with a frame around it; -1: none
};

} // namespace ff
