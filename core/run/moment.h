// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"
#include "core/data/catalogue.h"
#include "core/run/image_facts.h"
#include "core/settings/settings.h"

#include <cstdint>
#include <filesystem>
#include <limits>
#include <optional>
#include <string>
#include <vector>

/// What can be shown of one point of a run: plain values of std types, filled once, never changed afterwards.
/// "Goodness per unit" is always a layer's goodness in units of its width, so that all layers share one scale
/// and the threshold of every layer is Settings::threshold. Where the mode's layers measure something else
/// (ModeTraits::measure) it is that, as it is.
namespace ff {

/// Number of what a viewer asked of a session; counts up from 1. 0: nobody asked.
using Ticket = std::uint64_t;

/// Equally sized pictures in grey, 255 = full ink, or in colour.
struct Pictures
{
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> pixels; ///< [count, channels, height, width], row-major
    int channels = 1; ///< 1 grey; 3 red, green and blue

    int size() const { return width * height * channels; } ///< values of one
    int count() const { return size() > 0 ? static_cast<int>(pixels.size()) / size() : 0; }
};

/// Examples of what the network is shown, row i of each strip belonging together.
/// What negative i is depends on NegativeKind (core/settings/modes.h): positive i with another label; the
/// hybrid mask i * positive i + (1 - mask i) * other parent i; or other parent i, which positive i is paired
/// with.
struct Samples
{
    Ticket ticket = 0; ///< of the latest command::Examples
    Pictures positives; ///< as the first layer receives them, label included
    Pictures negatives;
    Pictures masks; ///< 255 where the positive shows through; without hybrids: examples of what would be used
    Pictures images; ///< of which the positives are made: as in the data, without a label
    Pictures otherParents; ///< of hybrids and pairs; empty otherwise
    std::vector<int> trueLabels; ///< class of positive i
    std::vector<int> otherLabels; ///< the wrong label, or the class of the other parent
    std::vector<std::vector<float>> positiveGoodness; ///< [layer][i], goodness per unit
    std::vector<std::vector<float>> negativeGoodness; ///< [layer][i], goodness per unit
};

/// How one layer tells positives from negatives, over the most recent batches.
struct LayerView
{
    int inputs = 0;
    int units = 0; ///< where places share weights, at each of them
    double lower = 0; ///< goodness per unit at the left edge of the first bin
    double upper = 1; ///< and at the right edge of the last bin
    std::vector<float> positive; ///< [bins] share of the positive samples, sums to 1 (empty: none yet)
    std::vector<float> negative; ///< [bins] share of the negative samples
    double threshold = 1; ///< goodness per unit; 0 where learning has none
    double separation = 0.5; ///< area under the ROC curve: chance that a positive beats a negative
    double separationChange = 0; ///< against about one epoch ago; NaN: nothing to compare it with
    double positiveMean = 0; ///< goodness per unit
    double negativeMean = 0;
    double deadUnits = 0; ///< share of units that no recent positive sample switched on
    /// Share of the squared mean activities that the most active twentieth of the units has. NaN, as below:
    /// not known, as of a run that an older version kept.
    double loudestUnits = std::numeric_limits<double>::quiet_NaN();
    double loss = std::numeric_limits<double>::quiet_NaN(); ///< as CurvePoint::loss, of the latest point
    double firstLoss = std::numeric_limits<double>::quiet_NaN(); ///< the same of the run's first point
};

/// One point of the per-batch curves.
struct CurvePoint
{
    std::int64_t step = 0; ///< batches trained
    double epoch = 0; ///< epochs trained, with fraction
    /// Of training so far, evaluation not counted. NaN: not known, as of a run that an older version kept.
    double seconds = std::numeric_limits<double>::quiet_NaN();
    std::vector<float> separation; ///< [layer] area under the ROC curve; empty where layers judge nothing
    /// [layer] mean loss by which the layer learns, in nats; of a recurrent network the loss of the goodness
    /// by which it judges. Empty where layers judge nothing.
    std::vector<float> loss;
};

/// One point of the error curve. NaN where a figure was not measured.
struct ErrorPoint
{
    std::int64_t step = 0;
    double epoch = 0;
    double seconds = 0; ///< of training so far, evaluation not counted
    double readout = std::numeric_limits<double>::quiet_NaN(); ///< test error as a share, 0 to 1
    double goodness = std::numeric_limits<double>::quiet_NaN(); ///< where goodness judges answers
    std::int64_t images = 0; ///< that were classified
    std::int64_t testImages = 0; ///< that there are; a test in passing may take a fixed part of them
    double training = std::numeric_limits<double>::quiet_NaN(); ///< readout's error on some images trained on
    double sureness = std::numeric_limits<double>::quiet_NaN(); ///< its mean probability of a wrong answer

