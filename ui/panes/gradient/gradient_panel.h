// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/labelled_picture.h"
#include "ui/panes/insight_panel.h"

class QLabel;
class QToolButton;

namespace ff {

class LayerBox;
class PictureStrip;
class SampleBox;
class Selection;
class SlopePlot;

/// The Gradient pane: for what is looked at in Draw and a negative of it, the gradient by which a layer
/// learns beside the slopes that its loss is measured to have, and what of the same loss the layer below is
/// not told.
class GradientPanel : public InsightPanel
{
    Q_OBJECT

public:
    explicit GradientPanel(QWidget* parent = nullptr);

    void applyTheme(const Theme& theme) override;
    void useSelection(Selection& selection) override;

protected:
    std::vector<Figure> makeFigures() const override;
    std::optional<Question> question() const override;
    void forget() override;
    bool isWelcome(const Insight& insight) const override;
    void showInsight() override;

private:
    void makeButtons();
    QWidget* makeBody();
    QLabel* makeLine(const char* name);
    void look(const Selection& selection);
    void showSamples();
    QString pictureWords() const;
    QString negativeWords() const;
    const insight::GradientCheck& check() const { return found<insight::GradientCheck>(); }

    std::vector<std::uint8_t> m_picture; ///< what is looked at in Draw
    int m_class = -1; ///< of it; -1: nobody knows
    std::int64_t m_seed = 1; ///< of the negative and of the weights
    LayerBox* m_layer;
    QToolButton* m_renew = nullptr;
    SlopePlot* m_plot = nullptr;
    PictureStrip* m_positive = nullptr;
    PictureStrip* m_negative = nullptr;
    SampleBox* m_positiveBox = nullptr;
    SampleBox* m_negativeBox = nullptr;
    QLabel* m_loss = nullptr;
    QLabel* m_agreement = nullptr;
    QLabel* m_below = nullptr;
};

} // namespace ff
