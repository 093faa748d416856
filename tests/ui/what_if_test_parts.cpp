// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels_test_moments.h"
#include "tests/ui/ui_test.h"
#include "ui/panes/what_if/erasable_picture.h"
#include "ui/panes/what_if/layer_switches.h"
#include "ui/panes/what_if/unit_grid.h"

#include <QCheckBox>
#include <QLocale>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace ff::what_if_test_parts {

/// What alterations are chosen with in the What If pane.
class WhatIfPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void cleanup() { m_layers.reset(); }

    void unitsAreClickedOff();
    void pullingDoesToAllWhatItDoesToTheFirst();
    void unitsAreSwitchedByKeys();
    void aShareOfUnitsKeepsWhatWasClicked();
    void aLayerThatIsOffKeepsItsUnits();
    void aPassingWheelChangesNothing();
    void anotherNetworkBeginsAnew();
    void aBrushBlanksPixelsAndBringsThemBack();
    void aBrushMovesByKeys();
    void anotherSizeOfPictureBeginsAnew();

private:
    Alterations chosen() const;
    std::vector<int> offUnits() const
    {
        const Alterations all = chosen();
        return all.offUnits.empty() ? std::vector<int>() : all.offUnits.front();
    }
    UnitGrid& grid() const { return *m_layers->findChild<UnitGrid*>(u"unitsOfLayer0"_s); }
    QSlider& share() const { return *m_layers->findChild<QSlider*>(u"offShare0"_s); }
    QCheckBox& layer() const { return *m_layers->findChild<QCheckBox*>(u"layerOn0"_s); }
    void pull(int from, int to) const;

    std::unique_ptr<LayerSwitches> m_layers;
};

void WhatIfPartsTest::init()
{
    m_layers = std::make_unique<LayerSwitches>();
    m_layers->setActivities({std::vector<float>(30, 1), std::vector<float>(8, 1)});
    m_layers->resize(500, 300);
    m_layers->show();
}

Alterations WhatIfPartsTest::chosen() const
{
    Alterations alterations;
    m_layers->addTo(alterations);
    return alterations;
}

void WhatIfPartsTest::pull(int from, int to) const
{
    const QPoint end = grid().cellRect(to).center();
    QTest::mousePress(&grid(), Qt::LeftButton, {}, grid().cellRect(from).center());
    QMouseEvent move(QEvent::MouseMove, end, grid().mapToGlobal(end), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&grid(), &move);
    QTest::mouseRelease(&grid(), Qt::LeftButton, {}, end);
}

void WhatIfPartsTest::unitsAreClickedOff()
{
    QSignalSpy changes(m_layers.get(), &LayerSwitches::changed);
    QTest::mouseClick(&grid(), Qt::LeftButton, {}, grid().cellRect(7).center());
    QCOMPARE(offUnits(), std::vector<int> {7});
    QCOMPARE(chosen().offUnits.size(), std::size_t {2});
    QVERIFY(grid().accessibleDescription().contains(u"1 of 30 units are off"_s));
    QTest::mouseClick(&grid(), Qt::LeftButton, {}, grid().cellRect(7).center());
    QVERIFY(chosen() == Alterations {});
    QCOMPARE(changes.count(), 2);
}

void WhatIfPartsTest::pullingDoesToAllWhatItDoesToTheFirst()
{
    QTest::mouseClick(&grid(), Qt::LeftButton, {}, grid().cellRect(4).center());
    pull(3, 4);
    QCOMPARE(offUnits(), (std::vector<int> {3, 4})); // unit 4 was off already
    pull(4, 5);
    QCOMPARE(offUnits(), std::vector<int> {3});
}

void WhatIfPartsTest::unitsAreSwitchedByKeys()
{
    QTest::keyClick(&grid(), Qt::Key_Right);
    QTest::keyClick(&grid(), Qt::Key_Right);
    QTest::keyClick(&grid(), Qt::Key_Space);
    QCOMPARE(offUnits(), std::vector<int> {2});
    QVERIFY(grid().accessibleDescription().contains(u"Unit 3 is off"_s));
    QTest::keyClick(&grid(), Qt::Key_Up); // there is none
    QTest::keyClick(&grid(), Qt::Key_Space);
    QVERIFY(offUnits().empty());
}

