// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/data/readers/colour_picture.h"
#include "core/data/readers/picture_file.h"
#include "core/model/own_samples_exchange.h"
#include "tests/ui/ui_test.h"
#include "ui/kit/core_words.h"
#include "ui/panes/hand/picture_reading.h"
#include "ui/panes/hand/qt_picture.h"

#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace ff::picture_reading_test {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize size {24, 36};

/// An L: turned, mirrored or inverted it is another picture.
QImage letter(QImage::Format format, const QColor& ground, const QColor& ink)
{
    QImage image(size, format);
    image.fill(ground);
    QPainter painter(&image);
    painter.fillRect(6, 6, 4, 22, ink);
    painter.fillRect(6, 24, 12, 4, ink);
    return image;
}

[[nodiscard]] bool write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// The L upside down, with a chunk eXIf that says so, which Qt does not look at.
const QByteArray upsideDown = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAAAAAA6mKC9AAAAGmVYSWZNTQAqAAAACAABARIAAwAAAAEAAwAAAAAAAIRf"
    "ZM4AAAAaSURBVHjaY/iPBhiIFGCAADwCUNHBIUCs5wAxTOEfzkYxtgAAAABJRU5ErkJggg==");

} // namespace

/// A picture file in Draw is the same picture as in a data set, whatever the format.
class PictureReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameAsInDataSets_data();
    void isTheSameAsInDataSets();
    void isTurnedAsTheCameraWasHeld();
    void pastedIsAsOpened_data();
    void pastedIsAsOpened();
    void importedIsAsOpened();
    void saysWhyNot_data();
    void saysWhyNot();

private:
    QString inFolder(const QString& name) const { return m_folder.filePath(name); }

    /// What became of it: the whole picture, or the reason why there is none.
    struct Outcome
    {
        std::optional<GreyPicture> picture;
        std::vector<std::uint8_t> seen; ///< by a network that wants 28 x 28 pixels
        QString reason;
    };
    template <typename... Source>
    static Outcome outcomeOf(const Source&... source);

    QTemporaryDir m_folder;
};

template <typename... Source>
PictureReadingTest::Outcome PictureReadingTest::outcomeOf(const Source&... source)
{
    try {
        const LabelledPicture read = readPicture(source...);
        return {read.original->picture, read.original->ink.pixels(), {}};
    } catch (const Error& error) {
        return {{}, {}, errorWords(error)};
    }
}

void PictureReadingTest::isTheSameAsInDataSets_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QImage>("image");
    const QImage colours = letter(QImage::Format_RGB32, QColor(240, 200, 120), QColor(20, 90, 30));
    QTest::newRow("png") << u"l.png"_s << colours;
    QTest::newRow("jpeg") << u"l.jpg"_s << colours;
    QTest::newRow("ppm") << u"l.ppm"_s << colours;
    QTest::newRow("bmp, by Qt") << u"l.bmp"_s << colours;
    QTest::newRow("another name") << u"l.txt"_s << colours;
    QTest::newRow("palette") << u"palette.png"_s << colours.convertToFormat(QImage::Format_Indexed8);
    QTest::newRow("16 bits") << u"deep.png"_s << colours.convertToFormat(QImage::Format_RGBX64);
    QTest::newRow("half transparent")
        << u"cover.png"_s << letter(QImage::Format_ARGB32, Qt::transparent, QColor(40, 60, 200, 150));
}

void PictureReadingTest::isTheSameAsInDataSets()
{
    QFETCH(QString, name);
    QFETCH(QImage, image);
    QVERIFY(image.save(inFolder(name), name.endsWith(u".txt") ? "png" : nullptr));
    const GreyPicture inDataSets
        = readPictureFile(inFolder(name).toStdString(), LoadTools {{}, decodeWithQt, {}});
    const Outcome outcome = outcomeOf(inFolder(name));
    QVERIFY2(outcome.picture, qPrintable(outcome.reason));
    QCOMPARE(outcome.picture->width, size.width());
    QCOMPARE(outcome.picture->height, size.height());
    QVERIFY(outcome.picture->pixels == inDataSets.pixels);
}

void PictureReadingTest::isTurnedAsTheCameraWasHeld()
{
    QVERIFY(write(inFolder(u"turned.png"_s), upsideDown));
    const QImage asStored = QImage::fromData(upsideDown);
    const Outcome outcome = outcomeOf(inFolder(u"turned.png"_s));
    QVERIFY2(outcome.picture, qPrintable(outcome.reason));
    QVERIFY(outcome.picture->pixels == greyOf(colourPictureOf(asStored.mirrored(true, true))).pixels);
    QVERIFY(outcome.picture->pixels != greyOf(colourPictureOf(asStored)).pixels);
}

