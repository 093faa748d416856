// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/panel.h"

#include <QTimer>

class QAction;

namespace ff {

class CompareChoice;
class RaceChoice;
class RunActions;
class RunEdits;
class RunsFrame;
class RunsTogether;
class RunsView;
struct RunLine;

/// The runs that are kept: compared, named, pinned, deleted, and gone on with. GUI thread only.
class RunsPanel : public Panel
{
    Q_OBJECT

public:
    explicit RunsPanel(QWidget* parent = nullptr);
    ~RunsPanel() override;

    void useActions(const ActionSet& actions) override;
    void useRuns(KeptRuns& runs) override;
    void record(const News& news) override;
    void follow(const Live& live) override;
    void applyTheme(const Theme& theme) override;
    QUndoStack* undoStack() override;

protected:
    std::vector<Figure> makeFigures() const override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void connectRuns();
    void connectView();
    void refresh();
    void refreshActions();
    QString wordsInstead() const;
    QString wordsForGroups() const;
    void goOn();
    void togglePins(const std::vector<RunLine>& lines);
    void removeSelected();
    void showFolder();
    void offerToSave(const std::vector<RunLine>& lines);

    KeptRuns* m_runs = nullptr;
    RunEdits* m_edits = nullptr;
    RunsView* m_view = nullptr;
    RunActions* m_acts;
    RunsTogether* m_together;
    RunsFrame* m_frame;
    RaceChoice* m_race = nullptr; ///< in a window
    CompareChoice* m_compare = nullptr; ///< the same
    QAction* m_compareAction = nullptr; ///< the same
    QAction* m_save = nullptr; ///< the same
    QTimer m_again; ///< looks whether other programs keep runs here too
    State m_state = State::Empty;
};

} // namespace ff
