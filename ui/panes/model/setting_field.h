// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"
#include "ui/kit/theme.h"

#include <QWidget>

namespace ff {

/// The editor of one setting. What it can be set to follows from the row's domain alone, so a new row of the
/// table has its editor without more code. GUI thread only.
class SettingField : public QWidget
{
    Q_OBJECT

public:
    SettingField(const SettingRow& row, QWidget* parent);

    const SettingRow& row() const { return m_row; }

    /// Shows `value` without saying that it was edited, and forgets half-typed text.
    virtual void setValue(const SettingValue& value) = 0;

    /// True while the user is in the middle of a change: a new value must not be put in their way.
    virtual bool isBeingEdited() const = 0;

    /// Why the setting makes no difference now, as a sentence: the field is then disabled and says so. Empty
    /// when it makes one.
    void setReasonAgainst(const QString& reason);

    /// What the field's tooltip says.
    QString tip() const;

Q_SIGNALS:
    /// The user chose a value that the row accepts.
    void edited(const ff::SettingValue& value);

    /// Why the text that is there now is no value; empty when it is one again.
    void problemFound(const QString& problem);

protected:
    /// For the widgets inside: tooltip, accessible name, and no change by a wheel that only passes over.
    void adopt(QWidget* editor);

private:
    bool eventFilter(QObject* watched, QEvent* event) override;

    const SettingRow& m_row;
    QString m_reasonAgainst;
    QList<QWidget*> m_editors;
};

/// The editor for the row's domain; object name "field-" and the row's id.
SettingField* makeSettingField(const SettingRow& row, QWidget* parent);

/// What the setting is for, what it accepts, what it is unless changed, and when a change acts.
QString settingTip(const SettingRow& row);

} // namespace ff
