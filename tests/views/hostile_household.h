// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/anomaly/alert.h"
#include "app/base/foreign_text.h"
#include "app/history/history_answer.h"
#include "app/pipeline/pipeline_state.h"
#include "tests/models/sample_devices.h"

namespace lanscope {

inline const Timestamp hostileNow = Timestamp::fromSeconds(1'000'000);

/// A device all of whose texts are the same.
inline Device deviceCalled(const QString &name, int n)
{
    Device device = sampleDevice(n);
    device.hostname = device.displayName = device.vendor = name;
    device.identification.vendor = device.identification.model = device.identification.os = name;
    device.identification.interfaceMaker = name;
    device.evidence = {{name, name, name, 1.5, hostileNow}, {name, name, {}, 0, hostileNow}};
    device.services = {{name, name, 80, hostileNow, hostileNow}};
    device.firstSeen = hostileNow;
    UserChoices typed;
    typed.owner = typed.group = name;
    typed.notes = foreignText(name);                   // nobody but the person writes them
    device.user = decided({}, {device.id, {}, typed}); // as it is kept
    return device;
}

/// A state all of whose texts are the same.
inline PipelineState stateCalled(const QString &name)
{
    PipelineState state;
    state.activity = Activity::Listening;
    CaptureStatus source;
    source.interface = source.backend = name;
    source.hooks = source.reasons = {name};
    state.sources = {source};
    state.place.name = state.place.wifiName = state.notStoredReason = name;
    state.place.prefix = QStringLiteral("10.0.0.0/8");
    return state;
}

/// An alert about a device that is called so, with evidence that quotes it: made harmless by whoever heard it.
inline Alert alertAbout(const QString &name, AlertId id)
{
    Alert alert;
    alert.id = id;
    alert.kind = AlertKind::NewService;
    alert.severity = Severity::Critical;
    alert.device = sampleDevice(1).id;
    alert.openedAt = alert.lastSeen = hostileNow;
    alert.count = 1;
    const QString quoted = foreignText(name);
    alert.subject = quoted;
    alert.facts = {{FactKind::Service, {quoted}}, {FactKind::WasAnd, {quoted, quoted, quoted}}};
    return alert;
}

/// What was exchanged by name.
inline HistoryAnswer answerCalled(const QString &name, const HistoryQuery &query)
{
    HistoryAnswer answer;
    answer.query = query;
    answer.stepSeconds = 60;
    answer.series = {{.key = name,
                      .label = foreignText(name),
                      .total = {1, 900, 1, 4000},
                      .points = {{query.from, {1, 900, 1, 4000}}}}};
    answer.namesKept = true;
    return answer;
}

} // namespace lanscope
