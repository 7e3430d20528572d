// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/helper_dialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "app/views/plain_text.h"

namespace lanscope {

namespace {

const QString command = QStringLiteral("./run");

QWidget *commandRow()
{
    auto *line = new QLineEdit(command);
    line->setReadOnly(true);
    line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    line->setAccessibleName(HelperDialog::tr("Command"));
    auto *copy = new QPushButton(HelperDialog::tr("&Copy"));
    QObject::connect(copy, &QPushButton::clicked, line, [] { QGuiApplication::clipboard()->setText(command); });
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(line, 1);
    layout->addWidget(copy);
    return row;
}

} // namespace

HelperDialog::HelperDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Installing the helper"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addWidget(readableLabel(tr("Listening to the network is reserved to the administrator. A small helper does "
                                       "that part, so that Lanscope itself runs with no more rights than you have. The "
                                       "helper is not installed on this computer, or it does not start.")));
    column->addWidget(readableLabel(tr("In the folder that holds Lanscope's source, this command builds and installs "
                                       "it; it asks for your password:")));
    column->addWidget(commandRow());
    column->addWidget(readableLabel(tr("Capture files can be opened without the helper.")));
    column->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    constexpr int Width = 480;
    setMinimumWidth(Width);
    resize(Width, column->heightForWidth(Width));
}

} // namespace lanscope
