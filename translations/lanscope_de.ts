<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AlertKind</name>
    <message>
        <source>A new device</source>
        <translation>Ein neues Gerät</translation>
    </message>
    <message>
        <source>A device left</source>
        <translation>Ein Gerät ist weg</translation>
    </message>
    <message>
        <source>A device came back</source>
        <translation>Ein Gerät ist wieder da</translation>
    </message>
    <message>
        <source>Two devices with one address</source>
        <translation>Zwei Geräte mit einer Adresse</translation>
    </message>
    <message>
        <source>A device poses as another (ARP)</source>
        <translation>Ein Gerät gibt sich als ein anderes aus (ARP)</translation>
    </message>
    <message>
        <source>The router is another one</source>
        <translation>Der Router ist ein anderer</translation>
    </message>
    <message>
        <source>A device poses as another (IPv6)</source>
        <translation>Ein Gerät gibt sich als ein anderes aus (IPv6)</translation>
    </message>
    <message>
        <source>A second DHCP server</source>
        <translation>Ein zweiter DHCP-Server</translation>
    </message>
    <message>
        <source>Addresses are being used up</source>
        <translation>Adressen werden aufgebraucht</translation>
    </message>
    <message>
        <source>A second IPv6 router</source>
        <translation>Ein zweiter IPv6-Router</translation>
    </message>
    <message>
        <source>A device answers to every name</source>
        <translation>Ein Gerät antwortet auf jeden Namen</translation>
    </message>
    <message>
        <source>Forged DNS answers</source>
        <translation>Gefälschte DNS-Antworten</translation>
    </message>
    <message>
        <source>Search for devices (ARP)</source>
        <translation>Suche nach Geräten (ARP)</translation>
    </message>
    <message>
        <source>Search for devices (ping)</source>
        <translation>Suche nach Geräten (Ping)</translation>
    </message>
    <message>
        <source>Search for open ports</source>
        <translation>Suche nach offenen Ports</translation>
    </message>
    <message>
        <source>Search for a service on many devices</source>
        <translation>Suche nach einem Dienst auf vielen Geräten</translation>
    </message>
    <message>
        <source>Slow search for services</source>
        <translation>Langsame Suche nach Diensten</translation>
    </message>
    <message>
        <source>Search for UDP services</source>
        <translation>Suche nach UDP-Diensten</translation>
    </message>
    <message>
        <source>Disguised search for services</source>
        <translation>Getarnte Suche nach Diensten</translation>
    </message>
    <message>
        <source>Spreading like a bot</source>
        <translation>Ausbreitung wie bei einem Bot</translation>
    </message>
    <message>
        <source>Guessing passwords</source>
        <translation>Erraten von Passwörtern</translation>
    </message>
    <message>
        <source>A flood of packets</source>
        <translation>Eine Flut von Paketen</translation>
    </message>
    <message>
        <source>A flood of made-up devices</source>
        <translation>Eine Flut erfundener Geräte</translation>
    </message>
    <message>
        <source>A broadcast storm</source>
        <translation>Ein Broadcast-Sturm</translation>
    </message>
    <message>
        <source>Far more traffic than usual</source>
        <translation>Weit mehr Verkehr als üblich</translation>
    </message>
    <message>
        <source>A large upload to a new place</source>
        <translation>Viel Gesendetes an ein neues Ziel</translation>
    </message>
    <message>
        <source>Calls home like clockwork</source>
        <translation>Meldet sich wie ein Uhrwerk</translation>
    </message>
    <message>
        <source>Calls in vain again and again</source>
        <translation>Ruft immer wieder vergeblich</translation>
    </message>
    <message>
        <source>Data hidden in names</source>
        <translation>In Namen versteckte Daten</translation>
    </message>
    <message>
        <source>Many names that do not exist</source>
        <translation>Viele Namen, die es nicht gibt</translation>
    </message>
    <message>
        <source>Unlike a device of its type</source>
        <translation>Anders als ein Gerät seiner Art</translation>
    </message>
    <message>
        <source>Not the device it was</source>
        <translation>Nicht mehr das Gerät von früher</translation>
    </message>
    <message>
        <source>A new service</source>
        <translation>Ein neuer Dienst</translation>
    </message>
    <message>
        <source>Reachable from the Internet</source>
        <translation>Aus dem Internet erreichbar</translation>
    </message>
    <message>
        <source>Contact with a listed address</source>
        <translation>Kontakt mit einer Adresse auf der Liste</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Zur Kenntnis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
</context>
<context>
    <name>AlertText</name>
    <message>
        <source>%1 is new in this network.</source>
        <translation>%1 ist neu in diesem Netz.</translation>
    </message>
    <message>
        <source>New devices appear when somebody visits or buys something.</source>
        <translation>Neue Geräte tauchen auf, wenn jemand zu Besuch kommt oder etwas kauft.</translation>
    </message>
    <message>
        <source>If you know it, give it a name. If nobody knows it, change the Wi-Fi password.</source>
        <translation>Wenn Sie es kennen, geben Sie ihm einen Namen. Wenn niemand es kennt, ändern Sie das WLAN-Passwort.</translation>
    </message>
    <message>
        <source>Devices leave, sleep, or are switched off.</source>
        <translation>Geräte gehen weg, schlafen oder werden ausgeschaltet.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 ist wieder da.</translation>
    </message>
    <message>
        <source>Devices leave and come back.</source>
        <translation>Geräte gehen weg und kommen wieder.</translation>
    </message>
    <message>
        <source>%1 uses the address %2, which another device has.</source>
        <translation>%1 benutzt die Adresse %2, die ein anderes Gerät hat.</translation>
    </message>
    <message>
        <source>Each address belongs to one device. Bridged virtual machines and proxies may look like this, too.</source>
        <translation>Jede Adresse gehört zu einem Gerät. Virtuelle Maschinen an einer Netzbrücke und Proxys können auch so aussehen.</translation>
    </message>
    <message>
        <source>If one of the two has trouble, let the router give it an address by DHCP instead of setting one by hand.</source>
        <translation>Wenn eines der beiden Schwierigkeiten hat, lassen Sie ihm vom Router über DHCP eine Adresse geben, statt sie von Hand einzutragen.</translation>
    </message>
    <message>
        <source>%1 pretends to be %2.</source>
        <translation>%1 gibt sich als %2 aus.</translation>
    </message>
    <message>
        <source>A device answers for an address when it is asked and when the address is its own.</source>
        <translation>Ein Gerät antwortet für eine Adresse, wenn es gefragt wird und wenn die Adresse seine eigene ist.</translation>
    </message>
    <message>
        <source>It may read or change what others send. Take it off the network, and change passwords that were typed meanwhile.</source>
        <translation>Es kann mitlesen oder ändern, was andere senden. Nehmen Sie es aus dem Netz, und ändern Sie Passwörter, die inzwischen eingegeben wurden.</translation>
    </message>
    <message>
        <source>The router&apos;s address %2 now belongs to %1.</source>
        <translation>Inhaber der Routeradresse %2 ist jetzt %1.</translation>
    </message>
    <message>
        <source>The router keeps its hardware address until it is replaced.</source>
        <translation>Der Router behält seine Hardware-Adresse, bis er ersetzt wird.</translation>
    </message>
    <message>
        <source>If nobody replaced the router, find this device and take it off the network.</source>
        <translation>Wenn niemand den Router ersetzt hat, suchen Sie dieses Gerät und nehmen Sie es aus dem Netz.</translation>
    </message>
    <message>
        <source>A device announces IPv6 addresses that are its own. A sleeping device may have another one answer for it.</source>
        <translation>Ein Gerät meldet IPv6-Adressen, die seine eigenen sind. Für ein schlafendes Gerät kann ein anderes antworten.</translation>
    </message>
    <message>
        <source>%1 gives out addresses beside the router.</source>
        <translation>%1 vergibt Adressen neben dem Router.</translation>
    </message>
    <message>
        <source>In a network one DHCP server gives out addresses, mostly the router.</source>
        <translation>In einem Netz vergibt ein DHCP-Server die Adressen, meist der Router.</translation>
    </message>
    <message>
        <source>If it is a router or access point of yours, switch off its DHCP server. If it is not, take it off the network and reconnect the others.</source>
        <translation>Wenn es Ihr Router oder WLAN-Zugangspunkt ist, schalten Sie seinen DHCP-Server aus. Wenn nicht, nehmen Sie es aus dem Netz und verbinden Sie die anderen neu.</translation>
    </message>
    <message>
        <source>Somebody uses up the addresses of this network.</source>
        <translation>Jemand braucht die Adressen dieses Netzes auf.</translation>
    </message>
    <message>
        <source>A handful of devices ask for an address in a minute.</source>
        <translation>Eine Handvoll Geräte fragt in einer Minute nach einer Adresse.</translation>
    </message>
    <message>
        <source>New devices may get no address. Look which device or port of the switch it comes from, and restart the router when it is over.</source>
        <translation>Neue Geräte bekommen vielleicht keine Adresse. Sehen Sie nach, von welchem Gerät oder Anschluss des Switches es kommt, und starten Sie den Router neu, wenn es vorbei ist.</translation>
    </message>
    <message>
        <source>%1 says that it is the IPv6 router.</source>
        <translation>%1 sagt, es sei der IPv6-Router.</translation>
    </message>
    <message>
        <source>In a network one station is the router.</source>
        <translation>In einem Netz ist eine Station der Router.</translation>
    </message>
    <message>
        <source>If it is a computer that shares its connection, switch that off. If it is unknown, take it off the network.</source>
        <translation>Wenn es ein Computer ist, der seine Verbindung teilt, schalten Sie das aus. Wenn es unbekannt ist, nehmen Sie es aus dem Netz.</translation>
    </message>
    <message>
        <source>%1 answers to names that are not its own.</source>
        <translation>%1 antwortet auf Namen, die nicht die eigenen sind.</translation>
    </message>
    <message>
        <source>A device answers when it is asked for its own name.</source>
        <translation>Ein Gerät antwortet, wenn nach seinem eigenen Namen gefragt wird.</translation>
    </message>
    <message>
        <source>It may collect passwords of those who look for shares or proxies. Take it off the network, and change passwords that were used meanwhile.</source>
        <translation>Es kann Passwörter derer sammeln, die nach Freigaben oder Proxys suchen. Nehmen Sie es aus dem Netz, und ändern Sie Passwörter, die inzwischen benutzt wurden.</translation>
    </message>
    <message>
        <source>Forged answers for %2 lead astray.</source>
        <translation>Gefälschte Antworten für %2 führen in die Irre.</translation>
    </message>
    <message>
        <source>Each question has one answer.</source>
        <translation>Auf jede Frage gibt es eine Antwort.</translation>
    </message>
    <message>
        <source>Do not type passwords until the device that forges is off the network.</source>
        <translation>Geben Sie keine Passwörter ein, bis das fälschende Gerät aus dem Netz ist.</translation>
    </message>
    <message>
        <source>%1 asks for every address of this network.</source>
        <translation>%1 fragt nach jeder Adresse dieses Netzes.</translation>
    </message>
    <message>
        <source>Devices ask for the few that they talk to. Network scanner apps ask for all.</source>
        <translation>Geräte fragen nach den wenigen, mit denen sie sprechen. Programme, die das Netz absuchen, fragen nach allen.</translation>
    </message>
    <message>
        <source>If nobody scanned the network on purpose, look what runs on this device.</source>
        <translation>Wenn niemand das Netz absichtlich abgesucht hat, sehen Sie nach, was auf diesem Gerät läuft.</translation>
    </message>
    <message>
        <source>%1 looks who is there by ping.</source>
        <translation>%1 sieht mit Ping nach, wer da ist.</translation>
    </message>
    <message>
        <source>Devices ping few others, if any. Network scanner apps ping all.</source>
        <translation>Geräte senden einen Ping an wenige andere, wenn überhaupt. Programme, die das Netz absuchen, senden ihn an alle.</translation>
    </message>
    <message>
        <source>%1 looks for open ports of %2.</source>
        <translation>%1 sucht offene Ports von %2.</translation>
    </message>
    <message>
        <source>Devices call the few services that they use, and these answer.</source>
        <translation>Geräte rufen die wenigen Dienste, die sie benutzen, und diese antworten.</translation>
    </message>
    <message>
        <source>If nobody did this on purpose, take the device off the network and look for malicious software.</source>
        <translation>Wenn das niemand absichtlich getan hat, nehmen Sie das Gerät aus dem Netz und suchen Sie nach Schadsoftware.</translation>
    </message>
    <message>
        <source>%1 looks for port %2 on many hosts.</source>
        <translation>%1 sucht auf vielen Rechnern nach Port %2.</translation>
    </message>
    <message>
        <source>Devices call the few hosts that they use, and these answer.</source>
        <translation>Geräte rufen die wenigen Rechner, die sie benutzen, und diese antworten.</translation>
    </message>
    <message>
        <source>Worms spread like this. If nobody did this on purpose, take the device off the network and look for malicious software.</source>
        <translation>So verbreiten sich Würmer. Wenn das niemand absichtlich getan hat, nehmen Sie das Gerät aus dem Netz und suchen Sie nach Schadsoftware.</translation>
    </message>
    <message>
        <source>%1 tries services one after the other, slowly.</source>
        <translation>%1 probiert langsam einen Dienst nach dem anderen.</translation>
    </message>
    <message>
        <source>If nobody did this on purpose, look what runs on this device.</source>
        <translation>Wenn das niemand absichtlich getan hat, sehen Sie nach, was auf diesem Gerät läuft.</translation>
    </message>
    <message>
        <source>%1 looks for UDP services (%2).</source>
        <translation>%1 sucht nach UDP-Diensten (%2).</translation>
    </message>
    <message>
        <source>%1 tests %2 with packets that no program sends.</source>
        <translation>%1 prüft %2 mit Paketen, die kein Programm sendet.</translation>
    </message>
    <message>
        <source>Network stacks do not send such packets. Only tools for scanning do.</source>
        <translation>Betriebssysteme senden solche Pakete nicht. Nur Werkzeuge zum Absuchen tun es.</translation>
    </message>
    <message>
        <source>%1 looks for devices to break into, like a bot.</source>
        <translation>%1 sucht wie ein Bot nach Geräten, um dort einzubrechen.</translation>
    </message>
    <message>
        <source>Hardly anything uses telnet any more.</source>
        <translation>Kaum etwas benutzt noch Telnet.</translation>
    </message>
    <message>
        <source>Switch it off and on, update it at once, and set a password of your own. Until then keep it off the Internet.</source>
        <translation>Schalten Sie es aus und wieder ein, aktualisieren Sie es sofort, und setzen Sie ein eigenes Passwort. Halten Sie es bis dahin vom Internet fern.</translation>
    </message>
    <message>
        <source>%1 may be guessing passwords of %2.</source>
        <translation>%1 versucht vielleicht, Passwörter von %2 zu erraten.</translation>
    </message>
    <message>
        <source>People log in now and then, programs keep their connection.</source>
        <translation>Menschen melden sich hin und wieder an, Programme behalten ihre Verbindung.</translation>
    </message>
    <message>
        <source>If it is no program of yours, change the password there, and look what runs on this device.</source>
        <translation>Wenn es keines Ihrer Programme ist, ändern Sie dort das Passwort, und sehen Sie nach, was auf diesem Gerät läuft.</translation>
    </message>
    <message>
        <source>%1 floods %2 with packets.</source>
        <translation>%1 überflutet %2 mit Paketen.</translation>
    </message>
    <message>
        <source>Devices send what the other side answers.</source>
        <translation>Geräte senden, was die andere Seite beantwortet.</translation>
    </message>
    <message>
        <source>Take the device off the network; it may take part in an attack on others.</source>
        <translation>Nehmen Sie das Gerät aus dem Netz; es ist vielleicht an einem Angriff auf andere beteiligt.</translation>
    </message>
    <message>
        <source>Somebody floods the network with made-up devices.</source>
        <translation>Jemand überflutet das Netz mit erfundenen Geräten.</translation>
    </message>
    <message>
        <source>New devices come one by one.</source>
        <translation>Neue Geräte kommen eines nach dem anderen.</translation>
    </message>
    <message>
        <source>Who does it cannot be seen. Unplug cables of the switch one after the other until it ends.</source>
        <translation>Wer es tut, ist nicht zu sehen. Ziehen Sie die Kabel des Switches eines nach dem anderen ab, bis es aufhört.</translation>
    </message>
    <message>
        <source>Broadcasts flood the network, most of them from %1.</source>
        <translation>Broadcasts überfluten das Netz, die meisten von %1.</translation>
    </message>
    <message>
        <source>A network has some broadcasts in a second.</source>
        <translation>In einem Netz gibt es einige Broadcasts in der Sekunde.</translation>
    </message>
    <message>
        <source>Look for a cable that has both its ends in the network, and for a device that is broken.</source>
        <translation>Suchen Sie nach einem Kabel, dessen beide Enden im Netz stecken, und nach einem defekten Gerät.</translation>
    </message>
    <message>
        <source>%1 moves far more data than usual.</source>
        <translation>%1 bewegt weit mehr Daten als üblich.</translation>
    </message>
    <message>
        <source>What it usually moves at this time of day was learned.</source>
        <translation>Was es um diese Tageszeit gewöhnlich bewegt, wurde gelernt.</translation>
    </message>
    <message>
        <source>Updates and backups do this. Otherwise look whom it talks to.</source>
        <translation>Aktualisierungen und Sicherungen tun das. Sehen Sie sonst nach, mit wem es spricht.</translation>
    </message>
    <message>
        <source>%1 uploads much to %2.</source>
        <translation>%1 sendet viel an %2.</translation>
    </message>
    <message>
        <source>Most devices receive more than they send, and send to places they know.</source>
        <translation>Die meisten Geräte empfangen mehr, als sie senden, und senden an Ziele, die sie kennen.</translation>
    </message>
    <message>
        <source>Backups, speed tests and cameras do this. Otherwise look what runs on it.</source>
        <translation>Sicherungen, Geschwindigkeitstests und Kameras tun das. Sehen Sie sonst nach, was darauf läuft.</translation>
    </message>
    <message>
        <source>%1 calls %2 like clockwork.</source>
        <translation>%1 meldet sich wie ein Uhrwerk bei %2.</translation>
    </message>
    <message>
        <source>Many programs call their makers at fixed times; some malicious software does.</source>
        <translation>Viele Programme melden sich zu festen Zeiten bei ihren Herstellern; manche Schadsoftware tut es auch.</translation>
    </message>
    <message>
        <source>Nothing needs to be done if you know the place it calls.</source>
        <translation>Es ist nichts zu tun, wenn Sie das gerufene Ziel kennen.</translation>
    </message>
    <message>
        <source>%1 calls %2 in vain, again and again.</source>
        <translation>%1 ruft %2 immer wieder vergeblich.</translation>
    </message>
    <message>
        <source>A service that ended leaves its devices calling.</source>
        <translation>Ein eingestellter Dienst hinterlässt Geräte, die ihn weiter rufen.</translation>
    </message>
    <message>
        <source>Look for an update of the device. If you do not know the place it calls, look what runs on it.</source>
        <translation>Suchen Sie nach einer Aktualisierung für das Gerät. Wenn Sie das gerufene Ziel nicht kennen, sehen Sie nach, was darauf läuft.</translation>
    </message>
    <message>
        <source>%1 hides data in names under %2.</source>
        <translation>%1 versteckt Daten in Namen unter %2.</translation>
    </message>
    <message>
        <source>Names are short, and each device asks for few under one domain.</source>
        <translation>Namen sind kurz, und jedes Gerät fragt unter einer Domain nach wenigen.</translation>
    </message>
    <message>
        <source>If nobody uses a tunnel on purpose, take the device off the network and look for malicious software.</source>
        <translation>Wenn niemand absichtlich einen Tunnel benutzt, nehmen Sie das Gerät aus dem Netz und suchen Sie nach Schadsoftware.</translation>
    </message>
    <message>
        <source>%1 asks for many names that do not exist.</source>
        <translation>%1 fragt nach vielen Namen, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Nearly all names that devices ask for exist.</source>
        <translation>Fast alle Namen, nach denen Geräte fragen, gibt es.</translation>
    </message>
    <message>
        <source>Bots look for their master like this. Look for malicious software.</source>
        <translation>So suchen Bots ihren Meister. Suchen Sie nach Schadsoftware.</translation>
    </message>
    <message>
        <source>%1 does what a device of its type does not do (%2).</source>
        <translation>%1 tut, was ein Gerät seiner Art nicht tut (%2).</translation>
    </message>
    <message>
        <source>Simple devices talk to their maker&apos;s service and little else.</source>
        <translation>Einfache Geräte sprechen mit dem Dienst ihres Herstellers und sonst mit wenigem.</translation>
    </message>
    <message>
        <source>Update it. If its type is wrong, set the right one.</source>
        <translation>Aktualisieren Sie es. Wenn seine Art falsch ist, wählen Sie die richtige.</translation>
    </message>
    <message>
        <source>%1 is not what it was.</source>
        <translation>%1 ist nicht mehr, was es war.</translation>
    </message>
    <message>
        <source>A device keeps its name and its software.</source>
        <translation>Ein Gerät behält seinen Namen und seine Software.</translation>
    </message>
    <message>
        <source>Another system on the same computer looks like this. Otherwise somebody may use its address.</source>
        <translation>Ein anderes System auf demselben Computer sieht so aus. Sonst benutzt vielleicht jemand seine Adresse.</translation>
    </message>
    <message>
        <source>%1 now offers %2.</source>
        <translation>%1 bietet jetzt %2 an.</translation>
    </message>
    <message>
        <source>Devices get new services with updates and programs.</source>
        <translation>Geräte bekommen neue Dienste durch Aktualisierungen und Programme.</translation>
    </message>
    <message>
        <source>Nothing needs to be done if you installed it.</source>
        <translation>Es ist nichts zu tun, wenn Sie ihn eingerichtet haben.</translation>
    </message>
    <message>
        <source>%1 can be reached from the Internet (%2).</source>
        <translation>%1 ist aus dem Internet erreichbar (%2).</translation>
    </message>
    <message>
        <source>Games and file sharing ask the router to let others in.</source>
        <translation>Spiele und Tauschprogramme bitten den Router, andere hereinzulassen.</translation>
    </message>
    <message>
        <source>If it should not be reachable, switch off UPnP in the router.</source>
        <translation>Wenn es nicht erreichbar sein soll, schalten Sie UPnP im Router aus.</translation>
    </message>
    <message>
        <source>%1 is in contact with %2, which is on your list.</source>
        <translation>%1 hat Kontakt mit %2; das steht auf Ihrer Liste.</translation>
    </message>
    <message>
        <source>No device should talk to what is listed.</source>
        <translation>Kein Gerät sollte mit etwas sprechen, das auf der Liste steht.</translation>
    </message>
    <message>
        <source>Look which program does it.</source>
        <translation>Sehen Sie nach, welches Programm es tut.</translation>
    </message>
    <message>
        <source>%2 ports of %1 were tried within %3 s: %4</source>
        <translation>%2 Ports von %1 wurden innerhalb von %3 s probiert: %4</translation>
    </message>
    <message>
        <source>Port %2 of %1 hosts was tried within %3 s: %4</source>
        <translation>Port %2 wurde innerhalb von %3 s auf %1 Rechnern probiert: %4</translation>
    </message>
    <message>
        <source>%1 services did not answer within %2 min: %3</source>
        <translation>%1 Dienste antworteten innerhalb von %2 min nicht: %3</translation>
    </message>
    <message>
        <source>%1 % of %2 attempts were answered.</source>
        <translation>%1 % von %2 Versuchen wurden beantwortet.</translation>
    </message>
    <message>
        <source>%1 packets to %3 within %2 s that no network stack sends.</source>
        <translation>%1 Pakete an %3 innerhalb von %2 s, wie sie kein Betriebssystem sendet.</translation>
    </message>
    <message>
        <source>%2 IP protocols of %1 were tried within %3 s.</source>
        <translation>%2 IP-Protokolle von %1 wurden innerhalb von %3 s probiert.</translation>
    </message>
    <message>
        <source>It asked for %1 addresses within %2 s: %3</source>
        <translation>Es fragte innerhalb von %2 s nach %1 Adressen: %3</translation>
    </message>
    <message>
        <source>It pinged %1 hosts within %2 s: %3</source>
        <translation>Es sandte innerhalb von %2 s einen Ping an %1 Rechner: %3</translation>
    </message>
    <message>
        <source>%1 hosts within %2 s got packets with the mark of the Mirai family.</source>
        <translation>%1 Rechner bekamen innerhalb von %2 s Pakete mit dem Kennzeichen der Mirai-Familie.</translation>
    </message>
    <message>
        <source>%2 claims %1, which %3 had.</source>
        <translation>%2 beansprucht %1, bisher bei %3.</translation>
    </message>
    <message>
        <source>%1 answers within %2 s that nobody asked for: %3</source>
        <translation>%1 Antworten innerhalb von %2 s, nach denen niemand gefragt hatte: %3</translation>
    </message>
    <message>
        <source>%1 is the address of the router or name server.</source>
        <translation>%1 ist die Adresse des Routers oder Nameservers.</translation>
    </message>
    <message>
        <source>%1 changed its owner %2 times within %3 s, between %4 and %5.</source>
        <translation>%1 wechselte innerhalb von %3 s %2-mal den Inhaber, zwischen %4 und %5.</translation>
    </message>
    <message>
        <source>The server %1 names the router %2 and the name servers %3, to %4.</source>
        <translation>Der Server %1 nennt den Router %2 und die Nameserver %3, gegenüber %4.</translation>
    </message>
    <message>
        <source>The server that was known, %1, names the router %2.</source>
        <translation>Der bekannte Server %1 nennt den Router %2.</translation>
    </message>
    <message>
        <source>%1 clients asked for addresses, %2 times within %3 s.</source>
        <translation>%1 Geräte fragten nach Adressen, %2-mal innerhalb von %3 s.</translation>
    </message>
    <message>
        <source>%1 (%2) advertises itself with %3 preference, and: %4</source>
        <translation>%1 (%2) meldet sich als Router mit dem Vorrang „%3“, und: %4</translation>
    </message>
    <message>
        <source>Known routers: %1</source>
        <translation>Bekannte Router: %1</translation>
    </message>
    <message>
        <source>%1 hardware addresses never seen before within %2 s.</source>
        <translation>%1 nie zuvor gesehene Hardware-Adressen innerhalb von %2 s.</translation>
    </message>
    <message>
        <source>%1 names within %2 s, all said to be at %4: %3</source>
        <translation>%1 Namen innerhalb von %2 s, die alle bei %4 sein sollen: %3</translation>
    </message>
    <message>
        <source>%4 asked once for %1 and was told %2, and also %3.</source>
        <translation>%4 fragte einmal nach %1 und erhielt die Antwort %2, und auch %3.</translation>
    </message>
    <message>
        <source>%1 names under %3 within %2 s, %4 characters long on average: %5</source>
        <translation>%1 Namen unter %3 innerhalb von %2 s, im Mittel %4 Zeichen lang: %5</translation>
    </message>
    <message>
        <source>%1 domains within %2 min that do not exist: %3</source>
        <translation>%1 Domains innerhalb von %2 min, die es nicht gibt: %3</translation>
    </message>
    <message>
        <source>%1 connections to %2 of %3 within %4 s.</source>
        <translation>%1 Verbindungen zu %2 von %3 innerhalb von %4 s.</translation>
    </message>
    <message>
        <source>%1 packets a second (%2) to %3 for %4 s.</source>
        <translation>%1 Pakete in der Sekunde (%2) an %3, %4 s lang.</translation>
    </message>
    <message>
        <source>%2 calls to %1 every %3 s, give or take %4 %.</source>
        <translation>%2 Rufe an %1 alle %3 s, auf %4 % genau.</translation>
    </message>
    <message>
        <source>%2 calls to %1 within %3 min, none answered.</source>
        <translation>%2 Rufe an %1 innerhalb von %3 min, keiner beantwortet.</translation>
    </message>
    <message>
        <source>%1 bytes went to %3, %2 bytes came back.</source>
        <translation>%1 Bytes gingen an %3, %2 Bytes kamen zurück.</translation>
    </message>
    <message>
        <source>%1 is a new contact. Lanscope has been watching here for %2 hours.</source>
        <translation>%1 ist ein neuer Kontakt. Lanscope beobachtet hier seit %2 Stunden.</translation>
    </message>
    <message>
        <source>It is taken for a %1, and %2: %3</source>
        <translation>Es gilt als %1, und %2: %3</translation>
    </message>
    <message>
        <source>%1 was &quot;%2&quot; and is &quot;%3&quot; now.</source>
        <translation>%1 war „%2“ und ist jetzt „%3“.</translation>
    </message>
    <message>
        <source>%1 bytes in this hour; %2 bytes are usual, after %3 days of learning.</source>
        <translation>%1 Bytes in dieser Stunde; üblich sind %2 Bytes, nach %3 Tagen Lernen.</translation>
    </message>
    <message>
        <source>It announces %1.</source>
        <translation>Es meldet %1.</translation>
    </message>
    <message>
        <source>It asked the router to pass port %1 on to %2.</source>
        <translation>Es bat den Router, Port %1 an %2 weiterzuleiten.</translation>
    </message>
    <message>
        <source>It answered a call from %1 to port %2.</source>
        <translation>Es beantwortete einen Ruf von %1 an Port %2.</translation>
    </message>
    <message>
        <source>%1 is in the list %2.</source>
        <translation>%1 steht auf der Liste %2.</translation>
    </message>
    <message>
        <source>It was seen %1 times.</source>
        <translation>Es wurde %1-mal gesehen.</translation>
    </message>
    <message>
        <source>An unknown device</source>
        <translation>Ein unbekanntes Gerät</translation>
    </message>
    <message>
        <source>%1, from any device</source>
        <translation>%1, von jedem Gerät</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>%1 seems to have left.</source>
        <translation>%1 ist anscheinend weg.</translation>
    </message>
    <message>
        <source>Nothing needs to be done, unless it should be here. You wanted to be told when this device comes or goes.</source>
        <translation>Es ist nichts zu tun, außer das Gerät sollte hier sein. Sie wollten erfahren, wann es kommt und geht.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. You wanted to be told when this device comes or goes.</source>
        <translation>Es ist nichts zu tun. Sie wollten erfahren, wann dieses Gerät kommt und geht.</translation>
    </message>
    <message>
        <source>The DHCPv6 server %1 gives the addresses %2 and the name servers %3, to %4.</source>
        <translation>Der DHCPv6-Server %1 vergibt die Adressen %2 und die Nameserver %3, an %4.</translation>
    </message>
    <message>
        <source>The DHCPv6 server that was known, %1, gives the name servers %2.</source>
        <translation>Der bekannte DHCPv6-Server, %1, vergibt die Nameserver %2.</translation>
    </message>
    <message>
        <source>%1 ICMP redirects in the name of %2, which %3 has.</source>
        <translation>%1 ICMP-Umleitungen im Namen von %2, das %3 gehört.</translation>
    </message>
    <message>
        <source>It was silent for %1 min. While it is here, it is silent for %2 min at most.</source>
        <translation>Es schwieg %1 min lang. Solange es hier ist, schweigt es höchstens %2 min.</translation>
    </message>
    <message>
        <source>It was heard again after %1 min.</source>
        <translation>Nach %1 min war es wieder zu hören.</translation>
    </message>
