// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ui_test.h"
#include "tests/ui/window_test_fixture.h"
#include "ui/kit/picture_strip.h"
#include "ui/kit/spoken.h"
#include "ui/panes/panel_table.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSlider>

using namespace Qt::StringLiterals;

namespace ff::accessible_test {

namespace {

/// Widgets of Qt's own kinds, which say their values themselves.
bool isOfQt(const QWidget& widget)
{
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QLabel*>(&widget)
        || qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget)
        || qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QSlider*>(&widget)
        || qobject_cast<const QAbstractItemView*>(&widget) || widget.inherits("QAbstractScrollArea");
}

bool hasShownChild(const QWidget& widget)
{
    return std::ranges::any_of(widget.findChildren<QWidget*>(), &QWidget::isVisible);
}

/// Whether the widget shows something that it paints itself; what has a layout only arranges others.
bool paintsItself(const QWidget& widget)
{
    const bool isOurs = QByteArrayView(widget.metaObject()->className()).startsWith("ff::");
    return dynamic_cast<const Spoken*>(&widget)
        || (isOurs && !isOfQt(widget) && !widget.layout() && !hasShownChild(widget));
}

QString describe(const QWidget& widget)
{
    QStringList way;
    for (const QWidget* each = &widget; each; each = each->parentWidget()) {
        way.prepend(u"%1(%2)"_s.arg(QLatin1StringView(each->metaObject()->className()), each->objectName()));
    }
    return way.join(u'/');
}

/// What a screen reader would have nothing to say of.
QStringList silent(const QWidget& window)
{
    QStringList all;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible()) {
            continue;
        }
        const QAccessibleInterface* words = QAccessible::queryAccessibleInterface(widget);
        const bool hasName = words && !words->text(QAccessible::Name).isEmpty();
        const bool hasValue = words
            && (!words->text(QAccessible::Value).isEmpty()
                || !words->text(QAccessible::Description).isEmpty());
        const bool isInput = isOfQt(*widget) && !qobject_cast<QLabel*>(widget)
            && !(widget->inherits("QAbstractScrollArea") && !qobject_cast<QAbstractItemView*>(widget))
            && widget->focusPolicy() != Qt::NoFocus && !widget->parentWidget()->inherits("QAbstractSpinBox")
            && !widget->parentWidget()->inherits("QComboBox");
        if (isInput && !hasName && !hasValue) {
            all << u"no name: "_s + describe(*widget);
        } else if (paintsItself(*widget) && !(hasName && hasValue)) {
            all << (hasName ? u"no value: "_s : u"no name: "_s) + describe(*widget);
        }
    }
    return all;
}

} // namespace

/// What the window tells those who do not see it.
class AccessibleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void everyWidgetHasANameAndAValue_data();
    void everyWidgetHasANameAndAValue();
    void picturesAreParts();
};

void AccessibleTest::everyWidgetHasANameAndAValue_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::newRow("supervised") << Mode::Supervised;
    QTest::newRow("unsupervised") << Mode::Unsupervised;
    QTest::newRow("top-down") << Mode::TopDown;
}

void AccessibleTest::everyWidgetHasANameAndAValue()
{
    QFETCH(Mode, mode);
    Settings settings = WindowFixture::quickSettings();
    settings.mode = mode;
    WindowFixture fixture(settings);
    QVERIFY(fixture.waitActive());
    QVERIFY(fixture.waitForState(State::Ready));
    fixture.trigger(ActionId::StepBatch);
    for (const PanelRow& row : panelTable()) {
        fixture.bringToFront(row.id);
        const Panel* panel = fixture.window->panel(QLatin1StringView(row.id));
        QVERIFY(fixture.waitFor([&] { return panel->isVisible() && !panel->isWaiting(); }));
        QStringList missing; // what comes with a moment or an answer may come a little later
        fixture.waitFor([&] {
            missing = silent(*fixture.window);
            return missing.isEmpty();
        });
        QVERIFY2(missing.isEmpty(), qPrintable(QLatin1StringView(row.id) + u'\n' + missing.join(u'\n')));
    }
}

void AccessibleTest::picturesAreParts()
{
    PictureStrip strip(Side::Positive);
    strip.setAccessibleName(u"Positives"_s);
    strip.setPictures({2, 2, std::vector<std::uint8_t>(12, 9)}, {u"a"_s, u"b"_s, u"c"_s});
    strip.setDescription([](int index) { return u"picture of %1"_s.arg(index); });
    strip.setMarked(1);
    strip.resize(300, 100);
    strip.show();
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&strip);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), u"Positives"_s);
    QCOMPARE(list->text(QAccessible::Value), u"pictures: 3"_s);
    QCOMPARE(list->childCount(), 3);
    QAccessibleInterface* second = list->child(1);
    QCOMPARE(second->text(QAccessible::Name), u"b"_s);
    QCOMPARE(second->text(QAccessible::Value), u"picture of 1"_s);
    QVERIFY(second->state().selected && !list->child(0)->state().selected);
    QCOMPARE(second->parent(), list);
    QCOMPARE(list->indexOfChild(second), 1);
    const QPoint middle = second->rect().center();
    QCOMPARE(middle, strip.mapToGlobal(strip.pictureRect(1).center()));
    QCOMPARE(list->childAt(middle.x(), middle.y()), second);
    strip.setPictures({}, {});
    QVERIFY(!second->isValid());
    QCOMPARE(list->childCount(), 0);
    QCOMPARE(list->text(QAccessible::Value), u"No data yet"_s);
}

const test::UiTest registered {"accessible_test", test::runWithWindows<AccessibleTest>};

} // namespace ff::accessible_test

#include "accessible_test.moc"
