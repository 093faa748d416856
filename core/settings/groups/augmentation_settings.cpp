// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/augmentation.h"
#include "core/settings/groups/setting_groups.h"
#include "core/settings/groups/setting_rows.h"

#include <array>

namespace ff {
namespace {

using S = Settings;

bool deformsElastically(const Settings& settings)
{
    return settings.elastic > 0;
}

constexpr SettingUse whereDeformed {
    deforms, FF_TR("No image is rotated, scaled, sheared, bent, cut out or mirrored here.")};

constexpr std::array endOptions {
    OptionOf<AugmentationEnd> {AugmentationEnd::Ramped, {"ramped", FF_TR("Ramped down over the last fifth")}},
    OptionOf<AugmentationEnd> {AugmentationEnd::Steady, {"steady", FF_TR("The same to the end")}},
};
constexpr std::array flipOptions {
    OptionOf<Flip> {Flip::None, {"none", FF_TR("As they are")}},
    OptionOf<Flip> {Flip::Horizontal, {"horizontal", FF_TR("Half of them, left to right")}},
};

constexpr SettingRow augmentationRows[] {
    valueRow<&S::augmentation>(
        {"augmentation", FF_TR("Strength"),
         FF_TR("Share of every deformation below with which training images are shown: 0 shows them as they "
               "are. Tests are never deformed.")},
        live, RealRange {0, 1}, whereDeformed),
    choiceRow<&S::augmentationEnd, endOptions>(
        {"augmentation-end", FF_TR("At the end"),
         FF_TR(
             "Whether the strength falls to nothing over the last fifth of the epochs, so that the run ends "
             "on the images as they are.")},
        live, whereDeformed),
    valueRow<&S::rotation>({"rotation", FF_TR("Rotation"),
                            FF_TR("Every training image is turned by up to so much, either way, each time it "
                                  "is shown. For handwriting 10 to 15 are usual."),
                            FF_TR("degrees")},
                           live, RealRange {0, 180}),
    valueRow<&S::scaling>({"scaling", FF_TR("Scaling"),
                           FF_TR("Width and height are each stretched or shrunk by up to this share.")},
                          live, RealRange {0, 0.5}),
    valueRow<&S::shear>({"shear", FF_TR("Shear"),
                         FF_TR("Images lean to the left or right by up to so many pixels for each pixel of "
                               "height.")},
                        live, RealRange {0, 0.5}),
    valueRow<&S::elastic>(
        {"elastic", FF_TR("Elastic"),
         FF_TR("Images are bent as handwriting is: each pixel is moved by a smoothed random "
               "field times so many pixels (Simard 2003). A blur of 5 takes 30 to 40."),
         FF_TR("pixels")},
        live, RealRange {0, 200}),
    valueRow<&S::elasticBlur>({"elastic-blur", FF_TR("Elastic blur"),
                               FF_TR("Standard deviation of the Gaussian that smooths the random field: a "
                                     "larger one bends whole strokes instead of their edges."),
                               FF_TR("pixels")},
                              live, RealRange {1, 12},
                              {deformsElastically, FF_TR("Images are not bent here.")}),
    valueRow<&S::cutout>({"cutout", FF_TR("Cutout"),
                          FF_TR("A square of so many pixels a side is emptied somewhere in every image "
                                "(DeVries and Taylor 2017)."),
                          FF_TR("pixels")},
                         live, IntegerRange {0, 32}),
    choiceRow<&S::flip, flipOptions>(
        {"flip", FF_TR("Mirrored"),
         FF_TR("Shows images as in a mirror: for clothes and objects, not for digits and letters, which mean "
               "something else then.")},
        live),
};

} // namespace

std::span<const SettingRow> augmentationSettings()
{
    return augmentationRows;
}

} // namespace ff
