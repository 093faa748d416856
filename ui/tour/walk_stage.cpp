// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/walk_stage.h"

#include "core/run/certainty.h"
#include "core/settings/modes.h"
#include "ui/panes/samples/sample_words.h"
#include "ui/tour/tour_parts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

struct WalkStageWords
{
    Q_DECLARE_TR_FUNCTIONS(Walk)
};

QString number(double value, int decimals = 2)
{
    return QLocale().toString(value, 'f', decimals);
}

/// Goodness per unit of the sample that is followed, of both its sides.
MarkedSample goodnessOf(const Moment& moment, std::size_t layer, int sample)
{
    const auto i = static_cast<std::size_t>(sample);
    return {static_cast<double>(moment.samples->positiveGoodness[layer][i]),
            static_cast<double>(moment.samples->negativeGoodness[layer][i])};
}

std::size_t layersOf(const WalkScene& scene)
{
    return scene.before->samples->positiveGoodness.size();
}

QString positivesText(const WalkScene& scene)
{
    return WalkStageWords::tr(
               "Learning takes a batch of %1 real samples; the first of them are here. Layer 1 is to "
               "answer them with high goodness. Click on one to follow it.")
        .arg(QLocale().toString(scene.before->settings.batch));
}

QString positiveNumbers(const WalkScene& scene)
{
    return whatSampleIs(*scene.before, Side::Positive, scene.sample);
}

QString negativesText(const WalkScene&)
{
    return WalkStageWords::tr(
        "Each of them gets a negative, which is made up: the layers are to answer it with low "
        "goodness. Both take the same way forward; nothing is sent back.");
}

QString negativeNumbers(const WalkScene& scene)
{
    return whatSampleIs(*scene.before, Side::Negative, scene.sample);
}

QString goodnessText(const WalkScene& scene)
{
    return traitsOf(scene.before->settings.mode).iterates
        ? WalkStageWords::tr(
            "Layer 1 settles with the layer above it over some iterations. How strongly its units are "
            "active then is its goodness.")
        : WalkStageWords::tr(
            "Layer 1 multiplies what it sees with its weights. How strongly its units are active then "
            "is its goodness.");
}

QString goodnessNumbers(const WalkScene& scene)
{
    const MarkedSample first = goodnessOf(*scene.before, 0, scene.sample);
    return WalkStageWords::tr("Goodness per unit: \u25cf\u00a0positive %1, \u25cb\u00a0negative %2")
        .arg(number(first.positive), number(first.negative));
}

QString thresholdText(const WalkScene&)
{
    return WalkStageWords::tr(
        "It compares its goodness with the threshold. The further a sample lies on the wrong "
        "side, the more there is to learn from it; one far on its own side teaches nothing any "
        "more.");
}

/// "0.87, p = 0.42"; without p where the loss knows none.
QString againstThreshold(const Moment& moment, double goodness)
{
    const int units = moment.layers.empty() ? 1 : moment.layers.front().units;
    const std::optional<double> p = certaintyOf(moment.settings, units, goodness);
    return p ? WalkStageWords::tr("%1 (p = %2)").arg(number(goodness), number(*p, 3)) : number(goodness);
}

QString thresholdNumbers(const WalkScene& scene)
{
    const Moment& moment = *scene.before;
    const MarkedSample first = goodnessOf(moment, 0, scene.sample);
    return WalkStageWords::tr("Threshold %1: positive %2, negative %3")
        .arg(number(thresholdsOf(moment.settings).positive.value_or(0)),
             againstThreshold(moment, first.positive), againstThreshold(moment, first.negative));
}

QString weightsText(const WalkScene&)
{
    return WalkStageWords::tr(
        "Layer 1 changes its own weights a little, from what it saw and did itself: no error came "
        "from the layers above. The batch as a whole gains; a single sample can lose.");
}

/// "0.87 → 0.93", on one line.
QString arrow(double before, double after)
{
    return u"%1\u00a0\u2192\u00a0%2"_s.arg(number(before), number(after));
}

