// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figure_words.h"

#include "ui/kit/core_words.h"
#include "ui/kit/foreign_text.h"
#include "ui/workbench/setting_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace ff {

namespace {

struct FigureWords
{
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

QString contextOf(const Settings& settings, const DataView& data, double epoch, std::int64_t step)
{
    const QLocale locale;
    const QString name = foreignText(coreWord(data.name), longestName);
    const QString run
        = FigureWords::tr("%1, seed %2, after %3 epochs (%4 batches)")
              .arg(settingValueWord(settingRow("mode"), settings), QString::number(settings.seed),
                   locale.toString(epoch, 'g', 4), locale.toString(qlonglong {step}));
    return name.isEmpty() ? run : FigureWords::tr("%1; %2", "data; run").arg(name, run);
}

} // namespace

QString figureContext(const Moment& moment)
{
    return contextOf(moment.settings, moment.data, moment.epoch, moment.step);
}

QString figureContext(const Live& live)
{
    return contextOf(live.settings, live.data, live.progress.epoch, live.progress.step);
}

Table::Column column(const QString& name, const QString& unit)
{
    return {name.toStdString(), unit.toStdString()};
}

Table::Cell cell(const QString& text)
{
    return text.toStdString();
}

Table::Cell foreignCell(std::string_view utf8)
{
    return cell(foreignText(utf8));
}

QString layerName(std::size_t index)
{
    return FigureWords::tr("Layer %1").arg(QLocale().toString(static_cast<int>(index + 1)));
}

} // namespace ff
