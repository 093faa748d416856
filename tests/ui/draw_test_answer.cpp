// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/draw_test_fixture.h"
#include "tests/ui/ui_test.h"
#include "ui/kit/label_grid.h"

#include <QAction>
#include <QComboBox>
#include <QHelpEvent>
#include <QToolTip>

namespace ff::draw_test_answer {

/// The Draw pane: what it says about answers.
class DrawTestAnswer : public QObject, private DrawFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(start()); }
    void cleanup() { m_panel.reset(); }

    void supervisedAnswerIsShown();
    void unsupervisedAnswerIsShown();
    void whatIsUnlikeTheDataIsSaidSo();
    void trainedWeightsThatAnswerInsteadAreNamed();
    void closeCallIsCalledUnsure();
    void staleAnswerIsIgnored();
    void answerOfAMomentAgoIsShownWhileDrawing();
    void gridTooltipHasTheNumber();
    void votingChoiceIsWished();
    void saysWhetherATestImageIsRight();
    void everyClassCountIsPainted_data();
    void everyClassCountIsPainted();
};

void DrawTestAnswer::supervisedAnswerIsShown()
{
    drawThree();
    m_panel->present(answered(supervisedAnswer()));
    QCOMPARE(text("answerClass"), QStringLiteral("3"));
    QCOMPARE(text("answerDetail"), QStringLiteral("ahead of 8 by 0.31"));
    QCOMPARE(text("readoutLine"), QStringLiteral("Readout says 3, 97 %"));
}

void DrawTestAnswer::unsupervisedAnswerIsShown()
{
    m_moment.settings.mode = Mode::Unsupervised;
    m_panel->present(test::shared(m_moment));
    drawThree();
    Answer answer = supervisedAnswer();
    answer.score.clear();
    answer.goodness = {{0.4F}, {0.9F}};
    answer.byGoodness = -1;
    m_panel->present(answered(answer));
    QCOMPARE(text("answerClass"), QStringLiteral("3"));
    QCOMPARE(text("answerDetail"), QStringLiteral("probability 97 %"));
    QCOMPARE(text("likeness"), QStringLiteral("No layer takes it for training data."));
    answer.goodness = {{1.4F}, {1.9F}};
    m_panel->present(answered(answer));
    QCOMPARE(text("likeness"), QStringLiteral("Every layer takes it for training data."));
    QVERIFY(!m_panel->findChild<LabelGrid*>()->isVisible());
}

/// Whatever the mode, and beside whether the answer is right.
void DrawTestAnswer::whatIsUnlikeTheDataIsSaidSo()
{
    const QString unlike = QStringLiteral("unlike the training data");
    for (const Mode mode : {Mode::Supervised, Mode::Backprop}) {
        m_moment.settings.mode = mode;
        m_panel->present(test::shared(m_moment));
        drawThree();
        Answer answer = supervisedAnswer();
        m_panel->present(answered(answer)); // it is not known
        QCOMPARE(text("answerTruth"), QString());
        answer.strangeness = 0.9;
        m_panel->present(answered(answer));
        QCOMPARE(text("answerTruth"), QString());
        answer.strangeness = 1.1;
        m_panel->present(answered(answer));
        QCOMPARE(text("answerTruth"), unlike);
        QVERIFY(m_panel->findChild<QLabel*>(QStringLiteral("answerMark"))->isVisible());
        (*m_actions)[ActionId::ClearDrawing]->trigger();
    }
}

void DrawTestAnswer::trainedWeightsThatAnswerInsteadAreNamed()
{
    drawThree();
    Answer answer = supervisedAnswer();
    m_panel->present(answered(answer));
    QVERIFY(!m_panel->findChild<QLabel*>(QStringLiteral("standIn"))->isVisible());
    answer.by = "other weights";
    answer.votes.push_back(true); // they need not have the layers of the run
    answer.goodness.push_back(answer.goodness.front());
    m_panel->present(answered(answer));
    QVERIFY(m_panel->findChild<QLabel*>(QStringLiteral("standIn"))->isVisible());
    QVERIFY(text("standIn").contains(QStringLiteral("other weights")));
    QCOMPARE(text("answerClass"), QStringLiteral("3"));
}

void DrawTestAnswer::closeCallIsCalledUnsure()
{
    drawThree();
    Answer answer = supervisedAnswer();
    answer.score[8] = answer.score[3] * 0.999F;
    m_panel->present(answered(answer));
    QCOMPARE(text("answerDetail"), QStringLiteral("unsure: 3 or 8"));
}

