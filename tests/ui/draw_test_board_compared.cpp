// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/draw_test_board_fixture.h"
#include "tests/ui/kept_store.h"
#include "tests/ui/ui_test.h"
#include "ui/figures/figure.h"
#include "ui/panes/draw/board_agreement.h"

using namespace Qt::StringLiterals;

namespace ff::draw_test_board_compared {

/// The board: the answers of the run that is compared with.
class DrawTestBoardCompared : public QObject, private BoardFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_panel.reset(); }

    void bothAnswersStandBesideTheirSheet();
    void saysOnHowManyTheyAgree();
    void isThereOnlyWhileARunIsComparedWith();
    void whatIsClearedIsNotCounted();
    void anAnswerToWhatWasClearedIsNotShown();
    void anotherRunIsNotTakenForTheOneBefore();
    void followsTheNameOfTheRun();
    void saysWhyThereIsNone();
    void readsAsItsOwnModeAnswers();
    void isPainted();
    void itsFigureHasBoth();
    void fitsANarrowPane();

private:
    void present(const std::vector<int>& own, const std::vector<Answer>& other, const Sentence& whyNot = {});
    void present(const std::vector<int>& own, const std::vector<int>& other)
    {
        present(own, answersOf(other));
    }
    BoardAgreement& line() const { return *m_panel->findChild<BoardAgreement*>(); }

    KeptStore m_store;
    std::unique_ptr<KeptRuns> m_runs;
    std::string m_id;
    Mode m_otherMode = Mode::Supervised;
};

void DrawTestBoardCompared::init()
{
    QVERIFY(startBoard());
    m_otherMode = Mode::Supervised;
    m_id = m_store.add("a rather long name of a run", {0.5});
    m_runs = std::make_unique<KeptRuns>(m_store.folder());
    m_panel->useRuns(*m_runs);
    QVERIFY(lookNow(*m_runs));
}

void DrawTestBoardCompared::present(const std::vector<int>& own, const std::vector<Answer>& other,
                                    const Sentence& whyNot)
{
    Moment moment = m_moment;
    moment.answers = answersOf(own);
    ComparedRun& compared = moment.compared.emplace();
    compared.folder = m_store.folder() / m_id;
    compared.epoch = 2;
    compared.settings.mode = m_otherMode;
    compared.answers = other;
    compared.whyNoAnswer = whyNot;
    m_panel->present(test::shared(moment));
}

void DrawTestBoardCompared::bothAnswersStandBesideTheirSheet()
{
    draw(2);
    draw(7);
    present({4, 6}, {4, 1});
    QVERIFY2(said(2).startsWith(u"4"), qPrintable(said(2)));
    QVERIFY2(said(2).endsWith(u"a rather long name of a run answers 4, ahead of 5 by 0.90"),
             qPrintable(said(2)));
    QVERIFY2(said(7).startsWith(u"6"), qPrintable(said(7)));
    QVERIFY2(said(7).endsWith(u"a rather long name of a run answers otherwise: 1, ahead of 2 by 0.90"),
             qPrintable(said(7)));
    QVERIFY(sheet(7).answer().toolTip().contains(u"answers otherwise: 1"_s));
    QCOMPARE(said(1), u"no answer yet"_s);
}

void DrawTestBoardCompared::saysOnHowManyTheyAgree()
{
    present({}, std::vector<Answer>());
    QCOMPARE(line().words(), u"nothing to compare yet"_s);
    for (const int number : {1, 3, 8, 9}) {
        draw(number);
    }
    present({4, 6, 7, 1}, {4, 1, 7, 2});
    QCOMPARE(line().words(), u"the same on 2 of 4, not on 3, 9"_s);
    QVERIFY(line().accessibleDescription().endsWith(u"the same on 2 of 4, not on 3, 9"_s));
    QCOMPARE(line().accessibleName(), u"Agreement with the compared run"_s);
    QVERIFY(line().toolTip().contains(u"epoch 2.00"_s));
    present({4, 6, 7, 1}, {4, 6, 7, 1});
    QCOMPARE(line().words(), u"the same on 4 of 4"_s);
}

void DrawTestBoardCompared::isThereOnlyWhileARunIsComparedWith()
{
    draw(2);
    QVERIFY(!line().isVisible());
    present({4}, std::vector {1});
    QVERIFY(line().isVisible());
    presentAnswers({4});
    QVERIFY(!line().isVisible());
    QCOMPARE(said(2), u"4, ahead of 5 by 0.90"_s);
}

