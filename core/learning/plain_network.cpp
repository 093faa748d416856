// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/plain_network.h"

#include <algorithm>
#include <array>
#include <string>

namespace ff {
namespace {

constexpr std::array<std::string_view, 3> ofNorm {"gain", "running_mean", "running_variance"};

/// "layers.0." and "weight" of "layers.0.weight".
struct PartName
{
    explicit PartName(const std::string& name)
        : layer(name.substr(0, name.rfind('.') + 1))
        , part(name.substr(layer.size()))
    { }

    std::string layer;
    std::string part;
};

const at::Tensor* find(const LearntState& state, const std::string& name)
{
    const auto found = std::ranges::find(state, name, &LearntValue::name);
    return found == state.end() ? nullptr : &found->value;
}

} // namespace

LearntState withoutBatchNorm(const LearntState& state)
{
    LearntState plain;
    for (const LearntValue& each : state) {
        const PartName name(each.name);
        const at::Tensor* gain = find(state, name.layer + "gain");
        if (gain == nullptr) {
            plain.push_back(each);
        } else if (std::ranges::find(ofNorm, name.part) == ofNorm.end()) {
            const at::Tensor scale = BatchNorm::scaleOf(*gain, *find(state, name.layer + "running_variance"));
            at::Tensor value = each.value;
            if (name.part == "weight") { // whose first dimensions, together, are the features
                value = value.reshape({scale.size(0), -1}).mul(scale.unsqueeze(1)).view(value.sizes());
            } else if (name.part == "bias") {
                value = value - *find(state, name.layer + "running_mean") * scale;
            }
            plain.push_back({each.name, value});
        }
    }
    return plain;
}

Settings withoutBatchNorm(Settings settings)
{
    settings.batchNorm = BatchNormalisation::Off;
    return settings;
}

} // namespace ff
