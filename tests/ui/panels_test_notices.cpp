// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels_test_moments.h"
#include "tests/ui/posted_commands.h"
#include "tests/ui/ui_test.h"
#include "ui/panes/layers/layers_panel.h"
#include "ui/workbench/settings_draft.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ff::panels_test_notices {

/// What the Layers pane says keeps the run from learning, and what it does about it.
class NoticesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void cleanup() { m_panel.reset(); }

    void standsBelow();
    void standsAlsoWhereThereAreNoHistograms();
    void remedyIsAButtonThatUndoTakesBack();
    void remedyThatNeedsAnotherNetworkSaysSo();
    void otherLearningBringsWhatGoesWithIt();
    void noButtonWhereNobodyCanChangeAnything_data();
    void noButtonWhereNobodyCanChangeAnything();
    void othersFollowTheGravest();
    void theOneThatIsReadStays();

private:
    void present(const Moment& moment);
    bool shows(const QString& words) const;
    QPushButton& remedy() const { return *m_panel->findChild<QPushButton*>(u"remedy"_s); }
    QToolButton& next() const { return *m_panel->findChild<QToolButton*>(u"nextNotice"_s); }
    const Settings& askedFor() const { return std::get<command::Configure>(m_posted.back()).settings; }

    Live m_live;
    std::vector<Command> m_posted;
    std::unique_ptr<SettingsDraft> m_draft;
    std::unique_ptr<LayersPanel> m_panel;
};

namespace {

/// Its first layer hardly separates, with such a learning rate.
Moment blindMoment(double rate)
{
    Moment moment = test::runningMoment(Mode::Supervised, 2, 10);
    moment.epoch = 3;
    moment.data.trainCount = 60'000;
    moment.settings.learningRate = rate;
    moment.layers[0].separation = 0.51;
    return moment;
}

} // namespace

void NoticesTest::init()
{
    m_posted.clear();
    m_live = {};
    m_live.state = State::Paused;
    m_panel = std::make_unique<LayersPanel>();
    m_draft = std::make_unique<SettingsDraft>(test::collectIn(m_posted));
    m_panel->useSettings(*m_draft);
    m_panel->applyTheme(themeFor(QPalette(Qt::white)));
    m_panel->resize(560, 560);
    m_panel->show();
}

/// The moment is what is there now.
void NoticesTest::present(const Moment& moment)
{
    m_live.settings = moment.settings;
    m_draft->follow(m_live);
    m_panel->follow(m_live);
    m_panel->present(test::shared(moment));
    QCoreApplication::processEvents();
}

bool NoticesTest::shows(const QString& words) const
{
    const auto labels = m_panel->findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](QLabel* label) { return label->isVisible() && label->text().contains(words); });
}

void NoticesTest::standsBelow()
{
    Moment moment = test::runningMoment(Mode::Supervised, 3, 10);
    present(moment);
    QVERIFY(shows(u"Drag the dashed line"_s));
    QVERIFY(!remedy().isVisible() && !next().isVisible());
    moment.layers[1].deadUnits = 1;
    present(moment);
    QVERIFY(shows(u"Layer 2 is dead: no unit answers. Likely"_s));
    QVERIFY(!next().isVisible());
}

void NoticesTest::standsAlsoWhereThereAreNoHistograms()
{
    Moment moment = test::runningMoment(Mode::Backprop, 2, 10);
    present(moment);
    QVERIFY(shows(u"no goodness of their own"_s) && !shows(u"Double-click"_s));
    moment.lastError = ErrorPoint {300, 3, 1, 0.3, 0.3, 1000, 1000, 0.004, 0.5};
    present(moment);
    QVERIFY(shows(u"no goodness of their own"_s) && shows(u"It overfits: 0.4 %"_s));
    QVERIFY(remedy().isVisible());
}

void NoticesTest::remedyIsAButtonThatUndoTakesBack()
{
    const Moment moment = blindMoment(0.5);
    present(moment);
    QVERIFY(remedy().isVisible());
    QCOMPARE(remedy().text(), u"Set the learning rate to 0.01"_s);
    QVERIFY(!shows(remedy().text())); // it is said once
    remedy().click();
    Settings mended = moment.settings;
    mended.learningRate = 0.01;
    QVERIFY(askedFor() == mended);
    QVERIFY(m_draft->history()->undoText() == remedy().text());
    m_draft->history()->undo();
    QVERIFY(askedFor() == moment.settings);
}

void NoticesTest::remedyThatNeedsAnotherNetworkSaysSo()
{
    Moment moment = blindMoment(0.5);
    moment.layers[0].deadUnits = 1;
    present(moment);
    QCOMPARE(remedy().text(), u"Set the learning rate to 0.01 (new run)"_s);
    remedy().click();
    QVERIFY(needsRestart(moment.settings, askedFor()));
}

void NoticesTest::otherLearningBringsWhatGoesWithIt()
{
    Moment moment = blindMoment(0.01);
    moment.settings.mode = Mode::TopDown;
    moment.settings.labelStrength = 3; // goes well with that mode
    moment.data.images.ground = 0.3;
    present(moment);
    QVERIFY(remedy().text().contains(u"SCFF"_s));
    remedy().click();
    QCOMPARE(askedFor().mode, Mode::Scff);
    QCOMPARE(askedFor().labelStrength, 1);
    m_draft->history()->undo();
    QVERIFY(askedFor() == moment.settings);
}

void NoticesTest::noButtonWhereNobodyCanChangeAnything_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("isPast");
    QTest::newRow("run of another program") << State::Following << false;
    QTest::newRow("past moment") << State::Paused << true;
}

void NoticesTest::noButtonWhereNobodyCanChangeAnything()
{
    QFETCH(State, state);
    QFETCH(bool, isPast);
    m_live.state = state;
    m_live.shown = isPast ? std::optional<std::int64_t>(10) : std::nullopt;
    present(blindMoment(0.5));
    QVERIFY(!remedy().isVisible());
    QVERIFY(shows(u"is too high. Set the learning rate to 0.01."_s)); // in words all the same
}

void NoticesTest::othersFollowTheGravest()
{
    Moment moment = blindMoment(0.01);
    moment.layers[1].deadUnits = 1;
    present(moment);
    QVERIFY(shows(u"Layer 2 is dead"_s));
    QVERIFY(next().isVisible());
    QCOMPARE(next().text(), u"1 of 2 \u203a"_s);
    next().click();
    QVERIFY(shows(u"Layer 1 hardly separates yet."_s));
    QCOMPARE(next().text(), u"2 of 2 \u203a"_s);
    next().click();
    QVERIFY(shows(u"Layer 2 is dead"_s));
}

void NoticesTest::theOneThatIsReadStays()
{
    Moment moment = blindMoment(0.01);
    moment.layers[1].deadUnits = 1;
    present(moment);
    next().click();
    ++moment.step;
    present(moment);
    QVERIFY(shows(u"Layer 1 hardly separates yet."_s));
    moment.layers[1].deadUnits = 0;
    present(moment);
    QVERIFY(shows(u"Layer 1 hardly separates yet."_s));
    moment.layers[0].separation = 0.9;
    present(moment);
    QVERIFY(shows(u"Drag the dashed line"_s));
}

const test::UiTest registered {"panels_test_notices", test::runWithWindows<NoticesTest>};

} // namespace ff::panels_test_notices

#include "panels_test_notices.moc"
