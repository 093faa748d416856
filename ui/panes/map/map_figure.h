// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/insight.h"
#include "ui/figures/figure.h"

namespace ff {

/// A map with its points; `context`: of which run and layer.
Figure mapFigure(const insight::Map& map, const QStringList& classes, const QString& context);

/// Points of the map that were chosen, with those of their pictures that were found.
Figure chosenFigure(const insight::Map& map, const std::vector<std::size_t>& chosen,
                    const insight::TestPictures& found, const QStringList& classes, const QString& context);

} // namespace ff
