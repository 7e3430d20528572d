// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/records.h"

#include <QFile>

#include "app/cli/text.h"

namespace lanscope {

Result<Records> openRecords(const Arguments &arguments, StoreRole role)
{
    const QString path = arguments.database.isEmpty() ? Store::defaultPath() : arguments.database;
    if (!Store::isServer(path) && !QFile::exists(path))
        return failure(CommandLine::tr("opening %1").arg(path),
                       CommandLine::tr("there is no database yet; \"lanscopectl run\" makes one"));
    auto store = Store::open(path, role);
    if (!store)
        return tl::unexpected(store.error());
    if (const QString notice = (*store)->notice().sentence; !notice.isEmpty())
        CommandLine::remark(notice);
    const auto place = (*store)->lastPlace();
    if (!place)
        return tl::unexpected(place.error());
    auto devices = (*store)->devices(*place);
    if (!devices)
        return tl::unexpected(devices.error());
    return Records{std::move(*store), *place, *devices};
}

int fail(const Error &error)
{
    CommandLine::remark(error.sentence);
    return 1;
}

void printJson(const QJsonDocument &document)
{
    CommandLine::print(QString::fromUtf8(document.toJson()));
}

} // namespace lanscope
