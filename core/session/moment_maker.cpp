// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/moment_maker.h"

#include "core/data/no_labels.h"
#include "core/run/classify.h"
#include "core/run/views.h"

#include <algorithm>
#include <utility>

namespace ff {
namespace {

using namespace std::chrono_literals;

constexpr auto examplesInterval = 900ms; // long enough to look at a digit, short enough to see them stream by
constexpr std::int64_t receptiveFieldCount = 24;

} // namespace

MomentMaker::MomentMaker(const Experiment& experiment, const Looks& looks)
    : m_experiment(experiment)
    , m_looks(looks)
    , m_examples(experiment.trainer())
    , m_examplesStep(experiment.trainer().steps())
    , m_renewals(looks.renewals)
{
    probe();
}

void MomentMaker::probe()
{
    m_probe = m_examples.probe(m_experiment.trainer());
    m_probedAt = m_experiment.stepsTaken();
}

Moment MomentMaker::outline(const Trainer& trainer) const
{
    Moment moment;
    moment.step = trainer.steps();
    moment.epoch = trainer.epoch();
    moment.settings = trainer.settings();
    moment.data = dataView(trainer);
    const std::optional<EarlyStop> stopped = m_experiment.stopped();
    if (stopped && moment.epoch >= stopped->epoch) {
        moment.stopped = stopped;
    }
    const std::vector<ErrorPoint>& errors = m_experiment.errors();
    const auto last = std::find_if(errors.rbegin(), errors.rend(),
                                   [&](const ErrorPoint& error) { return error.step <= trainer.steps(); });
    if (last != errors.rend()) {
        moment.lastError = *last;
    }
    return moment;
}

void MomentMaker::describe(Moment& moment, PictureAnswers::When when)
{
    const bool areAskedFor = takeRenewals();
    if (areAskedFor && m_looks.examples.wish.follow == command::Examples::Follow::UpcomingThenFrozen) {
        m_examples.takeUpcoming(m_experiment.trainer());
    } else if (areAskedFor || areExamplesOld()) {
        renewExamples();
    }
    m_examplesStep = m_experiment.trainer().steps();
    show(moment, m_experiment.trainer(), [this] { return layers(); });
    answer(moment, m_experiment.trainer(), when);
}

void MomentMaker::describe(Moment& moment, const Trainer& trainer, const LayersOf& layers)
{
    if (takeRenewals()) {
        renewExamples();
    }
    show(moment, trainer, layers);
    answer(moment, trainer, PictureAnswers::When::Now);
}

void MomentMaker::show(Moment& moment, const Trainer& trainer, const LayersOf& layers)
{
    if (m_looks.sections.layers) {
        moment.layers = layers();
    }
    if (m_looks.sections.samples) {
        moment.samples = m_examples.show(trainer);
        moment.samples->ticket = m_looks.examples.ticket;
    }
    if (m_looks.sections.receptiveFields) {
        moment.receptiveFields = receptiveFields(trainer, receptiveFieldCount);
    }
    if (m_looks.testImage.ticket > 0) {
        moment.testImage = testImage(trainer);
    }
}

void MomentMaker::answer(Moment& moment, const Trainer& trainer, PictureAnswers::When when)
{
    const auto fits = [&](const std::vector<std::uint8_t>& pixels) {
        return pixels.size() == trainer.data()->imageSize();
    };
    if (const auto& [drawing, ticket] = m_looks.drawing; fits(drawing.pixels)) {
        moment.answer = answer(trainer, drawing.pixels);
        moment.answer->ticket = ticket;
    }
    if (const auto& [drawings, ticket] = m_looks.drawings; std::ranges::all_of(drawings.pictures, fits)) {
        moment.answers
            = m_answers.of(drawings.pictures, trainer, when,
                           [&](const std::vector<std::uint8_t>& pixels) { return answer(trainer, pixels); });
        for (Answer& each : moment.answers) {
            each.ticket = ticket;
        }
    }
}

std::vector<LayerView> MomentMaker::probed(const Trainer& trainer)
{
    return layerViews(trainer, m_examples.probe(trainer));
}

std::vector<LayerView> MomentMaker::layers() const
{
    const Trainer& trainer = m_experiment.trainer();
    const bool isProbed = m_experiment.stepsTaken() == m_probedAt;
    std::vector<LayerView> views = layerViews(trainer, isProbed ? m_probe : trainer.records());
    addTrend(views, m_experiment);
    return views;
}

/// Whether somebody has asked for other samples since.
bool MomentMaker::takeRenewals()
{
    return std::exchange(m_renewals, m_looks.renewals) != m_looks.renewals;
}

/// While it trains other samples come by.
bool MomentMaker::areExamplesOld() const
{
    return m_looks.examples.wish.follow == command::Examples::Follow::Training
        && m_examplesStep != m_experiment.trainer().steps()
        && std::chrono::steady_clock::now() - m_examplesSince >= examplesInterval;
}

void MomentMaker::renewExamples()
{
    m_examples.renew();
    m_examplesSince = std::chrono::steady_clock::now();
}

Answer MomentMaker::answer(const Trainer& trainer, const std::vector<std::uint8_t>& pixels)
{
    std::optional<Answer> learnt;
    if (trainer.steps() == 0) {
        learnt = m_looks.standIns.classify(*trainer.data(), trainer.settings().mode, pixels);
    }
    Answer answer = learnt ? *std::move(learnt) : classify(trainer, pixels);
    const at::Tensor image = pixelRow(pixels, centreOf(*trainer.data()), at::TensorOptions(at::kFloat));
    answer.strangeness = likeness().strangeness(image).front();
    return answer;
}

/// Of the images of this run, whichever of its moments is shown.
const Likeness& MomentMaker::likeness()
{
    if (!m_likeness) {
        const Trainer& trainer = m_experiment.trainer();
        const std::shared_ptr<const Dataset>& data = trainer.data();
        m_likeness.emplace(
            PixelStore(data, data->train, 0, trainer.trainPixels().count(), at::TensorOptions(at::kFloat)));
    }
    return *m_likeness;
}

TestImage MomentMaker::testImage(const Trainer& trainer) const
{
    const Dataset& data = *trainer.data();
    const std::int64_t count = trainer.testPixels().count();
    const std::int64_t index = (m_looks.testImage.wish.index % count + count) % count;
    const Split& split = trainer.testedSplit();
    const auto place = static_cast<std::size_t>(trainer.firstTested() + index);
    const auto begin = split.pixels.begin() + static_cast<std::ptrdiff_t>(place * data.imageSize());
    const int label = isLabelled(*trainer.data()) ? split.labels[place] : -1;
    TestImage image {m_looks.testImage.ticket, index, {}, label};
    image.picture
        = {data.width, data.height, {begin, begin + std::ptrdiff_t(data.imageSize())}, data.channels};
    return image;
}

} // namespace ff
