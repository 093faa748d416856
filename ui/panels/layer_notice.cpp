// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/layer_notice.h"

#include "core/modes.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LayerNotice)
};

constexpr double deadShare = 0.95;
constexpr double noSeparation = 0.02; ///< distance from 0.5 that is chance
constexpr double atThreshold = 0.05; ///< relative distance of a mean from the threshold
constexpr double steady = 0.005; ///< change of the separation that does not count

bool isDead(const LayerView& layer)
{
    return layer.deadUnits > deadShare;
}

bool hardlySeparates(const LayerView& layer)
{
    return !layer.positive.empty() && std::abs(layer.separation - 0.5) <= noSeparation;
}

bool isStuckAtThreshold(const LayerView& layer)
{
    const auto near = [&](double mean) {
        return std::abs(mean - layer.threshold) <= atThreshold * std::abs(layer.threshold);
    };
    return hardlySeparates(layer) && near(layer.positiveMean) && near(layer.negativeMean);
}

/// "1", "1, 3": numbers of the layers that `fits` picks; empty for none.
template <class Predicate>
QStringList layersWhere(const std::vector<LayerView>& layers, Predicate fits)
{
    QStringList numbers;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        if (fits(layers[i])) {
            numbers += QLocale().toString(static_cast<int>(i + 1));
        }
    }
    return numbers;
}

QString sentence(const QStringList& layers, const QString& one, const QString& several)
{
    return (layers.size() == 1 ? one : several).arg(layers.join(QStringLiteral(", ")));
}

QString warningText(const Snapshot& snapshot)
{
    const std::vector<LayerView>& layers = snapshot.layers;
    if (const QStringList dead = layersWhere(layers, isDead); !dead.isEmpty()) {
        return sentence(dead, Words::tr("Layer %1 is dead: no unit answers."),
                        Words::tr("Layers %1 are dead: no unit answers."));
    }
    if (snapshot.progress.epoch < 1) {
        return {};
    }
    const bool hasThreshold = thresholdsOf(snapshot.settings).positive.has_value();
    const QStringList stuck = hasThreshold ? layersWhere(layers, isStuckAtThreshold) : QStringList();
    if (!stuck.isEmpty()) {
        return sentence(stuck, Words::tr("Layer %1 is stuck at the threshold."),
                        Words::tr("Layers %1 are stuck at the threshold."));
    }
    const QStringList blind = layersWhere(layers, hardlySeparates);
    return blind.isEmpty() ? QString()
                           : sentence(blind, Words::tr("Layer %1 hardly separates yet."),
                                      Words::tr("Layers %1 hardly separate yet."));
}

} // namespace

LayerNotice layerNotice(const Snapshot& snapshot)
{
    if (snapshot.progress.step == 0) {
        return {LayerNotice::Kind::Hint,
                Words::tr("Untrained: the two shapes lie on top of each other. Training parts them.")};
    }
    if (const QString warning = warningText(snapshot); !warning.isEmpty()) {
        return {LayerNotice::Kind::Warning, warning};
    }
    if (isRefitAt(snapshot.progress.epoch, snapshot.settings)) {
        return {LayerNotice::Kind::Hint, Words::tr("The layers rest: only the readout goes on to learn.")};
    }
    const QString enlarge = Words::tr("Double-click a layer to enlarge it.");
    if (!thresholdsOf(snapshot.settings).positive) {
        return {LayerNotice::Kind::Hint, enlarge};
    }
    return {LayerNotice::Kind::Hint,
            Words::tr("Drag the dashed line to move the threshold. %1").arg(enlarge)};
}

QString insteadOfHistograms(const Snapshot& snapshot)
{
    if (snapshot.state == State::Empty) {
        return Words::tr("No data yet");
    }
    if (traitsOf(snapshot.settings.mode).negatives == NegativeKind::None) {
        return Words::tr(
            "Backprop's layers have no goodness of their own to show: they learn from the error "
            "at the top, which is sent back through all of them. See the test error in History.");
    }
    return {};
}

QString separationText(const LayerView& layer)
{
    const QString value = QLocale().toString(layer.separation, 'f', 2);
    if (std::abs(layer.separationChange) < steady) {
        return Words::tr("separation %1 \u25ac").arg(value);
    }
    return layer.separationChange > 0 ? Words::tr("separation %1 \u25b2").arg(value)
                                      : Words::tr("separation %1 \u25bc").arg(value);
}

} // namespace ff
