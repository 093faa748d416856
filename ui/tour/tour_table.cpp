// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tour_table.h"

#include "core/settings/modes.h"
#include "ui/tour/tour_parts.h"

#include <array>

namespace ff {

namespace {

constexpr auto noData = QT_TRANSLATE_NOOP("Tour", "There are no data yet.");
constexpr auto noNegatives = QT_TRANSLATE_NOOP(
    "Tour", "Backprop has no negatives: it learns from its errors. Supervised in the toolbar has them.");
constexpr auto noHistograms = QT_TRANSLATE_NOOP(
    "Tour", "Backprop's layers have no goodness of their own. Those of Supervised in the toolbar have.");
constexpr auto noThreshold
    = QT_TRANSLATE_NOOP("Tour", "This way to learn has no threshold. Supervised in the toolbar has one.");
constexpr auto followed
    = QT_TRANSLATE_NOOP("Tour", "Another program trains this run: here it can only be watched.");
constexpr auto trains = QT_TRANSLATE_NOOP("Tour", "It is being trained already.");
constexpr auto runIsOver = QT_TRANSLATE_NOOP(
    "Tour", "This run has had its last epoch. Reset in the toolbar goes back to its first weights.");
constexpr auto stands = QT_TRANSLATE_NOOP("Tour", "Nothing is trained now: press Space first.");
constexpr auto nothingKept
    = QT_TRANSLATE_NOOP("Tour", "No moment is kept yet: press Space and train for a while first.");

const char* needsData(const TourFacts& now)
{
    return now.live.state == State::Empty ? noData : nullptr;
}

bool hasNegatives(const TourFacts& now)
{
    return traitsOf(now.live.settings.mode).negatives != NegativeKind::None;
}

const char* needsNegatives(const TourFacts& now)
{
    return !hasNegatives(now) ? noNegatives : needsData(now);
}

const char* needsHistograms(const TourFacts& now)
{
    return !hasNegatives(now) ? noHistograms : needsData(now);
}

const char* needsThreshold(const TourFacts& now)
{
    if (!traitsOf(now.live.settings.mode).hasThreshold) {
        return noThreshold;
    }
    return now.live.state == State::Following ? followed : needsData(now);
}

const char* needsStart(const TourFacts& now)
{
    switch (now.live.state) {
    case State::Following:
        return followed;
    case State::Running:
        return trains;
    case State::Paused:
        return now.live.progress.epoch >= now.live.epochs() ? runIsOver : nullptr;
    default:
        return needsData(now);
    }
}

const char* needsTraining(const TourFacts& now)
{
    if (now.live.state == State::Following) {
        return followed;
    }
    if (const char* why = needsHistograms(now)) {
        return why;
    }
    return now.live.state == State::Running ? nullptr : stands;
}

const char* needsMoments(const TourFacts& now)
{
    return now.live.keptSteps.empty() ? nothingKept : nullptr;
}

constexpr auto steps = std::to_array<TourStep>({
    {.id = "data",
     .title = QT_TRANSLATE_NOOP("Tour", "Data: what is real"),
     .text = QT_TRANSLATE_NOOP(
         "Tour",
         "These are positives: real samples, as the first layer receives them. In supervised learning each "
         "carries its true label, as one bright pixel among the first. Layers learn to answer them with high "
         "goodness."),
     .deed = QT_TRANSLATE_NOOP("Tour", "Click on one of them."),
     .result = QT_TRANSLATE_NOOP("Tour", "Draw shows it, and what the network makes of it."),
     .target = "positives",
     .part = nullptr,
     .count = &TourFacts::picturesChosen,
     .obstacle = &needsData},
    {.id = "negative",
     .title = QT_TRANSLATE_NOOP("Tour", "Negatives: what is made up"),
     .text = QT_TRANSLATE_NOOP(
         "Tour",
         "These are negatives: images with a wrong label or, in unsupervised learning, hybrids of two "
         "images. "
         "Layers learn to answer them with low goodness. To tell the two kinds apart is all that a layer "
         "learns: no error is sent back to it."),
     .deed = QT_TRANSLATE_NOOP("Tour", "Point at one of them."),
     .result = QT_TRANSLATE_NOOP(
         "Tour", "Below stands what is wrong with it, and its tooltip says what every layer thinks of it."),
     .target = "negatives",
     .part = nullptr,
     .count = &TourFacts::negativesSeen,
     .obstacle = &needsNegatives},
    {.id = "goodness",
     .title = QT_TRANSLATE_NOOP("Tour", "Goodness: what a layer thinks"),
     .text = QT_TRANSLATE_NOOP(
         "Tour",
         "The goodness of a layer is the sum of its squared activities, unless the settings say otherwise. "
         "Its "
         "histogram shows how often which goodness occurs: positives are filled and blue, negatives outlined "
         "and vermilion. Before training they lie on top of each other."),
     .deed = QT_TRANSLATE_NOOP("Tour", "Double-click a layer, or press 1, to enlarge it."),
     .result = QT_TRANSLATE_NOOP("Tour", "The same once more gives the others their room back."),
     .target = "histograms",
     .part = nullptr,
     .count = &TourFacts::layersEnlarged,
     .obstacle = &needsHistograms},
    {.id = "threshold",
     .title = QT_TRANSLATE_NOOP("Tour", "Threshold: the border"),
     .text = QT_TRANSLATE_NOOP(
         "Tour",
         "The dashed line is the threshold. Learning pushes the goodness of positives above it and that of "
         "negatives below it."),
     .deed = QT_TRANSLATE_NOOP("Tour", "Drag the line, or change the threshold in the Model pane."),
     .result = QT_TRANSLATE_NOOP("Tour", "From now on the run learns with it. Edit > Undo puts it back."),
     .target = "histograms",
     .part = &thresholdPlace,
     .count = &TourFacts::thresholdMoves,
     .obstacle = &needsThreshold},
    {.id = "train",
     .title = QT_TRANSLATE_NOOP("Tour", "Train"),
     .text = QT_TRANSLATE_NOOP(
         "Tour",
         "Again and again every layer sees a batch of both kinds and changes its weights a little. Watch the "
         "two shapes in Layers part."),
     .deed = QT_TRANSLATE_NOOP("Tour", "Press Space to start."),
     .result = QT_TRANSLATE_NOOP("Tour", "It goes on while you look around. The slider slows it down."),
     .target = "startPauseButton",
     .part = nullptr,
     .count = &TourFacts::starts,
     .obstacle = &needsStart},
    {.id = "separation",
     .title = QT_TRANSLATE_NOOP("Tour", "Separation: how far they have parted"),
     .text = QT_TRANSLATE_NOOP(
         "Tour",
         "Separation is how often a positive has more goodness than a negative: 0.5 is chance, 1 is perfect. "
         "Every layer has its own. History draws how it rose."),
     .deed = QT_TRANSLATE_NOOP("Tour", "Watch it rise, then press Space to pause."),
     .result = QT_TRANSLATE_NOOP("Tour", "Space goes on where it stands, whenever you like."),
     .target = "histograms",
     .part = &separationPlace,
     .count = &TourFacts::rests,
     .obstacle = &needsTraining},
    {.id = "draw",
     .title = QT_TRANSLATE_NOOP("Tour", "Draw: ask the network"),
     .text = QT_TRANSLATE_NOOP(
         "Tour",
         "What is drawn here is moved and scaled by the rule that made MNIST. The network answers at once "
         "and "
         "at every stroke. In supervised learning it tries each label and takes the one with the most "
         "goodness."),
     .deed = QT_TRANSLATE_NOOP("Tour", "Draw a digit."),
     .result = QT_TRANSLATE_NOOP("Tour", "Below stand the answer and the reasons for it."),
     .target = "canvas",
     .part = nullptr,
     .count = &TourFacts::drawingsAnswered,
     .obstacle = &needsData},
    {.id = "rewind",
     .title = QT_TRANSLATE_NOOP("Tour", "Rewind: ask the past"),
     .text = QT_TRANSLATE_NOOP("Tour",
                               "The run is kept as it was at many moments. Every pane shows the one that is "
                               "chosen, and the network "
                               "of that time answers your drawing. Training goes on behind it."),
     .deed = QT_TRANSLATE_NOOP("Tour", "Move the slider to the start."),
     .result = QT_TRANSLATE_NOOP(
         "Tour", "Back to Now brings the present. That was the tour; Help > Tour shows it again."),
     .target = "rewindBar",
     .part = nullptr,
     .count = &TourFacts::momentsShown,
     .obstacle = &needsMoments},
});

} // namespace

std::span<const TourStep> tourSteps()
{
    return steps;
}

} // namespace ff
