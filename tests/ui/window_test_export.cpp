// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/ui/figure_checks.h"
#include "tests/ui/ui_test.h"
#include "tests/ui/window_test_fixture.h"
#include "ui/figures/export_dialog.h"
#include "ui/figures/export_folder.h"
#include "ui/figures/table_dialog.h"
#include "ui/panes/panel.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>

namespace ff::window_test_export {

using namespace Qt::StringLiterals;

/// Figures, numbers and everything, out of a window.
class WindowExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheKindThatTheNameSays();
    void saysWhyItCannotBeWritten_data();
    void saysWhyItCannotBeWritten();
    void aClickIsAboutThePaneBelow();
    void theTableFollowsThePane();
    void exportsEverythingToANewFolder();
    void exportsEverythingWhileItTrains();
    void anUnseenPaneIsExportedToo();
    void aFailedExportLeavesNothing();
    void aFolderIsThereAsAWholeOrNotAtAll();
    void whatKilledProcessesLeftIsTakenAway();
};

namespace {

void trainOneBatch(WindowFixture& fixture)
{
    fixture.waitForState(State::Ready);
    fixture.trigger(ActionId::StepBatch);
    fixture.waitForState(State::Paused);
    fixture.waitFor([&] { return !fixture.window->panel("layers"_L1)->figures().empty(); });
}

template <typename Dialog>
Dialog* openBy(WindowFixture& fixture, ActionId id)
{
    fixture.trigger(id);
    return fixture.window->findChild<Dialog*>();
}

QStringList namesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void WindowExportTest::writesTheKindThatTheNameSays()
{
    WindowFixture fixture;
    trainOneBatch(fixture);
    auto* dialog = openBy<ExportDialog>(fixture, ActionId::ExportFigure);
    QVERIFY(dialog);
    for (const FigureFormat& format : figureFormats()) {
        fixture.dialogs.figure = fixture.folder.filePath(u"figure."_s + QLatin1StringView(format.suffix));
        dialog->findChild<QPushButton*>(u"saveFigure"_s)->click();
        QCOMPARE(contentOf(fixture.dialogs.figure).left(4),
                 format.bytes(dialog->figure(), dialog->look()).left(4));
    }
}

void WindowExportTest::saysWhyItCannotBeWritten_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("no such folder") << u"missing/figure.png"_s;
    QTest::newRow("no such kind") << u"figure.doc"_s;
}

void WindowExportTest::saysWhyItCannotBeWritten()
{
    QFETCH(QString, name);
    WindowFixture fixture;
    trainOneBatch(fixture);
    auto* dialog = openBy<ExportDialog>(fixture, ActionId::ExportFigure);
    fixture.dialogs.figure = fixture.folder.filePath(name);
    dialog->findChild<QPushButton*>(u"saveFigure"_s)->click();
    const QList<Message> messages = fixture.window->messageBar().messages();
    QVERIFY(std::ranges::any_of(messages, [&](const Message& message) {
        return message.kind == Message::Kind::Error && message.text.contains(QFileInfo(name).fileName());
    }));
    QVERIFY(!QFileInfo::exists(fixture.dialogs.figure));
}

void WindowExportTest::aClickIsAboutThePaneBelow()
{
    WindowFixture fixture;
    trainOneBatch(fixture);
    Panel* history = fixture.window->panel("history"_L1);
    QVERIFY(fixture.waitFor([&] { return !history->figures().empty(); }));
    Q_EMIT history->customContextMenuRequested(history->rect().center());
    auto* menu = history->findChild<QMenu*>(u"figureMenu"_s);
    QVERIFY(menu && menu->actions().contains(fixture.window->action(ActionId::CopyFigure)));
    fixture.trigger(ActionId::CopyNumbers);
    const QString text = QGuiApplication::clipboard()->text();
    QCOMPARE(text, QString::fromStdString(tabbedText(history->figures().front().table)));
}

void WindowExportTest::theTableFollowsThePane()
{
    WindowFixture fixture;
    trainOneBatch(fixture);
    auto* dialog = openBy<TableDialog>(fixture, ActionId::AsTable);
    QVERIFY(dialog && dialog->isVisible());
    const auto* view = dialog->findChild<QTableView*>();
    QVERIFY(!view->accessibleName().isEmpty());
    QVERIFY(view->model()->rowCount() > 0);
    const std::string before = dialog->table().context;
    fixture.trigger(ActionId::StepEpoch);
    QVERIFY(fixture.waitFor([&] { return dialog->table().context != before; }));
    dialog->findChild<QPushButton*>(u"copyTable"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromStdString(tabbedText(dialog->table())));
}

