// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/modes.h"

#include "core/base/error.h"

#include <array>

namespace ff {
namespace {

constexpr Measure goodness {"goodness", "per unit"};
constexpr Measure classScore {"class score", ""};
constexpr Measure nothing {"", ""};

constexpr std::array traits {
    ModeTraits {NegativeKind::WrongLabel, true, goodness, true, true}, // supervised
    ModeTraits {NegativeKind::Hybrid, false, goodness, false, true}, // unsupervised
    ModeTraits {NegativeKind::WrongLabel, false, goodness, true, true}, // top-down
    ModeTraits {NegativeKind::WrongAnswer, false, classScore, true, false}, // Mono-Forward
    ModeTraits {NegativeKind::OtherImage, false, goodness, false, true}, // SCFF
    ModeTraits {NegativeKind::None, false, nothing, false, false}, // backprop
};

} // namespace

const ModeTraits& traitsOf(Mode mode)
{
    return traits.at(static_cast<std::size_t>(mode));
}

void checkTogether(const Settings& settings)
{
    const bool seesLabel = traitsOf(settings.mode).negatives == NegativeKind::WrongLabel;
    if (settings.layerKind == LayerKindChoice::Local && (seesLabel || settings.mode == Mode::Backprop)) {
        throw Error("local layers do not go with the mode '" + settingText(settingRow("mode"), settings)
                    + "'; take dense layers, or the mode 'unsupervised'");
    }
    if (settings.windowFirst > settings.windowLast || settings.windowLast > settings.iterations) {
        throw Error("the window of iterations from " + std::to_string(settings.windowFirst) + " to "
                    + std::to_string(settings.windowLast) + " does not lie within the "
                    + std::to_string(settings.iterations)
                    + " iterations: 'window-first' <= 'window-last' <= " + "'iterations'");
    }
}

} // namespace ff
