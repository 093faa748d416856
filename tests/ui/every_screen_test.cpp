// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chosen_screen.h"
#include "tests/ui/ui_test.h"
#include "tests/ui/window_look.h"
#include "tests/ui/window_test_fixture.h"
#include "ui/figures/figure.h"
#include "ui/kit/theme_choice.h"
#include "ui/panes/draw/canvas.h"
#include "ui/panes/panel_table.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QPainter>
#include <QScreen>

// Run once for each screen: FF_SCREEN is its size in pixels, as in 1366x768, QT_SCALE_FACTOR its scale, and
// FF_LETTERS by how much letters are larger than usual. With FF_PICTURES, a folder, it leaves there a picture
// of every pane in every state, light and dark; tests/screens does so for all screens.
namespace ff::every_screen_test {

namespace {

using namespace Qt::StringLiterals;

/// Rounds that a window is given to settle what it has been told, until what is wrong with it counts.
constexpr int settlingRounds = 250;

Settings settingsIn(Mode mode)
{
    Settings settings = WindowFixture::quickSettings();
    settings.mode = mode;
    settings.layers = {64, 64};
    settings.limit = 1000;
    return settings;
}

/// The state of a window that is looked at: how it comes about, and which panes are worth a look then.
struct WindowState
{
    const char* name;
    Mode mode;
    bool (*reach)(WindowFixture& fixture);
    bool isAboutOnePane = false; ///< the one in front
};

bool leave(WindowFixture&)
{
    return true;
}

QImage drawnOne()
{
    QImage image(40, 40, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter(&image).fillRect(18, 6, 4, 28, Qt::black);
    return image;
}

/// Two epochs, a test, and a picture that is answered and kept.
bool train(WindowFixture& fixture)
{
    for (int epoch = 1; epoch <= 2; ++epoch) {
        fixture.trigger(ActionId::StepEpoch);
        if (!fixture.waitFor([&] {
                return fixture.now().state == State::Paused && fixture.now().progress.epoch == epoch;
            })) {
            return false;
        }
    }
    fixture.trigger(ActionId::Evaluate);
    if (!fixture.waitForEvent(Event::Kind::Tested)) {
        return false;
    }
    QGuiApplication::clipboard()->setImage(drawnOne());
    fixture.trigger(ActionId::PastePicture);
    if (!fixture.waitFor([&] { return fixture.shown().answer.has_value(); })) {
        return false;
    }
    fixture.window->findChild<QMenu*>(u"keepMenu"_s)->actions().at(1)->trigger();
    return true;
}

bool rewind(WindowFixture& fixture)
{
    const auto showsPast = [&] {
        return fixture.now().shown.has_value() && *fixture.now().shown < fixture.now().progress.step;
    };
    if (!train(fixture) || !fixture.waitFor([&] { return fixture.now().keptSteps.size() > 1; })) {
        return false;
    }
    fixture.trigger(ActionId::PreviousMoment); // the one that was kept last may be the present one
    if (!fixture.waitFor([&] { return fixture.now().shown.has_value(); })) {
        return false;
    }
    fixture.trigger(ActionId::PreviousMoment);
    return fixture.waitFor(showsPast);
}

bool goOnTraining(WindowFixture& fixture)
{
    const bool isTrained = train(fixture);
    fixture.trigger(ActionId::StartPause);
    return isTrained && fixture.waitForState(State::Running);
}

bool openBadFile(WindowFixture& fixture)
{
    QFile file(fixture.dialogs.importFile);
    if (!file.open(QIODevice::WriteOnly) || file.write("no weights at all") < 0) {
        return false;
    }
    file.close();
    fixture.trigger(ActionId::ImportWeights);
    return fixture.waitForEvent(Event::Kind::Failed);
}

bool present(WindowFixture& fixture)
{
    const bool isTrained = train(fixture);
    fixture.trigger(ActionId::Presenter);
    return isTrained;
}

/// A stroke on some sheets of the board, answered.
bool fillBoard(WindowFixture& fixture)
{
    if (!train(fixture)) {
        return false;
    }
    fixture.bringToFront("draw");
    fixture.window->findChild<QAction*>(u"drawBoard"_s)->setChecked(true);
    constexpr std::array sheets {1, 2, 5, 8};
    for (const int number : sheets) {
        auto* canvas = fixture.window->findChild<Canvas*>(u"canvas%1"_s.arg(number));
        const QPoint middle = canvas->square().center().toPoint();
        const QPoint arm(number, canvas->height() / 3);
        QTest::mousePress(canvas, Qt::LeftButton, {}, middle - arm);
        QTest::mouseMove(canvas, middle);
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, middle + arm);
    }
    return fixture.waitFor([&] { return fixture.shown().answers.size() == sheets.size(); });
}

bool presentBoard(WindowFixture& fixture)
{
    fixture.trigger(ActionId::Presenter);
    return fillBoard(fixture);
}

constexpr std::array states {
    WindowState {"untrained", Mode::Supervised, leave},
    WindowState {"untrained-unsupervised", Mode::Unsupervised, leave},
    WindowState {"untrained-topdown", Mode::TopDown, leave},
    WindowState {"training", Mode::Supervised, goOnTraining},
    WindowState {"trained", Mode::Supervised, train},
    WindowState {"trained-unsupervised", Mode::Unsupervised, train},
    WindowState {"trained-topdown", Mode::TopDown, train},
    WindowState {"trained-backprop", Mode::Backprop, train},
    WindowState {"rewound", Mode::Supervised, rewind},
    WindowState {"message", Mode::Supervised, openBadFile, true},
    WindowState {"presenter", Mode::Supervised, present, true},
    WindowState {"board", Mode::Supervised, fillBoard, true},
    WindowState {"presenter-board", Mode::Unsupervised, presentBoard, true},
};

/// What is wrong with the window as it stands.
QStringList wrongIn(const WindowFixture& fixture)
{
    const QRect available = fixture.window->screen()->availableGeometry();
    QStringList wrong;
    if (fixture.window->width() > available.width() || fixture.window->height() > available.height()) {
        wrong << u"the window has %1x%2"_s.arg(fixture.window->width()).arg(fixture.window->height());
    }
    return wrong + test::cutText(*fixture.window) + test::overlaps(*fixture.window)
        + test::tooWide(*fixture.window);
}

} // namespace

/// Every pane in every state of the window, on one screen.
class EveryScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyThemeChoice(ThemeChoice::Light); } // in the style that has both
    void everyPaneIsWhole_data();
    void everyPaneIsWhole();

