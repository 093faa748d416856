// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/kept/confusion_file.h"
#include "core/run/evaluation.h"
#include "tests/core/full_disk.h"
#include "tests/core/kept/kept_example.h"

#include <gtest/gtest.h>

#include <cmath>
#include <string>

namespace ff::confusion_file_test {
namespace {

namespace fs = std::filesystem;

const Confusion few {3, {8, 0, 1, 0, 9, 0, 2, 0, 7}};
const Confusion others {3, {9, 0, 0, 0, 8, 1, 0, 0, 9}};

std::string refusalOf(const std::string& text)
{
    try {
        confusionsFrom(text, 3, "confusion.csv");
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

/// By the answers themselves, one by one.
Confusion countedByHand(const at::Tensor& answers, const at::Tensor& labels, int classes)
{
    Confusion confusion {classes, std::vector<std::int64_t>(static_cast<std::size_t>(classes * classes))};
    for (std::int64_t i = 0; i < labels.numel(); ++i) {
        const std::int64_t cell = labels[i].item<std::int64_t>() * classes + answers[i].item<std::int64_t>();
        ++confusion.counts[static_cast<std::size_t>(cell)];
    }
    return confusion;
}

TEST(ConfusionFile, ReadsBackAsItWas)
{
    for (const Confusions& each : {Confusions {40, few, others}, Confusions {40, few, {}},
                                   Confusions {40, {}, others}, Confusions {0, {}, {}}}) {
        EXPECT_EQ(confusionsFrom(confusionText(each), 3, "confusion.csv"), each) << confusionText(each);
    }
}

TEST(ConfusionFile, HasARowForWhatOccursAlone)
{
    EXPECT_EQ(confusionText({40, few, {}}),
              "step,class,answer,readout,goodness\n40,0,0,8,\n40,0,2,1,\n40,1,1,9,\n40,2,0,2,\n40,2,2,7,\n");
}

TEST(ConfusionFile, WhatNoVersionWroteIsRefusedByItsLine)
{
    const std::string head = "step,class,answer,readout,goodness\n";
    for (const std::string row : {"40,3,0,1,", "40,0,3,1,", "40,0,-1,1,", "40,0,0,1.5,", "40,0,0,many,",
                                  "40,0,0,1", "40,0,0,1,,", "x,0,0,1,", "40,0,0,99999999999999999999,"}) {
        EXPECT_EQ(refusalOf(head + row + "\n").find("'confusion.csv', line 2: "), 0U)
            << refusalOf(head + row);
    }
    EXPECT_NE(refusalOf(head + "40,0,1,1,\n40,0,0,1,\n").find("line 3"), std::string::npos);
    EXPECT_NE(refusalOf(head + "40,0,0,1,\n41,0,1,1,\n").find("line 3"), std::string::npos);
    EXPECT_NE(refusalOf("step,class\n").find("expected the header"), std::string::npos);
}

TEST(ConfusionFile, ThatCannotBeWrittenLeavesTheOldOne)
{
    const TemporaryFolder folder;
    writeConfusions(folder.path(), {40, few, {}});
    for (const std::size_t room : {0U, 1U, 60U}) {
        EXPECT_THROW(writeConfusions(folder.path(), {80, others, {}}, fullAfter(room)), Error);
        EXPECT_EQ(readConfusions(folder.path(), 3), (Confusions {40, few, {}}));
        EXPECT_EQ(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()), 1);
    }
}

TEST(ConfusionFile, IsNotThereBeforeATest)
{
    const TemporaryFolder folder;
    EXPECT_FALSE(readConfusions(folder.path(), 3));
}

TEST(ARunThatIsKept, SaysWhatItsLastTestTookForWhat)
{
    for (const Settings& settings : everySmallRun()) {
        KeptExample run(settings);
        run.train(8);
        run.testAll();

        const Trainer& trainer = run.experiment.trainer();
        const at::Tensor images = trainer.testPixels().images(0, trainer.testPixels().count());
        const at::Tensor labels = trainer.testPixels().labels(0, trainer.testPixels().count());
        const int classes = static_cast<int>(trainer.data()->classes.size());
        const std::optional<Confusions> kept = readConfusions(run.folder, classes);
        ASSERT_TRUE(kept);
        EXPECT_EQ(kept->step, 8);
        EXPECT_EQ(kept->readout, countedByHand(classifyByReadout(trainer.judge(), images), labels, classes));
        const ErrorPoint& test = run.experiment.errors().back();
        EXPECT_EQ(kept->goodness.classes > 0, !std::isnan(test.goodness));
        if (kept->goodness.classes > 0) {
            const at::Tensor answers
                = classifyByGoodness(trainer.judge(), images, trainer.settings().votingLayers);
            EXPECT_EQ(kept->goodness, countedByHand(answers, labels, classes));
            EXPECT_DOUBLE_EQ(test.goodness,
                             double(kept->goodness.mistakes()) / double(kept->goodness.images()));
        }
    }
}

} // namespace
} // namespace ff::confusion_file_test
