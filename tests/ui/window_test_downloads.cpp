// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tiny_data_set.h"
#include "tests/ui/ui_test.h"
#include "tests/ui/window_test_fixture.h"
#include "ui/download/fetch_bar.h"
#include "ui/download/get_data_dialog.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

namespace ff::window_test_downloads {

namespace {

using namespace Qt::StringLiterals;

/// A window that offers a tiny data set, which a server on this machine has, and another like it.
class DownloadFixture
{
public:
    TinyDataSet tiny;
    std::array<KnownData, 2> sets {tiny.data, otherSet()};
    WindowFixture window {WindowFixture::quickSettings(), sets};

    DownloadFixture() { tiny.serveAll(); }

    GetDataDialog* openDialog(int row = 0)
    {
        window.trigger(ActionId::GetData);
        auto* dialog = window.window->findChild<GetDataDialog*>();
        list(dialog)->setCurrentItem(list(dialog)->topLevelItem(row));
        return dialog;
    }

    static QTreeWidget* list(GetDataDialog* dialog) { return dialog->findChild<QTreeWidget*>(); }
    static QPushButton* button(GetDataDialog* dialog)
    {
        return dialog->findChild<QPushButton*>(u"getDataSet"_s);
    }
    QString stateOfFirst(GetDataDialog* dialog) const
    {
        return list(dialog)->topLevelItem(0)->text(list(dialog)->columnCount() - 1);
    }

    void get()
    {
        GetDataDialog* dialog = openDialog();
        QVERIFY(button(dialog)->isEnabled());
        button(dialog)->click();
    }

    FetchBar* bar() { return window.window->findChild<FetchBar*>(); }

    bool barSays(const QString& part) const
    {
        return std::ranges::any_of(window.window->messageBar().messages(),
                                   [&](const Message& message) { return message.text.contains(part); });
    }

    bool waitForTiny()
    {
        return window.waitFor([this] { return window.now().data.name == "tiny"; });
    }

private:
    KnownData otherSet() const
    {
        KnownData other = tiny.data;
        other.id = other.label = other.folder = "other";
        return other;
    }
};

} // namespace

/// Getting known data sets: the list, the progress, and what becomes of the run.
class WindowDownloadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void getsAndOpens();
    void opensAgainWithoutTheNetwork();
    void saysThatItIsUnverified();
    void failureLeavesTheRunAlone();
    void canBeGivenUpAndGoneOnWith();
    void getsOneAtATime();
    void closesWhileFetching();
};

void WindowDownloadsTest::getsAndOpens()
{
    DownloadFixture fixture;
    QVERIFY(fixture.window.waitForState(State::Ready));
    QVERIFY(!fixture.bar()->isVisible());
    QCOMPARE(fixture.stateOfFirst(fixture.openDialog()), u"no"_s);
    QVERIFY(fixture.tiny.server.requests().isEmpty());
    fixture.get();
    QVERIFY(fixture.bar()->isVisible());
    QVERIFY(fixture.waitForTiny());
    QCOMPARE(fixture.tiny.server.requests().size(), 4);
    QVERIFY(!fixture.bar()->isVisible());
    QVERIFY(!fixture.window.barHas(Message::Kind::Error));
}

void WindowDownloadsTest::opensAgainWithoutTheNetwork()
{
    DownloadFixture fixture;
    QVERIFY(fixture.window.waitForState(State::Ready));
    fixture.get();
    QVERIFY(fixture.waitForTiny());
    fixture.window.trigger(ActionId::BuiltinDigits);
    QVERIFY(fixture.window.waitFor([&] { return fixture.window.now().data.name != "tiny"; }));
    fixture.tiny.server.close();
    GetDataDialog* dialog = fixture.openDialog();
    QCOMPARE(fixture.stateOfFirst(dialog), u"yes"_s);
    DownloadFixture::button(dialog)->click();
    QVERIFY(fixture.waitForTiny());
    QCOMPARE(fixture.tiny.server.requests().size(), 4);
}

