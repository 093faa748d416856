// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/news.h"
#include "core/settings/modes.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace ff::test {

constexpr int pictureSide = 8; ///< of the pictures, pixels
constexpr int shownSamples = 12;

/// `count` pictures; picture i is grey level `first` + i all over.
inline Pictures plainPictures(int count, int first)
{
    Pictures pictures {pictureSide, pictureSide, {}};
    for (int i = 0; i < count; ++i) {
        pictures.pixels.insert(pictures.pixels.end(), pictureSide * pictureSide,
                               static_cast<std::uint8_t>(first + i));
    }
    return pictures;
}

/// Sample i is of class i modulo the classes; its negative, where the mode has one, carries, or is mixed
/// with, the class after it.
inline Samples samples(Mode mode, int layers, int classes)
{
    Samples result;
    result.positives = plainPictures(shownSamples, 100);
    result.images = plainPictures(shownSamples, traitsOf(mode).labelInImage ? 60 : 100);
    result.negatives = plainPictures(shownSamples, 150);
    result.masks = plainPictures(shownSamples, 200);
    const NegativeKind negatives = traitsOf(mode).negatives;
    if (negatives == NegativeKind::Hybrid || negatives == NegativeKind::OtherImage) {
        result.otherParents = plainPictures(shownSamples, 50);
    }
    for (int i = 0; i < shownSamples; ++i) {
        result.trueLabels.push_back(i % classes);
        result.otherLabels.push_back((i + 1) % classes);
    }
    if (negatives == NegativeKind::None) {
        result.negatives = {};
        result.otherLabels.clear();
        return result;
    }
    result.positiveGoodness.assign(static_cast<std::size_t>(layers), std::vector<float>(shownSamples, 1.5F));
    result.negativeGoodness.assign(static_cast<std::size_t>(layers), std::vector<float>(shownSamples, 0.5F));
    return result;
}

/// Four bins from 0 to 2: negatives in the second, positives in the third, one in ten of each in the other.
inline LayerView layerView(int inputs, int units)
{
    LayerView view;
    view.inputs = inputs;
    view.units = units;
    view.lower = 0;
    view.upper = 2;
    view.positive = {0.0F, 0.1F, 0.9F, 0.0F};
    view.negative = {0.0F, 0.9F, 0.1F, 0.0F};
    view.separation = 0.93;
    view.positiveMean = 1.2;
    view.negativeMean = 0.8;
    return view;
}

/// A run in its third epoch with `layers` layers of 500 units on data with `classes` classes "a", "b", ...
inline Moment runningMoment(Mode mode, int layers, int classes)
{
    Moment moment;
    moment.run = 1;
    moment.step = 300;
    moment.epoch = 3;
    moment.settings.mode = mode;
    moment.settings.layers.assign(static_cast<std::size_t>(layers), 500);
    moment.data = {"letters", pictureSide, pictureSide, {}, 1000, 100};
    for (int i = 0; i < classes; ++i) {
        moment.data.classes.push_back(std::string(1, static_cast<char>('a' + i)));
    }
    for (int i = 0; i < layers; ++i) {
        moment.layers.push_back(layerView(i == 0 ? pictureSide * pictureSide : 500, 500));
    }
    moment.samples = samples(mode, layers, classes);
    return moment;
}

inline std::shared_ptr<const Moment> shared(Moment moment)
{
    return std::make_shared<const Moment>(std::move(moment));
}

/// A running session that shows this moment, which is the present one.
inline News newsOf(const Moment& moment)
{
    News news;
    news.live.run = moment.run;
    news.live.state = State::Running;
    news.live.settings = moment.settings;
    news.live.data = moment.data;
    news.live.progress.step = moment.step;
    news.live.progress.epoch = moment.epoch;
    news.moment = shared(moment);
    return news;
}

} // namespace ff::test
