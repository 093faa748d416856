// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/patience.h"
#include "tests/ui/ui_test.h"
#include "ui/kit/foreign_text.h"
#include "ui/kit/message_bar.h"
#include "ui/window/announcement.h"

#include <QAction>
#include <QLabel>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

namespace ff::window_test_messages {

namespace {

QString shown(const MessageBar& bar)
{
    return bar.messages().isEmpty() ? QString() : bar.messages().first().text;
}

} // namespace

/// What the window says, and how it shows text that others wrote.
class WindowMessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestMessageComesFirst();
    void countOpensTheListOfMessages();
    void hugeMessageTakesFewLines();
    void messagesGoWithTheirReason();
    void troubleWithKeepingGoesWhenARunIsKept();
    void offerIsNotPushedOut();
    void foreignTextIsShownAsItIs_data();
    void foreignTextIsShownAsItIs();
    void foreignTextIsNoMarkup();
    void laterMessageOfATopicReplacesTheEarlier();
    void equalMessagesAreSaidOnce();
};

void WindowMessagesTest::newestMessageComesFirst()
{
    using Kind = Message::Kind;
    MessageBar bar;
    bar.show({.kind = Kind::Error, .text = QStringLiteral("error")});
    bar.show({.kind = Kind::Warning, .text = QStringLiteral("warning")});
    bar.show({.text = QStringLiteral("information")});
    bar.show({.text = QStringLiteral("hint"), .stays = true}); // which hides nothing
    for (const char* expected : {"information", "warning", "error", "hint"}) {
        QVERIFY(!bar.isHidden());
        QCOMPARE(shown(bar), QString::fromUtf8(expected));
        bar.closeCurrent();
    }
    QVERIFY(bar.isHidden());
}

void WindowMessagesTest::countOpensTheListOfMessages()
{
    MessageBar bar;
    bar.QWidget::show();
    for (int i = 0; i < 3; ++i) {
        bar.show({.kind = Message::Kind::Error, .text = QString::number(i)});
    }
    auto* more = bar.findChild<QToolButton*>(QStringLiteral("moreMessages"));
    const auto texts = [&bar] {
        QStringList result;
        for (const auto* row : bar.findChildren<MessageRow*>()) {
            if (!row->isHidden()) {
                result << row->findChild<QLabel*>(QStringLiteral("messageText"))->text();
            }
        }
        return result;
    };
    QCOMPARE(texts(), QStringList {QStringLiteral("2")});
    QVERIFY(more->isVisible() && more->text().contains(u'2'));
    more->click();
    QCOMPARE(texts(), QStringList({QStringLiteral("2"), QStringLiteral("1"), QStringLiteral("0")}));
    const auto rows = bar.findChildren<MessageRow*>();
    rows.last()->findChild<QToolButton*>(QStringLiteral("closeMessage"))->click();
    QCOMPARE(bar.messages().size(), 2); // the oldest was closed, out of their order
    QCOMPARE(shown(bar), QStringLiteral("2"));
    bar.closeCurrent();
    QVERIFY(more->isHidden());
    QCOMPARE(texts(), QStringList {QStringLiteral("1")});
}

void WindowMessagesTest::hugeMessageTakesFewLines()
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* bar = new MessageBar(&window);
    column->addWidget(bar);
    column->addStretch();
    window.resize(600, 400);
    bar->show({.kind = Message::Kind::Error,
               .text = QStringLiteral("unknown setting ") + QString(1'000'000, u'x')});
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window, testPatience));
    QCOMPARE(window.width(), 600); // not pushed apart by a word that is too long
    QVERIFY(bar->height() < 12 * bar->fontMetrics().height());
}

void WindowMessagesTest::messagesGoWithTheirReason()
{
    using Task = Event::Task;
    MessageBar bar;
    Announcer announcer(bar);
    News news;
    Live& live = news.live;
    live.state = State::Ready;
    announcer.tell(news);

    announcer.say({Event::Kind::Failed, "No space left on device", {}, Task::Export});
    announcer.say({Event::Kind::Failed, "Not a data set", {}, Task::Data});
    announcer.say({Event::Kind::Exported, {}, "weights", Task::Export});
    QCOMPARE(bar.messages().size(), 2);
    QVERIFY(shown(bar).contains(QStringLiteral("weights")));
    QVERIFY(bar.messages().last().text.contains(QStringLiteral("data set"))); // that has not been mended
    announcer.say({Event::Kind::DataLoaded, "Digits", {}, Task::Data});
    QCOMPARE(shown(bar), QStringLiteral("Digits"));
    bar.closeCurrent();
    bar.closeCurrent();

    announcer.say({Event::Kind::Refused, "Nothing is being trained.", {}, Task::Training});
    announcer.tell(news);
    QCOMPARE(bar.messages().size(), 1); // it still is so
    live.state = State::Running;
    announcer.tell(news);
    QVERIFY(bar.messages().isEmpty());

    announcer.say({Event::Kind::Diverged, "The run turned non-finite", {}, Task::Training});
    live.state = State::Failed;
    announcer.tell(news);
    QCOMPARE(bar.messages().size(), 1);
    live.run = 1; // as after a reset
    announcer.tell(news);
    QVERIFY(bar.messages().isEmpty());

    announcer.say({Event::Kind::Failed, "Threshold takes 0 to 1", {}, Task::Settings});
    announcer.tell(news);
    QCOMPARE(bar.messages().size(), 1);
    live.settings.threshold = 0.5;
    announcer.tell(news);
    QVERIFY(bar.messages().isEmpty());
}