/// "positive 0.87 → 0.93, negative 1.02 → 0.95" of a layer.
QString change(const WalkScene& scene, std::size_t layer)
{
    const MarkedSample before = goodnessOf(*scene.before, layer, scene.sample);
    const MarkedSample after = goodnessOf(*scene.after, layer, scene.sample);
    return WalkStageWords::tr("positive %1, negative %2")
        .arg(arrow(before.positive, after.positive), arrow(before.negative, after.negative));
}

QString weightsNumbers(const WalkScene& scene)
{
    return WalkStageWords::tr("Goodness per unit: %1").arg(change(scene, 0));
}

QString onwardsText(const WalkScene& scene)
{
    if (layersOf(scene) < 2) {
        return WalkStageWords::tr(
            "There is no layer above it. The readout learns from its normalised activity which "
            "label goes with it. Then comes the next batch.");
    }
    return WalkStageWords::tr(
        "What it passes on is normalised: how good it found a sample is taken away, so that the "
        "next layer has to find out by itself. Each layer above has learnt in the same way. Then "
        "comes the next batch.");
}

QString onwardsNumbers(const WalkScene& scene)
{
    QStringList lines;
    for (std::size_t layer = 1; layer < layersOf(scene); ++layer) {
        lines << WalkStageWords::tr("Layer %1: %2")
                     .arg(QLocale().toString(int(layer) + 1), change(scene, layer));
    }
    return lines.join(u'\n');
}

QRect firstRow(const QWidget& target, int)
{
    return histogramRowPlace(target, 0);
}

QRect secondRow(const QWidget& target, int)
{
    return histogramRowPlace(target, 1);
}

QRect thresholdOf(const QWidget& target, int)
{
    return thresholdPlace(target);
}

constexpr LayerRange firstLayer {0, 1};
constexpr LayerRange layersAbove {1, std::numeric_limits<std::size_t>::max()};

constexpr auto stages = std::to_array<WalkStage>({
    {.id = "positives",
     .title = QT_TRANSLATE_NOOP("Walk", "Positives"),
     .text = &positivesText,
     .numbers = &positiveNumbers,
     .target = "positives",
     .part = &picturePlace},
    {.id = "negatives",
     .title = QT_TRANSLATE_NOOP("Walk", "Negatives"),
     .text = &negativesText,
     .numbers = &negativeNumbers,
     .target = "negatives",
     .part = &picturePlace},
    {.id = "goodness",
     .title = QT_TRANSLATE_NOOP("Walk", "Layer 1 computes its goodness"),
     .text = &goodnessText,
     .numbers = &goodnessNumbers,
     .target = "histograms",
     .part = &firstRow,
     .marked = firstLayer},
    {.id = "threshold",
     .title = QT_TRANSLATE_NOOP("Walk", "It compares with the threshold"),
     .text = &thresholdText,
     .numbers = &thresholdNumbers,
     .target = "histograms",
     .part = &thresholdOf,
     .marked = firstLayer},
    {.id = "weights",
     .title = QT_TRANSLATE_NOOP("Walk", "It changes only its own weights"),
     .text = &weightsText,
     .numbers = &weightsNumbers,
     .target = "histograms",
     .part = &firstRow,
     .marked = firstLayer,
     .isLearnt = true},
    {.id = "onwards",
     .title = QT_TRANSLATE_NOOP("Walk", "It passes its normalised activity on"),
     .text = &onwardsText,
     .numbers = &onwardsNumbers,
     .target = "histograms",
     .part = &secondRow,
     .marked = layersAbove,
     .isLearnt = true},
});

} // namespace

std::vector<std::optional<MarkedSample>> markedSamples(const WalkStage& stage, const WalkScene& scene)
{
    const std::shared_ptr<const Moment>& moment = stage.isLearnt ? scene.after : scene.before;
    std::vector<std::optional<MarkedSample>> marks;
    for (std::size_t layer = 0; moment && layer < std::min(stage.marked.end, layersOf(scene)); ++layer) {
        marks.push_back(layer >= stage.marked.first ? std::optional(goodnessOf(*moment, layer, scene.sample))
                                                    : std::nullopt);
    }
    return marks;
}

std::span<const WalkStage> walkStages()
{
    return stages;
}

} // namespace ff
