// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/insight_panel.h"

#include <QStringList>

class QComboBox;
class QVBoxLayout;

namespace ff {

class ActivityRows;
class GoodnessPlot;
class IterationBar;
class PictureStrip;

/// The Iterations pane: a top-down network while it settles on what is looked at in Draw, with any label
/// clamped at its top. Goodness with every label over the iterations, and the activities of each layer, to be
/// played, stepped and scrubbed.
class IterationsPanel : public InsightPanel
{
    Q_OBJECT

public:
    explicit IterationsPanel(QWidget* parent = nullptr);

    void applyTheme(const Theme& theme) override;
    void useSelection(Selection& selection) override;

protected:
    std::vector<Figure> makeFigures() const override;
    void hideEvent(QHideEvent* event) override;
    std::optional<Question> question() const override;
    void forget() override;
    void showInsight() override;

private:
    void makeChoices();
    QWidget* makeBody();
    QWidget* makeBar(int left, int right);
    void setIteration(int iteration);
    int layer() const;
    QString summary() const;
    QString pictureWords() const;
    const insight::Iterations& iterations() const { return found<insight::Iterations>(); }

    std::vector<std::uint8_t> m_picture; ///< what is looked at in Draw
    QComboBox* m_label = nullptr; ///< the answer, then the classes
    QComboBox* m_layer = nullptr; ///< all that vote, then one by one
    GoodnessPlot* m_plot = nullptr;
    PictureStrip* m_shown = nullptr; ///< the picture that the network sees
    IterationBar* m_bar = nullptr;
    ActivityRows* m_rows = nullptr;
};

} // namespace ff
