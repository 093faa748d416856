// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/setting_edit.h"

#include "ui/kit/core_words.h"

#include <utility>

namespace ff {

SettingEdit::SettingEdit(const SettingRow& row, SettingValue before, SettingValue after, Adopt adopt)
    : QUndoCommand(coreWord(row.label))
    , m_row(row)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_adopt(std::move(adopt))
{ }

int SettingEdit::id() const
{
    return static_cast<int>(&m_row - settingTable().data());
}

bool SettingEdit::mergeWith(const QUndoCommand* later)
{
    m_after = static_cast<const SettingEdit*>(later)->m_after;
    setObsolete(m_after == m_before);
    return true;
}

SettingsEdit::SettingsEdit(const QString& text, Act undo, Act redo)
    : QUndoCommand(text)
    , m_undo(std::move(undo))
    , m_redo(std::move(redo))
{ }

} // namespace ff
