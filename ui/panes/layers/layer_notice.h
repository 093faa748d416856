// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/moment.h"
#include "core/run/remedy.h"

#include <QString>

#include <vector>

namespace ff {

/// Words under the histograms.
struct LayerNotice
{
    enum class Kind {
        Hint, ///< what to look at, or what can be done
        Warning ///< something keeps the run from learning
    };

    Kind kind = Kind::Hint;
    QString text;
    Remedy remedy {}; ///< that goes with the text, in the core's words

    bool operator==(const LayerNotice&) const = default;
};

/// What the words are below.
enum class LayerPicture { Histograms, OverTime };

/// What deserves saying about the layers now: all that diagnose() finds, the gravest first, or a hint. Never
/// empty.
std::vector<LayerNotice> layerNotices(const Moment& moment, const std::optional<Divergence>& divergence = {},
                                      LayerPicture picture = LayerPicture::Histograms);

/// Why there are no histograms to show, as a sentence; empty when there are.
QString insteadOfHistograms(const Moment& moment);

/// What the legend says of a run with that title that is drawn over the histograms.
QString comparedWords(const QString& title, bool isSameMeasure, const ComparedRun& other);

} // namespace ff
