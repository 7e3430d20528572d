// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <initializer_list>

#include <QTest>

#include "tests/anomaly/scene.h"

namespace lanscope {

/// What happens in a network.
using Play = std::function<void(Scene &)>;

/// The table of a test: plays, and the alerts of each as Scene::alerts() writes them.
class PlayRows
{
public:
    PlayRows()
    {
        QTest::addColumn<Play>("play");
        QTest::addColumn<QStringList>("alerts");
    }

    void operator()(const char *name, const Play &play, std::initializer_list<const char *> alerts) const
    {
        QStringList lines;
        for (const char *alert : alerts)
            lines.append(QString::fromLatin1(alert));
        QTest::newRow(name) << play << lines;
    }
};

/// Plays a row of that table and compares.
inline void playRow()
{
    QFETCH(const Play, play);
    QFETCH(const QStringList, alerts);
    Scene scene;
    play(scene);
    QCOMPARE(scene.alerts(), alerts);
}

} // namespace lanscope
