// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/no_labels.h"
#include "core/insight/needs_labels.h"
#include "core/settings/without_labels.h"
#include "tests/core/insight/answered.h"
#include "tests/core/run/unlabelled_digits.h"
#include "tests/core/test_support.h"

#include <gtest/gtest.h>

namespace ff::unlabelled_questions_test {
namespace {

template <typename Content>
Content answered(const Question& question, const Trainer& trainer)
{
    const auto inquiry = makeInquiry(question, std::make_shared<const Specimen>(trainer));
    while (inquiry->advance()) { }
    return std::get<Content>(inquiry->found());
}

TEST(UnlabelledQuestions, AreAnsweredAsFarAsTheyAreNotAboutClasses)
{
    const std::vector<Question> questions {
        question::TestAnswers {},    question::TestPictures {{0}}, question::Units {1},  question::Map {},
        question::Dream {},          question::Iterations {},      question::Hybrids {}, question::WhatIf {},
        question::SamplesBetween {}, question::GradientCheck {}};
    ASSERT_EQ(questions.size(), std::variant_size_v<Question>);
    for (const Settings& settings : everySmallRun()) {
        if (!learnsWithoutLabels(traitsOf(settings.mode))) {
            continue;
        }
        Trainer labelled(smallDigits(), settings, testCompute());
        Trainer unlabelled(unlabelledDigits(), settings, testCompute());
        trainSteps(labelled, 2);
        trainSteps(unlabelled, 2);
        for (const Question& question : questions) {
            SCOPED_TRACE(nameOf(settings) + ", question " + std::to_string(question.index()));
            if (!needsLabels(question)) {
                EXPECT_EQ(isAnswered(question, unlabelled), isAnswered(question, labelled));
                continue;
            }
            EXPECT_EQ(errorText([&] { makeInquiry(question, std::make_shared<const Specimen>(unlabelled)); }),
                      noLabels);
        }
    }
}

TEST(UnlabelledQuestions, ShowImagesWithoutAClass)
{
    Trainer trainer(unlabelledDigits(), smallSettings(Mode::Unsupervised), testCompute());
    trainSteps(trainer, 2);
    const auto map = answered<insight::Map>(question::Map {}, trainer);
    EXPECT_EQ(std::ranges::count(map.labels, -1), std::ssize(map.points));
    EXPECT_EQ(answered<insight::TestPictures>(question::TestPictures {{3}}, trainer).labels,
              std::vector {-1});
    const auto whatIf = answered<insight::WhatIf>(question::WhatIf {}, trainer);
    const auto dream
        = answered<insight::Dream>(question::Dream {.aim = question::Dream::Unit {1, 2}}, trainer);
    EXPECT_EQ(dream.pictures.count(), 1);
    EXPECT_EQ(whatIf.asItIs.wrongByReadout, 0);
    EXPECT_EQ(whatIf.images, 300);
    EXPECT_GT(whatIf.asItIs.layers.at(0).separation, 0.5);
}

} // namespace
} // namespace ff::unlabelled_questions_test
