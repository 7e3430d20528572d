// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>

#include <QTest>
#include <sched.h>
#include <unistd.h>

#include "tests/bpf/counting_programs.h"

namespace lanscope::test {

constexpr int Skipped = 77; ///< what ctest takes for "skipped"

/// Loads the programs, or ends the test with the reason why they cannot be loaded here.
inline std::unique_ptr<CountingPrograms> loadOrSkip(const CountingPrograms::Options &options)
{
    cpu_set_t first; // one CPU: its tables alone are filled
    CPU_ZERO(&first);
    CPU_SET(0, &first);
    sched_setaffinity(0, sizeof first, &first);
    std::string reason;
    auto programs = CountingPrograms::load(options, reason);
    if (programs)
        return programs;
    std::printf("skipped: %s\n", reason.c_str());
    std::exit(Skipped);
}

} // namespace lanscope::test

/// The main function of a test that needs root, or says that it was skipped.
#define LANSCOPE_PRIVILEGED_TEST_MAIN(Test)                                                                            \
    int main(int argc, char *argv[])                                                                                   \
    {                                                                                                                  \
        if (geteuid() != 0) {                                                                                          \
            std::puts("skipped: needs root for BPF");                                                                  \
            return lanscope::test::Skipped;                                                                            \
        }                                                                                                              \
        Test test;                                                                                                     \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }
