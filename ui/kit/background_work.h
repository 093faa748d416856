// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/give_up.h"
#include "core/base/progress.h"
#include "ui/kit/core_words.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QString>
#include <QThreadPool>
#include <QtConcurrent>

#include <functional>
#include <utility>
#include <variant>

namespace ff {

/// Long work in another thread, so that the window goes on. Of several pieces of work the newest is meant:
/// one before it is given up. Not for what must be done in any case, such as writing (StoreThread), nor for
/// LibTorch, which only the session uses. The answers come in the thread that this belongs to, never before
/// control is back in the event loop; nothing but the destructor blocks.
template <typename Result>
class BackgroundWork
{
public:
    /// Called in the other thread. Errors are thrown; `progress` throws GivenUp when the work is given up.
    using Work = std::function<Result(const ProgressCallback& progress)>;

    /// What becomes of the work: it is done, or refused.
    struct Answers
    {
        std::function<void(const Result&)> done;
        std::function<void(const QString& reason)> refused = {}; ///< what was thrown, for people
        std::function<void(double share)> progressed = {}; ///< in whole percents, now and then
    };

    BackgroundWork()
    {
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, [this] { answer(); });
        QObject::connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, [this](int percent) {
            if (m_answers.progressed) {
                m_answers.progressed(percent / 100.);
            }
        });
    }

    /// Waits for the piece of work under way.
    ~BackgroundWork() { m_watcher.cancel(); }

    BackgroundWork(const BackgroundWork&) = delete;
    BackgroundWork& operator=(const BackgroundWork&) = delete;

    void start(Work work, Answers answers)
    {
        m_watcher.cancel();
        m_answers = std::move(answers);
        m_watcher.setFuture(QtConcurrent::run(&m_pool, &BackgroundWork::perform, std::move(work)));
    }

private:
    using Outcome = std::variant<Result, QString>;

    static void perform(QPromise<Outcome>& promise, const Work& work)
    {
        promise.setProgressRange(0, 100);
        const ProgressCallback progress = [&promise](double share) {
            if (promise.isCanceled()) {
                throw GivenUp();
            }
            promise.setProgressValue(static_cast<int>(100 * share));
        };
        try {
            promise.addResult(Outcome(std::in_place_index<0>, work(progress)));
        } catch (const GivenUp&) { // nobody waits for it
        } catch (const std::exception& error) { // Error, or no memory
            promise.addResult(Outcome(std::in_place_index<1>, errorWords(error)));
        }
    }

    void answer()
    {
        if (m_watcher.isCanceled()) {
            return;
        }
        const Answers answers = std::exchange(m_answers, {}); // they may begin other work
        const Outcome outcome = m_watcher.result();
        if (const auto* const result = std::get_if<0>(&outcome)) {
            answers.done(*result);
        } else if (answers.refused) {
            answers.refused(std::get<1>(outcome));
        }
    }

    Answers m_answers;
    QThreadPool m_pool; // before the watcher: waits in the end also for what was given up
    QFutureWatcher<Outcome> m_watcher;
};

} // namespace ff
