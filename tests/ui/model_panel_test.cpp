// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/model_panel_test_fixture.h"
#include "tests/ui/ui_test.h"
#include "ui/kit/core_words.h"
#include "ui/panes/model/model_label.h"

#include <QCheckBox>

namespace ff::model_panel_test {
/// The form of all settings: made from the table, checked against the table.
class ModelTest : public QObject, private ModelFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(start()); }
    void cleanup() { m_panel.reset(); }

    void everySettingCanBeEdited_data();
    void everySettingCanBeEdited();
    void everySettingShowsTheEcho_data() { everySettingCanBeEdited_data(); }
    void everySettingShowsTheEcho();
    void everySettingExplainsItself_data() { everySettingCanBeEdited_data(); }
    void everySettingExplainsItself();
    void whatIsLeftToTheRunIsEchoedAsItDecides();
    void onlyWhatHasAnEffectIsShown_data() { test::addEveryMode(); }
    void onlyWhatHasAnEffectIsShown();
    void restSaysWhyItHasNone_data() { test::addEveryMode(); }
    void restSaysWhyItHasNone();
    void formFollowsWhatIsWished();
    void everyGroupHasItsHeading();
    void applyPostsAllChangesOnce();
    void revertGoesBackToTheEcho();
};

void ModelTest::everySettingCanBeEdited_data()
{
    QTest::addColumn<QString>("id");
    for (const SettingRow& row : settingTable()) {
        QTest::newRow(std::string(row.id).c_str()) << idOf(row);
    }
}

void ModelTest::everySettingCanBeEdited()
{
    QFETCH(QString, id);
    const SettingRow& row = settingRow(id.toStdString());
    auto* field = m_panel->findChild<SettingField*>(QStringLiteral("field-") + id);
    auto* label = m_panel->findChild<ModelLabel*>(QStringLiteral("label-") + id);
    QVERIFY(field != nullptr && label != nullptr);
    const Settings before = settingsWhere(row);
    presentSettings(before);
    QVERIFY(field->isVisible());
    const SettingValue value = otherValue(row, row.get(before));

    enter(*field, row, value);

    if (row.effect == Effect::Live) {
        QCOMPARE(m_posted.size(), std::size_t {1});
        const auto& posted = std::get<command::SetLive>(m_posted.front());
        QCOMPARE(posted.id, std::string(row.id));
        QVERIFY(posted.value == value);
        QVERIFY(!button("apply")->isEnabled());
    } else {
        QVERIFY(m_posted.empty());
        QVERIFY(label->isWaiting());
        button("apply")->click();
        Settings wanted = before;
        assign(wanted, row, value);
        if (wanted.mode != before.mode) { // it brings what goes well with it
            ModeMemory memory;
            memory.follow(before);
            wanted = memory.choose(wanted.mode, before).settings;
        }
        QCOMPARE(m_posted.size(), std::size_t {1});
        QVERIFY(std::get<command::Configure>(m_posted.front()).settings == wanted);
    }
}

void ModelTest::everySettingShowsTheEcho()
{
    QFETCH(QString, id);
    const SettingRow& row = settingRow(id.toStdString());
    auto* field = m_panel->findChild<SettingField*>(QStringLiteral("field-") + id);
    Settings settings = settingsWhere(row);
    const SettingValue value = otherValue(row, row.get(settings));
    assign(settings, row, value);

    presentSettings(settings);

    const QString text = QString::fromStdString(settingText(row, settings));
    if (const auto* combo = field->findChild<QComboBox*>()) {
        QCOMPARE(combo->currentData().toString(), text);
    } else if (const auto* real = field->findChild<QDoubleSpinBox*>()) {
        QCOMPARE(real->value(), std::get<double>(value));
    } else if (const auto* whole = field->findChild<QSpinBox*>()) {
        QCOMPARE(std::int64_t {whole->value()}, std::get<std::int64_t>(value));
    } else {
        QCOMPARE(field->findChild<QLineEdit*>()->text(), text);
    }
    QVERIFY(m_posted.empty());
}

void ModelTest::whatIsLeftToTheRunIsEchoedAsItDecides()
{
    Settings decided;
    decided.precision = Precision::Float32;
    presentSettings(decided);
    enter(*field("precision"), settingRow("precision"), std::string("auto"));
    QVERIFY(button("apply")->isEnabled());
    button("apply")->click();
    QVERIFY(std::get<command::Configure>(m_posted.back()).settings.precision == Precision::Auto);

    presentSettings(decided);
    QVERIFY(!button("apply")->isEnabled());
    QCOMPARE(field("precision")->findChild<QComboBox*>()->currentData().toString(),
             QStringLiteral("float32"));
}

