// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/model/setting_field.h"

#include "ui/kit/core_words.h"
#include "ui/panes/model/setting_field_choice.h"
#include "ui/panes/model/setting_field_integer.h"
#include "ui/panes/model/setting_field_layers.h"
#include "ui/panes/model/setting_field_real.h"
#include "ui/workbench/setting_words.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace ff {
namespace {

/// Chooses the editor for each kind of domain.
struct FieldMaker
{
    const SettingRow& row;
    QWidget* parent;

    SettingField* operator()(const IntegerRange& range) const { return new IntegerField(row, range, parent); }
    SettingField* operator()(const RealRange& range) const { return new RealField(row, range, parent); }
    SettingField* operator()(Choices options) const { return new ChoiceField(row, options, parent); }
    SettingField* operator()(const LayersRange& range) const { return new LayersField(row, range, parent); }
    SettingField* operator()(const LayerNumbers&) const { return new ListField(row, parent); }
};

QString idText(std::string_view id)
{
    return QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

struct TipWords
{
    Q_DECLARE_TR_FUNCTIONS(SettingField)
};

} // namespace

SettingField::SettingField(const SettingRow& row, QWidget* parent)
    : QWidget(parent)
    , m_row(row)
{
    setObjectName(QStringLiteral("field-") + idText(row.id));
}

void SettingField::adopt(QWidget* editor)
{
    m_editors << editor;
    editor->setToolTip(tip());
    if (editor->accessibleName().isEmpty()) {
        editor->setAccessibleName(coreWord(m_row.label));
    }
    editor->setFocusPolicy(Qt::StrongFocus);
    editor->installEventFilter(this);
    if (focusProxy() == nullptr) {
        setFocusProxy(editor);
    }
}

void SettingField::setReasonAgainst(const QString& reason)
{
    if (reason == m_reasonAgainst) {
        return;
    }
    m_reasonAgainst = reason;
    setEnabled(reason.isEmpty());
    for (QWidget* editor : m_editors) {
        editor->setToolTip(tip());
    }
}

QString SettingField::tip() const
{
    const QString reason = m_reasonAgainst.toHtmlEscaped();
    return reason.isEmpty() ? settingTip(m_row)
                            : QStringLiteral("<p><b>%1</b></p>").arg(reason) + settingTip(m_row);
}

bool SettingField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel && !static_cast<QWidget*>(watched)->hasFocus()) {
        event->ignore(); // goes on to the scroll area
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

SettingField* makeSettingField(const SettingRow& row, QWidget* parent)
{
    return std::visit(FieldMaker {row, parent}, row.domain);
}

QString settingTip(const SettingRow& row)
{
    QString tip = coreWord(row.help).toHtmlEscaped();
    if (!std::holds_alternative<Choices>(row.domain)) {
        tip += QStringLiteral("<br>") % TipWords::tr("Takes %1.").arg(coreWords(domainWords(row)));
    }
    tip += QStringLiteral("<br>") % TipWords::tr("Unless changed: %1.").arg(settingValueWord(row, {}));
    tip += QStringLiteral("<br>")
        % (row.effect == Effect::Live ? TipWords::tr("Acts at once.") : TipWords::tr("Starts the run anew."));
    return QStringLiteral("<p>") % tip % QStringLiteral("</p>");
}

} // namespace ff
