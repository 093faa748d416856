// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pseudo_language.h"
#include "tests/ui/ui_test.h"
#include "tests/ui/window_test_fixture.h"
#include "ui/panes/panel.h"
#include "ui/panes/panel_table.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QSet>
#include <QSpinBox>
#include <QTabBar>
#include <QToolButton>

namespace ff::pseudo_language_test {

namespace {

using namespace Qt::StringLiterals;

/// What people read or hear of a widget.
QStringList textsOf(const QWidget& widget)
{
    QStringList texts {widget.toolTip(), widget.statusTip(), widget.whatsThis(), widget.accessibleName(),
                       widget.accessibleDescription()};
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        texts << label->text();
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        texts << button->text();
    } else if (const auto* group = qobject_cast<const QGroupBox*>(&widget)) {
        texts << group->title();
    } else if (const auto* dock = qobject_cast<const QDockWidget*>(&widget)) {
        texts << dock->windowTitle();
    } else if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) {
        texts << line->placeholderText();
    } else if (const auto* number = qobject_cast<const QSpinBox*>(&widget)) {
        texts << number->suffix() << number->prefix();
    }
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i) {
            texts << tabs->tabText(i);
        }
    } else if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
        for (int i = 0; i < box->count(); ++i) {
            texts << box->itemText(i);
        }
    } else if (const auto* header = qobject_cast<const QHeaderView*>(&widget); header && header->model()) {
        for (int i = 0; i < header->count(); ++i) {
            texts << header->model()->headerData(i, header->orientation()).toString()
                  << header->model()->headerData(i, header->orientation(), Qt::ToolTipRole).toString();
        }
    }
    return texts;
}

QStringList textsOf(const QAction& action)
{
    return {action.text(), action.toolTip(), action.statusTip(), action.whatsThis()};
}

/// The words of `text` that are in plain letters, without tags and what is the same in every language.
QStringList plainWords(QString text)
{
    static const QRegularExpression tag(u"<[^>]*>|&[a-z]+;"_s);
    static const QRegularExpression data(u"/\\S*|\\d [kMG]B"_s); // paths and units
    static const QRegularExpression word(u"[A-Za-z]{2,}"_s);
    QStringList words;
    text.remove(tag).remove(data);
    for (auto each = word.globalMatch(text); each.hasNext();) {
        words << each.next().captured();
    }
    return words;
}

/// The languages name themselves, what computes has a name of its own, and so have the files of the fixture.
bool isNamed(const QObject& object)
{
    const QString name = object.objectName();
    return name.startsWith(u"language-") || name == u"speed" || name == u"qt_spinbox_lineedit";
}

void visit(const QObject& object, const QStringList& texts, QStringList& untranslated)
{
    for (const QString& text : texts) {
        if (const QStringList words = plainWords(text); !words.isEmpty() && !isNamed(object)) {
            untranslated << u"%1 %2: %3"_s.arg(QLatin1StringView(object.metaObject()->className()),
                                               object.objectName(), text);
        }
    }
}

/// Everything that the window holds, seen or not.
QStringList untranslatedIn(const MainWindow& window)
{
    QStringList untranslated;
    for (const QWidget* each : window.findChildren<QWidget*>()) {
        visit(*each, textsOf(*each), untranslated);
    }
    for (const QAction* each : window.findChildren<QAction*>()) {
        visit(*each, textsOf(*each), untranslated);
    }
    untranslated.removeDuplicates();
    return untranslated;
}

/// Whether a widget cannot show all of its text: it has less room than it asks for, and nothing scrolls it.
bool isClipped(const QWidget& widget)
{
    const auto* label = qobject_cast<const QLabel*>(&widget);
    const auto* tool = qobject_cast<const QToolButton*>(&widget);
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    const bool isText = (label && !label->wordWrap() && label->pixmap().isNull() && !label->text().isEmpty())
        || (tool && tool->toolButtonStyle() != Qt::ToolButtonIconOnly && !tool->text().isEmpty())
        || (button && !tool && !button->text().isEmpty());
    const int seen = widget.visibleRegion().boundingRect().width();
    return isText && (widget.sizeHint().width() > widget.width() || (seen > 0 && seen < widget.width()));
}

