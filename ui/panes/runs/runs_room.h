// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/menu_button.h"

#include <cstdint>

class QActionGroup;

namespace ff {

class KeptRuns;

/// How many runs there are and the room that they take, "12 runs, 312 MB of 2 GB"; its menu changes how much
/// they may take. GUI thread only.
class RunsRoom : public MenuButton
{
    Q_OBJECT

public:
    /// `runs` must outlive this.
    explicit RunsRoom(KeptRuns& runs, QWidget* parent = nullptr);

private:
    void refresh();

    KeptRuns& m_runs;
    QActionGroup* m_choices;
};

} // namespace ff
