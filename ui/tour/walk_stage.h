// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/moment.h"
#include "ui/kit/histogram_marks.h"

#include <QRect>
#include <QString>

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <vector>

class QWidget;

namespace ff {

/// A batch on its way, and the one of its samples that is followed.
struct WalkScene
{
    std::shared_ptr<const Moment> before; ///< with the batch's samples, before it is learnt from; not null
    std::shared_ptr<const Moment> after; ///< with the same samples afterwards; null until then
    int sample = 0; ///< place among the samples
};

/// Layers from the first one on, up to and without the end.
struct LayerRange
{
    std::size_t first = 0;
    std::size_t end = 0;
};

/// One stage of the way of a batch through Forward-Forward (Hinton 2022, section 2). Texts are translated in
/// context "Walk".
struct WalkStage
{
    const char* id;
    const char* title;
    QString (*text)(const WalkScene& scene); ///< what happens, in two or three sentences
    QString (*numbers)(const WalkScene& scene); ///< the same in the numbers of the sample that is followed
    const char* target; ///< object name of the widget in which it can be seen
    QRect (*part)(const QWidget& target, int sample); ///< where in it, in its coordinates
    LayerRange marked = {}; ///< in whose histograms the sample that is followed is marked
    bool isLearnt = false; ///< only once the batch has been learnt from
};

/// Where the sample that is followed lies in the histograms of that stage: [layer], nothing where it is not
/// marked. Empty while there is nothing to show.
std::vector<std::optional<MarkedSample>> markedSamples(const WalkStage& stage, const WalkScene& scene);

/// Every stage, in order.
std::span<const WalkStage> walkStages();

} // namespace ff
