// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/unfinished_run_search.h"

#include <exception>

namespace ff {

UnfinishedRunSearch::UnfinishedRunSearch(std::filesystem::path store, QObject* parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_thread([this] { look(); })
{ }

UnfinishedRunSearch::~UnfinishedRunSearch()
{
    m_thread.join();
}

void UnfinishedRunSearch::look()
{
    try {
        if (const std::optional<RunBefore> run = unfinishedRunIn(m_store)) {
            QMetaObject::invokeMethod(
                this, [this, run = *run] { Q_EMIT found(run); }, Qt::QueuedConnection);
        }
    } catch (const std::exception&) { } // Error, or no memory
}

} // namespace ff
