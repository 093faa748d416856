// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/panels_test_moments.h"
#include "ui/panes/panel.h"

#include <vector>

namespace ff::test {

/// The question of that kind that a command asks; null where it asks another one or none.
template <typename QuestionKind>
const QuestionKind* asked(const Command& command)
{
    const auto* ask = std::get_if<command::Ask>(&command);
    return ask ? std::get_if<QuestionKind>(&ask->question) : nullptr;
}

/// The latest question of that kind among what was posted, and its ticket; null and 0 where there is none.
template <typename QuestionKind>
std::pair<const QuestionKind*, Ticket> latestAsked(const std::vector<Command>& posted)
{
    std::pair<const QuestionKind*, Ticket> latest {nullptr, 0};
    for (std::size_t i = 0; i < posted.size(); ++i) {
        if (const auto* question = asked<QuestionKind>(posted[i])) {
            latest = {question, Ticket {i + 1}};
        }
    }
    return latest;
}

/// Gives the panel the complete answer to the question with that ticket, of this moment.
inline void answer(Panel& panel, const Moment& moment, Ticket ticket, InsightContent content)
{
    News news = newsOf(moment);
    news.insights = {std::make_shared<const Insight>(
        Insight {ticket, moment.run, moment.step, moment.epoch, true, std::move(content)})};
    panel.record(news);
}

/// Answers the latest question about pictures: each is a grey level of its own, of class 1.
inline void answerPictures(Panel& panel, const Moment& moment, const std::vector<Command>& posted)
{
    const auto [question, ticket] = latestAsked<question::TestPictures>(posted);
    const std::size_t count = question->images.size();
    answer(panel, moment, ticket,
           insight::TestPictures {question->images, std::vector<int>(count, 1),
                                  plainPictures(static_cast<int>(count), 30)});
}

} // namespace ff::test
