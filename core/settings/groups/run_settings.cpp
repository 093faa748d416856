// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/groups/setting_groups.h"
#include "core/settings/groups/setting_rows.h"

#include <array>

namespace ff {
namespace {

using S = Settings;

constexpr std::array precisionOptions {
    OptionOf<Precision> {Precision::Auto, {"auto", FF_TR("What is faster here")}},
    OptionOf<Precision> {Precision::Float32, {"float32", FF_TR("32 bits")}},
    OptionOf<Precision> {Precision::Bfloat16, {"bfloat16", FF_TR("16 bits (bfloat16)")}},
};

constexpr SettingRow runRows[] {
    valueRow<&S::limit>({"limit", FF_TR("Training images"),
                         FF_TR("Use only the first so many training images; 0 uses all."), FF_TR("images")},
                        structural, IntegerRange {0, 10'000'000}),
    choiceRow<&S::precision, precisionOptions>(
        {"precision", FF_TR("Precision"),
         FF_TR(
             "Numbers in matrix products. 16 bits are several times faster on some processors and slower on "
             "others; weights have 32 bits always.")},
        structural),
    valueRow<&S::seed>(
        {"seed", FF_TR("Seed"),
         FF_TR("Initial weights, data order and negatives follow from it. The same seed on the same machine "
               "with the same threads gives the same bits.")},
        structural, IntegerRange {0, 2'147'483'647}),
};

} // namespace

std::span<const SettingRow> runSettings()
{
    return runRows;
}

} // namespace ff
