// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/runs/run_columns.h"

#include "core/data/no_labels.h"
#include "ui/kit/core_words.h"
#include "ui/kit/foreign_text.h"
#include "ui/panes/runs/run_words.h"
#include "ui/window/status_bar.h"
#include "ui/workbench/run_listing.h"
#include "ui/workbench/setting_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <array>
#include <cmath>

namespace ff {

namespace {

struct RunColumnsWords
{
    Q_DECLARE_TR_FUNCTIONS(RunColumns)
};

QDateTime beganAt(const RunLine& line)
{
    return QDateTime::fromSecsSinceEpoch(line.run.record.began.time_since_epoch().count());
}

QString pinText(const RunLine& line)
{
    Q_UNUSED(line)
    return {}; // it is a mark
}

QVariant pinKey(const RunLine& line)
{
    return line.colour ? QVariant(*line.colour) : QVariant();
}

QString nameText(const RunLine& line)
{
    return titleOf(line.run);
}

/// What has a name comes before what has none.
QVariant nameKey(const RunLine& line)
{
    const QChar rank = line.run.record.labels.name.empty() ? u'1' : u'0';
    return QString(rank + titleOf(line.run).toLower());
}

QString modeText(const RunLine& line)
{
    return settingValueWord(settingRow("mode"), line.run.settings);
}

QString settingsText(const RunLine& line)
{
    return differingSettings(line.run.settings);
}

QString seedText(const RunLine& line)
{
    return QString::number(line.run.settings.seed);
}

QVariant seedKey(const RunLine& line)
{
    return qlonglong {line.run.settings.seed};
}

QString dataText(const RunLine& line)
{
    const QString name = foreignText(coreWord(line.run.record.data.name), longestName);
    const int limit = line.run.settings.limit;
    return limit > 0 ? RunColumnsWords::tr("%1, %2 images").arg(name, QLocale().toString(limit)) : name;
}

/// A dash where there never is one.
QString errorText(const RunLine& line)
{
    if (!isLabelled(line.run.record.data)) {
        return QStringLiteral("\u2013");
    }
    const double error = line.run.best ? lowerError(*line.run.best) : std::nan("");
    return std::isnan(error) ? QString() : percentWords(error);
}

QVariant errorKey(const RunLine& line)
{
    const double error = line.run.best ? lowerError(*line.run.best) : std::nan("");
    return std::isnan(error) ? QVariant() : QVariant(error);
}

QString epochsText(const RunLine& line)
{
    const double epoch = line.run.epoch;
    const int digits = epoch == std::floor(epoch) ? 0 : 1;
    return RunColumnsWords::tr("%1 of %2")
        .arg(QLocale().toString(epoch, 'f', digits), QLocale().toString(line.run.epochs()));
}

QVariant epochsKey(const RunLine& line)
{
    return line.run.epoch;
}

QString timeText(const RunLine& line)
{
    return line.run.seconds > 0 ? durationText(line.run.seconds) : QString();
}

QVariant timeKey(const RunLine& line)
{
    return line.run.seconds > 0 ? QVariant(line.run.seconds) : QVariant();
}

QString beganText(const RunLine& line)
{
    return QLocale().toString(beganAt(line), QLocale::ShortFormat);
}

QVariant beganKey(const RunLine& line)
{
    return beganAt(line);
}

QString noteText(const RunLine& line)
{
    return foreignText(line.run.record.labels.note).simplified();
}

/// By the text, where there is one.
template <QString (*text)(const RunLine&)>
QVariant textKey(const RunLine& line)
{
    const QString key = text(line).toLower();
    return key.isEmpty() ? QVariant() : QVariant(key);
}

using enum RunColumnRow::Width;

constexpr std::array table {
    RunColumnRow {RunColumn::Pin, "",
                  QT_TRANSLATE_NOOP("RunColumns", "Pinned: kept whatever the budget, and dashed in History"),
                  3, Steady, 0, pinText, pinKey},
    RunColumnRow {RunColumn::Name, QT_TRANSLATE_NOOP("RunColumns", "Run"),
                  QT_TRANSLATE_NOOP("RunColumns", "The run's name; F2 or a double-click changes it"), 16,
                  Shared, 0, nameText, nameKey},
    RunColumnRow {RunColumn::Mode, QT_TRANSLATE_NOOP("RunColumns", "Mode"),
                  QT_TRANSLATE_NOOP("RunColumns", "How its network learns"), 17, Steady, 7, modeText,
                  textKey<modeText>},
    RunColumnRow {RunColumn::Settings, QT_TRANSLATE_NOOP("RunColumns", "Settings that differ"),
                  QT_TRANSLATE_NOOP("RunColumns", "From those that its mode begins with"), 26, Shared, 8,
                  settingsText, textKey<settingsText>},
    RunColumnRow {RunColumn::Seed, QT_TRANSLATE_NOOP("RunColumns", "Seed"),
                  QT_TRANSLATE_NOOP("RunColumns", "Of the random numbers"), 6, Steady, 1, seedText, seedKey},
    RunColumnRow {RunColumn::Data, QT_TRANSLATE_NOOP("RunColumns", "Data"),
                  QT_TRANSLATE_NOOP("RunColumns", "What it was trained on"), 28, Steady, 4, dataText,
                  textKey<dataText>},
    RunColumnRow {RunColumn::Error, QT_TRANSLATE_NOOP("RunColumns", "Best error"),
                  QT_TRANSLATE_NOOP("RunColumns",
                                    "The lowest test error, by readout or by goodness, on the most images"),
                  11, Steady, 0, errorText, errorKey},
    RunColumnRow {RunColumn::Epochs, QT_TRANSLATE_NOOP("RunColumns", "Epochs"),
                  QT_TRANSLATE_NOOP("RunColumns", "Trained, and asked for"), 13, Steady, 6, epochsText,
                  epochsKey},
    RunColumnRow {RunColumn::Time, QT_TRANSLATE_NOOP("RunColumns", "Time"),
                  QT_TRANSLATE_NOOP("RunColumns", "Of training"), 11, Steady, 3, timeText, timeKey},
    RunColumnRow {RunColumn::Began, QT_TRANSLATE_NOOP("RunColumns", "Began"),
                  QT_TRANSLATE_NOOP("RunColumns", "When its first batch was trained"), 26, Steady, 2,
                  beganText, beganKey},
    RunColumnRow {RunColumn::Note, QT_TRANSLATE_NOOP("RunColumns", "Note"),
                  QT_TRANSLATE_NOOP("RunColumns", "Yours; F2 or a double-click changes it"), 16, Shared, 5,
                  noteText, textKey<noteText>},
};

} // namespace

std::span<const RunColumnRow> runColumns()
{
    return table;
}

} // namespace ff
