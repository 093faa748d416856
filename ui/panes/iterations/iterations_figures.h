// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/insight.h"
#include "ui/figures/figure.h"

#include <QStringList>

namespace ff {

/// Goodness with each label over the iterations: drawn of this layer (or togetherLayers), in numbers of all.
Figure goodnessFigure(const insight::Iterations& found, int layer, const QStringList& classes,
                      const QString& context);

/// The activities of every layer, iteration by iteration.
Figure activitiesFigure(const insight::Iterations& found, const QString& context);

} // namespace ff
