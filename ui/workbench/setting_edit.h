// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <QUndoCommand>

#include <functional>

namespace ff {

/// One edit of one setting. Consecutive edits of the same setting become one.
class SettingEdit : public QUndoCommand
{
public:
    /// Makes the draft adopt a value.
    using Adopt = std::function<void(const SettingRow&, const SettingValue&)>;

    SettingEdit(const SettingRow& row, SettingValue before, SettingValue after, Adopt adopt);

    void undo() override { m_adopt(m_row, m_before); }
    void redo() override { m_adopt(m_row, m_after); }
    int id() const override;
    bool mergeWith(const QUndoCommand* later) override;

private:
    const SettingRow& m_row;
    SettingValue m_before;
    SettingValue m_after;
    Adopt m_adopt;
};

/// An edit of many settings at once.
class SettingsEdit : public QUndoCommand
{
public:
    using Act = std::function<void()>;

    SettingsEdit(const QString& text, Act undo, Act redo);

    void undo() override { m_undo(); }
    void redo() override { m_redo(); }

private:
    Act m_undo;
    Act m_redo;
};

} // namespace ff