void WindowExportTest::exportsEverythingToANewFolder()
{
    WindowFixture fixture;
    trainOneBatch(fixture);
    const QTemporaryDir target;
    fixture.dialogs.everything = target.path();
    fixture.trigger(ActionId::ExportEverything);
    QVERIFY(fixture.waitFor([&] {
        return fixture.barHas(Message::Kind::Information)
            && namesIn(target.path()).value(0).startsWith(u"supervised"_s);
    }));
    const QDir made(target.filePath(namesIn(target.path()).value(0)));
    QCOMPARE(namesIn(made.path()),
             QStringList({u"figures"_s, u"numbers"_s, u"report.html"_s, u"settings.json"_s,
                          u"weights.safetensors"_s}));
    for (const QString& name :
         {u"figures/histograms.svg"_s, u"figures/histograms.png"_s, u"figures/history.svg"_s,
          u"numbers/histograms.csv"_s, u"numbers/settings.csv"_s, u"numbers/curve.csv"_s,
          u"numbers/tests.csv"_s, u"settings.json"_s, u"weights.safetensors"_s}) {
        QVERIFY2(QFileInfo(made.filePath(name)).size() > 0, qPrintable(name));
    }
}

void WindowExportTest::exportsEverythingWhileItTrains()
{
    WindowFixture fixture;
    trainOneBatch(fixture);
    fixture.trigger(ActionId::StartPause);
    QVERIFY(fixture.waitForState(State::Running));
    const QTemporaryDir target;
    fixture.dialogs.everything = target.path();
    fixture.trigger(ActionId::ExportEverything);
    const auto made = [&] { return QDir(target.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot); };
    QVERIFY(fixture.waitFor([&] { return !made().isEmpty(); }));
    QCOMPARE(fixture.now().state, State::Running);
    const QDir folder(target.filePath(made().front()));
    for (const QString& name : {u"figures/map.svg"_s, u"figures/dreams.png"_s, u"numbers/mistakes.csv"_s}) {
        QVERIFY2(QFileInfo(folder.filePath(name)).size() > 0, qPrintable(name));
    }
}

/// Data stands before Own hand and Model; a window may show neither.
void WindowExportTest::anUnseenPaneIsExportedToo()
{
    WindowFixture fixture;
    fixture.trigger(ActionId::OnlyLayers);
    trainOneBatch(fixture);
    const QTemporaryDir target;
    fixture.dialogs.everything = target.path();
    fixture.trigger(ActionId::ExportEverything);
    const auto made = [&] { return QDir(target.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot); };
    QVERIFY(fixture.waitFor([&] { return !made().isEmpty(); }));
    const QDir folder(target.filePath(made().front()));
    QVERIFY(QFileInfo(folder.filePath(u"figures/samples.svg"_s)).size() > 0);
    QVERIFY(QFileInfo(folder.filePath(u"figures/receptive-fields.png"_s)).size() > 0);
}

void WindowExportTest::aFailedExportLeavesNothing()
{
    WindowFixture fixture;
    trainOneBatch(fixture);
    fixture.dialogs.everything = fixture.folder.filePath(u"no such folder"_s);
    fixture.trigger(ActionId::ExportEverything);
    QVERIFY(fixture.waitFor([&] { return fixture.barHas(Message::Kind::Error); }));
    QVERIFY(!QFileInfo::exists(fixture.dialogs.everything));
    const QTemporaryDir target;
    fixture.dialogs.everything = target.path();
    fixture.trigger(ActionId::ExportEverything); // the failed one is not under way any more
    QVERIFY(fixture.waitFor(
        [&] { return !QDir(target.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty(); }));
}

void WindowExportTest::aFolderIsThereAsAWholeOrNotAtAll()
{
    const QTemporaryDir parent;
    const auto write = [](const QString& path) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write("x") == 1;
    };
    {
        const ExportFolder abandoned(parent.path(), u"run"_s);
        QVERIFY(write(abandoned.filePath(u"figures/a.svg"_s)));
        QVERIFY(!QFileInfo::exists(parent.filePath(u"run"_s)));
    }
    QCOMPARE(namesIn(parent.path()), QStringList());
    for (const QString& name : {u"run"_s, u"run-2"_s, u"run-3"_s}) {
        ExportFolder folder(parent.path(), u"run"_s);
        QVERIFY(write(folder.filePath(u"figures/a.svg"_s)));
        QCOMPARE(folder.commit(), parent.filePath(name));
        QCOMPARE(namesIn(parent.filePath(name)), QStringList {u"figures"_s});
    }
    QVERIFY_THROWS_EXCEPTION(Error, ExportFolder(parent.filePath(u"missing"_s), u"run"_s));
}

void WindowExportTest::whatKilledProcessesLeftIsTakenAway()
{
    const QTemporaryDir parent;
    const ExportFolder other(parent.path(), u"other"_s);
    const QString filled = QFileInfo(other.filePath(u"a"_s)).path();
    QString killed = filled;
    killed.replace(QRegularExpression(u"\\d+\\.tmp$"_s), u"999999.tmp"_s);
    QVERIFY(killed != filled && QDir(parent.path()).mkpath(killed + u"/figures"_s));
    const ExportFolder folder(parent.path(), u"run"_s);
    QVERIFY(!QFileInfo::exists(killed));
    QVERIFY2(QFileInfo::exists(filled), "one that is being filled stays");
}

const test::UiTest registered {"window_test_export", test::runWithWindows<WindowExportTest>};

} // namespace ff::window_test_export

#include "window_test_export.moc"
