// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/insight_answers.h"
#include "tests/ui/kept_store.h"
#include "tests/ui/ui_test.h"
#include "ui/figures/figure.h"
#include "ui/kit/picture_strip.h"
#include "ui/panes/mistakes/mistakes_panel.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

namespace ff::mistakes_compared_test {

/// The Mistakes pane beside a pinned run.
class MistakesComparedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void cleanup();

    void offersThePinnedRuns();
    void showsBothAnswersAndWhoIsWrong();
    void asksOnceForEachMomentOfTheOtherRun();
    void saysWhyThereIsNothingToCompare();
    void anEndedComparisonLeavesTheMistakesOfTheRun();

private:
    void pin();
    void compare(std::int64_t step = 30);
    void show();
    void answerBoth();
    QComboBox& box(const char* name) const
    {
        return *m_panel->findChild<QComboBox*>(QLatin1StringView(name));
    }
    bool isSeen(const char* name) const { return box(name).isVisibleTo(m_panel.get()); }
    std::vector<std::int64_t> picturesAsked() const
    {
        return test::latestAsked<question::TestPictures>(m_posted).first->images;
    }
    std::pair<const question::TestAnswers*, Ticket> asked(bool ofOther) const;

    std::unique_ptr<KeptStore> m_store;
    std::unique_ptr<KeptRuns> m_runs;
    std::string m_id;
    std::vector<Command> m_posted;
    Moment m_moment;
    std::unique_ptr<MistakesPanel> m_panel;
};

void MistakesComparedTest::init()
{
    m_posted.clear();
    m_store = std::make_unique<KeptStore>();
    m_id = m_store->add("wide", {0.5});
    m_runs = std::make_unique<KeptRuns>(m_store->folder());
    m_moment = test::runningMoment(Mode::Supervised, 2, 3);
    m_panel = std::make_unique<MistakesPanel>();
    m_panel->usePost([this](const Command& command) {
        m_posted.push_back(command);
        if (const auto* wish = std::get_if<command::Compare>(&command)) {
            News news;
            news.live.compared = wish->folder.empty() ? std::nullopt : std::optional(wish->folder);
            m_runs->follow(news);
        }
        return Ticket {m_posted.size()};
    });
    m_panel->useRuns(*m_runs);
    m_panel->applyTheme(themeFor(QPalette(Qt::white)));
    m_panel->resize(700, 500);
    m_panel->show();
    QVERIFY(lookNow(*m_runs));
}

void MistakesComparedTest::cleanup()
{
    m_panel.reset();
    m_runs.reset();
}

void MistakesComparedTest::pin()
{
    m_runs->setLabels(m_id, {.name = "wide", .pinned = true});
    QVERIFY(eventually([&] { return m_store->labels(m_id).pinned; }));
    QVERIFY(lookNow(*m_runs)); // its curve is read once it is pinned
}

void MistakesComparedTest::show()
{
    News news = test::newsOf(m_moment);
    news.live.state = State::Paused;
    m_panel->record(news);
    m_panel->follow(news.live);
    m_panel->present(news.moment);
}

/// As the session does when it is asked to.
void MistakesComparedTest::compare(std::int64_t step)
{
    pin();
    box("mistakesCompared").setCurrentIndex(1);
    Q_EMIT box("mistakesCompared").activated(1);
    m_moment.compared.emplace();
    m_moment.compared->folder = m_store->folder() / m_id;
    m_moment.compared->step = step;
    show();
}

std::pair<const question::TestAnswers*, Ticket> MistakesComparedTest::asked(bool ofOther) const
{
    std::pair<const question::TestAnswers*, Ticket> latest {nullptr, 0};
    for (std::size_t i = 0; i < m_posted.size(); ++i) {
        const auto* question = test::asked<question::TestAnswers>(m_posted[i]);
        if (question && question->compared.has_value() == ofOther) {
            latest = {question, Ticket {i + 1}};
        }
    }
    return latest;
}

