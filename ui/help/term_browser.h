// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/moment.h"
#include "ui/kit/theme.h"

#include <QHash>
#include <QTextBrowser>

#include <memory>

namespace ff {

/// Shows the pages of terms, with links between them and the numbers of a moment in them. Knows its way back.
/// GUI thread only.
class TermBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    /// `pages` as readTermPages() has them.
    explicit TermBrowser(QHash<QString, QString> pages, QWidget* parent = nullptr);

    void open(const QString& term);

    /// The term whose page is shown.
    QString term() const;

    /// Shows the numbers of that moment; without effect where none of them differs, or while the user
    /// selects.
    void setMoment(const std::shared_ptr<const Moment>& moment);

    void applyTheme(const Theme& theme);

protected:
    QVariant loadResource(int type, const QUrl& name) override;

private:
    QString pageOf(const QString& term) const;

    QHash<QString, QString> m_pages;
    std::shared_ptr<const Moment> m_moment;
    QString m_shown; ///< HTML
};

} // namespace ff
