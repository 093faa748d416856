// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ui_test.h"
#include "tests/ui/window_test_fixture.h"
#include "ui/figures/histogram_figure.h"
#include "ui/kit/histogram_plot.h"
#include "ui/kit/picture_strip.h"
#include "ui/tour/walk_guide.h"

#include <QAction>
#include <QPushButton>

namespace ff::walk_test_marks {

using namespace Qt::StringLiterals;

/// Where the sample that the slow walk follows lies in the histograms.
class WalkMarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void standsAtTheGoodnessOfBothKinds();
    void followsTheSampleThatIsChosen();
    void movesWithWhatTheLayerLearns();
    void goesWithTheWalk();
    void staysOnTheAxis();
    void isInTheFigure();

private:
    QAction& action() const { return *m_fixture->window->action(ActionId::SlowWalk); }
    const WalkGuide& guide() const { return *m_fixture->window->findChild<WalkGuide*>(); }
    const HistogramRow& row(std::size_t layer) const
    {
        return m_fixture->window->findChild<HistogramPlot*>(u"histograms"_s)->rows()[layer];
    }
    std::optional<double> markedAt(Side side, std::size_t layer = 0) const
    {
        return row(layer).markedAt(side);
    }

    /// By the button, from the stage that is shown.
    void goTo(int stage)
    {
        QVERIFY(m_fixture->waitFor([&] {
            if (guide().stage() < stage && guide().scene().before) {
                InputDriver(*m_fixture->window)
                    .click(*m_fixture->window->findChild<QPushButton*>(u"walkNext"_s));
            }
            return guide().stage() == stage
                && (!walkStages()[std::size_t(stage)].isLearnt || guide().scene().after);
        }));
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

/// On the axis the number itself, else its end.
double onAxis(const HistogramRow& row, float goodness)
{
    const QCPRange range = row.axisRect().axis(QCPAxis::atBottom)->range();
    return std::clamp(double(goodness), range.lower, range.upper);
}

void WalkMarksTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->window->resize(1280, 800);
    QVERIFY(m_fixture->waitActive());
    QVERIFY(m_fixture->waitForState(State::Ready));
    action().trigger();
}

void WalkMarksTest::standsAtTheGoodnessOfBothKinds()
{
    goTo(1);
    QVERIFY(!markedAt(Side::Positive)); // its goodness has not been told of
    goTo(2);
    const Samples& samples = *guide().scene().before->samples;
    QVERIFY(m_fixture->waitFor([&] {
        return markedAt(Side::Positive) == onAxis(row(0), samples.positiveGoodness[0][0])
            && markedAt(Side::Negative) == onAxis(row(0), samples.negativeGoodness[0][0]);
    }));
    QVERIFY(!markedAt(Side::Positive, 1));
}

void WalkMarksTest::followsTheSampleThatIsChosen()
{
    goTo(2);
    const Samples& samples = *guide().scene().before->samples;
    auto* strip = m_fixture->window->findChild<PictureStrip*>(u"positives"_s);
    InputDriver input(*m_fixture->window);
    const QPointF place = QRectF(strip->pictureRect(3)).center();
    input.press(*strip, place);
    input.release(*strip, place);
    QVERIFY(m_fixture->waitFor([&] {
        return markedAt(Side::Positive) == onAxis(row(0), samples.positiveGoodness[0][3])
            && markedAt(Side::Negative) == onAxis(row(0), samples.negativeGoodness[0][3]);
    }));
}

void WalkMarksTest::movesWithWhatTheLayerLearns()
{
    goTo(4);
    const Samples& learnt = *guide().scene().after->samples;
    QVERIFY(learnt.positiveGoodness[0][0] != guide().scene().before->samples->positiveGoodness[0][0]);
    QVERIFY(m_fixture->waitFor(
        [&] { return markedAt(Side::Positive) == onAxis(row(0), learnt.positiveGoodness[0][0]); }));
    goTo(5);
    QVERIFY(m_fixture->waitFor(
        [&] { return markedAt(Side::Positive, 1) == onAxis(row(1), learnt.positiveGoodness[1][0]); }));
    QVERIFY(!markedAt(Side::Positive, 0)); // this stage is about the layers above
}

void WalkMarksTest::goesWithTheWalk()
{
    goTo(2);
    QVERIFY(m_fixture->waitFor([&] { return markedAt(Side::Positive).has_value(); }));
    action().trigger();
    QVERIFY(!markedAt(Side::Positive) && !markedAt(Side::Negative));
}

void WalkMarksTest::staysOnTheAxis()
{
    goTo(2);
    auto* plot = m_fixture->window->findChild<HistogramPlot*>(u"histograms"_s);
    HistogramMarks marks = plot->marks();
    marks.samples = {MarkedSample {1e6, -1e6}};
    plot->setMarks(marks);
    const QCPRange range = row(0).axisRect().axis(QCPAxis::atBottom)->range();
    QCOMPARE(markedAt(Side::Positive), std::optional(range.upper));
    QCOMPARE(markedAt(Side::Negative), std::optional(range.lower));
}

void WalkMarksTest::isInTheFigure()
{
    goTo(2);
    const Moment& moment = *guide().scene().before;
    const auto chartOf = [&](const HistogramMarks& marks) {
        const Figure figure = histogramFigure(moment, {}, {}, marks);
        return std::get<std::vector<Chart>>(figure.content).front();
    };
    QVERIFY(!chartOf({}).title.contains(u"followed"_s));
    const Chart chart = chartOf({.samples = {MarkedSample {0.87, 1.02}}});
    QVERIFY(chart.title.endsWith(u"followed sample: positive 0.87, negative 1.02"_s));
    QCOMPARE(chart.curves[chart.curves.size() - 2].points.front().x(), 0.87);
    QCOMPARE(chart.curves.back().points.front().x(), 1.02);
}

const test::UiTest registered {"walk_test_marks", test::runWithWindows<WalkMarksTest>};

} // namespace ff::walk_test_marks

#include "walk_test_marks.moc"
