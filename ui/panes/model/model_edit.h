// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <QUndoCommand>

#include <functional>

namespace ff {

/// One edit of one setting. Consecutive edits of the same setting become one.
class ModelEdit : public QUndoCommand
{
public:
    /// Makes the form adopt a value.
    using Adopt = std::function<void(const SettingRow&, const SettingValue&)>;

    ModelEdit(const SettingRow& row, SettingValue before, SettingValue after, Adopt adopt);

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

/// An edit of the form as a whole: of many settings at once.
class ModelFormEdit : public QUndoCommand
{
public:
    /// Makes the form adopt settings as a whole.
    using Adopt = std::function<void(const Settings&)>;

    ModelFormEdit(const QString& text, Settings before, Settings after, Adopt adopt);

    void undo() override { m_adopt(m_before); }
    void redo() override { m_adopt(m_after); }

private:
    Settings m_before;
    Settings m_after;
    Adopt m_adopt;
};

} // namespace ff
