// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/moment.h"
#include "core/settings/modes.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace ff {

/// What is to be put in words: what the layers, of which some vote, give to a drawing with each label.
struct LabelFigures
{
    const QStringList& classes;
    const std::vector<bool>& votes; ///< [layer]
    const Measure& measure;
    const std::optional<Answer>& answer;
};

/// What a layer gives with a label; all together, where `layer` is as many as there are.
QString labelWords(const LabelFigures& figures, int label, int layer);

} // namespace ff
