// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/modes.h"
#include "ui/kit/labelled_picture.h"
#include "ui/kit/picture_painter.h"
#include "ui/panes/panel.h"

class QToolButton;
class QVBoxLayout;

namespace ff {

class LabelCells;
class NegativeRecipe;
class PictureStrip;
class SampleBox;

/// The Data pane: positives, negatives and masks in boxes of their own, and how one negative is made.
class SamplesPanel : public Panel
{
    Q_OBJECT

public:
    explicit SamplesPanel(QWidget* parent = nullptr);
    ~SamplesPanel() override;

    command::Watch looksAt() const override;
    void present(const std::shared_ptr<const Moment>& moment) override;
    void follow(const Live& live) override;
    void applyTheme(const Theme& theme) override;
    void useSelection(Selection& selection) override;

private:
    std::vector<Figure> makeFigures() const override;
    void buildBoxes();
    void connectStrip(PictureStrip* strip, Side side);
    QWidget* makeScrollArea();
    QWidget* makeButtons();
    void requestExamples(command::Examples::Follow follow);
    void setMode(const ModeTraits& traits);
    void showNotes(const ModeTraits& traits);
    const ModeTraits& traits() const { return traitsOf(m_shown->settings.mode); }
    void fillStrips();
    void showExample(int index);
    void choose(int index);
    LabelledPicture positive(int index) const;
    void markSelected();

    std::shared_ptr<const Moment> m_shown; ///< the latest one with samples, or else of the run
    QVBoxLayout* m_boxes = nullptr;
    PictureStrip* m_positives = nullptr;
    PictureStrip* m_negatives = nullptr;
    PictureStrip* m_masks = nullptr;
    LabelCells* m_labels = nullptr;
    NegativeRecipe* m_recipe = nullptr;
    SampleBox* m_positiveBox = nullptr;
    SampleBox* m_negativeBox = nullptr;
    SampleBox* m_maskBox = nullptr;
    SampleBox* m_recipeBox = nullptr;
    QToolButton* m_hold = nullptr;
    Ticket m_asked = 0; ///< of what was asked last for samples
    Selection* m_selection = nullptr;
    int m_example = 0; ///< negative that is taken apart
};

} // namespace ff
