// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/map/map_words.h"

#include "core/data/no_labels.h"
#include "ui/kit/class_name.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ff {

namespace {

constexpr qsizetype mostClasses = 5;

struct MapWords
{
    Q_DECLARE_TR_FUNCTIONS(MapWords)
};

struct Count
{
    int label = 0;
    int images = 0;
};

std::vector<Count> countsOf(const insight::Map& map, const std::vector<std::size_t>& chosen)
{
    std::vector<Count> counts;
    for (const std::size_t point : chosen) {
        const int label = map.labels[point];
        auto found = std::ranges::find(counts, label, &Count::label);
        if (found == counts.end()) {
            counts.push_back({label, 0});
            found = std::prev(counts.end());
        }
        ++found->images;
    }
    std::ranges::stable_sort(counts, {}, &Count::label);
    std::ranges::stable_sort(counts, std::ranges::greater(), &Count::images);
    return counts;
}

} // namespace

QStringList mapClasses(const DataView& data)
{
    return isLabelled(data) ? classNames(data) : QStringList {QString()};
}

QString pointWords(const insight::Map& map, std::size_t point, const QStringList& classes)
{
    const QString image = QLocale().toString(static_cast<qlonglong>(map.images[point] + 1));
    return classes.size() < 2
        ? MapWords::tr("test image %1").arg(image)
        : MapWords::tr("%1: test image %2").arg(className(classes, map.labels[point]), image);
}

QString chosenWords(const insight::Map& map, const std::vector<std::size_t>& chosen,
                    const QStringList& classes)
{
    const QLocale locale;
    const auto images = static_cast<int>(chosen.size());
    const QString count = images == 1 ? MapWords::tr("1 image") : MapWords::tr("%n images", "", images);
    if (classes.size() < 2) {
        return count;
    }
    QStringList parts;
    int others = 0;
    for (const Count& each : countsOf(map, chosen)) {
        if (parts.size() < mostClasses) {
            parts << MapWords::tr("%1 of %2", "20 of class 4")
                         .arg(locale.toString(each.images), className(classes, each.label));
        } else {
            others += each.images;
        }
    }
    if (others > 0) {
        parts << MapWords::tr("%1 of others").arg(locale.toString(others));
    }
    return MapWords::tr("%1: %2").arg(count, parts.join(QStringLiteral(", ")));
}

} // namespace ff
