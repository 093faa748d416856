// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/moment.h"
#include "ui/kit/theme.h"

#include <QDialog>

#include <memory>

class QLineEdit;
class QListWidget;

namespace ff {

class TermBrowser;

/// The terms of the field: a list that can be searched, and the page of one, which shows the present numbers
/// of the run. Stops nothing. GUI thread only.
class TermWindow : public QDialog
{
    Q_OBJECT

public:
    /// `language`: the code of the one whose pages are shown.
    TermWindow(const QString& language, QWidget* parent);

    /// Shows the page of a term, and the window in front.
    void open(const QString& term);

    void setMoment(const std::shared_ptr<const Moment>& moment);
    void applyTheme(const Theme& theme);

    TermBrowser& browser() const { return *m_browser; }

private:
    void fillList();
    void search(const QString& text);
    void mark(const QString& term);
    QWidget* makeWays();

    QLineEdit* m_search;
    QListWidget* m_list;
    TermBrowser* m_browser;
};

} // namespace ff