/// This run takes images 43 and 44 for a "c"; the other one 44 for an "a" and 40 for a "b".
void MistakesComparedTest::answerBoth()
{
    insight::TestAnswers own {
        {40, 41, 42, 43, 44}, {0, 1, 2, 0, 1}, {{0, 1, 2, 2, 2}, {1, 1, 1, 0.3F, 0.6F}}, {}, 5, 100};
    test::answer(*m_panel, m_moment, asked(false).second, own);
    insight::TestAnswers other = own;
    other.byReadout = {{1, 1, 2, 0, 0}, {0.4F, 1, 1, 1, 0.7F}};
    other.compared = asked(true).first->compared;
    test::answer(*m_panel, m_moment, asked(true).second, other);
    test::answerPictures(*m_panel, m_moment, m_posted);
    QCoreApplication::processEvents();
}

void MistakesComparedTest::offersThePinnedRuns()
{
    show();
    QVERIFY(!isSeen("mistakesCompared"));
    pin();
    QVERIFY(isSeen("mistakesCompared"));
    QVERIFY(!isSeen("mistakesWhose"));
    QCOMPARE(box("mistakesCompared").itemText(1), u"Compared with wide"_s);
    QCOMPARE(asked(true).second, Ticket {0});
    compare();
    QCOMPARE(box("mistakesCompared").currentIndex(), 1);
    QCOMPARE(asked(true).first->compared->folder, m_store->folder() / m_id);
}

void MistakesComparedTest::showsBothAnswersAndWhoIsWrong()
{
    compare();
    answerBoth();
    auto* strip = m_panel->findChild<PictureStrip*>(u"mistakes"_s);
    QCOMPARE(picturesAsked(), (std::vector<std::int64_t> {44, 43}));
    QCOMPARE(strip->captions(), (QStringList {u"b → c | a"_s, u"a → c | a"_s}));
    QComboBox& whose = box("mistakesWhose");
    QCOMPARE(whose.itemText(1), u"Both are wrong: 1"_s);
    QCOMPARE(whose.itemText(2), u"Only this run is wrong: 1"_s);
    QCOMPARE(whose.itemText(3), u"Only the other run is wrong: 1"_s);
    const std::vector<std::vector<std::int64_t>> expected {{44}, {43}, {40}};
    for (int i = 0; i < 3; ++i) {
        whose.setCurrentIndex(i + 1);
        QCOMPARE(picturesAsked(), expected[static_cast<std::size_t>(i)]);
    }
    test::answerPictures(*m_panel, m_moment, m_posted);
    QCoreApplication::processEvents();
    QCOMPARE(strip->captions(), (QStringList {u"a → a | b"_s}));
    const QString title = m_panel->figures().back().title();
    QCOMPARE(title, u"Only wide is wrong, the surest first: 1"_s);
}

void MistakesComparedTest::asksOnceForEachMomentOfTheOtherRun()
{
    compare();
    answerBoth();
    const Ticket first = asked(true).second;
    m_moment.step += 10;
    show();
    QCOMPARE(asked(true).second, first);
    m_moment.compared->step = 60;
    show();
    QVERIFY(asked(true).second > first);
    m_panel->hide();
    QVERIFY(std::holds_alternative<command::Withdraw>(m_posted.back()));
    const std::size_t before = m_posted.size();
    m_panel->record(test::newsOf(m_moment));
    QCOMPARE(m_posted.size(), before);
}

void MistakesComparedTest::saysWhyThereIsNothingToCompare()
{
    compare();
    answerBoth();
    m_moment.compared->whyNoAnswer = {"It tells other classes apart than this run."};
    show();
    auto* why = m_panel->findChild<QLabel*>(u"mistakesWhyNot"_s);
    QVERIFY(why->isVisibleTo(m_panel.get()));
    QCOMPARE(why->text(), u"It tells other classes apart than this run."_s);
    QVERIFY(!isSeen("mistakesWhose"));
}

void MistakesComparedTest::anEndedComparisonLeavesTheMistakesOfTheRun()
{
    compare();
    answerBoth();
    box("mistakesWhose").setCurrentIndex(3);
    Q_EMIT box("mistakesCompared").activated(0);
    QVERIFY(std::get<command::Compare>(m_posted[m_posted.size() - 1]).folder.empty());
    m_moment.compared.reset();
    show();
    QCOMPARE(box("mistakesCompared").currentIndex(), 0);
    QVERIFY(!isSeen("mistakesWhose"));
    QCOMPARE(picturesAsked(), (std::vector<std::int64_t> {44, 43}));
}

const test::UiTest registered {"mistakes_compared_test", test::runWithWindows<MistakesComparedTest>};

} // namespace ff::mistakes_compared_test

#include "mistakes_compared_test.moc"
