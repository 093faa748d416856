// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/moment.h"

#include <cstddef>
#include <deque>
#include <vector>

namespace ff {

/// The questions of a board that may be answered yet. GUI thread only.
class BoardQuestions
{
public:
    struct Sheet
    {
        std::size_t place; ///< on the board, from 0
        int generation; ///< of what was on it
    };
    using Sheets = std::vector<Sheet>; ///< in the order of the pictures

    bool isEmpty() const { return m_asked.empty(); }

    void add(Ticket ticket, Sheets sheets);

    /// About which sheets the question of that ticket was, if it had so many pictures; null where nobody
    /// asked that. Forgets all questions before it, but not this one: each moment answers it anew.
    const Sheets* answered(Ticket ticket, std::size_t pictures);

private:
    struct Asked
    {
        Ticket ticket;
        Sheets sheets;
    };

    std::deque<Asked> m_asked; ///< oldest first
};

} // namespace ff
