// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/standing_question.h"

#include <utility>

namespace ff {

namespace {

using namespace std::chrono_literals;

constexpr auto pauseBetweenAnswers = 400ms; // what changes faster is not read

} // namespace

StandingQuestion::StandingQuestion(Post post, QObject* parent)
    : QObject(parent)
    , m_post(std::move(post))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBetweenAnswers);
    connect(&m_pause, &QTimer::timeout, this, &StandingQuestion::askIfDue);
}

void StandingQuestion::ask(const Question& question)
{
    if (m_question == question) {
        return;
    }
    withdraw();
    m_question = question;
    m_asked.reset();
    m_pause.stop();
    askIfDue();
}

void StandingQuestion::show(const Moment& moment)
{
    if (m_shown && m_shown->run != moment.run) {
        withdraw();
        m_pause.stop();
    }
    m_shown = Subject {moment.run, moment.step, moment.settings};
    askIfDue();
}

void StandingQuestion::rest()
{
    withdraw();
    m_shown.reset();
}

void StandingQuestion::hear(const News& news)
{
    for (const std::shared_ptr<const Insight>& insight : news.insights) {
        if (m_ticket == 0 || insight->ticket != m_ticket) {
            continue;
        }
        if (insight->isComplete) {
            m_ticket = 0;
            m_pause.start();
        }
        Q_EMIT answered(insight);
    }
    for (const Event& event : news.events) {
        if (m_ticket != 0 && event.ticket == m_ticket) {
            m_ticket = 0; // it will not be answered
        }
    }
}

void StandingQuestion::askIfDue()
{
    if (!m_question || !m_shown || m_ticket != 0 || m_pause.isActive() || m_asked == m_shown) {
        return;
    }
    m_ticket = m_post(command::Ask {*m_question});
    if (m_ticket != 0) {
        m_asked = m_shown;
    }
}

void StandingQuestion::withdraw()
{
    if (m_ticket != 0) {
        m_post(command::Withdraw {std::exchange(m_ticket, 0)});
        m_asked.reset();
    }
}

} // namespace ff
