// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/own_samples_exchange.h"

#include <QObject>

#include <thread>

namespace ff {

/// Reads samples of a file in a thread of its own: a large data set would stop the window. GUI thread only;
/// nothing but the destructor blocks.
class SampleImport : public QObject
{
    Q_OBJECT

public:
    /// Begins at once; no signal comes before control is back in the event loop.
    SampleImport(std::filesystem::path path, std::vector<std::string> classes, QObject* parent = nullptr);

    /// Gives up and waits for the piece under way; no signal comes any more.
    ~SampleImport() override;

Q_SIGNALS:
    void read(const ff::ImportedSamples& imported);
    void refused(const QString& reason);

private:
    void run(const std::stop_token& stop);

    const std::filesystem::path m_path;
    const std::vector<std::string> m_classes;
    std::jthread m_thread;
};

} // namespace ff