</context>
<context>
    <name>Baseline</name>
    <message numerus="yes">
        <source>Learning, %n day(s) left</source>
        <translation>
            <numerusform>Lernt, noch %n Tag</numerusform>
            <numerusform>Lernt, noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Gelernt</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>%1 (program %2)</source>
        <translation>%1 (Programm %2)</translation>
    </message>
    <message>
        <source>reading the helper&apos;s stream</source>
        <translation>Lesen des Datenstroms des Helfers</translation>
    </message>
    <message>
        <source>a message has an impossible size</source>
        <translation>eine Nachricht hat eine unmögliche Größe</translation>
    </message>
    <message>
        <source>this is no message of the helper</source>
        <translation>das ist keine Nachricht des Helfers</translation>
    </message>
    <message>
        <source>the helper is of another version than this program</source>
        <translation>der Helfer hat eine andere Version als dieses Programm</translation>
    </message>
    <message>
        <source>a message does not hold what its head says</source>
        <translation>eine Nachricht enthält nicht, was ihr Kopf angibt</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Access point</source>
        <translation>WLAN-Zugangspunkt</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Switch</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tablet</translation>
    </message>
    <message>
        <source>Wearable</source>
        <translation>Wearable</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Doorbell</source>
        <translation>Türklingel</translation>
    </message>
    <message>
        <source>Smart speaker</source>
        <translation>Smarter Lautsprecher</translation>
    </message>
    <message>
        <source>Media streamer</source>
        <translation>Medienabspieler</translation>
    </message>
    <message>
        <source>TV</source>
        <translation>Fernseher</translation>
    </message>
    <message>
        <source>Game console</source>
        <translation>Spielkonsole</translation>
    </message>
    <message>
        <source>Smart plug</source>
        <translation>Smarte Steckdose</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lampe</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <translation>Thermostat</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Smart home hub</source>
        <translation>Smart-Home-Zentrale</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Haushaltsgerät</translation>
    </message>
    <message>
        <source>Vacuum cleaner</source>
        <translation>Staubsauger</translation>
    </message>
    <message>
        <source>Network storage</source>
        <translation>Netzwerkspeicher</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Internet telephone</source>
        <translation>Internet-Telefon</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Virtuelle Maschine</translation>
    </message>
    <message>
        <source>Single-board computer</source>
        <translation>Einplatinencomputer</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>an argument is missing</source>
        <translation>ein Argument fehlt</translation>
    </message>
    <message>
        <source>there is an argument too many: %1</source>
        <translation>ein Argument zu viel: %1</translation>
    </message>
    <message>
        <source>--%1 is one of %2</source>
        <translation>--%1 ist eines von %2</translation>
    </message>
    <message>
        <source>--duration wants a number of seconds</source>
        <translation>--duration braucht eine Anzahl von Sekunden</translation>
    </message>
    <message>
        <source>--json and --flow-log - both want standard output</source>
        <translation>--json und --flow-log - wollen beide die Standardausgabe</translation>
    </message>
    <message>
        <source>there is no category &quot;%1&quot;</source>
        <translation>es gibt keine Kategorie „%1“</translation>
    </message>
    <message>
        <source>--format is one of csv, json</source>
        <translation>--format ist csv oder json</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>es gibt keinen Befehl „%1“</translation>
    </message>
    <message>
        <source>say what to do; --help lists the commands</source>
        <translation>was soll geschehen? --help nennt die Befehle</translation>
    </message>
    <message>
        <source>opening %1</source>
        <translation>Öffnen von %1</translation>
    </message>
    <message>
        <source>there is no database yet; &quot;lanscopectl run&quot; makes one</source>
        <translation>es gibt noch keine Datenbank; „lanscopectl run“ legt eine an</translation>
    </message>
    <message>
        <source>looking for %1</source>
        <translation>Suche nach %1</translation>
    </message>
    <message>
        <source>no such device in this network</source>
        <translation>in diesem Netz gibt es kein solches Gerät</translation>
    </message>
    <message>
        <source>several devices are called so; say which: %1</source>
        <translation>so heißen mehrere Geräte; welches? %1</translation>
    </message>
    <message>
        <source>writing flows to %1: %2</source>
        <translation>Schreiben der Flüsse nach %1: %2</translation>
    </message>
    <message>
        <source>listening on %1 (%2)</source>
        <translation>Lauschen an %1 (%2)</translation>
    </message>
    <message>
        <source>seen: %1</source>
        <translation>gesehen: %1</translation>
    </message>
    <message>
        <source>%1 flow records did not fit into the list and are not shown</source>
        <translation>%1 Flüsse passten nicht in die Liste und werden nicht gezeigt</translation>
    </message>
    <message>
        <source>Helper: does not answer (%1); only capture files can be read.</source>
        <translation>Helfer: antwortet nicht (%1); nur Mitschnitte können gelesen werden.</translation>
    </message>
    <message>
        <source>Helper: version %1 does not fit this program; install both anew.</source>
        <translation>Helfer: Version %1 passt nicht zu diesem Programm; bitte beide neu installieren.</translation>
    </message>
    <message>
        <source>Helper: version %1, ready.</source>
        <translation>Helfer: Version %1, bereit.</translation>
    </message>
    <message>
        <source>this computer&apos;s own traffic</source>
        <translation>der Verkehr dieses Computers</translation>
    </message>
    <message>
        <source>what other devices announce to everybody</source>
        <translation>was andere Geräte allen mitteilen</translation>
    </message>
    <message>
        <source>traffic between other devices, unless this computer is their gateway or on a mirror port</source>
        <translation>Verkehr zwischen anderen Geräten, außer dieser Computer ist ihr Gateway oder hängt an einem Spiegelport</translation>
    </message>
    <message>
        <source>Interfaces: none is up.</source>
        <translation>Schnittstellen: keine ist aktiv.</translation>
    </message>
    <message>
        <source>Interfaces: %1</source>
        <translation>Schnittstellen: %1</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>Datenbank: %1</translation>
    </message>
    <message>
        <source>Database: none yet</source>
        <translation>Datenbank: noch keine</translation>
    </message>
    <message>
        <source>Can be seen: %1</source>
        <translation>Sichtbar: %1</translation>
    </message>
    <message>
        <source>Cannot be seen: %1</source>
        <translation>Nicht sichtbar: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>(unnamed)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>No device was seen yet.</source>
        <translation>Noch wurde kein Gerät gesehen.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>VENDOR</source>
        <translation>HERSTELLER</translation>
    </message>
    <message>
        <source>ADDRESSES</source>
        <translation>ADRESSEN</translation>
    </message>
    <message>
        <source>PRESENCE</source>
        <translation>ANWESENHEIT</translation>
    </message>
    <message>
        <source>SENT</source>
        <translation>GESENDET</translation>
    </message>
    <message>
        <source>RECEIVED</source>
        <translation>EMPFANGEN</translation>
    </message>
    <message>
        <source>LAST SEEN</source>
        <translation>ZULETZT GESEHEN</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>MAC addresses: %1</source>
        <translation>MAC-Adressen: %1</translation>
    </message>
    <message>
        <source>Addresses: %1</source>
        <translation>Adressen: %1</translation>
    </message>
    <message>
        <source>Offers: %1 %2</source>
        <translation>Bietet an: %1 %2</translation>
    </message>
    <message>
        <source>Evidence: %1: %2</source>
        <translation>Beleg: %1: %2</translation>
    </message>
    <message>
        <source>%1: %2 frames, %3, by %4</source>
        <translation>%1: %2 Frames, %3, mit %4</translation>
    </message>
    <message>
        <source>%1: %2 packets in no flow because the table was full, %3 frames not shown by the kernel, %4 device frames not copied, %5 messages lost</source>
        <translation>%1: %2 Pakete in keinem Fluss, weil die Tabelle voll war, %3 Frames vom Kernel nicht gezeigt, %4 Geräte-Frames nicht kopiert, %5 Nachrichten verloren</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>--filter, at &quot;%1&quot;: %2</source>
        <translation>--filter, bei „%1“: %2</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>%1 (%2 % sure)</source>
        <translation>%1 (zu %2 % sicher)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Network interface by</source>
        <translation>Netzwerkschnittstelle von</translation>
    </message>
    <message>
        <source>No alerts.</source>
        <translation>Keine Meldungen.</translation>
    </message>
    <message>
        <source>--metrics wants a port, or an address and a port, such as 127.0.0.1:9100</source>
        <translation>--metrics braucht einen Port oder eine Adresse und einen Port, etwa 127.0.0.1:9100</translation>
    </message>
    <message>
        <source>--metrics-devices is of use with --metrics only</source>
        <translation>--metrics-devices nützt nur zusammen mit --metrics</translation>
    </message>
    <message>
        <source>--%1 wants a moment, such as 2026-11-22, 2026-11-22T18:56:00Z or 7d</source>
        <translation>--%1 braucht einen Zeitpunkt, etwa 2026-11-22, 2026-11-22T18:56:00Z oder 7d</translation>
    </message>
    <message>
        <source>--limit wants a number of alerts</source>
        <translation>--limit braucht eine Anzahl von Meldungen</translation>
    </message>
    <message>
        <source>%1 sure these are one device:</source>
        <translation>Zu %1 sicher sind diese ein Gerät:</translation>
    </message>
    <message>
        <source>comparing %1 and %2</source>
        <translation>Vergleichen von %1 und %2</translation>
    </message>
    <message>
        <source>both are the same device already</source>
        <translation>beide sind schon dasselbe Gerät</translation>
    </message>
    <message>
        <source>a device has at most %1 addresses</source>
        <translation>ein Gerät hat höchstens %1 Adressen</translation>
    </message>
    <message>
        <source>No two devices look like one.</source>
        <translation>Keine zwei Geräte sehen wie eines aus.</translation>
    </message>
    <message>
        <source>splitting %1</source>
        <translation>Aufteilen von %1</translation>
    </message>
    <message>
        <source>say which of its MAC addresses is another device</source>
        <translation>geben Sie an, welche seiner MAC-Adressen ein anderes Gerät ist</translation>
    </message>
    <message>
        <source>the device has no other address</source>
        <translation>das Gerät hat keine andere Adresse</translation>
    </message>
    <message>
        <source>%1 small exchanges did not fit into the list of conversations</source>
        <translation>%1 kleine Gespräche passten nicht in die Liste der Gespräche</translation>
    </message>
    <message>
        <source>--by is of use with --what history only</source>
        <translation>--by nützt nur zusammen mit --what history</translation>
    </message>
    <message>
        <source>the smaller series are summed up as others</source>
        <translation>die kleineren Reihen sind als „andere“ zusammengefasst</translation>
    </message>
    <message>
        <source>alert: %1 %2: %3</source>
        <comment>alert: critical arp-spoof: …</comment>
        <translation>Meldung: %1 %2: %3</translation>
    </message>
    <message>
        <source>lanscopectl: who is on this network, and what are they doing?

