// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bins_test_fixture.h"
#include "tests/ui/figure_checks.h"
#include "tests/ui/ui_test.h"
#include "ui/kit/sample_box.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace ff::bins_test {

/// The samples behind a bin, in the Layers pane.
class BinsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init() { m_bins = std::make_unique<test::BinsFixture>(); }
    void cleanup() { m_bins.reset(); }

    void showsBothKindsWithCountsLabelsAndGoodness();
    void choosesThePictureWithoutItsLabel_data();
    void choosesThePictureWithoutItsLabel();
    void marksTheSampleThatIsLookedAt();
    void asksAnewOfTheNextMoment();
    void fewerDoNotTakeThePlaceOfMore();
    void openingAgainShowsWhatIsKnown();
    void anotherRunCloses();
    void aHiddenPaneAsksNothing();
    void saysWhenThereAreNone();
    void saysWhenThereIsNoAnswer();
    void isAFigure();

private:
    test::BinsFixture& bins() const { return *m_bins; }

    std::unique_ptr<test::BinsFixture> m_bins;
};

void BinsTest::showsBothKindsWithCountsLabelsAndGoodness()
{
    bins().click(0, 1.25);
    bins().answer(bins().samples(900, 5));
    QVERIFY(!bins().panel.isWaiting());
    QCOMPARE(bins().positives().captions().size(), 24);
    QCOMPARE(bins().negatives().captions().size(), 5);
    QCOMPARE(bins().positives().captions()[0], u"1.25 · b"_s);
    QCOMPARE(bins().negatives().captions()[0], u"1.25 · b→d"_s);
    const auto boxes = bins().panel.findChildren<SampleBox*>();
    QCOMPARE(boxes[0]->note(), u"900 of 1000, true label"_s);
    QCOMPARE(boxes[1]->note(), u"5 of 1000, wrong label"_s);
    QVERIFY(bins().title().contains(u"epoch 3.00"_s));
}

void BinsTest::choosesThePictureWithoutItsLabel_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<int>("label");
    QTest::addColumn<int>("pixel");
    QTest::newRow("wrong label") << Mode::Supervised << 1 << 102;
    QTest::newRow("label at the top") << Mode::TopDown << 1 << 102;
    QTest::newRow("hybrid, which is none of its images") << Mode::Unsupervised << -1 << 152;
    QTest::newRow("pair") << Mode::Scff << -1 << 152;
}

void BinsTest::choosesThePictureWithoutItsLabel()
{
    QFETCH(Mode, mode);
    QFETCH(int, label);
    QFETCH(int, pixel);
    Moment moment = test::runningMoment(mode, 2, 10);
    moment.run = 2;
    bins().present(moment);
    bins().click(0, 1.25);
    bins().answer(bins().samples(3, 5));
    const QSignalSpy chosen(&bins().selection, &Selection::chosen);
    QTest::mouseClick(&bins().negatives(), Qt::LeftButton, {}, bins().negatives().pictureRect(2).center());
    QCOMPARE(chosen.size(), 1);
    const auto picture = chosen[0][0].value<LabelledPicture>();
    QCOMPARE(picture.label, label);
    QCOMPARE(int(picture.picture.pixels.front()), pixel);
    QCOMPARE(int(picture.picture.pixels.back()), pixel);
}

void BinsTest::marksTheSampleThatIsLookedAt()
{
    bins().click(0, 1.25);
    bins().answer(bins().samples(3, 5));
    const QSignalSpy chosen(&bins().selection, &Selection::chosen);
    QTest::mouseClick(&bins().positives(), Qt::LeftButton, {}, bins().positives().pictureRect(1).center());
    bins().selection.setPicture(chosen[0][0].value<LabelledPicture>()); // as Draw does
    QCOMPARE(bins().positives().marked(), 1);
    QCOMPARE(bins().negatives().marked(), -1);
    bins().selection.setPicture({});
    QCOMPARE(bins().positives().marked(), -1);
}

void BinsTest::asksAnewOfTheNextMoment()
{
    bins().click(0, 1.25);
    bins().answer(bins().samples(3, 5));
    const std::size_t before = bins().posted.size();
    Moment next = bins().moment;
    next.step = 400;
    next.epoch = 4;
    bins().present(next);
    QVERIFY(QTest::qWaitFor([&] { return bins().posted.size() > before; }));
    QCOMPARE(*bins().asked(), (question::SamplesBetween {0, 1, 1.5}));
    QCOMPARE(bins().positives().captions().size(), 3); // until there is an answer
    bins().answer(bins().samples(7, 5));
    QCOMPARE(bins().positives().captions().size(), 7);
    QVERIFY(bins().title().contains(u"epoch 4.00"_s));
}

