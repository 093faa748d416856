// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/report.h"

#include "core/base/shown_text.h"
#include "core/data/data_summary.h"
#include "core/data/no_labels.h"
#include "core/run/findings.h"
#include "core/settings/modes.h"
#include "core/settings/settings_json.h"

#include <nlohmann/json.hpp>
#include <torch/version.h>

#include <cmath>

namespace ff {
namespace {

using Json = nlohmann::ordered_json;

/// JSON has no NaN: a figure that was not measured is null.
Json figure(double value)
{
    return std::isfinite(value) ? Json(value) : Json(nullptr);
}

Json errorEntry(const ErrorPoint& error)
{
    return {{"epoch", error.epoch},
            {"steps", error.step},
            {"seconds", error.seconds},
            {"test_images", error.images},
            {"test_error_readout", figure(error.readout)},
            {"test_error_goodness", figure(error.goodness)},
            {"training_error_readout", figure(error.training)},
            {"sureness_of_wrong_answers", figure(error.sureness)}};
}

/// What was trained on, and what loading made of the files.
Json dataEntry(const Trainer& trainer)
{
    const Dataset& data = *trainer.data();
    Json classes = Json::array();
    for (const auto& [name, train, test] : classCounts(data)) {
        classes.push_back({{"name", name}, {"train_images", train}, {"test_images", test}});
    }
    return {{"name", data.name},
            {"train_images", trainer.trainPixels().count()},
            {"test_images", trainer.testPixels().count()},
            {"width", data.width},
            {"height", data.height},
            {"channels", data.channels},
            {"labelled", isLabelled(data)},
            {"classes", classes},
            {"black", data.preparation.low},
            {"white", data.preparation.high},
            {"turned", data.preparation.order == PixelOrder::ColumnByColumn},
            {"inverted", data.preparation.inverted},
            {"centre", data.preparation.centre},
            {"remarks", data.description.english()}};
}

/// How the run came to where it is.
const char* ending(const Experiment& experiment)
{
    if (experiment.divergence()) {
        return "diverged";
    }
    return experiment.trainer().finished() ? "finished" : "stopped";
}

/// The settings that the remedy changes, as in "settings".
Json changesOf(const Remedy& remedy)
{
    const Json changed = Json::parse(settingsToJson(remedy.appliedTo({})));
    Json changes = Json::object();
    for (const Remedy::Change& change : remedy.changes) {
        changes[std::string(change.id)] = changed.at(std::string(change.id));
    }
    return changes;
}

Json findingEntries(const Experiment& experiment)
{
    Json entries = Json::array();
    for (const Finding& finding : findingsOf(experiment)) {
        entries.push_back({{"kind", findingId(finding.kind)},
                           {"layers", finding.layers},
                           {"what", finding.what.english()},
                           {"cause", finding.cause.english()},
                           {"remedy", finding.remedy.text.english()},
                           {"set", changesOf(finding.remedy)}});
    }
    return entries;
}

} // namespace

std::string reportJson(const Experiment& experiment)
{
    const Trainer& trainer = experiment.trainer();
    const double samples = static_cast<double>(experiment.stepsTaken() * trainer.batchSize());
    Json report;
    report["program"] = "ForwardForward Explorer " FF_VERSION;
    report["libtorch"] = TORCH_VERSION;
    report["blas"] = blasInUse().name;
    report["threads"] = trainer.compute().threads;
    report["device"] = trainer.compute().device.str();
    report["precision"]
        = trainer.compute().productType(trainer.settings()) == at::kBFloat16 ? "bfloat16" : "float32";
    report["data"] = dataEntry(trainer);
    report["settings"] = Json::parse(settingsToJson(trainer.settings()));
    report["tests"] = Json::array();
    for (const ErrorPoint& error : experiment.errors()) {
        report["tests"].push_back(errorEntry(error));
    }
    const ErrorPoint last = experiment.errors().empty() ? ErrorPoint {} : experiment.errors().back();
    report["ended"] = ending(experiment);
    const std::optional<EarlyStop> stopped = experiment.stopped();
    report["stopped_early"] = stopped
        ? Json {{"epoch", stopped->epoch}, {"held_out_error_fell_at_epoch", stopped->fellAt}}
        : Json(nullptr);
    report["diverged_at_step"]
        = experiment.divergence() ? Json(experiment.divergence()->step) : Json(nullptr);
    report["steps_trained"] = trainer.steps();
    report["epochs_trained"] = trainer.epoch();
    report["test_error_readout"] = figure(last.readout);
    report["test_error_goodness"] = figure(last.goodness);
    report["seconds"] = experiment.seconds();
    report["samples_per_second"]
        = experiment.seconds() > 0 ? figure(samples / experiment.seconds()) : Json(nullptr);
    report["findings"] = findingEntries(experiment);
    return report.dump(2) + "\n";
}

std::string summaryLine(const Experiment& experiment)
{
    const Trainer& trainer = experiment.trainer();
    std::string line = "test error";
    if (!experiment.errors().empty()) {
        const ErrorPoint& error = experiment.errors().back();
        line += formatted(" %.2f %% (readout)", 100 * error.readout);
        const Measure& measure = traitsOf(trainer.settings().mode).measure;
        line += std::isfinite(error.goodness)
            ? formatted(" %.2f %% (", 100 * error.goodness) + std::string(measure.name) + ")"
            : "";
    } else {
        line += isLabelled(*trainer.data()) ? " not measured" : " - (the images have no labels)";
    }
    line += formatted(" after %.4g epochs", trainer.epoch()) + formatted(", %.1f s", experiment.seconds())
        + ", seed " + std::to_string(trainer.settings().seed);
    if (const std::optional<EarlyStop> stopped = experiment.stopped()) {
        line += "; " + earlyStopSentence(*stopped).english();
    }
    if (const std::optional<Divergence>& divergence = experiment.divergence()) {
        line += "; turned non-finite at step " + std::to_string(divergence->step) + ", weights of step "
            + std::to_string(divergence->keptStep) + " kept";
    }
    return line;
}

} // namespace ff
