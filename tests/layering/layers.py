# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may include whom. A row may name a folder (ends in /) or one header; a folder may always include itself."""

CAPTURE_VALUES = ("app/capture/captured_frame.h", "app/capture/capture_status.h", "app/capture/flow_record.h")
ABI = ("bpf/lanscope.h", "bpf/parse.h")
CORE = (*ABI, "app/base/", "app/capture/", "app/decode/", "app/inventory/", "app/identify/", "app/traffic/", "app/history/", "app/anomaly/",
        "app/store/", "app/export/", "app/settings/", "app/pipeline/")

# Left to right as on the line. The helper includes nothing of the app, the app of bpf/ only the ABI and the parser.
MAY_INCLUDE = {
    "bpf/": (),
    "helper/capture/": ("bpf/",),
    "helper/service/": ("bpf/lanscope.h", "helper/capture/"),
    "helper/": ("bpf/lanscope.h", "helper/capture/", "helper/service/"),
    "app/base/": (),
    "app/settings/": ("app/base/",),
    "app/capture/": (*ABI, "app/base/"),
    "app/decode/": (*ABI, "app/base/", *CAPTURE_VALUES),
    "app/identify/": ("app/base/", "app/decode/", *CAPTURE_VALUES),
    "app/inventory/": ("bpf/lanscope.h", "app/base/", "app/decode/", "app/identify/", *CAPTURE_VALUES),
    "app/traffic/": ("bpf/lanscope.h", "app/base/", "app/decode/", "app/inventory/", *CAPTURE_VALUES),
    "app/history/": ("app/base/", "app/inventory/", "app/traffic/"),
    "app/anomaly/": ("bpf/lanscope.h", "app/base/", "app/decode/", "app/inventory/", "app/traffic/", *CAPTURE_VALUES),
    "app/store/": ("app/base/", "app/inventory/", "app/traffic/", "app/history/", "app/anomaly/", *CAPTURE_VALUES),
    "app/export/": ("app/base/", "app/inventory/", "app/traffic/", "app/history/", "app/anomaly/", *CAPTURE_VALUES),
    "app/pipeline/": (*ABI, "app/base/", "app/capture/", "app/decode/", "app/identify/", "app/inventory/", "app/traffic/", "app/history/",
                      "app/anomaly/", "app/store/", "app/settings/"),
    # The command line is the line without a window; models and views meet the line as values and one Pipeline.
    "app/cli/": (*CORE, "app/models/translations.h"),
    "app/models/": ("app/base/", "app/inventory/", "app/traffic/", "app/history/", "app/anomaly/", "app/pipeline/pipeline_state.h", *CAPTURE_VALUES),
    # Beside the views: what the desktop shows of the program outside its window.
    "app/desktop/": ("app/base/", "app/inventory/", "app/anomaly/", "app/models/", "app/pipeline/pipeline_state.h", *CAPTURE_VALUES),
    "app/views/": ("app/base/", "app/desktop/", "app/inventory/", "app/traffic/", "app/history/", "app/anomaly/", "app/models/", "app/settings/",
                   "app/export/", "app/pipeline/", *CAPTURE_VALUES),
    "app/": (*CORE, "app/models/", "app/views/", "app/cli/"),
    "tests/": ("bpf/", "helper/", "app/"),
}

# Qt modules beside QtCore. The helper has none at all.
QT_MODULES = {
    "bpf/": None,
    "helper/": None,
    "app/base/": (),
    "app/settings/": (),
    "app/capture/": ("QtDBus", "QtNetwork"),
    "app/decode/": (),
    "app/identify/": (),
    "app/inventory/": (),
    "app/traffic/": (),
    "app/history/": (),
    "app/anomaly/": (),
    "app/store/": ("QtSql",),
    "app/export/": ("QtNetwork",),
    "app/pipeline/": (),
    "app/cli/": ("QtDBus", "QtNetwork"),
    "app/models/": ("QtGui",),
    "app/desktop/": ("QtGui", "QtDBus"),
    "app/views/": ("QtGui", "QtWidgets", "QtCharts", "QtSvg", "QtDBus"),
    "app/": ("QtGui", "QtWidgets", "QtDBus", "QtNetwork", "QtSvg"),
    "tests/": ("QtGui", "QtWidgets", "QtCharts", "QtSvg", "QtDBus", "QtNetwork", "QtSql", "QtTest"),
}

# Libraries whose headers only these folders may include.
LIBRARY_OWNERS = {
    "pcap": ("helper/capture/", "tests/"),
    "bpf/": ("bpf/", "helper/capture/", "helper/service/", "tests/"),
    "systemd/": ("helper/", "app/identify/", "tests/"),
    "zlib.h": ("app/capture/", "tests/"),
    "sqlite3.h": ("tests/",),
    "libpsl.h": ("app/traffic/", "tests/"),
    "maxminddb.h": ("app/traffic/", "tests/"),
}