lanscopectl [--db PATH|URL] COMMAND
  run     [-i IF]... [--mode auto|host|gateway|span] [--backend auto|xdp|xdp-generic|tc|pcap]
          [--duration SECONDS] [--flow-log FILE|-] [--json]
          [--metrics [ADDR:]PORT [--metrics-devices]]
                                  observe live, until Ctrl-C
  read    FILE... [--flows] [--json]
                                  analyse capture files; stores only with --db
  list    [--filter TEXT] [--json]
                                  the devices of the network that was observed last
  device  MAC|NAME [--json]       everything that is known of one device
  name    MAC NAME [--type CATEGORY]
                                  name a device for ever; an empty name takes it back
  same    [--json]                devices that look like one, and why
  merge   MAC|NAME MAC|NAME       they are one device, the first of them; for ever
  different MAC|NAME MAC|NAME     they are not: nobody is asked about them again
  split   MAC                     this address is a device of its own
  follow  MAC|NAME...             you want to be told when they leave and when they come back
  unfollow MAC|NAME...            you do not
  alerts  [--limit N] [--json]    what was found to be wrong, the newest first
  export  --format csv|json [--what devices|flows|alerts|history] [--filter TEXT]
          [--since TIME] [--until TIME] [--by device|service|destination|scope|all]
                                  what is stored; flows are summed up by device, service and destination
  status  [--json]                the helper, and what can and cannot be seen

A filter such as &quot;type:printer -vendor:acme seen:&lt;7d&quot; chooses devices by type: is: name: vendor: owner:
group: seen: first: ip: mac: service: and by words; - turns a term round, &quot;is:any&quot; shows archived ones, too.

Exit status: 0 done, 1 could not do it (the reason is on standard error), 2 wrong usage.
</source>
        <translation>lanscopectl: Wer ist in diesem Netz, und was geschieht dort?

lanscopectl [--db PFAD|URL] BEFEHL
  run     [-i IF]... [--mode auto|host|gateway|span] [--backend auto|xdp|xdp-generic|tc|pcap]
          [--duration SEKUNDEN] [--flow-log DATEI|-] [--json]
          [--metrics [ADRESSE:]PORT [--metrics-devices]]
                                  live beobachten, bis Strg-C
  read    DATEI... [--flows] [--json]
                                  Mitschnitte auswerten; speichert nur mit --db
  list    [--filter TEXT] [--json]
                                  die Geräte des zuletzt beobachteten Netzes
  device  MAC|NAME [--json]       alles, was über ein Gerät bekannt ist
  name    MAC NAME [--type KATEGORIE]
                                  ein Gerät dauerhaft benennen; ein leerer Name nimmt ihn zurück
  same    [--json]                Geräte, die wie eines aussehen, und warum
  merge   MAC|NAME MAC|NAME       sie sind ein Gerät, nämlich das erste; dauerhaft
  different MAC|NAME MAC|NAME     sie sind es nicht: niemand wird noch einmal danach gefragt
  split   MAC                     diese Adresse ist ein eigenes Gerät
  follow  MAC|NAME...             Sie wollen erfahren, wann sie gehen und wiederkommen
  unfollow MAC|NAME...            Sie wollen es nicht
  alerts  [--limit N] [--json]    was nicht in Ordnung war, das Neueste zuerst
  export  --format csv|json [--what devices|flows|alerts|history] [--filter TEXT]
          [--since ZEIT] [--until ZEIT] [--by device|service|destination|scope|all]
                                  was gespeichert ist; Flüsse nach Gerät, Dienst und Ziel summiert
  status  [--json]                der Helfer, und was sichtbar ist und was nicht

Ein Filter wie &quot;type:printer -vendor:acme seen:&lt;7d&quot; wählt Geräte nach type: is: name: vendor: owner: group:
seen: first: ip: mac: service: und nach Wörtern; - kehrt einen Begriff um, &quot;is:any&quot; zeigt auch archivierte.

Exit-Status: 0 erledigt, 1 nicht möglich (der Grund steht auf der Standardfehlerausgabe), 2 falscher Aufruf.
</translation>
    </message>
</context>
<context>
    <name>DeviceColumn</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Your name for the device, or what it calls itself</source>
        <translation>Ihr Name für das Gerät, oder wie es sich selbst nennt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What the device is</source>
        <translation>Was das Gerät ist</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Who the device&apos;s MAC address is registered to</source>
        <translation>Auf wen die MAC-Adresse des Geräts eingetragen ist</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The device&apos;s IP address</source>
        <translation>Die IP-Adresse des Geräts</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Whether the device is on the network now</source>
        <translation>Ob das Gerät jetzt im Netz ist</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>What the device sends and receives now, as far as this computer sees it; the line shows the last minute</source>
        <translation>Was das Gerät jetzt sendet und empfängt, soweit dieser Computer es sieht; die Linie zeigt die letzte Minute</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>When the device was last heard from</source>
        <translation>Wann das Gerät zuletzt zu hören war</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Whose the device is, as you said</source>
        <translation>Wem das Gerät nach Ihren Angaben gehört</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>What the device belongs to, as you said</source>
        <translation>Wozu das Gerät nach Ihren Angaben gehört</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>When the device was first heard from</source>
        <translation>Wann das Gerät zum ersten Mal zu hören war</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>The hardware address the device is recognised by</source>
        <translation>Die Hardware-Adresse, an der das Gerät erkannt wird</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>What was sent to the device, as far as this computer saw it</source>
        <translation>Was an das Gerät gesendet wurde, soweit dieser Computer es sah</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>What the device sent, as far as this computer saw it</source>
        <translation>Was das Gerät sendete, soweit dieser Computer es sah</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>What the device sent and received today, as far as this computer saw it</source>
        <translation>Was das Gerät heute gesendet und empfangen hat, soweit dieser Computer es sah</translation>
    </message>
</context>
<context>
    <name>DeviceFilter</name>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>Das schließende Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>&quot;%1:&quot; is not known; there are %2.</source>
        <translation>„%1:“ ist nicht bekannt; es gibt %2.</translation>
    </message>
    <message>
        <source>Something must follow &quot;%1:&quot;.</source>
        <translation>Nach „%1:“ muss etwas folgen.</translation>
    </message>
    <message>
        <source>These are too many terms; the last ones are left out.</source>
        <translation>Das sind zu viele Begriffe; die letzten bleiben unbeachtet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no network such as 192.168.1.0/24 or fd00::/8.</source>
        <translation>„%1“ ist kein Netz wie 192.168.1.0/24 oder fd00::/8.</translation>
    </message>
    <message>
        <source>A MAC address or its beginning is written with the digits 0 to 9 and a to f.</source>
        <translation>Eine MAC-Adresse oder ihr Anfang wird mit den Ziffern 0 bis 9 und a bis f geschrieben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IP address, nor the beginning of one.</source>
        <translation>„%1“ ist weder eine IP-Adresse noch der Anfang einer solchen.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no type &quot;%1&quot;.</source>
        <translation>Es gibt keine Art „%1“.</translation>
    </message>
    <message>
        <source>nobody said yet that it belongs here</source>
        <translation>noch niemand hat gesagt, dass es hierher gehört</translation>
    </message>
    <message>
        <source>it belongs here</source>
        <translation>es gehört hierher</translation>
    </message>
    <message>
        <source>here now</source>
        <translation>jetzt hier</translation>
    </message>
    <message>
        <source>silent for some minutes</source>
        <translation>seit einigen Minuten still</translation>
    </message>
    <message>
        <source>silent for long</source>
        <translation>seit Langem still</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>the way to the Internet</source>
        <translation>der Weg ins Internet</translation>
    </message>
    <message>
        <source>it uses a private, changing address</source>
        <translation>es benutzt eine private, wechselnde Adresse</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>weggelegt</translation>
    </message>
    <message>
        <source>every device, those put away as well</source>
        <translation>jedes Gerät, auch die weggelegten</translation>
    </message>
    <message>
        <source>&quot;is:&quot; is followed by one of %1.</source>
        <translation>Auf „is:“ folgt eines von %1.</translation>
    </message>
    <message>
        <source>A time is written &lt;7d (less than seven days ago) or &gt;1h (more than an hour ago); s, m, h, d and w are the units.</source>
        <translation>Eine Zeit wird &lt;7d (vor weniger als sieben Tagen) oder &gt;1h (vor mehr als einer Stunde) geschrieben; s, m, h, d und w sind die Einheiten.</translation>
    </message>
    <message>
        <source>in the last hour</source>
        <translation>in der letzten Stunde</translation>
    </message>
    <message>
        <source>in the last day</source>
        <translation>am letzten Tag</translation>
    </message>
    <message>
        <source>in the last week</source>
        <translation>in der letzten Woche</translation>
    </message>
    <message>
        <source>more than an hour ago</source>
        <translation>vor mehr als einer Stunde</translation>
    </message>
    <message>
        <source>more than a week ago</source>
        <translation>vor mehr als einer Woche</translation>
    </message>
    <message>
        <source>more than thirty days ago</source>
        <translation>vor mehr als dreißig Tagen</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>was es ist</translation>
    </message>
    <message>
        <source>new, known, online and more</source>
        <translation>neu, bekannt, hier und mehr</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>wie es heißt</translation>
    </message>
    <message>
        <source>who made it</source>
        <translation>wer es hergestellt hat</translation>
    </message>
    <message>
        <source>whose it is</source>
        <translation>wem es gehört</translation>
    </message>
    <message>
        <source>what it belongs to</source>
        <translation>wozu es gehört</translation>
    </message>
    <message>
        <source>when it was heard last</source>
        <translation>wann es zuletzt gehört wurde</translation>
    </message>
    <message>
        <source>when it was heard first</source>
        <translation>wann es zuerst gehört wurde</translation>
    </message>
    <message>
        <source>an address, its beginning or a network</source>
        <translation>eine Adresse, ihr Anfang oder ein Netz</translation>
    </message>
    <message>
        <source>a MAC address or its beginning</source>
        <translation>eine MAC-Adresse oder ihr Anfang</translation>
    </message>
    <message>
        <source>what it offers to others</source>
        <translation>was es anderen anbietet</translation>
    </message>
    <message>
        <source>somebody said that it does not belong here</source>
        <translation>jemand hat gesagt, dass es nicht hierher gehört</translation>
    </message>
    <message>
        <source>not heard for weeks</source>
        <translation>seit Wochen nicht gehört</translation>
    </message>
    <message>
        <source>you are told when it comes or goes</source>
        <translation>Sie erfahren, wann es kommt und geht</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>the same DHCP client identifier</source>
        <translation>dieselbe DHCP-Client-Kennung</translation>
    </message>
    <message>
        <source>the same DHCP unique identifier</source>
        <translation>dieselbe eindeutige DHCP-Kennung</translation>
    </message>
    <message>
        <source>announces the same “%1” of its own</source>
        <translation>meldet dieselbe eigene Kennung „%1“</translation>
    </message>
    <message>
        <source>the same host name “%1”</source>
        <translation>derselbe Hostname „%1“</translation>
    </message>
    <message>
        <source>announces the same name “%1”</source>
        <translation>meldet denselben Namen „%1“</translation>
    </message>
    <message>
        <source>both are interfaces of this computer</source>
        <translation>beide sind Schnittstellen dieses Computers</translation>
    </message>
    <message>
        <source>the old address fell silent just before the new one came</source>
        <translation>die alte Adresse verstummte, kurz bevor die neue kam</translation>
    </message>
    <message>
        <source>the old address was last heard within the day before the new one came</source>
        <translation>die alte Adresse war zuletzt innerhalb eines Tages vor der neuen zu hören</translation>
    </message>
    <message>
        <source>the new address is a private one, and those change</source>
        <translation>die neue Adresse ist eine private, und solche wechseln</translation>
    </message>
    <message>
        <source>asks the DHCP server for the same things</source>
        <translation>fragt den DHCP-Server nach denselben Dingen</translation>
    </message>
    <message>
        <source>the same DHCP software “%1”</source>
        <translation>dieselbe DHCP-Software „%1“</translation>
    </message>
    <message>
        <source>opens connections in the same way</source>
        <translation>öffnet Verbindungen auf dieselbe Weise</translation>
    </message>
    <message>
        <source>encrypts connections with the same software</source>
        <translation>verschlüsselt Verbindungen mit derselben Software</translation>
    </message>
    <message>
        <source>the same model “%1”</source>
        <translation>dasselbe Modell „%1“</translation>
    </message>
    <message>
        <source>but it announces another “%1” of its own</source>
        <translation>aber es meldet eine andere eigene Kennung „%1“</translation>
    </message>
    <message>
        <source>but it has another host name</source>
        <translation>aber es hat einen anderen Hostnamen</translation>
    </message>
    <message>
        <source>but it asks the DHCP server for other things</source>
        <translation>aber es fragt den DHCP-Server nach anderen Dingen</translation>
    </message>
    <message>
        <source>but it seems to be of another type</source>
        <translation>aber es scheint von anderer Art zu sein</translation>
    </message>
    <message>
        <source>but it seems to be of another maker</source>
        <translation>aber es scheint von einem anderen Hersteller zu sein</translation>
    </message>
    <message>
        <source>but it seems to be another model</source>
        <translation>aber es scheint ein anderes Modell zu sein</translation>
    </message>
    <message>
        <source>but it seems to run another system</source>
        <translation>aber es scheint ein anderes System zu haben</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>NameSuggestions</name>
    <message>
        <source>%1&apos;s %2</source>
        <comment>owner and category: Anna&apos;s phone</comment>
        <translation>%2 von %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>vendor and category: Acme printer</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>PlaceKind</name>
    <message>
        <source>Home</source>
        <translation>Zuhause</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>still</translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
