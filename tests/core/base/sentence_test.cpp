// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sentence.h"

#include <gtest/gtest.h>

namespace ff::sentence_test {
namespace {

TEST(Sentence, TheCoreSaysItInEnglish)
{
    const struct
    {
        Sentence sentence;
        std::string english;
    } rows[] {
        {{}, ""},
        {FF_TR("Halve it."), "Halve it."},
        {std::string("100 % of %1"), "100 % of %1"},
        {{FF_TR("%2 of %1"), {std::string("ten"), FF_TR("one")}}, "one of ten"},
        {{FF_TR("test error %1 %"), {Sentence::number(2.126, 'f', 2)}}, "test error 2.13 %"},
        {{FF_TR("Try %1."), {Sentence::number(1e-5, 'g', 3)}}, "Try 1e-05."},
        {{FF_TR("step %1"), {12345}}, "step 12345"},
        {{FF_TR("byte %1"), {std::uint64_t(-1)}}, "byte 18446744073709551615"},
        {{FF_TR("in %1"), {{FF_TR("layer %1"), {3}}}}, "in layer 3"},
        {{FF_TR("Open %1"), {std::string("%1/%2")}}, "Open %1/%2"},
        {Sentence::counted(0, FF_TR("one line"), FF_TR_N("%n lines")), ""},
        {Sentence::counted(1, FF_TR("one line"), FF_TR_N("%n lines")), "one line"},
        {Sentence::counted(7, FF_TR("one line of %1"), FF_TR_N("%n lines of %1"), {std::string("x")}),
         "7 lines of x"},
        {Sentence::amount(0, FF_TR("1 line"), FF_TR_N("%n lines")), "0 lines"},
        {Sentence::amount(1, FF_TR("1 line"), FF_TR_N("%n lines")), "1 line"},
        {Sentence::amount(2, FF_TR("1 line"), FF_TR_N("%n lines")), "2 lines"},
    };
    for (const auto& [sentence, english] : rows) {
        EXPECT_EQ(sentence.english(), english);
        EXPECT_EQ(sentence.isEmpty(), english.empty());
    }
}

TEST(Sentence, FollowsOnlyWhatThereIs)
{
    const Sentence one = FF_TR("One.");
    const Sentence two = FF_TR("Two.");
    EXPECT_EQ(one.followedBy(two).english(), "One. Two.");
    EXPECT_EQ(one.followedBy({}).english(), "One.");
    EXPECT_EQ(Sentence().followedBy(two).english(), "Two.");
    const Sentence three = FF_TR("three");
    EXPECT_EQ(three.listedWith(FF_TR("four")).english(), "three, four");
    EXPECT_EQ(three.listedWith({}).english(), "three");
    EXPECT_EQ(Sentence().listedWith(three).english(), "three");
}

TEST(Sentence, WhatComesFromFilesIsMadeSafe)
{
    const Sentence sentence {FF_TR("Read %1."), {std::string("a\x1b[31mb")}};
    EXPECT_EQ(sentence.shown().english(), "Read a?[31mb.");
}

} // namespace
} // namespace ff::sentence_test
