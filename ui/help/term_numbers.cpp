// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/term_numbers.h"

#include "core/run/certainty.h"
#include "core/settings/modes.h"
#include "ui/kit/class_name.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

struct TermNumbersWords
{
    Q_DECLARE_TR_FUNCTIONS(TermNumbers)
};

QString number(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

QString whole(std::int64_t value)
{
    return QLocale().toString(static_cast<qlonglong>(value));
}

/// A setting, whose size can be any.
QString plain(double value)
{
    return QLocale().toString(value, 'g', 4);
}

QString percent(double share)
{
    return TermNumbersWords::tr("%1 %").arg(number(100 * share, 2));
}

/// "Layer 1 0.93, layer 2 0.97."; `text` is what is said of one, an empty text where there is nothing to say.
template <typename Text>
QString ofLayers(std::size_t count, Text text)
{
    QStringList parts;
    for (std::size_t i = 0; i < count; ++i) {
        const QString layer = whole(static_cast<std::int64_t>(i) + 1);
        parts << (parts.isEmpty() ? TermNumbersWords::tr("Layer %1: %2")
                                  : TermNumbersWords::tr("layer %1: %2"))
                     .arg(layer, text(i));
    }
    return parts.isEmpty() ? TermNumbersWords::tr("nothing is known yet.")
                           : TermNumbersWords::tr("%1.").arg(parts.join(u", "_s));
}

QString ofViews(const Moment& moment, QString (*text)(const LayerView& view))
{
    const bool isSeen
        = std::ranges::any_of(moment.layers, [](const auto& each) { return !each.positive.empty(); });
    return ofLayers(isSeen ? moment.layers.size() : 0, [&](std::size_t i) { return text(moment.layers[i]); });
}

/// What a layer gives to the picture in Draw with the label that the network takes, or without any.
QString goodnessOf(const Moment& moment, std::size_t layer)
{
    const std::vector<float>& all = moment.answer->goodness[layer];
    const auto label = static_cast<std::size_t>(std::max(0, moment.answer->byGoodness));
    const auto goodness = static_cast<double>(all[std::min(label, all.size() - 1)]);
    const auto units
        = layer < moment.layers.size() ? std::optional(moment.layers[layer].units) : std::nullopt;
    const std::optional<double> p
        = units && moment.answer->by.empty() ? certaintyOf(moment.settings, *units, goodness) : std::nullopt;
    return p ? TermNumbersWords::tr("goodness %1 per unit, p = %2").arg(number(goodness, 2), number(*p, 3))
             : TermNumbersWords::tr("goodness %1 per unit").arg(number(goodness, 2));
}

QString goodness(const Moment& moment)
{
    if (!moment.answer || moment.answer->goodness.empty()
        || traitsOf(moment.settings.mode).measure != goodnessMeasure) {
        return TermNumbersWords::tr("there is none.");
    }
    const QString layers
        = ofLayers(moment.answer->goodness.size(), [&](std::size_t i) { return goodnessOf(moment, i); });
    const int label = moment.answer->byGoodness;
    return label < 0 ? layers
                     : TermNumbersWords::tr("taken for %1. %2").arg(className(moment.data, label), layers);
}

QString readout(const Moment& moment)
{
    if (!moment.answer || moment.answer->byReadout < 0) {
        return TermNumbersWords::tr("there is none.");
    }
    const auto best = static_cast<std::size_t>(moment.answer->byReadout);
    return TermNumbersWords::tr("%1 with probability %2.")
        .arg(className(moment.data, moment.answer->byReadout),
             number(static_cast<double>(moment.answer->readout[best]), 3));
}

QString votes(const Moment& moment)
{
    const std::size_t count = moment.settings.layers.size();
    const LayerChoice choice = moment.settings.votingLayers;
    if (count < 2 || choice == LayerChoice::All) {
        return TermNumbersWords::tr("All layers vote.");
    }
    return choice == LayerChoice::Last ? TermNumbersWords::tr("The last layer votes alone.")
                                       : TermNumbersWords::tr("All layers but the first vote.");
}

QString errorOf(const Moment& moment, double ErrorPoint::*figure)
{
    const bool isKnown = moment.lastError && !std::isnan((*moment.lastError).*figure);
    return isKnown ? TermNumbersWords::tr("error %1.").arg(percent((*moment.lastError).*figure))
                   : TermNumbersWords::tr("there is none.");
}

QString threshold(const Moment& moment)
{
    const std::optional<double> theta = thresholdsOf(moment.settings).positive;
    return theta ? number(*theta, 2) : u"\u2013"_s;
}

QString shape(const Moment& moment)
{
    return ofLayers(moment.layers.size(), [&](std::size_t i) {
        const LayerView& view = moment.layers[i];
        return TermNumbersWords::tr("%1 inputs, %2 units").arg(whole(view.inputs), whole(view.units));
    });
}

constexpr auto numberRows = std::to_array<TermNumber>({
    {"goodness", &goodness},
    {"threshold", &threshold},
    {"readout", &readout},
    {"votes", &votes},
    {"shape", &shape},
    {"sharpness", [](const Moment& moment) { return plain(moment.settings.sharpness); }},
    {"separations",
     [](const Moment& moment) {
         return ofViews(moment, [](const LayerView& view) { return number(view.separation, 2); });
     }},
    {"positive-means",
     [](const Moment& moment) {
         return ofViews(moment, [](const LayerView& view) { return number(view.positiveMean, 2); });
     }},
    {"negative-means",
     [](const Moment& moment) {
         return ofViews(moment, [](const LayerView& view) { return number(view.negativeMean, 2); });
     }},
    {"dead-units",
     [](const Moment& moment) {
         return ofViews(moment, [](const LayerView& view) { return percent(view.deadUnits); });
     }},
    {"readout-error", [](const Moment& moment) { return errorOf(moment, &ErrorPoint::readout); }},
    {"goodness-error", [](const Moment& moment) { return errorOf(moment, &ErrorPoint::goodness); }},
    {"epoch", [](const Moment& moment) { return number(moment.epoch, 2); }},
    {"epochs", [](const Moment& moment) { return whole(allEpochs(moment.settings, moment.stopped)); }},
    {"step", [](const Moment& moment) { return whole(moment.step); }},
    {"batch", [](const Moment& moment) { return whole(moment.settings.batch); }},
    {"classes", [](const Moment& moment) { return whole(std::ssize(moment.data.classes)); }},
    {"label-strength", [](const Moment& moment) { return plain(moment.settings.labelStrength); }},
    {"mask-blur", [](const Moment& moment) { return whole(moment.settings.maskBlur); }},
    {"peer-normalisation", [](const Moment& moment) { return plain(moment.settings.peerNormalisation); }},
    {"learning-rate", [](const Moment& moment) { return plain(moment.settings.learningRate); }},
    {"momentum", [](const Moment& moment) { return plain(moment.settings.momentum); }},
    {"weight-decay", [](const Moment& moment) { return plain(moment.settings.weightDecay); }},
    {"iterations", [](const Moment& moment) { return whole(moment.settings.iterations); }},
    {"damping", [](const Moment& moment) { return plain(moment.settings.damping); }},
    {"window-first", [](const Moment& moment) { return whole(moment.settings.windowFirst); }},
    {"window-last", [](const Moment& moment) { return whole(moment.settings.windowLast); }},
});

} // namespace

std::span<const TermNumber> termNumbers()
{
    return numberRows;
}

/// The names of classes come from anywhere, so nothing of a number is markup.
QString withNumbers(QString page, const Moment& moment)
{
    for (const TermNumber& row : numberRows) {
        const QString place = u'{' + QLatin1StringView(row.name) + u'}';
        if (page.contains(place)) {
            page.replace(place, row.text(moment).toHtmlEscaped());
        }
    }
    return page;
}

} // namespace ff
