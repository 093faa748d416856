// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ui_test.h"
#include "tests/ui/window_test_fixture.h"
#include "ui/kit/picture_strip.h"
#include "ui/panes/panel.h"

#include <QDir>
#include <QHelpEvent>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QTextDocument>
#include <QToolTip>
#include <QWindow>

namespace ff::window_test_foreign {

namespace {

using namespace Qt::StringLiterals;

constexpr int perClass = 12;

/// A folder of pictures, whose names are what names can be.
bool makePictures(const QString& folder, const QStringList& classes)
{
    int shade = 40;
    for (const QString& name : classes) {
        const QDir place(folder + u'/' + name);
        bool written = QDir().mkpath(place.path());
        for (int i = 0; i < perClass; ++i) {
            QImage image(28, 28, QImage::Format_Grayscale8);
            image.fill(0);
            for (int y = 4; y < 24; ++y) {
                image.scanLine(y)[4 + i + shade / 40] = static_cast<uchar>(255 - i);
            }
            written = image.save(place.filePath(QString::number(i) + u".png"_s)) && written;
        }
        shade += 40;
        if (!written) {
            return false;
        }
    }
    return true;
}

} // namespace

/// Names of folders, classes and files are shown letter for letter.
class WindowForeignTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void folderNameIsInTheTitleAsItIs();
    void classNamesAreNoMarkup();
    void everyLabelIsPlain();

private:
    std::unique_ptr<WindowFixture> m_fixture;
    QString m_folder;
};

void WindowForeignTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_folder = m_fixture->folder.filePath(u"x%1 [*] & %2"_s);
    QVERIFY(makePictures(m_folder, {u"<h1>"_s, u"a&b"_s}));
    QVERIFY(m_fixture->waitForState(State::Ready));
    m_fixture->events.clear();
    m_fixture->dialogs.folder = m_folder;
    m_fixture->trigger(ActionId::OpenFolder);
    QVERIFY(m_fixture->waitForEvent(Event::Kind::DataLoaded));
    QVERIFY(m_fixture->waitFor([&] { return m_fixture->now().data.classes.size() == 2; }));
}

void WindowForeignTest::folderNameIsInTheTitleAsItIs()
{
    // What the desktop gets: Qt has replaced its own mark.
    const QString title = m_fixture->window->windowHandle()->title();
    QVERIFY2(title.startsWith(u"x%1 [*] & %2 · seed 1"_s), qPrintable(title));
    bool isRecent = false;
    for (const QAction* each : m_fixture->window->findChildren<QAction*>()) {
        isRecent = isRecent || each->text().endsWith(u"x%1 [*] && %2"_s);
    }
    QVERIFY(isRecent);
}

void WindowForeignTest::classNamesAreNoMarkup()
{
    auto* strip = m_fixture->window->panel("data"_L1)->findChild<PictureStrip*>();
    QVERIFY(m_fixture->waitFor([&] { return m_fixture->shown().samples.has_value(); }));
    QVERIFY(eventually([&] { return strip->width() > 20; }));
    const QPoint first(8, 8);
    QHelpEvent help(QEvent::ToolTip, first, strip->mapToGlobal(first));
    QApplication::sendEvent(strip, &help);
    QVERIFY(eventually([&] { return QToolTip::isVisible(); }));
    QTextDocument shown;
    shown.setHtml(QToolTip::text());
    const QString text = shown.toPlainText();
    QVERIFY2(text.contains(u"<h1>"_s) || text.contains(u"a&b"_s), qPrintable(text));
    QToolTip::hideText();
    const auto labels = m_fixture->window->findChild<QMenu*>(u"keepMenu"_s)->actions();
    QCOMPARE(labels.at(0)->text(), u"&<h1>"_s);
    QCOMPARE(labels.at(1)->text(), u"&a&&b"_s);
}

void WindowForeignTest::everyLabelIsPlain()
{
    const auto labels = m_fixture->window->findChildren<QLabel*>();
    QVERIFY(labels.size() > 20);
    for (const QLabel* label : labels) {
        const QString whose
            = QString::fromLatin1(label->parent()->metaObject()->className()) + u": " + label->text();
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(whose));
    }
}

const test::UiTest registered {"window_test_foreign", test::runWithWindows<WindowForeignTest>};

} // namespace ff::window_test_foreign

#include "window_test_foreign.moc"
