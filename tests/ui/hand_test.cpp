// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/hand_test_fixture.h"
#include "tests/ui/ui_test.h"
#include "ui/workbench/own_collection.h"

#include <QLabel>

namespace ff::hand_test {

namespace {

using namespace Qt::StringLiterals;

} // namespace

/// What somebody drew is kept, put right and thrown away, in the window and by its keys.
class HandTest : public QObject, private HandFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(start()); }
    void cleanup() { m_fixture.reset(); }

    void keptWithTheKeysAndStillThereAfterARestart();
    void answerOfTheNetworkIsProposed();
    void everyChangeIsOneStepBack();
    void labelThatItHasIsMarked();
    void sameLabelIsNoChange();
    void deleteKeyDeletesTheSampleNotTheDrawing();
    void sampleIsLookedAtInDraw();
    void testImagesAreNotKept();
};

void HandTest::keptWithTheKeysAndStillThereAfterARestart()
{
    QVERIFY(!m_fixture->window->action(ActionId::KeepSample)->isEnabled());
    draw();
    QTest::keyClick(child<Canvas>("canvas"), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(keepAs(Qt::Key_7));
    QCOMPARE(labels(), QStringList {u"7"_s});
    const auto pixels = seen();
    m_fixture->open();
    QCOMPARE(labels(), QStringList {u"7"_s});
    m_fixture->window.reset();
    const OwnCollection kept(m_fixture->ownSamples());
    QCOMPARE(kept.all().size(), std::size_t {1});
    QVERIFY(kept.all().front().pixels == pixels);
    QCOMPARE(kept.all().front().strokes.size(), std::size_t {1});
}

void HandTest::answerOfTheNetworkIsProposed()
{
    draw();
    QVERIFY(m_fixture->waitFor([&] { return m_fixture->shown().answer.has_value(); }));
    auto* menu = child<QMenu>("keepMenu");
    const auto checked = [menu] {
        return std::ranges::count_if(menu->actions(), [](const QAction* each) { return each->isChecked(); });
    };
    QVERIFY(eventually([&] { return checked() == 1; }));
    m_fixture->trigger(ActionId::KeepSample);
    QVERIFY(eventually([&] { return menu->activeAction() && menu->activeAction()->isChecked(); }));
    const QString proposed = menu->activeAction()->text().remove(u'&');
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(labels(), QStringList {proposed});
}

void HandTest::everyChangeIsOneStepBack()
{
    draw();
    QVERIFY(keep("7"));
    QVERIFY(keep("1"));
    QCOMPARE(labels(), (QStringList {u"1"_s, u"7"_s}));
    m_fixture->trigger(ActionId::Undo);
    QCOMPARE(labels(), QStringList {u"7"_s});
    m_fixture->trigger(ActionId::Undo);
    QCOMPARE(labels(), QStringList());
    QVERIFY(child<QLabel>("ownWords")->text().contains(u"Nothing kept yet"_s));
    m_fixture->trigger(ActionId::Redo);
    m_fixture->trigger(ActionId::Redo);

    selectAll();
    child<QMenu>("relabelMenu")->actions().at(4)->trigger();
    QCOMPARE(labels(), (QStringList {u"4"_s, u"4"_s}));
    m_fixture->trigger(ActionId::Undo);
    QCOMPARE(labels(), (QStringList {u"1"_s, u"7"_s}));

    selectAll();
    child<QAction>("deleteSamples")->trigger();
    QCOMPARE(labels(), QStringList());
    m_fixture->trigger(ActionId::Undo);
    QCOMPARE(labels(), (QStringList {u"1"_s, u"7"_s}));

    m_fixture->window.reset();
    const OwnCollection kept(m_fixture->ownSamples());
    QCOMPARE(kept.all().size(), std::size_t {2}); // what is seen is what the file has
}

void HandTest::labelThatItHasIsMarked()
{
    draw();
    QVERIFY(keep("3"));
    selectAll();
    const QList<QAction*> choices = child<QMenu>("relabelMenu")->actions();
    QCOMPARE(choices.size(), 10);
    QVERIFY(choices.at(3)->isChecked());
    QVERIFY(keep("8"));
    selectAll();
    QVERIFY(std::ranges::none_of(choices, [](const QAction* each) { return each->isChecked(); }));
}

void HandTest::sameLabelIsNoChange()
{
    draw();
    QVERIFY(keep("3"));
    selectAll();
    child<QMenu>("relabelMenu")->actions().at(3)->trigger();
    m_fixture->trigger(ActionId::Undo); // of the keeping: there was nothing after it
    QCOMPARE(labels(), QStringList());
}

void HandTest::deleteKeyDeletesTheSampleNotTheDrawing()
{
    draw();
    QVERIFY(keep("7"));
    QVERIFY(keep("7"));
    auto* view = child<QListView>("ownView");
    child<QWidget>("ownDock")->raise();
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(labels().size(), 1);
    QTest::keyClick(view, Qt::Key_Delete); // the keys go on with the next one
    QCOMPARE(labels(), QStringList());
    QVERIFY(!seen().empty());
}

void HandTest::sampleIsLookedAtInDraw()
{
    draw();
    QVERIFY(keep("7"));
    const auto kept = seen();
    m_fixture->trigger(ActionId::ClearDrawing);
    selectAll();
    QTest::keyClick(child<QListView>("ownView"), Qt::Key_Return);
    QVERIFY(seen() == kept);
    m_fixture->trigger(ActionId::ClearDrawing);
    child<QAction>("lookAtSample")->trigger();
    QVERIFY(seen() == kept);
    QVERIFY(!m_fixture->window->action(ActionId::KeepSample)->isEnabled()); // it has been kept
}

void HandTest::testImagesAreNotKept()
{
    m_fixture->trigger(ActionId::NextTest);
    QVERIFY(m_fixture->waitFor([&] { return !seen().empty(); }));
    QVERIFY(!m_fixture->window->action(ActionId::KeepSample)->isEnabled());
}

const test::UiTest registered {"hand_test", test::runWithWindows<HandTest>};

} // namespace ff::hand_test

#include "hand_test.moc"
