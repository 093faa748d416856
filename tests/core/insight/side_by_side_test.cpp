// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/side_by_side.h"

#include <gtest/gtest.h>

namespace ff::side_by_side_test {
namespace {

/// Right, wrong, wrong, right and wrong about images 40 to 44.
insight::TestAnswers thisOne()
{
    return {{40, 41, 42, 43, 44}, {0, 1, 2, 0, 1}, {{0, 2, 0, 0, 2}, {1, 0.2F, 0.9F, 1, 0.5F}}, {}, 5, 100};
}

/// Wrong about 43, 42 and 47, which the one above has not answered; right about 41.
insight::TestAnswers otherOne()
{
    return {{43, 41, 47, 42, 40}, {0, 1, 2, 2, 0}, {{1, 1, 0, 1, 2}, {0.3F, 1, 1, 0.1F, 0.6F}}, {}, 5, 100};
}

std::vector<std::int64_t> imagesOf(Wrong wrong)
{
    const insight::TestAnswers own = thisOne();
    const insight::TestAnswers other = otherOne();
    const SideBySide both = sideBySide(own, own.byReadout, other, other.byReadout);
    std::vector<std::int64_t> images;
    for (const SideBySide::Image& image : surestFirst(both, wrong, own.byReadout, other.byReadout)) {
        EXPECT_EQ(own.images[image.place], other.images[image.otherPlace]);
        images.push_back(own.images[image.place]);
    }
    EXPECT_EQ(both.count(wrong), static_cast<std::int64_t>(images.size()));
    return images;
}

} // namespace

TEST(SideBySide, TellsWhoIsWrongTheSurestFirst)
{
    using Images = std::vector<std::int64_t>;
    EXPECT_EQ(imagesOf(Wrong::Both), (Images {42}));
    EXPECT_EQ(imagesOf(Wrong::OnlyThis), (Images {41}));
    EXPECT_EQ(imagesOf(Wrong::OnlyOther), (Images {40, 43}));
    EXPECT_EQ(imagesOf(Wrong::Neither), (Images {}));
}

TEST(SideBySide, ANetworkBesideItselfIsWrongAboutTheSame)
{
    const insight::TestAnswers own = thisOne();
    const SideBySide both = sideBySide(own, own.byReadout, own, own.byReadout);
    EXPECT_EQ(both.count(Wrong::Both), 3);
    EXPECT_EQ(both.count(Wrong::Neither), 2);
    const auto surest = surestFirst(both, Wrong::Both, own.byReadout, own.byReadout);
    EXPECT_EQ(own.images[surest.front().place], 42);
}

} // namespace ff::side_by_side_test