void DrawTestAnswer::staleAnswerIsIgnored()
{
    drawThree();
    const Answer old = supervisedAnswer();
    (*m_actions)[ActionId::ClearDrawing]->trigger();
    m_panel->present(answered(old));
    QCOMPARE(text("answerClass"), QString());
    drawThree();
    m_panel->present(answered(old));
    QCOMPARE(text("answerClass"), QString());
    m_panel->present(answered(supervisedAnswer()));
    QCOMPARE(text("answerClass"), QStringLiteral("3"));
}

void DrawTestAnswer::answerOfAMomentAgoIsShownWhileDrawing()
{
    drawThree();
    const Answer before = supervisedAnswer();
    send(QEvent::MouseButtonPress, at(0.6, 0.1));
    send(QEvent::MouseMove, at(0.6, 0.6));
    QVERIFY(supervisedAnswer().ticket > before.ticket);
    m_panel->present(answered(before));
    QCOMPARE(text("answerClass"), QStringLiteral("3"));
    send(QEvent::MouseButtonRelease, at(0.6, 0.6));
}

void DrawTestAnswer::gridTooltipHasTheNumber()
{
    drawThree();
    m_panel->present(answered(supervisedAnswer()));
    auto* grid = m_panel->findChild<LabelGrid*>();
    bool found = false;
    for (int y = 0; y < grid->height() && !found; y += 3) {
        for (int x = 0; x < grid->width() && !found; x += 3) {
            QHelpEvent help(QEvent::ToolTip, {x, y}, grid->mapToGlobal(QPoint(x, y)));
            QApplication::sendEvent(grid, &help);
            found = QToolTip::text().contains(QStringLiteral("Layer 2, label 3: goodness 1.125"));
        }
    }
    QVERIFY(found);
}

void DrawTestAnswer::saysWhetherATestImageIsRight()
{
    const std::vector<std::uint8_t> pixels(784, 200);
    auto* sign = m_panel->findChild<QWidget*>(QStringLiteral("answerMark"));
    QVERIFY(!sign->isVisible());
    m_selection.choose({{28, 28, pixels}, 3});
    QCOMPARE(text("answerTruth"), QString()); // there is no answer yet
    m_panel->present(answered(supervisedAnswer()));
    QCOMPARE(text("answerTruth"), QStringLiteral("right: it is 3"));
    QVERIFY(sign->isVisible());
    const QImage right = sign->grab().toImage();
    m_selection.choose({{28, 28, pixels}, 8});
    m_panel->present(answered(supervisedAnswer()));
    QCOMPARE(text("answerTruth"), QStringLiteral("wrong: it is 8"));
    QVERIFY(sign->grab().toImage() != right);
}

void DrawTestAnswer::votingChoiceIsWished()
{
    auto* voting = m_panel->findChild<QWidget*>(QStringLiteral("voting"))->findChild<QComboBox*>();
    voting->setFocus();
    QTest::keyClick(voting, Qt::Key_Down);
    QCOMPARE(m_set.size(), std::size_t {1});
    QCOMPARE(m_set.front().first, std::string("voting-layers"));
    QVERIFY(m_set.front().second == SettingValue {std::string("all-but-first")});
    QCOMPARE(voting->currentData().toString(), QStringLiteral("all")); // the worker has not said so yet
    m_moment.settings.votingLayers = LayerChoice::AllButFirst;
    m_panel->present(test::shared(m_moment));
    QCOMPARE(voting->currentData().toString(), QStringLiteral("all-but-first"));
}

void DrawTestAnswer::everyClassCountIsPainted_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {2, 10, 26, 62}) {
        QTest::addRow("%d", count) << count;
    }
}

void DrawTestAnswer::everyClassCountIsPainted()
{
    QFETCH(int, count);
    m_moment.data.classes.clear();
    for (int i = 0; i < count; ++i) {
        m_moment.data.classes.push_back("class " + std::to_string(i));
    }
    m_panel->present(test::shared(m_moment));
    auto* grid = m_panel->findChild<LabelGrid*>();
    const QImage empty = grid->grab().toImage();
    drawThree();
    Answer answer = supervisedAnswer();
    answer.score.assign(std::size_t(count), 0.5F);
    answer.score.back() = 2;
    answer.goodness = {answer.score, answer.score};
    answer.readout.assign(std::size_t(count), 1.0F / float(count));
    m_panel->present(answered(answer));
    QVERIFY(text("answerClass").endsWith(QString::number(count - 1)));
    QVERIFY(grid->grab().toImage() != empty);
}

const test::UiTest registered {"draw_test_answer", test::runWithWindows<DrawTestAnswer>};

} // namespace ff::draw_test_answer

#include "draw_test_answer.moc"