void ModelTest::everySettingExplainsItself()
{
    QFETCH(QString, id);
    const SettingRow& row = settingRow(id.toStdString());
    presentSettings(settingsWhere(row));
    const QString tip = settingTip(row);
    QVERIFY(tip.contains(coreWord(row.help).toHtmlEscaped()));
    if (!std::holds_alternative<Choices>(row.domain)) {
        QVERIFY(tip.contains(coreWords(domainWords(row))));
    }
    const QWidget* editor = m_panel->findChild<SettingField*>(QStringLiteral("field-") + id)->focusProxy();
    QCOMPARE(editor->toolTip(), tip);
    QVERIFY(!editor->accessibleName().isEmpty());
}

void ModelTest::onlyWhatHasAnEffectIsShown()
{
    QFETCH(Mode, mode);
    Settings settings;
    settings.mode = mode;
    presentSettings(settings);
    for (const SettingRow& row : settingTable()) {
        const auto* shown = m_panel->findChild<SettingField*>(QStringLiteral("field-") + idOf(row));
        QCOMPARE(shown->isVisibleTo(m_panel.get()), appliesTo(row, settings));
        QVERIFY(!shown->isVisibleTo(m_panel.get()) || shown->isEnabled());
    }
}

void ModelTest::restSaysWhyItHasNone()
{
    QFETCH(Mode, mode);
    Settings settings;
    settings.mode = mode;
    presentSettings(settings);
    m_panel->findChild<QCheckBox*>(QStringLiteral("showAll"))->setChecked(true);
    for (const SettingRow& row : settingTable()) {
        const auto* shown = m_panel->findChild<SettingField*>(QStringLiteral("field-") + idOf(row));
        const QString reason = coreWord(whyWithoutEffect(row, settings));
        QVERIFY(shown->isVisibleTo(m_panel.get()));
        QCOMPARE(shown->isEnabled(), reason.isEmpty());
        QVERIFY(shown->focusProxy()->toolTip().contains(reason.toHtmlEscaped()));
    }
}

/// What a change brings into play can be set before the change is applied.
void ModelTest::formFollowsWhatIsWished()
{
    QVERIFY(!field("top-share")->isVisible());
    enter(*field("goodness"), settingRow("goodness"), std::string("top"));
    QVERIFY(field("top-share")->isVisible());
    button("revert")->click();
    QVERIFY(!field("top-share")->isVisible());
}

void ModelTest::everyGroupHasItsHeading()
{
    QStringList headings;
    for (const QLabel* heading : m_panel->findChildren<QLabel*>(QStringLiteral("heading"))) {
        headings << heading->text();
    }
    for (const SettingRow& row : settingTable()) {
        QCOMPARE(headings.count(coreWord(settingGroupLabel(row.group))), 1);
    }
}

void ModelTest::applyPostsAllChangesOnce()
{
    enter(*field("batch"), settingRow("batch"), std::int64_t {64});
    enter(*field("layers"), settingRow("layers"), std::vector<LayerSize> {300, 200});
    button("apply")->click();

    QCOMPARE(m_posted.size(), std::size_t {1});
    const Settings wanted = std::get<command::Configure>(m_posted.front()).settings;
    QCOMPARE(wanted.batch, 64);
    QVERIFY((wanted.layers == std::vector<LayerSize> {300, 200}));
    QVERIFY(!button("apply")->isEnabled());
    presentSettings(wanted);
    QVERIFY(!button("revert")->isEnabled());
}

void ModelTest::revertGoesBackToTheEcho()
{
    enter(*field("batch"), settingRow("batch"), std::int64_t {64});
    button("revert")->click();

    QCOMPARE(field("batch")->findChild<QSpinBox*>()->value(), Settings {}.batch);
    QVERIFY(!button("apply")->isEnabled());
    QVERIFY(m_posted.empty());
    m_panel->undoStack()->undo();
    QCOMPARE(field("batch")->findChild<QSpinBox*>()->value(), 64);
}

const test::UiTest registered {"model_panel_test", test::runWithWindows<ModelTest>};

} // namespace ff::model_panel_test

#include "model_panel_test.moc"
