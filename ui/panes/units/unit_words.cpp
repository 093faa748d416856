// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/units/unit_words.h"

#include "core/insight/unit_kind.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace ff {

namespace {

struct UnitWords
{
    Q_DECLARE_TR_FUNCTIONS(Units)
};

int countOf(const insight::Units& units, UnitKind kind)
{
    return static_cast<int>(
        std::ranges::count_if(units.onShare, [kind](float share) { return unitKind(share) == kind; }));
}

QString number(std::int64_t count)
{
    return QLocale().toString(static_cast<qlonglong>(count));
}

} // namespace

QString unitsSummary(const insight::Units& units)
{
    return UnitWords::tr("%1 units, shown %2 test images: %3 dead, %4 hyperactive")
        .arg(number(static_cast<std::int64_t>(units.onShare.size())), number(units.images),
             number(countOf(units, UnitKind::Dead)), number(countOf(units, UnitKind::Hyperactive)));
}

QString unitCaption(float onShare)
{
    switch (unitKind(onShare)) {
    case UnitKind::Dead:
        return UnitWords::tr("dead");
    case UnitKind::Hyperactive:
        return UnitWords::tr("all");
    case UnitKind::Lively:
        break;
    }
    const double percent = 100 * static_cast<double>(onShare);
    return UnitWords::tr("%1 %").arg(QLocale().toString(percent, 'f', percent < 9.95 ? 1 : 0));
}

QString unitDescription(const insight::Units& units, int unit)
{
    const auto i = static_cast<std::size_t>(unit);
    const QString name = UnitWords::tr("Unit %1 of layer %2.").arg(number(unit + 1), number(units.layer + 1));
    const QString activity = QLocale().toString(static_cast<double>(units.meanActivity[i]), 'g', 3);
    switch (unitKind(units.onShare[i])) {
    case UnitKind::Dead:
        return UnitWords::tr("%1 Dead: none of the images switches it on.").arg(name);
    case UnitKind::Hyperactive:
        return UnitWords::tr(
                   "%1 Hyperactive: nearly every image switches it on, so it tells little. Its mean "
                   "activity is %2.")
            .arg(name, activity);
    case UnitKind::Lively:
        break;
    }
    return UnitWords::tr("%1 On for %2 of the images, with a mean activity of %3.")
        .arg(name, unitCaption(units.onShare[i]), activity);
}

std::vector<int> orderedUnits(const insight::Units& units, UnitOrder order)
{
    std::vector<int> all(units.onShare.size());
    std::iota(all.begin(), all.end(), 0);
    const auto share = [&](int unit) { return units.onShare[static_cast<std::size_t>(unit)]; };
    const auto activity = [&](int unit) { return units.meanActivity[static_cast<std::size_t>(unit)]; };
    if (order == UnitOrder::ByActivity) {
        std::ranges::stable_sort(all, std::greater(), activity);
    } else if (order == UnitOrder::BySelectivity) {
        std::ranges::stable_sort(all, std::less(),
                                 [&](int unit) { return share(unit) > 0 ? share(unit) : 2.F; });
    }
    return all;
}

} // namespace ff
