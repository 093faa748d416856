// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/shown_text.h"

#include <gtest/gtest.h>

#include <array>

namespace ff::shown_text_test {
namespace {

using namespace std::string_literals;

struct Example
{
    std::string text;
    std::string shown;
};

const std::array examples {
    Example {"plain text, Größe, 数字 😀", "plain text, Größe, 数字 😀"},
    Example {"\x1b[2J\x1b]0;title\x07", "?[2J?]0;title?"},
    Example {"a\nb\rc\td\0e\x7f"s, "a?b?c?d?e?"},
    Example {"\xc2\x9b"
             "2J",
             "?2J"}, // the one-character form of the escape
    Example {"gnp.\xe2\x80\xaepng", "gnp.?png"}, // turns the direction of writing
    Example {"\xe2\x80\xa8\xe2\x81\xa6\xef\xbb\xbf", "???"},
    Example {"\xff\xc0\x80\xed\xa0\x80", "??????"}, // no UTF-8, an overlong form, a surrogate
    Example {"cut \xe6\x95", "cut ??"},
};

TEST(ShownText, IsObeyedByNoTerminal)
{
    for (const Example& each : examples) {
        EXPECT_EQ(shownText(each.text), each.shown);
        EXPECT_EQ(shownMessage(each.text), each.shown);
        EXPECT_EQ(shownText(each.shown), each.shown) << "what is shown may be shown";
    }
}

TEST(ShownText, IsCutWhereItIsLongAndNeverInsideACharacter)
{
    for (const std::string& unit : {"x"s, "ö"s, "数"s, "😀"s, "\x1b"s}) {
        std::string endless;
        while (endless.size() < 1'000'000) {
            endless += unit;
        }
        for (const std::string& shown : {shownText(endless), shownMessage(endless)}) {
            EXPECT_LT(shown.size(), 2100U);
            EXPECT_NE(shown.find("..."), std::string::npos);
            EXPECT_EQ(shownMessage(shown), shown) << "a character was cut";
        }
        EXPECT_LT(shownText(endless).size(), 100U);
    }
}

TEST(ShownText, OfALongMessageBothEndsAreLeft)
{
    const std::string shown
        = shownMessage("Cannot read 'w': the key '" + std::string(5000, 'k') + "' is unknown.");
    EXPECT_TRUE(shown.starts_with("Cannot read 'w': the key 'kkk"));
    EXPECT_TRUE(shown.ends_with("kkk' is unknown."));
}

} // namespace
} // namespace ff::shown_text_test