private:
    void lookAt(WindowFixture& fixture, const QString& name);
    void take(const WindowFixture& fixture, const QString& name) const;

    QString m_pictures = qEnvironmentVariable("FF_PICTURES");
    QStringList m_wrong; ///< all of a state, so that one run says everything
};

void EveryScreenTest::everyPaneIsWhole_data()
{
    QTest::addColumn<qsizetype>("state");
    for (std::size_t i = 0; i < states.size(); ++i) {
        QTest::newRow(states[i].name) << static_cast<qsizetype>(i);
    }
}

void EveryScreenTest::everyPaneIsWhole()
{
    QFETCH(qsizetype, state);
    const WindowState& wanted = states[static_cast<std::size_t>(state)];
    m_wrong.clear();
    WindowFixture fixture(settingsIn(wanted.mode));
    fixture.window->showMaximized();
    QVERIFY(fixture.waitActive());
    QVERIFY(fixture.waitForState(State::Ready));
    QVERIFY(wanted.reach(fixture));
    for (const PanelRow& row : panelTable()) {
        const QString name = QLatin1StringView(row.id);
        if (!wanted.isAboutOnePane) {
            fixture.bringToFront(row.id);
        } else if (name != u"layers") {
            continue;
        }
        const Panel* panel = fixture.window->panel(QLatin1StringView(row.id));
        QVERIFY(fixture.waitFor([&] { return panel->isVisible(); }));
        QVERIFY2(fixture.waitFor([&] { return !panel->isWaiting(); }), row.id);
        lookAt(fixture, name);
        if (panel->figures().empty() && !test::saysSomething(*panel)) {
            m_wrong << name + u": neither content nor a sentence"_s;
        }
        take(fixture, QLatin1StringView(wanted.name) + u'_' + name);
    }
    for (const QString& each : m_wrong) {
        qWarning("%s", qUtf8Printable(each)); // line by line: Qt Test cuts long texts
    }
    QVERIFY(m_wrong.isEmpty());
}

/// Notes what is still wrong once the window has had its time to settle.
void EveryScreenTest::lookAt(WindowFixture& fixture, const QString& name)
{
    fixture.window->showNewest();
    QCoreApplication::processEvents();
    QStringList wrong = wrongIn(fixture);
    for (int round = 0; round < settlingRounds && !wrong.isEmpty(); ++round) {
        QTest::qWait(1);
        wrong = wrongIn(fixture);
    }
    for (const QString& each : wrong) {
        m_wrong << name + u": "_s + each;
    }
}

/// A picture for people to look at, in light and in dark colours.
void EveryScreenTest::take(const WindowFixture& fixture, const QString& name) const
{
    if (m_pictures.isEmpty()) {
        return;
    }
    QDir(m_pictures).mkpath(u"."_s);
    for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
        applyThemeChoice(choice);
        QTest::qWait(50); // for the picture alone: layouts and plots follow the colours
        fixture.window->showNewest();
        QCoreApplication::processEvents();
        const QString file = u"%1/%2_%3.png"_s.arg(m_pictures, name, themeChoiceText(choice));
        QVERIFY2(fixture.window->grab().save(file), qPrintable(file));
    }
}

const test::UiTest registered {"every_screen_test", test::runOnChosenScreen<EveryScreenTest>};

} // namespace ff::every_screen_test

#include "every_screen_test.moc"