</context>
<context>
    <name>ReplaySource</name>
    <message>
        <source>it is not a pcap or pcapng file</source>
        <translation>das ist keine pcap- oder pcapng-Datei</translation>
    </message>
    <message>
        <source>its first header is cut off or damaged</source>
        <translation>ihr erster Kopf ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <source>the file is cut off; octets missing: %1</source>
        <translation>die Datei ist abgeschnitten; fehlende Bytes: %1</translation>
    </message>
    <message>
        <source>the file is damaged; a packet claims %1 octets</source>
        <translation>die Datei ist beschädigt; ein Paket gibt %1 Bytes an</translation>
    </message>
    <message>
        <source>the file is damaged; a block does not hold what it claims</source>
        <translation>die Datei ist beschädigt; ein Block enthält nicht, was er angibt</translation>
    </message>
    <message>
        <source>there is no memory to unpack it</source>
        <translation>zum Entpacken fehlt Speicher</translation>
    </message>
    <message>
        <source>it unpacks to more than 4 GiB</source>
        <translation>ausgepackt ist sie größer als 4 GiB</translation>
    </message>
    <message>
        <source>it unpacks to more than 500 times its size</source>
        <translation>ausgepackt ist sie mehr als 500-mal so groß</translation>
    </message>
    <message>
        <source>its gzip packing is cut off</source>
        <translation>ihre gzip-Packung ist abgeschnitten</translation>
    </message>
    <message>
        <source>its gzip packing is damaged</source>
        <translation>ihre gzip-Packung ist beschädigt</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Printing</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Shared files</source>
        <translation>Freigegebene Dateien</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Pictures and sound from Apple devices</source>
        <translation>Bild und Ton von Apple-Geräten</translation>
    </message>
    <message>
        <source>Sound from Apple devices</source>
        <translation>Ton von Apple-Geräten</translation>
    </message>
    <message>
        <source>Pictures and sound by Google Cast</source>
        <translation>Bild und Ton über Google Cast</translation>
    </message>
    <message>
        <source>Music by Spotify</source>
        <translation>Musik von Spotify</translation>
    </message>
    <message>
        <source>Remote login</source>
        <translation>Anmeldung aus der Ferne</translation>
    </message>
    <message>
        <source>Remote screen</source>
        <translation>Bildschirm aus der Ferne</translation>
    </message>
    <message>
        <source>Smart home by Apple</source>
        <translation>Smart Home von Apple</translation>
    </message>
    <message>
        <source>Smart home by Matter</source>
        <translation>Smart Home über Matter</translation>
    </message>
    <message>
        <source>Talks to other Apple devices</source>
        <translation>Spricht mit anderen Apple-Geräten</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Films, music and pictures</source>
        <translation>Filme, Musik und Bilder</translation>
    </message>
    <message>
        <source>Plays films and music</source>
        <translation>Spielt Filme und Musik ab</translation>
    </message>
    <message>
        <source>Way to the internet</source>
        <translation>Weg ins Internet</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>the database is busy</source>
        <translation>die Datenbank ist beschäftigt</translation>
    </message>
    <message>
        <source>the database may only be read</source>
        <translation>die Datenbank darf nur gelesen werden</translation>
    </message>
    <message>
        <source>the file cannot be read or written</source>
        <translation>die Datei kann nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation>die Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>die Datei kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>opening the database %1</source>
        <translation>Öffnen der Datenbank %1</translation>
    </message>
    <message>
        <source>it belongs to another program</source>
        <translation>sie gehört einem anderen Programm</translation>
    </message>
    <message>
        <source>a newer version of Lanscope wrote it; it was left as it is</source>
        <translation>eine neuere Version von Lanscope hat sie geschrieben; sie blieb unverändert</translation>
    </message>
    <message>
        <source>setting the damaged database %1 aside</source>
        <translation>Beiseitelegen der beschädigten Datenbank %1</translation>
    </message>
    <message>
        <source>nothing has been stored there yet</source>
        <translation>dort wurde noch nichts gespeichert</translation>
    </message>
    <message>
        <source>an older version of Lanscope wrote it; let Lanscope listen once</source>
        <translation>eine ältere Version von Lanscope hat sie geschrieben; Lanscope muss einmal lauschen</translation>
    </message>
    <message>
        <source>creating the folder %1</source>
        <translation>Anlegen des Ordners %1</translation>
    </message>
    <message>
        <source>the database is damaged; it is set aside when Lanscope listens</source>
        <translation>die Datenbank ist beschädigt; sie wird beiseitegelegt, sobald Lanscope lauscht</translation>
    </message>
    <message>
        <source>The database was damaged. It was set aside as %1 and a new one begun.</source>
        <translation>Die Datenbank war beschädigt. Sie wurde als %1 beiseitegelegt und eine neue begonnen.</translation>
    </message>
    <message>
        <source>recording to %1</source>
        <translation>Aufzeichnen in %1</translation>
    </message>
    <message>
        <source>another Lanscope records there already</source>
        <translation>dort zeichnet bereits ein anderes Lanscope auf</translation>
    </message>
    <message>
        <source>saving what was seen</source>
        <translation>Speichern des Gesehenen</translation>
    </message>
    <message>
        <source>reading what was stored</source>
        <translation>Lesen des Gespeicherten</translation>
    </message>
    <message>
        <source>saving your choice</source>
        <translation>Speichern Ihrer Wahl</translation>
    </message>
    <message>
        <source>forgetting devices</source>
        <translation>Geräte vergessen</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for this database is not installed (package %1)</source>
        <translation>der Qt-Treiber für diese Datenbank ist nicht installiert (Paket %1)</translation>
    </message>
    <message>
        <source>the server does not let this user in</source>
        <translation>der Server lässt diesen Benutzer nicht herein</translation>
    </message>
    <message>
        <source>the server has no database of this name</source>
        <translation>der Server hat keine Datenbank dieses Namens</translation>
    </message>
    <message>
        <source>this user may not do that in the database</source>
        <translation>dieser Benutzer darf das in der Datenbank nicht tun</translation>
    </message>
    <message>
        <source>the disk of the server is full</source>
        <translation>der Datenträger des Servers ist voll</translation>
    </message>
    <message>
        <source>forgetting what was stored</source>
        <translation>Vergessen des Gespeicherten</translation>
    </message>
    <message>
        <source>opening the database</source>
        <translation>Öffnen der Datenbank</translation>
    </message>
    <message>
        <source>its address is not of the form postgresql://user@host/database</source>
        <translation>ihre Adresse hat nicht die Form postgresql://user@host/database</translation>
    </message>
    <message>
        <source>it has no such sensor; choose one by ?site=SITE&amp;sensor=NAME from: %1</source>
        <translation>sie hat keinen solchen Sensor; wählen Sie einen mit ?site=SITE&amp;sensor=NAME aus: %1</translation>
    </message>
    <message>
        <source>another Lanscope records there already under this sensor&apos;s name</source>
        <translation>dort zeichnet bereits ein anderes Lanscope unter dem Namen dieses Sensors auf</translation>
    </message>
</context>
<context>
    <name>lanscope::About</name>
    <message>
        <source>About Lanscope</source>
        <translation>Über Lanscope</translation>
    </message>
    <message>
        <source>Lanscope %1</source>
        <translation>Lanscope %1</translation>
    </message>
    <message>
        <source>Who is on your network, and what are they doing?

Qt %1 · %2 · Linux %3
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Wer ist in Ihrem Netz, und was geschieht dort?

Qt %1 · %2 · Linux %3
Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
</context>
<context>
    <name>lanscope::ActiveList</name>
    <message>
        <source>The busiest devices</source>
        <translation>Die regsten Geräte</translation>
    </message>
    <message>
        <source>One device a row. Enter shows more of the device of the current row.</source>
        <translation>Ein Gerät je Zeile. Die Eingabetaste zeigt mehr vom Gerät der aktuellen Zeile.</translation>
    </message>
</context>
<context>
    <name>lanscope::ActivityPage</name>
    <message>
        <source>As a &amp;table</source>
        <translation>Als &amp;Tabelle</translation>
    </message>
    <message>
        <source>Show the chart&apos;s numbers as a table</source>
        <translation>Die Zahlen des Diagramms als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Traffic, the newest first</source>
        <translation>Verkehr, das Neueste zuerst</translation>
    </message>
    <message>
        <source>Traffic over time</source>
        <translation>Verkehr im Lauf der Zeit</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>How far back the chart looks</source>
        <translation>Wie weit das Diagramm zurückreicht</translation>
    </message>
</context>
<context>
    <name>lanscope::AlertCards</name>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Don&amp;e</source>
        <translation>&amp;Erledigt</translation>
    </message>
</context>
<context>
    <name>lanscope::AlertDecisions</name>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Wieder offen: %1</translation>
    </message>
    <message>
        <source>Muted: %1.</source>
        <translation>Stummgeschaltet: %1.</translation>
    </message>
    <message>
        <source>Told again: %1.</source>
        <translation>Wird wieder gemeldet: %1.</translation>
    </message>
</context>
<context>
    <name>lanscope::AlertFrameText</name>
    <message>
        <source>%1 says that it has %2.</source>
        <translation>%1 sagt, dass es %2 hat.</translation>
    </message>
    <message>
        <source>%1 asks who has %2.</source>
        <translation>%1 fragt, wer %2 hat.</translation>
    </message>
    <message>
        <source>%1 octets, the first %2 are kept</source>
        <translation>%1 Bytes, die ersten %2 sind aufbewahrt</translation>
    </message>
    <message>
        <source>%1 octets</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>What it says is hidden.</source>
        <translation>Was darin steht, ist verborgen.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <translation>%1 von %2 an %3.</translation>
    </message>
    <message numerus="yes">
        <source>The last %n frame(s) in which it was seen</source>
        <translation>
            <numerusform>Das letzte Paket, in dem es zu sehen war</numerusform>
            <numerusform>Die letzten %n Pakete, in denen es zu sehen war</numerusform>
        </translation>
    </message>
    <message>
        <source>No frame is kept of it. What is found by counting alone leaves none.</source>
        <translation>Davon ist kein Paket aufbewahrt. Was allein durch Zählen gefunden wird, hinterlässt keines.</translation>
    </message>
</context>
<context>
    <name>lanscope::AlertFrames</name>
    <message>
        <source>Frames of the alert</source>
        <translation>Pakete zu dieser Meldung</translation>
    </message>
</context>
<context>
    <name>lanscope::AlertLevelModel</name>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>How grave it is</source>
        <translation>Wie ernst es ist</translation>
    </message>
    <message>
        <source>What Lanscope does</source>
        <translation>Was Lanscope tut</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>Only note it</source>
        <translation>Nur vermerken</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>lanscope::AlertModel</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Critical: Printer pretends to be the router</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
</context>
<context>
    <name>lanscope::AlertNotifications</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) you may want to look at</source>
        <translation>
            <numerusform>%n Sache, die Sie vielleicht ansehen wollen</numerusform>
            <numerusform>%n Sachen, die Sie vielleicht ansehen wollen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::AlertPageText</name>
    <message>
        <source>Since %1, last seen %2.</source>
        <translation>Seit %1, zuletzt gesehen %2.</translation>
    </message>
    <message>
        <source>%1 It is over.</source>
        <translation>%1 Es ist vorbei.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Open (2)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Alerts (%1)</source>
        <translation>Meldungen (%1)</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was gesehen wurde</translation>
    </message>
    <message>
        <source>What is normal</source>
        <translation>Was üblich ist</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Was Sie tun können</translation>
    </message>
    <message>
        <source>No alert is done</source>
        <translation>Keine Meldung ist erledigt</translation>
    </message>
    <message>
        <source>What you have looked at is kept here.</source>
        <translation>Was Sie angesehen haben, bleibt hier.</translation>
    </message>
    <message>
        <source>No alert is muted</source>
        <translation>Keine Meldung ist stummgeschaltet</translation>
    </message>
    <message>
        <source>What you want to hear no more of is kept here, and counted.</source>
        <translation>Wovon Sie nichts mehr hören wollen, bleibt hier und wird gezählt.</translation>
    </message>
    <message>
        <source>No alert is open</source>
        <translation>Keine Meldung ist offen</translation>
    </message>
    <message>
        <source>When a device does what it should not, it is told here: what was seen, what is normal, and what you can do.</source>
        <translation>Wenn ein Gerät tut, was es nicht soll, erfahren Sie es hier: was gesehen wurde, was üblich ist und was Sie tun können.</translation>
    </message>
    <message>
        <source>Nobody watches while Lanscope does not listen.</source>
        <translation>Niemand passt auf, solange Lanscope nicht lauscht.</translation>
    </message>
    <message>
        <source>No such alert in this time</source>
        <translation>Keine solche Meldung in dieser Zeit</translation>
    </message>
    <message>
        <source>Only the range is shown that is marked in the time bar below.</source>
        <translation>Gezeigt wird nur der Bereich, der unten in der Zeitleiste markiert ist.</translation>
    </message>
    <message>
        <source>No alert here has these words</source>
        <translation>Keine Meldung hier enthält diese Wörter</translation>
    </message>
    <message>
        <source>They are looked for in what happened, in its evidence, and in the device&apos;s name.</source>
        <translation>Gesucht wird in dem, was geschehen ist, in den Belegen dafür und im Namen des Geräts.</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>No alert was told of this device.</source>
        <translation>Zu diesem Gerät gab es keine Meldung.</translation>
    </message>
</context>
<context>
    <name>lanscope::AlertSettings</name>
    <message>
        <source>Settings of alerts</source>
        <translation>Einstellungen der Meldungen</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>W&amp;as</translation>
    </message>
    <message>
        <source>M&amp;uted</source>
        <translation>St&amp;umm</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>&amp;Listen</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>&amp;Nicht stören</translation>
    </message>
    <message>
        <source>Nothing is shown until it is switched off. It is noted, and told then.</source>
        <translation>Bis es ausgeschaltet wird, wird nichts gezeigt. Es wird vermerkt und danach gemeldet.</translation>
    </message>
    <message>
        <source>Only what cannot wait is told then: somebody pretends to be the router, or does other harm to the network.</source>
        <translation>Gemeldet wird dann nur, was nicht warten kann: Jemand gibt sich als der Router aus oder schadet dem Netz auf andere Weise.</translation>
    </message>
    <message>
        <source>Most &amp;notifications in an hour</source>
        <translation>Höchstzahl der &amp;Benachrichtigungen je Stunde</translation>
    </message>
    <message>
        <source>What comes beyond that is gathered, and told in one.</source>
        <translation>Was darüber hinausgeht, wird gesammelt und auf einmal gemeldet.</translation>
    </message>
    <message>
        <source>&amp;Quiet hours from</source>
        <translation>&amp;Ruhezeit von</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>Beginn der Ruhezeit</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>Ende der Ruhezeit</translation>
    </message>
    <message>
        <source>until</source>
        <comment>quiet hours from 22:00 until 7:00</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>What is done about each kind of alert</source>
        <translation>Was bei jeder Art von Meldung geschieht</translation>
    </message>
    <message>
        <source>What is only noted stands on the page of alerts, without a notification. What is off is not looked for.</source>
        <translation>Was nur vermerkt wird, steht auf der Seite Meldungen, ohne Benachrichtigung. Was aus ist, danach wird nicht gesucht.</translation>
    </message>
    <message>
        <source>What is muted</source>
        <translation>Was stumm ist</translation>
    </message>
    <message>
        <source>Tell me &amp;again</source>
        <translation>Wieder &amp;melden</translation>
    </message>
    <message>
        <source>Of these nobody is told. They are counted all the same.</source>
        <translation>Davon wird nichts gemeldet. Gezählt wird es trotzdem.</translation>
    </message>
    <message>
        <source>Files with addresses to look out for</source>
        <translation>Dateien mit Adressen, auf die zu achten ist</translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>Datei &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>You are told when a device is in contact with an address or a name that stands in one of these files: one a line, or a line of a hosts file. Lanscope reads them when it starts and when you add them; it fetches none.</source>
        <translation>Es wird gemeldet, wenn ein Gerät Kontakt mit einer Adresse oder einem Namen aus einer dieser Dateien hat: je Zeile einer davon oder eine Zeile einer hosts-Datei. Lanscope liest die Dateien, wenn es startet und wenn Sie sie hinzufügen; es lädt keine herunter.</translation>
    </message>
    <message>
        <source>Add a list of addresses</source>
        <translation>Liste mit Adressen hinzufügen</translation>
    </message>
</context>
<context>
    <name>lanscope::AlertsPage</name>
    <message>
        <source>Show the &amp;device</source>
        <translation>Das Gerät &amp;zeigen</translation>
    </message>
    <message>
        <source>Which alerts are shown</source>
        <translation>Welche Meldungen gezeigt werden</translation>
    </message>
    <message>
        <source>What is &amp;muted</source>
        <translation>Was stu&amp;mm ist</translation>
    </message>
    <message>
        <source>Tell again: %1</source>
        <translation>Wieder melden: %1</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Mut&amp;e</source>
        <translation>&amp;Stummschalten</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>&amp;Erledigt</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>Wieder ö&amp;ffnen</translation>
    </message>
    <message>
        <source>What you are &amp;told…</source>
        <translation>Was &amp;gemeldet wird …</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Words that the alerts must have</source>
        <translation>Wörter, die die Meldungen enthalten müssen</translation>
    </message>
</context>
<context>
    <name>lanscope::Autostart</name>
    <message>
        <source>removing %1</source>
        <translation>Entfernen von %1</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>Schreiben von %1</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>sein Ordner kann nicht angelegt werden</translation>
    </message>
</context>
<context>
    <name>lanscope::CorrectionDialog</name>
    <message>
        <source>What is this device?</source>
        <translation>Was ist dieses Gerät?</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>That &amp;is it</source>
        <translation>&amp;Das ist es</translation>
    </message>
    <message>
        <source>What you say stands for ever. What you leave empty Lanscope finds out by itself.</source>
        <translation>Was Sie sagen, gilt dauerhaft. Was Sie leer lassen, findet Lanscope selbst heraus.</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation>M&amp;odell</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>As Lanscope finds</source>
        <translation>Wie Lanscope herausfindet</translation>
    </message>
    <message>
        <source>As Lanscope finds: %1</source>
        <translation>Wie Lanscope herausfindet: %1</translation>
    </message>
    <message>
        <source>&amp;Vendor</source>
        <translation>&amp;Hersteller</translation>
    </message>
</context>
<context>
    <name>lanscope::DayBar</name>
    <message>
        <source>Show e&amp;verything</source>
        <translation>Alles ze&amp;igen</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Der Tag davor</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Der Tag danach</translation>
    </message>
    <message>
        <source>Show all times again</source>
        <translation>Wieder alle Zeiten zeigen</translation>
    </message>
</context>
<context>
    <name>lanscope::DayText</name>
    <message>
        <source>%1 received, %2 sent</source>
        <translation>%1 empfangen, %2 gesendet</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>14:00 to 14:15</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>14:00 to 14:15: 12 MB received, 1 MB sent, 9 devices heard</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) heard</source>
        <translation>
            <numerusform>%n Gerät gehört</numerusform>
            <numerusform>%n Geräte gehört</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not observed</source>
        <translation>%1: nicht beobachtet</translation>
    </message>
    <message>
        <source>%1: still to come</source>
        <translation>%1: kommt noch</translation>
    </message>
    <message>
        <source>%1: not observed yet</source>
        <translation>%1: noch nicht beobachtet</translation>
    </message>
    <message>
        <source>%1: %2. Observed for %3 of %4 hours.</source>
        <translation>%1: %2. Beobachtet: %3 von %4 Stunden.</translation>
    </message>
