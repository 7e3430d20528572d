// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pictures/clashes.h"

#include <QAbstractButton>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QTabBar>

namespace lanscope {

namespace {

/// Who claims which letter, within one window or one menu.
class Claims
{
public:
    explicit Claims(const QString &where) : m_where(where) {}

    void add(const QString &text)
    {
        const QKeySequence letter = QKeySequence::mnemonic(text);
        if (letter.isEmpty())
            return;
        const QString first = m_texts.value(letter.toString(), text);
        if (first != text)
            m_clashes += QStringLiteral("“%1” and “%2” clash at %3 in %4").arg(first, text, letter.toString(), m_where);
        m_texts.insert(letter.toString(), first);
    }

    QStringList clashes() const { return m_clashes; }

private:
    QString m_where;
    QHash<QString, QString> m_texts;
    QStringList m_clashes;
};

void addWidgets(const QWidget &window, Claims &claims)
{
    const QList<QWidget *> all = window.findChildren<QWidget *>();
    for (const QWidget *each : all) {
        if (!each->isVisibleTo(&window) || each->window() != window.window())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(each); button && !button->shortcut().isEmpty())
            claims.add(button->text());
        if (const auto *label = qobject_cast<const QLabel *>(each); label && label->buddy())
            claims.add(label->text());
        if (const auto *box = qobject_cast<const QGroupBox *>(each))
            claims.add(box->title());
        if (const auto *tabs = qobject_cast<const QTabBar *>(each)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                claims.add(tabs->tabText(tab));
        }
    }
}

QStringList clashesIn(QMenu &menu)
{
    Q_EMIT menu.aboutToShow(); // it is filled when it opens
    Claims claims(QStringLiteral("the menu “%1”").arg(menu.title()));
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions)
        claims.add(action->text());
    return claims.clashes();
}

} // namespace

QStringList clashesIn(const QWidget &window)
{
    Claims claims(QStringLiteral("the window"));
    addWidgets(window, claims);
    QStringList clashes = claims.clashes();
    const QList<QMenu *> menus = window.findChildren<QMenu *>();
    for (QMenu *menu : menus)
        clashes += clashesIn(*menu);
    return clashes;
}

} // namespace lanscope
