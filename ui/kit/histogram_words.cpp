// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/histogram_words.h"

#include "ui/kit/histogram_plot.h"
#include "ui/kit/measure_text.h"

#include <QLocale>

#include <algorithm>

namespace ff {

int rowAt(const std::vector<HistogramRow>& rows, const QPoint& position)
{
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const HistogramRow& row) { return row.contains(position); });
    return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
}

QString hoverWords(const std::vector<HistogramRow>& rows, const Measure& measure, const QPoint& position)
{
    const int index = rowAt(rows, position);
    if (index < 0) {
        return {};
    }
    const HistogramRow& row = rows[static_cast<std::size_t>(index)];
    if (row.titleContains(position)) {
        return HistogramPlot::tr("Separation: how often a positive has more %1\n"
                                 "than a negative. 0.5 is chance, 1 is perfect.")
            .arg(measureName(measure));
    }
    const auto bin = row.bin(row.binAt(row.goodnessAt(position.x())).value_or(-1));
    if (!bin) {
        return {};
    }
    const auto number = [](double value) { return QLocale().toString(value, 'f', 2); };
    const auto percent = [](double share) { return QLocale().toString(100 * share, 'f', 1); };
    return HistogramPlot::tr("%1 %2 to %3\npositive %4 %\nnegative %5 %")
        .arg(measureName(measure), number(bin->edges.lower), number(bin->edges.upper), percent(bin->positive),
             percent(bin->negative));
}

QString layersWords(const std::vector<LayerView>& layers, const std::vector<int>& frozen,
                    const Measure& measure)
{
    const auto number = [](double value) { return QLocale().toString(value, 'f', 2); };
    QStringList all;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const QString name = HistogramPlot::tr("Layer %1").arg(QLocale().toString(qulonglong {i + 1}));
        const bool isFrozen = std::ranges::count(frozen, static_cast<int>(i) + 1) > 0;
        const QString layer = isFrozen ? HistogramPlot::tr("%1, frozen").arg(name) : name;
        all << (layers[i].positive.empty()
                    ? HistogramPlot::tr("%1: no samples yet").arg(layer)
                    : HistogramPlot::tr("%1: separation %2, mean %3 %4 for positives and %5 for negatives")
                          .arg(layer, number(layers[i].separation), measureName(measure),
                               number(layers[i].positiveMean), number(layers[i].negativeMean)));
    }
    return all.join(QStringLiteral(". "));
}

} // namespace ff