</context>
<context>
    <name>lanscope::DecisionText</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: your name taken back.</source>
        <translation>%1: Ihr Name zurückgenommen.</translation>
    </message>
    <message>
        <source>%1: named “%2”.</source>
        <translation>%1: jetzt „%2“ genannt.</translation>
    </message>
    <message>
        <source>%1: type taken back.</source>
        <translation>%1: Art zurückgenommen.</translation>
    </message>
    <message>
        <source>%1: type %2.</source>
        <translation>%1: Art %2.</translation>
    </message>
    <message>
        <source>%1: owner removed.</source>
        <translation>%1: Besitzer entfernt.</translation>
    </message>
    <message>
        <source>%1: owner “%2”.</source>
        <translation>%1: Besitzer „%2“.</translation>
    </message>
    <message>
        <source>%1: group removed.</source>
        <translation>%1: Gruppe entfernt.</translation>
    </message>
    <message>
        <source>%1: group “%2”.</source>
        <translation>%1: Gruppe „%2“.</translation>
    </message>
    <message>
        <source>%1: notes changed.</source>
        <translation>%1: Notizen geändert.</translation>
    </message>
    <message>
        <source>%1 marked as known.</source>
        <translation>%1 als bekannt markiert.</translation>
    </message>
    <message>
        <source>%1 marked as new.</source>
        <translation>%1 als neu markiert.</translation>
    </message>
    <message>
        <source>%1 archived.</source>
        <translation>%1 archiviert.</translation>
    </message>
    <message>
        <source>%1 brought back from the archive.</source>
        <translation>%1 aus dem Archiv zurückgeholt.</translation>
    </message>
    <message>
        <source>%1 forgotten.</source>
        <translation>%1 vergessen.</translation>
    </message>
    <message>
        <source>%1 noted as not yours.</source>
        <translation>%1: als nicht Ihres vermerkt.</translation>
    </message>
    <message>
        <source>%1: noted what it is.</source>
        <translation>%1: vermerkt, was es ist.</translation>
    </message>
    <message>
        <source>%1: back to what Lanscope finds.</source>
        <translation>%1: wieder, was Lanscope herausfindet.</translation>
    </message>
    <message>
        <source>%1 is one device with “%2” now.</source>
        <translation>%1 ist jetzt ein Gerät mit „%2“.</translation>
    </message>
    <message>
        <source>%1: %2 is a device of its own now.</source>
        <translation>%1: %2 ist jetzt ein eigenes Gerät.</translation>
    </message>
    <message>
        <source>%1 and “%2” are different devices.</source>
        <translation>%1 und „%2“ sind verschiedene Geräte.</translation>
    </message>
    <message>
        <source>%1: icon follows the type again.</source>
        <translation>%1: Symbol folgt wieder der Art.</translation>
    </message>
    <message>
        <source>%1: icon “%2”.</source>
        <translation>%1: Symbol „%2“.</translation>
    </message>
    <message>
        <source>%1: you will be told of comings and goings.</source>
        <translation>%1: Sie erfahren, wann es kommt und geht.</translation>
    </message>
    <message>
        <source>%1: you will not be told of comings and goings.</source>
        <translation>%1: Sie erfahren nicht mehr, wann es kommt und geht.</translation>
    </message>
</context>
<context>
    <name>lanscope::DesktopChoices</name>
    <message>
        <source>&amp;Start when I log in, without a window</source>
        <translation>Beim Anmelden starten, &amp;ohne Fenster</translation>
    </message>
    <message>
        <source>Tell me of new &amp;devices</source>
        <translation>Neue Geräte &amp;melden</translation>
    </message>
    <message>
        <source>Try a n&amp;otification</source>
        <translation>&amp;Benachrichtigung ausprobieren</translation>
    </message>
</context>
<context>
    <name>lanscope::DesktopWiring</name>
    <message>
        <source>showing the Lanscope that already runs: it does not answer</source>
        <translation>Zeigen des Lanscope, das schon läuft: es antwortet nicht</translation>
    </message>
    <message>
        <source>Lanscope shows notifications</source>
        <translation>Lanscope zeigt Benachrichtigungen</translation>
    </message>
    <message>
        <source>So you will be told of a new device.</source>
        <translation>So erfahren Sie von einem neuen Gerät.</translation>
    </message>
</context>
<context>
    <name>lanscope::DetailActivity</name>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
</context>
<context>
    <name>lanscope::DetailAlerts</name>
    <message>
        <source>Show on the &amp;page of alerts</source>
        <translation>Auf der &amp;Seite der Meldungen zeigen</translation>
    </message>
    <message>
        <source>Alerts of this device</source>
        <translation>Meldungen zu diesem Gerät</translation>
    </message>
    <message>
        <source>What happened, how grave it is, how often and when. Enter shows all of it.</source>
        <translation>Was geschah, wie ernst es ist, wie oft und wann. Die Eingabetaste zeigt alles.</translation>
    </message>
</context>
<context>
    <name>lanscope::DetailDock</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>lanscope::DetailEvidence</name>
    <message>
        <source>Nothing this device said tells what it is. Most devices announce themselves when they join the network.</source>
        <translation>Nichts, was dieses Gerät sagte, verrät, was es ist. Die meisten Geräte stellen sich vor, wenn sie ins Netz kommen.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>What the device said, what it points to, how much it weighs, by which protocol and when</source>
        <translation>Was das Gerät sagte, worauf es deutet, wie viel es wiegt, mit welchem Protokoll und wann</translation>
    </message>
</context>
<context>
    <name>lanscope::DetailGuess</name>
    <message>
        <source>Not &amp;right?</source>
        <translation>Stimmt das nic&amp;ht?</translation>
    </message>
    <message>
        <source>&amp;Back to the guess</source>
        <translation>Zurüc&amp;k zur Vermutung</translation>
    </message>
    <message>
        <source>Say what this device is; your word stands for ever</source>
        <translation>Sagen, was dieses Gerät ist; Ihr Wort gilt dauerhaft</translation>
    </message>
    <message>
        <source>Takes back what you said it is</source>
        <translation>Nimmt zurück, was es nach Ihren Angaben ist</translation>
    </message>
</context>
<context>
    <name>lanscope::DetailHeader</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Choose what this device is</source>
        <translation>Wählen, was dieses Gerät ist</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What you can do with this device</source>
        <translation>Was Sie mit diesem Gerät tun können</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>not yours</source>
        <translation>nicht Ihres</translation>
    </message>
</context>
<context>
    <name>lanscope::DetailHistory</name>
    <message>
        <source>When it was here</source>
        <translation>Wann es hier war</translation>
    </message>
</context>
<context>
    <name>lanscope::DetailNotes</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Anything you want to remember: where it stands, when you bought it, who repairs it.</source>
        <translation>Was Sie sich merken wollen: wo es steht, wann Sie es gekauft haben, wer es repariert.</translation>
    </message>
</context>
<context>
    <name>lanscope::DetailOverview</name>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>Wem gehört es?</translation>
    </message>
    <message>
        <source>Where does it belong?</source>
        <translation>Wohin gehört es?</translation>
    </message>
    <message>
        <source>What is usual</source>
        <translation>Was üblich ist</translation>
    </message>
    <message>
        <source>Tell me when it comes or goes</source>
        <translation>Melden, wann es kommt und geht</translation>
    </message>
</context>
<context>
    <name>lanscope::DetailText</name>
    <message>
        <source>Private address: %1</source>
        <translation>Private Adresse: %1</translation>
    </message>
    <message>
        <source>received %1, sent %2</source>
        <translation>%1 empfangen, %2 gesendet</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>Nennt sich</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Bietet</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Lanscope is not listening, so it does not know what this device sends and receives now.</source>
        <translation>Lanscope lauscht nicht und weiß deshalb nicht, was dieses Gerät jetzt sendet und empfängt.</translation>
    </message>
    <message>
        <source>This computer saw no traffic of this device in the last minute. What it exchanges with others may pass by unseen.</source>
        <translation>Dieser Computer sah in der letzten Minute keine Daten dieses Geräts. Was es mit anderen austauscht, kann ungesehen vorbeigehen.</translation>
    </message>
    <message>
        <source>Received: %1 now, at most %2 in the last minute. Sent: %3 now, at most %4.</source>
        <translation>Empfangen: jetzt %1, höchstens %2 in der letzten Minute. Gesendet: jetzt %3, höchstens %4.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Network interface by</source>
        <translation>Netzwerkschnittstelle von</translation>
    </message>
</context>
<context>
    <name>lanscope::DeviceActions</name>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Besitzer</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Mark as &amp;known</source>
        <translation>Als be&amp;kannt markieren</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>A&amp;rchivieren</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Copy a&amp;ddress</source>
        <translation>A&amp;dresse kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;MAC address</source>
        <translation>&amp;MAC-Adresse kopieren</translation>
    </message>
    <message>
        <source>Mark as &amp;new</source>
        <translation>Als &amp;neu markieren</translation>
    </message>
    <message>
        <source>Bring back from the &amp;archive</source>
        <translation>Aus dem A&amp;rchiv zurückholen</translation>
    </message>
    <message>
        <source>As Lanscope finds</source>
        <translation>Wie Lanscope herausfindet</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>A&amp;ndere…</translation>
    </message>
    <message>
        <source>Not m&amp;ine</source>
        <translation>N&amp;icht meins</translation>
    </message>
    <message>
        <source>I&amp;con…</source>
        <translation>S&amp;ymbol …</translation>
    </message>
    <message>
        <source>Another i&amp;con…</source>
        <translation>Anderes S&amp;ymbol …</translation>
    </message>
    <message>
        <source>Te&amp;ll me when it comes or goes</source>
        <translation>Me&amp;lden, wann es kommt und geht</translation>
    </message>
</context>
<context>
    <name>lanscope::DeviceBar</name>
    <message>
        <source>&amp;Mark all as known</source>
        <translation>Alle als bekannt &amp;markieren</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>Als Karten zeigen</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Says of every device that is marked as new: it belongs here</source>
        <translation>Sagt von jedem Gerät, das als neu markiert ist: Es gehört hierher</translation>
    </message>
    <message>
        <source>The same as typing %1 into the filter</source>
        <translation>Dasselbe wie %1 in den Filter zu schreiben</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a filter and how many it finds: New 3</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not yours</source>
        <translation>Nicht Ihres</translation>
    </message>
</context>
<context>
    <name>lanscope::DeviceCards</name>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>One device a card. F2 gives the current device a name.</source>
        <translation>Ein Gerät je Karte. F2 gibt dem aktuellen Gerät einen Namen.</translation>
    </message>
</context>
<context>
    <name>lanscope::DeviceDecisions</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n weiterem</numerusform>
            <numerusform>%n weiteren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::DeviceDelegate</name>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>● new</source>
        <translation>● neu</translation>
    </message>
    <message>
        <source>not yours</source>
        <translation>nicht Ihres</translation>
    </message>
</context>
<context>
    <name>lanscope::DeviceModel</name>
    <message>
        <source>%1, new</source>
        <translation>%1, neu</translation>
    </message>
    <message>
        <source>%1, not yours</source>
        <translation>%1, nicht Ihres</translation>
    </message>
</context>
<context>
    <name>lanscope::DeviceTable</name>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>One device a row. F2 gives the device of the current row a name.</source>
        <translation>Ein Gerät je Zeile. F2 gibt dem Gerät der aktuellen Zeile einen Namen.</translation>
    </message>
</context>
<context>
    <name>lanscope::DeviceText</name>
    <message>
        <source>Private address</source>
        <translation>Private Adresse</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1 (dieser Computer)</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>%1 (router)</source>
        <translation>%1 (Router)</translation>
    </message>
    <message>
        <source>Unnamed device</source>
        <translation>Gerät ohne Namen</translation>
    </message>
    <message>
        <source>Not known: nobody listens</source>
        <translation>Nicht bekannt: niemand lauscht</translation>
    </message>
    <message>
        <source>No traffic now</source>
        <translation>Jetzt keine Daten</translation>
    </message>
    <message>
        <source>Received: %1, sent: %2</source>
        <translation>Empfangen: %1, gesendet: %2</translation>
    </message>
    <message>
        <source>%1 without a name</source>
        <comment>Phone …</comment>
        <translation>%1 ohne Namen</translation>
    </message>
</context>
<context>
    <name>lanscope::DeviceToolTip</name>
    <message>
        <source>It announces itself as: %1</source>
        <translation>Es stellt sich vor als: %1</translation>
    </message>
    <message>
        <source>Its host name: %1</source>
        <translation>Sein Hostname: %1</translation>
    </message>
    <message>
        <source>New: nobody has said yet that it belongs here.</source>
        <translation>Neu: Noch niemand hat gesagt, dass es hierher gehört.</translation>
    </message>
    <message>
        <source>Press F2 to give it a name of your own.</source>
        <translation>F2 gibt ihm einen eigenen Namen.</translation>
    </message>
    <message>
        <source>%1, last seen %2</source>
        <translation>%1, zuletzt gesehen %2</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s)</source>
        <translation>
            <numerusform>%n Paket</numerusform>
            <numerusform>%n Pakete</numerusform>
        </translation>
    </message>
    <message>
        <source>Heard from just now</source>
        <translation>Gerade eben gehört</translation>
    </message>
    <message>
        <source>Silent for a while; it may be asleep</source>
        <translation>Seit einer Weile still; es schläft vielleicht</translation>
    </message>
    <message>
        <source>Silent for long; it is probably switched off or somewhere else</source>
        <translation>Seit Langem still; es ist wohl ausgeschaltet oder anderswo</translation>
    </message>
    <message>
        <source>The device made this address up to stay private; it says nothing of its maker.</source>
        <translation>Das Gerät hat sich diese Adresse ausgedacht, um anonym zu bleiben; sie verrät nichts über den Hersteller.</translation>
    </message>
    <message>
        <source>Received: %1
Sent: %2</source>
        <translation>Empfangen: %1
Gesendet: %2</translation>
    </message>
    <message>
        <source>You said that it is not yours.</source>
        <translation>Sie haben gesagt, dass es nicht Ihres ist.</translation>
    </message>
    <message>
        <source>Not heard for weeks; it will hardly come back</source>
        <translation>Seit Wochen nicht gehört; es kommt wohl nicht wieder</translation>
    </message>
</context>
<context>
    <name>lanscope::Disguise</name>
    <message>
        <source>Person %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Phone 3</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>My network</source>
        <translation>Mein Netz</translation>
    </message>
    <message>
        <source>a capture file</source>
        <translation>ein Mitschnitt</translation>
    </message>
    <message>
        <source>Destination %1</source>
        <translation>Ziel %1</translation>
    </message>
</context>
<context>
    <name>lanscope::EmptyPage</name>
    <message>
        <source>Start &amp;listening</source>
        <translation>&amp;Lauschen</translation>
    </message>
    <message>
        <source>&amp;Open a capture file…</source>
        <translation>Mitschnitt ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Clear the search</source>
        <translation>&amp;Suche leeren</translation>
    </message>
</context>
<context>
    <name>lanscope::EmptyText</name>
    <message>
        <source>Waiting for permission</source>
        <translation>Warten auf Erlaubnis</translation>
    </message>
    <message>
        <source>Listening to the network is reserved to the administrator, so your computer may ask for a password. Lanscope itself never sees it.</source>
        <translation>Im Netz zu lauschen ist dem Administrator vorbehalten; deshalb fragt Ihr Computer vielleicht nach einem Passwort. Lanscope selbst bekommt es nie zu sehen.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Lanscope lauscht</translation>
    </message>
    <message>
        <source>No device has spoken yet. Most say something within a minute; switch one on, or open a web page on it.</source>
        <translation>Noch hat sich kein Gerät gemeldet. Die meisten tun es binnen einer Minute; schalten Sie eines ein oder öffnen Sie darauf eine Webseite.</translation>
    </message>
    <message>
        <source>Reading the capture file</source>
        <translation>Der Mitschnitt wird gelesen</translation>
    </message>
    <message>
        <source>Devices appear as they are met.</source>
        <translation>Geräte erscheinen, sobald sie vorkommen.</translation>
    </message>
    <message>
        <source>The file names no device</source>
        <translation>Die Datei nennt kein Gerät</translation>
    </message>
    <message>
        <source>It holds no frame with a sender that Lanscope can read.</source>
        <translation>Sie enthält keinen Frame mit einem Absender, den Lanscope lesen kann.</translation>
    </message>
    <message>
        <source>Who is on your network?</source>
        <translation>Wer ist in Ihrem Netz?</translation>
    </message>
    <message>
        <source>Lanscope listens to what devices tell each other and shows who is here. It sends nothing. You can also look into a capture file that was recorded elsewhere; that needs no password.</source>
        <translation>Lanscope hört zu, was Geräte einander mitteilen, und zeigt, wer da ist. Es sendet nichts. Sie können auch einen Mitschnitt ansehen, der anderswo aufgezeichnet wurde; dafür braucht es kein Passwort.</translation>
    </message>
    <message>
        <source>Once Lanscope listens, what is received grows upwards and what is sent downwards.</source>
        <translation>Sobald Lanscope lauscht, wächst Empfangenes nach oben und Gesendetes nach unten.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and a presence: 3 here</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>17 devices: 12 here, 3 quiet</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No device matches the filter</source>
        <translation>Kein Gerät passt zum Filter</translation>
    </message>
    <message>
        <source>All of its parts must be true of a device. Archived devices are found by is:archived.</source>
        <translation>Alle seine Teile müssen auf ein Gerät zutreffen. Archivierte Geräte findet is:archived.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n device(s)</source>
        <translation>
            <numerusform>%1 von %n Gerät</numerusform>
            <numerusform>%1 von %n Geräten</numerusform>
        </translation>
    </message>
    <message>
        <source>No device is known to have been here in this time</source>
        <translation>Von keinem Gerät ist bekannt, dass es in dieser Zeit hier war</translation>
    </message>
    <message>
        <source>Only the range is shown that is marked in the time bar below. Where it is hatched nobody listened, so that nobody knows who was here.</source>
        <translation>Gezeigt wird nur der Bereich, der unten in der Zeitleiste markiert ist. Wo sie schraffiert ist, hat niemand gelauscht; darum weiß niemand, wer hier war.</translation>
    </message>
</context>
<context>
    <name>lanscope::EventModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
</context>
<context>
    <name>lanscope::EvidenceModel</name>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Points to</source>
        <translation>Deutet auf</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>printer – strong</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – weighs %2 in log-odds</source>
        <translation>%1 – wiegt %2 in Log-Odds</translation>
    </message>
</context>
<context>
    <name>lanscope::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Whom they talk to</source>
        <translation>Mit wem sie sprechen</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Traffic over time</source>
        <translation>Verkehr im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Told &amp;apart</source>
        <translation>Auf&amp;geteilt</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, für Programme</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>all that is kept</source>
        <translation>alles, was gespeichert ist</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
</context>
<context>
    <name>lanscope::ExportJob</name>
    <message>
        <source>writing %1: %2</source>
        <translation>Schreiben von %1: %2</translation>
    </message>
