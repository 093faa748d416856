// SPDX-License-Identifier: GPL-3.0-or-later
// What the weights that come with the program make of fifty photographs of handwriting.
#include "core/data/digits/digit_dataset.h"
#include "core/data/ink/picture_ink.h"
#include "core/session/stand_in.h"
#include "core/settings/modes.h"
#include "tests/core/data/paper_kinds.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

namespace ff::test::photograph_accuracy_test {

namespace {

constexpr std::uint64_t digitsPerKind = 2;

StandIns builtInWeights()
{
    const std::string path = FF_SOURCE_DIR "/resources/weights/supervised.safetensors";
    std::ifstream file(path, std::ios::binary);
    const std::string text {std::istreambuf_iterator<char>(file), {}};
    StandIns weights;
    weights.add(std::as_bytes(std::span(text)), path);
    return weights;
}

} // namespace

TEST(PhotographAccuracy, NineOfTenAreReadRight)
{
    const StandIns weights = builtInWeights();
    const Dataset digits = makeBuiltinDigits(1, 10, 10);
    std::uint64_t digit = 0;
    int rightByReadout = 0;
    int rightByGoodness = 0;
    for (const PaperKind& kind : paperKinds) {
        for (std::uint64_t i = 0; i < digitsPerKind; ++i, ++digit) {
            const int written = writeDigit(1, firstTestDigit + digit).label;
            const auto pixels = inkFromPicture(photographOf(kind, digit)).pixels();
            const auto answer = weights.classify(digits, Mode::Supervised, pixels);
            ASSERT_TRUE(answer);
            rightByReadout += answer->byReadout == written ? 1 : 0;
            rightByGoodness += answer->byGoodness == written ? 1 : 0;
            if (answer->byReadout != written) {
                std::cout << kind.name << ": " << written << " was read as " << answer->byReadout << "\n";
            }
        }
    }
    EXPECT_EQ(digit, 50U);
    EXPECT_GE(rightByReadout, 45);
    EXPECT_GE(rightByGoodness, 45);
}

} // namespace ff::test::photograph_accuracy_test
