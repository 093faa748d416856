// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/panel.h"

class QLabel;
class QPushButton;

namespace ff {

class ModelForm;

/// Every setting of the run in a form, with what waits to be applied. GUI thread only.
class ModelPanel : public Panel
{
    Q_OBJECT

public:
    explicit ModelPanel(QWidget* parent = nullptr);

    void useSettings(SettingsDraft& settings) override;
    void record(const News& news) override { m_live = news.live; }
    void follow(const Live& live) override;
    void applyTheme(const Theme& theme) override;
    QUndoStack* undoStack() override;

private:
    std::vector<Figure> makeFigures() const override;
    QLayout* makeButtons();
    void showDraft();
    void showButtons();
    void revert();

    SettingsDraft* m_draft = nullptr; ///< null only until useSettings()
    int m_shownRevision = -1; ///< of the draft
    Live m_live; ///< the latest
    ModelForm* m_form;
    QLabel* m_waiting = nullptr;
    QPushButton* m_revert = nullptr;
    QPushButton* m_apply = nullptr;
};

} // namespace ff
