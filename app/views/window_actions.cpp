// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/window_actions.h"

#include <QAction>
#include <QComboBox>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>

#include "app/models/interface_model.h"
#include "app/models/place_text.h"
#include "app/views/filter_field.h"
#include "app/views/listenable_interfaces.h"
#include "app/views/place_button.h"
#include "app/views/plain_text.h"
#include "app/views/symbol.h"

namespace lanscope {

namespace {

QString stopText(Activity activity)
{
    switch (activity) {
    case Activity::Asking:
        return WindowActions::tr("&Cancel");
    case Activity::Reading:
        return WindowActions::tr("Stop &reading");
    case Activity::Idle:
    case Activity::Listening:
        break;
    }
    return WindowActions::tr("S&top listening");
}

QAction *newAction(QWidget *window, const QString &symbolName, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(symbolName.isEmpty() ? QIcon() : symbol(symbolName), text, window);
    action->setIconText(withoutMnemonic(text)); // a tool bar has none
    action->setShortcut(shortcut);
    window->addAction(action);
    return action;
}

/// Shows symbol and text; keyboard users reach it too, which tool bars do not see to by themselves.
void dress(QToolBar *bar, QAction *action)
{
    auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(action));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(false);
}

} // namespace

WindowActions::WindowActions(QWidget *window)
    : QObject(window),
      m_interfaces(new InterfaceModel(this)),
      m_interfaceBox(new QComboBox),
      m_place(new PlaceButton),
      m_hidden(new QToolButton),
      m_search(new FilterField),
      m_toolBar(new QToolBar(tr("Tools")))
{
    buildActions(window);
    buildSearch();
    m_interfaceBox->setModel(m_interfaces);
    m_interfaceBox->setAccessibleName(tr("Network interface to listen on"));
    m_interfaceBox->setToolTip(tr("Network interface to listen on"));
    m_interfaceBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_interfaceBox, &QComboBox::activated, this, [this] { Q_EMIT interfaceChosen(chosenInterface()); });
    buildToolBar();
    refreshInterfaces();
    showHiding(false);
    showState({});
}

void WindowActions::buildActions(QWidget *window)
{
    m_listen = newAction(window, QStringLiteral("start"), tr("Start &listening"), Qt::CTRL | Qt::Key_L);
    m_stop = newAction(window, QStringLiteral("stop"), stopText(Activity::Listening), Qt::CTRL | Qt::Key_Period);
    m_open = newAction(window, QStringLiteral("open"), tr("&Open a capture file…"), QKeySequence::Open);
    m_find = newAction(window, QStringLiteral("search"), tr("&Find"), QKeySequence::Find);
    m_settings = newAction(window, QStringLiteral("settings"), tr("&Settings…"), QKeySequence::Preferences);
    m_health = newAction(window, QStringLiteral("shield"), tr("&What leaves this computer…"), {});
    m_hide = newAction(window, QStringLiteral("eye-off"), tr("&Hide names and addresses"), {});
    m_hide->setCheckable(true);
    m_kept = newAction(window, {}, tr("What is &kept…"), {});
    m_export = newAction(window, {}, tr("&Export…"), Qt::CTRL | Qt::Key_E);
    m_about = newAction(window, {}, tr("&About Lanscope"), {});
    m_quit = newAction(window, {}, tr("&Quit"), QKeySequence::Quit);
    connect(m_listen, &QAction::triggered, this, &WindowActions::listeningWanted);
    connect(m_stop, &QAction::triggered, this, &WindowActions::stopWanted);
    connect(m_open, &QAction::triggered, this, &WindowActions::fileWanted);
    connect(m_find, &QAction::triggered, this, &WindowActions::focusSearch);
    connect(m_settings, &QAction::triggered, this, &WindowActions::settingsWanted);
    connect(m_health, &QAction::triggered, this, &WindowActions::healthWanted);
    connect(m_hide, &QAction::toggled, this, &WindowActions::hidingWanted);
    connect(m_kept, &QAction::triggered, this, &WindowActions::historySettingsWanted);
    connect(m_export, &QAction::triggered, this, &WindowActions::exportWanted);
    connect(m_about, &QAction::triggered, this, &WindowActions::aboutWanted);
    connect(m_quit, &QAction::triggered, this, &WindowActions::quitWanted);
}

