// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/message_row.h"
#include "ui/panes/panel.h"

#include <QTimer>

class QAction;
class QGridLayout;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace ff {

class CompareChoice;
class RaceChoice;
class RunEdits;
class RunsRoom;
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
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeActions();
    QWidget* makeTop();
    void connectRuns();
    void connectView();
    void arrange();
    void refresh();
    void refreshActions();
    QString wordsInstead() const;
    void goOn();
    void togglePins(const std::vector<RunLine>& lines);
    void removeSelected();
    void showFolder();
    void offerToSave(const std::vector<RunLine>& lines);
    void tell(const Message& message);
    void tellNothing();

    KeptRuns* m_runs = nullptr;
    RunEdits* m_edits = nullptr;
    RunsView* m_view = nullptr;
    RunsRoom* m_room = nullptr;
    QWidget* m_top = nullptr;
    QLineEdit* m_filter = nullptr;
    QLabel* m_words; ///< in place of runs
    QStackedWidget* m_pages;
    QGridLayout* m_grid;
    MessageRow* m_message = nullptr;
    RaceChoice* m_race = nullptr; ///< in a window
    CompareChoice* m_compare = nullptr; ///< the same
    QAction* m_compareAction = nullptr; ///< the same
    QAction* m_save = nullptr; ///< the same
    QAction* m_goOn = nullptr;
    QAction* m_rename = nullptr;
    QAction* m_note = nullptr;
    QAction* m_pin = nullptr;
    QAction* m_duplicate = nullptr;
    QAction* m_folder = nullptr;
    QAction* m_delete = nullptr;
    QAction* m_undo = nullptr;
    QTimer m_again; ///< looks whether other programs keep runs here too
    State m_state = State::Empty;
    Theme m_theme;
};

} // namespace ff
