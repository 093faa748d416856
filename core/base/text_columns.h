// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/table.h"

#include <string>
#include <vector>

namespace ff {

/// A column of text for terminals.
struct TextColumn
{
    enum class Side { Left, Right };

    std::string header;
    Side side = Side::Left; ///< to which its cells are pushed
};

/// The header and a line per row, each ended, in columns as wide as what is in them. A row may be shorter
/// than the header. Pure; any thread.
std::vector<std::string> linesInColumns(const std::vector<TextColumn>& columns,
                                        const std::vector<std::vector<std::string>>& rows);

/// A table for people: numbers with four digits, to the right. Text from files is made fit to be shown. Pure;
/// any thread.
std::string inColumns(const Table& table);

} // namespace ff