</context>
<context>
    <name>lanscope::FilterField</name>
    <message>
        <source>What the filter may become</source>
        <translation>Was der Filter werden kann</translation>
    </message>
</context>
<context>
    <name>lanscope::GuessText</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>so haben Sie es gesagt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Type: Printer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>Type: Printer – very likely (93 %)</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>by its part in the network</source>
        <translation>nach seiner Rolle im Netz</translation>
    </message>
    <message>
        <source>Lanscope’s guess: %1 – %2</source>
        <translation>Lanscopes Vermutung: %1 – %2</translation>
    </message>
    <message>
        <source>Perhaps: %1 (%2), too little to say so</source>
        <translation>Vielleicht: %1 (%2), zu wenig, um es zu sagen</translation>
    </message>
    <message>
        <source>Next best: %1 (%2)</source>
        <translation>Nächstbeste Vermutung: %1 (%2)</translation>
    </message>
    <message>
        <source>almost certain (%1)</source>
        <translation>fast sicher (%1)</translation>
    </message>
    <message>
        <source>very likely (%1)</source>
        <translation>sehr wahrscheinlich (%1)</translation>
    </message>
    <message>
        <source>likely (%1)</source>
        <translation>wahrscheinlich (%1)</translation>
    </message>
    <message>
        <source>perhaps (%1)</source>
        <translation>vielleicht (%1)</translation>
    </message>
    <message>
        <source>Lanscope cannot tell yet what this is.</source>
        <translation>Lanscope kann noch nicht sagen, was das ist.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation>spricht dagegen</translation>
    </message>
    <message>
        <source>beyond doubt</source>
        <translation>zweifelsfrei</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>a hint</source>
        <translation>ein Hinweis</translation>
    </message>
    <message>
        <source>a slight hint</source>
        <translation>ein schwacher Hinweis</translation>
    </message>
</context>
<context>
    <name>lanscope::HelperDialog</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Installing the helper</source>
        <translation>Den Helfer installieren</translation>
    </message>
    <message>
        <source>Listening to the network is reserved to the administrator. A small helper does that part, so that Lanscope itself runs with no more rights than you have. The helper is not installed on this computer, or it does not start.</source>
        <translation>Im Netz zu lauschen ist dem Administrator vorbehalten. Diesen Teil übernimmt ein kleiner Helfer, damit Lanscope selbst nicht mehr Rechte braucht als Sie. Der Helfer ist auf diesem Computer nicht installiert, oder er startet nicht.</translation>
    </message>
    <message>
        <source>In the folder that holds Lanscope&apos;s source, this command builds and installs it; it asks for your password:</source>
        <translation>Im Ordner mit dem Quelltext von Lanscope baut und installiert ihn dieser Befehl; er fragt nach Ihrem Passwort:</translation>
    </message>
    <message>
        <source>Capture files can be opened without the helper.</source>
        <translation>Mitschnitte lassen sich auch ohne den Helfer öffnen.</translation>
    </message>
</context>
<context>
    <name>lanscope::HelperHealth</name>
    <message>
        <source>not known: the kernel does not show this process</source>
        <translation>nicht bekannt: der Kernel zeigt diesen Prozess nicht</translation>
    </message>
    <message>
        <source>%1 of memory</source>
        <translation>%1 Speicher</translation>
    </message>
    <message>
        <source>%1 of memory, %2 % of one processor</source>
        <translation>%1 Speicher, %2 % eines Prozessors</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>The helper</source>
        <translation>Der Helfer</translation>
    </message>
    <message>
        <source>process %1, %2</source>
        <translation>Prozess %1, %2</translation>
    </message>
    <message>
        <source>does not run; it is started when somebody listens</source>
        <translation>läuft nicht; es wird gestartet, wenn jemand lauscht</translation>
    </message>
</context>
<context>
    <name>lanscope::HelperSource</name>
    <message>
        <source>listening on %1</source>
        <translation>Lauschen an %1</translation>
    </message>
    <message>
        <source>%1: there is no such network interface</source>
        <translation>%1: diese Netzwerkschnittstelle gibt es nicht</translation>
    </message>
    <message>
        <source>%1: the system bus does not answer (%2)</source>
        <translation>%1: der Systembus antwortet nicht (%2)</translation>
    </message>
    <message>
        <source>%1: the installed helper %2 is of another version than this program; install both anew</source>
        <translation>%1: der installierte Helfer %2 hat eine andere Version als dieses Programm; bitte beide neu installieren</translation>
    </message>
    <message>
        <source>%1: the helper&apos;s stream cannot be used</source>
        <translation>%1: der Datenstrom des Helfers ist unbrauchbar</translation>
    </message>
    <message>
        <source>%1: the helper stopped while it was asked</source>
        <translation>%1: der Helfer endete, während er gefragt wurde</translation>
    </message>
    <message>
        <source>%1: the helper is not installed or does not start (%2)</source>
        <translation>%1: der Helfer ist nicht installiert oder startet nicht (%2)</translation>
    </message>
    <message>
        <source>%1: the helper stopped unexpectedly; nothing is observed any more</source>
        <translation>%1: der Helfer endete unerwartet; nichts wird mehr beobachtet</translation>
    </message>
    <message>
        <source>%1: the helper sent a message that is too long</source>
        <translation>%1: der Helfer sandte eine zu lange Nachricht</translation>
    </message>
</context>
<context>
    <name>lanscope::HelperWords</name>
    <message>
        <source>ask for permission</source>
        <translation>um Erlaubnis fragen</translation>
    </message>
    <message>
        <source>ask the bus who calls</source>
        <translation>den Bus fragen, wer ruft</translation>
    </message>
    <message>
        <source>attach TC programs to %1</source>
        <translation>TC-Programme an %1 hängen</translation>
    </message>
    <message>
        <source>attach generic XDP to %1</source>
        <translation>generisches XDP an %1 hängen</translation>
    </message>
    <message>
        <source>attach native XDP to %1</source>
        <translation>natives XDP an %1 hängen</translation>
    </message>
    <message>
        <source>check the options</source>
        <translation>die Angaben prüfen</translation>
    </message>
    <message>
        <source>count packets</source>
        <translation>Pakete zählen</translation>
    </message>
    <message>
        <source>count with BPF</source>
        <translation>mit BPF zählen</translation>
    </message>
    <message>
        <source>deliver flows</source>
        <translation>Gezähltes abliefern</translation>
    </message>
    <message>
        <source>find the interface</source>
        <translation>die Schnittstelle finden</translation>
    </message>
    <message>
        <source>hand over the stream</source>
        <translation>den Datenstrom übergeben</translation>
    </message>
    <message>
        <source>keep watching</source>
        <translation>weiter beobachten</translation>
    </message>
    <message>
        <source>load the BPF programs</source>
        <translation>die BPF-Programme laden</translation>
    </message>
    <message>
        <source>make a stream</source>
        <translation>einen Datenstrom anlegen</translation>
    </message>
    <message>
        <source>map the flow tables</source>
        <translation>die Zähltabellen einblenden</translation>
    </message>
    <message>
        <source>map the ring buffer</source>
        <translation>den Ringpuffer einblenden</translation>
    </message>
    <message>
        <source>open a capture</source>
        <translation>einen Mitschnitt beginnen</translation>
    </message>
    <message>
        <source>see all frames that reach %1</source>
        <translation>alle Frames sehen, die %1 erreichen</translation>
    </message>
    <message>
        <source>tell received from sent frames</source>
        <translation>empfangene von gesendeten Frames unterscheiden</translation>
    </message>
    <message>
        <source>watch the interface</source>
        <translation>die Schnittstelle beobachten</translation>
    </message>
    <message>
        <source>watch the interface with libpcap</source>
        <translation>die Schnittstelle mit libpcap beobachten</translation>
    </message>
    <message>
        <source>watch the interfaces</source>
        <translation>die Schnittstellen beobachten</translation>
    </message>
    <message>
        <source>a password is needed, and the caller does not let it be asked for</source>
        <translation>ein Passwort ist nötig, und der Aufrufer lässt nicht danach fragen</translation>
    </message>
    <message>
        <source>another XDP program is there, and is not replaced</source>
        <translation>ein anderes XDP-Programm ist schon da und wird nicht ersetzt</translation>
    </message>
    <message>
        <source>another program took this one&apos;s place</source>
        <translation>ein anderes Programm hat den Platz eingenommen</translation>
    </message>
    <message>
        <source>earlier questions wait for an answer</source>
        <translation>frühere Fragen warten noch auf Antwort</translation>
    </message>
    <message>
        <source>it has frames neither of Ethernet nor of IP</source>
        <translation>ihre Frames sind weder von Ethernet noch von IP</translation>
    </message>
    <message>
        <source>it was denied</source>
        <translation>sie wurde verweigert</translation>
    </message>
    <message>
        <source>it was removed from this computer</source>
        <translation>sie wurde vom Computer entfernt</translation>
    </message>
    <message>
        <source>no authentication agent runs in this session that could ask for the password</source>
        <translation>in dieser Sitzung läuft kein Programm, das nach dem Passwort fragen könnte</translation>
    </message>
    <message>
        <source>nobody answered in time</source>
        <translation>niemand hat rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>nobody reads the stream</source>
        <translation>niemand liest den Datenstrom</translation>
    </message>
    <message>
        <source>the backend must be auto, xdp, xdp-generic, tc or pcap</source>
        <translation>der Weg muss auto, xdp, xdp-generic, tc oder pcap sein</translation>
    </message>
    <message>
        <source>the caller left the bus</source>
        <translation>der Aufrufer hat den Bus verlassen</translation>
    </message>
    <message>
        <source>the driver does not support it</source>
        <translation>der Treiber kann es nicht</translation>
    </message>
    <message>
        <source>the helper was asked to stop</source>
        <translation>der Helfer wurde beendet</translation>
    </message>
    <message>
        <source>the mode must be host, gateway or span</source>
        <translation>der Modus muss host, gateway oder span sein</translation>
    </message>
    <message>
        <source>the question was closed without an answer</source>
        <translation>die Frage wurde ohne Antwort geschlossen</translation>
    </message>
    <message>
        <source>there is no interface of this name with number %1</source>
        <translation>es gibt keine Schnittstelle dieses Namens mit der Nummer %1</translation>
    </message>
    <message>
        <source>this computer has too many processors</source>
        <translation>dieser Computer hat zu viele Prozessoren</translation>
    </message>
    <message>
        <source>this real-time kernel may interrupt a program, which would miscount</source>
        <translation>dieser Echtzeitkernel darf ein Programm unterbrechen, das sich dann verzählen würde</translation>
    </message>
    <message>
        <source>too many are open</source>
        <translation>es sind zu viele offen</translation>
    </message>
    <message>
        <source>too many sessions observe this interface</source>
        <translation>zu viele Sitzungen beobachten diese Schnittstelle</translation>
    </message>
    <message>
        <source>with the driver %1 it may interrupt the connection or slow it down, and is only used when asked for</source>
        <translation>mit dem Treiber %1 kann es die Verbindung unterbrechen oder bremsen und wird nur auf Wunsch verwendet</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>die Operation ist nicht erlaubt</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>die Operation wird nicht unterstützt</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>es gibt kein solches Gerät</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>das Gerät ist belegt</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>es ist kein Speicher frei</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>ein Argument ist ungültig</translation>
    </message>
</context>
<context>
    <name>lanscope::HistoryDialog</name>
    <message>
        <source>What is kept</source>
        <translation>Was gespeichert wird</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What happened is &amp;kept</source>
        <translation>Geschehenes wird &amp;gespeichert</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>as much as it takes</source>
        <translation>so viel wie nötig</translation>
    </message>
    <message>
        <source>The database takes a&amp;t most</source>
        <translation>Die Datenbank belegt &amp;höchstens</translation>
    </message>
    <message>
        <source>Amounts are kept in steps of 10 seconds for an hour, of a minute for a day, of a quarter of an hour for a month, and of a day from then on. What is older or more than you want is forgotten, the oldest first.</source>
        <translation>Mengen werden eine Stunde lang in Schritten von 10 Sekunden gespeichert, einen Tag lang in Minuten, einen Monat lang in Viertelstunden und von da an in Tagen. Was älter oder mehr ist, als Sie wünschen, wird vergessen, das Älteste zuerst.</translation>
    </message>
    <message>
        <source>Keep the &amp;names of the places that devices talk to</source>
        <translation>Die &amp;Namen der Ziele speichern, mit denen Geräte sprechen</translation>
    </message>
    <message>
        <source>Such names tell much about people. Switched off, those that were kept are forgotten.</source>
        <translation>Solche Namen verraten viel über Menschen. Wird dies ausgeschaltet, werden die gespeicherten vergessen.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>The last &amp;hour…</source>
        <translation>Die letzte &amp;Stunde …</translation>
    </message>
    <message>
        <source>Forget what happened in the last hour?</source>
        <translation>Vergessen, was in der letzten Stunde geschehen ist?</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>&amp;Only %1…</source>
        <translation>N&amp;ur %1 …</translation>
    </message>
    <message>
        <source>The marked &amp;range…</source>
        <translation>Den markierten &amp;Bereich …</translation>
    </message>
    <message>
        <source>A range is marked by dragging over the time bar.</source>
        <translation>Ein Bereich wird markiert, indem man über die Zeitleiste zieht.</translation>
    </message>
    <message>
        <source>Forget what happened, %1?</source>
        <translation>Vergessen, was geschehen ist (%1)?</translation>
    </message>
    <message>
        <source>&amp;Everything…</source>
        <translation>&amp;Alles …</translation>
    </message>
    <message>
        <source>Forget all places with their devices, their history, and all names and notes you gave?</source>
        <translation>Alle Orte mit ihren Geräten, ihrem Verlauf und allen Namen und Notizen vergessen, die Sie vergeben haben?</translation>
    </message>
    <message>
        <source>&amp;Forget everything</source>
        <translation>Alles &amp;vergessen</translation>
    </message>
    <message>
        <source>What is forgotten is erased from the disk and cannot be brought back.</source>
        <translation>Vergessenes wird vom Datenträger gelöscht und lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Es lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Offer &amp;metrics to Prometheus on this computer</source>
        <translation>Prometheus auf diesem Computer &amp;Messwerte anbieten</translation>
    </message>
    <message>
        <source>With the names and addresses of &amp;devices</source>
        <translation>Mit Namen und Adressen der Ge&amp;räte</translation>
    </message>
    <message>
        <source>At &amp;port</source>
        <translation>An &amp;Port</translation>
    </message>
    <message>
        <source>Only programs on this computer can ask, at http://127.0.0.1 and this port, /metrics. By default the numbers name nobody.</source>
        <translation>Nur Programme auf diesem Computer können fragen: unter http://127.0.0.1 mit diesem Port und /metrics. Von sich aus nennen die Zahlen niemanden.</translation>
    </message>
</context>
<context>
    <name>lanscope::HistoryRange</name>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 Minuten</translation>
    </message>
</context>
<context>
    <name>lanscope::HistorySide</name>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Who exchanged how much</source>
        <translation>Wer wie viel ausgetauscht hat</translation>
    </message>
    <message>
        <source>What happened in this time</source>
        <translation>Was in dieser Zeit geschehen ist</translation>
    </message>
</context>
<context>
    <name>lanscope::HistoryText</name>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>This network</source>
        <translation>Dieses Netz</translation>
    </message>
    <message>
        <source>To everybody (multicast)</source>
        <translation>An alle (Multicast)</translation>
    </message>
    <message>
        <source>This link only</source>
        <translation>Nur dieser Netzabschnitt</translation>
    </message>
    <message>
        <source>A device that is not here any more</source>
        <translation>Ein Gerät, das nicht mehr hier ist</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alles zusammen</translation>
    </message>
    <message>
        <source>By device</source>
        <translation>Nach Gerät</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Nach Dienst</translation>
    </message>
    <message>
        <source>By destination</source>
        <translation>Nach Ziel</translation>
    </message>
    <message>
        <source>This network and Internet</source>
        <translation>Dieses Netz und Internet</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>All traffic</source>
        <translation>Aller Verkehr</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>14:02 to 14:17</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Nobody listened in this time.</source>
        <translation>In dieser Zeit hat niemand gelauscht.</translation>
    </message>
    <message>
        <source>%1 received, %2 sent.</source>
        <translation>%1 empfangen, %2 gesendet.</translation>
    </message>
    <message>
        <source>Most of it: %1.</source>
        <translation>Das meiste davon: %1.</translation>
    </message>
    <message>
        <source>For %1 hours of it nobody listened.</source>
        <translation>Davon hat %1 Stunden lang niemand gelauscht.</translation>
    </message>
    <message>
        <source>In all of this time</source>
        <translation>In dieser ganzen Zeit</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>Der Verlauf konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Names of destinations are not kept</source>
        <translation>Namen von Zielen werden nicht gespeichert</translation>
    </message>
    <message>
        <source>No traffic in this time</source>
        <translation>Kein Verkehr in dieser Zeit</translation>
    </message>
    <message>
        <source>Somebody listened, and nothing was sent or received.</source>
        <translation>Es wurde gelauscht, und nichts wurde gesendet oder empfangen.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time</source>
        <translation>In dieser Zeit wurde nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>The chart fills while Lanscope listens. What passed before cannot be known.</source>
        <translation>Das Diagramm füllt sich, während Lanscope lauscht. Was vorher geschah, lässt sich nicht wissen.</translation>
    </message>
    <message>
        <source>Whom devices talk to is private, so that Lanscope forgets it. The settings can have it kept.</source>
        <translation>Mit wem Geräte sprechen, ist privat, darum vergisst Lanscope es. In den Einstellungen lässt es sich speichern.</translation>
    </message>
    <message>
        <source>highest %1</source>
        <translation>höchstens %1</translation>
    </message>
</context>
<context>
    <name>lanscope::HistoryView</name>
    <message>
        <source>What the chart tells apart</source>
        <translation>Was das Diagramm unterscheidet</translation>
    </message>
    <message>
        <source>What the chart counts</source>
        <translation>Was das Diagramm zählt</translation>
    </message>
    <message>
        <source>Traffic over time</source>
        <translation>Verkehr im Lauf der Zeit</translation>
    </message>
</context>
<context>
    <name>lanscope::HomeLessons</name>
    <message>
        <source>Who is here</source>
        <translation>Wer ist da</translation>
    </message>
    <message>
        <source>Each device by what it is and what it calls itself. You give it the name you know it by, and notice the next one that is not yours.</source>
        <translation>Jedes Gerät danach, was es ist und wie es sich nennt. Sie geben ihm den Namen, unter dem Sie es kennen, und bemerken das nächste, das nicht Ihres ist.</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>Was sich bewegt</translation>
    </message>
    <message>
        <source>How much this computer receives and sends, to whom and when. The traffic of others does not pass this computer in most networks; what cannot be seen is said.</source>
        <translation>Wie viel dieser Computer empfängt und sendet, mit wem und wann. Der Verkehr anderer kommt in den meisten Netzen nicht an diesem Computer vorbei; was nicht sichtbar ist, wird gesagt.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>When a device does what it should not, you are told what was seen, what is normal and what you can do.</source>
        <translation>Wenn ein Gerät tut, was es nicht soll, erfahren Sie, was gesehen wurde, was üblich ist und was Sie tun können.</translation>
    </message>
