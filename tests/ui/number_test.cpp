// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/model_panel_test_fixture.h"
#include "tests/ui/ui_test.h"
#include "ui/kit/number_text.h"
#include "ui/kit/whole_number_box.h"

#include <QLocale>

namespace ff::number_test {

namespace {

using namespace Qt::StringLiterals;

QList<QLocale> everyLocale()
{
    return QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry);
}

/// What a hand types over what is there, with Return in the end.
void type(QLineEdit& line, const QString& text)
{
    line.setFocus();
    line.selectAll();
    QTest::keyClicks(&line, text);
    QTest::keyClick(&line, Qt::Key_Return);
}

} // namespace

/// Numbers are meant as they are typed, wherever the program runs.
class NumberTest : public QObject, private ModelFixture
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        m_panel.reset();
        QLocale::setDefault(QLocale::c());
    }

    void isReadInEveryLocale_data();
    void isReadInEveryLocale();
    void isShownAsItIsRead();
    void noNumberIsMadeOfWhatIsNone();
    void everyRealFieldTakesPointAndComma_data();
    void everyRealFieldTakesPointAndComma();
    void wholeFieldsTakeNoFraction_data() { everyRealFieldTakesPointAndComma_data(); }
    void wholeFieldsTakeNoFraction();
};

void NumberTest::isReadInEveryLocale_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("number");
    QTest::newRow("point") << u"1.5"_s << 1.5;
    QTest::newRow("comma") << u"1,5"_s << 1.5;
    QTest::newRow("small, point") << u"0.07"_s << 0.07;
    QTest::newRow("small, comma") << u"0,07"_s << 0.07;
    QTest::newRow("three digits, point") << u"1.500"_s << 1.5;
    QTest::newRow("three digits, comma") << u"1,500"_s << 1.5;
    QTest::newRow("whole") << u"15"_s << 15.0;
    QTest::newRow("exponent") << u"1.5e-6"_s << 1.5e-6;
}

void NumberTest::isReadInEveryLocale()
{
    QFETCH(QString, text);
    QFETCH(double, number);
    const QList<QLocale> locales = everyLocale();
    QVERIFY(locales.size() > 100);
    for (const QLocale& locale : locales) {
        const std::optional<double> read = numberFrom(text, locale);
        QVERIFY2(read == number, qPrintable(locale.name()));
    }
}

void NumberTest::isShownAsItIsRead()
{
    for (const QLocale& locale : everyLocale()) {
        for (const double number : {0.0, 1.5, -0.25, 0.07, 12345.0, 1e-6, 2.5e12}) {
            const QString text = numberText(number, 6, locale);
            const QString where = locale.name() + u": "_s + text;
            QVERIFY2(numberFrom(text, locale) == number, qPrintable(where));
            QVERIFY2(isNumberBegun(text, locale), qPrintable(where));
        }
    }
}

void NumberTest::noNumberIsMadeOfWhatIsNone()
{
    for (const char* text : {"", "1.5.2", "1.500,5", "1 5", "one", "nan", "inf", "1e999"}) {
        for (const QLocale& locale : {QLocale(u"en_US"_s), QLocale(u"de_DE"_s), QLocale(u"fr_FR"_s)}) {
            QVERIFY2(!numberFrom(QString::fromUtf8(text), locale), text);
        }
    }
}

void NumberTest::everyRealFieldTakesPointAndComma_data()
{
    QTest::addColumn<QString>("locale");
    QTest::newRow("German") << u"de_DE"_s;
    QTest::newRow("English") << u"en_US"_s;
    QTest::newRow("Swiss") << u"de_CH"_s;
    QTest::newRow("French") << u"fr_FR"_s;
}

void NumberTest::everyRealFieldTakesPointAndComma()
{
    QFETCH(QString, locale);
    QLocale::setDefault(QLocale(locale));
    QVERIFY(start());
    int fields = 0;
    for (const SettingRow& row : settingTable()) {
        const auto* range = std::get_if<RealRange>(&row.domain);
        if (!range) {
            continue;
        }
        ++fields;
        presentSettings(settingsWhere(row));
        // Three digits, so that a separator of thousands would fit.
        const double number = QString::number((range->minimum + range->maximum) / 2, 'f', 3).toDouble();
        const QString text = QString::number(number, 'f', 3);
        auto* box = field(row.id.data())->findChild<QDoubleSpinBox*>();
        for (const char separator : {'.', ','}) {
            box->setValue(range->minimum);
            type(*box->findChild<QLineEdit*>(), QString(text).replace(u'.', QLatin1Char(separator)));
            QVERIFY2(box->value() == number, row.id.data());
        }
    }
    QVERIFY(fields > 5);
}

void NumberTest::wholeFieldsTakeNoFraction()
{
    QFETCH(QString, locale);
    QLocale::setDefault(QLocale(locale));
    WholeNumberBox box;
    box.setRange(0, 100'000);
    box.setKeyboardTracking(false); // or it would be 1 from the first key on
    box.setSuffix(u" px."_s);
    box.show();
    box.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&box, testPatience));
    auto* line = box.findChild<QLineEdit*>();
    type(*line, u"15"_s);
    QCOMPARE(box.value(), 15);
    for (const QString& text : {u"1.5"_s, u"1,5"_s, u"60.000"_s, u"60,000"_s}) {
        box.setValue(7);
        type(*line, text);
        QVERIFY2(box.value() == 7, qPrintable(text));
        QCOMPARE(box.cleanText(), u"7"_s); // and that can be seen
    }
}

const test::UiTest registered {"number_test", test::runWithWindows<NumberTest>};

} // namespace ff::number_test

#include "number_test.moc"
