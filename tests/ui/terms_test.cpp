// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ui_test.h"
#include "tests/ui/window_test_fixture.h"
#include "ui/help/term_browser.h"
#include "ui/help/term_guide.h"
#include "ui/help/term_pages.h"
#include "ui/help/term_table.h"
#include "ui/help/term_window.h"

#include <QCursor>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

namespace ff::terms_test {

namespace {

using namespace Qt::StringLiterals;

QStringList split(const char* names)
{
    return QString::fromUtf8(names).split(u' ', Qt::SkipEmptyParts);
}

/// Every match of the first group, in order.
QStringList foundIn(const QString& page, const QString& pattern)
{
    QStringList found;
    for (auto each = QRegularExpression(pattern).globalMatch(page); each.hasNext();) {
        found << each.next().captured(1);
    }
    return found;
}

QStringList placeholdersIn(const QString& page)
{
    QStringList all = foundIn(page, u"\\{([^}]*)\\}"_s);
    all.sort();
    return all;
}

QStringList linksIn(const QString& page)
{
    QStringList all = foundIn(page, u"<a href=\"([^\"]*)\">"_s);
    all.sort();
    return all;
}

QSet<QString> termIds()
{
    QSet<QString> ids;
    for (const TermRow& row : termTable()) {
        ids.insert(QString::fromUtf8(row.id));
    }
    return ids;
}

QSet<QString> idsOf(const QHash<QString, QString>& pages)
{
    const QStringList ids = pages.keys();
    return {ids.begin(), ids.end()};
}

} // namespace

/// Terms, their cards and their pages.
class TermsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everyLanguageHasTheSamePages_data();
    void everyLanguageHasTheSamePages();
    void linksLeadToPages();
    void everySettingHasAtMostOneTerm();
    void everyPlaceIsInTheWindow();
    void cardsAreWhereTermsStand();
    void opensThePageOfWhatIsPointedAt();
    void opensThePageOfWhatHasTheFocus();
    void linksAndTheWayBack();
    void findsATerm();
    void showsTheRunAsItGoesOn();

private:
    TermWindow& window() const { return *m_fixture->window->findChild<TermWindow*>(); }
    QString shown() const { return window().browser().toPlainText(); }
    void pressF1() { InputDriver(*m_fixture->window).pressKey(Qt::Key_F1); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TermsTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->waitActive());
    QVERIFY(m_fixture->waitForState(State::Ready));
    QCursor::setPos(0, 0); // on nothing of the window
}

void TermsTest::everyLanguageHasTheSamePages_data()
{
    QTest::addColumn<QString>("language");
    const QDir folder(QString::fromUtf8(FF_SOURCE_DIR) + u"/resources/translations"_s);
    const QStringList files = folder.entryList({u"ff_*.ts"_s});
    QVERIFY(!files.isEmpty());
    QTest::newRow("en") << u"en"_s;
    for (const QString& file : files) {
        const QString language = file.sliced(3).chopped(3);
        QTest::newRow(qPrintable(language)) << language;
    }
}

void TermsTest::everyLanguageHasTheSamePages()
{
    QFETCH(QString, language);
    QFile file(u":/ff/help/terms_%1.xml"_s.arg(language));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    const QHash<QString, QString> english = readTermPages(u"en"_s);
    const QHash<QString, QString> pages = readTermPages(language);
    QCOMPARE(idsOf(pages), termIds());
    for (const QString& id : termIds()) {
        QCOMPARE(placeholdersIn(pages.value(id)), placeholdersIn(english.value(id)));
        QCOMPARE(linksIn(pages.value(id)), linksIn(english.value(id)));
    }
}

void TermsTest::linksLeadToPages()
{
    const QHash<QString, QString> pages = readTermPages(u"en"_s);
    for (const QString& page : pages) {
        for (const QString& link : linksIn(page)) {
            QVERIFY2(pages.contains(link), qPrintable(link));
        }
    }
}

void TermsTest::everySettingHasAtMostOneTerm()
{
    QSet<QString> seen;
    for (const TermRow& row : termTable()) {
        for (const QString& id : split(row.settings)) {
            settingRow(id.toStdString()); // throws for one that is not there
            QVERIFY2(!seen.contains(id), qPrintable(id));
            seen.insert(id);
            QCOMPARE(termOf(u"field-"_s + id), &row);
        }
    }
}