void BinsTest::fewerDoNotTakeThePlaceOfMore()
{
    bins().click(0, 1.25);
    const Ticket ticket = test::latestAsked<question::SamplesBetween>(bins().posted).second;
    const auto partly = [&](std::int64_t images, int positives) {
        insight::SamplesBetween found = bins().samples(positives, 0);
        found.images = images;
        News news = test::newsOf(bins().moment);
        news.insights = {std::make_shared<const Insight>(Insight {ticket, 1, 300, 3, false, found})};
        bins().panel.record(news);
    };
    partly(500, 4);
    QCOMPARE(bins().positives().captions().size(), 4);
    QVERIFY(bins().negatives().emptyText().contains(u"Looking"_s));
    partly(250, 2);
    QCOMPARE(bins().positives().captions().size(), 4);
}

void BinsTest::openingAgainShowsWhatIsKnown()
{
    bins().click(0, 1.25);
    bins().answer(bins().samples(3, 5));
    bins().click(0, 1.25);
    bins().click(0, 1.25);
    QVERIFY(bins().isOpen());
    QCOMPARE(bins().positives().captions().size(), 3);
    bins().click(0, 0.75);
    QVERIFY(bins().positives().captions().isEmpty()); // of another bin nothing is known
}

void BinsTest::anotherRunCloses()
{
    bins().click(0, 1.25);
    bins().answer(bins().samples(3, 5));
    Moment other = bins().moment;
    other.run = 2;
    bins().present(other);
    QVERIFY(!bins().isOpen());
    bins().click(0, 1.25);
    QVERIFY(bins().positives().captions().isEmpty());
    bins().present(test::runningMoment(Mode::Backprop, 2, 10)); // which has no goodness
    QVERIFY(!bins().isOpen() && !bins().panel.isWaiting());
}

void BinsTest::aHiddenPaneAsksNothing()
{
    bins().click(0, 1.25);
    QVERIFY(bins().panel.isWaiting());
    bins().panel.hide();
    QVERIFY(!bins().panel.isWaiting());
    QVERIFY(std::holds_alternative<command::Withdraw>(bins().posted.back()));
    bins().panel.show();
    bins().present(bins().moment);
    QVERIFY(bins().panel.isWaiting());
}

void BinsTest::saysWhenThereAreNone()
{
    bins().click(0, 0.48);
    bins().answer(bins().samples(0, 2));
    QCOMPARE(bins().positives().emptyText(), u"No positives lie here."_s);
    QCOMPARE(bins().positives().shownCount(), 0);
}

void BinsTest::saysWhenThereIsNoAnswer()
{
    bins().click(0, 0.48);
    News news = test::newsOf(bins().moment);
    news.events.push_back({Event::Kind::Failed, {}, {}, Event::Task::Asking, bins().ticket()});
    bins().panel.record(news);
    QVERIFY(!bins().panel.isWaiting());
    QCOMPARE(bins().positives().emptyText(), u"They could not be found."_s);
}

void BinsTest::isAFigure()
{
    const auto ids = [this] {
        QStringList all;
        for (const Figure& figure : bins().panel.figures()) {
            all << figure.id;
        }
        return all;
    };
    bins().click(0, 1.25);
    QVERIFY(!ids().contains(u"samples-in-bin"_s));
    bins().answer(bins().samples(3, 5));
    QVERIFY(ids().contains(u"samples-in-bin"_s));
    const std::vector<Figure> all = bins().panel.figures();
    const Figure& figure = *std::ranges::find(all, u"samples-in-bin"_s, &Figure::id);
    test::checkNumbers(figure);
    test::checkDrawing(figure, {});
    QCOMPARE(figure.table.rows.size(), std::size_t(8));
    bins().click(0, 1.25);
    QVERIFY(!ids().contains(u"samples-in-bin"_s));
}

const test::UiTest registered {"bins_test", test::runWithWindows<BinsTest>};

} // namespace ff::bins_test

#include "bins_test.moc"
