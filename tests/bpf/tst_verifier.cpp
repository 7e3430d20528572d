// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <regex>

#include <bpf/libbpf.h>
#include <sys/capability.h>
#include <sys/wait.h>

#include "helper/capture/skeleton.h"
#include "tests/bpf/privileged_test.h"

using namespace lanscope::test;

namespace {

constexpr unsigned MostInstructions = 40'000; // 18,000 on 6.18, 26,000 on 6.1; at 200,000 loading takes a second
constexpr std::size_t LogOctets = 1 << 20;

/// What the verifier said about one program of a freshly opened object; empty when it was refused.
std::string verifierLog(const char *name)
{
    lanscope_bpf *object = lanscope_bpf__open();
    object->rodata->slots4_mask = object->rodata->slots6_mask = 4095;
    for (bpf_map *map : {object->maps.flows4, object->maps.flows6})
        bpf_map__set_max_entries(map, 8192);
    for (bpf_map *map : {object->maps.places, object->maps.opened})
        bpf_map__set_max_entries(map, 65536);
    std::string log(LogOctets, '\0');
    for (bpf_program *program :
         {object->progs.lanscope_xdp, object->progs.lanscope_ingress, object->progs.lanscope_egress})
        bpf_program__set_autoload(program, std::string(name) == bpf_program__name(program));
    bpf_program *program = bpf_object__find_program_by_name(object->obj, name);
    bpf_program__set_log_level(program, 4); // statistics only
    bpf_program__set_log_buf(program, log.data(), log.size());
    const int loaded = lanscope_bpf__load(object);
    lanscope_bpf__destroy(object);
    log.resize(log.find('\0'));
    return loaded == 0 ? log : std::string();
}

unsigned processedInstructions(const std::string &log)
{
    std::smatch found;
    return std::regex_search(log, found, std::regex("processed (\\d+) insns")) ? unsigned(std::stoul(found[1])) : 0;
}

/// Keeps what the installed helper has, and no more: no CAP_PERFMON, no CAP_SYS_ADMIN.
bool keepOnlyTheHelpersCapabilities()
{
    const cap_value_t kept[] = {CAP_BPF, CAP_NET_ADMIN, CAP_NET_RAW};
    const std::unique_ptr<std::remove_pointer_t<cap_t>, int (*)(void *)> set(cap_init(), cap_free);
    return cap_set_flag(set.get(), CAP_PERMITTED, 3, kept, CAP_SET) == 0 &&
           cap_set_flag(set.get(), CAP_EFFECTIVE, 3, kept, CAP_SET) == 0 && cap_set_proc(set.get()) == 0;
}

} // namespace

/// What the verifier makes of the programs, with all capabilities and with the helper's.
class TestVerifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadOrSkip({}); }
    void programsStayFarFromTheLimit_data();
    void programsStayFarFromTheLimit();
    void theHelpersCapabilitiesAreEnough_data() { programsStayFarFromTheLimit_data(); }
    void theHelpersCapabilitiesAreEnough();
};

void TestVerifier::programsStayFarFromTheLimit_data()
{
    QTest::addColumn<QByteArray>("program");
    for (const char *name : {"lanscope_xdp", "lanscope_ingress", "lanscope_egress"})
        QTest::newRow(name) << QByteArray(name);
}

void TestVerifier::programsStayFarFromTheLimit()
{
    QFETCH(QByteArray, program);
    const unsigned processed = processedInstructions(verifierLog(program.constData()));
    qInfo("%s: %u instructions processed", program.constData(), processed);
    QVERIFY(processed > 0);
    QVERIFY(processed < MostInstructions);
}

void TestVerifier::theHelpersCapabilitiesAreEnough()
{
    QFETCH(QByteArray, program);
    int results[2];
    QVERIFY(pipe(results) == 0);
    const pid_t child = fork();
    if (child == 0) { // for good, so in a process of its own
        const unsigned processed =
            keepOnlyTheHelpersCapabilities() ? processedInstructions(verifierLog(program.constData())) : 0;
        _exit(write(results[1], &processed, sizeof processed) == sizeof processed ? 0 : 1);
    }
    unsigned processed = 0;
    QCOMPARE(read(results[0], &processed, sizeof processed), ssize_t(sizeof processed));
    waitpid(child, nullptr, 0);
    qInfo("%s: %u instructions processed without CAP_PERFMON", program.constData(), processed);
    QVERIFY(processed > 0);
    QVERIFY(processed < MostInstructions);
}

LANSCOPE_PRIVILEGED_TEST_MAIN(TestVerifier)
#include "tst_verifier.moc"
