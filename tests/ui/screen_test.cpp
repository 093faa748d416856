// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chosen_screen.h"
#include "tests/ui/every_mode.h"
#include "tests/ui/ui_test.h"
#include "tests/ui/window_test_fixture.h"
#include "ui/panes/panel.h"

#include <QAbstractButton>
#include <QDockWidget>
#include <QScreen>
#include <QToolBar>

// Run once for each screen: FF_SCREEN is its size in pixels, as in 1366x768, QT_SCALE_FACTOR its scale.
namespace ff::screen_test {

namespace {

using namespace Qt::StringLiterals;

/// Where all of the widget is, on the screen.
QRect placeOf(const QWidget& widget)
{
    return {widget.mapToGlobal(QPoint()), widget.size()};
}

} // namespace

/// The first window on screens of all sizes.
class ScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstWindowIsOnTheScreen_data() { test::addEveryMode(); }
    void firstWindowIsOnTheScreen();
};

void ScreenTest::firstWindowIsOnTheScreen()
{
    QFETCH(Mode, mode);
    Settings settings = WindowFixture::quickSettings();
    settings.mode = mode;
    WindowFixture fixture(settings);
    QVERIFY(fixture.waitActive());
    QVERIFY(fixture.waitForState(State::Ready));
    const QRect available = fixture.window->screen()->availableGeometry();
    const auto describe = [&] {
        return u"%1x%2 on %3x%4"_s.arg(QString::number(fixture.window->frameGeometry().width()),
                                       QString::number(fixture.window->frameGeometry().height()),
                                       QString::number(available.width()),
                                       QString::number(available.height()));
    };
    QVERIFY2(eventually([&] {
                 return fixture.window->frameGeometry().width() <= available.width()
                     && fixture.window->frameGeometry().height() <= available.height();
             }),
             qPrintable(describe()));
    const QRect inside(placeOf(*fixture.window));
    for (const QDockWidget* dock : fixture.window->findChildren<QDockWidget*>()) {
        const bool inFront = !dock->isHidden() && !dock->visibleRegion().isEmpty();
        QVERIFY2(!inFront || inside.contains(placeOf(*dock)), qPrintable(dock->objectName()));
    }
    for (const QAbstractButton* button :
         fixture.window->findChild<QToolBar*>()->findChildren<QAbstractButton*>(Qt::FindDirectChildrenOnly)) {
        const bool isExtension = button->objectName() == "qt_toolbar_ext_button"_L1;
        QVERIFY2(isExtension ? !button->isVisible() : inside.contains(placeOf(*button)),
                 qPrintable(button->objectName()));
    }
    QVERIFY(inside.contains(placeOf(*fixture.window->centralWidget())));
    QVERIFY(fixture.window->panel("layers"_L1)->height() > 8 * fixture.window->fontMetrics().height());
}

const test::UiTest registered {"screen_test", test::runOnChosenScreen<ScreenTest>};

} // namespace ff::screen_test

#include "screen_test.moc"
