// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/draw_test_fixture.h"
#include "tests/ui/kept_store.h"
#include "tests/ui/ui_test.h"
#include "ui/panes/draw/draw_compared.h"

namespace ff::draw_test_compared {

/// The Draw pane: the answer of the run that is compared with.
class DrawTestCompared : public QObject, private DrawFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_panel.reset(); }

    void standsUnderTheAnswerOfTheRun();
    void isThereOnlyWhileARunIsComparedWith();
    void followsTheNameOfTheRun();
    void anAnswerToAnEarlierDrawingIsNotShown();
    void saysWhyThereIsNone();
    void readsAsItsOwnModeAnswers();
    void fitsANarrowPane();

private:
    void present(const std::optional<Answer>& answer, const Sentence& whyNot = {});
    Answer otherAnswer() const;
    DrawCompared& row() const { return *m_panel->findChild<DrawCompared*>(); }

    KeptStore m_store;
    std::unique_ptr<KeptRuns> m_runs;
    std::string m_id;
    Mode m_otherMode = Mode::Supervised;
};

void DrawTestCompared::init()
{
    QVERIFY(start());
    m_otherMode = Mode::Supervised;
    m_id = m_store.add("a rather long name of a run", {0.5});
    m_runs = std::make_unique<KeptRuns>(m_store.folder());
    m_panel->useRuns(*m_runs);
    QVERIFY(lookNow(*m_runs));
}

/// 7 wins over 1 by half a unit.
Answer DrawTestCompared::otherAnswer() const
{
    Answer answer = supervisedAnswer();
    answer.goodness = {std::vector<float>(10, 0.1F), std::vector<float>(10, 0.1F)};
    answer.goodness[0][7] = 0.75F;
    answer.goodness[0][1] = 0.25F;
    for (std::size_t label = 0; label < 10; ++label) {
        answer.score[label] = 500 * (answer.goodness[0][label] + answer.goodness[1][label]);
    }
    return answer;
}

void DrawTestCompared::present(const std::optional<Answer>& answer, const Sentence& whyNot)
{
    Moment moment = m_moment;
    moment.answer = supervisedAnswer();
    ComparedRun& other = moment.compared.emplace();
    other.folder = m_store.folder() / m_id;
    other.epoch = 2;
    other.settings.mode = m_otherMode;
    other.answer = answer;
    other.whyNoAnswer = whyNot;
    m_panel->present(test::shared(moment));
}

void DrawTestCompared::standsUnderTheAnswerOfTheRun()
{
    drawThree();
    present(otherAnswer());
    QCOMPARE(text("answerClass"), QStringLiteral("3"));
    QCOMPARE(row().words(), QStringLiteral("7, ahead of 1 by 0.50"));
    QVERIFY(row().accessibleDescription().startsWith(QStringLiteral("a rather long name of a run: 7")));
    QVERIFY(row().toolTip().contains(QStringLiteral("epoch 2.00")));
    const auto* answer = m_panel->findChild<QWidget*>(QStringLiteral("answer"));
    QVERIFY(row().mapTo(m_panel.get(), QPoint()).y()
            >= answer->mapTo(m_panel.get(), QPoint(0, answer->height())).y());
}

void DrawTestCompared::isThereOnlyWhileARunIsComparedWith()
{
    drawThree();
    QVERIFY(!row().isVisible());
    present(otherAnswer());
    QVERIFY(row().isVisible());
    m_panel->present(answered(supervisedAnswer()));
    QVERIFY(!row().isVisible());
}

void DrawTestCompared::followsTheNameOfTheRun()
{
    drawThree();
    present(otherAnswer());
    m_runs->setLabels(m_id, {.name = "short"});
    QVERIFY(row().accessibleDescription().startsWith(QStringLiteral("short: 7")));
}

void DrawTestCompared::anAnswerToAnEarlierDrawingIsNotShown()
{
    drawThree();
    const Answer early = otherAnswer();
    present(early);
    m_selection.choose({.picture = {28, 28, std::vector<std::uint8_t>(784, 90)}, .label = 3});
    QCOMPARE(row().words(), QString());
    present(early);
    QCOMPARE(row().words(), QString());
    present(otherAnswer());
    QCOMPARE(row().words(), QStringLiteral("7, ahead of 1 by 0.50, wrong: it is 3"));
}

void DrawTestCompared::saysWhyThereIsNone()
{
    drawThree();
    present(std::nullopt, {FF_TR("It tells other classes apart than this run."), {}});
    QCOMPARE(row().words(), QStringLiteral("It tells other classes apart than this run."));
    QCoreApplication::processEvents();
    QVERIFY(row().height() >= 2 * row().fontMetrics().lineSpacing());
}

/// The mode of the run that is there now judges otherwise.
void DrawTestCompared::readsAsItsOwnModeAnswers()
{
    m_otherMode = Mode::Unsupervised;
    drawThree();
    present(otherAnswer());
    QCOMPARE(row().words(), QStringLiteral("3, probability 97 %"));
}

void DrawTestCompared::fitsANarrowPane()
{
    const int narrowest = m_panel->minimumSizeHint().width();
    drawThree();
    present(otherAnswer());
    QCoreApplication::processEvents();
    QCOMPARE(m_panel->minimumSizeHint().width(), narrowest);
    QVERIFY(row().geometry().right() <= row().parentWidget()->width());
}

const test::UiTest registered {"draw_test_compared", test::runWithWindows<DrawTestCompared>};

} // namespace ff::draw_test_compared

#include "draw_test_compared.moc"
