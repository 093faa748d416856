// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/insight_answers.h"
#include "tests/ui/posted_commands.h"
#include "tests/ui/ui_test.h"
#include "ui/figures/figure.h"
#include "ui/kit/picture_strip.h"
#include "ui/panes/mistakes/confusion_view.h"
#include "ui/panes/mistakes/mistakes_panel.h"
#include "ui/workbench/selection.h"

#include <QAction>
#include <QHeaderView>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ff::mistakes_test {

class MistakesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void cleanup() { m_panel.reset(); }

    void asksOnlyWhileItIsSeen();
    void answersFewerImagesWhileItTrains();
    void showsWhatIsTakenForWhat();
    void longNamesOfClassesBeginInTheirHeads();
    void aCellNarrowsTheGallery();
    void goodnessAnswersWhereItJudges();
    void aPictureIsLookedAt();
    void anotherRunForgetsTheAnswers();
    void figuresHoldTheCounts();

private:
    void show(const Moment& moment, State state = State::Paused);
    void answer(const insight::TestAnswers& found);
    void answerPictures();
    std::vector<std::int64_t> picturesAsked() const;
    template <typename CommandKind>
    int count() const;
    ConfusionView& view() const { return *m_panel->findChild<ConfusionView*>(); }
    void click(int truth, int answer) const;

    std::vector<Command> m_posted;
    Selection m_selection;
    Moment m_moment;
    std::unique_ptr<MistakesPanel> m_panel;
};

namespace {

/// By the readout a "b" and an "a" are taken for a "c", by goodness nothing is wrong.
insight::TestAnswers sixAnswers()
{
    return {{40, 41, 42, 43, 44, 45},
            {0, 1, 2, 0, 1, 2},
            {{0, 1, 2, 2, 2, 2}, {0.9F, 0.8F, 0.7F, 0.3F, 0.6F, 0.1F}},
            insight::Answers {{0, 1, 2, 0, 1, 2}, {1, 1, 1, 1, 1, 1}},
            6,
            100};
}

} // namespace

void MistakesTest::init()
{
    m_posted.clear();
    m_selection.setPicture({});
    m_moment = test::runningMoment(Mode::Supervised, 2, 3);
    m_panel = std::make_unique<MistakesPanel>();
    m_panel->usePost(test::collectIn(m_posted));
    m_panel->useSelection(m_selection);
    m_panel->applyTheme(themeFor(QPalette(Qt::white)));
    m_panel->resize(700, 500);
    m_panel->show();
}

void MistakesTest::show(const Moment& moment, State state)
{
    News news = test::newsOf(moment);
    news.live.state = state;
    m_panel->record(news);
    m_panel->follow(news.live);
    m_panel->present(news.moment);
}

/// Answers the latest question about the test images.
void MistakesTest::answer(const insight::TestAnswers& found)
{
    test::answer(*m_panel, m_moment, test::latestAsked<question::TestAnswers>(m_posted).second, found);
    QCoreApplication::processEvents();
}

std::vector<std::int64_t> MistakesTest::picturesAsked() const
{
    return test::latestAsked<question::TestPictures>(m_posted).first->images;
}

void MistakesTest::answerPictures()
{
    test::answerPictures(*m_panel, m_moment, m_posted);
    QCoreApplication::processEvents();
}

template <typename CommandKind>
int MistakesTest::count() const
{
    return static_cast<int>(std::ranges::count_if(
        m_posted, [](const Command& command) { return std::holds_alternative<CommandKind>(command); }));
}

void MistakesTest::click(int truth, int answer) const
{
    const QRect cell = view().visualRect(view().model()->index(truth, answer));
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, cell.center());
}

void MistakesTest::asksOnlyWhileItIsSeen()
{
    m_panel->record(test::newsOf(m_moment)); // which hidden panels get too
    QCOMPARE(count<command::Ask>(), 0);
    show(m_moment);
    QCOMPARE(count<command::Ask>(), 1);
    show(m_moment);
    QCOMPARE(count<command::Ask>(), 1); // one is under way
    m_panel->hide();
    QCOMPARE(count<command::Withdraw>(), 1);
    QCOMPARE(std::get<command::Withdraw>(m_posted.back()).question, Ticket {1});
}

void MistakesTest::answersFewerImagesWhileItTrains()
{
    show(m_moment, State::Running);
    QCOMPARE(test::asked<question::TestAnswers>(m_posted.back())->atMost, 2000);
    show(m_moment, State::Paused);
    QVERIFY(test::asked<question::TestAnswers>(m_posted.back())->atMost > 1'000'000);
    QCOMPARE(count<command::Withdraw>(), 1); // of the one that nobody waits for now
}

