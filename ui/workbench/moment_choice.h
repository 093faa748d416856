// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace ff {

/// Which moment of the run the window shows: one of those that are kept, or the present, which stands behind
/// them all. Asks the session for one at a time, so that a slider that is dragged never waits for those it
/// has passed. GUI thread only.
class MomentChoice : public QObject
{
    Q_OBJECT

public:
    using Post = std::function<Ticket(const Command&)>;

    explicit MomentChoice(QObject* parent = nullptr);

    void usePost(Post post) { m_post = std::move(post); }

    /// What the session says is shown, and which moments there are.
    void follow(const Live& live);

    /// That a request was refused, or failed. Before follow().
    void hear(const Event& event);

    /// The place of the present: as many as there are kept moments.
    int present() const { return static_cast<int>(m_steps.size()); }

    /// The place that was chosen last, or else the one that is shown.
    int place() const;

    /// The epoch at that place; of the present nothing.
    std::optional<double> epochAt(int place) const;

    /// The place of the moment that lies nearest to this step: of a kept one, or of the present.
    int placeNear(double step) const;

    /// The place of the moment at which the error on held-out images was lowest; nothing where none is known.
    std::optional<int> bestPlace() const;

    /// Its step.
    std::optional<std::int64_t> bestStep() const { return m_best; }

    /// The step of the moment that is shown now, whatever was chosen since; nothing: the present.
    std::optional<std::int64_t> shownStep() const { return stepAt(placeOf(m_shown)); }

    bool isPlaying() const { return m_clock.isActive(); }

    void choose(int place);
    void goBack() { choose(place() - 1); }
    void goForward() { choose(place() + 1); }
    void goToPresent() { choose(present()); }
    void goToBest() { choose(bestPlace().value_or(place())); }

    /// One moment after the other up to the present: from the first one when the present is shown.
    void setPlaying(bool playing);

Q_SIGNALS:
    void changed(); ///< any of the above

private:
    void ask();
    std::optional<std::int64_t> stepAt(int place) const;
    int placeOf(std::optional<std::int64_t> step) const;
    void playOn();

    Post m_post;
    std::vector<std::int64_t> m_steps;
    std::optional<std::int64_t> m_best; ///< one of these
    std::int64_t m_now = 0; ///< step of the present
    std::int64_t m_batchesPerEpoch = 1;
    std::uint64_t m_run = 0;
    std::optional<std::int64_t> m_shown; ///< step; nothing: the present

    /// A step, or nothing for the present.
    using Wish = std::optional<std::int64_t>;
    std::optional<Wish> m_wish; ///< until it is granted or refused
    bool m_isAsked = false; ///< the wish, and not an earlier one, is what was asked last
    Ticket m_ticket = 0; ///< of the request under way; 0: none
    QTimer m_clock; ///< runs while moments are played
};

} // namespace ff
