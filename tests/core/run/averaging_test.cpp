// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model_file.h"
#include "core/run/classify.h"
#include "core/run/evaluation.h"
#include "tests/core/run/small_run.h"

#include <gtest/gtest.h>

namespace ff::averaging_test {
namespace {

Settings averaged(Settings settings, int batches)
{
    settings.averaging = batches;
    return settings;
}

TEST(Averaging, IsTheRunningMeanOfTheWeights)
{
    constexpr int memory = 3;
    for (const Settings& settings : everySmallRun()) {
        Trainer trainer(smallDigits(), averaged(settings, memory), testCompute());
        LearntState mean;
        for (int step = 1; step <= 7; ++step) {
            trainer.step();
            LearntState now = trainer.learner().copyState();
            // The mean itself at first, then each batch counts for a third of what there was.
            const double share = 1.0 / std::min(step, memory);
            for (std::size_t i = 0; i < now.size(); ++i) {
                now[i].value = step == 1 ? now[i].value : mean[i].value * (1 - share) + now[i].value * share;
            }
            mean = now;
            const LearntState judged = trainer.judge().copyState();
            for (std::size_t i = 0; i < mean.size(); ++i) {
                EXPECT_LT(largestDifference(judged[i].value, mean[i].value), 1e-5)
                    << nameOf(settings) << " " << mean[i].name << ", step " << step;
            }
        }
        EXPECT_FALSE(sameBits(trainer.judge(), trainer.learner())) << nameOf(settings);
    }
}

TEST(Averaging, DoesNotChangeTheTraining)
{
    for (const Settings& settings : everySmallRun()) {
        Trainer plain(smallDigits(), settings, testCompute());
        Trainer watched(smallDigits(), averaged(settings, 4), testCompute());
        trainSteps(plain, 15);
        trainSteps(watched, 15);
        EXPECT_TRUE(sameBits(plain.learner(), watched.learner())) << nameOf(settings);
        EXPECT_EQ(&plain.judge(), &plain.learner()) << "nothing is averaged unless asked for";
    }
}

TEST(Averaging, IsWhatIsTestedAskedAndExported)
{
    for (const Settings& settings : everySmallRun()) {
        Experiment experiment(smallDigits(), averaged(settings, 20), testCompute());
        for (int step = 0; step < 20; ++step) {
            experiment.step();
        }
        const Trainer& trainer = experiment.trainer();
        const Learner& judge = trainer.judge();
        const at::Tensor images = trainer.testPixels().images(0, 300);
        const at::Tensor labels = trainer.testPixels().labels(0, 300);

        Evaluation evaluation(trainer, EpochTest::Both, Evaluation::Accuracy::Exact);
        while (evaluation.advance()) { }
        const double wrong
            = classifyByReadout(judge, images).ne(labels).to(at::kDouble).mean().item<double>();
        EXPECT_NEAR(evaluation.readoutError(), wrong, 1e-12) << nameOf(settings);

        const LargeBytes& bytes = smallDigits()->test.pixels;
        const Answer answer = classify(trainer, {bytes.begin(), bytes.begin() + 784});
        const at::Tensor asked = judge.probabilities(images.narrow(0, 0, 1))[0];
        const at::Tensor notAsked = trainer.learner().probabilities(images.narrow(0, 0, 1))[0];
        for (std::int64_t i = 0; i < 10; ++i) {
            EXPECT_NEAR(answer.readout[static_cast<std::size_t>(i)], asked[i].item<double>(), 1e-6);
        }
        EXPECT_GT(largestDifference(asked, notAsked), 1e-4) << "the two cannot be told apart";

        const LearntState written = decodeModel(encodeModel(modelOf(experiment)), "exported").state;
        const LearntState judged = judge.copyState();
        for (std::size_t i = 0; i < judged.size(); ++i) {
            EXPECT_TRUE(written[i].value.equal(judged[i].value.cpu()))
                << nameOf(settings) << " " << judged[i].name;
        }
    }
}

TEST(Averaging, IsTestedWithAllThreadsAndInFloat32)
{
    Compute compute = computeOn("cpu");
    compute.threads = 3;
    Settings settings = averaged(smallSettings(), 4);
    settings.precision = Precision::Bfloat16;
    const Trainer trainer(smallDigits(), settings, compute);
    EXPECT_EQ(trainer.judge().network.numerics().threads, 3);
    EXPECT_EQ(trainer.judge().network.numerics().product, at::kFloat);
}

TEST(Averaging, ARunTakenOverStartsFromWhatItWasGiven)
{
    Trainer trained(smallDigits(), averaged(smallSettings(), 4), testCompute());
    trainSteps(trained, 9);
    Trainer other(smallDigits(), averaged(smallSettings(), 4), testCompute());
    other.adopt(trained.judge().copyState(), 9);
    EXPECT_TRUE(sameBits(other.judge(), trained.judge()));
    EXPECT_TRUE(sameBits(other.learner(), trained.judge()));
}

} // namespace
} // namespace ff::averaging_test
