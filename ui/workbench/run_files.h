// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/store_thread.h"

#include <QString>

#include <atomic>
#include <filesystem>
#include <memory>
#include <string>

namespace ff {

class KeptRuns;

/// Kept runs as single files, in and out, in a thread of its own. A file that is half written when this goes
/// is given up. GUI thread only.
class RunFiles : public QObject
{
    Q_OBJECT

public:
    /// `runs` must outlive this.
    explicit RunFiles(KeptRuns& runs, QObject* parent = nullptr);
    ~RunFiles() override;

    /// Writes the run of that id; answered by packed() or failed().
    void pack(const std::string& id, const std::filesystem::path& file);

    /// Adds the run of this file to the kept ones; answered by unpacked() or failed().
    void unpack(const std::filesystem::path& file);

Q_SIGNALS:
    void packed(const QString& file);
    void unpacked(const QString& folder); ///< of the run
    void failed(const QString& reason);

private:
    KeptRuns& m_runs;
    std::shared_ptr<std::atomic<bool>> m_ends = std::make_shared<std::atomic<bool>>(false);
    StoreThread m_thread; ///< last: what it answers uses the rest
};

} // namespace ff
