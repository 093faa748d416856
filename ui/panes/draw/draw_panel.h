// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/draw/draw_network_picture.h"
#include "ui/panes/draw/drawing.h"
#include "ui/panes/panel.h"

#include <QStringList>

class QAction;

namespace ff {

class DrawCopies;
class DrawPages;
class DrawParts;

/// Draw a digit, see what the network receives, what it makes of it and why. Every change of the strokes is
/// classified at once; the latest wins. Or a board of ten drawings in its place. GUI thread only.
class DrawPanel : public Panel
{
    Q_OBJECT

public:
    explicit DrawPanel(QWidget* parent = nullptr);
    ~DrawPanel() override;

    void present(const std::shared_ptr<const Moment>& moment) override;
    void applyTheme(const Theme& theme) override;
    void useActions(const ActionSet& actions) override;
    void useRuns(KeptRuns& runs) override;
    void useSettings(SettingsDraft& settings) override;
    void useSelection(Selection& selection) override;
    void useOwnSamples(OwnCollection& samples) override { m_own = &samples; }
    QUndoStack* undoStack() override { return m_drawing.undoStack(); }

private:
    std::vector<Figure> makeFigures() const override;
    void connectParts();
    void adoptData(const DataView& view);
    void showNote() const;
    void receive(const LabelledPicture& picture);
    void keep(int label);
    void classify(Drawing::Change change);
    void showAnswer(const std::optional<Answer>& answer);
    void showCompared();
    void clear();
    void showActions() const;
    bool isOfThisDrawing(const Answer& answer) const;

    Drawing m_drawing;
    DrawPages* m_pages;
    DrawParts* m_parts; ///< of the one drawing
    QAction* m_keep = nullptr;
    QAction* m_clear = nullptr;
    DrawCopies* m_copies = nullptr;

    QStringList m_classes;
    bool m_drawable = true; ///< the classes are single characters
    DataView m_data;
    std::shared_ptr<const Moment> m_moment; ///< that is shown
    const KeptRuns* m_runs = nullptr;
    Selection* m_selection = nullptr;
    OwnCollection* m_own = nullptr;
    Mode m_mode = Mode::Supervised;
    std::uint64_t m_run = 0;
    Ticket m_firstOfDrawing = 0; ///< answers to earlier ones are about something else
    Ticket m_shown = 0; ///< of the answer that is shown
    bool m_asking = false; ///< the latest request had a picture
};

} // namespace ff
