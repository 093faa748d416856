// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/augmentation.h"

#include <gtest/gtest.h>

namespace ff::augmentation_test {
namespace {

Settings rotating()
{
    Settings settings;
    settings.rotation = 12;
    settings.epochs = 50;
    return settings;
}

TEST(AugmentationStrength, IsNothingWhereNothingIsDeformed)
{
    EXPECT_EQ(augmentationStrength({}, 0), 0);
    Settings shifted;
    shifted.jitter = 2;
    EXPECT_EQ(augmentationStrength(shifted, 3), 0);
}

TEST(AugmentationStrength, FallsToNothingOverTheLastFifth)
{
    Settings settings = rotating();
    settings.augmentation = 0.8;
    EXPECT_DOUBLE_EQ(augmentationStrength(settings, 0), 0.8);
    EXPECT_DOUBLE_EQ(augmentationStrength(settings, 40), 0.8);
    EXPECT_NEAR(augmentationStrength(settings, 45), 0.4, 1e-12);
    EXPECT_NEAR(augmentationStrength(settings, 49), 0.08, 1e-12);
    EXPECT_EQ(augmentationStrength(settings, 50), 0);
    EXPECT_EQ(augmentationStrength(settings, 51), 0);
    settings.augmentationEnd = AugmentationEnd::Steady;
    EXPECT_EQ(augmentationStrength(settings, 49.9), 0.8);
}

TEST(AugmentationStrength, ARefitHasAnEndOfItsOwn)
{
    Settings settings = rotating();
    settings.refitEpochs = 10;
    EXPECT_NEAR(augmentationStrength(settings, 49.9), 0.01, 1e-12);
    EXPECT_DOUBLE_EQ(augmentationStrength(settings, 50), 1);
    EXPECT_DOUBLE_EQ(augmentationStrength(settings, 58), 1);
    EXPECT_NEAR(augmentationStrength(settings, 59), 0.5, 1e-12);
}

TEST(AugmentationStrength, EverySettingOfADeformationTurnsItOn)
{
    EXPECT_FALSE(deforms({}));
    for (const char* value :
         {"rotation=1", "scaling=0.1", "shear=0.1", "elastic=8", "cutout=2", "flip=horizontal"}) {
        const std::string_view text = value;
        Settings settings;
        assignText(settings, text.substr(0, text.find('=')), text.substr(text.find('=') + 1));
        EXPECT_TRUE(deforms(settings)) << value;
    }
}

} // namespace
} // namespace ff::augmentation_test
