// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/insight.h"
#include "ui/figures/figure.h"

namespace ff {

/// The samples behind a bin, which `title` says in words, as pictures and as a table; of that moment's run.
Figure binFigure(const insight::SamplesBetween& found, const Moment& moment, const QString& title);

} // namespace ff
