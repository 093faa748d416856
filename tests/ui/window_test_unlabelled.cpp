// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/digits/digit_dataset.h"
#include "core/data/no_labels.h"
#include "core/data/readers/safetensors_write.h"
#include "tests/ui/drop_events.h"
#include "tests/ui/ui_test.h"
#include "ui/figures/figure.h"
#include "ui/panes/draw/draw_evidence.h"
#include "ui/panes/history/history_plot.h"
#include "ui/panes/history/history_readout.h"
#include "ui/panes/insight_panel.h"

#include <QFile>
#include <QLabel>

namespace ff::window_test_unlabelled {

using namespace Qt::StringLiterals;

/// Images of which nobody says what they show, in the window: they open, layers learn, nothing is made up.
class WindowUnlabelledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void theyOpenInAModeThatNeedsNoLabels();
    void aModeThatNeedsLabelsIsRefusedInASentence();
    void historyHasADashAndSaysWhy();
    void panesAboutClassesSayWhyTheyAreEmpty();
    void otherPanesShowWhatLayersLearn();
    void drawSaysThatNothingCanBeNamed();
    void drawHasNoReadoutFromTheFirstMomentOn();

private:
    QString writtenImages() const;
    bool panelSays(const char* id, const QString& text) const;
    bool hasInsight(const char* id) const;

    std::unique_ptr<WindowFixture> m_fixture;
    const QString m_why = QString::fromUtf8(noLabels);
};

QString WindowUnlabelledTest::writtenImages() const
{
    static const Dataset digits = makeBuiltinDigits(1, 300, 60, {}, 1);
    SafetensorsFile file;
    for (const auto& [name, split] : {std::pair("train", &digits.train), std::pair("test", &digits.test)}) {
        const auto bytes = std::as_bytes(std::span<const std::uint8_t>(split->pixels));
        file.tensors.push_back({std::string(name) + "_images",
                                ElementType::U8,
                                {static_cast<std::int64_t>(split->count()), 28, 28},
                                {bytes.begin(), bytes.end()}});
    }
    const std::vector<std::byte> bytes = serialise(file);
    QFile written(m_fixture->folder.filePath(u"images.safetensors"_s));
    return written.open(QIODevice::WriteOnly)
            && written.write(reinterpret_cast<const char*>(bytes.data()), qint64(bytes.size())) > 0
        ? written.fileName()
        : QString();
}

bool WindowUnlabelledTest::panelSays(const char* id, const QString& text) const
{
    const QList<QLabel*> labels = m_fixture->window->panel(QLatin1StringView(id))->findChildren<QLabel*>();
    return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == text; });
}

bool WindowUnlabelledTest::hasInsight(const char* id) const
{
    return !m_fixture->window->panel(QLatin1StringView(id))->figures().empty();
}

void WindowUnlabelledTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->waitForState(State::Ready));
    QCOMPARE(m_fixture->now().settings.mode, Mode::Supervised);
    m_fixture->events.clear();
    QVERIFY(drop(*m_fixture, writtenImages()));
    QVERIFY(m_fixture->waitFor([this] { return m_fixture->shown().data.trainCount == 300; }));
}

void WindowUnlabelledTest::theyOpenInAModeThatNeedsNoLabels()
{
    QVERIFY(m_fixture->waitForEvent(Event::Kind::DataLoaded));
    QCOMPARE(m_fixture->now().settings.mode, Mode::Unsupervised);
    QVERIFY(m_fixture->window->action(ActionId::Unsupervised)->isChecked());
    const auto loaded = std::ranges::find(m_fixture->events, Event::Kind::DataLoaded, &Event::kind);
    const QString said = QString::fromStdString(loaded->text.english());
    QVERIFY2(said.contains(m_why), qPrintable(said));
    QVERIFY2(said.contains(u"The mode is Unsupervised now"_s), qPrintable(said));
    QVERIFY(!m_fixture->has(Event::Kind::Failed));
}

