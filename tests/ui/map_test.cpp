// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/insight_answers.h"
#include "tests/ui/posted_commands.h"
#include "tests/ui/ui_test.h"
#include "ui/figures/figure.h"
#include "ui/kit/picture_strip.h"
#include "ui/panes/map/map_panel.h"
#include "ui/panes/map/map_plot.h"
#include "ui/panes/map/map_words.h"
#include "ui/workbench/selection.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace ff::map_test {

class MapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void cleanup() { m_panel.reset(); }

    void asksForTheTopLayerFirst();
    void drawingHasAPlace();
    void aMapOfNeighboursIsShownAsItGrows();
    void laterMapsLieOnEarlierOnes();
    void aClickChoosesTheNearestPoint();
    void aLassoChoosesWhatIsInIt();
    void aLassoCanBeGivenUp();
    void aClassIsChosenByItsNameAndByKeys();
    void manyClassesAreToldTogether();
    void chosenPicturesAreAFigure();
    void anotherRunForgetsTheMap();
    void figureHoldsThePoints();

private:
    void show();
    void answerMap(std::vector<insight::MapPoint> points, std::optional<insight::MapPoint> drawing = {});
    void drag(const QList<QPoint>& places, bool isReleased);
    QString caption() const { return m_panel->findChild<QLabel*>(u"mapChosen"_s)->text(); }
    MapPlot& plot() const { return *m_panel->findChild<MapPlot*>(); }
    std::vector<std::int64_t> picturesAsked() const
    {
        return test::latestAsked<question::TestPictures>(m_posted).first->images;
    }

    std::vector<Command> m_posted;
    std::unique_ptr<Selection> m_selection;
    Moment m_moment;
    std::unique_ptr<MapPanel> m_panel;
};

namespace {

const std::vector<insight::MapPoint> square {{-1, -1}, {1, -1}, {1, 1}, {-1, 0.8F}};

} // namespace

void MapTest::init()
{
    m_posted.clear();
    m_moment = test::runningMoment(Mode::Supervised, 3, 3);
    m_selection = std::make_unique<Selection>();
    m_panel = std::make_unique<MapPanel>();
    m_panel->usePost(test::collectIn(m_posted));
    m_panel->useSelection(*m_selection);
    m_panel->applyTheme(themeFor(QPalette(Qt::white)));
    m_panel->resize(700, 500);
    m_panel->show();
    show();
}

void MapTest::show()
{
    const News news = test::newsOf(m_moment);
    m_panel->record(news);
    m_panel->present(news.moment);
}

/// Images 20, 21, ... lie at these points; their classes go round.
void MapTest::answerMap(std::vector<insight::MapPoint> points, std::optional<insight::MapPoint> drawing)
{
    const auto [question, ticket] = test::latestAsked<question::Map>(m_posted);
    insight::Map map {*question, {}, {}, std::move(points), drawing, 0.5};
    for (int i = 0; i < static_cast<int>(map.points.size()); ++i) {
        map.images.push_back(20 + i);
        map.labels.push_back(i % 3);
    }
    test::answer(*m_panel, m_moment, ticket, std::move(map));
    QCoreApplication::processEvents();
}

void MapTest::asksForTheTopLayerFirst()
{
    QCOMPARE(test::latestAsked<question::Map>(m_posted).first->layer, 2);
    m_panel->findChild<QComboBox*>(u"mapLayer"_s)->setCurrentIndex(0);
    QCOMPARE(test::latestAsked<question::Map>(m_posted).first->layer, 0);
    m_panel->hide();
    QVERIFY(std::holds_alternative<command::Withdraw>(m_posted.back()));
}

void MapTest::drawingHasAPlace()
{
    m_selection->setSeen({1, 2, 3});
    QCOMPARE(test::latestAsked<question::Map>(m_posted).first->drawing,
             (std::vector<std::uint8_t> {1, 2, 3}));
    const auto crosses = [&] { return plot().graph(plot().graphCount() - 1)->dataCount(); };
    answerMap(square, insight::MapPoint {0.5F, 0.5F});
    QCOMPARE(crosses(), 1);
    m_selection->setSeen({});
    answerMap(square);
    QCOMPARE(crosses(), 0);
}

