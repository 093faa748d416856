// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

#include <functional>
#include <utility>

namespace ff {

/// Calls back once all the painting that waits has been done.
class Painted : public QObject
{
public:
    explicit Painted(std::function<void()> callBack)
        : m_callBack(std::move(callBack))
    { }

    /// As the meter of frames does it.
    void request()
    {
        QTimer::singleShot(0, this, [this] {
            QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::LowEventPriority - 1);
        });
    }

protected:
    bool event(QEvent* event) override
    {
        if (event->type() != QEvent::User) {
            return QObject::event(event);
        }
        m_callBack();
        return true;
    }

private:
    std::function<void()> m_callBack;
};

} // namespace ff
