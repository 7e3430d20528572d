// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/empty_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/models/empty_text.h"
#include "app/views/plain_text.h"
#include "app/views/symbol.h"

namespace lanscope {

namespace {

constexpr int TextWidth = 480; // about 70 characters, the longest line that is read with ease
constexpr int SymbolSize = 64;

/// The symbol as a label that follows the palette.
class SymbolLabel : public QWidget
{
public:
    explicit SymbolLabel(const QString &name) : m_icon(symbol(name)) { setFixedSize(SymbolSize, SymbolSize); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setOpacity(0.45);
        m_icon.paint(&painter, rect());
    }

private:
    QIcon m_icon;
};

} // namespace

EmptyPage::EmptyPage(const QString &symbolName, QWidget *parent)
    : QWidget(parent),
      m_title(readableLabel()),
      m_text(readableLabel()),
      m_listen(new QPushButton(symbol(QStringLiteral("start")), tr("Start &listening"))),
      m_open(new QPushButton(symbol(QStringLiteral("open")), tr("&Open a capture file…"))),
      m_clear(new QPushButton(tr("&Clear the search")))
{
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_title->setFont(large);
    for (QLabel *label : {m_title, m_text}) {
        label->setMaximumWidth(TextWidth);
        label->setAlignment(Qt::AlignHCenter);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    for (QPushButton *button : {m_listen, m_open, m_clear})
        buttons->addWidget(button);
    buttons->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setSpacing(16);
    setMinimumWidth(200); // the labels follow it, see fit()
    column->addStretch(2);
    column->addWidget(new SymbolLabel(symbolName), 0, Qt::AlignHCenter);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addLayout(buttons);
    column->addStretch(3);

    connect(m_listen, &QPushButton::clicked, this, &EmptyPage::listeningWanted);
    connect(m_open, &QPushButton::clicked, this, &EmptyPage::fileWanted);
    connect(m_clear, &QPushButton::clicked, this, &EmptyPage::clearingWanted);
}

void EmptyPage::teach(const Teaching &teaching)
{
    m_title->setText(teaching.title);
    m_text->setText(teaching.text);
    m_text->setVisible(!teaching.text.isEmpty());
    fit();
    m_listen->setVisible(teaching.offersListening);
    m_open->setVisible(teaching.offersFile);
    m_clear->setVisible(teaching.offersClearing);
}

void EmptyPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// A layout that centres a label asks neither how wide it may be nor how high it gets when it is wrapped.
void EmptyPage::fit()
{
    const QMargins margins = layout()->contentsMargins();
    const int room = qBound(1, width() - margins.left() - margins.right(), TextWidth);
    for (QLabel *label : {m_title, m_text}) {
        label->setFixedWidth(room);
        label->setMinimumHeight(qMax(0, label->heightForWidth(room)));
    }
}

} // namespace lanscope
