// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/own_samples_exchange.h"
#include "tests/ui/window_test_fixture.h"
#include "ui/canvas/canvas.h"
#include "ui/panels/draw_sees.h"
#include "ui/panels/own_panel.h"
#include "ui/panels/picture_strip.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

OwnPanel& own(const WindowFixture& fixture)
{
    return *fixture.window->findChild<OwnPanel*>();
}

const std::vector<OwnSample>& kept(const WindowFixture& fixture)
{
    return own(fixture).collection().all();
}

std::filesystem::path pathOf(const QString& path)
{
    return QFileInfo(path).filesystemFilePath();
}

void writeSamples(const QString& file, int count)
{
    OwnSamples samples(pathOf(file));
    for (int i = 0; i < count; ++i) {
        OwnSample sample {std::vector<std::uint8_t>(inkSide * inkSide, 0), i % 2 == 0 ? "3" : "8"};
        sample.pixels[static_cast<std::size_t>(300 + i)] = 255;
        samples.insert(samples.all().size(), sample);
    }
}

void bringToFront(const WindowFixture& fixture)
{
    fixture.window->findChild<QDockWidget*>(u"ownDock"_s)->raise();
    QCoreApplication::processEvents();
}

void drawOne(const WindowFixture& fixture)
{
    auto* canvas = fixture.window->findChild<Canvas*>();
    const QPoint middle = canvas->square().center().toPoint();
    const QPoint reach(0, static_cast<int>(canvas->square().height() / 4));
    QTest::mousePress(canvas, Qt::LeftButton, {}, middle - reach);
    QTest::mouseMove(canvas, middle);
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, middle + reach);
}

/// Opens the menu of the first sample of the first label by a click on it.
QMenu* openSampleMenu(const WindowFixture& fixture)
{
    auto* strip = own(fixture).findChild<PictureStrip*>();
    QTest::mouseClick(strip, Qt::LeftButton, {}, strip->pictureRect(0).center());
    return own(fixture).findChild<QMenu*>(u"sampleMenu"_s);
}

QImage sheet(const QColor& ground, const QColor& ink)
{
    QImage image(200, 150, QImage::Format_ARGB32);
    image.fill(ground);
    QPainter(&image).fillRect(90, 30, 12, 90, ink);
    return image;
}

} // namespace

/// What somebody drew is kept, put right, exchanged and used.
class OwnHandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keptDrawingSurvivesARestart();
    void keepingCanBeUndone();
    void damagedFileIsRefusedAndLeftAlone();
    void labelIsPutRightAndBack();
    void deletingIsUndone();
    void exportComesBackByImport();
    void exportOverwritesNothing();
    void trainsWithThem();
    void testsOnThem();
    void pastedPictureIsReadInBothPolarities();
    void inkWithoutAGroundIsRead();
    void imagesOfTheDataAreNotKept();
    void blankPictureIsRefused();
};

void OwnHandTest::keptDrawingSurvivesARestart()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitActive() && fixture.waitForState(State::Ready));
    QVERIFY(!fixture.window->action(ActionId::KeepSample)->isEnabled());
    drawOne(fixture);
    const auto seen = fixture.window->findChild<DrawSees*>()->picture().pixels;
    fixture.trigger(ActionId::KeepSample);
    auto* menu = fixture.window->findChild<QMenu*>(u"keepMenu"_s);
    QVERIFY(menu && menu->isVisible());
    QTest::keyClick(menu, Qt::Key_7);
    QCOMPARE(kept(fixture).size(), std::size_t {1});
    fixture.open();
    QCOMPARE(kept(fixture).size(), std::size_t {1});
    QCOMPARE(kept(fixture)[0].label, std::string("7"));
    QVERIFY(kept(fixture)[0].pixels == seen);
}

