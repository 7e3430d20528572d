// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/problem_bar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include "app/models/problem_text.h"
#include "app/views/plain_text.h"
#include "app/views/symbol.h"

namespace lanscope {

ProblemBanner::ProblemBanner(const Problem &problem, QWidget *parent) : QFrame(parent), m_problem(problem)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(8);
    auto *mark = new QToolButton; // a button only in looks: it follows the palette as symbols do
    mark->setIcon(symbol(QStringLiteral("warning")));
    mark->setAutoRaise(true);
    mark->setFocusPolicy(Qt::NoFocus);
    mark->setAttribute(Qt::WA_TransparentForMouseEvents);
    row->addWidget(mark, 0, Qt::AlignTop);
    QLabel *sentence = readableLabel(breakableText(problemSentence(problem)));
    row->addWidget(sentence, 1);
    if (problem.remedy != Remedy::None) {
        auto *remedy = new QPushButton(remedyLabel(problem.remedy));
        connect(remedy, &QPushButton::clicked, this, [this] { Q_EMIT remedyWanted(m_problem.remedy); });
        row->addWidget(remedy, 0, Qt::AlignTop);
    }
    auto *close = new QToolButton;
    close->setIcon(symbol(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::StrongFocus);
    close->setAccessibleName(tr("Close this message"));
    close->setToolTip(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, &ProblemBanner::closed);
    row->addWidget(close, 0, Qt::AlignTop);
}

void ProblemBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor ground = cautionColor(palette());
    painter.fillRect(QRect(0, 0, 4, height()), ground);
    ground.setAlphaF(0.14F);
    painter.fillRect(rect(), ground);
}

ProblemBar::ProblemBar(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(1);
    setVisible(false);
}

void ProblemBar::add(const Problem &problem)
{
    const QList<ProblemBanner *> shown = banners();
    for (ProblemBanner *banner : shown) {
        if (banner->problem().sentence == problem.sentence)
            remove(banner);
    }
    while (count() >= MaximumProblems)
        remove(banners().constLast());
    auto *banner = new ProblemBanner(problem);
    connect(banner, &ProblemBanner::remedyWanted, this, &ProblemBar::remedyWanted);
    connect(banner, &ProblemBanner::closed, this, [this, banner] { remove(banner); });
    m_column->insertWidget(0, banner);
    setVisible(true);
    QAccessibleEvent alert(banner, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ProblemBar::clearRemedied()
{
    const QList<ProblemBanner *> shown = banners();
    for (ProblemBanner *banner : shown) {
        if (banner->problem().remedy != Remedy::None)
            remove(banner);
    }
}

QList<ProblemBanner *> ProblemBar::banners() const
{
    QList<ProblemBanner *> banners;
    for (int place = 0; place < m_column->count(); ++place)
        banners.append(qobject_cast<ProblemBanner *>(m_column->itemAt(place)->widget()));
    return banners;
}

void ProblemBar::remove(ProblemBanner *banner)
{
    m_column->removeWidget(banner);
    banner->hide();
    banner->deleteLater(); // it may be the sender
    setVisible(m_column->count() > 0);
}

} // namespace lanscope
