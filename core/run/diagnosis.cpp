// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/diagnosis.h"

#include "core/run/signs.h"
#include "core/run/suspects.h"
#include "core/settings/choice_rows.h"

#include <algorithm>

namespace ff {
namespace {

Finding explained(Finding::Kind kind, std::vector<int> layers, Sentence what, const RunFacts& facts)
{
    return {kind, std::move(layers), std::move(what), likeliestSuspect(kind, facts).cause(facts),
            likeliestRemedy(kind, facts)};
}

void addLayerFindings(std::vector<Finding>& findings, const RunFacts& facts)
{
    for (const LayerSign& sign : layerSigns()) {
        std::vector<int> layers;
        std::string names;
        for (std::size_t i = 0; i < facts.layers.size(); ++i) {
            if (sign.shows(facts, i)) {
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

void addRunFindings(std::vector<Finding>& findings, const RunFacts& facts)
{
    for (const RunSign& sign : runSigns()) {
        if (std::optional<Sentence> what = sign.seen(facts)) {
            findings.push_back(explained(sign.kind, {}, *std::move(what), facts));
        }
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
              {Kind::NearDivergence, "near-divergence"},
              {Kind::DeadLayer, "dead-layer"},
              {Kind::SamePairs, "same-pairs"},
              {Kind::StuckAtThreshold, "stuck-at-threshold"},
              {Kind::RateTooHigh, "rate-too-high"},
              {Kind::HardlySeparates, "hardly-separates"},
              {Kind::AtChance, "at-chance"},
              {Kind::HyperactiveUnits, "hyperactive-units"},
              {Kind::ReadoutSaturated, "readout-saturated"},
              {Kind::GreyGround, "grey-ground"},
              {Kind::UnlikeTested, "unlike-tested"},
              {Kind::Overfitting, "overfitting"}};
    return rowOf(rows, kind).id;
}

std::vector<Finding> diagnose(const RunFacts& facts)
{
    std::vector<Finding> findings;
    addRunFindings(findings, facts);
    addLayerFindings(findings, facts);
    std::ranges::stable_sort(findings, {}, &Finding::kind);
    // Where it has led to something, that is told, with the ground as its cause.
    const auto byGround = [](const Finding& each) { return each.kind == Finding::Kind::GreyGround; };
    const auto ground = std::ranges::find_if(findings, byGround);
    if (ground != findings.end() && std::ranges::count(findings, ground->remedy, &Finding::remedy) > 1) {
        findings.erase(ground);
    }
    return findings;
}

std::string Notice::english() const
{
    const std::string arguments = remedy.arguments();
    return text().english() + (arguments.empty() ? "" : " (ff-train " + arguments + ")");
}

std::vector<Notice> noticesOf(std::span<const Finding> findings)
{
    std::vector<Notice> notices;
    // The remedy of the gravest counts, which may be to begin anew.
    const auto sameAs = [](const Finding& one) {
        return [&one](const Finding& other) {
            return one.cause == other.cause && one.remedy.text == other.remedy.text;
        };
    };
    while (!findings.empty()) {
        const Finding& first = findings.front();
        const auto end = std::ranges::find_if_not(findings, sameAs(first));
        Sentence what;
        for (const Finding& each : findings.first(std::size_t(end - findings.begin()))) {
            what = what.followedBy(each.what);
        }
        notices.push_back({what.followedBy(first.cause), first.remedy});
        findings = findings.subspan(std::size_t(end - findings.begin()));
    }
    return notices;
}

} // namespace ff