void PictureReadingTest::pastedIsAsOpened_data()
{
    QTest::addColumn<QImage>("image");
    QTest::newRow("colours") << letter(QImage::Format_RGB32, QColor(240, 200, 120), QColor(20, 90, 30));
    QTest::newRow("grey") << letter(QImage::Format_Grayscale8, Qt::black, Qt::white);
    QTest::newRow("dark on nothing") << letter(QImage::Format_ARGB32, Qt::transparent,
                                               QColor(40, 60, 90, 150));
    QTest::newRow("light on nothing")
        << letter(QImage::Format_ARGB32, Qt::transparent, QColor(240, 230, 250, 200));
}

void PictureReadingTest::pastedIsAsOpened()
{
    QFETCH(QImage, image);
    QVERIFY(image.save(inFolder(u"pasted.png"_s)));
    const Outcome opened = outcomeOf(inFolder(u"pasted.png"_s));
    const Outcome pasted = outcomeOf(image, u"the picture"_s);
    QVERIFY2(opened.picture && pasted.picture, qPrintable(opened.reason + pasted.reason));
    QVERIFY(pasted.picture->pixels == opened.picture->pixels);
}

/// The shade makes of the whole picture something that a data set would take for a drawing.
void PictureReadingTest::importedIsAsOpened()
{
    QStringList files;
    for (const QString& name : {u"3"_s, u"7"_s}) {
        QImage image = letter(QImage::Format_RGB32, Qt::white, Qt::black).scaled(size * 10);
        QPainter painter(&image);
        QLinearGradient shade(0, 0, image.width(), name == u"3" ? 0 : image.height());
        shade.setColorAt(0, QColor(0, 0, 0, 0));
        shade.setColorAt(1, QColor(0, 0, 0, 150));
        painter.fillRect(image.rect(), shade);
        painter.end();
        files << inFolder(u"photographs/%1/photograph.png"_s.arg(name));
        QVERIFY(QDir().mkpath(QFileInfo(files.back()).path()) && image.save(files.back()));
    }
    const std::vector<OwnSample> samples
        = readOwnSamplesFrom(inFolder(u"photographs"_s).toStdString(), {"3", "7"}, {{}, decodeWithQt})
              .samples;
    QCOMPARE(samples.size(), std::size_t {2});
    for (const OwnSample& sample : samples) {
        const Outcome opened = outcomeOf(files[sample.label == "3" ? 0 : 1]);
        QVERIFY2(opened.picture, qPrintable(opened.reason));
        QVERIFY(sample.pixels == opened.seen);
    }
}

void PictureReadingTest::saysWhyNot_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing of the kind") << u"x.png"_s << QByteArray("no picture") << u"PNG, JPEG or PNM"_s;
    QTest::newRow("cut off") << u"x.ppm"_s << QByteArray("P6 20 20 255\nabc") << u"x.ppm"_s;
    QTest::newRow("too large") << u"x.ppm"_s << QByteArray("P6 9000 9000 255\n") << u"9,000 x 9,000"_s;
    const QByteArray large("BM\x36\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0\x28\x23\0\0\x28\x23\0\0\1\0\x18\0"
                           "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0",
                           54);
    QTest::newRow("too large for Qt") << u"x.bmp"_s << large << u"9000 x 9000"_s;
    QTest::newRow("of Qt's, damaged")
        << u"x.gif"_s << QByteArray("GIF89a\1\0\1\0\0\0\0;", 14) << u"x.gif cannot be read as a picture: "_s;
}

void PictureReadingTest::saysWhyNot()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    if (name.endsWith(u".gif") && !QImageReader::supportedImageFormats().contains("gif")) {
        QSKIP("Qt is without GIF here");
    }
    QVERIFY(write(inFolder(name), content));
    const Outcome outcome = outcomeOf(inFolder(name));
    QVERIFY(!outcome.picture);
    QVERIFY2(outcome.reason.contains(inFolder(name)), qPrintable(outcome.reason));
    QVERIFY2(outcome.reason.contains(words), qPrintable(outcome.reason));
}

const test::UiTest registered {"picture_reading_test", test::runWithWindows<PictureReadingTest>};

} // namespace ff::picture_reading_test

#include "picture_reading_test.moc"
