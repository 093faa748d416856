// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels_test_moments.h"
#include "tests/ui/ui_test.h"
#include "ui/panes/layers/goodness_map.h"

#include <QTest>

namespace ff::goodness_map_test {

/// The map of a layer's goodness over time, as a picture.
class GoodnessMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFewWildMomentsDoNotPressTheOthersTogether();
    void ofFewMomentsAllHaveRoom();
    void whatIsBeyondTheAxisLiesAtItsEnd();
};

namespace {

/// Positives in the upper half of an axis from 0 to `upper`, negatives in the lower.
std::shared_ptr<const LayersAt> momentAt(std::int64_t step, double upper)
{
    LayerView view = test::layerView(64, 500);
    view.lower = 0;
    view.upper = upper;
    view.positive = {0.F, 0.F, 0.5F, 0.5F};
    view.negative = {0.5F, 0.5F, 0.F, 0.F};
    return std::make_shared<const LayersAt>(LayersAt {step, {view}});
}

/// The first one is wild.
PastLayers::Columns momentsOf(std::int64_t count)
{
    PastLayers::Columns columns;
    for (std::int64_t step = 0; step < count; ++step) {
        columns.push_back(momentAt(step, step == 0 ? 400 : 2));
    }
    return columns;
}

} // namespace

void GoodnessMapTest::aFewWildMomentsDoNotPressTheOthersTogether()
{
    const Span axis = occupiedSpan(momentsOf(40), 0, {});
    QVERIFY2(axis.upper <= 3, qPrintable(QString::number(axis.upper)));
    QVERIFY(axis.upper > 1);
}

void GoodnessMapTest::ofFewMomentsAllHaveRoom()
{
    QVERIFY(occupiedSpan(momentsOf(4), 0, {}).upper > 100);
}

void GoodnessMapTest::whatIsBeyondTheAxisLiesAtItsEnd()
{
    Theme theme;
    theme.base = Qt::white;
    theme.positive = Qt::blue;
    theme.negative = Qt::red;
    GoodnessMap map;
    const QImage image = map.draw(momentsOf(40), 0, {{0, 40}, {0, 2}, {40, 20}}, {CountScale::Linear, theme});
    const auto darkness = [&](int x, int y) { return 255 - image.pixelColor(x, y).lightness(); };
    QVERIFY2(darkness(0, 0) > 100, "the wild moment's samples are nowhere");
    QVERIFY2(darkness(0, 0) > darkness(0, 10) + 100, "they are not at the end alone");
    const QColor calm = image.pixelColor(39, 0); // the others have their positives there
    QVERIFY2(calm.blue() > calm.red(), qPrintable(calm.name()));
}

const test::UiTest registered {"goodness_map_test", test::runWithWindows<GoodnessMapTest>};

} // namespace ff::goodness_map_test

#include "goodness_map_test.moc"
