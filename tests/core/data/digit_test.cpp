// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/data/digits/digit_dataset.h"
#include "core/data/digits/digit_generator.h"
#include "core/data/digits/digit_strokes.h"
#include "tests/core/data/picture_facts.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <set>

namespace ff::test::digit_test {

namespace {

std::span<const std::uint8_t> pictureOf(const Split& split, std::size_t index)
{
    constexpr std::size_t size = inkSide * inkSide;
    return std::span(split.pixels).subspan(index * size, size);
}

bool sameBytes(const Split& one, const Split& other)
{
    return one.pixels == other.pixels && one.labels == other.labels;
}

} // namespace

TEST(DigitForms, EveryDigitHasOneOrMore)
{
    std::size_t count = 0;
    for (int digit = 0; digit < 10; ++digit) {
        EXPECT_FALSE(digitForms(digit).empty()) << digit;
        count += digitForms(digit).size();
    }
    EXPECT_EQ(count, digitForms().size());
    EXPECT_TRUE(digitForms(10).empty());
}

TEST(DigitForms, FormsOfADigitHaveNamesOfTheirOwn)
{
    std::set<std::pair<int, std::string_view>> names;
    for (const DigitForm& form : digitForms()) {
        EXPECT_FALSE(form.name.empty()) << form.digit;
        EXPECT_TRUE(names.emplace(form.digit, form.name).second) << form.digit << " " << form.name;
    }
}

TEST(DigitForms, EveryVariantIsAWholeDigit)
{
    for (const DigitForm& form : digitForms()) {
        EXPECT_GT(form.weight, 0) << form.digit;
        for (const Skeleton& skeleton : form.variants) {
            float top = 1000;
            float bottom = -1000;
            for (const auto& stroke : skeleton) {
                EXPECT_GE(stroke.size(), 2U) << form.digit;
                for (const ControlPoint& point : stroke) {
                    top = std::min(top, point.y);
                    bottom = std::max(bottom, point.y);
                }
            }
            EXPECT_NEAR(bottom - top, 100, 20) << "a form of " << form.digit;
        }
    }
}

TEST(BuiltinDigits, AreTheSameWhateverTheNumberOfThreads)
{
    const Dataset one = makeBuiltinDigits(7, 1100, 300, {}, 1);
    const Dataset three = makeBuiltinDigits(7, 1100, 300, {}, 3);
    EXPECT_TRUE(sameBytes(one.train, three.train));
    EXPECT_TRUE(sameBytes(one.test, three.test));
}

TEST(BuiltinDigits, AreTheSameOnEveryMachine)
{
    const Dataset data = makeBuiltinDigits(1, 1000, 1);
    const std::uint64_t hash = hashOf(data.train.pixels, hashOf(data.train.labels));
    // A change of this number is a change of the built-in data: results of older runs no longer compare.
    EXPECT_EQ(hash, 12655612197203776129U);
}

TEST(BuiltinDigits, DependOnSeedAndNumberAlone)
{
    const Dataset few = makeBuiltinDigits(3, 100, 50);
    const Dataset many = makeBuiltinDigits(3, 400, 60);
    EXPECT_TRUE(std::equal(few.train.pixels.begin(), few.train.pixels.end(), many.train.pixels.begin()));
    EXPECT_TRUE(std::equal(few.test.pixels.begin(), few.test.pixels.end(), many.test.pixels.begin()));
    EXPECT_FALSE(sameBytes(few.train, makeBuiltinDigits(4, 100, 50).train));
}

TEST(BuiltinDigits, NoPictureComesTwice)
{
    const Dataset data = makeBuiltinDigits(1, 2000, 1000);
    std::set<std::uint64_t> hashes;
    for (std::size_t i = 0; i < data.train.count(); ++i) {
        hashes.insert(hashOf(pictureOf(data.train, i), 0));
    }
    for (std::size_t i = 0; i < data.test.count(); ++i) {
        hashes.insert(hashOf(pictureOf(data.test, i), 0));
    }
    EXPECT_EQ(hashes.size(), data.train.count() + data.test.count());
}

TEST(BuiltinDigits, EveryTenHoldEachLabelOnce)
{
    const Dataset data = makeBuiltinDigits(1, 500, 500);
    for (const Split* split : {&data.train, &data.test}) {
        for (auto ten = split->labels.begin(); ten != split->labels.end(); ten += 10) {
            EXPECT_EQ(std::set<std::uint8_t>(ten, ten + 10).size(), 10U);
        }
    }
}

TEST(BuiltinDigits, LabelsAreShuffled)
{
    const Dataset data = makeBuiltinDigits(1, 5000, 10);
    int repeatsTenLater = 0;
    for (std::size_t i = 10; i < data.train.count(); ++i) {
        repeatsTenLater += data.train.labels[i] == data.train.labels[i - 10] ? 1 : 0;
    }
    EXPECT_NEAR(repeatsTenLater, 500, 100); // by chance one in ten; a fixed order would repeat always
}

TEST(BuiltinDigits, FollowTheRuleOfMnist)
{
    const Dataset data = makeBuiltinDigits(1, 3000, 500);
    int offCentre = 0;
    for (std::size_t i = 0; i < data.train.count(); ++i) {
        const PictureFacts facts = factsOf(pictureOf(data.train, i));
        ASSERT_EQ(facts.longestSide(), 20) << i;
        ASSERT_EQ(facts.brightest, 255) << i;
        ASSERT_EQ(facts.stripBrightest, 0) << i;
        offCentre += std::abs(facts.centreColumn - 14) > 0.5 || std::abs(facts.centreRow - 14) > 0.5 ? 1 : 0;
    }
    EXPECT_LE(offCentre, 3); // only where the frame is in the way
    EXPECT_NO_THROW(validate(data));
}

TEST(BuiltinDigits, TenDigitsComeFromOneHand)
{
    double within = 0;
    double between = 0;
    for (std::uint64_t i = 0; i < 3000; i += 10) {
        const InkStyle pen = writeDigit(1, i).style;
        const InkStyle same = writeDigit(1, i + 9).style;
        EXPECT_EQ(pen.edge, same.edge) << i;
        EXPECT_EQ(pen.gain, same.gain) << i;
        within += std::abs(static_cast<double>(pen.penWidth - same.penWidth));
        between += std::abs(static_cast<double>(pen.penWidth - writeDigit(1, i + 10).style.penWidth));
    }
    EXPECT_LT(within, between / 2);
}

TEST(BuiltinDigits, AreWrittenWithPensOfEveryKind)
{
    std::set<std::pair<float, float>> kinds;
    for (std::uint64_t i = 0; i < 300; i += 10) {
        const InkStyle pen = writeDigit(1, i).style;
        kinds.emplace(pen.edge, pen.gain);
    }
    EXPECT_GE(kinds.size(), 3U);
}

TEST(BuiltinDigits, AreAsVariedInWidthAndPenAsMnist)
{
    const Dataset data = makeBuiltinDigits(1, 3000, 1);
    std::vector<int> ink;
    int tall = 0;
    for (std::size_t i = 0; i < data.train.count(); ++i) {
        const auto picture = pictureOf(data.train, i);
        int sum = 0;
        for (const int value : picture) {
            sum += value;
        }
        ink.push_back(sum / 255);
        tall += factsOf(picture).height == 20 ? 1 : 0;
    }
    std::sort(ink.begin(), ink.end());
    EXPECT_NEAR(ink[ink.size() / 2], 101, 12); // the median on MNIST's test images
    EXPECT_GT(ink[ink.size() * 9 / 10] - ink[ink.size() / 10], 50);
    EXPECT_GT(tall, 2400);
    EXPECT_LT(tall, 3000);
}

TEST(BuiltinDigits, AreAbandonedWhenProgressThrows)
{
    int calls = 0;
    const ProgressCallback stopSoon = [&calls](double) {
        if (++calls == 3) {
            throw Error("enough");
        }
    };
    EXPECT_THROW(makeBuiltinDigits(1, 100000, 100, stopSoon, 3), Error);
    EXPECT_EQ(calls, 3);
}

} // namespace ff::test::digit_test