</context>
<context>
    <name>lanscope::HomePage</name>
    <message>
        <source>Start &amp;listening</source>
        <translation>&amp;Lauschen</translation>
    </message>
    <message>
        <source>&amp;Open a capture file…</source>
        <translation>Mitschnitt ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Go through them</source>
        <translation>&amp;Durchgehen</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>All devi&amp;ces</source>
        <translation>Alle &amp;Geräte</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Wer ist da</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::HomeText</name>
    <message>
        <source>Listening. No device has spoken yet.</source>
        <translation>Lanscope lauscht. Noch hat sich kein Gerät gemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>Getting to know this network: %n more minute(s).</source>
        <translation>
            <numerusform>Lanscope lernt dieses Netz kennen: noch %n Minute.</numerusform>
            <numerusform>Lanscope lernt dieses Netz kennen: noch %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The one device here is known.</source>
        <translation>Das eine Gerät hier ist bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>All %n devices are known.</source>
        <translation>
            <numerusform>Das Gerät ist bekannt.</numerusform>
            <numerusform>Alle %n Geräte sind bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) nobody has named yet.</source>
        <translation>
            <numerusform>%n Gerät, das noch niemand kennt.</numerusform>
            <numerusform>%n Geräte, die noch niemand kennt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %1: %n device(s) so far.</source>
        <translation>
            <numerusform>%1 wird gelesen: bisher %n Gerät.</numerusform>
            <numerusform>%1 wird gelesen: bisher %n Geräte.</numerusform>
        </translation>
    </message>
    <message>
        <source>No device is named in %1.</source>
        <translation>In %1 kommt kein Gerät vor.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) in %1.</source>
        <translation>
            <numerusform>%n Gerät in %1.</numerusform>
            <numerusform>%n Geräte in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was recorded. What happens on your own network is shown when you start listening.</source>
        <translation>Das wurde aufgezeichnet. Was in Ihrem eigenen Netz geschieht, sehen Sie, sobald Lanscope lauscht.</translation>
    </message>
    <message>
        <source>Lanscope listens to what devices tell each other and shows who is here. It sends nothing. A capture file from elsewhere can be opened without a password.</source>
        <translation>Lanscope hört, was Geräte einander mitteilen, und zeigt, wer da ist. Es sendet nichts. Ein anderswo gemachter Mitschnitt lässt sich ohne Passwort öffnen.</translation>
    </message>
    <message>
        <source>What is shown is what this computer knew already.</source>
        <translation>Gezeigt wird, was dieser Computer schon wusste.</translation>
    </message>
    <message>
        <source>What is shown was last heard %1.</source>
        <translation>Das Gezeigte wurde zuletzt gehört: %1.</translation>
    </message>
    <message>
        <source>Who is on your network?</source>
        <translation>Wer ist in Ihrem Netz?</translation>
    </message>
    <message>
        <source>Not listening.</source>
        <translation>Lanscope lauscht nicht.</translation>
    </message>
    <message>
        <source>Waiting for permission to listen.</source>
        <translation>Warten auf die Erlaubnis zu lauschen.</translation>
    </message>
    <message>
        <source>Listening to the network is reserved to the administrator, so your computer may ask for a password. Lanscope itself never sees it.</source>
        <translation>Im Netz zu lauschen ist dem Administrator vorbehalten; deshalb fragt Ihr Computer vielleicht nach einem Passwort. Lanscope selbst bekommt es nie zu sehen.</translation>
    </message>
    <message>
        <source>Most devices say something within a minute. Switch one on, or open a web page on it.</source>
        <translation>Die meisten Geräte melden sich innerhalb einer Minute. Schalten Sie eines ein, oder öffnen Sie darauf eine Webseite.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) so far. Until then you are asked nothing; come back later, or go through them now.</source>
        <translation>
            <numerusform>Bisher %n Gerät. Bis dahin werden Sie nichts gefragt; kommen Sie später wieder, oder gehen Sie es jetzt durch.</numerusform>
            <numerusform>Bisher %n Geräte. Bis dahin werden Sie nichts gefragt; kommen Sie später wieder, oder gehen Sie sie jetzt durch.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and a presence: 3 here</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n devices were here when you began.</source>
        <translation>
            <numerusform>Ein Gerät war schon da, als Sie begannen.</numerusform>
            <numerusform>%n Geräte waren schon da, als Sie begannen.</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>New: calls itself “%1”</source>
        <translation>Neu: nennt sich „%1“</translation>
    </message>
    <message>
        <source>Say that they belong here, so that you notice the next one that does not.</source>
        <translation>Sagen Sie, dass sie hierher gehören, damit Ihnen das nächste auffällt, das es nicht tut.</translation>
    </message>
    <message>
        <source>first seen %1</source>
        <translation>zuerst gesehen: %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>Printer by Brother</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>device by %1</source>
        <translation>Gerät von %1</translation>
    </message>
    <message>
        <source>device with a private address</source>
        <translation>Gerät mit privater Adresse</translation>
    </message>
    <message>
        <source>device of an unknown maker</source>
        <translation>Gerät eines unbekannten Herstellers</translation>
    </message>
    <message>
        <source>This is %1, as it was.</source>
        <translation>Das ist %1, wie es zuletzt war.</translation>
    </message>
    <message>
        <source>Nobody new is here.</source>
        <translation>Niemand Neues ist hier.</translation>
    </message>
    <message>
        <source>Looks like a device that was here before</source>
        <translation>Sieht aus wie ein Gerät, das schon einmal hier war</translation>
    </message>
    <message>
        <source>Looks like one device with two addresses</source>
        <translation>Sieht aus wie ein Gerät mit zwei Adressen</translation>
    </message>
    <message>
        <source>Looks like “%1” again</source>
        <translation>Sieht aus wie „%1“, wieder da</translation>
    </message>
    <message>
        <source>Looks like “%1” under a second address</source>
        <translation>Sieht aus wie „%1“ unter einer zweiten Adresse</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) noted as not yours.</source>
        <translation>
            <numerusform>%n Gerät als nicht Ihres vermerkt.</numerusform>
            <numerusform>%n Geräte als nicht Ihre vermerkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sure: %2.</source>
        <comment>94 % sure: the same host name …</comment>
        <translation>Zu %1 sicher: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) so far. Until then you are asked nothing.</source>
        <translation>
            <numerusform>Bisher %n Gerät. Bis dahin werden Sie nichts gefragt.</numerusform>
            <numerusform>Bisher %n Geräte. Bis dahin werden Sie nichts gefragt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::IconDialog</name>
    <message>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>As the &amp;type</source>
        <translation>Wie die &amp;Art</translation>
    </message>
</context>
<context>
    <name>lanscope::InterfaceModel</name>
    <message>
        <source>Main network</source>
        <translation>Hauptnetz</translation>
    </message>
    <message>
        <source>The interface this computer reaches the Internet through</source>
        <translation>Die Schnittstelle, über die dieser Computer ins Internet kommt</translation>
    </message>
</context>
<context>
    <name>lanscope::KinshipActions</name>
    <message>
        <source>M&amp;erge with…</source>
        <translation>&amp;Zusammenführen mit …</translation>
    </message>
    <message>
        <source>&amp;Split off an address</source>
        <translation>Eine Adresse ab&amp;trennen</translation>
    </message>
    <message>
        <source>M&amp;erge into one device</source>
        <translation>Zu einem Gerät &amp;zusammenführen</translation>
    </message>
    <message>
        <source>%1 (the first)</source>
        <translation>%1 (das erste)</translation>
    </message>
</context>
<context>
    <name>lanscope::ListenBanner</name>
    <message>
        <source>Start &amp;listening</source>
        <translation>&amp;Lauschen</translation>
    </message>
    <message>
        <source>Not no&amp;w</source>
        <translation>Nicht &amp;jetzt</translation>
    </message>
    <message>
        <source>To hear who comes and goes, Lanscope must listen to the network, which is reserved to the administrator: your computer asks for a password once. Nothing is sent.</source>
        <translation>Um zu hören, wer kommt und geht, muss Lanscope im Netz lauschen. Das ist dem Administrator vorbehalten: Ihr Computer fragt einmal nach einem Passwort. Gesendet wird nichts.</translation>
    </message>
</context>
<context>
    <name>lanscope::Main</name>
    <message>
        <source>Who is on your network, and what are they doing?</source>
        <translation>Wer ist in Ihrem Netz, und was geschieht dort?</translation>
    </message>
    <message>
        <source>Keep what is seen in this database.</source>
        <translation>Gesehenes in dieser Datenbank speichern.</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PFAD</translation>
    </message>
    <message>
        <source>Capture files (pcap, pcapng) to open.</source>
        <translation>Mitschnitte (pcap, pcapng), die geöffnet werden sollen.</translation>
    </message>
    <message>
        <source>Lanscope</source>
        <translation>Lanscope</translation>
    </message>
    <message>
        <source>Start without a window, in the tray.</source>
        <translation>Ohne Fenster starten, nur im Infobereich.</translation>
    </message>
