// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/question.h"
#include "core/run/moment.h"

#include <optional>

namespace ff {

/// The answers to the questions of core/insight/question.h: plain values.
namespace insight {

/// One way to answer, image by image.
struct Answers
{
    std::vector<int> classes; ///< the answer
    /// By how much it is ahead of the next one: in probability by the readout; by goodness in that of the
    /// voting layers together, per unit of all of them.
    std::vector<float> leads;
};

struct TestAnswers
{
    std::vector<std::int64_t> images; ///< places among the images tested with
    std::vector<int> labels; ///< their true classes
    Answers byReadout;
    std::optional<Answers> byGoodness; ///< where it judges answers
    std::int64_t asked = 0; ///< images that will be answered in all
    std::int64_t testImages = 0; ///< that there are
    std::optional<question::ComparedMoment> compared {}; ///< whose answers these are, as it was asked for
};

struct TestPictures
{
    std::vector<std::int64_t> images; ///< as they were asked for, less those that there are not
    std::vector<int> labels;
    Pictures pictures;
};

/// The units of one layer, over images of the test split that carry no label.
struct Units
{
    static constexpr int strongestCount = 12; ///< images that excite a unit most, where there are as many

    int layer = 0; ///< from 0
    std::int64_t images = 0; ///< that the network was shown
    std::vector<float> meanActivity; ///< [unit]
    std::vector<float> onShare; ///< [unit] share of the images that switch it on
    /// One per unit: what of the image excites it (white) and inhibits it (black), 128 being neither, each
    /// scaled to its own largest. In the first layer the weights, above it the gradient of the unit's drive
    /// on the mean image.
    Pictures fields;
    /// [unit, strongest first] places of the test images that excite it most.
    std::vector<std::vector<std::int64_t>> strongest;
};

/// Where an image lies on a map. A map as a whole lies around zero, at a root mean square of 1.
struct MapPoint
{
    float x = 0;
    float y = 0;
};

/// The images tested with, or a part of them, as points.
struct Map
{
    question::Map question; ///< that this answers
    std::vector<std::int64_t> images; ///< places among the images tested with
    std::vector<int> labels; ///< their true classes
    std::vector<MapPoint> points;
    std::optional<MapPoint> drawing; ///< of a principal map
    double variance = 0; ///< share that the two directions of a principal map hold of all; else 0
};

/// Images that grow.
struct Dream
{
    question::Dream question; ///< that this answers
    bool isByGoodness = false; ///< labels are told apart by goodness, or by the readout
    int step = 0; ///< of ascent
    int steps = 0; ///< in all
    /// Of every class; or of the way between two labels; or a single one. Pixels that show a label in the
    /// place of the image are ground.
    Pictures pictures;
    /// [picture] How much it is what it was grown for; empty while it grows. Of a label, how much the network
    /// takes the image for it: by how much the goodness per unit of the voting layers together is above that
    /// with other labels, or the readout's probability. Between two labels that of the first one. Of a unit,
    /// what drives it. Of goodness, the mean of that per unit over the voting layers.
    std::vector<float> values;
    std::vector<float> ofSecond; ///< [picture] between two labels that of the second one
    std::vector<float> firstValues; ///< as `values`, of the start
};

/// A network while it settles on a picture. Iteration 0 is the pass from the bottom up, which no label has
/// reached yet; "together" is the voting layers', whose goodness adds up.
struct Iterations
{
    question::Iterations question; ///< that this answers
    Pictures picture; ///< the one that the network was shown
    std::int64_t image = -1; ///< its place among the images tested with; -1: it is the question's own
    int trueLabel = -1; ///< of the test image; else -1
    int label = 0; ///< that was fixed at the top for `activities`
    int answer = 0; ///< the label with the most goodness together, over the iterations that decide
    int iterations = 0; ///< besides iteration 0
    int firstDeciding = 0; ///< goodness counts from this iteration
    int lastDeciding = 0; ///< to this one
    std::int64_t classes = 0;
    std::vector<std::vector<float>> goodness; ///< [layer][iteration * classes + label] per unit
    std::vector<float> together; ///< the same of the voting layers, per unit of all of them
    std::vector<std::vector<float>> deciding; ///< [layer][label] mean over the iterations that decide
    std::vector<float> decidingTogether; ///< [label]
    /// [layer] a picture for each iteration: its units in rows, as the layers beside it see them, black where
    /// silent and white from four times the root mean square on. The last row may have places to spare.
    std::vector<Pictures> activities;
    std::vector<std::int64_t> units; ///< [layer] that there are
};

/// Masks in numbers.
struct MaskFigures
{
    double meanShare = 0; ///< of an image that the first one gives: where masks are white
    double shareDeviation = 0; ///< of this share from mask to mask: its standard deviation
    /// How far one goes along rows and columns, in pixels on average, until black turns white or white black.
    /// 0 where that never happens.
    double patchWidth = 0;
};

/// Masks, the hybrids that they make, and the layers' view of these against the images as they are.
struct Hybrids
{
    static constexpr int shownCount = 12; ///< pictures, where there are as many images

