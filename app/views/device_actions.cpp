// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/device_actions.h"

#include <algorithm>

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include "app/models/device_decisions.h"
#include "app/models/device_model.h"
#include "app/views/icon_dialog.h"
#include "app/views/kinship_actions.h"
#include "app/views/plain_text.h"
#include "app/views/symbol.h"
#include "app/views/value_dialog.h"

namespace lanscope {

namespace {

QString addressOf(const Device &device)
{
    return primaryAddress(device).toString();
}

QString macOf(const Device &device)
{
    return device.id.toString();
}

} // namespace

DeviceActions::DeviceActions(DeviceModel *devices, DeviceDecisions *decisions, Chosen chosen, QWidget *parent)
    : QObject(parent),
      m_devices(devices),
      m_decisions(decisions),
      m_chosen(std::move(chosen)),
      m_widget(parent),
      m_menu(new QMenu(parent)),
      m_types(new QMenu(tr("&Type"), parent)),
      m_owners(new QMenu(tr("&Owner"), parent)),
      m_groups(new QMenu(tr("&Group"), parent))
{
    m_types->setIcon(symbol(QStringLiteral("tag")));
    m_owners->setIcon(symbol(QStringLiteral("person")));
    m_groups->setIcon(symbol(QStringLiteral("group")));
    buildMenu();
    connect(m_menu, &QMenu::aboutToShow, this, &DeviceActions::prepare);
    connect(m_types, &QMenu::aboutToShow, this, &DeviceActions::fillTypes);
    connect(m_owners, &QMenu::aboutToShow, this, [this] { fillValues(Value::Owner); });
    connect(m_groups, &QMenu::aboutToShow, this, [this] { fillValues(Value::Group); });
}

void DeviceActions::buildMenu()
{
    const auto add = [this](const QString &symbolName, const QString &text, auto act) {
        QAction *action = m_menu->addAction(symbolName.isEmpty() ? QIcon() : symbol(symbolName), text);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_rename = add(QStringLiteral("rename"), tr("&Rename"), [this] { Q_EMIT renameWanted(); });
    m_rename->setShortcut(Qt::Key_F2);
    m_menu->addMenu(m_types);
    add(QString(), tr("I&con…"), [this] { askForIcon(); });
    m_menu->addMenu(m_owners);
    m_menu->addMenu(m_groups);
    m_menu->addSeparator();
    m_kinship = new KinshipActions(m_devices, m_decisions, m_chosen, m_menu, m_widget);
    m_menu->addSeparator();
    m_known =
        add(QString(), tr("Mark as &known"), [this] { m_decisions->setKnown(m_chosen(), m_known->data().toBool()); });
    m_notMine =
        add(QString(), tr("Not m&ine"), [this] { m_decisions->setNotMine(m_chosen(), m_notMine->isChecked()); });
    m_notMine->setCheckable(true);
    m_followed = add(QString(), tr("Te&ll me when it comes or goes"),
                     [this] { m_decisions->setFollowed(m_chosen(), m_followed->isChecked()); });
    m_followed->setCheckable(true);
    m_archive = add(QStringLiteral("archive"), tr("&Archive"),
                    [this] { m_decisions->setArchived(m_chosen(), m_archive->data().toBool()); });
    m_forget = add(QStringLiteral("forget"), tr("&Forget"), [this] { m_decisions->forget(m_chosen()); });
    m_forget->setShortcut(QKeySequence::Delete);
    m_menu->addSeparator();
    add(QString(), tr("Copy a&ddress"), [this] { copy(addressOf); });
    add(QString(), tr("Copy &MAC address"), [this] { copy(macOf); });
    for (QAction *action : {m_rename, m_forget}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_widget->addAction(action);
    }
}

void DeviceActions::prepare()
{
    const QList<DeviceId> ids = m_chosen();
    bool allKnown = true;
    bool allSettled = true; // known whatever anybody says
    bool allNotMine = !ids.isEmpty();
    bool allFollowed = !ids.isEmpty();
    bool allArchived = true;
    for (const DeviceId &id : ids) {
        const Device *device = m_devices->find(id);
        allKnown = allKnown && device && device->isKnown();
        allNotMine = allNotMine && device && device->user.notMine;
        allSettled =
            allSettled && device && !device->user.notMine && (device->user.name || device->isSelf || device->isGateway);
        allFollowed = allFollowed && device && device->user.followed;
        allArchived = allArchived && device && device->user.archived;
    }
    m_rename->setEnabled(ids.size() == 1);
    m_known->setText(allKnown ? tr("Mark as &new") : tr("Mark as &known"));
    m_known->setData(!allKnown);
    m_known->setEnabled(!allSettled);
    m_notMine->setChecked(allNotMine);
    m_followed->setChecked(allFollowed);
    m_archive->setText(allArchived ? tr("Bring back from the &archive") : tr("&Archive"));
    m_archive->setData(!allArchived);
    m_kinship->prepare();
    fillTypes(); // an empty menu would not open
    fillValues(Value::Owner);
    fillValues(Value::Group);
}

void DeviceActions::fillTypes()
{
    const QList<DeviceId> ids = m_chosen();
    m_types->clear();
    const auto add = [&](std::optional<Category> type, const QString &text) {
        QAction *action = m_types->addAction(categoryIcon(type.value_or(Category::Unknown)), text);
        action->setCheckable(true);
        action->setChecked(!ids.isEmpty() && std::all_of(ids.begin(), ids.end(), [&](const DeviceId &id) {
            const Device *device = m_devices->find(id);
            return device && device->user.category == type;
        }));
        connect(action, &QAction::triggered, this, [this, type] { m_decisions->setType(m_chosen(), type); });
    };
    add(std::nullopt, tr("As Lanscope finds"));
    m_types->addSeparator();
    const QList<Category> all = allCategories();
    for (const Category type : all) {
        if (type != Category::Unknown)
            add(type, literalLabel(categoryName(type)));
    }
    m_types->addSeparator();
    connect(m_types->addAction(tr("Another i&con…")), &QAction::triggered, this, &DeviceActions::askForIcon);
}

void DeviceActions::fillValues(Value what)
{
    QMenu *menu = what == Value::Owner ? m_owners : m_groups;
    const QStringList values = what == Value::Owner ? m_decisions->owners() : m_decisions->groups();
    const auto field = what == Value::Owner ? &UserChoices::owner : &UserChoices::group;
    const QList<DeviceId> ids = m_chosen();
    menu->clear();
    const auto add = [&](const std::optional<QString> &value, const QString &text) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(!ids.isEmpty() && std::all_of(ids.begin(), ids.end(), [&](const DeviceId &id) {
            const Device *device = m_devices->find(id);
            return device && device->user.*field == value;
        }));
        connect(action, &QAction::triggered, this,
                [this, what, value] { decide(what, m_chosen(), value.value_or(QString())); });
    };
    add(std::nullopt, tr("None"));
    constexpr int MostOffered = 20; // as many as a menu can show
    for (const QString &value : values.mid(0, MostOffered))
        add(value, literalLabel(value));
    menu->addSeparator();
    QAction *other = menu->addAction(tr("&Other…"));
    connect(other, &QAction::triggered, this,
            [this, what, title = menu->title(), values] { askForValue(what, title, values); });
}

void DeviceActions::askForIcon()
{
    const QList<DeviceId> ids = m_chosen();
    const Device *device = m_devices->find(ids.value(0));
    if (!device)
        return;
    auto *dialog = new IconDialog(device->user.icon.value_or(shownCategory(*device)), m_widget);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &IconDialog::chosen, this,
            [this, ids](std::optional<Category> icon) { m_decisions->setIcon(ids, icon); });
    dialog->open();
}

void DeviceActions::decide(Value what, const QList<DeviceId> &ids, const QString &value)
{
    if (what == Value::Owner)
        m_decisions->setOwner(ids, value);
    else
        m_decisions->setGroup(ids, value);
}

void DeviceActions::askForValue(Value what, const QString &title, const QStringList &values)
{
    auto *dialog = new ValueDialog(withoutMnemonic(title), values, m_widget);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ValueDialog::chosen, this,
            [this, what, ids = m_chosen()](const QString &value) { decide(what, ids, value); });
    dialog->open();
}

void DeviceActions::copy(QString (*text)(const Device &))
{
    QStringList lines;
    const QList<DeviceId> ids = m_chosen();
    for (const DeviceId &id : ids) {
        if (const Device *device = m_devices->find(id))
            lines += text(*device);
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace lanscope
