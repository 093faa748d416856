// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/about.h"

#include "core/session/session.h"

#include <QCoreApplication>
#include <QIcon>
#include <QMessageBox>
#include <QStringList>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

struct AboutWords
{
    Q_DECLARE_TR_FUNCTIONS(About)
};

/// Lines of "name value" as a table.
QString tableOf(const QStringList& lines)
{
    QString rows;
    for (const QString& line : lines) {
        const QString name = line.section(u' ', 0, 0).toHtmlEscaped();
        const QString value = line.section(u' ', 1).toHtmlEscaped();
        rows += u"<tr><td>"_s + name + u"&nbsp;&nbsp;</td><td>"_s + value + u"</td></tr>"_s;
    }
    return u"<table>"_s + rows + u"</table>"_s;
}

} // namespace

void showAbout(QWidget* parent)
{
    // The first line is the program's own name and version.
    const QStringList lines = QString::fromStdString(computeDescription()).split(u'\n', Qt::SkipEmptyParts);
    auto* box = new QMessageBox(parent);
    box->setObjectName(u"about"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setModal(false);
    box->setWindowTitle(AboutWords::tr("About ForwardForward Explorer"));
    box->setIconPixmap(QIcon(u":/ff/icon-128.png"_s).pixmap(64));
    box->setTextFormat(Qt::RichText);
    box->setText(u"<b>"_s + lines.value(0).toHtmlEscaped() + u"</b>"_s);
    box->setInformativeText(
        u"<p>"_s
        + AboutWords::tr("See the Forward-Forward algorithm learn (Geoffrey Hinton, 2022, arXiv:2212.13345).")
        + u"</p>"_s + tableOf(lines.mid(1)) + u"<p>"_s
        + AboutWords::tr(
            "Free software under the GNU General Public License, version 3 or later, without any "
            "warranty.")
        + u"</p>"_s);
    box->setStandardButtons(QMessageBox::Close);
    box->show();
}

} // namespace ff
