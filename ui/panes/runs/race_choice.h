// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/panes/runs/run_columns.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

class QAction;

namespace ff {

/// The action that lets the session's run race against the kept run that is selected. GUI thread only.
class RaceChoice : public QObject
{
    Q_OBJECT

public:
    using Post = std::function<void(const Command&)>;

    /// `action` must outlive this.
    RaceChoice(QAction& action, Post post, QObject* parent);

    /// Those that are selected.
    void choose(const std::vector<RunLine>& lines);

    void follow(const Live& live);

private:
    void begin();
    void showWhether();
    QString reason() const;

    QAction& m_action;
    Post m_post;
    std::optional<RunLine> m_line; ///< the only one that is selected
    Live m_live; ///< the latest
};

} // namespace ff
