// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/moment.h"

#include <QRect>
#include <QString>

#include <memory>
#include <span>

class QWidget;

namespace ff {

/// A batch on its way, and the one of its samples that is followed.
struct WalkScene
{
    std::shared_ptr<const Moment> before; ///< with the batch's samples, before it is learnt from; not null
    std::shared_ptr<const Moment> after; ///< with the same samples afterwards; null until then
    int sample = 0; ///< place among the samples
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
    bool isLearnt = false; ///< only once the batch has been learnt from
};

/// Every stage, in order.
std::span<const WalkStage> walkStages();

} // namespace ff
