// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/data_summary.h"

#include "core/base/shown_text.h"
#include "core/data/no_labels.h"

namespace ff {

std::vector<ClassCount> classCounts(const Dataset& data)
{
    std::vector<ClassCount> counts;
    counts.reserve(data.classes.size());
    for (const std::string& name : data.classes) {
        counts.push_back({name});
    }
    if (!isLabelled(data)) {
        return counts;
    }
    for (const std::uint8_t label : data.train.labels) {
        ++counts[label].train;
    }
    for (const std::uint8_t label : data.test.labels) {
        ++counts[label].test;
    }
    return counts;
}

std::string dataSummary(const Dataset& data)
{
    std::string text = shownText(data.name) + ": " + std::to_string(data.train.count()) + " training and "
        + counted(data.test.count(), "test image", "test images") + " of " + std::to_string(data.width)
        + " x " + std::to_string(data.height) + (data.channels == 1 ? " pixels" : " pixels in colour")
        + (isLabelled(data)
               ? " in " + counted(data.classes.size(), "class", "classes") + " (training + test): "
               : " without labels");
    bool isFirst = true;
    for (const auto& [name, train, test] : classCounts(data)) {
        text += (isFirst ? "" : ", ") + name + " (" + std::to_string(train) + " + " + std::to_string(test)
            + ")";
        isFirst = false;
    }
    return text + "." + (data.description.isEmpty() ? "" : "\n") + data.description.english();
}

} // namespace ff
