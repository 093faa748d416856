// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/draw_test_board_fixture.h"
#include "tests/ui/ui_test.h"

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ff::test {

double cosine(const std::vector<std::uint8_t>& a, const std::vector<std::uint8_t>& b)
{
    const auto product
        = [](const auto& x, const auto& y) { return std::inner_product(x.begin(), x.end(), y.begin(), 0.0); };
    return product(a, b) / std::sqrt(product(a, a) * product(b, b));
}

} // namespace ff::test

namespace ff::draw_test_board {

/// What is asked about ten sheets, and where the answers go.
class DrawTestBoard : public QObject, private BoardFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(startBoard()); }

    void asksOnlyAboutSheetsWithSomethingOnThem();
    void asksWhatTheOneCanvasWouldAsk();
    void answersStandBesideTheirSheets();
    void answersFollowTheNetwork();
    void doubtIsSaidInWords();
    void anAnswerToWhatWasClearedIsNotShown();
    void asksNothingWhileItIsNotSeen();
    void anotherRunForgetsTheAnswers();
};

void DrawTestBoard::asksOnlyAboutSheetsWithSomethingOnThem()
{
    QVERIFY(m_askedAll.empty() || m_askedAll.back().pictures.empty());
    draw(3);
    QCOMPARE(m_askedAll.back().pictures.size(), std::size_t {1});
    draw(7);
    QCOMPARE(m_askedAll.back().pictures.size(), std::size_t {2});
    QCOMPARE(m_askedAll.back().pictures.front().size(), std::size_t {784});
}

void DrawTestBoard::asksWhatTheOneCanvasWouldAsk()
{
    draw(5);
    const std::vector<std::uint8_t> small = m_askedAll.back().pictures.front();
    toggle().setChecked(false);
    send(QEvent::MouseButtonPress, at(0.3, 0.2));
    send(QEvent::MouseMove, at(0.5, 0.5));
    send(QEvent::MouseMove, at(0.7, 0.8));
    send(QEvent::MouseButtonRelease, at(0.7, 0.8));
    const std::vector<std::uint8_t>& large = m_asked.back().pixels;
    QVERIFY2(test::cosine(small, large) > 0.8, qPrintable(QString::number(test::cosine(small, large))));
}

void DrawTestBoard::answersStandBesideTheirSheets()
{
    draw(8);
    draw(2);
    presentAnswers({4, 6});
    QVERIFY2(said(2).startsWith(u"4"), qPrintable(said(2)));
    QVERIFY2(said(8).startsWith(u"6"), qPrintable(said(8)));
    QCOMPARE(said(1), u"no answer yet"_s);
}

void DrawTestBoard::answersFollowTheNetwork()
{
    draw(1);
    const std::size_t first = m_askedAll.size();
    presentAnswers({4});
    presentAnswers({7});
    QVERIFY(said(1).startsWith(u"7"));
    draw(2);
    presentAnswers({9}, first); // made before the second drawing was known
    QVERIFY(said(1).startsWith(u"9"));
    QCOMPARE(said(2), u"no answer yet"_s);
}

void DrawTestBoard::doubtIsSaidInWords()
{
    draw(1);
    presentAnswers({4});
    QVERIFY(!said(1).contains(u"unsure"_s));
    presentAnswers({4}, 0, 0.05F);
    QVERIFY2(said(1).contains(u"unsure: 4 or 5"_s), qPrintable(said(1)));
}

void DrawTestBoard::anAnswerToWhatWasClearedIsNotShown()
{
    draw(1);
    const std::size_t question = m_askedAll.size();
    sheet(1).clear();
    draw(1);
    presentAnswers({4}, question);
    QCOMPARE(said(1), u"no answer yet"_s);
    presentAnswers({5});
    QVERIFY(said(1).startsWith(u"5"));
}

void DrawTestBoard::asksNothingWhileItIsNotSeen()
{
    draw(1);
    toggle().setChecked(false);
    QVERIFY(m_askedAll.back().pictures.empty());
    toggle().setChecked(true);
    QCOMPARE(m_askedAll.back().pictures.size(), std::size_t {1});
    m_panel->hide();
    QVERIFY(m_askedAll.back().pictures.empty());
}

void DrawTestBoard::anotherRunForgetsTheAnswers()
{
    draw(1);
    presentAnswers({4});
    ++m_moment.run;
    m_panel->present(test::shared(m_moment));
    QCOMPARE(said(1), u"no answer yet"_s);
    presentAnswers({3});
    QVERIFY(said(1).startsWith(u"3"));
}

const test::UiTest registered {"draw_test_board", test::runWithWindows<DrawTestBoard>};

} // namespace ff::draw_test_board

#include "draw_test_board.moc"
