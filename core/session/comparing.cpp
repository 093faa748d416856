// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/comparing.h"

#include "core/base/error.h"
#include "core/kept/layer_diary.h"
#include "core/kept/moment_plan.h"

#include <algorithm>
#include <utility>

namespace ff {
namespace {

using namespace std::chrono_literals;

constexpr auto compareInterval = 1s; // moments of a run come ever more rarely
constexpr int patience = 3; // a moment may be gone again before it was read; then another one comes

} // namespace

Comparing::Comparing(const Training& training, const Looks& looks, Reporter& reporter)
    : m_training(training)
    , m_looks(looks)
    , m_reporter(reporter)
{ }

void Comparing::obey(const command::Compare& compare)
{
    if (compare.folder.empty()) {
        end();
        return;
    }
    if (!m_reporter.allow(compare.folder != m_training.folder(),
                          FF_TR("This is the run that is there now: compare it with another one."))) {
        return;
    }
    m_other = opened(compare.folder);
    m_failures = 0;
    m_lookedAt = Clock::now();
    const Sentence epoch = Sentence::number(m_other->network.model.epochs, 'f', 2);
    m_reporter.say(Event::Kind::Compared, {FF_TR("Compared with a run at epoch %1"), {epoch}},
                   compare.folder);
}

Comparing::OtherRun Comparing::opened(const std::filesystem::path& folder)
{
    const std::optional<std::int64_t> step = newestMomentIn(folder);
    if (!step) {
        throw Error(FF_TR("'%1': expected a run with a kept moment, found none"), {folder.string()});
    }
    const std::filesystem::path path = folder / momentsFolderName / momentFileName(*step);
    OtherRun other {folder, *step, networkOf(readModel(path)), {}, {}, {}};
    other.layers = LayerDiary(folder, other.network.model.settings.layers.size()).at(*step);
    return other;
}

bool Comparing::look()
{
    const auto now = Clock::now();
    if (!m_other || now - m_lookedAt < compareInterval) {
        return false;
    }
    m_lookedAt = now;
    if (m_other->folder == m_training.folder()) {
        end(); // somebody goes on with it here
        return true;
    }
    try {
        const bool isNewest = newestMomentIn(m_other->folder) == m_other->step;
        if (!isNewest) {
            m_other = opened(m_other->folder);
        }
        m_failures = 0;
        return !isNewest;
    } catch (const Error& error) {
        if (++m_failures < patience) {
            return false;
        }
        end();
        m_reporter.setSubject({Event::Task::Compare});
        m_reporter.say(
            Event::Kind::Warning,
            {FF_TR("The run is no longer compared with another one: %1"), {error.sentence().shown()}});
        return true;
    }
}

Stretch::Clock::duration Comparing::rest() const
{
    return m_other ? m_lookedAt + compareInterval - Clock::now() : Clock::duration(Stretch::longRest);
}

void Comparing::addTo(Live& live) const
{
    if (m_other) {
        live.compared = m_other->folder;
    }
}

void Comparing::addTo(Moment& moment)
{
    if (!m_other) {
        return;
    }
    const ModelFile& model = m_other->network.model;
    ComparedRun compared;
    compared.folder = m_other->folder;
    compared.step = m_other->step;
    compared.epoch = model.epochs;
    compared.settings = model.settings;
    if (m_looks.sections.layers) {
        compared.layers = m_other->layers;
    }
    const Dataset& data = *m_training.experiment()->trainer().data();
    compared.whyNoAnswer = whyNoAnswer(data);
    const auto fits
        = [&](const std::vector<std::uint8_t>& pixels) { return pixels.size() == data.imageSize(); };
    if (compared.whyNoAnswer.isEmpty() && fits(m_looks.drawing.wish.pixels)) {
        compared.answer = answer();
    }
    if (compared.whyNoAnswer.isEmpty() && std::ranges::all_of(m_looks.drawings.wish.pictures, fits)) {
        compared.answers = answers();
    }
    moment.compared = std::move(compared);
}

/// Empty when its network reads what is drawn here.
Sentence Comparing::whyNoAnswer(const Dataset& data) const
{
    const ModelFile& model = m_other->network.model;
    if (model.width != data.width || model.height != data.height) {
        return {FF_TR("It reads images of %1 × %2 pixels, and this drawing becomes one of %3 × %4."),
                {model.width, model.height, data.width, data.height}};
    }
    if (model.channels != data.channels) {
        return {FF_TR("One of the two runs reads images in colour, and the other one in grey.")};
    }
    return m_other->network.reads(data) ? Sentence()
                                        : Sentence(FF_TR("It tells other classes apart than this run."));
}

std::shared_ptr<const Specimen> Comparing::specimenFor(const Question& question, const Trainer& trainer) const
{
    const auto* answers = std::get_if<question::TestAnswers>(&question);
    if (!answers || !answers->compared) {
        return nullptr;
    }
    if (!m_other || m_other->folder != answers->compared->folder) {
        throw Error(FF_TR("This run is not the one that is compared with."));
    }
    if (const Sentence whyNot = whyNoAnswer(*trainer.data()); !whyNot.isEmpty()) {
        throw Error(whyNot);
    }
    const TrainedNetwork& network = m_other->network;
    return std::make_shared<const Specimen>(trainer, *network.learner, network.model.settings);
}

const Answer& Comparing::answer()
{
    std::optional<Answer>& known = m_other->answer;
    if (!known || known->ticket != m_looks.drawing.ticket) {
        known = m_other->network.classify(m_looks.drawing.wish.pixels);
        known->ticket = m_looks.drawing.ticket;
    }
    return *known;
}

std::vector<Answer> Comparing::answers()
{
    const auto ask
        = [&](const std::vector<std::uint8_t>& pixels) { return m_other->network.classify(pixels); };
    std::vector<Answer> answers = m_other->answers.of(m_looks.drawings.wish.pictures, ask);
    for (Answer& each : answers) {
        each.ticket = m_looks.drawings.ticket;
    }
    return answers;
}

} // namespace ff