void DrawTestBoardCompared::whatIsClearedIsNotCounted()
{
    draw(2);
    draw(7);
    present({4, 6}, {4, 1});
    sheet(7).clear();
    QCOMPARE(line().words(), u"the same on 1 of 1"_s);
    QCOMPARE(said(7), u"no answer yet"_s);
}

void DrawTestBoardCompared::anAnswerToWhatWasClearedIsNotShown()
{
    draw(2);
    const std::vector<Answer> early = answersOf({1});
    sheet(2).clear();
    draw(2);
    present({4}, early);
    QCOMPARE(said(2), u"4, ahead of 5 by 0.90"_s);
}

void DrawTestBoardCompared::anotherRunIsNotTakenForTheOneBefore()
{
    draw(2);
    present({4}, std::vector {1});
    m_id = m_store.add("another", {0.4});
    QVERIFY(lookNow(*m_runs));
    present({4}, std::vector<Answer>()); // it has not answered yet
    QCOMPARE(said(2), u"4, ahead of 5 by 0.90"_s);
    present({4}, std::vector {4});
    QVERIFY2(said(2).endsWith(u"another answers 4, ahead of 5 by 0.90"), qPrintable(said(2)));
}

void DrawTestBoardCompared::followsTheNameOfTheRun()
{
    draw(2);
    present({4}, std::vector {1});
    m_runs->setLabels(m_id, {.name = "short"});
    QVERIFY(line().accessibleDescription().startsWith(u"short: "_s));
    QVERIFY2(said(2).contains(u"short answers otherwise"_s), qPrintable(said(2)));
}

void DrawTestBoardCompared::saysWhyThereIsNone()
{
    draw(2);
    present({4}, std::vector {1});
    present({4}, std::vector<Answer>(), {FF_TR("It tells other classes apart than this run."), {}});
    QCOMPARE(line().words(), u"It tells other classes apart than this run."_s);
    QCOMPARE(said(2), u"4, ahead of 5 by 0.90"_s);
}

/// The mode of the run that is there now judges otherwise.
void DrawTestBoardCompared::readsAsItsOwnModeAnswers()
{
    m_otherMode = Mode::Unsupervised;
    draw(2);
    std::vector<Answer> other = answersOf({1});
    other.front().readout.assign(10, 0.0F);
    other.front().readout[3] = 1;
    present({4}, other);
    QVERIFY2(said(2).endsWith(u"answers otherwise: 3, probability 100 %"), qPrintable(said(2)));
}

/// With another look where the two differ.
void DrawTestBoardCompared::isPainted()
{
    draw(2);
    BoardAnswer& answer = sheet(2).answer();
    presentAnswers({4});
    const QImage alone = answer.grab().toImage();
    present({4}, std::vector {4});
    const QImage same = answer.grab().toImage();
    present({4}, std::vector {1});
    const QImage other = answer.grab().toImage();
    QVERIFY(alone != same);
    QVERIFY(same != other);
}

void DrawTestBoardCompared::itsFigureHasBoth()
{
    draw(3);
    draw(9);
    presentAnswers({4, 6});
    QCOMPARE(m_panel->figures().front().table.columns.size(), std::size_t {4});
    present({4, 6}, {4, 1});
    const Figure figure = m_panel->figures().front();
    QCOMPARE(figure.table.columns.size(), std::size_t {6});
    QCOMPARE(figure.table.rows[1].size(), std::size_t {6});
    QCOMPARE(cellText(figure.table.rows[1][1]), std::string("6"));
    QCOMPARE(cellText(figure.table.rows[1][4]), std::string("1"));
    QVERIFY(figure.context().contains(u"a rather long name of a run"_s));
    const auto& groups = std::get<std::vector<PictureGroup>>(figure.content);
    QCOMPARE(groups.front().captions, QStringList({u"4 = 4"_s, u"6 ≠ 1"_s}));
}

void DrawTestBoardCompared::fitsANarrowPane()
{
    const int narrowest = m_panel->minimumSizeHint().width();
    draw(2);
    present({4}, std::vector {1});
    QCoreApplication::processEvents();
    QCOMPARE(m_panel->minimumSizeHint().width(), narrowest);
    QVERIFY(line().geometry().right() <= line().parentWidget()->width());
}

const test::UiTest registered {"draw_test_board_compared", test::runWithWindows<DrawTestBoardCompared>};

} // namespace ff::draw_test_board_compared

#include "draw_test_board_compared.moc"
