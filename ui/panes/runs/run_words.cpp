// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/runs/run_words.h"

#include "core/data/no_labels.h"
#include "core/settings/modes.h"
#include "core/settings/presets.h"
#include "ui/kit/core_words.h"
#include "ui/kit/foreign_text.h"
#include "ui/workbench/setting_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace ff {

namespace {

struct RunWords
{
    Q_DECLARE_TR_FUNCTIONS(RunWords)
};

} // namespace

QString percentWords(double share)
{
    return RunWords::tr("%1 %").arg(QLocale().toString(100 * share, 'f', 2));
}

QString differingSettings(const Settings& settings)
{
    const Settings usual = presetSettings(quickPreset(settings.mode), settings);
    QStringList words;
    for (const SettingRow& row : settingTable()) {
        if (row.get(settings) != row.get(usual) && appliesTo(row, settings)) {
            words << RunWords::tr("%1 %2").arg(coreWord(row.label), settingValueWord(row, settings));
        }
    }
    return words.join(QStringLiteral(" · "));
}

QString bestTestWords(const RunLine& line)
{
    if (!isLabelled(line.run.record.data)) {
        return coreWord(noLabels);
    }
    if (!line.run.best) {
        return {};
    }
    const ErrorPoint& best = *line.run.best;
    QStringList words;
    if (!std::isnan(best.readout)) {
        words << RunWords::tr("By the readout %1").arg(percentWords(best.readout));
    }
    if (!std::isnan(best.goodness)) {
        words << RunWords::tr("By goodness %1").arg(percentWords(best.goodness));
    }
    const QLocale locale;
    words << RunWords::tr("In epoch %1, on %2 of %3 images")
                 .arg(locale.toString(best.epoch, 'f', 1), locale.toString(qlonglong {best.images}),
                      locale.toString(qlonglong {best.testImages}));
    return words.join(u'\n');
}

QString runWords(const RunLine& line)
{
    const KeptRun& run = line.run;
    QStringList words {foreignText(run.id)};
    if (!run.broken.isEmpty()) {
        words << RunWords::tr("It cannot be read: %1").arg(foreignText(coreWords(run.broken)));
        return words.join(u'\n');
    }
    if (line.isPresent) {
        words << RunWords::tr("The run of this window");
    } else if (run.isWritten) {
        words << RunWords::tr("Another program trains it now");
    } else if (!run.canResume) {
        words << RunWords::tr("It ended before its state was kept, and cannot go on");
    }
    if (run.record.origin) {
        words << RunWords::tr("Went on from %1").arg(foreignText(run.record.origin->run));
    }
    return words.join(u'\n');
}

QString whyNoRun(const std::optional<RunLine>& selected)
{
    if (!selected) {
        return RunWords::tr("Select one run in Runs.");
    }
    return selected->run.broken.isEmpty() ? QString() : RunWords::tr("This run cannot be read.");
}

QString whyNoOtherRun(const std::optional<RunLine>& selected)
{
    const QString reason = whyNoRun(selected);
    return reason.isEmpty() && selected->isPresent ? RunWords::tr("This is the run that is there now.")
                                                   : reason;
}

} // namespace ff
