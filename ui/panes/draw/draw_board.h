// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/figures/figure.h"
#include "ui/kit/theme.h"
#include "ui/panes/draw/draw_network_picture.h"

#include <QStringList>
#include <QWidget>

#include <deque>
#include <functional>
#include <vector>

class QLabel;
class QUndoStack;

namespace ff {

class BoardSheet;
class DrawTools;

/// Ten small canvases that are answered at once, for a class or a stand. Asks while it can be seen, and only
/// about sheets on which there is something. GUI thread only.
class DrawBoard : public QWidget
{
    Q_OBJECT

public:
    /// Every step on any sheet becomes one of `history`, which must outlive this.
    explicit DrawBoard(QUndoStack& history, QWidget* parent = nullptr);
    ~DrawBoard() override;

    using Post = std::function<Ticket(const Command&)>;
    void usePost(Post post) { m_post = std::move(post); }

    DrawTools& tools() { return *m_tools; }

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

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// A question that may be answered yet.
    struct Asked
    {
        struct Sheet
        {
            std::size_t place;
            int generation;
        };

        Ticket ticket = 0;
        std::vector<Sheet> sheets; ///< in the order of the pictures
    };

    void setRule();
    void ask();
    void showAnswers(const Asked& asked, const std::vector<Answer>& answers);
    void forgetAnswers();
    void showCaption(const QString& standIn);
    void keepCaptionRoom();

    Post m_post;
    DataView m_data;
    QStringList m_classes;
    std::uint64_t m_run = 0;
    Mode m_mode = Mode::Supervised;
    std::deque<Asked> m_asked; ///< oldest first
    bool m_isClearing = false;
    QLabel* m_caption;
    DrawTools* m_tools;
    std::vector<BoardSheet*> m_sheets;
};

} // namespace ff
