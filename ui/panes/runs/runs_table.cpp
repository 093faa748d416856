// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/runs/runs_table.h"

#include "ui/figures/figure_words.h"
#include "ui/kit/core_words.h"
#include "ui/kit/foreign_text.h"
#include "ui/panes/runs/run_words.h"
#include "ui/workbench/run_listing.h"
#include "ui/workbench/setting_words.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cmath>

namespace ff {

namespace {

struct RunsTableWords
{
    Q_DECLARE_TR_FUNCTIONS(RunsTable)
};

std::vector<Table::Cell> rowOf(const RunLine& line)
{
    const KeptRun& run = line.run;
    if (!run.broken.isEmpty()) {
        const QString reason = foreignText(coreWords(run.broken));
        std::vector<Table::Cell> row = tableRow(cell(titleOf(run)), Table::Cell(), cell(reason));
        row.resize(14);
        return row;
    }
    const RunRecord& record = run.record;
    const QDateTime began = QDateTime::fromSecsSinceEpoch(record.began.time_since_epoch().count(), Qt::UTC);
    const ErrorPoint best = run.best.value_or(ErrorPoint {});
    return tableRow(cell(titleOf(run)), cell(settingValueWord(settingRow("mode"), run.settings)),
                    cell(differingSettings(run.settings)), std::int64_t {run.settings.seed},
                    foreignCell(coreWord(record.data.name).toStdString()), record.data.trainImages,
                    percentCell(best.readout), percentCell(best.goodness),
                    run.best ? Table::Cell(best.images) : Table::Cell(), run.epoch,
                    std::int64_t {run.epochs()}, run.seconds, cell(began.toString(Qt::ISODate)),
                    foreignCell(record.labels.note));
}

} // namespace

Table::Cell percentCell(double share)
{
    return std::isnan(share) ? Table::Cell() : Table::Cell(100 * share);
}

Table runsTable(const std::vector<RunLine>& runs)
{
    const QString percents = QStringLiteral("%");
    Table table {
        RunsTableWords::tr("Kept runs").toStdString(),
        {},
        {column(RunsTableWords::tr("run")), column(RunsTableWords::tr("mode")),
         column(RunsTableWords::tr("settings that differ")), column(RunsTableWords::tr("seed")),
         column(RunsTableWords::tr("data")), column(RunsTableWords::tr("training images")),
         column(RunsTableWords::tr("best test error by readout"), percents),
         column(RunsTableWords::tr("best test error by goodness"), percents),
         column(RunsTableWords::tr("images tested with")), column(RunsTableWords::tr("epochs trained")),
         column(RunsTableWords::tr("epochs asked for")),
         column(RunsTableWords::tr("training time"), RunsTableWords::tr("s", "seconds")),
         column(RunsTableWords::tr("began"), QStringLiteral("UTC")), column(RunsTableWords::tr("note"))}};
    for (const RunLine& line : runs) {
        table.rows.push_back(rowOf(line));
    }
    return table;
}

} // namespace ff