void OwnHandTest::keepingCanBeUndone()
{
    WindowFixture fixture;
    own(fixture).keepSample({std::vector<std::uint8_t>(inkSide * inkSide, 9), "1"});
    QCOMPARE(OwnSamples(pathOf(fixture.ownFile())).all().size(), std::size_t {1});
    own(fixture).undoStack()->undo();
    QCOMPARE(OwnSamples(pathOf(fixture.ownFile())).all().size(), std::size_t {0});
    QVERIFY(own(fixture).findChild<QLabel*>(u"ownWords"_s)->text().contains(u"Nothing kept yet"_s));
}

void OwnHandTest::damagedFileIsRefusedAndLeftAlone()
{
    WindowFixture fixture;
    QVERIFY(QDir().mkpath(QFileInfo(fixture.ownFile()).path()));
    const QByteArray damage("not samples");
    QFile file(fixture.ownFile());
    QVERIFY(file.open(QFile::WriteOnly) && file.write(damage) == damage.size());
    file.close();
    fixture.open();
    const QString words = own(fixture).findChild<QLabel*>(u"ownWords"_s)->text();
    QVERIFY2(words.contains(u"own-samples"_s), qPrintable(words));
    own(fixture).keepSample({std::vector<std::uint8_t>(inkSide * inkSide, 9), "1"});
    QVERIFY(fixture.barHas(Message::Kind::Error));
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), damage);
}

void OwnHandTest::labelIsPutRightAndBack()
{
    WindowFixture fixture;
    writeSamples(fixture.ownFile(), 2);
    fixture.open();
    QVERIFY(fixture.waitActive() && fixture.waitForState(State::Ready));
    bringToFront(fixture);
    QMenu* menu = openSampleMenu(fixture);
    QVERIFY(menu);
    QMenu* labels = menu->findChild<QMenu*>();
    QCOMPARE(labels->actions().size(), 10);
    QVERIFY(labels->actions().at(3)->isChecked());
    labels->actions().at(5)->trigger();
    QCOMPARE(kept(fixture)[0].label, std::string("5"));
    fixture.trigger(ActionId::Undo);
    QCOMPARE(kept(fixture)[0].label, std::string("3"));
}

void OwnHandTest::deletingIsUndone()
{
    WindowFixture fixture;
    writeSamples(fixture.ownFile(), 3);
    fixture.open();
    QVERIFY(fixture.waitActive() && fixture.waitForState(State::Ready));
    bringToFront(fixture);
    const auto before = kept(fixture);
    QMenu* menu = openSampleMenu(fixture);
    QVERIFY(menu);
    menu->actions().last()->trigger();
    QCOMPARE(kept(fixture).size(), std::size_t {2});
    fixture.trigger(ActionId::Undo);
    QVERIFY(kept(fixture) == before);
}

void OwnHandTest::exportComesBackByImport()
{
    WindowFixture fixture;
    writeSamples(fixture.ownFile(), 3);
    fixture.open();
    QVERIFY(fixture.waitForState(State::Ready));
    bringToFront(fixture);
    fixture.dialogs.exportFolder = fixture.dialogs.folder = fixture.folder.filePath(u"idx"_s);
    QVERIFY(QDir().mkpath(fixture.dialogs.folder));
    own(fixture).findChild<QPushButton*>(u"exportOwn"_s)->click();
    const auto before = kept(fixture);
    own(fixture).findChild<QMenu*>(u"importOwn"_s)->actions().last()->trigger();
    QCOMPARE(kept(fixture).size(), std::size_t {6});
    QVERIFY(kept(fixture)[3].pixels == before[0].pixels && kept(fixture)[3].label == before[0].label);
    own(fixture).undoStack()->undo();
    QVERIFY(kept(fixture) == before);
}

void OwnHandTest::exportOverwritesNothing()
{
    WindowFixture fixture;
    writeSamples(fixture.ownFile(), 3);
    fixture.open();
    QVERIFY(fixture.waitForState(State::Ready));
    bringToFront(fixture);
    fixture.dialogs.exportFolder = fixture.folder.path();
    QFile theirs(QString::fromStdString(ownSamplesIdxPaths(pathOf(fixture.folder.path())).images.string()));
    QVERIFY(theirs.open(QFile::WriteOnly));
    theirs.close();
    own(fixture).findChild<QPushButton*>(u"exportOwn"_s)->click();
    QVERIFY(fixture.barHas(Message::Kind::Error));
    QCOMPARE(theirs.size(), 0);
}

