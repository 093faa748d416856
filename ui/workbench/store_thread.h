// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace ff {

/// Does what waits for a disk in a thread of its own, one thing after the other. The destructor waits until
/// all that was asked for is done; nothing is answered any more. GUI thread only.
class StoreThread : public QObject
{
public:
    explicit StoreThread(QObject* parent = nullptr)
        : QObject(parent)
    {
        m_pool.setMaxThreadCount(1);
    }

    /// Calls `work` there, which must not throw, and then `answer` here with what it returned.
    template <typename Work, typename Answer>
    void ask(Work work, Answer answer)
    {
        m_pool.start([this, work = std::move(work), answer = std::move(answer)] {
            const auto result = std::make_shared<decltype(work())>(work());
            QMetaObject::invokeMethod(
                this, [answer, result] { answer(*result); }, Qt::QueuedConnection);
        });
    }

private:
    QThreadPool m_pool; // gone before the object that it answers to is
};

} // namespace ff