void MapTest::aMapOfNeighboursIsShownAsItGrows()
{
    m_selection->setSeen({1, 2, 3});
    m_panel->findChild<QAction*>(u"mapNeighbours"_s)->trigger();
    const auto [question, ticket] = test::latestAsked<question::Map>(m_posted);
    QCOMPARE(question->kind, question::Map::Kind::Neighbours);
    QVERIFY(question->drawing.empty()); // for which the map would begin anew with every stroke
    News news = test::newsOf(m_moment);
    news.insights = {std::make_shared<const Insight>(
        Insight {ticket, m_moment.run, m_moment.step, m_moment.epoch, false,
                 insight::Map {*question, {20, 21, 22, 23}, {0, 1, 2, 0}, square, {}, 0}})};
    m_panel->record(news);
    QCOMPARE(plot().graph(0)->dataCount(), 2);
    QVERIFY(m_panel->isWaiting());
    answerMap(square);
    QVERIFY(!test::latestAsked<question::Map>(m_posted).first->drawing.size());
}

void MapTest::laterMapsLieOnEarlierOnes()
{
    answerMap(square);
    const QPointF before = plot().positionOf(3);
    m_moment.step += 10;
    show();
    QTRY_COMPARE_WITH_TIMEOUT(test::latestAsked<question::Map>(m_posted).second, Ticket {m_posted.size()},
                              60000);
    std::vector<insight::MapPoint> mirrored = square;
    for (insight::MapPoint& point : mirrored) {
        point.x = -point.x;
    }
    answerMap(mirrored);
    const QPointF after = plot().positionOf(3);
    QVERIFY((after - before).manhattanLength() < 1);
}

void MapTest::aClickChoosesTheNearestPoint()
{
    QSignalSpy chosen(m_selection.get(), &Selection::chosen);
    answerMap(square);
    QTest::mouseClick(&plot(), Qt::LeftButton, {}, plot().positionOf(2).toPoint() + QPoint(3, 2));
    QCOMPARE(picturesAsked(), (std::vector<std::int64_t> {22}));
    test::answerPictures(*m_panel, m_moment, m_posted);
    QCoreApplication::processEvents();
    auto* pictures = m_panel->findChild<PictureStrip*>(u"mapPictures"_s);
    QTest::mouseClick(pictures, Qt::LeftButton, {}, pictures->pictureRect(0).center());
    QCOMPARE(chosen.count(), 1);
    QTest::mouseMove(&plot(), plot().positionOf(2).toPoint());
    QTRY_COMPARE_WITH_TIMEOUT(plot().hoverText(), u"c: test image 23"_s, 60000);
    const QPoint nowhere = ((plot().positionOf(0) + plot().positionOf(2)) / 2).toPoint();
    QTest::mouseClick(&plot(), Qt::LeftButton, {}, nowhere);
    QCOMPARE(picturesAsked(), std::vector<std::int64_t> {});
}

void MapTest::drag(const QList<QPoint>& places, bool isReleased)
{
    QTest::mousePress(&plot(), Qt::LeftButton, {}, places.first());
    for (const QPoint& place : places) {
        QTest::mouseMove(&plot(), place);
    }
    if (isReleased) {
        QTest::mouseRelease(&plot(), Qt::LeftButton, {}, places.last());
    }
}

void MapTest::aLassoChoosesWhatIsInIt()
{
    answerMap(square);
    const auto near = [&](std::size_t point, int right, int down) {
        return plot().positionOf(point).toPoint() + QPoint(right, down);
    };
    // A triangle: the rectangle around it holds all four points.
    drag({near(0, -50, 20), near(1, 20, 20), near(2, 20, -50)}, true);
    QCOMPARE(picturesAsked(), (std::vector<std::int64_t> {20, 21, 22}));
    QCOMPARE(caption(), u"3 images: 1 of a, 1 of b, 1 of c"_s);
    drag({near(1, 20, 20), near(1, 20, -20), near(1, -20, -20), near(1, -20, 20)}, true);
    QCOMPARE(picturesAsked(), (std::vector<std::int64_t> {21}));
    QCOMPARE(caption(), u"1 image: 1 of b"_s);
    QTest::keyClick(&plot(), Qt::Key_Escape);
    QVERIFY(plot().chosen().empty());
    QCOMPARE(picturesAsked(), std::vector<std::int64_t> {});
}

