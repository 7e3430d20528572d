// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/location.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

#include "app/base/foreign_text.h"

namespace lanscope {

namespace {

/// Sentences for people.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// As a value of a connection string: quotes and backslashes would end it.
bool isPlain(const QString &text)
{
    for (const QChar letter : text) {
        if (letter == u'\'' || letter == u'\\' || letter == u';' || letter == u' ' || letter.unicode() < 0x20)
            return false;
    }
    return true;
}

/// Takes the parameters of the query; false when one of them cannot be passed on.
bool takeParameters(Location &location, const QUrlQuery &query)
{
    QStringList options;
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        if (key == QStringLiteral("site"))
            location.site = foreignText(QStringView(value)).simplified();
        else if (key == QStringLiteral("sensor"))
            location.sensor = foreignText(QStringView(value)).simplified();
        else if (key == QStringLiteral("host"))
            location.host = value;
        else if (key == QStringLiteral("password"))
            location.password = value;
        else if (key == QStringLiteral("user"))
            location.user = value;
        else if (!isPlain(key) || !isPlain(value) || key.contains(u'='))
            return false;
        else
            options.append(key + u'=' + value);
    }
    location.options = options.join(u';');
    return true;
}

} // namespace

bool Location::isServer(const QString &text)
{
    return text.startsWith(QStringLiteral("postgresql://")) || text.startsWith(QStringLiteral("postgres://"));
}

Result<Location> Location::fromText(const QString &text)
{
    Location location;
    if (!isServer(text)) {
        location.path = text;
        return location;
    }
    location.engine = Engine::PostgreSql;
    const QUrl url(text, QUrl::StrictMode);
    location.host = url.host();
    location.port = url.port();
    location.user = url.userName(QUrl::FullyDecoded);
    location.password = url.password(QUrl::FullyDecoded);
    location.path = url.path(QUrl::FullyDecoded).mid(1);
    const bool isUnderstood = url.isValid() && takeParameters(location, QUrlQuery(url)) && isPlain(location.host) &&
                              !location.path.isEmpty() && !location.path.contains(u'/');
    if (!isUnderstood)
        return failure(Words::tr("opening the database"),
                       Words::tr("its address is not of the form postgresql://user@host/database"));
    return location;
}

QString Location::shown() const
{
    if (engine == Engine::Sqlite)
        return path;
    QUrl url;
    url.setScheme(QStringLiteral("postgresql"));
    url.setUserName(user);
    url.setHost(host.startsWith(u'/') ? QString() : host);
    url.setPort(port);
    url.setPath(u'/' + path);
    return url.toString();
}

QString shownLocation(const QString &text)
{
    const auto location = Location::fromText(text);
    return location ? location->shown() : QStringLiteral("postgresql://");
}

} // namespace lanscope
