// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/diagnosis.h"

#include <optional>
#include <vector>

namespace ff {

/// A run of two layers in which all is well, to be spoilt.
struct TestRun
{
    Settings settings {.layers = {40, 24}};
    DataView data;
    std::vector<LayerView> layers {2};
    double epoch = 3;
    std::optional<ErrorPoint> error {{1800, 3, 1, 0.05, 0.06, 1000, 1000, 0.04, 0.5}};
    std::optional<Divergence> divergence;

    TestRun()
    {
        data.trainCount = 60'000;
        data.testCount = 1000;
        data.images.commonestClass = 0.1;
        for (LayerView& layer : layers) {
            layer.units = 40;
            layer.positive = layer.negative = {0.5F, 0.5F};
            layer.separation = 0.93;
            layer.positiveMean = 1.6;
            layer.negativeMean = 0.7;
            layer.loudestUnits = 0.1;
            layer.firstLoss = 38;
            layer.loss = 2;
        }
    }

    std::vector<Finding> findings() const
    {
        return diagnose({settings, data, layers, epoch, error, divergence});
    }
};

inline void killLayer(TestRun& run)
{
    run.layers[1].deadUnits = 0.99;
}

inline void blindLayer(TestRun& run)
{
    run.layers[0].separation = 0.51;
}

inline void stickLayer(TestRun& run)
{
    run.layers[0].separation = 0.5;
    run.layers[0].positiveMean = 1.01;
    run.layers[0].negativeMean = 0.99;
}

inline void guess(TestRun& run)
{
    for (LayerView& layer : run.layers) {
        layer.separation = 0.55;
    }
    run.error = {36, 3, 1, 0.9, 0.9};
}

inline void makeSame(TestRun& run)
{
    run.layers[0].separation = 0.5;
    run.layers[0].positiveMean = run.layers[0].negativeMean = 0.8;
}

inline void makeGrey(TestRun& run)
{
    run.data.images.ground = 0.3;
}

inline void testOnOthers(TestRun& run)
{
    run.data.images.unlike = 0.4;
}

inline void swell(TestRun& run)
{
    run.layers[1].loss = 400;
}

inline void drown(TestRun& run)
{
    run.layers[0].loudestUnits = 0.9;
}

inline void saturate(TestRun& run)
{
    run.error->sureness = 0.97;
}

inline void overfit(TestRun& run)
{
    run.error->readout = 0.12;
    run.error->training = 0.004;
}

inline void diverge(TestRun& run)
{
    run.divergence = {340, 240, 2};
}

} // namespace ff
