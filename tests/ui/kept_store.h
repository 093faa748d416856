// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kept/diary_files.h"
#include "core/kept/run_store.h"
#include "tests/ui/patience.h"
#include "ui/workbench/kept_runs.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace ff {

/// A store with runs that nobody has trained.
class KeptStore
{
public:
    std::filesystem::path folder() const { return m_folder.filePath(QStringLiteral("runs")).toStdString(); }

    std::vector<std::string> classes {"0", "1"}; ///< of the data of runs that are added

    /// A run with a test after each epoch, of these errors by the readout; it began a minute after the one
    /// before. Its id.
    std::string add(const std::string& name, const std::vector<double>& errors, const Settings& settings = {})
    {
        RunRecord record;
        record.labels.name = name;
        record.began = *utcFromText("2026-11-26T01:00:00Z") + std::chrono::minutes(m_count++);
        record.settings = settings;
        record.data = {.source = {"builtin", {}, {}, {}, 1},
                       .name = "Digits",
                       .width = 28,
                       .height = 28,
                       .classes = classes,
                       .trainImages = 1000,
                       .testImages = 100,
                       .fingerprint = std::string(64, 'a')};
        const BegunRun run = RunStore(folder()).begin(record);
        DiaryWriter diary(run.folder, settings.layers.size());
        for (std::size_t i = 0; i < errors.size(); ++i) {
            const auto epoch = static_cast<double>(i + 1);
            diary.add(ErrorPoint {.step = static_cast<std::int64_t>(10 * (i + 1)),
                                  .epoch = epoch,
                                  .seconds = epoch,
                                  .readout = errors[i],
                                  .images = 100,
                                  .testImages = 100});
        }
        std::ofstream(run.folder / stateFileName) << "weights";
        return run.id;
    }

    /// As a program that crashed, or a newer one, might leave it.
    void breakRun(const std::string& id) const { std::ofstream(folder() / id / runRecordName) << "{"; }

    RunLabels labels(const std::string& id) const { return readRunRecord(folder() / id).labels; }

    std::vector<std::string> ids() const
    {
        std::vector<std::string> ids;
        for (const KeptRun& run : RunStore(folder()).list()) {
            ids.push_back(run.id);
        }
        return ids;
    }

    /// A pulled out disk.
    void vanish() const { std::filesystem::remove_all(folder()); }

private:
    QTemporaryDir m_folder;
    int m_count = 0;
};

/// Waits for a listing that was begun after this call, as one under way may have seen half a run.
[[nodiscard]] inline bool lookNow(KeptRuns& runs)
{
    const QSignalSpy listed(&runs, &KeptRuns::changed);
    runs.look(); // or takes part in the one under way
    runs.look(); // after which there is another
    return eventually([&] { return listed.size() >= 2; });
}

} // namespace ff
