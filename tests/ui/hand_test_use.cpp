// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/hand_test_fixture.h"
#include "tests/ui/ui_test.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QSpinBox>

namespace ff::hand_test_use {

namespace {

using namespace Qt::StringLiterals;

} // namespace

/// Own samples as a part of the data of a session.
class HandUseTest : public QObject, private HandFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void trainsWithThemAndTestsOnThem();
    void saysWhatIsInUse();
    void saysThatTheyChangedSince();
    void otherDataTakeThemOut();
    void dataThatCannotBeLoadedChangeNothing();

private:
    [[nodiscard]] bool apply(bool train, bool test);
    QString state() const { return child<QLabel>("ownUseState")->text(); }
};

void HandUseTest::init()
{
    Settings settings = WindowFixture::quickSettings();
    settings.limit = 0;
    QVERIFY(start(settings));
    draw();
    QVERIFY(keep("1"));
}

/// Returns when the session has what was applied.
bool HandUseTest::apply(bool train, bool test)
{
    const std::uint64_t run = m_fixture->now().run;
    child<QCheckBox>("ownTrain")->setChecked(train);
    child<QCheckBox>("ownTest")->setChecked(test);
    if (!child<QAbstractButton>("ownApply")->isEnabled()) {
        return false;
    }
    child<QAbstractButton>("ownApply")->click();
    const auto isInForce = [&] { return !child<QAbstractButton>("ownApply")->isEnabled(); };
    return m_fixture->waitFor([&] { return m_fixture->now().run != run; }) && eventually(isInForce);
}

void HandUseTest::trainsWithThemAndTestsOnThem()
{
    const DataView before = m_fixture->now().data;
    QVERIFY(!child<QAbstractButton>("ownApply")->isEnabled());
    child<QSpinBox>("ownTimes")->setValue(30);
    QVERIFY(apply(true, false));
    QCOMPARE(m_fixture->now().data.trainCount, before.trainCount + 30);
    QCOMPARE(m_fixture->now().data.testCount, before.testCount);
    QVERIFY(m_fixture->now().data.name.starts_with(before.name));
    QVERIFY(apply(false, true));
    QCOMPARE(m_fixture->now().data.trainCount, before.trainCount);
    QCOMPARE(m_fixture->now().data.testCount, std::int64_t {1});
    QVERIFY(apply(true, true));
    QCOMPARE(m_fixture->now().data.trainCount, before.trainCount + 30);
    QCOMPARE(m_fixture->now().data.testCount, std::int64_t {1});
    QVERIFY(apply(false, false));
    QCOMPARE(m_fixture->now().data.trainCount, before.trainCount);
    QCOMPARE(m_fixture->now().data.testCount, before.testCount);
}

void HandUseTest::saysWhatIsInUse()
{
    QCOMPARE(state(), u"Not used at present."_s);
    child<QCheckBox>("ownTrain")->click();
    QCOMPARE(state(), u"Not used at present."_s); // what is chosen is not yet so
    QVERIFY(child<QLabel>("ownUseAdvice")->text().contains(u"new run"_s));
    QVERIFY(apply(true, false));
    QVERIFY2(state().contains(u"trained on, each 20 times"_s), qPrintable(state()));
    QVERIFY(apply(true, true));
    QVERIFY2(state().contains(u"the only test images"_s), qPrintable(state()));
    QVERIFY(child<QLabel>("ownUseAdvice")->text().contains(u"looks better than it is"_s));
}

void HandUseTest::saysThatTheyChangedSince()
{
    QVERIFY(apply(true, false));
    const QString current = state();
    QVERIFY(keep("7"));
    QVERIFY2(state().contains(u"before they changed"_s), qPrintable(state()));
    QVERIFY(child<QAbstractButton>("ownApply")->isEnabled());
    m_fixture->trigger(ActionId::Undo);
    QCOMPARE(state(), current);
    m_fixture->trigger(ActionId::Redo);
    const auto trained = m_fixture->now().data.trainCount;
    QVERIFY(apply(true, false));
    QCOMPARE(state(), current);
    QCOMPARE(m_fixture->now().data.trainCount, trained + 20);
}

void HandUseTest::otherDataTakeThemOut()
{
    QVERIFY(apply(true, false));
    const std::uint64_t run = m_fixture->now().run;
    m_fixture->trigger(ActionId::BuiltinDigits);
    QVERIFY(m_fixture->waitFor([&] { return m_fixture->now().run != run; }));
    QVERIFY(eventually([&] { return state() == u"Not used at present."_s; }));
    QVERIFY(apply(true, false));
}

void HandUseTest::dataThatCannotBeLoadedChangeNothing()
{
    const DataView before = m_fixture->now().data;
    m_fixture->dialogs.folder = m_fixture->folder.filePath(u"empty"_s);
    QVERIFY(QDir().mkpath(m_fixture->dialogs.folder));
    m_fixture->trigger(ActionId::OpenFolder);
    QVERIFY(m_fixture->waitForEvent(Event::Kind::Failed));
    QVERIFY(apply(false, true)); // into the data that are there, not into those that failed
    QCOMPARE(m_fixture->now().data.trainCount, before.trainCount);
    QVERIFY(m_fixture->now().data.name.starts_with(before.name));
}

const test::UiTest registered {"hand_test_use", test::runWithWindows<HandUseTest>};

} // namespace ff::hand_test_use

#include "hand_test_use.moc"
