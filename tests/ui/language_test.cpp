// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_test_fixture.h"
#include "ui/kit/core_words.h"
#include "ui/window/language.h"

#include <QAction>
#include <QMenu>
#include <QTranslator>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

QAction* entry(const WindowFixture& fixture, const char* name)
{
    return fixture.window->findChild<QAction*>(QLatin1StringView(name));
}

} // namespace

/// Which language the program speaks.
class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void takesTheFirstLanguageThatIsThere_data();
    void takesTheFirstLanguageThatIsThere();
    void saysSentencesOfTheCore_data();
    void saysSentencesOfTheCore();
    void remembersTheChosenLanguage();
};

void LanguageTest::initTestCase()
{
    if (languageCodes().size() == 1) {
        QSKIP("built without Qt Linguist's lrelease: English alone");
    }
}

void LanguageTest::takesTheFirstLanguageThatIsThere_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("code");
    QTest::newRow("none") << QStringList {} << u"en"_s;
    QTest::newRow("the computer's") << QStringList {u"C"_s} << u"en"_s;
    QTest::newRow("another country") << QStringList {u"de-AT"_s, u"de"_s} << u"de"_s;
    QTest::newRow("English before") << QStringList {u"en-GB"_s, u"en"_s, u"de-DE"_s} << u"en"_s;
    QTest::newRow("none, then German") << QStringList {u"gsw-CH"_s, u"de-CH"_s} << u"de"_s;
    QTest::newRow("Simplified") << QStringList {u"zh-Hans-SG"_s} << u"zh_CN"_s;
    QTest::newRow("Traditional") << QStringList {u"zh-Hant-TW"_s, u"zh-TW"_s} << u"en"_s;
}

void LanguageTest::takesTheFirstLanguageThatIsThere()
{
    QFETCH(QStringList, wanted);
    QTEST(languageFor(wanted), "code");
}

void LanguageTest::saysSentencesOfTheCore_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("few");
    QTest::newRow("de") << u"de"_s << u"Testfehler 2,50 % nach dem Readout, 1,25 % nach Güte"_s << u"3-mal"_s;
    QTest::newRow("zh") << u"zh_CN"_s << u"测试误差：按读出层 2.50 %，按优度 1.25 %"_s << u"3 次"_s;
}

void LanguageTest::saysSentencesOfTheCore()
{
    QFETCH(QString, code);
    QTranslator translator;
    QVERIFY(translator.load(u"ff_"_s + code, u":/ff/translations"_s));
    const QLocale before;
    QCoreApplication::installTranslator(&translator);
    QLocale::setDefault(QLocale(code));
    const Sentence error {"test error %1 % by readout, %2 % by %3",
                          {Sentence::number(2.5, 'f', 2), Sentence::number(1.25, 'f', 2), "goodness"}};
    const QString said = coreWords(error);
    const QString few = coreWords(Sentence::counted(3, "1 time", "%n times"));
    QLocale::setDefault(before);
    QTEST(said, "error");
    QTEST(few, "few");
}

void LanguageTest::remembersTheChosenLanguage()
{
    WindowFixture fixture;
    QVERIFY(entry(fixture, "language-")->isChecked());
    const QString before = entry(fixture, "startPause")->text();
    entry(fixture, "language-de")->trigger();
    QCOMPARE(rememberedLanguage(), u"de"_s);
    QVERIFY(fixture.barHas(Message::Kind::Information)); // that it takes a start
    QCOMPARE(entry(fixture, "startPause")->text(), before);
    fixture.open();
    QVERIFY(entry(fixture, "language-de")->isChecked());
    QVERIFY(!entry(fixture, "language-")->isChecked());
    entry(fixture, "language-")->trigger();
    QVERIFY(rememberedLanguage().isEmpty());
}

} // namespace ff

QTEST_MAIN(ff::LanguageTest)
#include "language_test.moc"
