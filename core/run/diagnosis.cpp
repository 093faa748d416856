// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/diagnosis.h"

#include "core/run/suspects.h"
#include "core/settings/choice_rows.h"
#include "core/settings/modes.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ff {
namespace {

using Kind = Finding::Kind;

constexpr double deadShare = 0.95; // of a layer's units
constexpr double noSeparation = 0.52; // chance is 0.5
constexpr double atThreshold = 0.05; // relative distance of a mean from the threshold
constexpr double firstVerdict = 1; // epochs before which only dead layers are spoken of
constexpr double nearChance = 0.05; // relative distance of an error from that of guessing

Finding explained(Kind kind, std::vector<int> layers, Sentence what, const RunFacts& facts)
{
    const Suspect& suspect = likeliestSuspect(kind, facts);
    return {kind, std::move(layers), std::move(what), suspect.cause(facts), suspect.remedy(facts)};
}

/// How something can be seen in a layer.
struct LayerSign
{
    Kind kind;
    bool (*shows)(const LayerView& layer, const RunFacts& facts);
    const char* one; ///< with "%1" for the number of the layer
    const char* several;
};

bool isDead(const LayerView& layer, const RunFacts&)
{
    return layer.deadUnits > deadShare;
}

bool hardlySeparates(const LayerView& layer, const RunFacts& facts)
{
    return facts.epoch >= firstVerdict && !isDead(layer, facts) && !layer.positive.empty()
        && layer.separation <= noSeparation;
}

bool isStuck(const LayerView& layer, const RunFacts& facts)
{
    const auto near = [&](double mean) {
        return std::abs(mean - layer.threshold) <= atThreshold * std::abs(layer.threshold);
    };
    return thresholdsOf(facts.settings).positive && hardlySeparates(layer, facts) && near(layer.positiveMean)
        && near(layer.negativeMean);
}

constexpr std::array layerSigns {
    LayerSign {Kind::DeadLayer, isDead, FF_TR("Layer %1 is dead: no unit answers."),
               FF_TR("Layers %1 are dead: no unit answers.")},
    LayerSign {Kind::StuckAtThreshold, isStuck, FF_TR("Layer %1 is stuck at the threshold."),
               FF_TR("Layers %1 are stuck at the threshold.")},
    LayerSign {Kind::HardlySeparates,
               [](const LayerView& layer, const RunFacts& facts) {
                   return hardlySeparates(layer, facts) && !isStuck(layer, facts);
               },
               FF_TR("Layer %1 hardly separates yet."), FF_TR("Layers %1 hardly separate yet.")},
};

void addLayerFindings(std::vector<Finding>& findings, const RunFacts& facts)
{
    for (const LayerSign& sign : layerSigns) {
        std::vector<int> layers;
        std::string names;
        for (std::size_t i = 0; i < facts.layers.size(); ++i) {
            if (sign.shows(facts.layers[i], facts)) {
                layers.push_back(static_cast<int>(i + 1));
                names += (names.empty() ? "" : ", ") + std::to_string(i + 1);
            }
        }
        if (!layers.empty()) {
            const char* text = layers.size() == 1 ? sign.one : sign.several;
            findings.push_back(explained(sign.kind, std::move(layers), {text, {names}}, facts));
        }
    }
}

/// The error of whoever always says the most frequent class, less what luck may give.
bool isChance(double error, const DataView& data)
{
    const double chance = 1 - data.commonestClass;
    const double luck = 2 * std::sqrt(chance * (1 - chance) / std::max<double>(1, double(data.testCount)));
    return std::isfinite(error) && error >= chance - std::max(nearChance * chance, luck);
}

void addChance(std::vector<Finding>& findings, const RunFacts& facts)
{
    if (!facts.error || facts.error->epoch < firstVerdict) {
        return;
    }
    const bool byReadout = isChance(facts.error->readout, facts.data);
    if (byReadout || isChance(facts.error->goodness, facts.data)) {
        const double error = byReadout ? facts.error->readout : facts.error->goodness;
        findings.push_back(
            explained(Kind::AtChance, {},
                      {FF_TR("By %1 the answers are no better than guesses: test error %2 %."),
                       {byReadout ? FF_TR("readout") : traitsOf(facts.settings.mode).measure.name.data(),
                        Sentence::number(100 * error, 'f', 1)}},
                      facts));
    }
}

} // namespace

std::string_view findingId(Finding::Kind kind)
{
    using Kind = Finding::Kind;
    static constexpr struct
    {
        Kind choice;
        std::string_view id;
    } rows[] {{Kind::NonFinite, "non-finite"},
              {Kind::DeadLayer, "dead-layer"},
              {Kind::StuckAtThreshold, "stuck-at-threshold"},
              {Kind::HardlySeparates, "hardly-separates"},
              {Kind::AtChance, "at-chance"}};
    return rowOf(rows, kind).id;
}

std::vector<Finding> diagnose(const RunFacts& facts)
{
    std::vector<Finding> findings;
    if (facts.divergence) {
        findings.push_back(explained(
            Kind::NonFinite, {},
            {FF_TR(
                 "The run turned non-finite at step %1; the weights of step %2, after %3 epochs, are back."),
             {facts.divergence->step, facts.divergence->keptStep,
              Sentence::number(facts.divergence->keptEpoch, 'g', 4)}},
            facts));
    }
    addLayerFindings(findings, facts);
    addChance(findings, facts);
    return findings;
}

std::vector<Sentence> linesOf(std::span<const Finding> findings)
{
    std::vector<Sentence> lines;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const bool follows = i > 0 && findings[i].explanation() == findings[i - 1].explanation();
        const bool ends
            = i + 1 == findings.size() || findings[i].explanation() != findings[i + 1].explanation();
        const Sentence text = ends ? findings[i].text() : findings[i].what;
        if (follows) {
            lines.back() = lines.back().followedBy(text);
        } else {
            lines.push_back(text);
        }
    }
    return lines;
}

} // namespace ff
