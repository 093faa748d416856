// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/insight/answered.h"
#include "tests/core/run/small_run.h"

#include <gtest/gtest.h>

namespace ff::inquiry_test {
TEST(Inquiries, ChangeNoBitOfARunInAnyMode)
{
    const std::vector<Question> questions {
        question::TestAnswers {},    question::TestPictures {{0}},
        question::Units {1},         question::Map {},
        question::Dream {},          question::Iterations {},
        question::Hybrids {},        question::WhatIf {{.offLayers = {1}, .offUnits = {{3}}, .noise = 0.1}},
        question::SamplesBetween {}, question::GradientCheck {}};
    ASSERT_EQ(questions.size(), std::variant_size_v<Question>);
    std::vector<int> answers(questions.size());
    for (const Settings& settings : everySmallRun()) {
        Trainer asked(smallDigits(), settings, testCompute());
        Trainer alone(smallDigits(), settings, testCompute());
        trainSteps(asked, 3);
        for (std::size_t i = 0; i < questions.size(); ++i) {
            answers[i] += isAnswered(questions[i], asked) ? 1 : 0;
        }
        trainSteps(asked, 3);
        trainSteps(alone, 6);
        EXPECT_TRUE(sameBits(asked.learner(), alone.learner())) << nameOf(settings);
    }
    for (std::size_t i = 0; i < questions.size(); ++i) {
        EXPECT_GT(answers[i], 0) << "question " << i;
    }
}

} // namespace ff::inquiry_test
