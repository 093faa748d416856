// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bins_test_fixture.h"
#include "tests/ui/ui_test.h"

#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ff::bins_test_picking {

/// How a bin is picked, by mouse and by keyboard.
class BinPickingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init() { m_bins = std::make_unique<test::BinsFixture>(); }
    void cleanup() { m_bins.reset(); }

    void aClickAsksForTheSamplesOfTheBin();
    void theOutermostBinsHoldWhatLiesBeyond();
    void theSameClickCloses();
    void escapeAndTheButtonClose();
    void aDragOfTheThresholdPicksNothing();
    void aDoubleClickPicksNothing();
    void theKeyboardWalksAndOpens();

private:
    test::BinsFixture& bins() const { return *m_bins; }

    std::unique_ptr<test::BinsFixture> m_bins;
};

void BinPickingTest::aClickAsksForTheSamplesOfTheBin()
{
    QVERIFY(!bins().isOpen() && !bins().asked());
    bins().click(1, 1.25);
    QVERIFY(bins().isOpen());
    QCOMPARE(*bins().asked(), (question::SamplesBetween {1, 1, 1.5}));
    QVERIFY(bins().panel.isWaiting());
    QVERIFY(bins().title().contains(u"Layer 2, goodness 1.00 to 1.50"_s));
}

void BinPickingTest::theOutermostBinsHoldWhatLiesBeyond()
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    bins().click(0, 0.48);
    QCOMPARE(*bins().asked(), (question::SamplesBetween {0, -infinity, 0.5}));
    QVERIFY(bins().title().contains(u"goodness below 0.50"_s));
    bins().click(0, 1.52);
    QCOMPARE(*bins().asked(), (question::SamplesBetween {0, 1.5, infinity}));
    QVERIFY(bins().title().contains(u"goodness from 1.50 on"_s));
}

void BinPickingTest::theSameClickCloses()
{
    bins().click(0, 1.25);
    QVERIFY(bins().isOpen());
    bins().click(0, 1.1); // in the same bin
    QVERIFY(!bins().isOpen() && !bins().panel.isWaiting());
    bins().click(0, 1.25);
    bins().click(1, 1.25); // another layer's
    QVERIFY(bins().isOpen());
    QCOMPARE(bins().asked()->layer, 1);
}

void BinPickingTest::escapeAndTheButtonClose()
{
    bins().click(0, 1.25);
    QTest::keyClick(&bins().plot(), Qt::Key_Escape);
    QVERIFY(!bins().isOpen());
    bins().click(0, 1.25);
    bins().answer(bins().samples(3, 5));
    QTest::keyClick(&bins().positives(), Qt::Key_Escape);
    QVERIFY(!bins().isOpen());
    bins().click(0, 1.25);
    QTest::mouseClick(bins().panel.findChild<QToolButton*>(u"closeBin"_s), Qt::LeftButton);
    QVERIFY(!bins().isOpen());
}

void BinPickingTest::aDragOfTheThresholdPicksNothing()
{
    const QPoint line = bins().at(0, 1.0);
    QTest::mousePress(&bins().plot(), Qt::LeftButton, {}, line);
    QTest::mouseMove(&bins().plot(), line + QPoint(2, 0));
    QTest::mouseRelease(&bins().plot(), Qt::LeftButton, {}, line + QPoint(2, 0));
    QVERIFY(!bins().isOpen());
    QTest::mouseClick(&bins().plot(), Qt::LeftButton, {},
                      line + QPoint(1, 0)); // bins below it can be reached
    QVERIFY(bins().isOpen());
}

void BinPickingTest::aDoubleClickPicksNothing()
{
    const int before = bins().plot().axisRect(1)->height();
    const QPoint place = bins().at(1, 1.25);
    bins().click(1, 1.25);
    QTest::mouseDClick(&bins().plot(), Qt::LeftButton, {}, place); // the second click of it alone
    QCoreApplication::processEvents();
    bins().plot().replot();
    QVERIFY(!bins().isOpen());
    QVERIFY(bins().plot().axisRect(1)->height() > before);
}

void BinPickingTest::theKeyboardWalksAndOpens()
{
    bins().plot().setFocus(Qt::TabFocusReason);
    QVERIFY(bins().plot().hoverText().startsWith(u"goodness 1.00 to 1.50"_s)); // where the threshold is
    QTest::keyClick(&bins().plot(), Qt::Key_Left);
    QCOMPARE(bins().plot().hoverText(), u"goodness 0.50 to 1.00\npositive 10.0 %\nnegative 90.0 %"_s);
    QTest::keyClick(&bins().plot(), Qt::Key_Down);
    QTest::keyClick(&bins().plot(), Qt::Key_Return);
    QCOMPARE(*bins().asked(), (question::SamplesBetween {1, 0.5, 1}));
    QTest::keyClick(&bins().plot(), Qt::Key_Right);
    QTest::keyClick(&bins().plot(), Qt::Key_Space);
    QCOMPARE(*bins().asked(), (question::SamplesBetween {1, 1, 1.5}));
    QTest::keyClick(&bins().plot(), Qt::Key_End);
    QTest::keyClick(&bins().plot(), Qt::Key_Right);
    QVERIFY(bins().plot().hoverText().startsWith(u"goodness 1.50 to 2.00"_s));
    QTest::keyClick(&bins().plot(), Qt::Key_Home);
    QTest::keyClick(&bins().plot(), Qt::Key_Up);
    QTest::keyClick(&bins().plot(), Qt::Key_Up);
    QVERIFY(bins().plot().hoverText().startsWith(u"goodness 0.00 to 0.50"_s));
    QVERIFY(bins().isOpen());
    QTest::keyClick(&bins().plot(), Qt::Key_Escape);
    QVERIFY(!bins().isOpen());
    bins().plot().clearFocus();
    QVERIFY(bins().plot().hoverText().isEmpty());
}

const test::UiTest registered {"bins_test_picking", test::runWithWindows<BinPickingTest>};

} // namespace ff::bins_test_picking

#include "bins_test_picking.moc"