void WindowMessagesTest::troubleWithKeepingGoesWhenARunIsKept()
{
    const Event diskFull {Event::Kind::Warning, "No space left on device", {}, Event::Task::Keep};
    MessageBar bar;
    Announcer announcer(bar);
    News news;
    Live& live = news.live;
    live.state = State::Running;
    live.kept = KeptView {"folder", 60};
    announcer.tell(news);
    announcer.say(diskFull);
    announcer.say({Event::Kind::Failed, "folder/run.json is no run", {}, Event::Task::Keep});
    QCOMPARE(bar.messages().size(), 2);
    live.kept->secondsAgo = 61; // nothing was kept since
    announcer.tell(news);
    QCOMPARE(bar.messages().size(), 2);
    live.kept->secondsAgo = 2;
    announcer.tell(news);
    QCOMPARE(bar.messages().size(), 1); // that run still is none
    announcer.say({Event::Kind::Resumed, "The run goes on", "folder", Event::Task::Data});
    QCOMPARE(bar.messages().size(), 1);
    QCOMPARE(shown(bar), QStringLiteral("The run goes on."));

    announcer.say(diskFull);
    live.run = 1; // which another disk may have room for
    announcer.tell(news);
    QVERIFY(!shown(bar).contains(QStringLiteral("space")));
}

void WindowMessagesTest::offerIsNotPushedOut()
{
    QAction way(QStringLiteral("Go Back"));
    MessageBar bar;
    bar.show({.text = QStringLiteral("hint"), .stays = true});
    bar.show({.text = QStringLiteral("offer"), .offer = &way});
    bar.show({.text = QStringLiteral("information")});
    for (const char* expected : {"information", "offer", "hint"}) {
        QCOMPARE(shown(bar), QString::fromUtf8(expected));
        bar.closeCurrent();
    }
    bar.show({.text = QStringLiteral("information")});
    bar.show({.text = QStringLiteral("newer")});
    QCOMPARE(bar.messages().size(), 1); // that offers nothing, and had its moment
}

void WindowMessagesTest::foreignTextIsShownAsItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << QStringLiteral("Größe, 猫, 🐈") << QStringLiteral("Größe, 猫, 🐈");
    QTest::newRow("escape") << QStringLiteral("a\u001b[31mb") << QStringLiteral("a?[31mb");
    QTest::newRow("turned round") << QStringLiteral("a\u202egpj.exe") << QStringLiteral("a?gpj.exe");
    QTest::newRow("line") << QStringLiteral("a\u2028b") << QStringLiteral("a?b");
}

void WindowMessagesTest::foreignTextIsShownAsItIs()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(foreignText(text), shown);
    QCOMPARE(foreignText(text.toStdString()), shown);
}

void WindowMessagesTest::foreignTextIsNoMarkup()
{
    QTextDocument tip;
    tip.setHtml(foreignTip(QStringLiteral("<h1>a&amp;b</h1>")));
    QCOMPARE(tip.toPlainText(), QStringLiteral("<h1>a&amp;b</h1>"));
    QVERIFY(Qt::mightBeRichText(foreignTip(QStringLiteral("<h1>")))); // or it would be shown escaped
    QCOMPARE(foreignLabel(QStringLiteral("a&b")), QStringLiteral("a&&b"));
    QCOMPARE(foreignTitle(QStringLiteral("x[*]")), QStringLiteral("x[*][*]")); // which Qt shows as one
    QVERIFY(foreignText(QString(1000, u'x')).size() <= longestSentence + 1);
    QVERIFY(foreignText(QString(1000, u'x'), longestName).size() <= longestName + 1);
}

void WindowMessagesTest::laterMessageOfATopicReplacesTheEarlier()
{
    const QString topic = QStringLiteral("topic");
    MessageBar bar;
    bar.show({.text = QStringLiteral("first"), .topic = topic, .stays = true});
    bar.show({.text = QStringLiteral("second"), .topic = topic, .stays = true});
    QCOMPARE(bar.messages().size(), 1);
    QCOMPARE(shown(bar), QStringLiteral("second"));
    bar.withdraw(topic);
    QVERIFY(bar.messages().isEmpty());
}

void WindowMessagesTest::equalMessagesAreSaidOnce()
{
    MessageBar bar;
    for (int i = 0; i < 3; ++i) {
        bar.show({.kind = Message::Kind::Error, .text = QStringLiteral("no such file")});
    }
    QCOMPARE(bar.messages().size(), 1);
}

const test::UiTest registered {"window_test_messages", test::runWithWindows<WindowMessagesTest>};

} // namespace ff::window_test_messages

#include "window_test_messages.moc"