</context>
<context>
    <name>lanscope::MainWindow</name>
    <message>
        <source>Lanscope</source>
        <translation>Lanscope</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>%1 – Lanscope</source>
        <translation>%1 – Lanscope</translation>
    </message>
    <message>
        <source>Open a capture file</source>
        <translation>Mitschnitt öffnen</translation>
    </message>
    <message>
        <source>Capture files (*.pcap *.pcapng *.cap *.pcap.gz *.pcapng.gz *.cap.gz)</source>
        <translation>Mitschnitte (*.pcap *.pcapng *.cap *.pcap.gz *.pcapng.gz *.cap.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
</context>
<context>
    <name>lanscope::Measure</name>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>%1 packets</source>
        <translation>%1 Pakete</translation>
    </message>
    <message>
        <source>%1 packets/s</source>
        <translation>%1 Pakete/s</translation>
    </message>
</context>
<context>
    <name>lanscope::MergeDialog</name>
    <message>
        <source>Merge with another device</source>
        <translation>Mit einem anderen Gerät zusammenführen</translation>
    </message>
    <message>
        <source>Which device is the same as “%1”? It keeps its name, and what was seen of both is its own from then on. You can split them again.</source>
        <translation>Welches Gerät ist dasselbe wie „%1“? Es behält seinen Namen, und was von beiden gesehen wurde, gehört von da an zu ihm. Sie können sie wieder trennen.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
</context>
<context>
    <name>lanscope::MetricsServer</name>
    <message>
        <source>offering metrics on %1 port %2</source>
        <translation>Anbieten der Messwerte an %1, Port %2</translation>
    </message>
</context>
<context>
    <name>lanscope::MomentText</name>
    <message numerus="yes">
        <source>◆ and %n more</source>
        <translation>
            <numerusform>◆ und noch %n</numerusform>
            <numerusform>◆ und noch %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody listened then.</source>
        <translation>Da hat niemand gelauscht.</translation>
    </message>
    <message>
        <source>Nothing was sent or received.</source>
        <translation>Nichts wurde gesendet oder empfangen.</translation>
    </message>
    <message>
        <source>Seen for the first time</source>
        <translation>Zum ersten Mal gesehen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Office printer: seen for the first time</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lanscope::NameEdit</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>lanscope::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>lanscope::NeedCard</name>
    <message>
        <source>&amp;They’re all mine</source>
        <translation>&amp;Alle sind meine</translation>
    </message>
    <message>
        <source>&amp;Not mine</source>
        <translation>Ni&amp;cht meins</translation>
    </message>
    <message>
        <source>It’s &amp;mine…</source>
        <translation>Das ist &amp;meins …</translation>
    </message>
    <message>
        <source>&amp;Go through them</source>
        <translation>&amp;Durchgehen</translation>
    </message>
    <message>
        <source>S&amp;ame</source>
        <translation>Da&amp;sselbe</translation>
    </message>
    <message>
        <source>&amp;Different</source>
        <translation>&amp;Verschieden</translation>
    </message>
    <message>
        <source>They are one device from now on</source>
        <translation>Sie sind von jetzt an ein Gerät</translation>
    </message>
    <message>
        <source>They are two devices; you are not asked again</source>
        <translation>Es sind zwei Geräte; Sie werden nicht noch einmal gefragt</translation>
    </message>
</context>
<context>
    <name>lanscope::NewDeviceNotifications</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>It’s mine…</source>
        <translation>Es ist meins …</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>Nicht meins</translation>
    </message>
</context>
<context>
    <name>lanscope::NewDeviceText</name>
    <message>
        <source>Without a name (%1)</source>
        <translation>Ohne Namen (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n new device(s) in the last hour</source>
        <translation>
            <numerusform>%n neues Gerät in der letzten Stunde</numerusform>
            <numerusform>%n neue Geräte in der letzten Stunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new device(s)</source>
        <translation>
            <numerusform>%n neues Gerät</numerusform>
            <numerusform>%n neue Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>New device without a name</source>
        <translation>Neues Gerät ohne Namen</translation>
    </message>
    <message>
        <source>New device: %1</source>
        <translation>Neues Gerät: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::Pipeline</name>
    <message>
        <source>listening: this computer has no network interface that is up</source>
        <translation>Lauschen: dieser Computer hat keine aktive Netzwerkschnittstelle</translation>
    </message>
    <message>
        <source>This is a public network: nothing is kept of who is here.</source>
        <translation>Dies ist ein öffentliches Netz: Wer hier ist, wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>This computer reaches the Internet through %1 now, but Lanscope still listens on %2.</source>
        <translation>Dieser Computer erreicht das Internet jetzt über %1, aber Lanscope lauscht weiter an %2.</translation>
    </message>
    <message>
        <source>reading the list %1: %2</source>
        <translation>Lesen der Liste %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>reading the list %1: %n line(s) hold neither an address nor a name, or are too many</source>
        <translation>
            <numerusform>Lesen der Liste %1: %n Zeile enthält weder eine Adresse noch einen Namen oder ist zu viel</numerusform>
            <numerusform>Lesen der Liste %1: %n Zeilen enthalten weder eine Adresse noch einen Namen oder sind zu viele</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::PlaceButton</name>
    <message>
        <source>The place that is shown. The menu leads to other places.</source>
        <translation>Der gezeigte Ort. Das Menü führt zu anderen Orten.</translation>
    </message>
    <message>
        <source>&amp;What this place is…</source>
        <translation>&amp;Was dieser Ort ist …</translation>
    </message>
</context>
<context>
    <name>lanscope::PlaceDialog</name>
    <message>
        <source>What this place is</source>
        <translation>Was dieser Ort ist</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
</context>
<context>
    <name>lanscope::PlaceText</name>
    <message>
        <source>Network %1</source>
        <translation>Netz %1</translation>
    </message>
    <message>
        <source>Yours: every device is kept, and you are told of each new one.</source>
        <translation>Ihr eigener: jedes Gerät wird gespeichert, und jedes neue wird Ihnen gemeldet.</translation>
    </message>
    <message>
        <source>Shared with others you know: devices are kept as at home.</source>
        <translation>Mit Bekannten geteilt: Geräte werden gespeichert wie zu Hause.</translation>
    </message>
    <message>
        <source>A café, a hotel, a train: no device is kept, and what was kept of this place is erased.</source>
        <translation>Ein Café, ein Hotel, ein Zug: kein Gerät wird gespeichert, und was von diesem Ort gespeichert war, wird gelöscht.</translation>
    </message>
</context>
<context>
    <name>lanscope::PresenceChart</name>
    <message>
        <source>When it was here, day by day</source>
        <translation>Wann es hier war, Tag für Tag</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Monday, 23 November: here for 5 h</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lanscope::PresenceLanes</name>
    <message>
        <source>Nobody listened in this time, so that it is not known when the device was here.</source>
        <translation>In dieser Zeit hat niemand gelauscht; darum ist nicht bekannt, wann das Gerät hier war.</translation>
    </message>
    <message>
        <source>Here for %1 of the %2 in which somebody listened.</source>
        <translation>Es war %1 hier; gelauscht wurde %2 lang.</translation>
    </message>
    <message>
        <source>Not here in the %1 in which somebody listened.</source>
        <translation>Es war nicht hier; gelauscht wurde %1 lang.</translation>
    </message>
    <message>
        <source>For %1 nobody listened: hatched.</source>
        <translation>%1 lang hat niemand gelauscht: schraffiert.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::PresenceModel</name>
    <message>
        <source>earlier</source>
        <translation>früher</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>dauert an</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>lanscope::ProblemBanner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>lanscope::ProblemText</name>
    <message>
        <source>&amp;Start again</source>
        <translation>&amp;Neu starten</translation>
    </message>
    <message>
        <source>How to &amp;install it…</source>
        <translation>&amp;Wie installieren?</translation>
    </message>
    <message>
        <source>Choose another networ&amp;k</source>
        <translation>Anderes Netz &amp;wählen</translation>
    </message>
    <message>
        <source>Open another &amp;file…</source>
        <translation>Andere Datei &amp;öffnen …</translation>
    </message>
    <message>
        <source>Something went wrong, and nothing more is known.</source>
        <translation>Etwas ging schief, und mehr ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>lanscope::RateChart</name>
    <message>
        <source>Received and sent in the last minute</source>
        <translation>Empfangen und gesendet in der letzten Minute</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>vor 1 Minute</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>▲ Received</source>
        <translation>▲ Empfangen</translation>
    </message>
    <message>
        <source>▼ Sent</source>
        <translation>▼ Gesendet</translation>
    </message>
</context>
<context>
    <name>lanscope::ReplaySource</name>
    <message>
        <source>its link type %1 is not one that Lanscope knows</source>
        <translation>ihren Verbindungstyp %1 kennt Lanscope nicht</translation>
    </message>
    <message>
        <source>packets of the unknown link type %1 were left out: %2</source>
        <translation>Pakete des unbekannten Verbindungstyps %1 wurden ausgelassen: %2</translation>
    </message>
    <message>
        <source>reading %1: %2</source>
        <translation>Lesen von %1: %2</translation>
    </message>
</context>
<context>
    <name>lanscope::RuleReader</name>
    <message>
        <source>there is no member &quot;%1&quot;</source>
        <translation>ein Element „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>there is no category &quot;%1&quot;</source>
        <translation>es gibt keine Kategorie „%1“</translation>
    </message>
    <message>
        <source>&quot;match&quot; is empty or longer than %1 characters</source>
        <translation>„match“ ist leer oder länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>attributes have a &quot;key&quot;, other clues have none</source>
        <translation>Attribute haben einen „key“, andere Hinweise keinen</translation>
    </message>
    <message>
        <source>it has no source</source>
        <translation>sie nennt keine Quelle</translation>
    </message>
    <message>
        <source>it points to nothing</source>
        <translation>sie weist auf nichts hin</translation>
    </message>
    <message>
        <source>reading the rules of %1</source>
        <translation>Lesen der Regeln von %1</translation>
    </message>
    <message>
        <source>its format is not version %1</source>
        <translation>das Format ist nicht Version %1</translation>
    </message>
    <message>
        <source>there is no clue &quot;%1&quot;</source>
        <translation>einen Hinweis „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>row %1 (%2): %3</source>
        <translation>Zeile %1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>lanscope::Settings</name>
    <message>
        <source>saving the settings in %1</source>
        <translation>Speichern der Einstellungen in %1</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>die Datei kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>the file is malformed</source>
        <translation>die Datei ist fehlerhaft</translation>
    </message>
</context>
<context>
    <name>lanscope::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Lauschen</translation>
    </message>
    <message>
        <source>&amp;Network interface</source>
        <translation>&amp;Netzwerkschnittstelle</translation>
    </message>
    <message>
        <source>This computer &amp;is</source>
        <translation>Dieser Computer &amp;ist</translation>
    </message>
    <message>
        <source>one of the devices in the network</source>
        <translation>eines der Geräte im Netz</translation>
    </message>
    <message>
        <source>the router of the network</source>
        <translation>der Router des Netzes</translation>
    </message>
    <message>
        <source>connected to a mirror port</source>
        <translation>an einen Spiegelport angeschlossen</translation>
    </message>
    <message>
        <source>found out by Lanscope</source>
        <translation>von Lanscope herauszufinden</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Schreibtisch</translation>
    </message>
    <message>
        <source>Closing the window leaves Lanscope in the &amp;tray</source>
        <translation>Beim Schließen des Fens&amp;ters im Infobereich bleiben</translation>
    </message>
    <message>
        <source>Appearance and privacy</source>
        <translation>Aussehen und Privatsphäre</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>as the desktop has them</source>
        <translation>wie der Schreibtisch</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Hide names and addresses</source>
        <translation>Namen und Adressen &amp;verbergen</translation>
    </message>
    <message>
        <source>Made-up ones take their place wherever Lanscope shows them, so that a picture of the screen gives nothing away. What is kept does not change.</source>
        <translation>Erfundene treten an ihre Stelle, wo immer Lanscope sie zeigt, damit ein Bildschirmfoto nichts verrät. Was gespeichert ist, ändert sich nicht.</translation>
    </message>
    <message>
        <source>What is &amp;kept…</source>
        <translation>Was &amp;gespeichert wird …</translation>
    </message>
    <message>
        <source>Both count at once: while Lanscope listens, it begins anew with them.</source>
        <translation>Beides gilt sofort: Lauscht Lanscope gerade, beginnt es damit von Neuem.</translation>
    </message>
    <message>
        <source>When and of &amp;what you are told…</source>
        <translation>&amp;Wann und was gemeldet wird …</translation>
    </message>
</context>
<context>
    <name>lanscope::SizeText</name>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>The database takes %1 now.</source>
        <translation>Die Datenbank belegt jetzt %1.</translation>
    </message>
    <message>
        <source>The database takes %1 now. The history begins on %2.</source>
        <translation>Die Datenbank belegt jetzt %1. Der Verlauf beginnt am %2.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>for a year</source>
        <translation>ein Jahr lang</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>%n Tag lang</numerusform>
            <numerusform>%n Tage lang</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::StatusDialog</name>
    <message>
        <source>What Lanscope sees</source>
        <translation>Was Lanscope sieht</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>C&amp;opy as text</source>
        <translation>Als Text k&amp;opieren</translation>
    </message>
    <message>
        <source>For a report of an error; it holds no names and no addresses of devices.</source>
        <translation>Für eine Fehlermeldung; es enthält weder Namen noch Adressen von Geräten.</translation>
    </message>
    <message>
        <source>What leaves this computer: nothing.</source>
        <translation>Was diesen Computer verlässt: nichts.</translation>
    </message>
</context>
<context>
    <name>lanscope::StatusModel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>lanscope::StatusNotifierItem</name>
    <message>
        <source>Lanscope</source>
        <translation>Lanscope</translation>
    </message>
    <message>
        <source>Lanscope: %1</source>
        <translation>Lanscope: %1</translation>
    </message>
</context>
<context>
    <name>lanscope::StatusRows</name>
    <message>
        <source>%1 frames, %2</source>
        <translation>%1 Frames, %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Betriebsart</translation>
    </message>
    <message>
        <source>How frames are seen</source>
        <translation>Wie Frames gesehen werden</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Angehängt</translation>
    </message>
    <message>
        <source>Why not better</source>
        <translation>Warum nicht besser</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent by this computer</source>
        <translation>Von diesem Computer gesendet</translation>
    </message>
    <message>
        <source>Not IP</source>
        <translation>Nicht IP</translation>
    </message>
    <message>
        <source>Flow records</source>
        <translation>Flüsse</translation>
    </message>
    <message>
        <source>Counted, but the flow table was full</source>
        <translation>Gezählt, aber die Flusstabelle war voll</translation>
    </message>
    <message>
        <source>Frames the kernel did not show</source>
        <translation>Frames, die der Kernel nicht zeigte</translation>
    </message>
    <message>
        <source>Reports lost on the way</source>
        <translation>Unterwegs verlorene Berichte</translation>
    </message>
    <message>
        <source>Frames copied to be read</source>
        <translation>Zum Lesen kopierte Frames</translation>
    </message>
    <message>
        <source>Kernel memory of the flow tables</source>
        <translation>Kernel-Speicher der Flusstabellen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Malformed frames met while reading</source>
        <translation>Fehlerhafte Frames beim Lesen</translation>
    </message>
    <message>
        <source>Devices forgotten because there were too many</source>
        <translation>Vergessene Geräte, weil es zu viele waren</translation>
    </message>
    <message>
        <source>Frames sent by Lanscope</source>
        <translation>Von Lanscope gesendete Frames</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Frames to be copied that did not fit</source>
        <translation>Zu kopierende Frames, die nicht passten</translation>
    </message>
</context>
<context>
    <name>lanscope::StatusStrip</name>
    <message>
        <source>Seen: %1</source>
        <translation>Sichtbar: %1</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation>War&amp;um?</translation>
    </message>
    <message>
        <source>0 sent</source>
        <translation>0 gesendet</translation>
    </message>
    <message>
        <source>What Lanscope sees, what it counted, and how</source>
        <translation>Was Lanscope sieht, was es gezählt hat und wie</translation>
    </message>
    <message>
        <source>Why is this seen and that not?</source>
        <translation>Warum ist dies sichtbar und jenes nicht?</translation>
    </message>
    <message>
        <source>Lanscope sends nothing into the network.</source>
        <translation>Lanscope sendet nichts ins Netz.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>lanscope::TimeBar</name>
    <message>
        <source>The day in quarters of an hour</source>
        <translation>Der Tag in Viertelstunden</translation>
    </message>
    <message>
        <source>Only %1 is shown. %2</source>
        <translation>Nur %1 wird gezeigt. %2</translation>
    </message>
</context>
<context>
    <name>lanscope::TopTalkers</name>
    <message>
        <source>Who exchanged most</source>
        <translation>Wer am meisten ausgetauscht hat</translation>
    </message>
    <message>
        <source>Who exchanged most, %1</source>
        <translation>Wer am meisten ausgetauscht hat, %1</translation>
    </message>
    <message>
        <source>Who exchanged most today</source>
        <translation>Wer heute am meisten ausgetauscht hat</translation>
    </message>
</context>
<context>
    <name>lanscope::TrafficScale</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>−%1 min</source>
        <comment>minutes before now</comment>
        <translation>−%1 min</translation>
    </message>
</context>
<context>
    <name>lanscope::TrafficText</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>nicht beobachtet</translation>
    </message>
    <message>
        <source>Lanscope was not listening; what passed is not known.</source>
        <translation>Lanscope lauschte nicht; was geschah, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 in %2 s</source>
        <translation>%1 in %2 s</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>highest %1 · %2 in all</source>
        <translation>höchstens %1 · %2 insgesamt</translation>
    </message>
    <message>
        <source>%1, from %2 to %3.</source>
        <translation>%1, von %2 bis %3.</translation>
    </message>
    <message>
        <source>There are stretches that nobody observed.</source>
        <translation>Manche Abschnitte hat niemand beobachtet.</translation>
    </message>
    <message>
        <source>The last five minutes</source>
        <translation>Die letzten fünf Minuten</translation>
    </message>
    <message>
        <source>The whole recording</source>
        <translation>Der ganze Mitschnitt</translation>
    </message>
    <message>
        <source>The capture file is being read.</source>
        <translation>Der Mitschnitt wird gelesen.</translation>
    </message>
    <message>
        <source>The capture file holds too little to draw.</source>
        <translation>Der Mitschnitt enthält zu wenig für ein Diagramm.</translation>
    </message>
    <message>
        <source>Listening; the first second is being counted.</source>
        <translation>Lanscope lauscht; die erste Sekunde wird gezählt.</translation>
    </message>
    <message>
        <source>Not listening yet: waiting for permission.</source>
        <translation>Lanscope lauscht noch nicht: Es wartet auf Erlaubnis.</translation>
    </message>
    <message>
        <source>Nothing is known, because Lanscope is not listening.</source>
        <translation>Nichts ist bekannt, denn Lanscope lauscht nicht.</translation>
    </message>
    <message>
        <source>Not listening since %1; nothing is drawn from then on.</source>
        <translation>Seit %1 lauscht Lanscope nicht; von da an ist nichts gezeichnet.</translation>
    </message>
    <message>
        <source>All traffic</source>
        <translation>Aller Verkehr</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <comment>Received: 1.2 MB/s, highest 3.1 MB/s</comment>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>the rate of traffic that nobody observes</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>highest %1</source>
        <translation>höchstens %1</translation>
    </message>
</context>
<context>
    <name>lanscope::TrayMenu</name>
    <message>
        <source>Lanscope</source>
        <translation>Lanscope</translation>
    </message>
    <message>
        <source>Hide window</source>
        <translation>Fenster verbergen</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Fenster zeigen</translation>
    </message>
    <message>
        <source>Pause listening</source>
        <translation>Lauschen unterbrechen</translation>
    </message>
    <message>
        <source>Resume listening</source>
        <translation>Weiter lauschen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Pause notifications for an hour</source>
        <translation>Benachrichtigungen für eine Stunde aussetzen</translation>
    </message>
    <message>
        <source>Pause notifications until tomorrow</source>
        <translation>Benachrichtigungen bis morgen aussetzen</translation>
    </message>
    <message>
        <source>Notify again (paused until %1)</source>
        <translation>Wieder benachrichtigen (ausgesetzt bis %1)</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
</context>
<context>
    <name>lanscope::TrayText</name>
    <message>
        <source>%1 bit/s</source>
        <translation>%1 bit/s</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>%1 Gbit/s</source>
        <translation>%1 Gbit/s</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) here</source>
        <translation>
            <numerusform>%n Gerät hier</numerusform>
            <numerusform>%n Geräte hier</numerusform>
        </translation>
    </message>
    <message>
        <source>Receiving %1, sending %2 · %3</source>
        <translation>Empfängt %1, sendet %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n new device(s) to look at</source>
        <translation>
            <numerusform>%n neues Gerät zum Ansehen</numerusform>
            <numerusform>%n neue Geräte zum Ansehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nichts wartet auf Sie</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Lanscope lauscht nicht</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>14:02 Printer is new in this network.</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>lanscope::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Takes the last change back (Ctrl+Z)</source>
        <translation>Nimmt die letzte Änderung zurück (Strg+Z)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>lanscope::Visibility</name>
    <message>
        <source>Lanscope is waiting for permission to listen.</source>
        <translation>Lanscope wartet auf die Erlaubnis zu lauschen.</translation>
    </message>
    <message>
        <source>Lanscope is not listening.</source>
        <translation>Lanscope lauscht nicht.</translation>
    </message>
    <message>
        <source>others&apos; traffic</source>
        <translation>Verkehr anderer</translation>
    </message>
    <message>
        <source>Too little has passed to tell. It takes about a hundred packets.</source>
        <translation>Es kam noch zu wenig vorbei. Etwa hundert Pakete sind nötig.</translation>
    </message>
    <message>
        <source>%1 % of the packets that arrive here are between other devices.</source>
        <translation>%1 % der Pakete, die hier ankommen, laufen zwischen anderen Geräten.</translation>
    </message>
    <message>
        <source>Only strays: %1 % of the packets that arrive here are between other devices. The network delivers to this computer what is meant for it or for all.</source>
        <translation>Nur Irrläufer: %1 % der Pakete, die hier ankommen, laufen zwischen anderen Geräten. Das Netz stellt diesem Computer zu, was für ihn oder für alle bestimmt ist.</translation>
    </message>
    <message>
        <source>The network delivers to this computer only what is meant for it or for all. Seeing the rest takes a place where it passes: the router itself, or a mirror port of a switch.</source>
        <translation>Das Netz stellt diesem Computer nur zu, was für ihn oder für alle bestimmt ist. Den Rest sieht man nur, wo er vorbeikommt: am Router selbst oder am Spiegelport eines Switches.</translation>
    </message>
    <message>
        <source>The file is still being read.</source>
        <translation>Die Datei wird noch gelesen.</translation>
    </message>
    <message>
        <source>Only what was recorded can be shown. Where and how it was recorded, the file does not say.</source>
        <translation>Gezeigt wird nur, was aufgezeichnet wurde. Wo und wie, das sagt die Datei nicht.</translation>
    </message>
    <message>
        <source>what %1 holds</source>
        <translation>der Inhalt von %1</translation>
    </message>
    <message>
        <source>who is here</source>
        <translation>wer da ist</translation>
    </message>
    <message>
        <source>Devices announce themselves to all; Lanscope hears that.</source>
        <translation>Geräte melden sich bei allen; das hört Lanscope.</translation>
    </message>
    <message>
        <source>this computer&apos;s traffic</source>
        <translation>Verkehr dieses Computers</translation>
    </message>
    <message>
        <source>Every packet to and from this computer is counted.</source>
        <translation>Jedes Paket von und zu diesem Computer wird gezählt.</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>sichtbar</translation>
    </message>
    <message>
        <source>partly seen</source>
        <translation>teilweise sichtbar</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nicht sichtbar</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation>Gelesen aus %1</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Lauscht nicht</translation>
    </message>
    <message>
        <source>Waiting for permission. Your computer may ask for your password.</source>
        <translation>Wartet auf Erlaubnis. Ihr Computer fragt vielleicht nach Ihrem Passwort.</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Lauscht an %1</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) lost</source>
        <translation>
            <numerusform>%n Paket verloren</numerusform>
            <numerusform>%n Pakete verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) lost</source>
        <translation>
            <numerusform>%n Bericht verloren</numerusform>
            <numerusform>%n Berichte verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) counted without their flow</source>
        <translation>
            <numerusform>%n Paket ohne seinen Fluss gezählt</numerusform>
            <numerusform>%n Pakete ohne ihren Fluss gezählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n self-description(s) missed</source>
        <translation>
            <numerusform>%n Selbstauskunft verpasst</numerusform>
            <numerusform>%n Selbstauskünfte verpasst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) forgotten</source>
        <translation>
            <numerusform>%n Gerät vergessen</numerusform>
            <numerusform>%n Geräte vergessen</numerusform>
        </translation>
    </message>
    <message>
        <source>What is seen is kept on this computer.</source>
        <translation>Gesehenes wird auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>Nothing is kept. %1</source>
        <translation>Nichts wird gespeichert. %1</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>Nichts wird gespeichert.</translation>
    </message>
</context>
<context>
    <name>lanscope::Walk</name>
    <message>
        <source>%1 of %2</source>
        <comment>3 of 17</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>DHCP: host name annas-iphone</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Its hardware address was given out to: %1</source>
        <translation>Seine Hardwareadresse wurde vergeben an: %1</translation>
    </message>
    <message>
        <source>It uses a made-up hardware address, as phones and laptops do to stay private.</source>
        <translation>Es verwendet eine erfundene Hardwareadresse, wie Telefone und Laptops, die privat bleiben wollen.</translation>
    </message>
    <message>
        <source>Its address here is %1.</source>
        <translation>Seine Adresse hier ist %1.</translation>
    </message>
</context>
<context>
    <name>lanscope::WalkCard</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Wie Sie es nennen</translation>
    </message>
    <message>
        <source>Whose it is, if it is somebody’s</source>
        <translation>Wem es gehört, falls jemandem</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Besitzer</translation>
    </message>
</context>
<context>
    <name>lanscope::WalkThrough</name>
    <message>
        <source>&amp;Yes, it belongs here</source>
        <translation>&amp;Ja, es gehört hierher</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Überspringen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Wer ist wer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message numerus="yes">
        <source>You know %n device(s) now.</source>
        <translation>
            <numerusform>Sie kennen nun %n Gerät.</numerusform>
            <numerusform>Sie kennen nun %n Geräte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped; you find them on the page Devices.</source>
        <translation>
            <numerusform>%n übersprungen; es steht auf der Seite Geräte.</numerusform>
            <numerusform>%n übersprungen; sie stehen auf der Seite Geräte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::WindowActions</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Stop &amp;reading</source>
        <translation>Lesen a&amp;bbrechen</translation>
    </message>
    <message>
        <source>S&amp;top listening</source>
        <translation>Lauschen &amp;beenden</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Network interface to listen on</source>
        <translation>Netzwerkschnittstelle, an der gelauscht wird</translation>
    </message>
    <message>
        <source>Start &amp;listening</source>
        <translation>&amp;Lauschen</translation>
    </message>
    <message>
        <source>&amp;Open a capture file…</source>
        <translation>Mitschnitt ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;About Lanscope</source>
        <translation>&amp;Über Lanscope</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>Geräte filtern</translation>
    </message>
    <message>
        <source>Words, or terms like type:printer and seen:&lt;7d; the Down key offers them (%1)</source>
        <translation>Wörter oder Ausdrücke wie type:printer und seen:&lt;7d; die Pfeiltaste nach unten bietet sie an (%1)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;What leaves this computer…</source>
        <translation>&amp;Was diesen Computer verlässt …</translation>
    </message>
    <message>
        <source>&amp;Hide names and addresses</source>
        <translation>Namen und Adressen &amp;verbergen</translation>
    </message>
    <message>
        <source>Names are made up</source>
        <translation>Namen sind erfunden</translation>
    </message>
    <message>
        <source>Names and addresses are hidden. Press to show them.</source>
        <translation>Namen und Adressen sind verborgen. Drücken Sie hier, um sie zu zeigen.</translation>
    </message>
    <message>
        <source>What is &amp;kept…</source>
        <translation>Was &amp;gespeichert wird …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
</context>
</TS>
