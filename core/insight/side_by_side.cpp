// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/side_by_side.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <unordered_map>

namespace ff {
namespace {

Wrong whoIsWrong(bool isThisWrong, bool isOtherWrong)
{
    if (isThisWrong) {
        return isOtherWrong ? Wrong::Both : Wrong::OnlyThis;
    }
    return isOtherWrong ? Wrong::OnlyOther : Wrong::Neither;
}

} // namespace

SideBySide sideBySide(const insight::TestAnswers& own, const insight::Answers& way,
                      const insight::TestAnswers& other, const insight::Answers& otherWay)
{
    std::unordered_map<std::int64_t, std::size_t> places;
    for (std::size_t i = 0; i < other.images.size(); ++i) {
        places.emplace(other.images[i], i);
    }
    SideBySide both;
    for (std::size_t i = 0; i < own.images.size(); ++i) {
        const auto found = places.find(own.images[i]);
        if (found != places.end()) {
            const Wrong wrong = whoIsWrong(way.classes[i] != own.labels[i],
                                           otherWay.classes[found->second] != own.labels[i]);
            both.images.push_back({i, found->second, wrong});
            ++both.counts[static_cast<std::size_t>(wrong)];
        }
    }
    return both;
}

std::vector<SideBySide::Image> surestFirst(const SideBySide& both, Wrong wrong, const insight::Answers& way,
                                           const insight::Answers& otherWay)
{
    std::vector<SideBySide::Image> images;
    std::ranges::copy_if(both.images, std::back_inserter(images),
                         [wrong](const SideBySide::Image& image) { return image.wrong == wrong; });
    std::ranges::stable_sort(images, std::greater(), [&](const SideBySide::Image& image) {
        return wrong == Wrong::OnlyOther ? otherWay.leads[image.otherPlace] : way.leads[image.place];
    });
    return images;
}

} // namespace ff