void TermsTest::everyPlaceIsInTheWindow()
{
    QSet<QString> seen;
    for (const TermRow& row : termTable()) {
        for (const QString& name : split(row.cardOn) + split(row.pageOn)) {
            QVERIFY2(m_fixture->window->findChild<QWidget*>(name), qPrintable(name));
            QVERIFY2(!seen.contains(name), qPrintable(name));
            seen.insert(name);
            QCOMPARE(termOf(name), &row);
        }
    }
}

void TermsTest::cardsAreWhereTermsStand()
{
    for (const TermRow& row : termTable()) {
        QCOMPARE(foundIn(QString::fromUtf8(row.card), u"([.!?])(?: |$)"_s).size(), 2); // sentences
        for (const QString& name : split(row.cardOn)) {
            const QString tip = m_fixture->window->findChild<QWidget*>(name)->toolTip();
            QVERIFY2(tip.contains(QString::fromUtf8(row.card).toHtmlEscaped()), qPrintable(tip));
        }
    }
}

void TermsTest::opensThePageOfWhatIsPointedAt()
{
    const auto* negatives = m_fixture->window->findChild<QWidget*>(u"negatives"_s);
    QVERIFY(eventually([&] { return !negatives->visibleRegion().isEmpty(); }));
    QCursor::setPos(negatives->mapToGlobal(negatives->rect().center()));
    pressF1();
    QVERIFY(window().isVisible());
    QCOMPARE(window().browser().term(), u"negative"_s);
    QVERIFY(!window().isModal());
}

void TermsTest::opensThePageOfWhatHasTheFocus()
{
    m_fixture->window->findChild<QDockWidget*>(u"modelDock"_s)->raise();
    auto* field = m_fixture->window->findChild<QWidget*>(u"field-threshold"_s);
    QVERIFY(eventually([&] { return field->isVisible(); }));
    auto* editor = field->findChild<QLineEdit*>();
    QVERIFY(editor);
    editor->setFocus();
    pressF1();
    QCOMPARE(window().browser().term(), u"threshold"_s);
    QCOMPARE(TermGuide::pageFor(nullptr), QString::fromUtf8(termTable().front().id));
}

void TermsTest::linksAndTheWayBack()
{
    pressF1();
    window().open(u"threshold"_s);
    TermBrowser& browser = window().browser();
    browser.setFocus();
    QTest::keyClick(&browser, Qt::Key_Tab); // to the first link
    QTest::keyClick(&browser, Qt::Key_Return);
    QCOMPARE(browser.term(), u"goodness"_s);
    QCOMPARE(window().findChild<QListWidget*>()->currentItem()->text(), u"Goodness"_s);
    window().findChild<QPushButton*>(u"termBack"_s)->click();
    QCOMPARE(browser.term(), u"threshold"_s);
}

void TermsTest::findsATerm()
{
    pressF1();
    auto* list = window().findChild<QListWidget*>();
    const auto listed = [&] {
        QStringList titles;
        for (int i = 0; i < list->count(); ++i) {
            titles << (list->item(i)->isHidden() ? QStringList() : QStringList {list->item(i)->text()});
        }
        return titles;
    };
    QCOMPARE(static_cast<std::size_t>(listed().size()), termTable().size());
    QTest::keyClicks(window().findChild<QLineEdit*>(), u"ROC"_s); // which stands in the card
    QCOMPARE(listed(), QStringList {u"Separation"_s});
    list->setCurrentRow(list->row(list->findItems(u"Separation"_s, Qt::MatchExactly).first()));
    QCOMPARE(window().browser().term(), u"separation"_s);
}

void TermsTest::showsTheRunAsItGoesOn()
{
    pressF1();
    window().open(u"epoch"_s);
    const auto says = [&](const QString& words) { return shown().contains(words); };
    QVERIFY2(eventually([&] { return says(u"Now: batch of 50, 0 batches"_s); }), qPrintable(shown()));
    m_fixture->trigger(ActionId::StepBatch);
    QVERIFY2(eventually([&] { return says(u"Now: batch of 50, 1 batches"_s); }), qPrintable(shown()));
    window().open(u"threshold"_s);
    m_fixture->trigger(ActionId::NextTest);
    QVERIFY2(eventually([&] { return says(u"taken for"_s); }), qPrintable(shown()));
}

const test::UiTest registered {"terms_test", test::runWithWindows<TermsTest>};

} // namespace ff::terms_test

#include "terms_test.moc"
