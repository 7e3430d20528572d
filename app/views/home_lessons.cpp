// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/home_lessons.h"

#include <QGridLayout>
#include <QLabel>

#include "app/views/category_picture.h"
#include "app/views/plain_text.h"
#include "app/views/symbol.h"

namespace lanscope {

HomeLessons::HomeLessons(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 8, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(24);
    grid->setColumnStretch(1, 1);
    setMaximumWidth(720); // longer lines are hard to read
    addLesson(QStringLiteral("devices"), tr("Who is here"),
              tr("Each device by what it is and what it calls itself. You give it the name you know it by, and notice "
                 "the next one that is not yours."));
    addLesson(
        QStringLiteral("activity"), tr("What moves"),
        tr("How much this computer receives and sends, to whom and when. The traffic of others does not pass this "
           "computer in most networks; what cannot be seen is said."));
    addLesson(QStringLiteral("alerts"), tr("What is wrong"),
              tr("When a device does what it should not, you are told what was seen, what is normal and what you can "
                 "do."));
}

void HomeLessons::addLesson(const QString &symbolName, const QString &title, const QString &text)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    const int row = grid->rowCount();
    auto *picture = new CategoryPicture(32);
    picture->showIcon(symbol(symbolName));
    QLabel *heading = plainLabel(title);
    QFont strong = heading->font();
    strong.setBold(true);
    heading->setFont(strong);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(heading);
    words->addWidget(readableLabel(text));
    grid->addWidget(picture, row, 0, Qt::AlignTop);
    grid->addLayout(words, row, 1);
}

} // namespace lanscope
