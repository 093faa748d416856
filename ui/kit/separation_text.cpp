// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/separation_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace ff {
namespace {

struct SeparationTextWords
{
    Q_DECLARE_TR_FUNCTIONS(LayerNotice)
};

constexpr double steady = 0.005; ///< change of the separation that does not count

} // namespace

QString separationText(const LayerView& layer)
{
    const QString value = QLocale().toString(layer.separation, 'f', 2);
    if (std::isnan(layer.separationChange)) {
        return SeparationTextWords::tr("separation %1").arg(value);
    }
    if (std::abs(layer.separationChange) < steady) {
        return SeparationTextWords::tr("separation %1 \u25ac").arg(value);
    }
    return layer.separationChange > 0 ? SeparationTextWords::tr("separation %1 \u25b2").arg(value)
                                      : SeparationTextWords::tr("separation %1 \u25bc").arg(value);
}

} // namespace ff
