// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/iterations/iteration_words.h"

#include "ui/figures/figure_words.h"
#include "ui/kit/class_name.h"

#include <QCoreApplication>
#include <QLocale>

namespace ff {

namespace {

struct IterationWords
{
    Q_DECLARE_TR_FUNCTIONS(Iterations)
};

/// The label with the most of it besides this one; -1: there is no other.
int nextTo(const std::vector<float>& goodness, int label)
{
    int best = -1;
    for (int other = 0; other < static_cast<int>(goodness.size()); ++other) {
        const bool isMore = best < 0
            || goodness[static_cast<std::size_t>(other)] > goodness[static_cast<std::size_t>(best)];
        best = other != label && isMore ? other : best;
    }
    return best;
}

} // namespace

const std::vector<float>& goodnessOf(const insight::Iterations& found, int layer)
{
    return layer == togetherLayers ? found.together : found.goodness.at(static_cast<std::size_t>(layer));
}

const std::vector<float>& decidingOf(const insight::Iterations& found, int layer)
{
    return layer == togetherLayers ? found.decidingTogether
                                   : found.deciding.at(static_cast<std::size_t>(layer));
}

QString layersName(int layer)
{
    return layer == togetherLayers ? IterationWords::tr("Voting layers")
                                   : layerName(static_cast<std::size_t>(layer));
}

QString goodnessText(float value, int decimals)
{
    return QLocale().toString(static_cast<double>(value), 'f', decimals);
}

QString clampSummary(const insight::Iterations& found, int layer, const QStringList& classes)
{
    const std::vector<float>& deciding = decidingOf(found, layer);
    const int next = nextTo(deciding, found.label);
    const int beside = found.label == found.answer ? next : found.answer; // what it is compared with
    const auto text = [&](int label, int decimals) {
        return goodnessText(deciding.at(static_cast<std::size_t>(label)), decimals);
    };
    const bool looksEven = beside >= 0 && text(found.label, 2) == text(beside, 2);
    const auto value = [&](int label) { return text(label, looksEven ? 3 : 2); };
    const QString whose = layer == togetherLayers
        ? IterationWords::tr("the goodness of the voting layers")
        : IterationWords::tr("the goodness of layer %1").arg(QLocale().toString(layer + 1));
    const QString own
        = IterationWords::tr("With %1 clamped, %2 is %3 per unit in iterations %4 to %5.")
              .arg(className(classes, found.label), whose, value(found.label),
                   QLocale().toString(found.firstDeciding), QLocale().toString(found.lastDeciding));
    if (beside < 0) {
        return own;
    }
    const QString other = (found.label == found.answer
                               ? IterationWords::tr("That is the answer; %1 comes next with %2.")
                               : IterationWords::tr("The network takes it for %1, with which it is %2."))
                              .arg(className(classes, beside), value(beside));
    return IterationWords::tr("%1 %2", "sentence, sentence").arg(own, other);
}

} // namespace ff
