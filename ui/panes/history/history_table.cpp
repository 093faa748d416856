// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/history/history_table.h"

#include "ui/figures/figure_words.h"
#include "ui/kit/core_words.h"
#include "ui/kit/foreign_text.h"
#include "ui/panes/history/pinned_curves.h"

#include <QCoreApplication>

#include <cmath>
#include <map>

namespace ff {

namespace {

struct HistoryTableWords
{
    Q_DECLARE_TR_FUNCTIONS(HistoryFigures)
};

/// The first columns; the figures of the layers follow.
enum Place : std::size_t { Run, Step, Epochs, Samples, Seconds, Readout, Goodness, Lower, FirstLayer };

Table::Cell known(double value)
{
    return std::isnan(value) ? Table::Cell() : Table::Cell(value);
}

/// Takes series of one run and puts what is known at a step into one row.
class RunRows
{
public:
    RunRows(QString name, std::size_t columns)
        : m_name(std::move(name))
        , m_columns(columns)
    { }

    std::vector<Table::Cell>& at(double step)
    {
        std::vector<Table::Cell>& row = m_rows[step];
        if (row.empty()) {
            row.resize(m_columns);
            row[Run] = cell(m_name);
            row[Step] = static_cast<std::int64_t>(step);
        }
        return row;
    }

    void add(const ThinnedSeries& series, std::size_t column)
    {
        for (const ThinnedSeries::Point& point : series.points()) {
            at(point.x)[column] = point.y;
        }
    }

    void place(const StepScale& scale)
    {
        std::vector<double> steps;
        for (const auto& [step, row] : m_rows) {
            steps.push_back(step);
        }
        constexpr std::array axes {std::pair(HistoryAxis::Epochs, Epochs),
                                   std::pair(HistoryAxis::Samples, Samples),
                                   std::pair(HistoryAxis::Seconds, Seconds)};
        for (const auto& [axis, column] : axes) {
            const std::vector<std::optional<double>> places = scale.places(axis, steps);
            for (std::size_t i = 0; i < steps.size(); ++i) {
                m_rows[steps[i]][column] = places[i] ? Table::Cell(*places[i]) : Table::Cell();
            }
        }
    }

    void moveInto(Table& table)
    {
        for (auto& [step, row] : m_rows) {
            table.rows.push_back(std::move(row));
        }
    }

private:
    QString m_name;
    std::size_t m_columns;
    std::map<double, std::vector<Table::Cell>> m_rows;
};

std::vector<Table::Column> columns(const HistoryContent& content)
{
    const QString percent = QStringLiteral("%");
    std::vector<Table::Column> all {
        column(HistoryTableWords::tr("run")),
        column(HistoryTableWords::tr("step"), HistoryTableWords::tr("batches")),
        column(HistoryTableWords::tr("epochs")),
        column(HistoryTableWords::tr("training samples seen")),
        column(HistoryTableWords::tr("training time"), HistoryTableWords::tr("s", "seconds")),
        column(HistoryTableWords::tr("test error by readout"), percent),
        column(HistoryTableWords::tr("test error by %1").arg(content.measure), percent),
        column(HistoryTableWords::tr("lower test error"), percent),
    };
    for (std::size_t i = 0; i < content.run.layers(LayerFigure::Separation).size(); ++i) {
        all.push_back(column(HistoryTableWords::tr("separation, %1").arg(layerName(i))));
    }
    for (std::size_t i = 0; i < content.run.layers(LayerFigure::Loss).size(); ++i) {
        all.push_back(
            column(HistoryTableWords::tr("loss, %1").arg(layerName(i)), HistoryTableWords::tr("nats")));
    }
    return all;
}

void addRun(Table& table, const RunHistory& run)
{
    RunRows rows(HistoryTableWords::tr("this run"), table.columns.size());
    rows.add(run.readoutError(), Readout);
    rows.add(run.goodnessError(), Goodness);
    for (const ThinnedSeries* series : {&run.readoutError(), &run.goodnessError()}) {
        for (const ThinnedSeries::Point& point : series->points()) {
            Table::Cell& lower = rows.at(point.x)[Lower];
            const double* other = std::get_if<double>(&lower);
            lower = other ? std::min(*other, point.y) : point.y;
        }
    }
    std::size_t place = FirstLayer;
    for (const LayerFigure figure : {LayerFigure::Separation, LayerFigure::Loss}) {
        for (const ThinnedSeries& layer : run.layers(figure)) {
            rows.add(layer, place++);
        }
    }
    rows.place(run.scale());
    rows.moveInto(table);
}

void addPinned(Table& table, const PinnedRun& run)
{
    for (const ErrorPoint& test : run.tests) {
        std::vector<Table::Cell> row(table.columns.size());
        row[Run] = cell(run.title);
        row[Step] = test.step;
        row[Epochs] = test.epoch;
        row[Samples] = test.step * run.imagesPerBatch;
        row[Seconds] = known(test.seconds);
        row[Readout] = known(100 * test.readout);
        row[Goodness] = known(100 * test.goodness);
        row[Lower] = known(100 * lowerError(test));
        table.rows.push_back(std::move(row));
    }
}

void addRival(Table& table, const RunHistory::Rival& rival)
{
    RunRows rows(foreignText(coreWord(rival.name)), table.columns.size());
    rows.add(rival.error, Lower);
    rows.place(rival.scale);
    rows.moveInto(table);
}

} // namespace

Table historyTable(const HistoryContent& content)
{
    Table table {HistoryTableWords::tr("Test error and learning of the layers").toStdString(),
                 content.context.toStdString(), columns(content)};
    addRun(table, content.run);
    for (const PinnedRun& run : content.pinned) {
        addPinned(table, run);
    }
    addRival(table, content.run.rival());
    return table;
}

} // namespace ff
