// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/download/background_check.h"

#include "ui/kit/core_words.h"

#include <exception>

namespace ff {

namespace {

/// Ends a check that nobody waits for any more.
struct GivenUp
{ };

} // namespace

BackgroundCheck::BackgroundCheck(Check check, QObject* parent)
    : QObject(parent)
    , m_check(std::move(check))
    , m_thread([this](const std::stop_token& stop) { run(stop); })
{ }

BackgroundCheck::~BackgroundCheck()
{
    m_thread.request_stop();
    m_thread.join();
}

ProgressCallback BackgroundCheck::reporter(const std::stop_token& stop)
{
    return [this, stop, percent = -1](double share) mutable {
        if (stop.stop_requested()) {
            throw GivenUp();
        }
        if (const int now = static_cast<int>(100 * share); now != percent) {
            percent = now;
            QMetaObject::invokeMethod(
                this, [this, share] { Q_EMIT progressed(share); }, Qt::QueuedConnection);
        }
    };
}

void BackgroundCheck::run(const std::stop_token& stop)
{
    try {
        const FileVerdict verdict = m_check(reporter(stop));
        QMetaObject::invokeMethod(
            this, [this, verdict] { Q_EMIT passed(verdict); }, Qt::QueuedConnection);
    } catch (const std::exception& error) { // Error, or no memory
        const QString reason = errorWords(error);
        QMetaObject::invokeMethod(
            this, [this, reason] { Q_EMIT refused(reason); }, Qt::QueuedConnection);
    } catch (const GivenUp&) { }
}

} // namespace ff
