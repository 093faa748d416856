// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ui_test.h"
#include "tests/ui/window_test_fixture.h"
#include "ui/tour/tour_card.h"
#include "ui/tour/tour_guide.h"
#include "ui/tour/tour_place.h"
#include "ui/tour/tour_table.h"
#include "ui/tour/tour_target.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace ff::tour_test_place {

namespace {

using namespace Qt::StringLiterals;

constexpr QRect area(0, 0, 1000, 600);
constexpr std::array sizes {QSize(300, 200), QSize(400, 150)};

QRect placeBeside(const QRect& rect, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    return tourCardPlace(area, {rect, rect}, sizes, direction);
}

/// Nothing of what it says is cut off.
bool isWhole(const TourCard& card)
{
    return std::ranges::all_of(card.findChildren<QLabel*>(), [](const QLabel* label) {
        return label->isHidden() || label->height() >= label->heightForWidth(label->width());
    });
}

} // namespace

/// Where cards are: as rectangles, and in windows of every kind.
class TourPlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void standsWherePeopleReadOn();
    void standsElsewhereWhereThereIsNoRoom();
    void coversAsLittleAsItCan();
    void isBesideItsTargetInEveryWindow_data();
    void isBesideItsTargetInEveryWindow();
    void followsItsTarget();

private:
    const QFont m_font = QApplication::font();
};

void TourPlaceTest::cleanup()
{
    QApplication::setFont(m_font);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TourPlaceTest::standsWherePeopleReadOn()
{
    const QRect middle(400, 200, 100, 100);
    QVERIFY(placeBeside(middle).left() > middle.right());
    QVERIFY(placeBeside(middle, Qt::RightToLeft).right() < middle.left());
    QCOMPARE(placeBeside(middle).size(), sizes.front());
}

void TourPlaceTest::standsElsewhereWhereThereIsNoRoom()
{
    QVERIFY(placeBeside({800, 200, 200, 100}).right() < 800);
    QVERIFY(placeBeside({0, 0, 1000, 50}).top() > 50);
    QVERIFY(placeBeside({0, 550, 1000, 50}).bottom() < 550);
    const QRect tall = placeBeside({0, 0, 1000, 430}); // no room but for the lower size
    QCOMPARE(tall.size(), sizes.back());
    QVERIFY(tall.top() > 429);
}

void TourPlaceTest::coversAsLittleAsItCan()
{
    const QRect whole(0, 0, 600, 600);
    const QRect framed(500, 0, 100, 600);
    const QRect place = tourCardPlace(area, {framed, whole}, sizes, Qt::RightToLeft);
    QVERIFY(!place.intersects(whole)); // though the other side is the one to read on at
    const QRect crowded = placeBeside({0, 0, 1000, 600});
    QVERIFY(area.contains(crowded));
}

void TourPlaceTest::isBesideItsTargetInEveryWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("scale");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("usual") << QSize(1280, 800) << 100 << Qt::LeftToRight;
    QTest::newRow("low") << QSize(1024, 600) << 100 << Qt::LeftToRight;
    QTest::newRow("large letters") << QSize(1024, 600) << 200 << Qt::LeftToRight;
    QTest::newRow("mirrored") << QSize(1280, 800) << 100 << Qt::RightToLeft;
    QTest::newRow("low, mirrored") << QSize(1024, 600) << 100 << Qt::RightToLeft;
}

void TourPlaceTest::isBesideItsTargetInEveryWindow()
{
    QFETCH(QSize, size);
    QFETCH(int, scale);
    QFETCH(Qt::LayoutDirection, direction);
    QFont font = m_font;
    font.setPointSizeF(font.pointSizeF() * scale / 100);
    QApplication::setFont(font);
    QGuiApplication::setLayoutDirection(direction);
    WindowFixture fixture;
    fixture.window->resize(size);
    QVERIFY(fixture.waitActive());
    QVERIFY(fixture.waitForState(State::Ready));
    fixture.trigger(ActionId::Tour);
    const auto* card = fixture.window->findChild<TourCard*>(u"tourCard"_s);
    for (const TourStep& step : tourSteps()) {
        const auto* target = fixture.window->findChild<QWidget*>(QLatin1StringView(step.target));
        const auto isBeside = [&] {
            const QRect framed = tourSpot(step.part, *target, *fixture.window).framed;
            return !framed.isEmpty() && !card->geometry().intersects(framed)
                && tourArea(*fixture.window).contains(card->geometry()) && isWhole(*card);
        };
        QVERIFY2(eventually(isBeside), step.id);
        fixture.window->findChild<QPushButton*>(u"tourNext"_s)->click();
    }
}

void TourPlaceTest::followsItsTarget()
{
    WindowFixture fixture;
    fixture.window->resize(1280, 800);
    QVERIFY(fixture.waitActive());
    QVERIFY(fixture.waitForState(State::Ready));
    fixture.trigger(ActionId::Tour);
    const auto* target = fixture.window->findChild<QWidget*>(u"positives"_s);
    const auto* frame = fixture.window->findChild<QWidget*>(u"tourFrame"_s);
    const auto isFramed = [&] {
        const QRect framed = tourSpot(tourSteps().front().part, *target, *fixture.window).framed;
        return frame->isVisible() && frame->geometry().contains(framed)
            && frame->width() < framed.width() + fixture.window->fontMetrics().height();
    };
    QVERIFY(eventually(isFramed));
    fixture.window->resize(1500, 900);
    QVERIFY(eventually(isFramed));
}

const test::UiTest registered {"tour_test_place", test::runWithWindows<TourPlaceTest>};

} // namespace ff::tour_test_place

#include "tour_test_place.moc"
