// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/draw/board_questions.h"

#include <algorithm>
#include <utility>

namespace ff {
namespace {

/// Questions that are waited for: far more than a pen is ahead of answers.
constexpr std::size_t mostAsked = 100;

} // namespace

void BoardQuestions::add(Ticket ticket, Sheets sheets)
{
    m_asked.push_back({ticket, std::move(sheets)});
    if (m_asked.size() > mostAsked) {
        m_asked.pop_front();
    }
}

const BoardQuestions::Sheets* BoardQuestions::answered(Ticket ticket, std::size_t pictures)
{
    const auto found = std::ranges::find(m_asked, ticket, &Asked::ticket);
    if (found == m_asked.end() || found->sheets.size() != pictures) {
        return nullptr;
    }
    m_asked.erase(m_asked.begin(), found);
    return &m_asked.front().sheets;
}

} // namespace ff