    question::Hybrids question; ///< that this answers
    Samples samples; ///< the images that masks show, the others, masks and hybrids; without their goodness
    MaskFigures masks; ///< over all that were made so far
    std::int64_t images = 0; ///< judged so far, and as many hybrids
    std::int64_t allImages = 0; ///< that will be judged
    /// As Moment::layers, with the images as positives and the hybrids as negatives; where layers judge
    /// answers each sample counts with that label which fits it best. No bins before the first is judged;
    /// empty where the layers have no goodness.
    std::vector<LayerView> layers;
};

/// How a network does, altered or not.
struct Performance
{
    Answer answer; ///< to the picture
    std::vector<std::vector<float>>
        activities; ///< [layer][unit] normalised, of the picture without a label; units as in Units
    std::int64_t wrongByReadout = 0; ///< of the test images so far
    std::int64_t wrongByGoodness = 0; ///< the same, where it judges answers
    /// As Moment::layers, of test images and of negatives that the mode makes for them: both networks judge
    /// the same ones. No bins before the first is judged; empty where the layers have no goodness.
    std::vector<LayerView> layers;
};

/// What alterations do.
struct WhatIf
{
    question::WhatIf question; ///< that this answers
    Pictures picture; ///< as it is
    Pictures alteredPicture; ///< as it is shown to the altered network
    std::int64_t image = -1; ///< its place among the images tested with; -1: it is the question's own
    int trueLabel = -1; ///< of the test image; else -1
    std::int64_t images = 0; ///< tested so far
    std::int64_t allImages = 0; ///< that will be tested
    bool judgesAnswers = false; ///< goodness answers as well as the readout
    Performance asItIs;
    Performance altered;
};

/// Some of the images trained on, made into samples as training does it, that one layer gives a goodness in
/// the range that was asked for. The same images whatever is asked, so that ranges side by side share all
/// samples among them.
struct SamplesBetween
{
    static constexpr std::int64_t shownCount = 24; ///< pictures of each kind, where there are as many

    /// Positives, or negatives, that lie in the range.
    struct Kind
    {
        std::int64_t count = 0; ///< of those judged so far
        Pictures pictures; ///< the first ones, as the first layer receives them, label included
        Pictures images; ///< of which these are made: as in the data, without a label
        std::vector<int> trueLabels; ///< class of the image that picture i is made of
        std::vector<int> otherLabels; ///< as Samples::otherLabels; of negatives
        std::vector<float> goodness; ///< of picture i: per unit, of the layer
    };

    question::SamplesBetween question; ///< that this answers
    Kind positives;
    Kind negatives;
    std::int64_t images = 0; ///< judged so far: as many positives, and as many negatives
    std::int64_t allImages = 0; ///< that will be judged
};

/// How the loss of a layer changes with one weight: dL/dw.
struct Slope
{
    std::int64_t unit = 0; ///< row of the weights
    std::int64_t input = 0; ///< and the place in it
    double closedForm = 0; ///< as the layer learns
    double numeric = 0; ///< (L(w + h) - L(w - h)) / 2h
};

/// The gradient of one layer for one sample, beside what a small change of each weight does to the loss. All
/// in double precision, without dropout, peer normalisation and weight decay.
struct GradientCheck
{
    question::GradientCheck question; ///< that this answers
    /// The sample, its negative, and what the negative is made of, one of each; the layers' goodness of both.
    /// Where the negative takes another image, that one is part of the batch: the loss is the mean of both.
    Samples samples;
    double loss = 0; ///< of the layer
    bool isLocal = true; ///< the layer learns from its own loss; otherwise from that of the whole network
    std::vector<Slope> slopes; ///< of weights of the layer, tried so far
    std::int64_t count = 0; ///< that will be tried
    /// Of weights of the layer below: the same loss, which a layer that is trained by itself keeps from them.
    std::vector<Slope> below;
    double steepest = 0; ///< the largest of all the layer's gradients, tried or not, without its sign
    std::int64_t weights = 0; ///< that it has
    int units = 0; ///< that it has; where places share weights, at each of them
};

/// The largest difference between the two slopes, as a share of the steepest; 0 where nothing was tried.
double largestDifference(const GradientCheck& check);

} // namespace insight

using InsightContent = std::variant<insight::TestAnswers, insight::TestPictures, insight::Units, insight::Map,
                                    insight::Dream, insight::Iterations, insight::Hybrids, insight::WhatIf,
                                    insight::SamplesBetween, insight::GradientCheck>;

/// What a question brought to light, as far as it is known. Handed over as a pointer to a constant, which
/// whoever gets it may keep.
struct Insight
{
    Ticket ticket = 0; ///< of the command::Ask
    std::uint64_t run = 0; ///< as Moment::run of the one that was asked
    std::int64_t step = 0; ///< the same
    double epoch = 0; ///< the same
    bool isComplete = false; ///< nothing more of this ticket comes
    InsightContent content {};
};

} // namespace ff