    bool isPartial() const { return images < testImages; }
};

/// Where the numbers of a run stopped being finite, and what it went back to.
struct Divergence
{
    std::int64_t step = 0; ///< batches trained before it was noticed
    std::int64_t keptStep = 0; ///< batches that the weights have seen that are back
    double keptEpoch = 0; ///< the same in epochs
};

/// The layers of a run stopped learning before all epochs were over: Settings::patience.
struct EarlyStop
{
    int epoch = 0; ///< after which they did
    int fellAt = 0; ///< after which the error on held-out images was lowest

    bool operator==(const EarlyStop&) const = default;
};

/// Epochs that a run takes in all.
inline int allEpochs(const Settings& settings, const std::optional<EarlyStop>& stopped)
{
    return stopped ? stopped->epoch + settings.refitEpochs : allEpochs(settings);
}

/// Whether only the readout goes on to learn when so many epochs have been trained.
inline bool isRefitAt(double epoch, const Settings& settings, const std::optional<EarlyStop>& stopped)
{
    const int all = allEpochs(settings, stopped);
    return epoch >= all - settings.refitEpochs && epoch < all;
}

/// What the network makes of one picture.
struct Answer
{
    Ticket ticket = 0; ///< of the command that brought the picture
    /// Per unit: [layer][class] where goodness judges answers (core/settings/modes.h), else [layer][1].
    std::vector<std::vector<float>> goodness;
    std::vector<bool> votes; ///< [layer] which layers count
    std::vector<float> score; ///< [class] goodness of the voting layers together, where it judges answers
    std::vector<float> readout; ///< [class] probabilities of the softmax readout
    std::string by; ///< name of the trained weights that answered instead; empty: the network itself
    int byGoodness = -1; ///< best class, -1 when the mode has none
    int byReadout = -1;
    /// How far the picture is from the images trained on (core/run/likeness.h). NaN: not known.
    double strangeness = std::numeric_limits<double>::quiet_NaN();

    bool isUnlikeTheData() const { return strangeness > 1; }
};

/// One of the images tested with.
struct TestImage
{
    Ticket ticket = 0; ///< of the command::ShowTest that asked for it
    std::int64_t index = 0; ///< place among them
    Pictures picture; ///< one, as it is in the data: without a label
    int label = -1; ///< its true class
};

/// What is known of the loaded data.
struct DataView
{
    std::string name; ///< for people
    int width = 0; ///< pixels
    int height = 0;
    std::vector<std::string> classes; ///< none: images without labels
    std::int64_t trainCount = 0; ///< images trained on, after Settings::limit
    std::int64_t testCount = 0; ///< images tested with: of the test split, or held out
    ImageFacts images {};
    DataSource source {}; ///< what they were loaded from
    int channels = 1; ///< of an image: 1 grey, 3 red, green and blue

    /// Values of an image: those of all its planes.
    std::size_t imageSize() const
    {
        return static_cast<std::size_t>(width) * static_cast<std::size_t>(height)
            * static_cast<std::size_t>(channels);
    }
};

/// Another kept run, as its newest kept moment has it, to be compared with.
struct ComparedRun
{
    std::filesystem::path folder; ///< of that run
    std::int64_t step = 0; ///< batches trained up to that moment
    double epoch = 0; ///< the same in epochs
    Settings settings; ///< that were in force
    std::vector<LayerView> layers; ///< as they were kept with the moment; empty where they were not
    std::optional<Answer> answer; ///< of the latest command::Classify
    std::vector<Answer> answers; ///< [picture] of the latest command::ClassifyAll
    Sentence whyNoAnswer; ///< empty where it can answer
};

/// One point of a run. Sections that nobody looks at are empty. Handed over as a pointer to a constant, which
/// whoever gets it may keep.
struct Moment
{
    std::uint64_t run = 0; ///< as Live::run (core/session/live.h)
    std::int64_t step = 0; ///< batches trained
    double epoch = 0; ///< epochs trained, with fraction
    Settings settings; ///< that were in force
    DataView data;
    std::vector<LayerView> layers;
    std::optional<Samples> samples;
    std::optional<Pictures> receptiveFields; ///< first-layer weights, 128 = zero
    std::optional<EarlyStop> stopped; ///< of the layers, before that
    std::optional<ErrorPoint> lastError; ///< of the run up to there
    std::optional<Answer> answer; ///< of the latest command::Classify, by the weights of this point
    /// [picture] of the latest command::ClassifyAll; while it trains, maybe by the weights shortly before.
    std::vector<Answer> answers;
    std::optional<TestImage> testImage; ///< of the latest command::ShowTest
    std::optional<ComparedRun> compared; ///< of the latest command::Compare
};

} // namespace ff
