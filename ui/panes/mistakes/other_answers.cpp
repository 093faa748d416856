// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/mistakes/other_answers.h"

#include "ui/kit/core_words.h"
#include "ui/kit/foreign_text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>

#include <array>
#include <utility>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array wrongOf {Wrong::Both, Wrong::OnlyThis, Wrong::OnlyOther}; // of the filter, behind all

constexpr int shortTitle = 12; // signs of a run's name that are always seen

} // namespace

OtherAnswers::OtherAnswers(StandingQuestion::Post post, QWidget* parent)
    : QWidget(parent)
    , m_post(std::move(post))
    , m_question(m_post)
    , m_box(new QComboBox)
    , m_filter(new QComboBox)
    , m_whyNot(new QLabel)
{
    makeBoxes();
    m_whyNot->setObjectName(u"mistakesWhyNot"_s);
    m_whyNot->setWordWrap(true);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_box, 0, 0);
    grid->addWidget(m_filter, 0, 1);
    grid->addWidget(m_whyNot, 1, 0, 1, 2);
    connect(&m_question, &StandingQuestion::answered, this,
            [this](const std::shared_ptr<const Insight>& insight) { take(*insight); });
    hide();
}

void OtherAnswers::makeBoxes()
{
    m_box->setObjectName(u"mistakesCompared"_s);
    m_box->setAccessibleName(tr("Run that the mistakes are compared with"));
    m_box->setToolTip(
        tr("Put the mistakes of a pinned run beside these; Draw and Layers compare with it too"));
    m_filter->setObjectName(u"mistakesWhose"_s);
    m_filter->setAccessibleName(tr("Whose mistakes are shown"));
    m_filter->setToolTip(tr("Which of the two runs is wrong about the images that are shown"));
    for (QComboBox* box : {m_box, m_filter}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(shortTitle);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    m_filter->addItems({tr("All mistakes of this run"), {}, {}, {}});
    connect(m_box, &QComboBox::activated, this, &OtherAnswers::compareWith);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &OtherAnswers::changed);
    setCounts({});
}

void OtherAnswers::useRuns(KeptRuns& runs)
{
    m_runs = &runs;
    connect(&runs, &KeptRuns::changed, this, &OtherAnswers::showRuns);
    connect(&runs, &KeptRuns::pinnedChanged, this, &OtherAnswers::showRuns);
    showRuns();
}

/// What the session compares with is chosen, not what somebody has asked for.
void OtherAnswers::compareWith(int index)
{
    const std::string id = m_box->itemData(index).toString().toStdString();
    m_post(command::Compare {id.empty() ? std::filesystem::path() : m_runs->store() / id});
    showRuns();
}

void OtherAnswers::showRuns()
{
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    m_box->addItem(tr("Compared with no run"), QString());
    const auto add = [this](const std::string& id, const QString& title) {
        m_box->addItem(tr("Compared with %1").arg(title), QString::fromStdString(id));
    };
    for (const PinnedRun& run : m_runs->pinned()) {
        add(run.id, run.title);
    }
    const QString compared = QString::fromStdString(m_runs->compared());
    if (m_box->findData(compared) < 0) {
        add(m_runs->compared(), m_runs->badgeOf(m_runs->store() / m_runs->compared()).title);
    }
    m_box->setCurrentIndex(m_box->findData(compared));
    setVisible(m_box->count() > 1);
}

void OtherAnswers::show(const Moment& moment, std::int64_t atMost)
{
    m_other = moment.compared;
    if (m_other && m_found && m_found->compared && m_found->compared->folder != m_other->folder) {
        m_found.reset();
        Q_EMIT changed();
    }
    if (!m_other || !m_other->whyNoAnswer.isEmpty()) {
        m_question.rest();
        m_run = 0;
        if (std::exchange(m_found, std::nullopt)) {
            Q_EMIT changed();
        }
    } else {
        m_question.ask(
            question::TestAnswers {atMost, question::ComparedMoment {m_other->folder, m_other->step}});
        if (std::exchange(m_run, moment.run) != moment.run) {
            m_question.show(moment);
        }
    }
    showState();
}

void OtherAnswers::rest()
{
    m_question.rest();
    m_run = 0;
}

void OtherAnswers::forget()
{
    m_found.reset();
    showState();
}

/// Parts of an answer take the place of no fuller one of the same run.
void OtherAnswers::take(const Insight& insight)
{
    const auto& answers = std::get<insight::TestAnswers>(insight.content);
    const bool isOfSame = m_found && answers.compared && m_found->compared
        && m_found->compared->folder == answers.compared->folder;
    if (isOfSame && !insight.isComplete && answers.images.size() < m_found->images.size()) {
        return;
    }
    m_found = answers;
    showState();
    Q_EMIT changed();
}

void OtherAnswers::showState()
{
    const QString whyNot = m_other ? foreignText(coreWords(m_other->whyNoAnswer)) : QString();
    m_whyNot->setText(whyNot);
    m_whyNot->setVisible(!whyNot.isEmpty());
    m_filter->setVisible(m_found.has_value());
}

QString OtherAnswers::title() const
{
    return m_runs && m_other ? m_runs->badgeOf(m_other->folder).title : QString();
}

std::optional<Wrong> OtherAnswers::filter() const
{
    const int index = m_filter->currentIndex();
    return found() && index > 0 ? std::optional(wrongOf.at(static_cast<std::size_t>(index) - 1))
                                : std::nullopt;
}

void OtherAnswers::setCounts(const SideBySide& both)
{
    const auto number
        = [&both](Wrong wrong) { return QLocale().toString(static_cast<qlonglong>(both.count(wrong))); };
    m_filter->setItemText(1, tr("Both are wrong: %1").arg(number(Wrong::Both)));
    m_filter->setItemText(2, tr("Only this run is wrong: %1").arg(number(Wrong::OnlyThis)));
    m_filter->setItemText(3, tr("Only the other run is wrong: %1").arg(number(Wrong::OnlyOther)));
}

} // namespace ff
