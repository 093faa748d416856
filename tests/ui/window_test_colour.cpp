// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/safetensors_write.h"
#include "tests/core/data/colour_sets.h"
#include "tests/ui/drop_events.h"
#include "tests/ui/ui_test.h"
#include "ui/panes/draw/canvas.h"
#include "ui/panes/draw/draw_sees.h"

#include <QFile>

namespace ff::window_test_colour {

using namespace Qt::StringLiterals;

/// Data in colour in the window: shown, answered, drawn on, and made grey on request.
class WindowColourTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void samplesAndFieldsAreInColour();
    void aTestImageIsShownAndReadInColour();
    void strokesAreReadToo();
    void aPhotographIsReadWithItsColours();
    void coloursBecomeGreyOnRequest();

private:
    QString writtenDiscs() const;
    const Pictures& seen() const { return m_fixture->window->findChild<DrawSees*>()->picture(); }
    bool isAnswered() const { return m_fixture->shown().answer.has_value(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

/// The discs as a file that anybody might have.
QString WindowColourTest::writtenDiscs() const
{
    const Dataset& data = *test::smallDiscs();
    SafetensorsFile file;
    for (const auto& [name, split] : {std::pair("train", &data.train), std::pair("test", &data.test)}) {
        const auto count = static_cast<std::int64_t>(split->count());
        const auto add = [&](const char* what, std::span<const std::uint8_t> values,
                             std::vector<std::int64_t> shape) {
            const auto bytes = std::as_bytes(std::span(values));
            file.tensors.push_back(
                {std::string(name) + what, ElementType::U8, std::move(shape), {bytes.begin(), bytes.end()}});
        };
        add("_images", split->pixels, {count, data.channels, data.height, data.width});
        add("_labels", split->labels, {count});
    }
    const std::vector<std::byte> bytes = serialise(file);
    QFile written(m_fixture->folder.filePath(u"discs.safetensors"_s));
    return written.open(QIODevice::WriteOnly)
            && written.write(reinterpret_cast<const char*>(bytes.data()), qint64(bytes.size())) > 0
        ? written.fileName()
        : QString();
}

void WindowColourTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->waitForState(State::Ready));
    QVERIFY(drop(*m_fixture, writtenDiscs()));
    QVERIFY(m_fixture->waitFor([this] { return m_fixture->shown().data.channels == 3; }));
}

void WindowColourTest::samplesAndFieldsAreInColour()
{
    QVERIFY(m_fixture->waitFor([this] {
        const Moment now = m_fixture->shown();
        return now.samples && now.samples->positives.channels == 3 && now.samples->positives.count() > 0;
    }));
    m_fixture->trigger(ActionId::StartPause);
    QVERIFY(m_fixture->waitFor([this] { return m_fixture->now().progress.step > 20; }));
    QVERIFY(m_fixture->errors.empty() || m_fixture->errors.back().readout <= 1);
}

void WindowColourTest::aTestImageIsShownAndReadInColour()
{
    m_fixture->trigger(ActionId::NextTest);
    QVERIFY(
        m_fixture->waitFor([this] { return seen().channels == 3 && seen().count() == 1 && isAnswered(); }));
    const QImage shown = m_fixture->window->findChild<Canvas*>(u"canvas"_s)->grab().toImage();
    bool isColourful = false;
    for (int y = 0; y < shown.height() && !isColourful; ++y) {
        for (int x = 0; x < shown.width() && !isColourful; ++x) {
            const QColor colour = shown.pixelColor(x, y);
            isColourful = std::max({colour.red(), colour.green(), colour.blue()})
                    - std::min({colour.red(), colour.green(), colour.blue()})
                > 90;
        }
    }
    QVERIFY(isColourful);
}

void WindowColourTest::strokesAreReadToo()
{
    auto* canvas = m_fixture->window->findChild<Canvas*>(u"canvas"_s);
    const QPoint middle = canvas->square().center().toPoint();
    QTest::mousePress(canvas, Qt::LeftButton, {}, middle);
    for (int i = 1; i < 6; ++i) {
        QTest::mouseMove(canvas, middle + QPoint(8 * i, 5 * i));
    }
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, middle + QPoint(40, 25));
    QVERIFY(
        m_fixture->waitFor([this] { return seen().channels == 3 && seen().count() == 1 && isAnswered(); }));
    const auto plane = seen().pixels.begin() + 12 * 12;
    QVERIFY(std::equal(seen().pixels.begin(), plane, plane)); // white ink
}

void WindowColourTest::aPhotographIsReadWithItsColours()
{
    QImage photograph(60, 60, QImage::Format_RGB32);
    photograph.fill(QColor(200, 40, 10));
    const QString file = m_fixture->folder.filePath(u"red.png"_s);
    QVERIFY(photograph.save(file));
    QVERIFY(drop(*m_fixture, file)); // nothing is drawn on it, and it is read all the same
    QVERIFY(
        m_fixture->waitFor([this] { return seen().channels == 3 && seen().count() == 1 && isAnswered(); }));
    const std::vector<std::uint8_t>& pixels = seen().pixels;
    QCOMPARE(int(pixels[70]), 200);
    QCOMPARE(int(pixels[144 + 70]), 40);
    QCOMPARE(int(pixels[288 + 70]), 10);
}

void WindowColourTest::coloursBecomeGreyOnRequest()
{
    m_fixture->events.clear();
    m_fixture->trigger(ActionId::GreyImages);
    QVERIFY(m_fixture->waitForEvent(Event::Kind::DataLoaded));
    QVERIFY(m_fixture->waitFor([this] { return m_fixture->shown().data.channels == 1; }));
    m_fixture->trigger(ActionId::GreyImages);
    QVERIFY(m_fixture->waitFor([this] { return m_fixture->shown().data.channels == 3; }));
}

const test::UiTest registered {"window_test_colour", test::runWithWindows<WindowColourTest>};

} // namespace ff::window_test_colour

#include "window_test_colour.moc"