void OwnHandTest::trainsWithThem()
{
    Settings settings = WindowFixture::quickSettings();
    settings.limit = 0;
    WindowFixture fixture(settings);
    writeSamples(fixture.ownFile(), 3);
    fixture.open(settings);
    QVERIFY(fixture.waitForState(State::Ready));
    bringToFront(fixture);
    const auto run = fixture.now().run;
    const auto before = fixture.now().data.trainCount;
    own(fixture).findChild<QSpinBox*>(u"ownWeight"_s)->setValue(5);
    QTest::mouseClick(own(fixture).findChild<QPushButton*>(u"trainWithOwn"_s), Qt::LeftButton);
    QVERIFY(fixture.waitFor([&] { return fixture.now().run != run; }));
    QCOMPARE(fixture.now().data.trainCount, before + 15);
}

void OwnHandTest::testsOnThem()
{
    WindowFixture fixture;
    writeSamples(fixture.ownFile(), 3);
    fixture.open();
    QVERIFY(fixture.waitForState(State::Ready));
    bringToFront(fixture);
    QTest::mouseClick(own(fixture).findChild<QPushButton*>(u"testOnOwn"_s), Qt::LeftButton);
    QVERIFY(fixture.waitFor([&] { return fixture.now().data.testCount == 3; }));
}

void OwnHandTest::pastedPictureIsReadInBothPolarities()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitForState(State::Ready));
    for (const bool darkOnLight : {true, false}) {
        const QImage image = darkOnLight ? sheet(Qt::white, Qt::black) : sheet(Qt::black, Qt::white);
        QGuiApplication::clipboard()->setImage(image);
        fixture.trigger(ActionId::PastePicture);
        const Pictures& seen = fixture.window->findChild<DrawSees*>()->picture();
        QCOMPARE(seen.count(), 1);
        QVERIFY(seen.pixels[14 * 28 + 14] > 200); // the stroke, in the middle
        QCOMPARE(int(seen.pixels[0]), 0); // the ground
    }
}

void OwnHandTest::inkWithoutAGroundIsRead()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitForState(State::Ready));
    for (const QColor& ink : {QColor(Qt::black), QColor(Qt::white)}) {
        fixture.dialogs.picture = fixture.folder.filePath(u"see-through.png"_s);
        QVERIFY(sheet(Qt::transparent, ink).save(fixture.dialogs.picture));
        fixture.trigger(ActionId::ClearDrawing);
        fixture.trigger(ActionId::OpenPicture);
        QCOMPARE(fixture.window->findChild<DrawSees*>()->picture().count(), 1);
    }
}

void OwnHandTest::imagesOfTheDataAreNotKept()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitForState(State::Ready));
    fixture.trigger(ActionId::NextTest);
    const auto* sees = fixture.window->findChild<DrawSees*>();
    QVERIFY(fixture.waitFor([&] { return sees->picture().count() == 1; }));
    QVERIFY(!fixture.window->action(ActionId::KeepSample)->isEnabled());
}

void OwnHandTest::blankPictureIsRefused()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitForState(State::Ready));
    fixture.dialogs.picture = fixture.folder.filePath(u"blank.png"_s);
    QVERIFY(sheet(Qt::white, Qt::white).save(fixture.dialogs.picture));
    fixture.trigger(ActionId::OpenPicture);
    QVERIFY(fixture.barHas(Message::Kind::Error));
    QCOMPARE(fixture.window->findChild<DrawSees*>()->picture().count(), 0);
}

} // namespace ff

QTEST_MAIN(ff::OwnHandTest)
#include "own_hand_test.moc"
