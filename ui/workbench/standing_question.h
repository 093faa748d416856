// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/news.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace ff {

/// A question that is asked anew of every moment that is shown, as fast as it can be answered, while somebody
/// looks. GUI thread only.
class StandingQuestion : public QObject
{
    Q_OBJECT

public:
    using Post = std::function<Ticket(const Command&)>;

    /// `post` may give 0 while nothing can be asked.
    explicit StandingQuestion(Post post, QObject* parent = nullptr);

    /// Asks this from now on, at once where a moment is shown. The same as before is not asked again.
    void ask(const Question& question);

    /// Somebody looks, at this moment.
    void show(const Moment& moment);

    /// Nobody looks any more: what is still open is not waited for.
    void rest();

    /// To be given all news.
    void hear(const News& news);

    bool isWaiting() const { return m_ticket != 0; } ///< for an answer

Q_SIGNALS:
    /// What is known by now, more than once for a question that takes long.
    void answered(const std::shared_ptr<const ff::Insight>& insight);

private:
    /// Which network was asked.
    struct Subject
    {
        std::uint64_t run = 0;
        std::int64_t step = -1;
        Settings settings {}; ///< which layers vote can change in a run that rests

        bool operator==(const Subject&) const = default;
    };

    void askIfDue();
    void withdraw();

    Post m_post;
    std::optional<Question> m_question;
    std::optional<Subject> m_shown; ///< nothing: nobody looks
    std::optional<Subject> m_asked; ///< with the present question
    Ticket m_ticket = 0; ///< that is waited for; 0: none
    QTimer m_pause; ///< runs after an answer
};

} // namespace ff
