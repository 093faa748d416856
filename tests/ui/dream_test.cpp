// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/insight_answers.h"
#include "tests/ui/posted_commands.h"
#include "ui/figures/figure.h"
#include "ui/kit/picture_strip.h"
#include "ui/panes/dream/dream_panel.h"
#include "ui/workbench/selection.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace ff;
using namespace Qt::StringLiterals;

class DreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void cleanup() { m_panel.reset(); }

    void showsImagesAsTheyGrow();
    void beginsWithTheDrawingOrNoise();
    void aDreamIsLookedAt();
    void pairsOfImagesHaveNoDreams();
    void restsWhileNobodyLooks();

private:
    void show();
    void answerDream(bool isComplete);
    const question::Dream& asked() const { return *test::latestAsked<question::Dream>(m_posted).first; }
    PictureStrip& dreams() const { return *m_panel->findChild<PictureStrip*>(u"dreams"_s); }

    std::vector<Command> m_posted;
    std::unique_ptr<Selection> m_selection;
    Moment m_moment;
    std::unique_ptr<DreamPanel> m_panel;
};

void DreamTest::init()
{
    m_posted.clear();
    m_moment = test::runningMoment(Mode::Supervised, 2, 3);
    m_selection = std::make_unique<Selection>();
    m_panel = std::make_unique<DreamPanel>();
    m_panel->usePost(test::collectIn(m_posted));
    m_panel->useSelection(*m_selection);
    m_panel->applyTheme(themeFor(QPalette(Qt::white)));
    m_panel->resize(700, 500);
    m_panel->show();
    show();
}

void DreamTest::show()
{
    const News news = test::newsOf(m_moment);
    m_panel->record(news);
    m_panel->present(news.moment);
}

void DreamTest::answerDream(bool isComplete)
{
    News news = test::newsOf(m_moment);
    news.insights = {std::make_shared<const Insight>(Insight {
        test::latestAsked<question::Dream>(m_posted).second, m_moment.run, m_moment.step, m_moment.epoch,
        isComplete, insight::Dream {true, 40, 160, test::plainPictures(3, 80), {1, 2, 3}, {0, 0, 0}}})};
    m_panel->record(news);
    QCoreApplication::processEvents();
}

void DreamTest::showsImagesAsTheyGrow()
{
    QVERIFY(m_panel->figures().empty());
    answerDream(false);
    QCOMPARE(dreams().captions(), (QStringList {u"a"_s, u"b"_s, u"c"_s}));
    QVERIFY(m_panel->isWaiting());
    answerDream(true);
    QVERIFY(!m_panel->isWaiting());
    QCOMPARE(m_panel->figures().size(), std::size_t {1});
    m_moment.run = 3;
    show();
    QVERIFY(m_panel->figures().empty()); // another network has other dreams
}

void DreamTest::beginsWithTheDrawingOrNoise()
{
    m_selection->setSeen({5, 6});
    QVERIFY(asked().start.empty());
    m_panel->findChild<QToolButton*>(u"dreamFromDrawing"_s)->click();
    QCOMPARE(asked().start, (std::vector<std::uint8_t> {5, 6}));
    m_selection->setSeen({7});
    QCOMPARE(asked().start, (std::vector<std::uint8_t> {7}));
    const std::int64_t seed = asked().seed;
    m_panel->findChild<QToolButton*>(u"dreamAgain"_s)->click();
    QVERIFY(asked().seed != seed);
}

void DreamTest::aDreamIsLookedAt()
{
    QSignalSpy chosen(m_selection.get(), &Selection::chosen);
    answerDream(true);
    QTest::mouseClick(&dreams(), Qt::LeftButton, {}, dreams().pictureRect(2).center());
    QCOMPARE(chosen.count(), 1);
    const auto picture = chosen.front().front().value<LabelledPicture>();
    QCOMPARE(picture.picture.pixels.front(), std::uint8_t {82});
    QCOMPARE(picture.label, -1); // it is of no class: the network made it up
}

void DreamTest::pairsOfImagesHaveNoDreams()
{
    const std::size_t before = m_posted.size();
    m_moment = test::runningMoment(Mode::Scff, 2, 3);
    m_moment.run = 2;
    show();
    QVERIFY(std::holds_alternative<command::Withdraw>(m_posted.back()));
    QCOMPARE(m_posted.size(), before + 1);
    QVERIFY(!m_panel->findChild<QToolButton*>(u"dreamAgain"_s)->isEnabled());
}

void DreamTest::restsWhileNobodyLooks()
{
    m_panel->hide();
    QVERIFY(std::holds_alternative<command::Withdraw>(m_posted.back()));
    const std::size_t before = m_posted.size();
    m_panel->findChild<QToolButton*>(u"dreamAgain"_s)->click();
    QCOMPARE(m_posted.size(), before);
}

QTEST_MAIN(DreamTest)
#include "dream_test.moc"
