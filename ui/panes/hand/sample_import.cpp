// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/hand/sample_import.h"

#include "ui/kit/core_words.h"
#include "ui/panes/hand/grey_picture.h"

#include <exception>

namespace ff {

namespace {

/// Ends an import that nobody waits for any more.
struct GivenUp
{ };

} // namespace

SampleImport::SampleImport(std::filesystem::path path, std::vector<std::string> classes, QObject* parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_classes(std::move(classes))
    , m_thread([this](const std::stop_token& stop) { run(stop); })
{ }

SampleImport::~SampleImport()
{
    m_thread.request_stop();
    m_thread.join();
}

void SampleImport::run(const std::stop_token& stop)
{
    const auto giveUpWhenAsked = [&stop](double) {
        if (stop.stop_requested()) {
            throw GivenUp();
        }
    };
    try {
        const auto imported = readOwnSamplesFrom(m_path, m_classes, {giveUpWhenAsked, decodeWithQt});
        QMetaObject::invokeMethod(
            this, [this, imported] { Q_EMIT read(imported); }, Qt::QueuedConnection);
    } catch (const std::exception& error) { // Error, or no memory
        const QString reason = errorWords(error);
        QMetaObject::invokeMethod(
            this, [this, reason] { Q_EMIT refused(reason); }, Qt::QueuedConnection);
    } catch (const GivenUp&) { }
}

} // namespace ff
