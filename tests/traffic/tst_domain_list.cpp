// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/traffic/domain_list.h"

using namespace lanscope;

class TestDomainList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aHostBelongsToWhatSomebodyRegistered_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("domain");
        const auto row = [](const char *name, const char *host, const char *domain) {
            QTest::newRow(name) << QString::fromUtf8(host) << QString::fromUtf8(domain);
        };
        row("a host", "www.example.com", "example.com");
        row("deep below", "a.b.c.example.com", "example.com");
        row("the domain itself", "example.com", "example.com");
        row("a suffix of two words", "www.example.co.uk", "example.co.uk");
        row("only a suffix", "co.uk", "");
        row("capitals", "WWW.Example.COM", "example.com");
        row("a single word", "printer", "");
        row("an address", "192.0.2.1", "");
        row("nothing", "", "");
    }
    void aHostBelongsToWhatSomebodyRegistered()
    {
        QFETCH(const QString, host);
        QTEST(DomainList().registrableDomain(host), "domain");
    }
};

QTEST_GUILESS_MAIN(TestDomainList)
#include "tst_domain_list.moc"
