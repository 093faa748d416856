// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/outbox.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace ff {
namespace {

template <typename Item>
void prepend(std::vector<Item>& items, std::vector<Item>&& older)
{
    older.insert(older.end(), std::make_move_iterator(items.begin()), std::make_move_iterator(items.end()));
    items = std::move(older);
}

/// Of each question the newest, in the order in which they were asked first.
void prependOlder(std::vector<std::shared_ptr<const Insight>>& insights,
                  std::vector<std::shared_ptr<const Insight>>&& older)
{
    std::erase_if(older, [&](const auto& old) {
        return std::ranges::any_of(insights, [&](const auto& each) { return each->ticket == old->ticket; });
    });
    prepend(insights, std::move(older));
}

} // namespace

void Outbox::put(std::unique_ptr<News> news)
{
    // Only this thread fills the slot, so between taking the unread one out and putting the new one in the
    // viewer merely finds it empty.
    if (const std::unique_ptr<News> unread = m_mailbox.take()) {
        prepend(news->events, std::move(unread->events));
        prependOlder(news->insights, std::move(unread->insights));
        if (unread->live.run == news->live.run) {
            prepend(news->curve, std::move(unread->curve));
            prepend(news->errors, std::move(unread->errors));
            prepend(news->rivalErrors, std::move(unread->rivalErrors));
        }
    }
    m_mailbox.replace(std::move(news));
}

} // namespace ff