QStringList clippedIn(const QWidget& window)
{
    QStringList clipped;
    for (const QWidget* each : window.findChildren<QWidget*>()) {
        if (each->isVisible() && isClipped(*each)) {
            clipped << u"%1 %2 has %3 of %4: %5"_s.arg(QLatin1StringView(each->metaObject()->className()),
                                                       each->objectName(), QString::number(each->width()),
                                                       QString::number(each->sizeHint().width()),
                                                       each->property("text").toString());
        }
    }
    return clipped;
}

} // namespace

/// The window in a language in which nothing is as it was, and from right to left.
class PseudoLanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_language); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void changesEveryTextOfTheProgram();
    void nothingIsLeftInEnglish();
    void nothingIsClipped();
    void rightToLeftMirrorsTheWindow();

private:
    PseudoLanguage m_language;
};

void PseudoLanguageTest::changesEveryTextOfTheProgram()
{
    QCOMPARE(PseudoLanguage::accented(u"&Open %1"_s), u"&Óṕéñ %1"_s.replace(u"ṕ"_s, u"ṗ"_s) + u"þþ"_s);
    QCOMPARE(PseudoLanguage::accented(u"%n lines"_s, 3), u"3 ĺíñéš"_s + u"þþ"_s);
    QVERIFY(plainWords(PseudoLanguage::accented(u"Every letter of the alphabet"_s)).isEmpty());
    QCOMPARE(plainWords(u"<p>left in English</p>"_s).size(), 3);
}

void PseudoLanguageTest::nothingIsLeftInEnglish()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitForState(State::Ready));
    fixture.trigger(ActionId::StepBatch);
    QVERIFY(fixture.waitForState(State::Paused));
    fixture.trigger(ActionId::Evaluate);
    QVERIFY(fixture.waitForEvent(Event::Kind::Tested));
    QVERIFY(eventually([&] { return fixture.shown().step > 0; }));
    const QStringList untranslated = untranslatedIn(*fixture.window);
    QVERIFY2(untranslated.isEmpty(), qUtf8Printable(untranslated.join(u'\n')));
}

void PseudoLanguageTest::nothingIsClipped()
{
    WindowFixture fixture;
    fixture.window->resize(1280, 800);
    QVERIFY(fixture.waitForState(State::Ready));
    for (const PanelRow& row : panelTable()) {
        const QString id = QString::fromUtf8(row.id);
        fixture.bringToFront(row.id);
        const Panel* panel = fixture.window->panel(QLatin1StringView(row.id));
        QVERIFY(eventually([&] { return panel->isVisible(); }));
        QStringList clipped;
        const bool isWhole = eventually([&] {
            clipped = clippedIn(*fixture.window);
            return clipped.isEmpty();
        });
        QVERIFY2(isWhole, qUtf8Printable(id + u'\n' + clipped.join(u'\n')));
    }
}

void PseudoLanguageTest::rightToLeftMirrorsTheWindow()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    WindowFixture fixture;
    fixture.window->resize(1280, 800);
    QVERIFY(fixture.waitForState(State::Ready));
    const auto centreOf = [&](const char* name) {
        const auto* widget = fixture.window->findChild<QWidget*>(QLatin1StringView(name));
        return widget->mapTo(fixture.window.get(), widget->rect().center()).x();
    };
    QVERIFY(eventually([&] { return centreOf("state") > centreOf("frame"); }));
    QVERIFY(centreOf("dataDock") > centreOf("drawDock"));
    QStringList clipped;
    const bool isWhole = eventually([&] {
        clipped = clippedIn(*fixture.window);
        return clipped.isEmpty();
    });
    QVERIFY2(isWhole, qUtf8Printable(clipped.join(u'\n')));
    fixture.trigger(ActionId::StepBatch);
    QVERIFY(fixture.waitForState(State::Paused));
    QVERIFY(!fixture.window->grab().isNull()); // every pane paints itself
}

const test::UiTest registered {"pseudo_language_test", test::runWithWindows<PseudoLanguageTest>};

} // namespace ff::pseudo_language_test

#include "pseudo_language_test.moc"
