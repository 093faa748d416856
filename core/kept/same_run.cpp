// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/same_run.h"

#include "core/base/error.h"
#include "core/base/shown_text.h"
#include "core/kept/fingerprint.h"
#include "core/run/sharing.h"

#include <torch/version.h>

#include <sstream>

namespace ff {
namespace {

/// What must be the same, one to a line: "a setting 'epochs': 3".
std::string describedRun(const Experiment& experiment)
{
    const Trainer& trainer = experiment.trainer();
    const Techniques& used = trainer.compute().techniques;
    std::string text = "the program: " FF_VERSION " with LibTorch " TORCH_VERSION "\n";
    for (const SettingRow& row : settingTable()) {
        text += "the setting '" + std::string(row.id)
            + "': " + shownText(settingText(row, trainer.settings())) + "\n";
    }
    text += "the checksum of the data: " + fingerprint(*trainer.data()) + "\n";
    text += "the steps that were trained: " + std::to_string(trainer.steps()) + "\n";
    text += std::string("--plain: ") + (used == Techniques {} ? "no" : "yes") + "\n";
    return text;
}

/// The first line that is another one: what it is here and what it is there. Empty where there is none.
std::string firstDifference(const std::string& here, const std::string& there)
{
    std::istringstream own(here);
    std::istringstream other(there);
    std::string line;
    std::string expected;
    while (std::getline(own, line) && std::getline(other, expected)) {
        if (line != expected) {
            return line + "; in process 0 it is" + expected.substr(expected.find(':') + 1);
        }
    }
    return {};
}

} // namespace

void checkSameRun(const Experiment& experiment)
{
    const Ranks& ranks = *experiment.trainer().compute().ranks;
    if (!ranks.areSeveral()) {
        return;
    }
    const std::string own = describedRun(experiment);
    const std::string difference = firstDifference(own, ranks.ofFirst(own));
    if (ranks.anyOf(!difference.empty())) {
        throw Error::inEnglish("process " + std::to_string(ranks.place().rank) + " of "
                               + std::to_string(ranks.place().count)
                               + (difference.empty() ? ": another process has other settings, other data or "
                                                       "another program, and says which"
                                                     : " has another run to train: " + difference));
    }
    checkSameWeights(experiment.trainer().learner(), experiment.trainer().steps(), ranks);
}

} // namespace ff
