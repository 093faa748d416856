// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/layers_over_time.h"

#include "core/kept/layer_diary.h"

namespace ff {

std::vector<LayersAt> layersOverTime(const std::filesystem::path& folder, std::size_t layers,
                                     const ProgressCallback& progress)
{
    LayerDiary diary(folder, layers);
    const std::vector<std::int64_t> steps = diary.steps();
    std::vector<LayersAt> all;
    all.reserve(steps.size());
    for (const std::int64_t step : steps) {
        if (progress) {
            progress(static_cast<double>(all.size()) / static_cast<double>(steps.size()));
        }
        all.push_back({step, diary.at(step)});
    }
    std::erase_if(all,
                  [](const LayersAt& each) { return each.layers.empty(); }); // gone back behind meanwhile
    return all;
}

} // namespace ff