void WhatIfPartsTest::aShareOfUnitsKeepsWhatWasClicked()
{
    share().setValue(50);
    QCOMPARE(offUnits().size(), std::size_t {15});
    const int first = offUnits().front();
    QTest::mouseClick(&grid(), Qt::LeftButton, {}, grid().cellRect(first).center());
    QCOMPARE(offUnits().size(), std::size_t {14});
    share().setValue(100);
    QCOMPARE(offUnits().size(), std::size_t {29}); // the clicked one is on
    share().setValue(0);
    QCOMPARE(offUnits(), std::vector<int> {first});
}

void WhatIfPartsTest::aLayerThatIsOffKeepsItsUnits()
{
    QTest::mouseClick(&grid(), Qt::LeftButton, {}, grid().cellRect(7).center());
    QTest::mouseClick(&layer(), Qt::LeftButton, {}, {8, layer().height() / 2});
    QCOMPARE(chosen().offLayers, std::vector<int> {0});
    QVERIFY(!grid().isEnabled());
    QTest::keyClick(&layer(), Qt::Key_Space);
    QVERIFY(chosen().offLayers.empty());
    QCOMPARE(offUnits(), std::vector<int> {7});
}

void WhatIfPartsTest::aPassingWheelChangesNothing()
{
    QWheelEvent wheel(share().rect().center(), share().mapToGlobal(share().rect().center()), {}, {0, 120},
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&share(), &wheel);
    QCOMPARE(share().value(), 0);
}

void WhatIfPartsTest::anotherNetworkBeginsAnew()
{
    QTest::mouseClick(&grid(), Qt::LeftButton, {}, grid().cellRect(7).center());
    m_layers->setActivities({std::vector<float>(30, 1), std::vector<float>(8, 1)});
    QCOMPARE(offUnits(), std::vector<int> {7}); // the same one
    m_layers->setActivities({std::vector<float>(30, 1)});
    QVERIFY(chosen() == Alterations {});
}

void WhatIfPartsTest::aBrushBlanksPixelsAndBringsThemBack()
{
    ErasablePicture picture;
    QSignalSpy changes(&picture, &ErasablePicture::changed);
    picture.setPicture({28, 28, std::vector<std::uint8_t>(28 * 28, 200)});
    const QPoint place = picture.pixelRect({20, 5}).center().toPoint();
    QTest::mouseClick(&picture, Qt::LeftButton, {}, place);
    const std::vector<std::uint8_t> blanked = picture.blanked();
    QCOMPARE(blanked.size(), std::size_t {28 * 28});
    QCOMPARE(blanked[5 * 28 + 20], std::uint8_t {1});
    QCOMPARE(blanked[5 * 28 + 21], std::uint8_t {1}); // the brush is wider than a pixel
    QCOMPARE(blanked[5 * 28 + 24], std::uint8_t {0});
    QTest::mouseClick(&picture, Qt::RightButton, {}, place);
    QVERIFY(picture.blanked().empty());
    QCOMPARE(changes.count(), 2);
}

void WhatIfPartsTest::aBrushMovesByKeys()
{
    ErasablePicture picture;
    QTest::keyClick(&picture, Qt::Key_Space); // nothing to blank yet
    picture.setPicture({8, 8, std::vector<std::uint8_t>(64, 200)});
    QTest::keyClick(&picture, Qt::Key_Right); // to the middle
    QTest::keyClick(&picture, Qt::Key_Right);
    QTest::keyClick(&picture, Qt::Key_Down);
    QTest::keyClick(&picture, Qt::Key_Space);
    QVERIFY(!picture.blanked().empty());
    QVERIFY(picture.accessibleDescription().contains(u"of 64 pixels"_s));
    QTest::keyClick(&picture, Qt::Key_Backspace);
    QVERIFY(picture.blanked().empty());
}

void WhatIfPartsTest::anotherSizeOfPictureBeginsAnew()
{
    ErasablePicture picture;
    picture.setPicture({8, 8, std::vector<std::uint8_t>(64, 200)});
    QTest::mouseClick(&picture, Qt::LeftButton, {}, picture.rect().center());
    picture.setPicture({8, 8, std::vector<std::uint8_t>(64, 100)});
    QVERIFY(!picture.blanked().empty());
    picture.setPicture({9, 9, std::vector<std::uint8_t>(81, 100)});
    QVERIFY(picture.blanked().empty());
}

const test::UiTest registered {"what_if_test_parts", test::runWithWindows<WhatIfPartsTest>};

} // namespace ff::what_if_test_parts

#include "what_if_test_parts.moc"
