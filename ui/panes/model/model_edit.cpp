// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/model/model_edit.h"

#include "ui/kit/core_words.h"
#include "ui/panes/model/setting_field.h"

namespace ff {

ModelEdit::ModelEdit(const SettingRow& row, SettingValue before, SettingValue after, Adopt adopt)
    : QUndoCommand(coreWord(row.label))
    , m_row(row)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_adopt(std::move(adopt))
{ }

int ModelEdit::id() const
{
    return static_cast<int>(&m_row - settingTable().data());
}

bool ModelEdit::mergeWith(const QUndoCommand* later)
{
    m_after = static_cast<const ModelEdit*>(later)->m_after;
    setObsolete(m_after == m_before);
    return true;
}

ModelFormEdit::ModelFormEdit(const QString& text, Settings before, Settings after, Adopt adopt)
    : QUndoCommand(text)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_adopt(std::move(adopt))
{ }

} // namespace ff
