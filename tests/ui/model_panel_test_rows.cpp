// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/presets.h"
#include "tests/ui/model_panel_test_fixture.h"
#include "tests/ui/patience.h"
#include "tests/ui/ui_test.h"
#include "ui/panes/model/model_label.h"

#include <QCheckBox>
#include <QStyleOptionComboBox>

namespace ff::model_panel_test_rows {

namespace {

using namespace Qt::StringLiterals;

/// Where a widget is in the form.
QRect placeOf(const QWidget& widget, const QWidget& form)
{
    return {widget.mapTo(&form, QPoint()), widget.size()};
}

/// Room for text in an editor, and the text that is in it.
struct Shown
{
    int room = 0;
    int needed = 0;
};

Shown shownIn(const QComboBox& box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const QRect room
        = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return {room.width(), box.fontMetrics().horizontalAdvance(box.currentText())};
}

Shown shownIn(const QLineEdit& line)
{
    constexpr int cursorAndPadding = 4;
    const QMargins margins = line.textMargins();
    return {line.width() - margins.left() - margins.right(),
            line.fontMetrics().horizontalAdvance(line.text()) + cursorAndPadding};
}

Shown shownIn(const SettingField& field)
{
    const auto* box = field.findChild<QComboBox*>();
    return box ? shownIn(*box) : shownIn(*field.findChild<QLineEdit*>());
}

} // namespace

/// Every row of the form is whole, whatever was shown before and however narrow it is.
class ModelRowsTest : public QObject, private ModelFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(start()); }
    void cleanup() { m_panel.reset(); }

    void everyRowHasItsLabelAndItsValue_data();
    void everyRowHasItsLabelAndItsValue();
    void longLayersAreSeenWhole();

private:
    QString faultOf(const SettingRow& row) const;
    QString firstFault() const;
};

/// What is wrong with a row that is shown; empty where all is well.
QString ModelRowsTest::faultOf(const SettingRow& row) const
{
    const auto* label = m_panel->findChild<ModelLabel*>(u"label-"_s + idOf(row));
    const auto* editor = m_panel->findChild<SettingField*>(u"field-"_s + idOf(row));
    const QWidget& form = *editor->parentWidget();
    if (editor->isHidden()) {
        return label->isHidden() ? QString() : u"has a label and no field"_s;
    }
    const QRect words = placeOf(*label, form);
    const QRect field = placeOf(*editor, form);
    const Shown value = shownIn(*editor);
    if (label->isHidden() || words.width() < label->sizeHint().width()
        || words.height() < label->sizeHint().height()) {
        return u"has no whole label"_s;
    }
    if (words.intersects(field) || words.top() > field.bottom()) {
        return u"has its label elsewhere"_s;
    }
    if (!form.rect().contains(words) || !form.rect().contains(field)) {
        return u"is outside of the form"_s;
    }
    return value.room < value.needed
        ? u"has room for %1 of %2 pixels"_s.arg(QString::number(value.room), QString::number(value.needed))
        : QString();
}

QString ModelRowsTest::firstFault() const
{
    for (const SettingRow& row : settingTable()) {
        if (const QString fault = faultOf(row); !fault.isEmpty()) {
            return idOf(row) + u' ' + fault;
        }
    }
    return {};
}

void ModelRowsTest::everyRowHasItsLabelAndItsValue_data()
{
    QTest::addColumn<int>("characters");
    QTest::newRow("narrow dock") << 45;
    QTest::newRow("first width") << 52;
    QTest::newRow("wide") << 90;
}

void ModelRowsTest::everyRowHasItsLabelAndItsValue()
{
    QFETCH(int, characters);
    m_panel->resize(m_panel->fontMetrics().averageCharWidth() * characters, 600);
    for (const bool all : {false, true}) {
        m_panel->findChild<QCheckBox*>(u"showAll"_s)->setChecked(all);
        // One after the other in the same form: what was there before must leave no trace.
        for (const Mode mode : test::everyMode()) {
            Settings settings;
            settings.mode = mode;
            presentSettings(settings);
            QVERIFY2(eventually([&] { return firstFault().isEmpty(); }), qPrintable(firstFault()));
        }
        for (const Preset& preset : presets()) {
            presentSettings(presetSettings(preset, {}));
            QVERIFY2(eventually([&] { return firstFault().isEmpty(); }), qPrintable(firstFault()));
        }
    }
}

void ModelRowsTest::longLayersAreSeenWhole()
{
    m_panel->resize(m_panel->fontMetrics().averageCharWidth() * 45, 600);
    Settings settings;
    for (const char* layers : {"500,500", "2048,1980,2048", "1000,1000,1000,1000", "c5x32,p2,c3x64,p2,500"}) {
        assignText(settings, "layers", layers);
        presentSettings(settings);
        QVERIFY2(eventually([&] { return faultOf(settingRow("layers")).isEmpty(); }),
                 qPrintable(faultOf(settingRow("layers"))));
    }
}

const test::UiTest registered {"model_panel_test_rows", test::runWithWindows<ModelRowsTest>};

} // namespace ff::model_panel_test_rows

#include "model_panel_test_rows.moc"
