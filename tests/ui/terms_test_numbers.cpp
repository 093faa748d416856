// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ui_test.h"
#include "ui/help/term_numbers.h"
#include "ui/help/term_pages.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <cmath>

namespace ff::terms_test_numbers {

namespace {

using namespace Qt::StringLiterals;

LayerView view(int units, double separation)
{
    LayerView layer;
    layer.inputs = 784;
    layer.units = units;
    layer.positive = {1};
    layer.negative = {1};
    layer.separation = separation;
    layer.positiveMean = 1.25;
    layer.negativeMean = 0.75;
    layer.deadUnits = 0.125;
    return layer;
}

/// Of a supervised run whose network takes the picture in Draw for a cat.
Moment exampleMoment()
{
    Moment moment;
    moment.step = 1234;
    moment.epoch = 2.5;
    moment.settings.threshold = 1.5;
    moment.settings.sharpness = 0.125;
    moment.data.classes = {"dog", "<cat>"};
    moment.layers = {view(8, 0.91), view(4, 0.62)};
    moment.lastError = ErrorPoint {};
    moment.lastError->readout = 0.0325;
    Answer answer;
    answer.goodness = {{0.5F, 1.75F}, {0.25F, 1.5F}};
    answer.readout = {0.125F, 0.875F};
    answer.byGoodness = 1;
    answer.byReadout = 1;
    moment.answer = answer;
    return moment;
}

QString textOf(const char* name, const Moment& moment)
{
    return withNumbers(u'{' + QString::fromUtf8(name) + u'}', moment);
}

} // namespace

/// The numbers in the pages of terms.
class TermNumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void everyPlaceholderIsANumber();
    void areThoseOfTheMoment_data();
    void areThoseOfTheMoment();
    void sayWhereThereIsNone();
    void leaveNothingInBraces();
};

void TermNumbersTest::everyPlaceholderIsANumber()
{
    QSet<QString> known;
    for (const TermNumber& row : termNumbers()) {
        known.insert(QString::fromUtf8(row.name));
    }
    QSet<QString> used;
    for (const QString& page : readTermPages(u"en"_s)) {
        const QRegularExpression placeholder(u"\\{([^}]*)\\}"_s);
        for (auto each = placeholder.globalMatch(page); each.hasNext();) {
            used.insert(each.next().captured(1));
        }
    }
    QCOMPARE(used, known);
}

void TermNumbersTest::areThoseOfTheMoment_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("text");
    // theta in goodness is 1.5 n, and G is 1.75 n and 1.5 n: p = sigma(s 0.25 n) and one half.
    const double p = 1 / (1 + std::exp(-0.125 * 0.25 * 8));
    QTest::newRow("goodness")
        << QByteArray("goodness")
        << u"taken for &lt;cat&gt;. Layer 1: goodness 1.75 per unit, p = %1, layer 2: goodness "
           "1.50 per unit, p = 0.500."_s.arg(p, 0, 'f', 3);
    QTest::newRow("threshold") << QByteArray("threshold") << u"1.50"_s;
    QTest::newRow("sharpness") << QByteArray("sharpness") << u"0.125"_s;
    QTest::newRow("readout") << QByteArray("readout") << u"&lt;cat&gt; with probability 0.875."_s;
    QTest::newRow("separations") << QByteArray("separations") << u"Layer 1: 0.91, layer 2: 0.62."_s;
    QTest::newRow("positives") << QByteArray("positive-means") << u"Layer 1: 1.25, layer 2: 1.25."_s;
    QTest::newRow("negatives") << QByteArray("negative-means") << u"Layer 1: 0.75, layer 2: 0.75."_s;
    QTest::newRow("dead") << QByteArray("dead-units") << u"Layer 1: 12.50 %, layer 2: 12.50 %."_s;
    QTest::newRow("error") << QByteArray("readout-error") << u"error 3.25 %."_s;
    QTest::newRow("not measured") << QByteArray("goodness-error") << u"there is none."_s;
    QTest::newRow("step") << QByteArray("step") << u"1,234"_s;
    QTest::newRow("epoch") << QByteArray("epoch") << u"2.50"_s;
    QTest::newRow("shape") << QByteArray("shape")
                           << u"Layer 1: 784 inputs, 8 units, layer 2: 784 inputs, 4 units."_s;
}

void TermNumbersTest::areThoseOfTheMoment()
{
    QFETCH(QByteArray, name);
    QTEST(textOf(name.constData(), exampleMoment()), "text");
}

void TermNumbersTest::sayWhereThereIsNone()
{
    QCOMPARE(textOf("goodness", Moment()), u"there is none."_s);
    Moment moment = exampleMoment();
    moment.settings.mode = Mode::Backprop;
    QCOMPARE(textOf("goodness", moment), u"there is none."_s);
    QCOMPARE(textOf("threshold", moment), u"\u2013"_s);
    moment = exampleMoment();
    moment.settings.loss = LossChoice::Symba; // which knows no p
    QVERIFY(!textOf("goodness", moment).contains(u"p ="_s));
    moment = exampleMoment();
    moment.answer->by = "trained weights"; // whose layers are others
    QVERIFY(!textOf("goodness", moment).contains(u"p ="_s));
    moment = exampleMoment();
    moment.answer->byGoodness = -1;
    moment.answer->goodness = {{0.5F}, {0.25F}};
    QVERIFY(textOf("goodness", moment).startsWith(u"Layer 1: goodness 0.50 per unit"_s));
}

void TermNumbersTest::leaveNothingInBraces()
{
    for (const Moment& moment : {Moment(), exampleMoment()}) {
        for (const QString& page : readTermPages(u"en"_s)) {
            QVERIFY2(!withNumbers(page, moment).contains(u'{'), qPrintable(page));
        }
    }
}

const test::UiTest registered {"terms_test_numbers", test::runWithoutWindows<TermNumbersTest>};

} // namespace ff::terms_test_numbers

#include "terms_test_numbers.moc"
