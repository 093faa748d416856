// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/insight_panel.h"

#include "core/data/no_labels.h"
#include "core/insight/needs_labels.h"
#include "ui/kit/core_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace ff {

namespace {

enum Page { Empty, Body };

} // namespace

InsightPanel::InsightPanel(QWidget* parent)
    : Panel(parent)
    , m_question([this](const Command& command) { return ask(command); })
{
    setAutoFillBackground(true);
    connect(&m_question, &StandingQuestion::answered, this, &InsightPanel::take);
}

void InsightPanel::build(const Parts& parts)
{
    m_words = new QLabel;
    m_words->setWordWrap(true);
    auto* header = new QHBoxLayout;
    const int side = fontMetrics().height() / 2;
    header->setContentsMargins(side, side / 2, side, 0);
    header->setSpacing(side);
    for (QWidget* each : parts.before) {
        header->addWidget(each);
    }
    header->addWidget(m_words, 1);
    for (QWidget* each : parts.after) {
        header->addWidget(each);
    }
    m_empty = new QLabel(parts.empty);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(fontMetrics().height());
    m_pages = new QStackedLayout;
    m_pages->addWidget(m_empty);
    m_pages->addWidget(parts.body);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    if (parts.row) {
        auto* row = new QHBoxLayout;
        row->setContentsMargins(side, side / 2, side, 0);
        row->addWidget(parts.row);
        layout->addLayout(row);
    }
    layout->addLayout(m_pages, 1);
}

void InsightPanel::present(const std::shared_ptr<const Moment>& moment)
{
    const bool isOtherRun = !m_moment || m_moment->run != moment->run;
    m_moment = moment;
    if (isOtherRun) {
        m_insight = nullptr;
        m_pages->setCurrentIndex(Empty);
        setWords({});
        forget();
        if (question() && !answerable()) {
            setWords(coreWord(noLabels));
        }
    }
    askAnew();
    if (answerable()) {
        m_question.show(*moment);
    }
}

std::optional<Question> InsightPanel::answerable() const
{
    std::optional<Question> asked = question();
    return asked && needsLabels(*asked) && !isLabelled(m_moment->data) ? std::nullopt : asked;
}

/// Nothing is posted while nobody looks.
void InsightPanel::askAnew()
{
    const std::optional<Question> asked = m_moment ? answerable() : std::nullopt;
    if (asked) {
        m_question.ask(*asked);
    } else {
        m_question.rest();
    }
}

bool InsightPanel::isWelcome(const Insight&) const
{
    return true;
}

void InsightPanel::take(const std::shared_ptr<const Insight>& insight)
{
    if (m_moment && insight->run == m_moment->run && isWelcome(*insight)) {
        m_insight = insight;
        m_pages->setCurrentIndex(Body);
        showInsight();
    }
}

void InsightPanel::setWords(const QString& words)
{
    m_words->setText(words);
}

void InsightPanel::setEmptyWords(const QString& words)
{
    m_empty->setText(words);
}

void InsightPanel::applyTheme(const Theme& theme)
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme.base);
    setPalette(colours);
}

void InsightPanel::hideEvent(QHideEvent* event)
{
    Panel::hideEvent(event);
    m_question.rest();
}

} // namespace ff
