// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/alterations.h"

#include <cstdint>
#include <filesystem>
#include <limits>
#include <optional>
#include <variant>
#include <vector>

namespace ff {

/// What can be asked of a network besides what every moment shows: it takes longer, so it is asked for by
/// ticket (command::Ask) and answered by an Insight of the same place in its variant.
namespace question {

/// A kept moment of the run that is compared with (command::Compare), as Moment::compared tells of it.
struct ComparedMoment
{
    std::filesystem::path folder; ///< of that run
    std::int64_t step = 0; ///< batches trained up to that moment

    bool operator==(const ComparedMoment&) const = default;
};

/// How the images tested with are answered.
struct TestAnswers
{
    std::int64_t atMost = 10'000; ///< images: more are answered in part, by the order of tests in passing
    /// Whose network answers in the place of the one that is shown.
    std::optional<ComparedMoment> compared {};

    bool operator==(const TestAnswers&) const = default;
};

/// Some of the images tested with, as they are in the data.
struct TestPictures
{
    std::vector<std::int64_t> images; ///< their places among them

    bool operator==(const TestPictures&) const = default;
};

/// What the units of one layer look for, and how often they answer.
struct Units
{
    int layer = 0; ///< from 0

    bool operator==(const Units&) const = default;
};

/// How a layer sees the images tested with: its normalised activities, brought down to two dimensions.
struct Map
{
    enum class Kind {
        Principal, ///< along the two directions in which they differ most
        Neighbours ///< so that neighbours stay neighbours: t-SNE, which takes its time
    };

    int layer = 0; ///< from 0
    Kind kind = Kind::Principal;
    std::vector<std::uint8_t> drawing {}; ///< [height * width] a picture to find its place; empty: none

    bool operator==(const Map&) const = default;
};

/// Images that grow, from a start, into what a network takes for something the most.
struct Dream
{
    /// For each label an image.
    struct Labels
    {
        bool operator==(const Labels&) const = default;
    };
    /// Images on the way from one label to another, in equal steps.
    struct Between
    {
        static constexpr int images = 11; ///< the first is of the first label, the last of the second one

        int first = 0; ///< classes
        int second = 1;

        bool operator==(const Between&) const = default;
    };
    /// One image, which drives this unit the most.
    struct Unit
    {
        int layer = 0; ///< from 0
        int unit = 0; ///< as in insight::Units

        bool operator==(const Unit&) const = default;
    };
    /// One image, of the highest goodness. Only for modes whose layers give images a goodness by themselves
    /// (hasOwnGoodness(), core/insight/own_goodness.h).
    struct Goodness
    {
        bool operator==(const Goodness&) const = default;
    };
    using Aim = std::variant<Labels, Between, Unit, Goodness>;

    /// [channels * height * width] a picture to begin with; of no such size: noise
    std::vector<std::uint8_t> start {};
    std::int64_t seed = 1; ///< of the noise, and of how images are shaken while they grow
    Aim aim {};

    bool operator==(const Dream&) const = default;
};

/// What a network that iterates does with a picture, iteration by iteration, with each label fixed at its
/// top. Only for modes whose layers iterate (ModeTraits::iterates).
struct Iterations
{
    std::vector<std::uint8_t> picture {}; ///< [height * width]; of no such size: a test image instead
    std::int64_t image = 0; ///< its place among them
    int label = -1; ///< with which activities are shown; -1: the answer

    bool operator==(const Iterations&) const = default;
};

/// What masks of such a kind make of the images tested with, and what the layers make of these hybrids. The
/// same seed gives the same random numbers to every shape of mask: only what was asked for changes.
struct Hybrids
{
    int blur = 6; ///< as Settings::maskBlur, and so on
    int spread = 0;
    double threshold = 0.5;
    std::int64_t seed = 1;

    bool operator==(const Hybrids&) const = default;
};

/// What becomes of the answer to a picture, and of those to the images tested with, when the network or what
/// it is shown is altered. It is a copy that is altered: the run goes on as it is.
struct WhatIf
{
    Alterations alterations {};
    std::vector<std::uint8_t> picture {}; ///< [height * width]; of no such size: a test image instead
    std::int64_t image = 0; ///< its place among them

    bool operator==(const WhatIf&) const = default;
};

/// Samples like those that training makes whose goodness in one layer lies in a range. Only for modes whose
/// layers judge samples (ModeTraits::negatives).
struct SamplesBetween
{
    int layer = 0; ///< from 0
    double lower = -std::numeric_limits<double>::infinity(); ///< goodness per unit: this or more
    double upper = std::numeric_limits<double>::infinity(); ///< less than this

    bool operator==(const SamplesBetween&) const = default;
};

/// Whether the gradient by which a layer learns from a sample is the slope of its loss, tried weight by
/// weight.
struct GradientCheck
{
    int layer = 0; ///< from 0
    std::vector<std::uint8_t> picture {}; ///< [height * width]; of no such size: a test image instead
    int label = -1; ///< of the picture; -1: what the readout answers
    std::int64_t image = 0; ///< the place of the test image among them
    std::int64_t seed = 1; ///< of the negative, and of the weights that are tried

    bool operator==(const GradientCheck&) const = default;
};

} // namespace question

using Question = std::variant<question::TestAnswers, question::TestPictures, question::Units, question::Map,
                              question::Dream, question::Iterations, question::Hybrids, question::WhatIf,
                              question::SamplesBetween, question::GradientCheck>;

} // namespace ff