void WindowDownloadsTest::saysThatItIsUnverified()
{
    DownloadFixture fixture;
    fixture.sets[0].sha256 = {};
    QVERIFY(fixture.window.waitForState(State::Ready));
    const auto* list = DownloadFixture::list(fixture.openDialog());
    const QList<QTreeWidgetItem*> marked
        = list->findItems(u"unverified"_s, Qt::MatchExactly, list->columnCount() - 2);
    QCOMPARE(marked.size(), 1);
    QCOMPARE(list->indexOfTopLevelItem(marked.first()), 0);
    fixture.get();
    QVERIFY(fixture.waitForTiny());
    QVERIFY(fixture.barSays(u"Tiny is here, unverified"_s));
}

void WindowDownloadsTest::failureLeavesTheRunAlone()
{
    DownloadFixture fixture;
    fixture.tiny.server.serve("/first/" + fixture.tiny.name(2), {{.content = fixture.tiny.tampered(2)}});
    QVERIFY(fixture.window.waitForState(State::Ready));
    fixture.window.trigger(ActionId::StartPause);
    QVERIFY(fixture.window.waitForState(State::Running));
    const std::uint64_t run = fixture.window.now().run;
    fixture.get();
    QVERIFY(fixture.window.waitFor([&] { return fixture.window.barHas(Message::Kind::Error); }));
    QVERIFY(fixture.barSays(u"expected the SHA-256"_s));
    QVERIFY(fixture.barSays(u"was removed."_s));
    QVERIFY(!fixture.bar()->isVisible());
    const std::int64_t step = fixture.window.now().progress.step;
    QVERIFY(fixture.window.waitFor([&] { return fixture.window.now().progress.step > step; }));
    QCOMPARE(fixture.window.now().run, run);
    QCOMPARE(fixture.stateOfFirst(fixture.openDialog()), u"in part"_s);
}

void WindowDownloadsTest::canBeGivenUpAndGoneOnWith()
{
    DownloadFixture fixture;
    const QByteArray images = packGzip(fixture.tiny.contents[0]);
    fixture.tiny.server.serve("/first/" + fixture.tiny.name(0),
                              {{.content = images, .stallAfter = 1000}, {.content = images}});
    QVERIFY(fixture.window.waitForState(State::Ready));
    fixture.get();
    auto* amount = fixture.bar()->findChild<QLabel*>(u"fetchAmount"_s);
    QVERIFY(fixture.window.waitFor([&] { return amount->text().startsWith(u"1.0 kB of "_s); }));
    fixture.bar()->findChild<QToolButton*>(u"cancelFetch"_s)->click();
    QVERIFY(!fixture.bar()->isVisible());
    QVERIFY(fixture.barSays(u"Getting Tiny was given up"_s));
    fixture.get();
    QVERIFY(fixture.waitForTiny());
    QCOMPARE(fixture.tiny.server.requests()[1].headers.value("range"), QByteArray("bytes=1000-"));
}

void WindowDownloadsTest::getsOneAtATime()
{
    DownloadFixture fixture;
    fixture.tiny.server.serve("/first/" + fixture.tiny.name(0), {{.content = "x", .stallAfter = 0}});
    QVERIFY(fixture.window.waitForState(State::Ready));
    fixture.get();
    GetDataDialog* dialog = fixture.openDialog(1);
    QCOMPARE(fixture.stateOfFirst(dialog), u"is coming"_s);
    QVERIFY(!DownloadFixture::button(dialog)->isEnabled());
    fixture.bar()->findChild<QToolButton*>(u"cancelFetch"_s)->click();
    QVERIFY(DownloadFixture::button(dialog)->isEnabled());
}

void WindowDownloadsTest::closesWhileFetching()
{
    DownloadFixture fixture;
    fixture.tiny.server.serve("/first/" + fixture.tiny.name(0), {{.content = "x", .stallAfter = 0}});
    QVERIFY(fixture.window.waitForState(State::Ready));
    fixture.get();
    QVERIFY(fixture.window.waitFor([&] { return !fixture.tiny.server.requests().isEmpty(); }));
    QVERIFY(fixture.window.window->close());
    fixture.window.window.reset(); // must end, and end cleanly
}

const test::UiTest registered {"window_test_downloads", test::runWithWindows<WindowDownloadsTest>};

} // namespace ff::window_test_downloads

#include "window_test_downloads.moc"
