// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/run_before.h"

#include "core/kept/run_store.h"
#include "ui/kit/core_words.h"
#include "ui/kit/foreign_text.h"
#include "ui/workbench/setting_words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace ff {

namespace {

struct RunBeforeWords
{
    Q_DECLARE_TR_FUNCTIONS(RunBefore)
};

QString modeWord(Mode mode)
{
    Settings settings;
    settings.mode = mode;
    return settingValueWord(settingRow("mode"), settings);
}

QDateTime leftAt(const KeptRun& run)
{
    return QFileInfo(run.folder / stateFileName).lastModified();
}

bool hasEpochsToGo(const KeptRun& run)
{
    return run.epoch < run.epochs();
}

} // namespace

std::optional<RunBefore> unfinishedRunIn(const std::filesystem::path& store)
{
    std::error_code none;
    if (!std::filesystem::exists(store, none)) { // and is not made before there is something to keep
        return std::nullopt;
    }
    std::vector<KeptRun> runs = RunStore(store).list();
    std::erase_if(runs, [](const KeptRun& run) { return !run.broken.isEmpty() || !run.canResume; });
    // Not the one that began last: an older one may have been gone on with since.
    const auto last = std::ranges::max_element(runs, {}, leftAt);
    if (last == runs.end() || last->isWritten || !hasEpochsToGo(*last)) {
        return std::nullopt;
    }
    const RunRecord& record = last->record;
    return RunBefore {last->folder, record.settings.mode, record.data.name,
                      last->epoch,  last->epochs(),       leftAt(*last)};
}

std::optional<RunBefore> runWorthKeeping(const Live& live)
{
    const double epoch = live.progress.epoch;
    if (!live.kept || (epoch < 1 && !live.lastError)) {
        return std::nullopt;
    }
    return RunBefore {live.kept->folder, live.settings.mode, live.data.name, epoch, live.epochs()};
}

QString runWords(const RunBefore& run)
{
    return RunBeforeWords::tr("%1 on %2, epoch %3 of %4")
        .arg(modeWord(run.mode), foreignText(coreWord(run.data), longestName),
             QLocale().toString(run.epoch, 'f', 1), QString::number(run.epochs));
}

QString timeWords(const QDateTime& time, const QDateTime& now)
{
    const QLocale locale;
    const QString clock = locale.toString(time.time(), QLocale::ShortFormat);
    const qint64 days = time.date().daysTo(now.date());
    if (days == 0) {
        return RunBeforeWords::tr("today at %1").arg(clock);
    }
    if (days == 1) {
        return RunBeforeWords::tr("yesterday at %1").arg(clock);
    }
    return RunBeforeWords::tr("on %1 at %2").arg(locale.toString(time.date(), QLocale::ShortFormat), clock);
}

} // namespace ff
