// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/page_language.h"
#include "core/kept/diary_rows.h"
#include "core/kept/kept_run.h"
#include "core/run/confusion.h"
#include "core/run/diagnosis.h"
#include "core/run/moment.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace ff {

/// What there is to tell of a kept run.
struct RunStory
{
    KeptRun run;
    std::vector<CurvePoint> curve;
    std::vector<ErrorPoint> tests;
    std::vector<DiaryEvent> events;
    std::optional<Confusions> confusions; ///< of the latest test that was kept, if it is one of `tests`
    std::optional<std::int64_t> moment; ///< the step of the newest kept moment, which what follows is of
    std::vector<LayerView> layers; ///< empty where they were not kept
    Pictures fields; ///< receptive fields of the first layer: see receptiveFields()
    PageLanguage language {}; ///< in which it is told
    std::vector<Finding> findings; ///< what keeps it from learning, as far as the folder tells

    std::string words(const Sentence& each) const { return language.words(each); }
    std::string word(std::string_view each) const { return language.word(each); }
};

/// Reads it from the run's folder, also while another process writes there, without the images that the run
/// is trained on. Throws Error, naming the file, for a folder that holds no run, or a damaged one. Makes
/// tensors: for a thread that may compute.
RunStory readRunStory(const std::filesystem::path& folder);

} // namespace ff
