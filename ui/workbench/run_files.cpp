// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/run_files.h"

#include "core/kept/run_store.h"
#include "ui/kit/core_words.h"
#include "ui/kit/foreign_text.h"
#include "ui/workbench/kept_runs.h"

#include <exception>
#include <functional>

namespace ff {

namespace {

/// What became of it: a path, or why not.
struct FileOutcome
{
    QString path;
    QString problem;
};

QString textOf(const std::filesystem::path& path)
{
    return QString::fromStdU16String(path.u16string());
}

/// Does it, and does not throw.
FileOutcome attempt(const std::function<std::filesystem::path()>& act)
{
    try {
        return {textOf(act()), {}};
    } catch (const std::exception& error) { // Error, no memory, or given up, which nobody hears of
        return {{}, errorWords(error)};
    }
}

} // namespace

RunFiles::RunFiles(KeptRuns& runs, QObject* parent)
    : QObject(parent)
    , m_runs(runs)
{ }

RunFiles::~RunFiles()
{
    *m_ends = true;
}

void RunFiles::pack(const std::string& id, const std::filesystem::path& file)
{
    const auto act = [store = m_runs.store(), id, file, ends = m_ends] {
        RunStore(store).pack(id, file, [ends] { return ends->load(); });
        return file;
    };
    m_thread.ask([act] { return attempt(act); },
                 [this](const FileOutcome& outcome) {
                     if (outcome.problem.isEmpty()) {
                         Q_EMIT packed(outcome.path);
                     } else {
                         Q_EMIT failed(outcome.problem);
                     }
                 });
}

void RunFiles::unpack(const std::filesystem::path& file)
{
    const auto act = [folder = m_runs.store(), file] {
        const RunStore store(folder);
        return store.folderOf(store.unpack(file));
    };
    m_thread.ask([act] { return attempt(act); },
                 [this](const FileOutcome& outcome) {
                     if (outcome.problem.isEmpty()) {
                         Q_EMIT unpacked(outcome.path);
                         m_runs.look();
                     } else {
                         Q_EMIT failed(outcome.problem);
                     }
                 });
}

} // namespace ff
