// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/about.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QSysInfo>

#include "app/views/symbol.h"

namespace lanscope {

void showAbout(QWidget *parent)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(QCoreApplication::translate("lanscope::About", "About Lanscope"));
    box->setIconPixmap(programIcon().pixmap(64));
    box->setTextFormat(Qt::PlainText);
    box->setText(
        QCoreApplication::translate("lanscope::About", "Lanscope %1").arg(QCoreApplication::applicationVersion()));
    const QString version = QString::fromLatin1(qVersion());
    box->setInformativeText(QCoreApplication::translate("lanscope::About",
                                                        "Who is on your network, and what are they doing?\n\n"
                                                        "Qt %1 · %2 · Linux %3\n"
                                                        "Free software under the GNU General Public License, version 3 "
                                                        "or later.")
                                .arg(version, QSysInfo::prettyProductName(), QSysInfo::kernelVersion()));
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->open();
}

} // namespace lanscope