void MapTest::aLassoCanBeGivenUp()
{
    answerMap(square);
    const QPoint corner = plot().positionOf(1).toPoint();
    const QList<QPoint> places {corner + QPoint(20, 20), corner + QPoint(20, -20), corner - QPoint(20, 20)};
    const auto* loop = plot().findChild<QCPCurve*>();
    drag(places, false);
    QCOMPARE(loop->dataCount(), 5); // the place of the press, three more, and the first again
    QTest::keyClick(&plot(), Qt::Key_Escape);
    QCOMPARE(loop->dataCount(), 0);
    QTest::mouseRelease(&plot(), Qt::LeftButton, {}, places.last());
    QVERIFY(plot().chosen().empty());
}

void MapTest::aClassIsChosenByItsNameAndByKeys()
{
    answerMap({{-1, -1}, {1, -1}, {1, 1}, {-1, 0.8F}, {0, 0}, {0.5F, 0}, {-0.5F, -0.2F}});
    QTest::mouseClick(&plot(), Qt::LeftButton, {}, plot().namePlace(0).center().toPoint());
    QCOMPARE(picturesAsked(), (std::vector<std::int64_t> {20, 23, 26}));
    QCOMPARE(caption(), u"3 images: 3 of a"_s);
    QTest::keyClick(&plot(), Qt::Key_Right);
    QCOMPARE(picturesAsked(), (std::vector<std::int64_t> {21, 24}));
    QTest::keyClick(&plot(), Qt::Key_Left);
    QTest::keyClick(&plot(), Qt::Key_Left);
    QCOMPARE(picturesAsked(), (std::vector<std::int64_t> {22, 25}));
    QVERIFY(plot().spokenValue().endsWith(u"chosen: 2 images: 2 of c"_s));
}

void MapTest::manyClassesAreToldTogether()
{
    insight::Map map;
    std::vector<std::size_t> all;
    for (int i = 0; i < 14; ++i) {
        map.labels.push_back(i % 7);
        all.push_back(all.size());
    }
    map.labels.push_back(3);
    all.push_back(all.size());
    const QStringList classes {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s};
    QCOMPARE(chosenWords(map, all, classes),
             u"15 images: 3 of d, 2 of a, 2 of b, 2 of c, 2 of e, 4 of others"_s);
}

void MapTest::chosenPicturesAreAFigure()
{
    answerMap(square);
    QTest::keyClick(&plot(), Qt::Key_Right);
    test::answerPictures(*m_panel, m_moment, m_posted);
    const std::vector<Figure> figures = m_panel->figures();
    QCOMPARE(figures.size(), std::size_t {2});
    QCOMPARE(figures[1].id, u"map-chosen"_s);
    QCOMPARE(figures[1].table.rows.size(), std::size_t {2});
    QCOMPARE(std::get<std::int64_t>(figures[1].table.rows[1][0]), 24);
    const auto& groups = std::get<std::vector<PictureGroup>>(figures[1].content);
    QCOMPARE(groups.front().title, u"2 images: 2 of a"_s);
    QCOMPARE(groups.front().pictures.count(), 2);
}

void MapTest::anotherRunForgetsTheMap()
{
    answerMap(square);
    QVERIFY(plot().isVisible());
    m_moment.run = 9;
    show();
    QVERIFY(!plot().isVisible());
    QVERIFY(m_panel->figures().empty());
}

void MapTest::figureHoldsThePoints()
{
    answerMap(square);
    const std::vector<Figure> figures = m_panel->figures();
    QCOMPARE(figures.size(), std::size_t {1});
    QCOMPARE(figures[0].table.rows.size(), square.size());
    QCOMPARE(std::get<std::int64_t>(figures[0].table.rows[3][0]), 24);
    QCOMPARE(std::get<float>(figures[0].table.rows[3][3]), 0.8F);
}

const test::UiTest registered {"map_test", test::runWithWindows<MapTest>};

} // namespace ff::map_test

#include "map_test.moc"
