// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/figures/figure.h"
#include "ui/kit/theme.h"
#include "ui/panes/draw/board_questions.h"
#include "ui/panes/draw/drawn_sheet.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QUndoStack;

namespace ff {

class ActionSet;
class BoardAgreement;
class BoardSheet;
class ClassMenu;
class DrawTools;

/// Ten small canvases that are answered at once, for a class or a stand, also by a run that is compared with.
/// Asks while it can be seen, and only about sheets on which there is something. GUI thread only.
class DrawBoard : public QWidget
{
    Q_OBJECT

public:
    /// Every step on any sheet becomes one of `history`, which must outlive this.
    explicit DrawBoard(QUndoStack& history, QWidget* parent = nullptr);
    ~DrawBoard() override;

    using Post = std::function<Ticket(const Command&)>;
    void usePost(Post post) { m_post = std::move(post); }

    BoardAgreement* const agreement; ///< with the run that is compared with

    DrawTools& tools() { return *m_tools; }

    /// Those about a drawing stand in the menus of the sheets. Called once.
    void useActions(const ActionSet& actions);

    /// The drawing that had the focus last.
    DrawnSheet current() const;

    /// For a label to keep current() with; its answer is proposed.
    void openKeepMenu();

    /// What is drawn becomes pictures like those of the data.
    void setData(const DataView& view);

    void present(const Moment& moment);

    bool isEmpty() const;

    /// All sheets, as one step of the history.
    void clear();

    /// What stands on the sheets and what is answered, nothing while all are empty.
    std::vector<Figure> figures(const Moment& moment) const;

    void setTheme(const Theme& theme);

Q_SIGNALS:
    void changed(); ///< what is drawn
    void currentChanged();
    void keepChosen(int label); ///< to keep current() with

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    BoardSheet& addSheet(int number, QUndoStack& history, QWidget* grid);
    void setUpCaption();
    void arrange(QWidget* grid);
    void setRule();
    void choose(std::size_t place);
    void ask();
    void showAnswers(const BoardQuestions::Sheets& sheets, const Moment& moment);
    void forgetAnswers();
    void showCaption(const QString& standIn);
    void keepCaptionRoom();

    Post m_post;
    DataView m_data;
    QStringList m_classes;
    std::uint64_t m_run = 0;
    Mode m_mode = Mode::Supervised;
    BoardQuestions m_questions;
    std::size_t m_current = 0; ///< place of a sheet
    bool m_isClearing = false;
    QLabel* m_caption;
    DrawTools* m_tools;
    ClassMenu* m_keepMenu;
    std::vector<BoardSheet*> m_sheets;
};

} // namespace ff
