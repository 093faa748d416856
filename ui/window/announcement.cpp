// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/announcement.h"

#include "ui/kit/core_words.h"
#include "ui/kit/foreign_text.h"
#include "ui/workbench/race_words.h"
#include "ui/workbench/setting_words.h"

#include <QDir>

#include <utility>

namespace ff {

namespace {

using namespace Qt::StringLiterals;
using MessageKind = Message::Kind;
using Task = Event::Task;

QString pathOf(const Event& event)
{
    return QDir::toNativeSeparators(QString::fromStdU16String(event.path.u16string()));
}

Message messageOf(const Event& event)
{
    const QString text = foreignText(coreWords(event.text));
    switch (event.kind) {
    case Event::Kind::DataLoaded:
        return {.kind = MessageKind::Information, .text = text};
    case Event::Kind::RunFinished:
        return {.kind = MessageKind::Information,
                .text = Announcer::tr("The run is finished: %1.").arg(text)};
    case Event::Kind::StoppedEarly:
        return {.kind = MessageKind::Information, .text = Announcer::tr("The layers %1.").arg(text)};
    case Event::Kind::Tested:
        return {.kind = MessageKind::Information, .text = Announcer::tr("Tested: %1.").arg(text)};
    case Event::Kind::Exported:
        return {.kind = MessageKind::Information,
                .text = Announcer::tr("The weights were written to %1.").arg(pathOf(event))};
    case Event::Kind::Resumed:
    case Event::Kind::Followed:
    case Event::Kind::FollowedEnded:
    case Event::Kind::Branched:
    case Event::Kind::Compared:
    case Event::Kind::AskedToImport:
        return {.kind = MessageKind::Information, .text = Announcer::tr("%1.").arg(text)};
    case Event::Kind::RaceEnded:
        // What was waited for stays until somebody has read it.
        return {.kind = MessageKind::Information,
                .text = Announcer::tr("The race is over: %1.").arg(text),
                .stays = true};
    case Event::Kind::Imported:
        return {.kind = MessageKind::Information,
                .text = Announcer::tr("The weights of %1 are in use.").arg(pathOf(event))};
    case Event::Kind::Refused:
    case Event::Kind::Overtaken:
    case Event::Kind::Warning:
        return {.kind = MessageKind::Warning, .text = text};
    case Event::Kind::Failed:
    case Event::Kind::Diverged:
        return {.kind = MessageKind::Error, .text = text};
    }
    return {};
}

QString topicOf(Task task)
{
    return u"task "_s + QString::number(static_cast<int>(task));
}

/// A refusal is about the state of the run, whatever it refused.
constexpr auto refusals = "refusals"_L1;

/// A warning that the run cannot be kept is about the disk, not about a run that somebody wanted to open.
constexpr auto keepTrouble = "keep trouble"_L1;

QString topicOf(const Event& event)
{
    if (event.kind == Event::Kind::Refused) {
        return refusals;
    }
    return event.task == Task::Keep && event.kind == Event::Kind::Warning ? QString(keepTrouble)
                                                                          : topicOf(event.task);
}

/// Whether a state was written since, which is then younger than the one before it.
bool isKeptAnew(const std::optional<KeptView>& before, const std::optional<KeptView>& now)
{
    const bool wasKept = before && before->secondsAgo >= 0;
    return now && now->secondsAgo >= 0 && (!wasKept || now->secondsAgo < before->secondsAgo);
}

} // namespace

Message messageForKept(const QList<std::string_view>& settings)
{
    QStringList names;
    for (const std::string_view id : settings) {
        names << coreWord(settingRow(id).label);
    }
    return {.kind = MessageKind::Information,
            .text
            = Announcer::tr("Set to what goes well with this way to learn, except what you have changed "
                            "by hand: %1.")
                  .arg(names.join(u", "_s))};
}

Announcer::Announcer(MessageBar& bar, QObject* parent)
    : QObject(parent)
    , m_bar(bar)
{ }

void Announcer::say(const Event& event)
{
    Message message = messageOf(event);
    if (event.task != Task::Program) { // that is said beside everything else
        withdraw(event.task);
        message.topic = topicOf(event);
    }
    if (event.kind == Event::Kind::Resumed) {
        withdraw(Task::Keep); // what kept another one from being opened
    }
    m_bar.show(message);
}

void Announcer::tell(const News& news)
{
    follow(news);
    for (const Event& event : news.events) {
        const bool isQuiet = event.kind == Event::Kind::DataLoaded || event.task == Task::Export;
        const bool isUnasked = isQuiet && m_quiet.remove(event.ticket);
        // The strip above the layers says what became of a run that is followed, Draw and Layers that one is
        // compared with, a dialog how weights of another program are understood.
        const bool isSaidElsewhere = event.kind == Event::Kind::Followed
            || event.kind == Event::Kind::FollowedEnded || event.kind == Event::Kind::Compared
            || event.kind == Event::Kind::AskedToImport;
        if (event.kind == Event::Kind::Followed || event.kind == Event::Kind::Compared
            || event.kind == Event::Kind::AskedToImport) {
            withdraw(event.task);
        }
        if (!isUnasked && !isSaidElsewhere && event.kind != Event::Kind::Overtaken) {
            say(event);
        }
    }
}

void Announcer::follow(const News& news)
{
    const Live before = std::exchange(m_live, news.live);
    const bool otherRun = m_live.run != before.run;
    const bool otherState = m_live.state != before.state;
    const bool otherSettings = m_live.settings != before.settings;
    if (otherRun || otherState || otherSettings) {
        m_bar.withdraw(refusals);
    }
    if (otherRun || otherSettings) {
        withdraw(Task::Settings);
    }
    if (otherRun || (otherState && m_live.state == State::Running)) {
        withdraw(Task::Training);
    }
    if (otherRun || (isRacing(m_live) && !isRacing(before))) {
        withdraw(Task::Race);
    }
    if (otherRun || !news.errors.empty()) {
        withdraw(Task::Test);
    }
    if (otherRun || isKeptAnew(before.kept, m_live.kept)) {
        m_bar.withdraw(keepTrouble);
    }
}

void Announcer::withdraw(Task task)
{
    m_bar.withdraw(topicOf(task));
}

} // namespace ff
