// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/run/sharing.h"
#include "tests/core/ranks/rank_threads.h"
#include "tests/core/run/small_run.h"

#include <gtest/gtest.h>

#include <mutex>

namespace ff::sharing_test {
namespace {

constexpr int manySteps = 14; // more than an epoch of 12
constexpr double tolerance = 1e-5;

/// What a process has learnt when the steps are done.
struct Learnt
{
    LearntState values;
    std::vector<double> separation; ///< of each layer, as its record of samples says
};

Learnt learntBy(const Trainer& trainer)
{
    Learnt all {trainer.judge().copyState(), {}};
    for (const GoodnessRecord& each : trainer.records()) {
        all.separation.push_back(each.separation());
    }
    return all;
}

Learnt trained(const Settings& settings, const Ranks& ranks)
{
    Compute compute = testCompute();
    compute.ranks = &ranks;
    Trainer trainer(smallDigits(), settings, compute);
    trainSteps(trainer, manySteps);
    return learntBy(trainer);
}

std::vector<Learnt> trainedByRanks(const Settings& settings, int count)
{
    std::vector<Learnt> all(static_cast<std::size_t>(count));
    asRanks(count, [&](const Ranks& ranks) {
        all[static_cast<std::size_t>(ranks.place().rank)] = trained(settings, ranks);
    });
    return all;
}

/// The largest difference between what was learnt, and where.
std::pair<double, std::string> difference(const Learnt& one, const Learnt& other)
{
    std::pair<double, std::string> largest {0, "nowhere"};
    for (std::size_t i = 0; i < one.values.size(); ++i) {
        const double here = (one.values[i].value - other.values[i].value).abs().max().item<double>();
        if (!(here <= largest.first)) {
            largest = {here, one.values[i].name};
        }
    }
    return largest;
}

void expectSameRun(const Settings& settings, int count, const std::string& what)
{
    const Learnt alone = trained(settings, Ranks::alone());
    const std::vector<Learnt> ranks = trainedByRanks(settings, count);
    const auto [largest, where] = difference(alone, ranks.front());
    EXPECT_LT(largest, tolerance) << what << " in " << where;
    for (const Learnt& each : ranks) {
        EXPECT_EQ(difference(each, ranks.front()).first, 0) << what << ": the processes differ";
        EXPECT_EQ(each.separation, ranks.front().separation) << what;
    }
    for (std::size_t i = 0; i < alone.separation.size(); ++i) {
        EXPECT_NEAR(alone.separation[i], ranks.front().separation[i], 1e-3) << what;
    }
}

/// A little of everything that draws numbers for a row or looks at more than one.
std::vector<std::pair<std::string, Settings>> specialRuns()
{
    std::vector<std::pair<std::string, Settings>> all;
    const auto add = [&](const std::string& name, Mode mode, const auto& change) {
        Settings settings = smallSettings(mode);
        settings.wrongLabel = WrongLabel::Random;
        change(settings);
        all.emplace_back(name, settings);
    };
    add("a readout that reads a part", Mode::Supervised, [](Settings& s) { s.readoutShare = 0.3; });
    add("deformed images", Mode::Unsupervised, [](Settings& s) {
        s.rotation = 10;
        s.elastic = 2;
        s.jitter = 1;
    });
    add("averaged weights", Mode::Supervised, [](Settings& s) { s.averaging = 5; });
    add("a batch that cannot be halved", Mode::Supervised, [](Settings& s) { s.batch = 47; });
    add("a refit", Mode::Unsupervised, [](Settings& s) {
        s.epochs = 1;
        s.refitEpochs = 1;
    });
    add("frozen layers", Mode::Supervised, [](Settings& s) { s.frozen = {1}; });
    for (const Optimiser& each : optimisers()) {
        add("an optimiser", Mode::Supervised, [&](Settings& s) { s.optimiser = each.choice; });
    }
    return all;
}

TEST(Sharing, LearnsWhatOneProcessLearnsInEveryMode)
{
    for (const Settings& settings : everyFullRun()) {
        expectSameRun(settings, 2, nameOf(settings));
    }
}

TEST(Sharing, LearnsWhatOneProcessLearnsWithEverySetting)
{
    for (const auto& [name, settings] : specialRuns()) {
        expectSameRun(settings, 2, name);
    }
}

TEST(Sharing, LearnsTheSameInThreeProcesses)
{
    for (const Mode mode : {Mode::Supervised, Mode::Scff}) {
        Settings settings = smallSettings(mode);
        settings.wrongLabel = WrongLabel::Random; // a hard one may turn with the last bit
        expectSameRun(settings, 3, "three processes");
    }
}

TEST(Sharing, RefusesABatchThatIsTooSmall)
{
    std::string refusal;
    asRanks(2, [&](const Ranks& ranks) {
        Settings settings = smallSettings();
        settings.readoutShare = 0.02; // of 50 images: one
        try {
            checkShared(settings, 50, ranks);
        } catch (const Error& error) {
            if (ranks.isFirst()) {
                refusal = error.what();
            }
        }
    });
    EXPECT_NE(refusal.find("each of 2 processes"), std::string::npos) << refusal;
    EXPECT_NO_THROW(checkShared(smallSettings(), 1, Ranks::alone()));
}

TEST(Sharing, NoticesWeightsThatDiffer)
{
    std::mutex mutex;
    std::vector<std::string> refusals;
    asRanks(2, [&](const Ranks& ranks) {
        Settings settings = smallSettings();
        settings.seed = ranks.isFirst() ? 1 : 2;
        Compute compute = testCompute();
        compute.ranks = &ranks;
        const Trainer trainer(smallDigits(), settings, compute);
        try {
            checkSameWeights(trainer.learner(), 0, ranks);
        } catch (const Error& error) {
            const std::scoped_lock lock(mutex);
            refusals.emplace_back(error.what());
        }
    });
    EXPECT_EQ(refusals.size(), 2U);
}

} // namespace
} // namespace ff::sharing_test