void MistakesTest::showsWhatIsTakenForWhat()
{
    show(m_moment);
    answer(sixAnswers());
    const QAbstractItemModel& model = *view().model();
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, 0).data().toString(), u"1"_s);
    QCOMPARE(model.index(0, 2).data().toString(), u"1"_s);
    QCOMPARE(model.index(2, 2).data().toString(), u"2"_s);
    QCOMPARE(model.index(2, 0).data().toString(), QString()); // emptiness shows where the mistakes are
    QCOMPARE(model.headerData(1, Qt::Vertical).toString(), u"b"_s);
    QCOMPARE(model.index(1, 2).data(Qt::AccessibleTextRole).toString(),
             u"b taken for c: 1 of 2 images, 50 %"_s);
    m_panel->findChild<QAction*>(u"mistakesAsShares"_s)->setChecked(true);
    QCOMPARE(model.index(1, 2).data().toString(), u"50"_s);
}

void MistakesTest::longNamesOfClassesBeginInTheirHeads()
{
    const auto headsOf = [this](const std::string& name) {
        m_moment.data.classes = {name, name, name};
        m_moment.run += 1;
        show(m_moment);
        answer(sixAnswers());
        return std::pair(view().horizontalHeader()->grab().toImage(),
                         view().verticalHeader()->grab().toImage());
    };
    const auto [across, down] = headsOf("a name of a class that is longer than any head");
    const auto [otherAcross, otherDown] = headsOf("o name of a class that is longer than any head");
    QVERIFY(across != otherAcross);
    QVERIFY(down != otherDown);
}

void MistakesTest::aCellNarrowsTheGallery()
{
    show(m_moment);
    answer(sixAnswers());
    QCOMPARE(picturesAsked(), (std::vector<std::int64_t> {44, 43})); // the surest mistake first
    answerPictures();
    auto* strip = m_panel->findChild<PictureStrip*>(u"mistakes"_s);
    QCOMPARE(strip->captions(), (QStringList {u"b → c"_s, u"a → c"_s}));
    click(0, 2);
    QCOMPARE(picturesAsked(), (std::vector<std::int64_t> {43}));
    click(1, 1);
    QCOMPARE(picturesAsked(), (std::vector<std::int64_t> {41}));
    QTest::keyClick(&view(), Qt::Key_Escape);
    QCOMPARE(picturesAsked(), (std::vector<std::int64_t> {44, 43}));
    QTest::keyClick(&view(), Qt::Key_Right);
    QVERIFY(view().chosen().has_value()); // the keys do what the mouse does
    m_panel->findChild<QToolButton*>(u"allMistakes"_s)->click();
    QVERIFY(!view().chosen().has_value());
}

void MistakesTest::goodnessAnswersWhereItJudges()
{
    auto* byGoodness = m_panel->findChild<QAction*>(u"mistakesByGoodness"_s);
    show(m_moment);
    answer(sixAnswers());
    byGoodness->trigger();
    QCOMPARE(view().model()->index(0, 2).data().toString(), QString());
    QCOMPARE(picturesAsked(), std::vector<std::int64_t> {});
    m_moment = test::runningMoment(Mode::Unsupervised, 2, 3);
    m_moment.run = 2;
    show(m_moment);
    QVERIFY(!byGoodness->isEnabled());
    insight::TestAnswers readoutOnly = sixAnswers();
    readoutOnly.byGoodness.reset();
    answer(readoutOnly);
    QCOMPARE(view().model()->index(0, 2).data().toString(), u"1"_s);
}

void MistakesTest::aPictureIsLookedAt()
{
    QSignalSpy chosen(&m_selection, &Selection::chosen);
    show(m_moment);
    answer(sixAnswers());
    answerPictures();
    auto* strip = m_panel->findChild<PictureStrip*>(u"mistakes"_s);
    QTest::mouseClick(strip, Qt::LeftButton, {}, strip->pictureRect(1).center());
    QCOMPARE(chosen.count(), 1);
    const auto picture = chosen.front().front().value<LabelledPicture>();
    QCOMPARE(picture.label, 1);
    QCOMPARE(picture.picture.pixels.front(), std::uint8_t {31});
    m_selection.setPicture(picture);
    QCOMPARE(strip->marked(), 1);
}

void MistakesTest::anotherRunForgetsTheAnswers()
{
    show(m_moment);
    answer(sixAnswers());
    QVERIFY(view().isVisible());
    m_moment.run = 7;
    show(m_moment);
    QVERIFY(!view().isVisible()); // they were of other images, maybe
}

void MistakesTest::figuresHoldTheCounts()
{
    QVERIFY(m_panel->figures().empty());
    show(m_moment);
    answer(sixAnswers());
    answerPictures();
    const std::vector<Figure> figures = m_panel->figures();
    QCOMPARE(figures.size(), std::size_t {2});
    QCOMPARE(std::get<std::int64_t>(figures[0].table.rows[2][3]), 2);
    QVERIFY(figures[0].context().contains(u"6 of 100 test images"_s));
    QCOMPARE(std::get<std::vector<PictureGroup>>(figures[1].content)[0].pictures.count(), 2);
}

const test::UiTest registered {"mistakes_test", test::runWithWindows<MistakesTest>};

} // namespace ff::mistakes_test

#include "mistakes_test.moc"
