// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/hand_test_fixture.h"
#include "tests/ui/ui_test.h"
#include "ui/panes/hand/picture_intake.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QSignalSpy>

#include <algorithm>
#include <cstdlib>

namespace ff::hand_test_pictures {

namespace {

QImage pictureOf(QColor ground, QColor ink)
{
    QImage image(90, 120, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    painter.setPen(QPen(ink, 9));
    painter.drawLine(60, 20, 60, 100);
    painter.drawLine(60, 20, 30, 50);
    return image;
}

/// Ink on nothing, as drawing programs copy it.
QImage seeThrough(QColor ink)
{
    QImage image(200, 150, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter(&image).fillRect(90, 30, 12, 90, ink);
    return image;
}

/// The drawing of pictureOf() on ruled paper in light that falls off.
QImage photographOfRuledPaper()
{
    QImage image = pictureOf(Qt::white, Qt::black).scaled(360, 480);
    QPainter painter(&image);
    for (int row = 15; row < image.height(); row += 40) {
        painter.fillRect(0, row, image.width(), 2, QColor(0, 0, 120, 90));
    }
    QLinearGradient shade(0, 0, image.width(), image.height());
    shade.setColorAt(0, QColor(0, 0, 0, 0));
    shade.setColorAt(1, QColor(0, 0, 0, 150));
    painter.fillRect(image.rect(), shade);
    return image;
}

QImage twoThings()
{
    QImage image(300, 150, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.fillRect(60, 30, 12, 90, Qt::black);
    painter.fillRect(220, 30, 12, 90, Qt::black);
    return image;
}

} // namespace

/// Pictures from elsewhere in the window: pasted, and dropped.
class HandPicturesTest : public QObject, private HandFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(start()); }
    void cleanup() { m_fixture.reset(); }

    void polarityMakesNoDifference();
    void inkWithoutAGroundIsRead();
    void asDrawnIsOnlyScaled();
    void pictureCanBeKept();
    void largePictureIsReadAsASmallOneIs();
    void photographIsReadAndSaid();
    void pictureWithoutInkChangesNothing();
    void warningGoesWithTheNextPicture();
    void latestPictureIsMeant();
    void dropIsReadOrLoaded();

private:
    void paste(const QImage& image);

    /// Pastes and waits for the picture to be shown.
    bool pasteAndRead(const QImage& image);
    [[nodiscard]] bool drop(const QString& path);
    QString note() const { return child<QLabel>("note")->text(); }
    PictureIntake* intake() const { return m_fixture->window->findChild<PictureIntake*>(); }
};

void HandPicturesTest::paste(const QImage& image)
{
    QGuiApplication::clipboard()->setImage(image);
    QTest::keySequence(child<Canvas>("canvas"), QKeySequence::Paste);
}

bool HandPicturesTest::pasteAndRead(const QImage& image)
{
    QSignalSpy taken(intake(), &PictureIntake::taken);
    paste(image);
    return m_fixture->waitFor([&] { return taken.count() == 1; });
}

bool HandPicturesTest::drop(const QString& path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    const QPoint middle = m_fixture->window->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_fixture->window.get(), &enter);
    if (!enter.isAccepted()) {
        return false;
    }
    QDropEvent event(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_fixture->window.get(), &event);
    return true;
}

void HandPicturesTest::polarityMakesNoDifference()
{
    QVERIFY(pasteAndRead(pictureOf(Qt::black, Qt::white)));
    const auto lightOnDark = seen();
    QCOMPARE(lightOnDark.size(), std::size_t {784});
    QCOMPARE(int(lightOnDark.front()), 0); // the ground
    QCOMPARE(int(*std::ranges::max_element(lightOnDark)), 255); // the ink
    QVERIFY(!note().contains(QStringLiteral("inverted")));
    QVERIFY(pasteAndRead(pictureOf(Qt::white, Qt::black)));
    QVERIFY(seen() == lightOnDark);
    QVERIFY(note().contains(QStringLiteral("inverted")));
    QVERIFY(m_fixture->waitFor([&] { return m_fixture->shown().answer.has_value(); }));
    m_fixture->trigger(ActionId::ClearDrawing);
    QVERIFY(seen().empty());
    m_fixture->trigger(ActionId::Undo);
    QVERIFY(seen() == lightOnDark);
}

void HandPicturesTest::inkWithoutAGroundIsRead()
{
    m_fixture->dialogs.picture = m_fixture->folder.filePath(QStringLiteral("see-through.png"));
    for (const QColor& ink : {QColor(Qt::black), QColor(Qt::white)}) {
        QVERIFY(seeThrough(ink).save(m_fixture->dialogs.picture));
        m_fixture->trigger(ActionId::ClearDrawing);
        m_fixture->trigger(ActionId::OpenPicture);
        QVERIFY(m_fixture->waitFor([&] { return seen().size() == 784; }));
        QCOMPARE(int(seen().front()), 0);
        QVERIFY(int(seen()[14 * 28 + 14]) > 200); // the stroke, in the middle
    }
}

void HandPicturesTest::pictureCanBeKept()
{
    QVERIFY(pasteAndRead(pictureOf(Qt::white, Qt::black)));
    const auto read = seen();
    QVERIFY(keep("7"));
    QCOMPARE(labels(), QStringList {QStringLiteral("7")});
    m_fixture->trigger(ActionId::ClearDrawing);
    selectAll();
    child<QAction>("lookAtSample")->trigger();
    QVERIFY(seen() == read);
}

void HandPicturesTest::largePictureIsReadAsASmallOneIs()
{
    const QImage small = pictureOf(Qt::white, Qt::black);
    QVERIFY(pasteAndRead(small));
    const auto before = seen();
    QVERIFY(pasteAndRead(small.scaled(small.size() * 30)));
    const auto now = seen();
    int farthest = 0;
    for (std::size_t i = 0; i < before.size(); ++i) {
        farthest = std::max(farthest, std::abs(int(now[i]) - int(before[i])));
    }
    QVERIFY2(farthest < 64, qPrintable(QString::number(farthest)));
}

void HandPicturesTest::asDrawnIsOnlyScaled()
{
    QVERIFY(pasteAndRead(pictureOf(Qt::white, Qt::black)));
    const auto byTheRule = seen();
    QCOMPARE(int(byTheRule.front()), 0);
    child<QCheckBox>("asDrawn")->click();
    QCOMPARE(seen().size(), std::size_t {784});
    QCOMPARE(int(seen().front()), 255); // the paper is as light as it was
    child<QCheckBox>("asDrawn")->click();
    QVERIFY(seen() == byTheRule);
}

void HandPicturesTest::pictureWithoutInkChangesNothing()
{
    draw();
    const auto drawn = seen();
    paste(pictureOf(Qt::white, Qt::white));
    QVERIFY(m_fixture->waitFor([&] { return m_fixture->barHas(Message::Kind::Warning); }));
    QVERIFY(seen() == drawn);
}

void HandPicturesTest::photographIsReadAndSaid()
{
    QVERIFY(pasteAndRead(pictureOf(Qt::white, Qt::black).scaled(360, 480)));
    const auto plain = seen();
    QVERIFY(pasteAndRead(photographOfRuledPaper()));
    const auto read = seen();
    int difference = 0;
    int ink = 0;
    for (std::size_t i = 0; i < read.size(); ++i) {
        difference += std::abs(int(read[i]) - int(plain[i]));
        ink += int(plain[i]);
    }
    QVERIFY2(difference < ink / 5, qPrintable(QString::number(difference)));
    QVERIFY(note().contains(QStringLiteral("uneven light")));
    QVERIFY(note().contains(QStringLiteral("lines of the paper")));
    QVERIFY(!note().contains(QStringLiteral("Not sure")));
    child<QCheckBox>("asDrawn")->click(); // then nothing was taken out
    QVERIFY(!note().contains(QStringLiteral("lines")));
    child<QCheckBox>("asDrawn")->click();
    QVERIFY(pasteAndRead(twoThings()));
    QVERIFY(note().contains(QStringLiteral("Not sure")));
}

void HandPicturesTest::warningGoesWithTheNextPicture()
{
    paste(pictureOf(Qt::white, Qt::white));
    QVERIFY(m_fixture->waitFor([&] { return m_fixture->barHas(Message::Kind::Warning); }));
    QVERIFY(pasteAndRead(pictureOf(Qt::white, Qt::black)));
    QVERIFY(!m_fixture->barHas(Message::Kind::Warning));
}

void HandPicturesTest::latestPictureIsMeant()
{
    QVERIFY(pasteAndRead(pictureOf(Qt::white, Qt::black)));
    const auto latest = seen();
    m_fixture->trigger(ActionId::ClearDrawing);
    QSignalSpy taken(intake(), &PictureIntake::taken);
    paste(twoThings());
    QVERIFY(seen().empty()); // it is read while the window goes on
    paste(pictureOf(Qt::white, Qt::black));
    QVERIFY(m_fixture->waitFor([&] { return !seen().empty(); }));
    QCOMPARE(taken.count(), 1);
    QVERIFY(seen() == latest);
}

void HandPicturesTest::dropIsReadOrLoaded()
{
    const QString picture = m_fixture->folder.filePath(QStringLiteral("seven.png"));
    QVERIFY(pictureOf(Qt::white, Qt::black).save(picture));
    QVERIFY(drop(picture));
    QVERIFY(m_fixture->waitFor([&] { return seen().size() == 784; }));
    QVERIFY(!m_fixture->has(Event::Kind::Failed));

    QFile broken(m_fixture->folder.filePath(QStringLiteral("broken.png")));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("no picture");
    broken.close();
    QVERIFY(drop(broken.fileName()));
    QVERIFY(m_fixture->waitFor([&] { return m_fixture->barHas(Message::Kind::Warning); }));

    QVERIFY(QDir(m_fixture->folder.path()).mkdir(QStringLiteral("empty")));
    QVERIFY(drop(m_fixture->folder.filePath(QStringLiteral("empty"))));
    QVERIFY(m_fixture->waitForEvent(Event::Kind::Failed)); // it was loaded as data, which it is not
}

const test::UiTest registered {"hand_test_pictures", test::runWithWindows<HandPicturesTest>};

} // namespace ff::hand_test_pictures

#include "hand_test_pictures.moc"
