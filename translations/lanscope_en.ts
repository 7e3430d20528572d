<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Baseline</name>
    <message numerus="yes">
        <source>Learning, %n day(s) left</source>
        <translation>
            <numerusform>Learning, %n day left</numerusform>
            <numerusform>Learning, %n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceFilter</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::AlertFrameText</name>
    <message numerus="yes">
        <source>The last %n frame(s) in which it was seen</source>
        <translation>
            <numerusform>The last frame in which it was seen</numerusform>
            <numerusform>The last %n frames in which it was seen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::AlertNotifications</name>
    <message numerus="yes">
        <source>%n thing(s) you may want to look at</source>
        <translation>
            <numerusform>%n thing you may want to look at</numerusform>
            <numerusform>%n things you may want to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::AlertPageText</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::DayText</name>
    <message numerus="yes">
        <source>%n device(s) heard</source>
        <translation>
            <numerusform>%n device heard</numerusform>
            <numerusform>%n devices heard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::DecisionText</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::DeviceDecisions</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::DeviceToolTip</name>
    <message numerus="yes">
        <source>%n packet(s)</source>
        <translation>
            <numerusform>%n packet</numerusform>
            <numerusform>%n packets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::EmptyText</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n device(s)</source>
        <translation>
            <numerusform>%1 of %n device</numerusform>
            <numerusform>%1 of %n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::HomePage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::HomeText</name>
    <message numerus="yes">
        <source>Getting to know this network: %n more minute(s).</source>
        <translation>
            <numerusform>Getting to know this network: %n more minute.</numerusform>
            <numerusform>Getting to know this network: %n more minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n devices are known.</source>
        <translation>
            <numerusform>The one device is known.</numerusform>
            <numerusform>All %n devices are known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) nobody has named yet.</source>
        <translation>
            <numerusform>%n device nobody has named yet.</numerusform>
            <numerusform>%n devices nobody has named yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %1: %n device(s) so far.</source>
        <translation>
            <numerusform>Reading %1: %n device so far.</numerusform>
            <numerusform>Reading %1: %n devices so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) in %1.</source>
        <translation>
            <numerusform>%n device in %1.</numerusform>
            <numerusform>%n devices in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) so far. Until then you are asked nothing; come back later, or go through them now.</source>
        <translation>
            <numerusform>%n device so far. Until then you are asked nothing; come back later, or go through it now.</numerusform>
            <numerusform>%n devices so far. Until then you are asked nothing; come back later, or go through them now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices were here when you began.</source>
        <translation>
            <numerusform>One device was here when you began.</numerusform>
            <numerusform>%n devices were here when you began.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) noted as not yours.</source>
        <translation>
            <numerusform>%n device noted as not yours.</numerusform>
            <numerusform>%n devices noted as not yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) so far. Until then you are asked nothing.</source>
        <translation>
            <numerusform>%n device so far. Until then you are asked nothing.</numerusform>
            <numerusform>%n devices so far. Until then you are asked nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::MomentText</name>
    <message numerus="yes">
        <source>◆ and %n more</source>
        <translation>
            <numerusform>◆ and %n more</numerusform>
            <numerusform>◆ and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::NewDeviceText</name>
    <message numerus="yes">
        <source>%n new device(s) in the last hour</source>
        <translation>
            <numerusform>%n new device in the last hour</numerusform>
            <numerusform>%n new devices in the last hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new device(s)</source>
        <translation>
            <numerusform>%n new device</numerusform>
            <numerusform>%n new devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::Pipeline</name>
    <message numerus="yes">
        <source>reading the list %1: %n line(s) hold neither an address nor a name, or are too many</source>
        <translation>
            <numerusform>reading the list %1: %n line holds neither an address nor a name, or is too many</numerusform>
            <numerusform>reading the list %1: %n lines hold neither an address nor a name, or are too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::PresenceLanes</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::SizeText</name>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>for %n day</numerusform>
            <numerusform>for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::TrayText</name>
    <message numerus="yes">
        <source>%n device(s) here</source>
        <translation>
            <numerusform>%n device here</numerusform>
            <numerusform>%n devices here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new device(s) to look at</source>
        <translation>
            <numerusform>%n new device to look at</numerusform>
            <numerusform>%n new devices to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::Visibility</name>
    <message numerus="yes">
        <source>%n packet(s) lost</source>
        <translation>
            <numerusform>%n packet lost</numerusform>
            <numerusform>%n packets lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) lost</source>
        <translation>
            <numerusform>%n report lost</numerusform>
            <numerusform>%n reports lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) counted without their flow</source>
        <translation>
            <numerusform>%n packet counted without its flow</numerusform>
            <numerusform>%n packets counted without their flow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n self-description(s) missed</source>
        <translation>
            <numerusform>%n self-description missed</numerusform>
            <numerusform>%n self-descriptions missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) forgotten</source>
        <translation>
            <numerusform>%n device forgotten</numerusform>
            <numerusform>%n devices forgotten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::WalkThrough</name>
    <message numerus="yes">
        <source>You know %n device(s) now.</source>
        <translation>
            <numerusform>You know %n device now.</numerusform>
            <numerusform>You know %n devices now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped; you find them on the page Devices.</source>
        <translation>
            <numerusform>%n skipped; you find it on the page Devices.</numerusform>
            <numerusform>%n skipped; you find them on the page Devices.</numerusform>
        </translation>
    </message>
</context>
</TS>
