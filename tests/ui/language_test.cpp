// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/data/catalogue.h"
#include "tests/ui/ui_test.h"
#include "tests/ui/window_test_fixture.h"
#include "ui/kit/core_words.h"
#include "ui/window/language.h"

#include <QAction>
#include <QMenu>
#include <QTranslator>

namespace ff::language_test {

namespace {

using namespace Qt::StringLiterals;

/// Speaks a language as long as it lives.
class Spoken
{
public:
    explicit Spoken(const QString& code)
    {
        m_isThere = m_translator.load(u"ff_"_s + code, u":/ff/translations"_s);
        QCoreApplication::installTranslator(&m_translator);
        QLocale::setDefault(QLocale(code));
    }
    ~Spoken()
    {
        QLocale::setDefault(m_before);
        QCoreApplication::removeTranslator(&m_translator);
    }
    Spoken(const Spoken&) = delete;
    Spoken& operator=(const Spoken&) = delete;

    bool isThere() const { return m_isThere; }

private:
    QTranslator m_translator;
    QLocale m_before;
    bool m_isThere = false;
};

QString brokenFile(const QString& name)
{
    return QString::fromUtf8(FF_SOURCE_DIR) + u"/tests/data/broken/"_s + name;
}

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
    void saysWhatIsWrongWithAFile_data();
    void saysWhatIsWrongWithAFile();
    void showsWhatIsWrongWithAFile();
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
    const Spoken spoken(code);
    QVERIFY(spoken.isThere());
    const Sentence error {"test error %1 % by readout, %2 % by %3",
                          {Sentence::number(2.5, 'f', 2), Sentence::number(1.25, 'f', 2), "goodness"}};
    const QString said = coreWords(error);
    const QString few = coreWords(Sentence::counted(3, "1 time", "%n times"));
    QTEST(said, "error");
    QTEST(few, "few");
}

void LanguageTest::saysWhatIsWrongWithAFile_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("words");
    QTest::newRow("de") << u"de"_s << u"csv/ragged.csv"_s
                        << u"%1 hat 4 Spalten in Zeile 2, erwartet werden 5 wie in der ersten Zeile."_s;
    QTest::newRow("de, large number") << u"de"_s << u"idx/sixty-gigabytes"_s
                                      << u"kündigt 62.720.000.000 Bytes Werte an, gefunden wurden 3."_s;
    QTest::newRow("de, nested") << u"de"_s << u"pictures/pnm"_s
                                << u"ist ein beschädigtes PNM-Bild: es ist abgeschnitten"_s;
    QTest::newRow("zh") << u"zh_CN"_s << u"csv/ragged.csv"_s
                        << u"%1 第 2 行有 4 列，应与第一行一样为 5 列。"_s;
}

void LanguageTest::saysWhatIsWrongWithAFile()
{
    QFETCH(QString, code);
    QFETCH(QString, file);
    QFETCH(QString, words);
    const Spoken spoken(code);
    const QString path = brokenFile(file);
    QString said;
    try {
        loadData(dataSourceFor(path.toStdString()));
    } catch (const Error& error) {
        said = errorWords(error);
    }
    QVERIFY2(said.contains(words.contains(u"%1"_s) ? words.arg(path) : words), qPrintable(said));
}

void LanguageTest::showsWhatIsWrongWithAFile()
{
    const Spoken spoken(u"de"_s);
    WindowFixture fixture;
    fixture.dialogs.dataFile = brokenFile(u"csv/text.csv"_s);
    fixture.trigger(ActionId::OpenFile);
    const QString words = u"hat in Zeile 2, Spalte 3 den Wert „x“, erwartet wird eine Zahl."_s;
    QVERIFY(fixture.waitFor([&] {
        return std::ranges::any_of(fixture.window->messageBar().messages(),
                                   [&](const Message& message) { return message.text.contains(words); });
    }));
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

const test::UiTest registered {"language_test", test::runWithWindows<LanguageTest>};

} // namespace ff::language_test

#include "language_test.moc"
