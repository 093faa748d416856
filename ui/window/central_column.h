// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ff {

class ActionSet;
class FetchBar;
class LoadBar;
class MessageBar;
class ShownStrip;

/// What stands in the middle of the window: the bars that come and go, and a pane below them. GUI thread
/// only.
class CentralColumn : public QWidget
{
    Q_OBJECT

public:
    /// `pane` may be null.
    CentralColumn(const ActionSet& actions, QWidget* pane, QWidget* parent);

    ShownStrip& shown() const { return *m_shown; }
    MessageBar& messages() const { return *m_messages; }
    FetchBar& fetching() const { return *m_fetching; }
    LoadBar& loading() const { return *m_loading; }

private:
    ShownStrip* m_shown;
    MessageBar* m_messages;
    FetchBar* m_fetching;
    LoadBar* m_loading;
};

} // namespace ff
