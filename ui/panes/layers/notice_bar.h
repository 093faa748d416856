// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"
#include "ui/panes/layers/layer_notice.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;
class QToolButton;

namespace ff {

/// The words below the histograms: one notice, the gravest first, with its remedy as a button, and a button
/// that leads to the others. GUI thread only.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    /// What there is to say; never empty. Goes on with the one that is shown, if it is still there.
    void setNotices(std::vector<LayerNotice> notices);

    /// The settings that a remedy would change; nothing where nobody can change them, and then there are no
    /// buttons for it.
    void setSettings(const std::optional<Settings>& settings);

    /// Whether what is shown is more than a hint.
    bool warns() const { return shown().kind == LayerNotice::Kind::Warning; }

    void setTheme(const Theme& theme);

Q_SIGNALS:
    /// The button was pressed: these settings are wanted. `name` is what it says.
    void remedyChosen(const QString& name, const ff::Settings& settings);

private:
    void goToNext();
    void refresh();
    void dress();
    const LayerNotice& shown() const { return m_notices[m_index]; }

    std::vector<LayerNotice> m_notices {1};
    std::size_t m_index = 0; ///< of the one that is shown
    std::optional<Settings> m_settings;
    Theme m_theme;
    QLabel* m_text;
    QPushButton* m_remedy;
    QToolButton* m_next;
};

} // namespace ff