void WindowUnlabelledTest::aModeThatNeedsLabelsIsRefusedInASentence()
{
    m_fixture->events.clear();
    m_fixture->trigger(ActionId::Supervised);
    QVERIFY(m_fixture->waitFor([this] {
        return std::ranges::any_of(m_fixture->events, [](const Event& event) {
            return event.text.english().find("the images have no labels") != std::string::npos;
        });
    }));
    QVERIFY(m_fixture->waitFor([this] { return m_fixture->barHas(Message::Kind::Error); }));
    QCOMPARE(m_fixture->now().settings.mode, Mode::Unsupervised);
    m_fixture->trigger(ActionId::StartPause);
    QVERIFY(m_fixture->waitFor([this] { return m_fixture->now().progress.step > 10; }));
}

void WindowUnlabelledTest::historyHasADashAndSaysWhy()
{
    m_fixture->trigger(ActionId::StartPause);
    QVERIFY(m_fixture->waitFor([this] { return m_fixture->now().progress.step > 20; }));
    const auto* readout = m_fixture->window->findChild<HistoryReadout*>();
    QVERIFY(m_fixture->waitFor([&] { return readout->explanation() == m_why; }));
    QCOMPARE(readout->headline(), u"\u2013"_s);
    QCOMPARE(readout->toolTip(), m_why);
    QVERIFY(readout->accessibleDescription().contains(m_why));
    QCOMPARE(m_fixture->window->findChild<HistoryPlot*>()->spokenValue(), m_why);
    QVERIFY(m_fixture->errors.empty());
    QVERIFY(!m_fixture->curve.empty());
}

void WindowUnlabelledTest::panesAboutClassesSayWhyTheyAreEmpty()
{
    for (const char* id : {"mistakes"}) {
        m_fixture->bringToFront(id);
        QVERIFY2(m_fixture->waitFor([&] { return panelSays(id, m_why); }), id);
        QVERIFY(!hasInsight(id));
        QVERIFY(!m_fixture->window->panel(QLatin1StringView(id))->isWaiting());
    }
    QVERIFY(!m_fixture->has(Event::Kind::Failed));
    QVERIFY(!m_fixture->barHas(Message::Kind::Error));
}

void WindowUnlabelledTest::otherPanesShowWhatLayersLearn()
{
    m_fixture->trigger(ActionId::StartPause);
    for (const char* id : {"map", "units", "dream", "masks", "whatif", "gradient", "data"}) {
        m_fixture->bringToFront(id);
        QVERIFY2(m_fixture->waitFor([&] { return hasInsight(id); }), id);
    }
    QVERIFY(!m_fixture->has(Event::Kind::Failed));
    QVERIFY(!m_fixture->barHas(Message::Kind::Error));
}

void WindowUnlabelledTest::drawSaysThatNothingCanBeNamed()
{
    const QString note = u"The network cannot name what is drawn: its data have no labels."_s;
    QVERIFY(m_fixture->waitFor([&] { return panelSays("draw", note); }));
    m_fixture->trigger(ActionId::NextTest);
    QVERIFY(m_fixture->waitFor([this] { return m_fixture->shown().answer.has_value(); }));
    const Answer answer = *m_fixture->shown().answer;
    QCOMPARE(answer.byReadout, -1);
    QVERIFY(!answer.goodness.empty());
    QVERIFY(panelSays("draw", note));
}

void WindowUnlabelledTest::drawHasNoReadoutFromTheFirstMomentOn()
{
    DrawEvidence evidence;
    Settings settings;
    settings.mode = Mode::Unsupervised;
    const auto* caption = evidence.findChild<QLabel*>(u"readoutCaption"_s);
    evidence.setRun(settings, {});
    QVERIFY(caption->isHidden());
    evidence.setRun(settings, {u"a"_s, u"b"_s});
    QVERIFY(!caption->isHidden());
}

const test::UiTest registered {"window_test_unlabelled", test::runWithWindows<WindowUnlabelledTest>};

} // namespace ff::window_test_unlabelled

#include "window_test_unlabelled.moc"
