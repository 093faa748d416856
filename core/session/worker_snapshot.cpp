// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/classify.h"
#include "core/run/views.h"
#include "core/session/worker.h"

#include <algorithm>
#include <iterator>

// What the viewer gets to see. Reading the run never changes it.
namespace ff {
namespace {

using namespace std::chrono_literals;

constexpr auto examplesInterval = 900ms; // long enough to look at a digit, short enough to see them stream by
constexpr std::int64_t receptiveFieldCount = 24;

/// Curve points may not be lost: those of a snapshot that nobody took go before the newer ones.
template <typename Point>
void prepend(std::vector<Point>& points, std::vector<Point>&& older)
{
    older.insert(older.end(), std::make_move_iterator(points.begin()), std::make_move_iterator(points.end()));
    points = std::move(older);
}

} // namespace

void Session::Worker::publish()
{
    std::unique_ptr<Snapshot> snapshot = outline();
    if (m_experiment && !m_indescribable) {
        m_indescribable = !attempt(WorkPiece::Snapshot, [&] { describe(*snapshot); });
        snapshot->state = m_state;
    }
    // Only this thread fills the slot, so between taking the unread one out and putting the new one in the
    // viewer merely finds it empty.
    if (const std::unique_ptr<Snapshot> unread = mailbox.take(); unread && unread->run == snapshot->run) {
        prepend(snapshot->newCurve, std::move(unread->newCurve));
        prepend(snapshot->newErrors, std::move(unread->newErrors));
    }
    mailbox.replace(std::move(snapshot));
    m_publishedAt = Clock::now();
    m_changed = false;
}

/// Where the run stands, without asking the network anything.
std::unique_ptr<Snapshot> Session::Worker::outline()
{
    auto snapshot = std::make_unique<Snapshot>();
    snapshot->run = m_run;
    snapshot->state = m_state;
    snapshot->settings = m_settings;
    snapshot->progress = progress();
    if (!m_experiment) {
        return snapshot;
    }
    snapshot->data = dataView(m_experiment->trainer());
    snapshot->data.source = m_source;
    snapshot->newCurve = m_experiment->takeNewCurve();
    const std::vector<ErrorPoint>& errors = m_experiment->errors();
    m_errorsTold = std::min(m_errorsTold, errors.size()); // a run that went back has lost some
    snapshot->newErrors.assign(errors.begin() + static_cast<std::ptrdiff_t>(m_errorsTold), errors.end());
    m_errorsTold = errors.size();
    snapshot->lastError = m_experiment->lastError();
    snapshot->divergence = m_experiment->divergence();
    snapshot->kept = m_shelf.view();
    return snapshot;
}

/// What the viewer watches.
void Session::Worker::describe(Snapshot& snapshot)
{
    const Trainer& trainer = m_experiment->trainer();
    if (m_watch.layers) {
        describeLayers(snapshot);
    }
    if (m_watch.samples) {
        describeSamples(snapshot);
    }
    if (m_watch.receptiveFields) {
        snapshot.receptiveFields = receptiveFields(trainer, receptiveFieldCount);
    }
    if (m_drawing.pixels.size() == trainer.data()->imageSize()) {
        snapshot.answer = answer(trainer);
        snapshot.answer->request = m_drawing.request;
    }
    describeTestImage(snapshot);
}

Answer Session::Worker::answer(const Trainer& trainer) const
{
    if (trainer.steps() == 0) {
        std::optional<Answer> learnt
            = m_standIns.classify(*trainer.data(), trainer.settings().mode, m_drawing.pixels);
        if (learnt) {
            return *std::move(learnt);
        }
    }
    return classify(trainer, m_drawing.pixels);
}

void Session::Worker::describeLayers(Snapshot& snapshot)
{
    const Trainer& trainer = m_experiment->trainer();
    snapshot.layers = layerViews(trainer, m_probe.empty() ? trainer.records() : m_probe);
    const std::vector<double> change = m_experiment->separationChange();
    for (std::size_t i = 0; i < snapshot.layers.size(); ++i) {
        snapshot.layers[i].separationChange = change[i];
    }
}

void Session::Worker::describeSamples(Snapshot& snapshot)
{
    const bool follows = m_follow == command::Examples::Follow::Training && m_state == State::Running;
    if (follows && Clock::now() - m_examplesSince >= examplesInterval) {
        m_examples->renew();
        m_examplesSince = Clock::now();
    }
    snapshot.samples = m_examples->show(m_experiment->trainer());
}

void Session::Worker::describeTestImage(Snapshot& snapshot) const
{
    if (m_testImage.request == 0) {
        return;
    }
    const Trainer& trainer = m_experiment->trainer();
    const Dataset& data = *trainer.data();
    const std::int64_t count = trainer.testPixels().count();
    const std::int64_t index = (m_testImage.index % count + count) % count;
    const Split& split = trainer.testedSplit();
    const auto place = static_cast<std::size_t>(trainer.firstTested() + index);
    const auto begin = split.pixels.begin() + static_cast<std::ptrdiff_t>(place * data.imageSize());
    TestImage image {m_testImage.request, index, {}, split.labels[place]};
    image.picture = {data.width, data.height, {begin, begin + std::ptrdiff_t(data.imageSize())}};
    snapshot.testImage = std::move(image);
}

Progress Session::Worker::progress() const
{
    Progress progress;
    progress.loadFraction = m_loader.fraction();
    progress.pace = m_batchesPerSecond;
    if (!m_experiment) {
        return progress;
    }
    const Trainer& trainer = m_experiment->trainer();
    progress.step = trainer.steps();
    progress.batchesPerEpoch = trainer.batchesPerEpoch();
    progress.epoch = trainer.epoch();
    progress.seconds = m_experiment->seconds();
    if (m_state == State::Running && m_experiment->samplesPerSecond() > 0) {
        const auto left = trainer.batchesPerEpoch() * allEpochs(trainer.settings()) - trainer.steps();
        progress.samplesPerSecond = m_experiment->samplesPerSecond();
        progress.secondsLeft = static_cast<double>(std::max<std::int64_t>(0, left) * trainer.batchSize())
            / progress.samplesPerSecond;
    }
    return progress;
}

} // namespace ff
