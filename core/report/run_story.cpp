// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/run_story.h"

#include "core/base/error.h"
#include "core/data/no_labels.h"
#include "core/kept/confusion_file.h"
#include "core/kept/diary_files.h"
#include "core/kept/layer_diary.h"
#include "core/kept/moment_plan.h"
#include "core/model/trained_network.h"
#include "core/run/views.h"

#include <algorithm>
#include <utility>

namespace ff {
namespace {

constexpr std::int64_t fieldCount = 48;

/// What a diagnosis asks of the images. Of a run that an older version kept nothing is known of them but that
/// classes may be equally frequent.
DataView viewOf(const RunRecord& record)
{
    const RunData& data = record.data;
    DataView view;
    view.name = data.name;
    view.width = data.width;
    view.height = data.height;
    view.channels = data.channels;
    view.classes = data.classes;
    view.trainCount = data.trainImages;
    view.testCount = data.testImages;
    view.images = record.images.value_or(
        ImageFacts {.commonestClass = isLabelled(data) ? 1.0 / static_cast<double>(data.classes.size()) : 0});
    view.source = data.source;
    return view;
}

/// The run's, when it stands where it turned non-finite.
std::optional<Divergence> divergenceOf(const RunStory& story)
{
    if (!story.run.hasDiverged) {
        return std::nullopt;
    }
    return Divergence {story.run.step, story.run.step, story.run.epoch};
}

void readDiary(RunStory& story)
{
    DiaryNews news = DiaryReader(story.run.folder).readNew();
    story.curve = std::move(news.curve.points);
    story.tests = std::move(news.tests.points);
    story.events = std::move(news.events);
}

/// The run may have gone back from the test that the file is of.
void readConfusion(RunStory& story)
{
    const auto classes = static_cast<int>(story.run.record.data.classes.size());
    std::optional<Confusions> kept = readConfusions(story.run.folder, classes);
    if (kept && std::ranges::find(story.tests, kept->step, &ErrorPoint::step) != story.tests.end()) {
        story.confusions = std::move(kept);
    }
}

void readMoment(RunStory& story)
{
    const std::vector<MomentFile> moments = momentsIn(story.run.folder);
    if (moments.empty()) {
        return;
    }
    story.moment = moments.back().step;
    const TrainedNetwork network = networkOf(readModel(moments.back().path));
    const ModelFile& model = network.model;
    const auto& stack = network.learner->network.layers;
    story.fields = receptiveFields(
        stack.front(), inputShape(model.settings, imageGrid(model), model.classes.size()), fieldCount);
    LayerDiary layers(story.run.folder, stack.size());
    story.layers = layers.at(*story.moment);
}

} // namespace

RunStory readRunStory(const std::filesystem::path& folder)
{
    readRunRecord(folder); // says what is wrong
    RunStory story;
    story.run = keptRunIn(folder);
    if (!story.run.broken.isEmpty()) {
        throw Error(story.run.broken);
    }
    readDiary(story);
    readConfusion(story);
    readMoment(story);
    const DataView data = viewOf(story.run.record);
    const std::optional<Divergence> divergence = divergenceOf(story);
    story.findings
        = diagnose({story.run.settings, data, story.layers, story.run.epoch, story.run.last, divergence});
    return story;
}

} // namespace ff
