// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ui_test.h"
#include "tests/ui/window_test_fixture.h"
#include "ui/figures/figure.h"

#include <QComboBox>
#include <QLocale>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ff::window_test_dream {

/// The Dream pane over a session that dreams.
class WindowDreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void aUnitThatIsLookedAtIsDreamtOf();
};

void WindowDreamTest::aUnitThatIsLookedAtIsDreamtOf()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitForState(State::Ready));
    fixture.bringToFront("units");
    const Panel* units = fixture.window->panel("units"_L1);
    QVERIFY(fixture.waitFor([&] { return !units->figures().empty(); }));
    units->findChild<QComboBox*>(u"unitsLayer"_s)->setCurrentIndex(1);
    QVERIFY(fixture.waitFor([&] { return !units->isWaiting() && !units->figures().empty(); }));
    units->findChild<QToolButton*>(u"unitDream"_s)->click();
    const Panel* dream = fixture.window->panel("dream"_L1);
    QCOMPARE(fixture.window->findChild<QTabWidget*>(u"centre"_s)->currentWidget(), dream);
    QVERIFY(fixture.waitFor([&] { return !dream->figures().empty(); }));
    QCOMPARE(dream->figures().front().title(), u"What drives unit 1 of layer 2 the most"_s);
}

const test::UiTest registered {"window_test_dream", test::runWithWindows<WindowDreamTest>};

} // namespace ff::window_test_dream

#include "window_test_dream.moc"
