// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/groups/setting_groups.h"
#include "core/settings/groups/setting_rows.h"

#include <array>

namespace ff {
namespace {

using S = Settings;
constexpr Effect structural = Effect::Structural;

constexpr std::array precisionOptions {
    OptionOf<Precision> {Precision::Auto, {"auto", "What is faster here"}},
    OptionOf<Precision> {Precision::Float32, {"float32", "32 bits"}},
    OptionOf<Precision> {Precision::Bfloat16, {"bfloat16", "16 bits (bfloat16)"}},
};

constexpr SettingRow rows[] {
    valueRow<&S::limit>(
        {"limit", "Training images", "Use only the first so many training images; 0 uses all.", "images"},
        structural, IntegerRange {0, 10'000'000}),
    choiceRow<&S::precision, precisionOptions>(
        {"precision", "Precision",
         "Numbers in matrix products. 16 bits are several times faster on some processors and slower on "
         "others; weights have 32 bits always."},
        structural),
    valueRow<&S::seed>(
        {"seed", "Seed",
         "Initial weights, data order and negatives follow from it. The same seed on the same machine "
         "with the same threads gives the same bits."},
        structural, IntegerRange {0, 2'147'483'647}),
};

} // namespace

std::span<const SettingRow> runSettings()
{
    return rows;
}

} // namespace ff