void WindowActions::buildSearch()
{
    m_search->setPlaceholderText(tr("Filter devices"));
    m_search->setAccessibleName(tr("Filter devices"));
    m_search->setToolTip(tr("Words, or terms like type:printer and seen:<7d; the Down key offers them (%1)")
                             .arg(m_find->shortcut().toString(QKeySequence::NativeText)));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(symbol(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setFixedWidth(256);
    auto *clear = new QAction(m_search);
    clear->setShortcut(Qt::Key_Escape);
    clear->setShortcutContext(Qt::WidgetShortcut);
    connect(clear, &QAction::triggered, m_search, &QLineEdit::clear);
    m_search->addAction(clear);
}

void WindowActions::buildToolBar()
{
    m_toolBar->setObjectName(QStringLiteral("tools")); // its name in the saved state
    m_toolBar->setMovable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->setIconSize({16, 16});
    m_toolBar->layout()->setSpacing(8);
    m_toolBar->layout()->setContentsMargins(8, 8, 8, 8);
    m_toolBar->addAction(m_listen);
    m_toolBar->addAction(m_stop);
    m_interfacesAction = m_toolBar->addWidget(m_interfaceBox);
    m_toolBar->addAction(m_open);
    for (QAction *action : {m_listen, m_stop, m_open})
        dress(m_toolBar, action);
    addSpace();
    QFont strong = m_place->font();
    strong.setBold(true);
    m_place->setFont(strong);
    m_placeAction = m_toolBar->addWidget(m_place);
    addSpace();
    m_hidden->setIcon(symbol(QStringLiteral("eye-off")));
    m_hidden->setText(tr("Names are made up"));
    m_hidden->setToolTip(tr("Names and addresses are hidden. Press to show them."));
    m_hidden->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_hidden->setFocusPolicy(Qt::StrongFocus);
    connect(m_hidden, &QToolButton::clicked, this, [this] { m_hide->setChecked(false); });
    m_hiddenAction = m_toolBar->addWidget(m_hidden);
    m_toolBar->addWidget(m_search);
    addMenu();
}

void WindowActions::addSpace()
{
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(space);
}

void WindowActions::addMenu()
{
    auto *button = new QToolButton;
    button->setIcon(symbol(QStringLiteral("menu")));
    button->setAccessibleName(tr("Menu"));
    button->setToolTip(tr("Menu (F10)"));
    button->setShortcut(Qt::Key_F10);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    auto *menu = new QMenu(button);
    menu->addActions({m_listen, m_stop, m_open});
    menu->addSeparator();
    menu->addActions({m_find, m_export});
    menu->addSeparator();
    menu->addActions({m_hide, m_settings, m_kept, m_health});
    menu->addSeparator();
    menu->addActions({m_about, m_quit});
    button->setMenu(menu);
    m_toolBar->addWidget(button);
}

void WindowActions::showState(const PipelineState &state)
{
    m_isIdle = state.activity == Activity::Idle;
    m_listen->setVisible(m_isIdle);
    m_stop->setVisible(!m_isIdle);
    m_stop->setText(stopText(state.activity));
    m_stop->setIconText(withoutMnemonic(m_stop->text()));
    m_interfacesAction->setVisible(m_isIdle && m_interfaces->offersChoice());
    m_placeAction->setVisible(!placeTitle(state.place).isEmpty());
    m_place->showState(state);
}

void WindowActions::showHiding(bool hides)
{
    m_hide->setChecked(hides);
    m_hiddenAction->setVisible(hides);
}

void WindowActions::refreshInterfaces()
{
    if (!m_isIdle)
        return;
    const QString chosen = chosenInterface();
    m_interfaces->setInterfaces(listenableInterfaces());
    chooseInterface(chosen);
    m_interfacesAction->setVisible(m_interfaces->offersChoice());
}

QString WindowActions::chosenInterface() const
{
    return m_interfaceBox->currentData(InterfaceModel::NameRole).toString();
}

void WindowActions::chooseInterface(const QString &name)
{
    m_interfaceBox->setCurrentIndex(qMax(0, m_interfaceBox->findData(name, InterfaceModel::NameRole)));
}

void WindowActions::offerInterfaces()
{
    refreshInterfaces();
    if (!m_interfacesAction->isVisible())
        return;
    m_interfaceBox->setFocus(Qt::OtherFocusReason);
    m_interfaceBox->showPopup();
}

void WindowActions::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace lanscope
