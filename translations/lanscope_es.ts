<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AlertKind</name>
    <message>
        <source>A new device</source>
        <translation>Un dispositivo nuevo</translation>
    </message>
    <message>
        <source>A device left</source>
        <translation>Un dispositivo se ha ido</translation>
    </message>
    <message>
        <source>A device came back</source>
        <translation>Un dispositivo ha vuelto</translation>
    </message>
    <message>
        <source>Two devices with one address</source>
        <translation>Dos dispositivos con una misma dirección</translation>
    </message>
    <message>
        <source>A device poses as another (ARP)</source>
        <translation>Un dispositivo se hace pasar por otro (ARP)</translation>
    </message>
    <message>
        <source>The router is another one</source>
        <translation>El router es otro</translation>
    </message>
    <message>
        <source>A device poses as another (IPv6)</source>
        <translation>Un dispositivo se hace pasar por otro (IPv6)</translation>
    </message>
    <message>
        <source>A second DHCP server</source>
        <translation>Un segundo servidor DHCP</translation>
    </message>
    <message>
        <source>Addresses are being used up</source>
        <translation>Las direcciones se están agotando</translation>
    </message>
    <message>
        <source>A second IPv6 router</source>
        <translation>Un segundo router IPv6</translation>
    </message>
    <message>
        <source>A device answers to every name</source>
        <translation>Un dispositivo responde a cualquier nombre</translation>
    </message>
    <message>
        <source>Forged DNS answers</source>
        <translation>Respuestas DNS falsificadas</translation>
    </message>
    <message>
        <source>Search for devices (ARP)</source>
        <translation>Búsqueda de dispositivos (ARP)</translation>
    </message>
    <message>
        <source>Search for devices (ping)</source>
        <translation>Búsqueda de dispositivos (ping)</translation>
    </message>
    <message>
        <source>Search for open ports</source>
        <translation>Búsqueda de puertos abiertos</translation>
    </message>
    <message>
        <source>Search for a service on many devices</source>
        <translation>Búsqueda de un servicio en muchos dispositivos</translation>
    </message>
    <message>
        <source>Slow search for services</source>
        <translation>Búsqueda lenta de servicios</translation>
    </message>
    <message>
        <source>Search for UDP services</source>
        <translation>Búsqueda de servicios UDP</translation>
    </message>
    <message>
        <source>Disguised search for services</source>
        <translation>Búsqueda encubierta de servicios</translation>
    </message>
    <message>
        <source>Spreading like a bot</source>
        <translation>Se propaga como un bot</translation>
    </message>
    <message>
        <source>Guessing passwords</source>
        <translation>Intentos de adivinar contraseñas</translation>
    </message>
    <message>
        <source>A flood of packets</source>
        <translation>Una avalancha de paquetes</translation>
    </message>
    <message>
        <source>A flood of made-up devices</source>
        <translation>Una avalancha de dispositivos inventados</translation>
    </message>
    <message>
        <source>A broadcast storm</source>
        <translation>Una tormenta de difusión</translation>
    </message>
    <message>
        <source>Far more traffic than usual</source>
        <translation>Mucho más tráfico de lo habitual</translation>
    </message>
    <message>
        <source>A large upload to a new place</source>
        <translation>Un gran envío a un destino nuevo</translation>
    </message>
    <message>
        <source>Calls home like clockwork</source>
        <translation>Llama a su servidor con la regularidad de un reloj</translation>
    </message>
    <message>
        <source>Calls in vain again and again</source>
        <translation>Llama en vano una y otra vez</translation>
    </message>
    <message>
        <source>Data hidden in names</source>
        <translation>Datos ocultos en nombres</translation>
    </message>
    <message>
        <source>Many names that do not exist</source>
        <translation>Muchos nombres que no existen</translation>
    </message>
    <message>
        <source>Unlike a device of its type</source>
        <translation>Impropio de un dispositivo de su tipo</translation>
    </message>
    <message>
        <source>Not the device it was</source>
        <translation>No es el dispositivo que era</translation>
    </message>
    <message>
        <source>A new service</source>
        <translation>Un servicio nuevo</translation>
    </message>
    <message>
        <source>Reachable from the Internet</source>
        <translation>Accesible desde Internet</translation>
    </message>
    <message>
        <source>Contact with a listed address</source>
        <translation>Contacto con una dirección de la lista</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Informativa</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítica</translation>
    </message>
</context>
<context>
    <name>AlertText</name>
    <message>
        <source>%1 is new in this network.</source>
        <translation>%1 es nuevo en esta red.</translation>
    </message>
    <message>
        <source>New devices appear when somebody visits or buys something.</source>
        <translation>Aparecen dispositivos nuevos cuando alguien viene de visita o compra algo.</translation>
    </message>
    <message>
        <source>If you know it, give it a name. If nobody knows it, change the Wi-Fi password.</source>
        <translation>Si lo conoce, póngale un nombre. Si nadie lo conoce, cambie la contraseña de la Wi-Fi.</translation>
    </message>
    <message>
        <source>Devices leave, sleep, or are switched off.</source>
        <translation>Los dispositivos se van, se suspenden o se apagan.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 ha vuelto.</translation>
    </message>
    <message>
        <source>Devices leave and come back.</source>
        <translation>Los dispositivos se van y vuelven.</translation>
    </message>
    <message>
        <source>%1 uses the address %2, which another device has.</source>
        <translation>%1 usa la dirección %2, que tiene otro dispositivo.</translation>
    </message>
    <message>
        <source>Each address belongs to one device. Bridged virtual machines and proxies may look like this, too.</source>
        <translation>Cada dirección pertenece a un solo dispositivo. Las máquinas virtuales en modo puente y los proxies también pueden dar esta impresión.</translation>
    </message>
    <message>
        <source>If one of the two has trouble, let the router give it an address by DHCP instead of setting one by hand.</source>
        <translation>Si alguno de los dos tiene problemas, deje que el router le dé una dirección por DHCP en lugar de fijarla a mano.</translation>
    </message>
    <message>
        <source>%1 pretends to be %2.</source>
        <translation>%1 finge ser %2.</translation>
    </message>
    <message>
        <source>A device answers for an address when it is asked and when the address is its own.</source>
        <translation>Un dispositivo responde por una dirección cuando se le pregunta y cuando la dirección es suya.</translation>
    </message>
    <message>
        <source>It may read or change what others send. Take it off the network, and change passwords that were typed meanwhile.</source>
        <translation>Puede leer o cambiar lo que envían otros. Sáquelo de la red y cambie las contraseñas que se hayan escrito entretanto.</translation>
    </message>
    <message>
        <source>The router&apos;s address %2 now belongs to %1.</source>
        <translation>La dirección del router, %2, pertenece ahora a %1.</translation>
    </message>
    <message>
        <source>The router keeps its hardware address until it is replaced.</source>
        <translation>El router conserva su dirección de hardware hasta que se sustituye.</translation>
    </message>
    <message>
        <source>If nobody replaced the router, find this device and take it off the network.</source>
        <translation>Si nadie ha sustituido el router, busque este dispositivo y sáquelo de la red.</translation>
    </message>
    <message>
        <source>A device announces IPv6 addresses that are its own. A sleeping device may have another one answer for it.</source>
        <translation>Un dispositivo anuncia direcciones IPv6 que son suyas. Uno que está suspendido puede hacer que otro responda por él.</translation>
    </message>
    <message>
        <source>%1 gives out addresses beside the router.</source>
        <translation>%1 reparte direcciones además del router.</translation>
    </message>
    <message>
        <source>In a network one DHCP server gives out addresses, mostly the router.</source>
        <translation>En una red, un solo servidor DHCP reparte direcciones; casi siempre es el router.</translation>
    </message>
    <message>
        <source>If it is a router or access point of yours, switch off its DHCP server. If it is not, take it off the network and reconnect the others.</source>
        <translation>Si es un router o un punto de acceso suyo, apague su servidor DHCP. Si no lo es, sáquelo de la red y vuelva a conectar los demás.</translation>
    </message>
    <message>
        <source>Somebody uses up the addresses of this network.</source>
        <translation>Alguien está agotando las direcciones de esta red.</translation>
    </message>
    <message>
        <source>A handful of devices ask for an address in a minute.</source>
        <translation>En un minuto, solo unos pocos dispositivos piden una dirección.</translation>
    </message>
    <message>
        <source>New devices may get no address. Look which device or port of the switch it comes from, and restart the router when it is over.</source>
        <translation>Puede que los dispositivos nuevos no reciban dirección. Mire de qué dispositivo o puerto del conmutador viene y reinicie el router cuando haya pasado.</translation>
    </message>
    <message>
        <source>%1 says that it is the IPv6 router.</source>
        <translation>%1 dice que es el router IPv6.</translation>
    </message>
    <message>
        <source>In a network one station is the router.</source>
        <translation>En una red, una sola estación es el router.</translation>
    </message>
    <message>
        <source>If it is a computer that shares its connection, switch that off. If it is unknown, take it off the network.</source>
        <translation>Si es un ordenador que comparte su conexión, desactive eso. Si es desconocido, sáquelo de la red.</translation>
    </message>
    <message>
        <source>%1 answers to names that are not its own.</source>
        <translation>%1 responde a nombres que no son el suyo.</translation>
    </message>
    <message>
        <source>A device answers when it is asked for its own name.</source>
        <translation>Un dispositivo responde cuando se le pregunta por su propio nombre.</translation>
    </message>
    <message>
        <source>It may collect passwords of those who look for shares or proxies. Take it off the network, and change passwords that were used meanwhile.</source>
        <translation>Puede recoger las contraseñas de quienes buscan carpetas compartidas o proxies. Sáquelo de la red y cambie las contraseñas que se hayan usado entretanto.</translation>
    </message>
    <message>
        <source>Forged answers for %2 lead astray.</source>
        <translation>Unas respuestas falsificadas sobre %2 desvían a los dispositivos a otro sitio.</translation>
    </message>
    <message>
        <source>Each question has one answer.</source>
        <translation>Cada pregunta tiene una sola respuesta.</translation>
    </message>
    <message>
        <source>Do not type passwords until the device that forges is off the network.</source>
        <translation>No escriba contraseñas hasta que el dispositivo que falsifica las respuestas esté fuera de la red.</translation>
    </message>
    <message>
        <source>%1 asks for every address of this network.</source>
        <translation>%1 pregunta por todas las direcciones de esta red.</translation>
    </message>
    <message>
        <source>Devices ask for the few that they talk to. Network scanner apps ask for all.</source>
        <translation>Los dispositivos preguntan por las pocas direcciones con las que hablan. Las aplicaciones que exploran la red preguntan por todas.</translation>
    </message>
    <message>
        <source>If nobody scanned the network on purpose, look what runs on this device.</source>
        <translation>Si nadie ha explorado la red a propósito, mire qué se ejecuta en este dispositivo.</translation>
    </message>
    <message>
        <source>%1 looks who is there by ping.</source>
        <translation>%1 comprueba mediante ping quién está en la red.</translation>
    </message>
    <message>
        <source>Devices ping few others, if any. Network scanner apps ping all.</source>
        <translation>Los dispositivos hacen ping a pocos otros, o a ninguno. Las aplicaciones que exploran la red hacen ping a todos.</translation>
    </message>
    <message>
        <source>%1 looks for open ports of %2.</source>
        <translation>%1 busca puertos abiertos en %2.</translation>
    </message>
    <message>
        <source>Devices call the few services that they use, and these answer.</source>
        <translation>Los dispositivos llaman a los pocos servicios que usan, y estos responden.</translation>
    </message>
    <message>
        <source>If nobody did this on purpose, take the device off the network and look for malicious software.</source>
        <translation>Si nadie lo ha hecho a propósito, saque el dispositivo de la red y busque software malicioso.</translation>
    </message>
    <message>
        <source>%1 looks for port %2 on many hosts.</source>
        <translation>%1 busca el puerto %2 en muchos equipos.</translation>
    </message>
    <message>
        <source>Devices call the few hosts that they use, and these answer.</source>
        <translation>Los dispositivos llaman a los pocos equipos que usan, y estos responden.</translation>
    </message>
    <message>
        <source>Worms spread like this. If nobody did this on purpose, take the device off the network and look for malicious software.</source>
        <translation>Así se propagan los gusanos. Si nadie lo ha hecho a propósito, saque el dispositivo de la red y busque software malicioso.</translation>
    </message>
    <message>
        <source>%1 tries services one after the other, slowly.</source>
        <translation>%1 prueba servicios uno tras otro, despacio.</translation>
    </message>
    <message>
        <source>If nobody did this on purpose, look what runs on this device.</source>
        <translation>Si nadie lo ha hecho a propósito, mire qué se ejecuta en este dispositivo.</translation>
    </message>
    <message>
        <source>%1 looks for UDP services (%2).</source>
        <translation>%1 busca servicios UDP (%2).</translation>
    </message>
    <message>
        <source>%1 tests %2 with packets that no program sends.</source>
        <translation>%1 prueba %2 con paquetes que ningún programa envía.</translation>
    </message>
    <message>
        <source>Network stacks do not send such packets. Only tools for scanning do.</source>
        <translation>Los sistemas no envían paquetes así. Solo lo hacen las herramientas de exploración.</translation>
    </message>
    <message>
        <source>%1 looks for devices to break into, like a bot.</source>
        <translation>%1 busca dispositivos en los que entrar, como un bot.</translation>
    </message>
    <message>
        <source>Hardly anything uses telnet any more.</source>
        <translation>Casi nada usa ya telnet.</translation>
    </message>
    <message>
        <source>Switch it off and on, update it at once, and set a password of your own. Until then keep it off the Internet.</source>
        <translation>Apáguelo y enciéndalo, actualícelo enseguida y póngale una contraseña propia. Hasta entonces, manténgalo fuera de Internet.</translation>
    </message>
    <message>
        <source>%1 may be guessing passwords of %2.</source>
        <translation>Puede que %1 esté intentando adivinar contraseñas de %2.</translation>
    </message>
    <message>
        <source>People log in now and then, programs keep their connection.</source>
        <translation>Las personas inician sesión de vez en cuando; los programas mantienen su conexión.</translation>
    </message>
    <message>
        <source>If it is no program of yours, change the password there, and look what runs on this device.</source>
        <translation>Si no es un programa suyo, cambie la contraseña allí y mire qué se ejecuta en este dispositivo.</translation>
    </message>
    <message>
        <source>%1 floods %2 with packets.</source>
        <translation>%1 inunda %2 de paquetes.</translation>
    </message>
    <message>
        <source>Devices send what the other side answers.</source>
        <translation>Los dispositivos envían aquello a lo que el otro lado responde.</translation>
    </message>
    <message>
        <source>Take the device off the network; it may take part in an attack on others.</source>
        <translation>Saque el dispositivo de la red; puede estar participando en un ataque contra otros.</translation>
    </message>
    <message>
        <source>Somebody floods the network with made-up devices.</source>
        <translation>Alguien inunda la red de dispositivos inventados.</translation>
    </message>
    <message>
        <source>New devices come one by one.</source>
        <translation>Los dispositivos nuevos llegan de uno en uno.</translation>
    </message>
    <message>
        <source>Who does it cannot be seen. Unplug cables of the switch one after the other until it ends.</source>
        <translation>No se puede ver quién lo hace. Desenchufe los cables del conmutador uno tras otro hasta que termine.</translation>
    </message>
    <message>
        <source>Broadcasts flood the network, most of them from %1.</source>
        <translation>Los mensajes de difusión inundan la red; la mayoría vienen de %1.</translation>
    </message>
    <message>
        <source>A network has some broadcasts in a second.</source>
        <translation>Una red tiene unos pocos mensajes de difusión por segundo.</translation>
    </message>
    <message>
        <source>Look for a cable that has both its ends in the network, and for a device that is broken.</source>
        <translation>Busque un cable que tenga los dos extremos en la red, y un dispositivo averiado.</translation>
    </message>
    <message>
        <source>%1 moves far more data than usual.</source>
        <translation>%1 transfiere muchos más datos de lo habitual.</translation>
    </message>
    <message>
        <source>What it usually moves at this time of day was learned.</source>
        <translation>Se ha aprendido lo que suele transferir a esta hora del día.</translation>
    </message>
    <message>
        <source>Updates and backups do this. Otherwise look whom it talks to.</source>
        <translation>Las actualizaciones y las copias de seguridad hacen esto. Si no, mire con quién habla.</translation>
    </message>
    <message>
        <source>%1 uploads much to %2.</source>
        <translation>%1 envía muchos datos a %2.</translation>
    </message>
    <message>
        <source>Most devices receive more than they send, and send to places they know.</source>
        <translation>La mayoría de los dispositivos reciben más de lo que envían, y envían a destinos que conocen.</translation>
    </message>
    <message>
        <source>Backups, speed tests and cameras do this. Otherwise look what runs on it.</source>
        <translation>Las copias de seguridad, las pruebas de velocidad y las cámaras hacen esto. Si no, mire qué se ejecuta en él.</translation>
    </message>
    <message>
        <source>%1 calls %2 like clockwork.</source>
        <translation>%1 llama a %2 con la regularidad de un reloj.</translation>
    </message>
    <message>
        <source>Many programs call their makers at fixed times; some malicious software does.</source>
        <translation>Muchos programas llaman a sus fabricantes a horas fijas; algún software malicioso también lo hace.</translation>
    </message>
    <message>
        <source>Nothing needs to be done if you know the place it calls.</source>
        <translation>No hay que hacer nada si conoce el destino al que llama.</translation>
    </message>
    <message>
        <source>%1 calls %2 in vain, again and again.</source>
        <translation>%1 llama a %2 en vano, una y otra vez.</translation>
    </message>
    <message>
        <source>A service that ended leaves its devices calling.</source>
        <translation>Cuando un servicio deja de existir, sus dispositivos siguen llamando.</translation>
    </message>
    <message>
        <source>Look for an update of the device. If you do not know the place it calls, look what runs on it.</source>
        <translation>Busque una actualización del dispositivo. Si no conoce el destino al que llama, mire qué se ejecuta en él.</translation>
    </message>
    <message>
        <source>%1 hides data in names under %2.</source>
        <translation>%1 oculta datos en nombres bajo %2.</translation>
    </message>
    <message>
        <source>Names are short, and each device asks for few under one domain.</source>
        <translation>Los nombres son cortos, y cada dispositivo pregunta por pocos bajo un mismo dominio.</translation>
    </message>
    <message>
        <source>If nobody uses a tunnel on purpose, take the device off the network and look for malicious software.</source>
        <translation>Si nadie usa un túnel a propósito, saque el dispositivo de la red y busque software malicioso.</translation>
    </message>
    <message>
        <source>%1 asks for many names that do not exist.</source>
        <translation>%1 pregunta por muchos nombres que no existen.</translation>
    </message>
    <message>
        <source>Nearly all names that devices ask for exist.</source>
        <translation>Casi todos los nombres por los que preguntan los dispositivos existen.</translation>
    </message>
    <message>
        <source>Bots look for their master like this. Look for malicious software.</source>
        <translation>Así buscan los bots a quien los dirige. Busque software malicioso.</translation>
    </message>
    <message>
        <source>%1 does what a device of its type does not do (%2).</source>
        <translation>%1 hace algo que un dispositivo de su tipo no hace (%2).</translation>
    </message>
    <message>
        <source>Simple devices talk to their maker&apos;s service and little else.</source>
        <translation>Los dispositivos sencillos hablan con el servicio de su fabricante y con poco más.</translation>
    </message>
    <message>
        <source>Update it. If its type is wrong, set the right one.</source>
        <translation>Actualícelo. Si su tipo es incorrecto, ponga el correcto.</translation>
    </message>
    <message>
        <source>%1 is not what it was.</source>
        <translation>%1 no es lo que era.</translation>
    </message>
    <message>
        <source>A device keeps its name and its software.</source>
        <translation>Un dispositivo conserva su nombre y su software.</translation>
    </message>
    <message>
        <source>Another system on the same computer looks like this. Otherwise somebody may use its address.</source>
        <translation>Otro sistema en el mismo ordenador da esta impresión. Si no, puede que alguien use su dirección.</translation>
    </message>
    <message>
        <source>%1 now offers %2.</source>
        <translation>%1 ofrece ahora %2.</translation>
    </message>
    <message>
        <source>Devices get new services with updates and programs.</source>
        <translation>Los dispositivos obtienen servicios nuevos con actualizaciones y programas.</translation>
    </message>
    <message>
        <source>Nothing needs to be done if you installed it.</source>
        <translation>No hay que hacer nada si lo ha instalado usted.</translation>
    </message>
    <message>
        <source>%1 can be reached from the Internet (%2).</source>
        <translation>Se puede acceder a %1 desde Internet (%2).</translation>
    </message>
    <message>
        <source>Games and file sharing ask the router to let others in.</source>
        <translation>Los juegos y el intercambio de archivos piden al router que deje entrar a otros.</translation>
    </message>
    <message>
        <source>If it should not be reachable, switch off UPnP in the router.</source>
        <translation>Si no debería ser accesible, desactive UPnP en el router.</translation>
    </message>
    <message>
        <source>%1 is in contact with %2, which is on your list.</source>
        <translation>%1 está en contacto con %2, que está en su lista.</translation>
    </message>
    <message>
        <source>No device should talk to what is listed.</source>
        <translation>Ningún dispositivo debería hablar con lo que está en la lista.</translation>
    </message>
    <message>
        <source>Look which program does it.</source>
        <translation>Mire qué programa lo hace.</translation>
    </message>
    <message>
        <source>%2 ports of %1 were tried within %3 s: %4</source>
        <translation>Se probaron %2 puertos de %1 en %3 s: %4</translation>
    </message>
    <message>
        <source>Port %2 of %1 hosts was tried within %3 s: %4</source>
        <translation>Se probó el puerto %2 de %1 equipos en %3 s: %4</translation>
    </message>
    <message>
        <source>%1 services did not answer within %2 min: %3</source>
        <translation>%1 servicios no respondieron en %2 min: %3</translation>
    </message>
    <message>
        <source>%1 % of %2 attempts were answered.</source>
        <translation>El %1 % de %2 intentos obtuvo respuesta.</translation>
    </message>
    <message>
        <source>%1 packets to %3 within %2 s that no network stack sends.</source>
        <translation>%1 paquetes a %3 en %2 s que ningún sistema envía.</translation>
    </message>
    <message>
        <source>%2 IP protocols of %1 were tried within %3 s.</source>
        <translation>Se probaron %2 protocolos IP de %1 en %3 s.</translation>
    </message>
    <message>
        <source>It asked for %1 addresses within %2 s: %3</source>
        <translation>Preguntó por %1 direcciones en %2 s: %3</translation>
    </message>
    <message>
        <source>It pinged %1 hosts within %2 s: %3</source>
        <translation>Hizo ping a %1 equipos en %2 s: %3</translation>
    </message>
    <message>
        <source>%1 hosts within %2 s got packets with the mark of the Mirai family.</source>
        <translation>%1 equipos recibieron en %2 s paquetes con la marca de la familia Mirai.</translation>
    </message>
    <message>
        <source>%2 claims %1, which %3 had.</source>
        <translation>%2 reclama %1, que tenía %3.</translation>
    </message>
    <message>
        <source>%1 answers within %2 s that nobody asked for: %3</source>
        <translation>%1 respuestas en %2 s que nadie había pedido: %3</translation>
    </message>
    <message>
        <source>%1 is the address of the router or name server.</source>
        <translation>%1 es la dirección del router o del servidor de nombres.</translation>
    </message>
    <message>
        <source>%1 changed its owner %2 times within %3 s, between %4 and %5.</source>
        <translation>%1 cambió de dueño %2 veces en %3 s, entre %4 y %5.</translation>
    </message>
    <message>
        <source>The server %1 names the router %2 and the name servers %3, to %4.</source>
        <translation>El servidor %1 indica el router %2 y los servidores de nombres %3, a %4.</translation>
    </message>
    <message>
        <source>The server that was known, %1, names the router %2.</source>
        <translation>El servidor ya conocido, %1, indica el router %2.</translation>
    </message>
    <message>
        <source>%1 clients asked for addresses, %2 times within %3 s.</source>
        <translation>%1 clientes pidieron direcciones, %2 veces en %3 s.</translation>
    </message>
    <message>
        <source>%1 (%2) advertises itself with %3 preference, and: %4</source>
        <translation>%1 (%2) se anuncia con preferencia %3, y además: %4</translation>
    </message>
    <message>
        <source>Known routers: %1</source>
        <translation>Routers conocidos: %1</translation>
    </message>
    <message>
        <source>%1 hardware addresses never seen before within %2 s.</source>
        <translation>%1 direcciones de hardware nunca vistas antes en %2 s.</translation>
    </message>
    <message>
        <source>%1 names within %2 s, all said to be at %4: %3</source>
        <translation>%1 nombres en %2 s, todos supuestamente en %4: %3</translation>
    </message>
    <message>
        <source>%4 asked once for %1 and was told %2, and also %3.</source>
        <translation>%4 preguntó una vez por %1 y se le respondió %2, y también %3.</translation>
    </message>
    <message>
        <source>%1 names under %3 within %2 s, %4 characters long on average: %5</source>
        <translation>%1 nombres bajo %3 en %2 s, de %4 caracteres de media: %5</translation>
    </message>
    <message>
        <source>%1 domains within %2 min that do not exist: %3</source>
        <translation>%1 dominios que no existen en %2 min: %3</translation>
    </message>
    <message>
        <source>%1 connections to %2 of %3 within %4 s.</source>
        <translation>%1 conexiones a %2 de %3 en %4 s.</translation>
    </message>
    <message>
        <source>%1 packets a second (%2) to %3 for %4 s.</source>
        <translation>%1 paquetes por segundo (%2) a %3 durante %4 s.</translation>
    </message>
    <message>
        <source>%2 calls to %1 every %3 s, give or take %4 %.</source>
        <translation>%2 llamadas a %1 cada %3 s, con un margen de %4 %.</translation>
    </message>
    <message>
        <source>%2 calls to %1 within %3 min, none answered.</source>
        <translation>%2 llamadas a %1 en %3 min, ninguna respondida.</translation>
    </message>
    <message>
        <source>%1 bytes went to %3, %2 bytes came back.</source>
        <translation>Se enviaron %1 bytes a %3 y volvieron %2 bytes.</translation>
    </message>
    <message>
        <source>%1 is a new contact. Lanscope has been watching here for %2 hours.</source>
        <translation>%1 es un contacto nuevo. Lanscope lleva %2 horas observando aquí.</translation>
    </message>
    <message>
        <source>It is taken for a %1, and %2: %3</source>
        <translation>Se considera de tipo %1, y %2: %3</translation>
    </message>
    <message>
        <source>%1 was &quot;%2&quot; and is &quot;%3&quot; now.</source>
        <translation>%1 era «%2» y ahora es «%3».</translation>
    </message>
    <message>
        <source>%1 bytes in this hour; %2 bytes are usual, after %3 days of learning.</source>
        <translation>%1 bytes en esta hora; lo habitual son %2 bytes, tras %3 días de aprendizaje.</translation>
    </message>
    <message>
        <source>It announces %1.</source>
        <translation>Anuncia %1.</translation>
    </message>
    <message>
        <source>It asked the router to pass port %1 on to %2.</source>
        <translation>Pidió al router que reenviara el puerto %1 a %2.</translation>
    </message>
    <message>
        <source>It answered a call from %1 to port %2.</source>
        <translation>Respondió a una llamada de %1 al puerto %2.</translation>
    </message>
    <message>
        <source>%1 is in the list %2.</source>
        <translation>%1 está en la lista %2.</translation>
    </message>
    <message>
        <source>It was seen %1 times.</source>
        <translation>Se ha visto %1 veces.</translation>
    </message>
    <message>
        <source>An unknown device</source>
        <translation>Un dispositivo desconocido</translation>
    </message>
    <message>
        <source>%1, from any device</source>
        <translation>%1, de cualquier dispositivo</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>%1 seems to have left.</source>
        <translation>%1 parece haberse ido.</translation>
    </message>
    <message>
        <source>Nothing needs to be done, unless it should be here. You wanted to be told when this device comes or goes.</source>
        <translation>No hay que hacer nada, a no ser que debiera estar aquí. Usted quiso saber cuándo viene o se va este dispositivo.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. You wanted to be told when this device comes or goes.</source>
        <translation>No hay que hacer nada. Usted quiso saber cuándo viene o se va este dispositivo.</translation>
    </message>
    <message>
        <source>The DHCPv6 server %1 gives the addresses %2 and the name servers %3, to %4.</source>
        <translation>El servidor DHCPv6 %1 reparte las direcciones %2 y los servidores de nombres %3, a %4.</translation>
    </message>
    <message>
        <source>The DHCPv6 server that was known, %1, gives the name servers %2.</source>
        <translation>El servidor DHCPv6 ya conocido, %1, reparte los servidores de nombres %2.</translation>
    </message>
    <message>
        <source>%1 ICMP redirects in the name of %2, which %3 has.</source>
        <translation>%1 redirecciones ICMP en nombre de %2, que pertenece a %3.</translation>
    </message>
    <message>
        <source>It was silent for %1 min. While it is here, it is silent for %2 min at most.</source>
        <translation>Estuvo en silencio %1 min. Mientras está aquí, calla %2 min como mucho.</translation>
    </message>
    <message>
        <source>It was heard again after %1 min.</source>
        <translation>Se ha vuelto a oír después de %1 min.</translation>
    </message>
</context>
<context>
    <name>Baseline</name>
    <message numerus="yes">
        <source>Learning, %n day(s) left</source>
        <translation>
            <numerusform>Aprendiendo, queda %n día</numerusform>
            <numerusform>Aprendiendo, quedan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Aprendido</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>%1 (program %2)</source>
        <translation>%1 (programa %2)</translation>
    </message>
    <message>
        <source>reading the helper&apos;s stream</source>
        <translation>al leer el flujo del asistente</translation>
    </message>
    <message>
        <source>a message has an impossible size</source>
        <translation>un mensaje tiene un tamaño imposible</translation>
    </message>
    <message>
        <source>this is no message of the helper</source>
        <translation>esto no es un mensaje del asistente</translation>
    </message>
    <message>
        <source>the helper is of another version than this program</source>
        <translation>el asistente es de otra versión que este programa</translation>
    </message>
    <message>
        <source>a message does not hold what its head says</source>
        <translation>un mensaje no contiene lo que dice su cabecera</translation>
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
        <translation>Punto de acceso</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Conmutador</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordenador</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tableta</translation>
    </message>
    <message>
        <source>Wearable</source>
        <translation>Dispositivo ponible</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Doorbell</source>
        <translation>Timbre</translation>
    </message>
    <message>
        <source>Smart speaker</source>
        <translation>Altavoz inteligente</translation>
    </message>
    <message>
        <source>Media streamer</source>
        <translation>Reproductor multimedia</translation>
    </message>
    <message>
        <source>TV</source>
        <translation>Televisor</translation>
    </message>
    <message>
        <source>Game console</source>
        <translation>Consola de juegos</translation>
    </message>
    <message>
        <source>Smart plug</source>
        <translation>Enchufe inteligente</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <translation>Termostato</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Smart home hub</source>
        <translation>Central domótica</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Electrodoméstico</translation>
    </message>
    <message>
        <source>Vacuum cleaner</source>
        <translation>Aspiradora</translation>
    </message>
    <message>
        <source>Network storage</source>
        <translation>Almacenamiento en red</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Internet telephone</source>
        <translation>Teléfono IP</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Máquina virtual</translation>
    </message>
    <message>
        <source>Single-board computer</source>
        <translation>Ordenador de placa única</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>No alerts.</source>
        <translation>No hay alertas.</translation>
    </message>
    <message>
        <source>an argument is missing</source>
        <translation>falta un argumento</translation>
    </message>
    <message>
        <source>there is an argument too many: %1</source>
        <translation>sobra un argumento: %1</translation>
    </message>
    <message>
        <source>--%1 is one of %2</source>
        <translation>--%1 es uno de %2</translation>
    </message>
    <message>
        <source>--metrics wants a port, or an address and a port, such as 127.0.0.1:9100</source>
        <translation>--metrics necesita un puerto, o una dirección y un puerto, como 127.0.0.1:9100</translation>
    </message>
    <message>
        <source>--metrics-devices is of use with --metrics only</source>
        <translation>--metrics-devices solo sirve con --metrics</translation>
    </message>
    <message>
        <source>--duration wants a number of seconds</source>
        <translation>--duration necesita un número de segundos</translation>
    </message>
    <message>
        <source>--json and --flow-log - both want standard output</source>
        <translation>--json y --flow-log - quieren ambos la salida estándar</translation>
    </message>
    <message>
        <source>--filter, at &quot;%1&quot;: %2</source>
        <translation>--filter, en «%1»: %2</translation>
    </message>
    <message>
        <source>--format is one of csv, json</source>
        <translation>--format es uno de csv, json</translation>
    </message>
    <message>
        <source>--%1 wants a moment, such as 2026-11-22, 2026-11-22T18:56:00Z or 7d</source>
        <translation>--%1 necesita un momento, como 2026-11-22, 2026-11-22T18:56:00Z o 7d</translation>
    </message>
    <message>
        <source>there is no category &quot;%1&quot;</source>
        <translation>no existe la categoría «%1»</translation>
    </message>
    <message>
        <source>--limit wants a number of alerts</source>
        <translation>--limit necesita un número de alertas</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>no existe la orden «%1»</translation>
    </message>
    <message>
        <source>say what to do; --help lists the commands</source>
        <translation>diga qué hay que hacer; --help muestra las órdenes</translation>
    </message>
    <message>
        <source>%1 sure these are one device:</source>
        <translation>Certeza del %1 de que son un solo dispositivo:</translation>
    </message>
    <message>
        <source>comparing %1 and %2</source>
        <translation>al comparar %1 y %2</translation>
    </message>
    <message>
        <source>both are the same device already</source>
        <translation>ambos son ya el mismo dispositivo</translation>
    </message>
    <message>
        <source>a device has at most %1 addresses</source>
        <translation>un dispositivo tiene como máximo %1 direcciones</translation>
    </message>
    <message>
        <source>No two devices look like one.</source>
        <translation>No hay dos dispositivos que parezcan uno solo.</translation>
    </message>
    <message>
        <source>splitting %1</source>
        <translation>al separar %1</translation>
    </message>
    <message>
        <source>say which of its MAC addresses is another device</source>
        <translation>diga cuál de sus direcciones MAC es otro dispositivo</translation>
    </message>
    <message>
        <source>the device has no other address</source>
        <translation>el dispositivo no tiene otra dirección</translation>
    </message>
    <message>
        <source>opening %1</source>
        <translation>al abrir %1</translation>
    </message>
    <message>
        <source>there is no database yet; &quot;lanscopectl run&quot; makes one</source>
        <translation>todavía no hay base de datos; «lanscopectl run» crea una</translation>
    </message>
    <message>
        <source>looking for %1</source>
        <translation>al buscar %1</translation>
    </message>
    <message>
        <source>no such device in this network</source>
        <translation>no hay tal dispositivo en esta red</translation>
    </message>
    <message>
        <source>several devices are called so; say which: %1</source>
        <translation>varios dispositivos se llaman así; diga cuál: %1</translation>
    </message>
    <message>
        <source>writing flows to %1: %2</source>
        <translation>al escribir flujos en %1: %2</translation>
    </message>
    <message>
        <source>listening on %1 (%2)</source>
        <translation>escuchando en %1 (%2)</translation>
    </message>
    <message>
        <source>seen: %1</source>
        <translation>visto: %1</translation>
    </message>
    <message>
        <source>%1 small exchanges did not fit into the list of conversations</source>
        <translation>%1 intercambios pequeños no cupieron en la lista de conversaciones</translation>
    </message>
    <message>
        <source>%1 flow records did not fit into the list and are not shown</source>
        <translation>%1 registros de flujo no cupieron en la lista y no se muestran</translation>
    </message>
    <message>
        <source>Helper: does not answer (%1); only capture files can be read.</source>
        <translation>Asistente: no responde (%1); solo se pueden leer archivos de captura.</translation>
    </message>
    <message>
        <source>Helper: version %1 does not fit this program; install both anew.</source>
        <translation>Asistente: la versión %1 no corresponde a este programa; instale ambos de nuevo.</translation>
    </message>
    <message>
        <source>Helper: version %1, ready.</source>
        <translation>Asistente: versión %1, listo.</translation>
    </message>
    <message>
        <source>this computer&apos;s own traffic</source>
        <translation>el tráfico de este equipo</translation>
    </message>
    <message>
        <source>what other devices announce to everybody</source>
        <translation>lo que otros dispositivos anuncian a todos</translation>
    </message>
    <message>
        <source>traffic between other devices, unless this computer is their gateway or on a mirror port</source>
        <translation>el tráfico entre otros dispositivos, salvo que este equipo sea su puerta de enlace o esté en un puerto espejo</translation>
    </message>
    <message>
        <source>Interfaces: none is up.</source>
        <translation>Interfaces: ninguna está activa.</translation>
    </message>
    <message>
        <source>Interfaces: %1</source>
        <translation>Interfaces: %1</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>Base de datos: %1</translation>
    </message>
    <message>
        <source>Database: none yet</source>
        <translation>Base de datos: todavía ninguna</translation>
    </message>
    <message>
        <source>Can be seen: %1</source>
        <translation>Se puede ver: %1</translation>
    </message>
    <message>
        <source>Cannot be seen: %1</source>
        <translation>No se puede ver: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>(unnamed)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>%1 (%2 % sure)</source>
        <translation>%1 (%2 % de certeza)</translation>
    </message>
    <message>
        <source>Evidence: %1: %2</source>
        <translation>Indicios: %1: %2</translation>
    </message>
    <message>
        <source>No device was seen yet.</source>
        <translation>Todavía no se ha visto ningún dispositivo.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TIPO</translation>
    </message>
    <message>
        <source>VENDOR</source>
        <translation>FABRICANTE</translation>
    </message>
    <message>
        <source>ADDRESSES</source>
        <translation>DIRECCIONES</translation>
    </message>
    <message>
        <source>PRESENCE</source>
        <translation>PRESENCIA</translation>
    </message>
    <message>
        <source>SENT</source>
        <translation>ENVIADO</translation>
    </message>
    <message>
        <source>RECEIVED</source>
        <translation>RECIBIDO</translation>
    </message>
    <message>
        <source>LAST SEEN</source>
        <translation>VISTO POR ÚLTIMA VEZ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Network interface by</source>
        <translation>Interfaz de red de</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nombre de equipo</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Presencia</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Visto por primera vez</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>MAC addresses: %1</source>
        <translation>Direcciones MAC: %1</translation>
    </message>
    <message>
        <source>Addresses: %1</source>
        <translation>Direcciones: %1</translation>
    </message>
    <message>
        <source>Offers: %1 %2</source>
        <translation>Ofrece: %1 %2</translation>
    </message>
    <message>
        <source>%1: %2 frames, %3, by %4</source>
        <translation>%1: %2 tramas, %3, mediante %4</translation>
    </message>
    <message>
        <source>%1: %2 packets in no flow because the table was full, %3 frames not shown by the kernel, %4 device frames not copied, %5 messages lost</source>
        <translation>%1: %2 paquetes en ningún flujo porque la tabla estaba llena, %3 tramas no mostradas por el núcleo, %4 tramas de dispositivos no copiadas, %5 mensajes perdidos</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>No se ha guardado: %1</translation>
    </message>
    <message>
        <source>--by is of use with --what history only</source>
        <translation>--by solo sirve con --what history</translation>
    </message>
    <message>
        <source>the smaller series are summed up as others</source>
        <translation>las series menores se suman como «otros»</translation>
    </message>
    <message>
        <source>alert: %1 %2: %3</source>
        <comment>alert: critical arp-spoof: …</comment>
        <translation>alerta: %1 %2: %3</translation>
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
        <translation>lanscopectl: ¿quién está en esta red y qué hace?

lanscopectl [--db RUTA|URL] ORDEN
  run     [-i IF]... [--mode auto|host|gateway|span] [--backend auto|xdp|xdp-generic|tc|pcap]
          [--duration SEGUNDOS] [--flow-log ARCHIVO|-] [--json]
          [--metrics [DIRECCIÓN:]PUERTO [--metrics-devices]]
                                  observar en directo, hasta Ctrl-C
  read    ARCHIVO... [--flows] [--json]
                                  analizar archivos de captura; solo guarda con --db
  list    [--filter TEXTO] [--json]
                                  los dispositivos de la última red observada
  device  MAC|NOMBRE [--json]     todo lo que se sabe de un dispositivo
  name    MAC NOMBRE [--type CATEGORÍA]
                                  poner nombre a un dispositivo para siempre; un nombre vacío lo retira
  same    [--json]                dispositivos que parecen uno solo, y por qué
  merge   MAC|NOMBRE MAC|NOMBRE   son un solo dispositivo, el primero de ellos; para siempre
  different MAC|NOMBRE MAC|NOMBRE no lo son: no se vuelve a preguntar por ellos
  split   MAC                     esta dirección es un dispositivo propio
  follow  MAC|NOMBRE...           quiere saber cuándo se van y cuándo vuelven
  unfollow MAC|NOMBRE...          no quiere saberlo
  alerts  [--limit N] [--json]    lo que se vio que no estaba bien, lo más reciente primero
  export  --format csv|json [--what devices|flows|alerts|history] [--filter TEXTO]
          [--since MOMENTO] [--until MOMENTO] [--by device|service|destination|scope|all]
                                  lo que está guardado; los flujos se suman por dispositivo, servicio y destino
  status  [--json]                el asistente, y lo que se puede y no se puede ver

Un filtro como &quot;type:printer -vendor:acme seen:&lt;7d&quot; elige dispositivos por type: is: name: vendor: owner:
group: seen: first: ip: mac: service: y por palabras; - invierte un término, &quot;is:any&quot; incluye los archivados.

Estado de salida: 0 hecho, 1 no se pudo hacer (el motivo está en la salida de errores), 2 uso incorrecto.
</translation>
    </message>
</context>
<context>
    <name>DeviceColumn</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Your name for the device, or what it calls itself</source>
        <translation>El nombre que usted dio al dispositivo, o cómo se llama él mismo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What the device is</source>
        <translation>Qué es el dispositivo</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Who the device&apos;s MAC address is registered to</source>
        <translation>A nombre de quién está registrada la dirección MAC del dispositivo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>The device&apos;s IP address</source>
        <translation>La dirección IP del dispositivo</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Presencia</translation>
    </message>
    <message>
        <source>Whether the device is on the network now</source>
        <translation>Si el dispositivo está ahora en la red</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>What the device sends and receives now, as far as this computer sees it; the line shows the last minute</source>
        <translation>Lo que el dispositivo envía y recibe ahora, hasta donde lo ve este equipo; la línea muestra el último minuto</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>What the device sent and received today, as far as this computer saw it</source>
        <translation>Lo que el dispositivo ha enviado y recibido hoy, hasta donde lo ha visto este equipo</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>When the device was last heard from</source>
        <translation>Cuándo se oyó al dispositivo por última vez</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Whose the device is, as you said</source>
        <translation>De quién es el dispositivo, según usted indicó</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>What the device belongs to, as you said</source>
        <translation>A qué pertenece el dispositivo, según usted indicó</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Visto por primera vez</translation>
    </message>
    <message>
        <source>When the device was first heard from</source>
        <translation>Cuándo se oyó al dispositivo por primera vez</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Dirección MAC</translation>
    </message>
    <message>
        <source>The hardware address the device is recognised by</source>
        <translation>La dirección de hardware por la que se reconoce el dispositivo</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>What was sent to the device, as far as this computer saw it</source>
        <translation>Lo que se envió al dispositivo, hasta donde lo ha visto este equipo</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>What the device sent, as far as this computer saw it</source>
        <translation>Lo que envió el dispositivo, hasta donde lo ha visto este equipo</translation>
    </message>
</context>
<context>
    <name>DeviceFilter</name>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>Faltan las comillas de cierre.</translation>
    </message>
    <message>
        <source>&quot;%1:&quot; is not known; there are %2.</source>
        <translation>«%1:» no se conoce; existen %2.</translation>
    </message>
    <message>
        <source>Something must follow &quot;%1:&quot;.</source>
        <translation>Algo debe seguir a «%1:».</translation>
    </message>
    <message>
        <source>These are too many terms; the last ones are left out.</source>
        <translation>Son demasiados términos; los últimos no se tienen en cuenta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no network such as 192.168.1.0/24 or fd00::/8.</source>
        <translation>«%1» no es una red como 192.168.1.0/24 o fd00::/8.</translation>
    </message>
    <message>
        <source>A MAC address or its beginning is written with the digits 0 to 9 and a to f.</source>
        <translation>Una dirección MAC o su comienzo se escribe con las cifras de 0 a 9 y las letras de a a f.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IP address, nor the beginning of one.</source>
        <translation>«%1» no es una dirección IP ni el comienzo de una.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no type &quot;%1&quot;.</source>
        <translation>No existe el tipo «%1».</translation>
    </message>
    <message>
        <source>nobody said yet that it belongs here</source>
        <translation>nadie ha dicho aún que sea de aquí</translation>
    </message>
    <message>
        <source>it belongs here</source>
        <translation>es de aquí</translation>
    </message>
    <message>
        <source>somebody said that it does not belong here</source>
        <translation>alguien ha dicho que no es de aquí</translation>
    </message>
    <message>
        <source>here now</source>
        <translation>aquí ahora</translation>
    </message>
    <message>
        <source>silent for some minutes</source>
        <translation>en silencio desde hace unos minutos</translation>
    </message>
    <message>
        <source>silent for long</source>
        <translation>en silencio desde hace mucho</translation>
    </message>
    <message>
        <source>not heard for weeks</source>
        <translation>no se oye desde hace semanas</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>the way to the Internet</source>
        <translation>el camino a Internet</translation>
    </message>
    <message>
        <source>it uses a private, changing address</source>
        <translation>usa una dirección privada y cambiante</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>archivado</translation>
    </message>
    <message>
        <source>every device, those put away as well</source>
        <translation>todos los dispositivos, también los archivados</translation>
    </message>
    <message>
        <source>&quot;is:&quot; is followed by one of %1.</source>
        <translation>A «is:» le sigue uno de %1.</translation>
    </message>
    <message>
        <source>A time is written &lt;7d (less than seven days ago) or &gt;1h (more than an hour ago); s, m, h, d and w are the units.</source>
        <translation>Un tiempo se escribe &lt;7d (hace menos de siete días) o &gt;1h (hace más de una hora); s, m, h, d y w son las unidades.</translation>
    </message>
    <message>
        <source>in the last hour</source>
        <translation>en la última hora</translation>
    </message>
    <message>
        <source>in the last day</source>
        <translation>en el último día</translation>
    </message>
    <message>
        <source>in the last week</source>
        <translation>en la última semana</translation>
    </message>
    <message>
        <source>more than an hour ago</source>
        <translation>hace más de una hora</translation>
    </message>
    <message>
        <source>more than a week ago</source>
        <translation>hace más de una semana</translation>
    </message>
    <message>
        <source>more than thirty days ago</source>
        <translation>hace más de treinta días</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>qué es</translation>
    </message>
    <message>
        <source>new, known, online and more</source>
        <translation>nuevo, conocido, en línea y más</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>cómo se llama</translation>
    </message>
    <message>
        <source>who made it</source>
        <translation>quién lo fabricó</translation>
    </message>
    <message>
        <source>whose it is</source>
        <translation>de quién es</translation>
    </message>
    <message>
        <source>what it belongs to</source>
        <translation>a qué pertenece</translation>
    </message>
    <message>
        <source>when it was heard last</source>
        <translation>cuándo se oyó por última vez</translation>
    </message>
    <message>
        <source>when it was heard first</source>
        <translation>cuándo se oyó por primera vez</translation>
    </message>
    <message>
        <source>an address, its beginning or a network</source>
        <translation>una dirección, su comienzo o una red</translation>
    </message>
    <message>
        <source>a MAC address or its beginning</source>
        <translation>una dirección MAC o su comienzo</translation>
    </message>
    <message>
        <source>what it offers to others</source>
        <translation>qué ofrece a otros</translation>
    </message>
    <message>
        <source>you are told when it comes or goes</source>
        <translation>se le avisa cuando viene o se va</translation>
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
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ayer %1</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>the same DHCP client identifier</source>
        <translation>el mismo identificador de cliente DHCP</translation>
    </message>
    <message>
        <source>the same DHCP unique identifier</source>
        <translation>el mismo identificador único DHCP</translation>
    </message>
    <message>
        <source>announces the same “%1” of its own</source>
        <translation>anuncia el mismo «%1» propio</translation>
    </message>
    <message>
        <source>the same host name “%1”</source>
        <translation>el mismo nombre de equipo «%1»</translation>
    </message>
    <message>
        <source>announces the same name “%1”</source>
        <translation>anuncia el mismo nombre «%1»</translation>
    </message>
    <message>
        <source>both are interfaces of this computer</source>
        <translation>ambos son interfaces de este equipo</translation>
    </message>
    <message>
        <source>the old address fell silent just before the new one came</source>
        <translation>la dirección antigua calló justo antes de que llegara la nueva</translation>
    </message>
    <message>
        <source>the old address was last heard within the day before the new one came</source>
        <translation>la dirección antigua se oyó por última vez en el día anterior a la llegada de la nueva</translation>
    </message>
    <message>
        <source>the new address is a private one, and those change</source>
        <translation>la dirección nueva es privada, y esas cambian</translation>
    </message>
    <message>
        <source>asks the DHCP server for the same things</source>
        <translation>pide lo mismo al servidor DHCP</translation>
    </message>
    <message>
        <source>the same DHCP software “%1”</source>
        <translation>el mismo software DHCP «%1»</translation>
    </message>
    <message>
        <source>opens connections in the same way</source>
        <translation>abre conexiones de la misma manera</translation>
    </message>
    <message>
        <source>encrypts connections with the same software</source>
        <translation>cifra las conexiones con el mismo software</translation>
    </message>
    <message>
        <source>the same model “%1”</source>
        <translation>el mismo modelo «%1»</translation>
    </message>
    <message>
        <source>but it announces another “%1” of its own</source>
        <translation>pero anuncia otro «%1» propio</translation>
    </message>
    <message>
        <source>but it has another host name</source>
        <translation>pero tiene otro nombre de equipo</translation>
    </message>
    <message>
        <source>but it asks the DHCP server for other things</source>
        <translation>pero pide otras cosas al servidor DHCP</translation>
    </message>
    <message>
        <source>but it seems to be of another type</source>
        <translation>pero parece ser de otro tipo</translation>
    </message>
    <message>
        <source>but it seems to be of another maker</source>
        <translation>pero parece ser de otro fabricante</translation>
    </message>
    <message>
        <source>but it seems to be another model</source>
        <translation>pero parece ser otro modelo</translation>
    </message>
    <message>
        <source>but it seems to run another system</source>
        <translation>pero parece usar otro sistema</translation>
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
        <translation>%2 de %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>vendor and category: Acme printer</comment>
        <translation>%2 %1</translation>
    </message>
</context>
<context>
    <name>PlaceKind</name>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>en silencio</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>desaparecido</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
</context>
<context>
    <name>ReplaySource</name>
    <message>
        <source>it is not a pcap or pcapng file</source>
        <translation>no es un archivo pcap ni pcapng</translation>
    </message>
    <message>
        <source>its first header is cut off or damaged</source>
        <translation>su primera cabecera está cortada o dañada</translation>
    </message>
    <message>
        <source>the file is cut off; octets missing: %1</source>
        <translation>el archivo está cortado; octetos que faltan: %1</translation>
    </message>
    <message>
        <source>the file is damaged; a packet claims %1 octets</source>
        <translation>el archivo está dañado; un paquete declara %1 octetos</translation>
    </message>
    <message>
        <source>the file is damaged; a block does not hold what it claims</source>
        <translation>el archivo está dañado; un bloque no contiene lo que declara</translation>
    </message>
    <message>
        <source>there is no memory to unpack it</source>
        <translation>no hay memoria suficiente para descomprimirlo</translation>
    </message>
    <message>
        <source>it unpacks to more than 4 GiB</source>
        <translation>descomprimido supera los 4 GiB</translation>
    </message>
    <message>
        <source>it unpacks to more than 500 times its size</source>
        <translation>descomprimido supera 500 veces su tamaño</translation>
    </message>
    <message>
        <source>its gzip packing is cut off</source>
        <translation>su compresión gzip está cortada</translation>
    </message>
    <message>
        <source>its gzip packing is damaged</source>
        <translation>su compresión gzip está dañada</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Printing</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Escaneo</translation>
    </message>
    <message>
        <source>Shared files</source>
        <translation>Archivos compartidos</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Pictures and sound from Apple devices</source>
        <translation>Imagen y sonido de dispositivos Apple</translation>
    </message>
    <message>
        <source>Sound from Apple devices</source>
        <translation>Sonido de dispositivos Apple</translation>
    </message>
    <message>
        <source>Pictures and sound by Google Cast</source>
        <translation>Imagen y sonido con Google Cast</translation>
    </message>
    <message>
        <source>Music by Spotify</source>
        <translation>Música con Spotify</translation>
    </message>
    <message>
        <source>Remote login</source>
        <translation>Acceso remoto</translation>
    </message>
    <message>
        <source>Remote screen</source>
        <translation>Pantalla remota</translation>
    </message>
    <message>
        <source>Smart home by Apple</source>
        <translation>Hogar inteligente de Apple</translation>
    </message>
    <message>
        <source>Smart home by Matter</source>
        <translation>Hogar inteligente con Matter</translation>
    </message>
    <message>
        <source>Talks to other Apple devices</source>
        <translation>Habla con otros dispositivos Apple</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordenador</translation>
    </message>
    <message>
        <source>Films, music and pictures</source>
        <translation>Películas, música e imágenes</translation>
    </message>
    <message>
        <source>Plays films and music</source>
        <translation>Reproduce películas y música</translation>
    </message>
    <message>
        <source>Way to the internet</source>
        <translation>Camino a Internet</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>opening the database %1</source>
        <translation>al abrir la base de datos %1</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for this database is not installed (package %1)</source>
        <translation>el controlador de Qt para esta base de datos no está instalado (paquete %1)</translation>
    </message>
    <message>
        <source>the database is busy</source>
        <translation>la base de datos está ocupada</translation>
    </message>
    <message>
        <source>the database may only be read</source>
        <translation>la base de datos solo se puede leer</translation>
    </message>
    <message>
        <source>the file cannot be read or written</source>
        <translation>el archivo no se puede leer ni escribir</translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation>la base de datos está dañada</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>el archivo no se puede abrir</translation>
    </message>
    <message>
        <source>the server does not let this user in</source>
        <translation>el servidor no deja entrar a este usuario</translation>
    </message>
    <message>
        <source>the server has no database of this name</source>
        <translation>el servidor no tiene ninguna base de datos con este nombre</translation>
    </message>
    <message>
        <source>this user may not do that in the database</source>
        <translation>este usuario no puede hacer eso en la base de datos</translation>
    </message>
    <message>
        <source>the disk of the server is full</source>
        <translation>el disco del servidor está lleno</translation>
    </message>
    <message>
        <source>saving what was seen</source>
        <translation>al guardar lo que se vio</translation>
    </message>
    <message>
        <source>reading what was stored</source>
        <translation>al leer lo guardado</translation>
    </message>
    <message>
        <source>forgetting what was stored</source>
        <translation>al olvidar lo guardado</translation>
    </message>
    <message>
        <source>opening the database</source>
        <translation>al abrir la base de datos</translation>
    </message>
    <message>
        <source>its address is not of the form postgresql://user@host/database</source>
        <translation>su dirección no tiene la forma postgresql://user@host/database</translation>
    </message>
    <message>
        <source>it belongs to another program</source>
        <translation>pertenece a otro programa</translation>
    </message>
    <message>
        <source>a newer version of Lanscope wrote it; it was left as it is</source>
        <translation>la escribió una versión más nueva de Lanscope; se ha dejado como estaba</translation>
    </message>
    <message>
        <source>setting the damaged database %1 aside</source>
        <translation>al apartar la base de datos dañada %1</translation>
    </message>
    <message>
        <source>nothing has been stored there yet</source>
        <translation>todavía no se ha guardado nada allí</translation>
    </message>
    <message>
        <source>an older version of Lanscope wrote it; let Lanscope listen once</source>
        <translation>la escribió una versión más antigua de Lanscope; deje que Lanscope escuche una vez</translation>
    </message>
    <message>
        <source>creating the folder %1</source>
        <translation>al crear la carpeta %1</translation>
    </message>
    <message>
        <source>the database is damaged; it is set aside when Lanscope listens</source>
        <translation>la base de datos está dañada; se apartará cuando Lanscope escuche</translation>
    </message>
    <message>
        <source>The database was damaged. It was set aside as %1 and a new one begun.</source>
        <translation>La base de datos estaba dañada. Se ha apartado como %1 y se ha empezado una nueva.</translation>
    </message>
    <message>
        <source>recording to %1</source>
        <translation>al grabar en %1</translation>
    </message>
    <message>
        <source>another Lanscope records there already</source>
        <translation>otro Lanscope ya graba allí</translation>
    </message>
    <message>
        <source>it has no such sensor; choose one by ?site=SITE&amp;sensor=NAME from: %1</source>
        <translation>no tiene tal sensor; elija uno con ?site=SITE&amp;sensor=NAME de entre: %1</translation>
    </message>
    <message>
        <source>another Lanscope records there already under this sensor&apos;s name</source>
        <translation>otro Lanscope ya graba allí con el nombre de este sensor</translation>
    </message>
    <message>
        <source>forgetting devices</source>
        <translation>al olvidar dispositivos</translation>
    </message>
    <message>
        <source>saving your choice</source>
        <translation>al guardar su elección</translation>
    </message>
</context>
<context>
    <name>lanscope::About</name>
    <message>
        <source>About Lanscope</source>
        <translation>Acerca de Lanscope</translation>
    </message>
    <message>
        <source>Lanscope %1</source>
        <translation>Lanscope %1</translation>
    </message>
    <message>
        <source>Who is on your network, and what are they doing?

Qt %1 · %2 · Linux %3
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>¿Quién está en su red y qué hace?

Qt %1 · %2 · Linux %3
Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
</context>
<context>
    <name>lanscope::ActiveList</name>
    <message>
        <source>The busiest devices</source>
        <translation>Los dispositivos más activos</translation>
    </message>
    <message>
        <source>One device a row. Enter shows more of the device of the current row.</source>
        <translation>Un dispositivo por fila. Intro muestra más del dispositivo de la fila actual.</translation>
    </message>
</context>
<context>
    <name>lanscope::ActivityPage</name>
    <message>
        <source>How far back</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>How far back the chart looks</source>
        <translation>Hasta dónde se remonta el gráfico</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>Como &amp;tabla</translation>
    </message>
    <message>
        <source>Show the chart&apos;s numbers as a table</source>
        <translation>Mostrar los números del gráfico como tabla</translation>
    </message>
    <message>
        <source>Traffic, the newest first</source>
        <translation>Tráfico, lo más reciente primero</translation>
    </message>
    <message>
        <source>Traffic over time</source>
        <translation>Tráfico a lo largo del tiempo</translation>
    </message>
</context>
<context>
    <name>lanscope::AlertCards</name>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Don&amp;e</source>
        <translation>&amp;Atendida</translation>
    </message>
</context>
<context>
    <name>lanscope::AlertDecisions</name>
    <message>
        <source>Done: %1</source>
        <translation>Atendida: %1</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Abierta de nuevo: %1</translation>
    </message>
    <message>
        <source>Muted: %1.</source>
        <translation>Silenciada: %1.</translation>
    </message>
    <message>
        <source>Told again: %1.</source>
        <translation>Se avisa de nuevo: %1.</translation>
    </message>
</context>
<context>
    <name>lanscope::AlertFrameText</name>
    <message>
        <source>%1 says that it has %2.</source>
        <translation>%1 dice que tiene %2.</translation>
    </message>
    <message>
        <source>%1 asks who has %2.</source>
        <translation>%1 pregunta quién tiene %2.</translation>
    </message>
    <message>
        <source>%1 octets, the first %2 are kept</source>
        <translation>%1 octetos, se conservan los %2 primeros</translation>
    </message>
    <message>
        <source>%1 octets</source>
        <translation>%1 octetos</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>What it says is hidden.</source>
        <translation>Lo que dice está oculto.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <translation>%1 de %2 a %3.</translation>
    </message>
    <message numerus="yes">
        <source>The last %n frame(s) in which it was seen</source>
        <translation>
            <numerusform>La última trama en que se vio</numerusform>
            <numerusform>Las últimas %n tramas en que se vio</numerusform>
        </translation>
    </message>
    <message>
        <source>No frame is kept of it. What is found by counting alone leaves none.</source>
        <translation>No se conserva ninguna trama. Lo que se encuentra solo contando no deja ninguna.</translation>
    </message>
</context>
<context>
    <name>lanscope::AlertFrames</name>
    <message>
        <source>Frames of the alert</source>
        <translation>Tramas de la alerta</translation>
    </message>
</context>
<context>
    <name>lanscope::AlertLevelModel</name>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>How grave it is</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>What Lanscope does</source>
        <translation>Qué hace Lanscope</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>Avisarme</translation>
    </message>
    <message>
        <source>Only note it</source>
        <translation>Solo anotarlo</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
</context>
<context>
    <name>lanscope::AlertModel</name>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Atendidas</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciadas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Critical: Printer pretends to be the router</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
</context>
<context>
    <name>lanscope::AlertNotifications</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) you may want to look at</source>
        <translation>
            <numerusform>%n cosa que quizá quiera mirar</numerusform>
            <numerusform>%n cosas que quizá quiera mirar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::AlertPageText</name>
    <message>
        <source>Since %1, last seen %2.</source>
        <translation>Desde %1, última vez %2.</translation>
    </message>
    <message>
        <source>%1 It is over.</source>
        <translation>%1 Ya ha pasado.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Open (2)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Alerts (%1)</source>
        <translation>Alertas (%1)</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Qué se vio</translation>
    </message>
    <message>
        <source>What is normal</source>
        <translation>Qué es normal</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>No alert is done</source>
        <translation>No hay alertas atendidas</translation>
    </message>
    <message>
        <source>What you have looked at is kept here.</source>
        <translation>Aquí se guarda lo que ya ha mirado.</translation>
    </message>
    <message>
        <source>No alert is muted</source>
        <translation>No hay alertas silenciadas</translation>
    </message>
    <message>
        <source>What you want to hear no more of is kept here, and counted.</source>
        <translation>Aquí se guarda, y se cuenta, aquello de lo que no quiere oír más.</translation>
    </message>
    <message>
        <source>No alert is open</source>
        <translation>No hay alertas abiertas</translation>
    </message>
    <message>
        <source>When a device does what it should not, it is told here: what was seen, what is normal, and what you can do.</source>
        <translation>Cuando un dispositivo hace lo que no debería, se le informa aquí: qué se vio, qué es normal y qué puede hacer usted.</translation>
    </message>
    <message>
        <source>Nobody watches while Lanscope does not listen.</source>
        <translation>Nadie vigila mientras Lanscope no escucha.</translation>
    </message>
    <message>
        <source>No such alert in this time</source>
        <translation>No hay alertas así en este tiempo</translation>
    </message>
    <message>
        <source>Only the range is shown that is marked in the time bar below.</source>
        <translation>Solo se muestra el intervalo marcado abajo, en la barra de tiempo.</translation>
    </message>
    <message>
        <source>No alert here has these words</source>
        <translation>Ninguna alerta contiene aquí estas palabras</translation>
    </message>
    <message>
        <source>They are looked for in what happened, in its evidence, and in the device&apos;s name.</source>
        <translation>Se buscan en lo que ocurrió, en sus indicios y en el nombre del dispositivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>No alert was told of this device.</source>
        <translation>No hubo ninguna alerta sobre este dispositivo.</translation>
    </message>
</context>
<context>
    <name>lanscope::AlertSettings</name>
    <message>
        <source>Settings of alerts</source>
        <translation>Ajustes de las alertas</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Cuándo</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>Q&amp;ué</translation>
    </message>
    <message>
        <source>M&amp;uted</source>
        <translation>&amp;Silenciadas</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>&amp;Listas</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>&amp;No molestar</translation>
    </message>
    <message>
        <source>Nothing is shown until it is switched off. It is noted, and told then.</source>
        <translation>No se muestra nada hasta que se desactiva. Se anota y se avisa entonces.</translation>
    </message>
    <message>
        <source>Only what cannot wait is told then: somebody pretends to be the router, or does other harm to the network.</source>
        <translation>Entonces solo se avisa de lo que no puede esperar: alguien finge ser el router o daña la red de otra manera.</translation>
    </message>
    <message>
        <source>Most &amp;notifications in an hour</source>
        <translation>&amp;Máximo de notificaciones por hora</translation>
    </message>
    <message>
        <source>What comes beyond that is gathered, and told in one.</source>
        <translation>Lo que pase de ahí se reúne y se avisa de una sola vez.</translation>
    </message>
    <message>
        <source>&amp;Quiet hours from</source>
        <translation>&amp;Horas de silencio de</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>Inicio de las horas de silencio</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>Fin de las horas de silencio</translation>
    </message>
    <message>
        <source>until</source>
        <comment>quiet hours from 22:00 until 7:00</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>What is done about each kind of alert</source>
        <translation>Qué se hace con cada tipo de alerta</translation>
    </message>
    <message>
        <source>What is only noted stands on the page of alerts, without a notification. What is off is not looked for.</source>
        <translation>Lo que solo se anota aparece en la página Alertas, sin notificación. Lo que está desactivado no se busca.</translation>
    </message>
    <message>
        <source>What is muted</source>
        <translation>Lo silenciado</translation>
    </message>
    <message>
        <source>Tell me &amp;again</source>
        <translation>&amp;Avisarme de nuevo</translation>
    </message>
    <message>
        <source>Of these nobody is told. They are counted all the same.</source>
        <translation>De esto no se avisa a nadie. Se cuenta de todos modos.</translation>
    </message>
    <message>
        <source>Files with addresses to look out for</source>
        <translation>Archivos con direcciones que vigilar</translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>Aña&amp;dir un archivo…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>You are told when a device is in contact with an address or a name that stands in one of these files: one a line, or a line of a hosts file. Lanscope reads them when it starts and when you add them; it fetches none.</source>
        <translation>Se le avisa cuando un dispositivo está en contacto con una dirección o un nombre que figura en uno de estos archivos: uno por línea, o una línea de un archivo hosts. Lanscope los lee al iniciarse y cuando usted los añade; no descarga ninguno.</translation>
    </message>
    <message>
        <source>Add a list of addresses</source>
        <translation>Añadir una lista de direcciones</translation>
    </message>
</context>
<context>
    <name>lanscope::AlertsPage</name>
    <message>
        <source>Show the &amp;device</source>
        <translation>Mostrar el dis&amp;positivo</translation>
    </message>
    <message>
        <source>Which alerts are shown</source>
        <translation>Qué alertas se muestran</translation>
    </message>
    <message>
        <source>What is &amp;muted</source>
        <translation>&amp;Lo silenciado</translation>
    </message>
    <message>
        <source>Tell again: %1</source>
        <translation>Avisar de nuevo: %1</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Mut&amp;e</source>
        <translation>Sile&amp;nciar</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>&amp;Atendida</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Reabrir</translation>
    </message>
    <message>
        <source>What you are &amp;told…</source>
        <translation>De qué se le avi&amp;sa…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Words that the alerts must have</source>
        <translation>Palabras que deben contener las alertas</translation>
    </message>
</context>
<context>
    <name>lanscope::Autostart</name>
    <message>
        <source>removing %1</source>
        <translation>al eliminar %1</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>al escribir %1</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>no se puede crear su carpeta</translation>
    </message>
</context>
<context>
    <name>lanscope::CorrectionDialog</name>
    <message>
        <source>What is this device?</source>
        <translation>¿Qué es este dispositivo?</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>That &amp;is it</source>
        <translation>&amp;Eso es</translation>
    </message>
    <message>
        <source>What you say stands for ever. What you leave empty Lanscope finds out by itself.</source>
        <translation>Lo que usted diga vale para siempre. Lo que deje vacío lo averigua Lanscope por sí mismo.</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation>M&amp;odelo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>As Lanscope finds</source>
        <translation>Lo que averigüe Lanscope</translation>
    </message>
    <message>
        <source>As Lanscope finds: %1</source>
        <translation>Lo que averigua Lanscope: %1</translation>
    </message>
    <message>
        <source>&amp;Vendor</source>
        <translation>&amp;Fabricante</translation>
    </message>
</context>
<context>
    <name>lanscope::DayBar</name>
    <message>
        <source>Show e&amp;verything</source>
        <translation>M&amp;ostrar todo</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>El día anterior</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>El día siguiente</translation>
    </message>
    <message>
        <source>Show all times again</source>
        <translation>Volver a mostrar todo el período</translation>
    </message>
</context>
<context>
    <name>lanscope::DayText</name>
    <message>
        <source>%1 received, %2 sent</source>
        <translation>%1 recibidos, %2 enviados</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>14:00 to 14:15</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>14:00 to 14:15: 12 MB received, 1 MB sent, 9 devices heard</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) heard</source>
        <translation>
            <numerusform>%n dispositivo oído</numerusform>
            <numerusform>%n dispositivos oídos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not observed</source>
        <translation>%1: no observado</translation>
    </message>
    <message>
        <source>%1: still to come</source>
        <translation>%1: aún por venir</translation>
    </message>
    <message>
        <source>%1: not observed yet</source>
        <translation>%1: todavía no observado</translation>
    </message>
    <message>
        <source>%1: %2. Observed for %3 of %4 hours.</source>
        <translation>%1: %2. Observado durante %3 de %4 horas.</translation>
    </message>
</context>
<context>
    <name>lanscope::DecisionText</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: your name taken back.</source>
        <translation>%1: se retiró el nombre que usted dio.</translation>
    </message>
    <message>
        <source>%1: named “%2”.</source>
        <translation>%1: nombre «%2».</translation>
    </message>
    <message>
        <source>%1: type taken back.</source>
        <translation>%1: se retiró el tipo.</translation>
    </message>
    <message>
        <source>%1: type %2.</source>
        <translation>%1: tipo %2.</translation>
    </message>
    <message>
        <source>%1: owner removed.</source>
        <translation>%1: se quitó el propietario.</translation>
    </message>
    <message>
        <source>%1: owner “%2”.</source>
        <translation>%1: propietario «%2».</translation>
    </message>
    <message>
        <source>%1: group removed.</source>
        <translation>%1: se quitó el grupo.</translation>
    </message>
    <message>
        <source>%1: group “%2”.</source>
        <translation>%1: grupo «%2».</translation>
    </message>
    <message>
        <source>%1: notes changed.</source>
        <translation>%1: notas cambiadas.</translation>
    </message>
    <message>
        <source>%1 marked as known.</source>
        <translation>%1: se marcó como conocido.</translation>
    </message>
    <message>
        <source>%1 marked as new.</source>
        <translation>%1: se marcó como nuevo.</translation>
    </message>
    <message>
        <source>%1 noted as not yours.</source>
        <translation>%1: se anotó como ajeno.</translation>
    </message>
    <message>
        <source>%1 archived.</source>
        <translation>%1: se pasó al archivo.</translation>
    </message>
    <message>
        <source>%1 brought back from the archive.</source>
        <translation>%1: se recuperó del archivo.</translation>
    </message>
    <message>
        <source>%1: noted what it is.</source>
        <translation>%1: se anotó qué es.</translation>
    </message>
    <message>
        <source>%1: back to what Lanscope finds.</source>
        <translation>%1: de nuevo lo que averigua Lanscope.</translation>
    </message>
    <message>
        <source>%1 is one device with “%2” now.</source>
        <translation>%1 es ahora un solo dispositivo con «%2».</translation>
    </message>
    <message>
        <source>%1: %2 is a device of its own now.</source>
        <translation>%1: %2 es ahora un dispositivo propio.</translation>
    </message>
    <message>
        <source>%1 and “%2” are different devices.</source>
        <translation>%1 y «%2» son dispositivos distintos.</translation>
    </message>
    <message>
        <source>%1 forgotten.</source>
        <translation>%1: datos olvidados.</translation>
    </message>
    <message>
        <source>%1: icon follows the type again.</source>
        <translation>%1: el icono vuelve a seguir al tipo.</translation>
    </message>
    <message>
        <source>%1: icon “%2”.</source>
        <translation>%1: icono «%2».</translation>
    </message>
    <message>
        <source>%1: you will be told of comings and goings.</source>
        <translation>%1: se le avisará cuando venga y se vaya.</translation>
    </message>
    <message>
        <source>%1: you will not be told of comings and goings.</source>
        <translation>%1: ya no se le avisará cuando venga y se vaya.</translation>
    </message>
</context>
<context>
    <name>lanscope::DesktopChoices</name>
    <message>
        <source>&amp;Start when I log in, without a window</source>
        <translation>Iniciar al en&amp;trar en mi sesión, sin ventana</translation>
    </message>
    <message>
        <source>Tell me of new &amp;devices</source>
        <translation>&amp;Avisarme de los dispositivos nuevos</translation>
    </message>
    <message>
        <source>Try a n&amp;otification</source>
        <translation>Probar una &amp;notificación</translation>
    </message>
</context>
<context>
    <name>lanscope::DesktopWiring</name>
    <message>
        <source>showing the Lanscope that already runs: it does not answer</source>
        <translation>al mostrar el Lanscope que ya está en marcha: no responde</translation>
    </message>
    <message>
        <source>Lanscope shows notifications</source>
        <translation>Lanscope muestra notificaciones</translation>
    </message>
    <message>
        <source>So you will be told of a new device.</source>
        <translation>Así se le avisará de un dispositivo nuevo.</translation>
    </message>
</context>
<context>
    <name>lanscope::DetailActivity</name>
    <message>
        <source>How far back</source>
        <translation>Período</translation>
    </message>
</context>
<context>
    <name>lanscope::DetailAlerts</name>
    <message>
        <source>Show on the &amp;page of alerts</source>
        <translation>Mostrar en la &amp;página de alertas</translation>
    </message>
    <message>
        <source>Alerts of this device</source>
        <translation>Alertas de este dispositivo</translation>
    </message>
    <message>
        <source>What happened, how grave it is, how often and when. Enter shows all of it.</source>
        <translation>Qué ocurrió, su gravedad, cuántas veces y cuándo. Intro lo muestra todo.</translation>
    </message>
</context>
<context>
    <name>lanscope::DetailDock</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indicios</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>lanscope::DetailEvidence</name>
    <message>
        <source>Nothing this device said tells what it is. Most devices announce themselves when they join the network.</source>
        <translation>Nada de lo que ha dicho este dispositivo indica qué es. La mayoría de los dispositivos se anuncian cuando se unen a la red.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indicios</translation>
    </message>
    <message>
        <source>What the device said, what it points to, how much it weighs, by which protocol and when</source>
        <translation>Qué dijo el dispositivo, a qué apunta, cuánto pesa, por qué protocolo y cuándo</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>lanscope::DetailGuess</name>
    <message>
        <source>Not &amp;right?</source>
        <translation>¿No es &amp;correcto?</translation>
    </message>
    <message>
        <source>&amp;Back to the guess</source>
        <translation>&amp;Volver a la suposición</translation>
    </message>
    <message>
        <source>Say what this device is; your word stands for ever</source>
        <translation>Diga qué es este dispositivo; lo que indique vale para siempre</translation>
    </message>
    <message>
        <source>Takes back what you said it is</source>
        <translation>Retira lo que usted dijo que es</translation>
    </message>
</context>
<context>
    <name>lanscope::DetailHeader</name>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>not yours</source>
        <translation>ajeno</translation>
    </message>
    <message>
        <source>Choose what this device is</source>
        <translation>Elegir qué es este dispositivo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What you can do with this device</source>
        <translation>Lo que puede hacer con este dispositivo</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
</context>
<context>
    <name>lanscope::DetailHistory</name>
    <message>
        <source>When it was here</source>
        <translation>Cuándo estuvo aquí</translation>
    </message>
</context>
<context>
    <name>lanscope::DetailNotes</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Anything you want to remember: where it stands, when you bought it, who repairs it.</source>
        <translation>Lo que quiera recordar: dónde está, cuándo lo compró, quién lo repara.</translation>
    </message>
</context>
<context>
    <name>lanscope::DetailOverview</name>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>¿De quién es?</translation>
    </message>
    <message>
        <source>Where does it belong?</source>
        <translation>¿A qué pertenece?</translation>
    </message>
    <message>
        <source>What is usual</source>
        <translation>Qué es lo habitual</translation>
    </message>
    <message>
        <source>Tell me when it comes or goes</source>
        <translation>Avisarme cuando venga o se vaya</translation>
    </message>
</context>
<context>
    <name>lanscope::DetailText</name>
    <message>
        <source>Private address: %1</source>
        <translation>Dirección privada: %1</translation>
    </message>
    <message>
        <source>received %1, sent %2</source>
        <translation>recibido %1, enviado %2</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Presencia</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>Se llama a sí mismo</translation>
    </message>
    <message>
        <source>Network interface by</source>
        <translation>Interfaz de red de</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Dirección MAC</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofrece</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Visto por primera vez</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>Lanscope is not listening, so it does not know what this device sends and receives now.</source>
        <translation>Lanscope no está escuchando, por lo que no sabe qué envía y recibe ahora este dispositivo.</translation>
    </message>
    <message>
        <source>This computer saw no traffic of this device in the last minute. What it exchanges with others may pass by unseen.</source>
        <translation>Este equipo no vio tráfico de este dispositivo en el último minuto. Lo que intercambia con otros puede pasar sin ser visto.</translation>
    </message>
    <message>
        <source>Received: %1 now, at most %2 in the last minute. Sent: %3 now, at most %4.</source>
        <translation>Recibido: %1 ahora, como máximo %2 en el último minuto. Enviado: %3 ahora, como máximo %4.</translation>
    </message>
</context>
<context>
    <name>lanscope::DeviceActions</name>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Propietario</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>Mark as &amp;known</source>
        <translation>Marcar como &amp;conocido</translation>
    </message>
    <message>
        <source>Not m&amp;ine</source>
        <translation>No &amp;es mío</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivar</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>Copy a&amp;ddress</source>
        <translation>Copiar &amp;dirección</translation>
    </message>
    <message>
        <source>Copy &amp;MAC address</source>
        <translation>Copiar dirección &amp;MAC</translation>
    </message>
    <message>
        <source>Mark as &amp;new</source>
        <translation>Marcar como n&amp;uevo</translation>
    </message>
    <message>
        <source>Bring back from the &amp;archive</source>
        <translation>&amp;Recuperar del archivo</translation>
    </message>
    <message>
        <source>As Lanscope finds</source>
        <translation>Lo que averigüe Lanscope</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Otro…</translation>
    </message>
    <message>
        <source>I&amp;con…</source>
        <translation>&amp;Icono…</translation>
    </message>
    <message>
        <source>Another i&amp;con…</source>
        <translation>Otro &amp;icono…</translation>
    </message>
    <message>
        <source>Te&amp;ll me when it comes or goes</source>
        <translation>A&amp;visarme cuando venga o se vaya</translation>
    </message>
</context>
<context>
    <name>lanscope::DeviceBar</name>
    <message>
        <source>&amp;Mark all as known</source>
        <translation>&amp;Marcar todos como conocidos</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Not yours</source>
        <translation>Ajenos</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivados</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>Mostrar como tarjetas</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Elegir columnas</translation>
    </message>
    <message>
        <source>Says of every device that is marked as new: it belongs here</source>
        <translation>Indica que cada dispositivo marcado como nuevo es de aquí</translation>
    </message>
    <message>
        <source>The same as typing %1 into the filter</source>
        <translation>Lo mismo que escribir %1 en el filtro</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a filter and how many it finds: New 3</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>lanscope::DeviceCards</name>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>One device a card. F2 gives the current device a name.</source>
        <translation>Un dispositivo por tarjeta. F2 da un nombre al dispositivo actual.</translation>
    </message>
</context>
<context>
    <name>lanscope::DeviceDecisions</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::DeviceDelegate</name>
    <message>
        <source>● new</source>
        <translation>● nuevo</translation>
    </message>
    <message>
        <source>not yours</source>
        <translation>ajeno</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nuevo nombre</translation>
    </message>
</context>
<context>
    <name>lanscope::DeviceModel</name>
    <message>
        <source>%1, not yours</source>
        <translation>%1, ajeno</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, nuevo</translation>
    </message>
</context>
<context>
    <name>lanscope::DeviceTable</name>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>One device a row. F2 gives the device of the current row a name.</source>
        <translation>Un dispositivo por fila. F2 da un nombre al dispositivo de la fila actual.</translation>
    </message>
</context>
<context>
    <name>lanscope::DeviceText</name>
    <message>
        <source>Private address</source>
        <translation>Dirección privada</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1 (este equipo)</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>%1 (router)</source>
        <translation>%1 (router)</translation>
    </message>
    <message>
        <source>Unnamed device</source>
        <translation>Dispositivo sin nombre</translation>
    </message>
    <message>
        <source>Not known: nobody listens</source>
        <translation>No se sabe: nadie escucha</translation>
    </message>
    <message>
        <source>No traffic now</source>
        <translation>Sin tráfico ahora</translation>
    </message>
    <message>
        <source>Received: %1, sent: %2</source>
        <translation>Recibido: %1, enviado: %2</translation>
    </message>
    <message>
        <source>%1 without a name</source>
        <comment>Phone …</comment>
        <translation>%1 sin nombre</translation>
    </message>
</context>
<context>
    <name>lanscope::DeviceToolTip</name>
    <message>
        <source>It announces itself as: %1</source>
        <translation>Se anuncia como: %1</translation>
    </message>
    <message>
        <source>Its host name: %1</source>
        <translation>Su nombre de equipo: %1</translation>
    </message>
    <message>
        <source>You said that it is not yours.</source>
        <translation>Usted dijo que no es suyo.</translation>
    </message>
    <message>
        <source>New: nobody has said yet that it belongs here.</source>
        <translation>Nuevo: nadie ha dicho aún que sea de aquí.</translation>
    </message>
    <message>
        <source>Press F2 to give it a name of your own.</source>
        <translation>Pulse F2 para darle un nombre propio.</translation>
    </message>
    <message>
        <source>%1, last seen %2</source>
        <translation>%1, visto por última vez %2</translation>
    </message>
    <message>
        <source>Received: %1
Sent: %2</source>
        <translation>Recibido: %1
Enviado: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s)</source>
        <translation>
            <numerusform>%n paquete</numerusform>
            <numerusform>%n paquetes</numerusform>
        </translation>
    </message>
    <message>
        <source>Heard from just now</source>
        <translation>Se acaba de oír</translation>
    </message>
    <message>
        <source>Silent for a while; it may be asleep</source>
        <translation>En silencio desde hace un rato; puede que esté en reposo</translation>
    </message>
    <message>
        <source>Silent for long; it is probably switched off or somewhere else</source>
        <translation>En silencio desde hace tiempo; probablemente esté apagado o en otro lugar</translation>
    </message>
    <message>
        <source>Not heard for weeks; it will hardly come back</source>
        <translation>No se oye desde hace semanas; difícilmente volverá</translation>
    </message>
    <message>
        <source>The device made this address up to stay private; it says nothing of its maker.</source>
        <translation>El dispositivo inventó esta dirección para mantener su privacidad; no dice nada de su fabricante.</translation>
    </message>
</context>
<context>
    <name>lanscope::Disguise</name>
    <message>
        <source>My network</source>
        <translation>Mi red</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Persona %1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Phone 3</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>a capture file</source>
        <translation>un archivo de captura</translation>
    </message>
    <message>
        <source>Destination %1</source>
        <translation>Destino %1</translation>
    </message>
</context>
<context>
    <name>lanscope::EmptyPage</name>
    <message>
        <source>Start &amp;listening</source>
        <translation>Empezar a &amp;escuchar</translation>
    </message>
    <message>
        <source>&amp;Open a capture file…</source>
        <translation>&amp;Abrir un archivo de captura…</translation>
    </message>
    <message>
        <source>&amp;Clear the search</source>
        <translation>&amp;Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>lanscope::EmptyText</name>
    <message>
        <source>No device matches the filter</source>
        <translation>Ningún dispositivo coincide con el filtro</translation>
    </message>
    <message>
        <source>All of its parts must be true of a device. Archived devices are found by is:archived.</source>
        <translation>Un dispositivo debe cumplir todas sus partes. Los dispositivos archivados se encuentran con is:archived.</translation>
    </message>
    <message>
        <source>Waiting for permission</source>
        <translation>Esperando permiso</translation>
    </message>
    <message>
        <source>Listening to the network is reserved to the administrator, so your computer may ask for a password. Lanscope itself never sees it.</source>
        <translation>Escuchar la red está reservado al administrador, por lo que su equipo puede pedir una contraseña. Lanscope nunca llega a verla.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escuchando</translation>
    </message>
    <message>
        <source>No device has spoken yet. Most say something within a minute; switch one on, or open a web page on it.</source>
        <translation>Ningún dispositivo ha hablado todavía. La mayoría dice algo en menos de un minuto; encienda uno o abra en él una página web.</translation>
    </message>
    <message>
        <source>Reading the capture file</source>
        <translation>Leyendo el archivo de captura</translation>
    </message>
    <message>
        <source>Devices appear as they are met.</source>
        <translation>Los dispositivos aparecen a medida que se encuentran.</translation>
    </message>
    <message>
        <source>The file names no device</source>
        <translation>El archivo no nombra ningún dispositivo</translation>
    </message>
    <message>
        <source>It holds no frame with a sender that Lanscope can read.</source>
        <translation>No contiene ninguna trama con un remitente que Lanscope pueda leer.</translation>
    </message>
    <message>
        <source>Who is on your network?</source>
        <translation>¿Quién está en su red?</translation>
    </message>
    <message>
        <source>Lanscope listens to what devices tell each other and shows who is here. It sends nothing. You can also look into a capture file that was recorded elsewhere; that needs no password.</source>
        <translation>Lanscope escucha lo que los dispositivos se dicen unos a otros y muestra quién está aquí. No envía nada. También puede examinar un archivo de captura grabado en otro lugar; para eso no hace falta contraseña.</translation>
    </message>
    <message>
        <source>Once Lanscope listens, what is received grows upwards and what is sent downwards.</source>
        <translation>Cuando Lanscope escucha, lo recibido crece hacia arriba y lo enviado hacia abajo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n device(s)</source>
        <translation>
            <numerusform>%1 de %n dispositivo</numerusform>
            <numerusform>%1 de %n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and a presence: 3 here</comment>
        <translation>%2: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>17 devices: 12 here, 3 quiet</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No device is known to have been here in this time</source>
        <translation>No consta que ningún dispositivo estuviera aquí en este tiempo</translation>
    </message>
    <message>
        <source>Only the range is shown that is marked in the time bar below. Where it is hatched nobody listened, so that nobody knows who was here.</source>
        <translation>Solo se muestra el intervalo marcado abajo, en la barra de tiempo. Donde está rayada nadie escuchó, por lo que nadie sabe quién estuvo aquí.</translation>
    </message>
</context>
<context>
    <name>lanscope::EventModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
</context>
<context>
    <name>lanscope::EvidenceModel</name>
    <message>
        <source>%1 – %2</source>
        <comment>printer – strong</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – weighs %2 in log-odds</source>
        <translation>%1 – pesa %2 en escala logit</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>Points to</source>
        <translation>Apunta a</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Mediante</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>lanscope::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Whom they talk to</source>
        <translation>Con quién hablan</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Traffic over time</source>
        <translation>Tráfico a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Told &amp;apart</source>
        <translation>&amp;Desglose</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, para hojas de cálculo</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, para programas</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>all that is kept</source>
        <translation>todo lo que está guardado</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
</context>
<context>
    <name>lanscope::ExportJob</name>
    <message>
        <source>writing %1: %2</source>
        <translation>al escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>lanscope::FilterField</name>
    <message>
        <source>What the filter may become</source>
        <translation>En qué puede convertirse el filtro</translation>
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
        <translation>usted lo dijo</translation>
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
        <translation>por su papel en la red</translation>
    </message>
    <message>
        <source>Lanscope’s guess: %1 – %2</source>
        <translation>Suposición de Lanscope: %1 – %2</translation>
    </message>
    <message>
        <source>Perhaps: %1 (%2), too little to say so</source>
        <translation>Quizá: %1 (%2), demasiado poco para afirmarlo</translation>
    </message>
    <message>
        <source>Next best: %1 (%2)</source>
        <translation>Siguiente opción: %1 (%2)</translation>
    </message>
    <message>
        <source>almost certain (%1)</source>
        <translation>casi seguro (%1)</translation>
    </message>
    <message>
        <source>very likely (%1)</source>
        <translation>muy probable (%1)</translation>
    </message>
    <message>
        <source>likely (%1)</source>
        <translation>probable (%1)</translation>
    </message>
    <message>
        <source>perhaps (%1)</source>
        <translation>quizá (%1)</translation>
    </message>
    <message>
        <source>Lanscope cannot tell yet what this is.</source>
        <translation>Lanscope aún no puede decir qué es esto.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation>habla en contra</translation>
    </message>
    <message>
        <source>beyond doubt</source>
        <translation>fuera de duda</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fuerte</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bueno</translation>
    </message>
    <message>
        <source>a hint</source>
        <translation>débil</translation>
    </message>
    <message>
        <source>a slight hint</source>
        <translation>muy débil</translation>
    </message>
</context>
<context>
    <name>lanscope::HelperDialog</name>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Installing the helper</source>
        <translation>Instalación del asistente</translation>
    </message>
    <message>
        <source>Listening to the network is reserved to the administrator. A small helper does that part, so that Lanscope itself runs with no more rights than you have. The helper is not installed on this computer, or it does not start.</source>
        <translation>Escuchar la red está reservado al administrador. Un pequeño asistente se encarga de esa parte, de modo que el propio Lanscope funciona sin más permisos que los de usted. El asistente no está instalado en este equipo o no arranca.</translation>
    </message>
    <message>
        <source>In the folder that holds Lanscope&apos;s source, this command builds and installs it; it asks for your password:</source>
        <translation>En la carpeta que contiene el código fuente de Lanscope, esta orden lo compila y lo instala; le pedirá su contraseña:</translation>
    </message>
    <message>
        <source>Capture files can be opened without the helper.</source>
        <translation>Los archivos de captura se pueden abrir sin el asistente.</translation>
    </message>
</context>
<context>
    <name>lanscope::HelperHealth</name>
    <message>
        <source>not known: the kernel does not show this process</source>
        <translation>no se sabe: el núcleo no muestra este proceso</translation>
    </message>
    <message>
        <source>%1 of memory</source>
        <translation>%1 de memoria</translation>
    </message>
    <message>
        <source>%1 of memory, %2 % of one processor</source>
        <translation>%1 de memoria, %2 % de un procesador</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Este programa</translation>
    </message>
    <message>
        <source>The helper</source>
        <translation>El asistente</translation>
    </message>
    <message>
        <source>process %1, %2</source>
        <translation>proceso %1, %2</translation>
    </message>
    <message>
        <source>does not run; it is started when somebody listens</source>
        <translation>no está en marcha; se inicia cuando alguien escucha</translation>
    </message>
</context>
<context>
    <name>lanscope::HelperSource</name>
    <message>
        <source>listening on %1</source>
        <translation>al escuchar en %1</translation>
    </message>
    <message>
        <source>%1: there is no such network interface</source>
        <translation>%1: no existe esa interfaz de red</translation>
    </message>
    <message>
        <source>%1: the system bus does not answer (%2)</source>
        <translation>%1: el bus del sistema no responde (%2)</translation>
    </message>
    <message>
        <source>%1: the installed helper %2 is of another version than this program; install both anew</source>
        <translation>%1: el asistente instalado %2 es de otra versión que este programa; instale ambos de nuevo</translation>
    </message>
    <message>
        <source>%1: the helper&apos;s stream cannot be used</source>
        <translation>%1: el flujo de datos del asistente no se puede usar</translation>
    </message>
    <message>
        <source>%1: the helper stopped while it was asked</source>
        <translation>%1: el asistente se detuvo mientras se le preguntaba</translation>
    </message>
    <message>
        <source>%1: the helper is not installed or does not start (%2)</source>
        <translation>%1: el asistente no está instalado o no arranca (%2)</translation>
    </message>
    <message>
        <source>%1: the helper stopped unexpectedly; nothing is observed any more</source>
        <translation>%1: el asistente se detuvo de forma inesperada; ya no se observa nada</translation>
    </message>
    <message>
        <source>%1: the helper sent a message that is too long</source>
        <translation>%1: el asistente envió un mensaje demasiado largo</translation>
    </message>
</context>
<context>
    <name>lanscope::HelperWords</name>
    <message>
        <source>ask for permission</source>
        <translation>pedir permiso</translation>
    </message>
    <message>
        <source>ask the bus who calls</source>
        <translation>preguntar al bus quién llama</translation>
    </message>
    <message>
        <source>attach TC programs to %1</source>
        <translation>acoplar programas TC a %1</translation>
    </message>
    <message>
        <source>attach generic XDP to %1</source>
        <translation>acoplar XDP genérico a %1</translation>
    </message>
    <message>
        <source>attach native XDP to %1</source>
        <translation>acoplar XDP nativo a %1</translation>
    </message>
    <message>
        <source>check the options</source>
        <translation>comprobar las opciones</translation>
    </message>
    <message>
        <source>count packets</source>
        <translation>contar paquetes</translation>
    </message>
    <message>
        <source>count with BPF</source>
        <translation>contar con BPF</translation>
    </message>
    <message>
        <source>deliver flows</source>
        <translation>entregar los flujos</translation>
    </message>
    <message>
        <source>find the interface</source>
        <translation>encontrar la interfaz</translation>
    </message>
    <message>
        <source>hand over the stream</source>
        <translation>entregar el flujo de datos</translation>
    </message>
    <message>
        <source>keep watching</source>
        <translation>seguir observando</translation>
    </message>
    <message>
        <source>load the BPF programs</source>
        <translation>cargar los programas BPF</translation>
    </message>
    <message>
        <source>make a stream</source>
        <translation>crear un flujo de datos</translation>
    </message>
    <message>
        <source>map the flow tables</source>
        <translation>proyectar en memoria las tablas de flujos</translation>
    </message>
    <message>
        <source>map the ring buffer</source>
        <translation>proyectar en memoria el búfer circular</translation>
    </message>
    <message>
        <source>open a capture</source>
        <translation>abrir una captura</translation>
    </message>
    <message>
        <source>see all frames that reach %1</source>
        <translation>ver todas las tramas que llegan a %1</translation>
    </message>
    <message>
        <source>tell received from sent frames</source>
        <translation>distinguir las tramas recibidas de las enviadas</translation>
    </message>
    <message>
        <source>watch the interface</source>
        <translation>observar la interfaz</translation>
    </message>
    <message>
        <source>watch the interface with libpcap</source>
        <translation>observar la interfaz con libpcap</translation>
    </message>
    <message>
        <source>watch the interfaces</source>
        <translation>observar las interfaces</translation>
    </message>
    <message>
        <source>a password is needed, and the caller does not let it be asked for</source>
        <translation>hace falta una contraseña, y quien llama no permite que se pida</translation>
    </message>
    <message>
        <source>another XDP program is there, and is not replaced</source>
        <translation>ya hay otro programa XDP, y no se reemplaza</translation>
    </message>
    <message>
        <source>another program took this one&apos;s place</source>
        <translation>otro programa ocupó el lugar de este</translation>
    </message>
    <message>
        <source>earlier questions wait for an answer</source>
        <translation>hay preguntas anteriores que esperan respuesta</translation>
    </message>
    <message>
        <source>it has frames neither of Ethernet nor of IP</source>
        <translation>tiene tramas que no son ni de Ethernet ni de IP</translation>
    </message>
    <message>
        <source>it was denied</source>
        <translation>fue denegado</translation>
    </message>
    <message>
        <source>it was removed from this computer</source>
        <translation>se retiró de este equipo</translation>
    </message>
    <message>
        <source>no authentication agent runs in this session that could ask for the password</source>
        <translation>en esta sesión no hay ningún agente de autenticación en marcha que pueda pedir la contraseña</translation>
    </message>
    <message>
        <source>nobody answered in time</source>
        <translation>nadie respondió a tiempo</translation>
    </message>
    <message>
        <source>nobody reads the stream</source>
        <translation>nadie lee el flujo de datos</translation>
    </message>
    <message>
        <source>the backend must be auto, xdp, xdp-generic, tc or pcap</source>
        <translation>el método debe ser auto, xdp, xdp-generic, tc o pcap</translation>
    </message>
    <message>
        <source>the caller left the bus</source>
        <translation>quien llamaba dejó el bus</translation>
    </message>
    <message>
        <source>the driver does not support it</source>
        <translation>el controlador no lo admite</translation>
    </message>
    <message>
        <source>the helper was asked to stop</source>
        <translation>se pidió al asistente que se detuviera</translation>
    </message>
    <message>
        <source>the mode must be host, gateway or span</source>
        <translation>el modo debe ser host, gateway o span</translation>
    </message>
    <message>
        <source>the question was closed without an answer</source>
        <translation>la pregunta se cerró sin respuesta</translation>
    </message>
    <message>
        <source>there is no interface of this name with number %1</source>
        <translation>no hay ninguna interfaz con este nombre y el número %1</translation>
    </message>
    <message>
        <source>this computer has too many processors</source>
        <translation>este equipo tiene demasiados procesadores</translation>
    </message>
    <message>
        <source>this real-time kernel may interrupt a program, which would miscount</source>
        <translation>este núcleo de tiempo real puede interrumpir un programa, que entonces contaría mal</translation>
    </message>
    <message>
        <source>too many are open</source>
        <translation>hay demasiados abiertos</translation>
    </message>
    <message>
        <source>too many sessions observe this interface</source>
        <translation>demasiadas sesiones observan esta interfaz</translation>
    </message>
    <message>
        <source>with the driver %1 it may interrupt the connection or slow it down, and is only used when asked for</source>
        <translation>con el controlador %1 puede interrumpir la conexión o ralentizarla, y solo se usa si se pide</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>operación no admitida</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>no existe ese dispositivo</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>dispositivo o recurso ocupado</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>no se puede reservar memoria</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>argumento no válido</translation>
    </message>
</context>
<context>
    <name>lanscope::HistoryDialog</name>
    <message>
        <source>What is kept</source>
        <translation>Qué se guarda</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>What happened is &amp;kept</source>
        <translation>Lo ocurrido se &amp;guarda</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>as much as it takes</source>
        <translation>lo que haga falta</translation>
    </message>
    <message>
        <source>The database takes a&amp;t most</source>
        <translation>La base de datos ocupa como &amp;máximo</translation>
    </message>
    <message>
        <source>Amounts are kept in steps of 10 seconds for an hour, of a minute for a day, of a quarter of an hour for a month, and of a day from then on. What is older or more than you want is forgotten, the oldest first.</source>
        <translation>Las cantidades se guardan en pasos de 10 segundos durante una hora, de un minuto durante un día, de un cuarto de hora durante un mes y de un día a partir de entonces. Lo que es más antiguo o más de lo que usted quiere se olvida, lo más antiguo primero.</translation>
    </message>
    <message>
        <source>Keep the &amp;names of the places that devices talk to</source>
        <translation>Guardar los &amp;nombres de los destinos con los que hablan los dispositivos</translation>
    </message>
    <message>
        <source>Such names tell much about people. Switched off, those that were kept are forgotten.</source>
        <translation>Esos nombres dicen mucho de las personas. Si esto se desactiva, los que se guardaron se olvidan.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>The last &amp;hour…</source>
        <translation>La última &amp;hora…</translation>
    </message>
    <message>
        <source>Forget what happened in the last hour?</source>
        <translation>¿Olvidar lo que ocurrió en la última hora?</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>&amp;Only %1…</source>
        <translation>&amp;Solo %1…</translation>
    </message>
    <message>
        <source>The marked &amp;range…</source>
        <translation>El inter&amp;valo marcado…</translation>
    </message>
    <message>
        <source>A range is marked by dragging over the time bar.</source>
        <translation>Un intervalo se marca arrastrando sobre la barra de tiempo.</translation>
    </message>
    <message>
        <source>Forget what happened, %1?</source>
        <translation>¿Olvidar lo que ocurrió (%1)?</translation>
    </message>
    <message>
        <source>&amp;Everything…</source>
        <translation>&amp;Todo…</translation>
    </message>
    <message>
        <source>Forget all places with their devices, their history, and all names and notes you gave?</source>
        <translation>¿Olvidar todos los lugares con sus dispositivos, su historial y todos los nombres y notas que usted puso?</translation>
    </message>
    <message>
        <source>&amp;Forget everything</source>
        <translation>&amp;Olvidar todo</translation>
    </message>
    <message>
        <source>What is forgotten is erased from the disk and cannot be brought back.</source>
        <translation>Lo que se olvida se borra del disco y no se puede recuperar.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>No se puede recuperar.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Offer &amp;metrics to Prometheus on this computer</source>
        <translation>O&amp;frecer métricas a Prometheus en este equipo</translation>
    </message>
    <message>
        <source>With the names and addresses of &amp;devices</source>
        <translation>Con los nombres y las direcciones de los d&amp;ispositivos</translation>
    </message>
    <message>
        <source>At &amp;port</source>
        <translation>En el &amp;puerto</translation>
    </message>
    <message>
        <source>Only programs on this computer can ask, at http://127.0.0.1 and this port, /metrics. By default the numbers name nobody.</source>
        <translation>Solo pueden consultarlas los programas de este equipo, en http://127.0.0.1 y este puerto, /metrics. De forma predeterminada, los números no nombran a nadie.</translation>
    </message>
</context>
<context>
    <name>lanscope::HistoryRange</name>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutos</translation>
    </message>
</context>
<context>
    <name>lanscope::HistorySide</name>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Who exchanged how much</source>
        <translation>Quién intercambió cuánto</translation>
    </message>
    <message>
        <source>What happened in this time</source>
        <translation>Qué ocurrió en este tiempo</translation>
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
        <translation>Esta red</translation>
    </message>
    <message>
        <source>To everybody (multicast)</source>
        <translation>A todos (multidifusión)</translation>
    </message>
    <message>
        <source>This link only</source>
        <translation>Solo este enlace</translation>
    </message>
    <message>
        <source>A device that is not here any more</source>
        <translation>Un dispositivo que ya no está aquí</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Todo junto</translation>
    </message>
    <message>
        <source>By device</source>
        <translation>Por dispositivo</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Por servicio</translation>
    </message>
    <message>
        <source>By destination</source>
        <translation>Por destino</translation>
    </message>
    <message>
        <source>This network and Internet</source>
        <translation>Esta red e Internet</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Todos los demás</translation>
    </message>
    <message>
        <source>All traffic</source>
        <translation>Todo el tráfico</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Adónde</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>14:02 to 14:17</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Nobody listened in this time.</source>
        <translation>Nadie escuchó en este tiempo.</translation>
    </message>
    <message>
        <source>%1 received, %2 sent.</source>
        <translation>%1 recibidos, %2 enviados.</translation>
    </message>
    <message>
        <source>Most of it: %1.</source>
        <translation>La mayor parte: %1.</translation>
    </message>
    <message>
        <source>For %1 hours of it nobody listened.</source>
        <translation>Durante %1 horas de ese tiempo nadie escuchó.</translation>
    </message>
    <message>
        <source>In all of this time</source>
        <translation>En todo este tiempo</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>No se pudo leer el historial</translation>
    </message>
    <message>
        <source>Names of destinations are not kept</source>
        <translation>Los nombres de los destinos no se guardan</translation>
    </message>
    <message>
        <source>No traffic in this time</source>
        <translation>Sin tráfico en este tiempo</translation>
    </message>
    <message>
        <source>Somebody listened, and nothing was sent or received.</source>
        <translation>Alguien escuchó, y no se envió ni se recibió nada.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time</source>
        <translation>No se registró nada en este tiempo</translation>
    </message>
    <message>
        <source>The chart fills while Lanscope listens. What passed before cannot be known.</source>
        <translation>El gráfico se llena mientras Lanscope escucha. Lo que pasó antes no se puede saber.</translation>
    </message>
    <message>
        <source>Whom devices talk to is private, so that Lanscope forgets it. The settings can have it kept.</source>
        <translation>Con quién hablan los dispositivos es privado, por eso Lanscope lo olvida. En los ajustes se puede pedir que lo guarde.</translation>
    </message>
    <message>
        <source>highest %1</source>
        <translation>máximo %1</translation>
    </message>
</context>
<context>
    <name>lanscope::HistoryView</name>
    <message>
        <source>What the chart tells apart</source>
        <translation>Lo que distingue el gráfico</translation>
    </message>
    <message>
        <source>What the chart counts</source>
        <translation>Lo que cuenta el gráfico</translation>
    </message>
    <message>
        <source>Traffic over time</source>
        <translation>Tráfico a lo largo del tiempo</translation>
    </message>
</context>
<context>
    <name>lanscope::HomeLessons</name>
    <message>
        <source>Who is here</source>
        <translation>Quién está aquí</translation>
    </message>
    <message>
        <source>Each device by what it is and what it calls itself. You give it the name you know it by, and notice the next one that is not yours.</source>
        <translation>Cada dispositivo por lo que es y por cómo se llama a sí mismo. Usted le pone el nombre por el que lo conoce, y así nota el próximo que no sea suyo.</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>Qué se mueve</translation>
    </message>
    <message>
        <source>How much this computer receives and sends, to whom and when. The traffic of others does not pass this computer in most networks; what cannot be seen is said.</source>
        <translation>Cuánto recibe y envía este equipo, con quién y cuándo. En la mayoría de las redes, el tráfico de otros no pasa por este equipo; lo que no se puede ver se indica.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué va mal</translation>
    </message>
    <message>
        <source>When a device does what it should not, you are told what was seen, what is normal and what you can do.</source>
        <translation>Cuando un dispositivo hace lo que no debería, se le informa de qué se vio, qué es normal y qué puede hacer usted.</translation>
    </message>
</context>
<context>
    <name>lanscope::HomePage</name>
    <message>
        <source>Start &amp;listening</source>
        <translation>Empezar a &amp;escuchar</translation>
    </message>
    <message>
        <source>&amp;Open a capture file…</source>
        <translation>A&amp;brir un archivo de captura…</translation>
    </message>
    <message>
        <source>&amp;Go through them</source>
        <translation>&amp;Revisarlos</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Requiere su atención</translation>
    </message>
    <message>
        <source>All devi&amp;ces</source>
        <translation>Todos los dis&amp;positivos</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Quién está aquí</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::HomeText</name>
    <message>
        <source>Listening. No device has spoken yet.</source>
        <translation>Escuchando. Ningún dispositivo ha hablado todavía.</translation>
    </message>
    <message numerus="yes">
        <source>Getting to know this network: %n more minute(s).</source>
        <translation>
            <numerusform>Conociendo esta red: %n minuto más.</numerusform>
            <numerusform>Conociendo esta red: %n minutos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody new is here.</source>
        <translation>No hay nadie nuevo aquí.</translation>
    </message>
    <message>
        <source>The one device here is known.</source>
        <translation>El único dispositivo aquí es conocido.</translation>
    </message>
    <message numerus="yes">
        <source>All %n devices are known.</source>
        <translation>
            <numerusform>Se conoce %n dispositivo.</numerusform>
            <numerusform>Se conocen los %n dispositivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) nobody has named yet.</source>
        <translation>
            <numerusform>%n dispositivo al que nadie ha dado nombre todavía.</numerusform>
            <numerusform>%n dispositivos a los que nadie ha dado nombre todavía.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %1: %n device(s) so far.</source>
        <translation>
            <numerusform>Leyendo %1: %n dispositivo hasta ahora.</numerusform>
            <numerusform>Leyendo %1: %n dispositivos hasta ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>No device is named in %1.</source>
        <translation>En %1 no se nombra ningún dispositivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) in %1.</source>
        <translation>
            <numerusform>%n dispositivo en %1.</numerusform>
            <numerusform>%n dispositivos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks like a device that was here before</source>
        <translation>Parece un dispositivo que ya estuvo aquí</translation>
    </message>
    <message>
        <source>Looks like one device with two addresses</source>
        <translation>Parece un solo dispositivo con dos direcciones</translation>
    </message>
    <message>
        <source>Looks like “%1” again</source>
        <translation>Parece «%1» de nuevo</translation>
    </message>
    <message>
        <source>Looks like “%1” under a second address</source>
        <translation>Parece «%1» con una segunda dirección</translation>
    </message>
    <message>
        <source>This was recorded. What happens on your own network is shown when you start listening.</source>
        <translation>Esto se grabó. Lo que ocurre en su propia red se mostrará cuando empiece a escuchar.</translation>
    </message>
    <message>
        <source>Lanscope listens to what devices tell each other and shows who is here. It sends nothing. A capture file from elsewhere can be opened without a password.</source>
        <translation>Lanscope escucha lo que los dispositivos se dicen unos a otros y muestra quién está aquí. No envía nada. Un archivo de captura de otro lugar se puede abrir sin contraseña.</translation>
    </message>
    <message>
        <source>What is shown is what this computer knew already.</source>
        <translation>Se muestra lo que este equipo ya sabía.</translation>
    </message>
    <message>
        <source>What is shown was last heard %1.</source>
        <translation>Lo que se muestra se oyó por última vez %1.</translation>
    </message>
    <message>
        <source>This is %1, as it was.</source>
        <translation>Esto es %1, tal como era.</translation>
    </message>
    <message>
        <source>Who is on your network?</source>
        <translation>¿Quién está en su red?</translation>
    </message>
    <message>
        <source>Not listening.</source>
        <translation>Sin escuchar.</translation>
    </message>
    <message>
        <source>Waiting for permission to listen.</source>
        <translation>Esperando permiso para escuchar.</translation>
    </message>
    <message>
        <source>Listening to the network is reserved to the administrator, so your computer may ask for a password. Lanscope itself never sees it.</source>
        <translation>Escuchar la red está reservado al administrador, por lo que su equipo puede pedir una contraseña. Lanscope nunca llega a verla.</translation>
    </message>
    <message>
        <source>Most devices say something within a minute. Switch one on, or open a web page on it.</source>
        <translation>La mayoría de los dispositivos dice algo en menos de un minuto. Encienda uno o abra en él una página web.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) so far. Until then you are asked nothing; come back later, or go through them now.</source>
        <translation>
            <numerusform>%n dispositivo hasta ahora. Hasta entonces no se le pregunta nada; vuelva más tarde o revíselo ahora.</numerusform>
            <numerusform>%n dispositivos hasta ahora. Hasta entonces no se le pregunta nada; vuelva más tarde o revíselos ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) noted as not yours.</source>
        <translation>
            <numerusform>%n dispositivo anotado como ajeno.</numerusform>
            <numerusform>%n dispositivos anotados como ajenos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and a presence: 3 here</comment>
        <translation>%2: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n devices were here when you began.</source>
        <translation>
            <numerusform>%n dispositivo ya estaba aquí cuando usted empezó.</numerusform>
            <numerusform>%n dispositivos ya estaban aquí cuando usted empezó.</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>New: calls itself “%1”</source>
        <translation>Nuevo: se llama a sí mismo «%1»</translation>
    </message>
    <message>
        <source>Say that they belong here, so that you notice the next one that does not.</source>
        <translation>Diga que son de aquí, para notar el próximo que no lo sea.</translation>
    </message>
    <message>
        <source>%1 sure: %2.</source>
        <comment>94 % sure: the same host name …</comment>
        <translation>%1 de certeza: %2.</translation>
    </message>
    <message>
        <source>first seen %1</source>
        <translation>visto por primera vez %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>Printer by Brother</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>device by %1</source>
        <translation>dispositivo de %1</translation>
    </message>
    <message>
        <source>device with a private address</source>
        <translation>dispositivo con una dirección privada</translation>
    </message>
    <message>
        <source>device of an unknown maker</source>
        <translation>dispositivo de fabricante desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) so far. Until then you are asked nothing.</source>
        <translation>
            <numerusform>%n dispositivo hasta ahora. Hasta entonces no se le pregunta nada.</numerusform>
            <numerusform>%n dispositivos hasta ahora. Hasta entonces no se le pregunta nada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::IconDialog</name>
    <message>
        <source>Icon</source>
        <translation>Icono</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Iconos</translation>
    </message>
    <message>
        <source>As the &amp;type</source>
        <translation>Según el &amp;tipo</translation>
    </message>
</context>
<context>
    <name>lanscope::InterfaceModel</name>
    <message>
        <source>Main network</source>
        <translation>Red principal</translation>
    </message>
    <message>
        <source>The interface this computer reaches the Internet through</source>
        <translation>La interfaz por la que este equipo llega a Internet</translation>
    </message>
</context>
<context>
    <name>lanscope::KinshipActions</name>
    <message>
        <source>M&amp;erge with…</source>
        <translation>Com&amp;binar con…</translation>
    </message>
    <message>
        <source>&amp;Split off an address</source>
        <translation>&amp;Separar una dirección</translation>
    </message>
    <message>
        <source>M&amp;erge into one device</source>
        <translation>Com&amp;binar en un solo dispositivo</translation>
    </message>
    <message>
        <source>%1 (the first)</source>
        <translation>%1 (la primera)</translation>
    </message>
</context>
<context>
    <name>lanscope::ListenBanner</name>
    <message>
        <source>Start &amp;listening</source>
        <translation>Empezar a &amp;escuchar</translation>
    </message>
    <message>
        <source>Not no&amp;w</source>
        <translation>A&amp;hora no</translation>
    </message>
    <message>
        <source>To hear who comes and goes, Lanscope must listen to the network, which is reserved to the administrator: your computer asks for a password once. Nothing is sent.</source>
        <translation>Para oír quién viene y quién se va, Lanscope debe escuchar la red, lo que está reservado al administrador: su equipo pide una contraseña una vez. No se envía nada.</translation>
    </message>
</context>
<context>
    <name>lanscope::Main</name>
    <message>
        <source>Who is on your network, and what are they doing?</source>
        <translation>¿Quién está en su red y qué hace?</translation>
    </message>
    <message>
        <source>Keep what is seen in this database.</source>
        <translation>Guardar en esta base de datos lo que se ve.</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>RUTA</translation>
    </message>
    <message>
        <source>Start without a window, in the tray.</source>
        <translation>Iniciar sin ventana, en la bandeja.</translation>
    </message>
    <message>
        <source>Capture files (pcap, pcapng) to open.</source>
        <translation>Archivos de captura (pcap, pcapng) que abrir.</translation>
    </message>
    <message>
        <source>Lanscope</source>
        <translation>Lanscope</translation>
    </message>
</context>
<context>
    <name>lanscope::MainWindow</name>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Lanscope</source>
        <translation>Lanscope</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>%1 – Lanscope</source>
        <translation>%1 – Lanscope</translation>
    </message>
    <message>
        <source>Open a capture file</source>
        <translation>Abrir un archivo de captura</translation>
    </message>
    <message>
        <source>Capture files (*.pcap *.pcapng *.cap *.pcap.gz *.pcapng.gz *.cap.gz)</source>
        <translation>Archivos de captura (*.pcap *.pcapng *.cap *.pcap.gz *.pcapng.gz *.cap.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
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
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>%1 packets</source>
        <translation>%1 paquetes</translation>
    </message>
    <message>
        <source>%1 packets/s</source>
        <translation>%1 paquetes/s</translation>
    </message>
</context>
<context>
    <name>lanscope::MergeDialog</name>
    <message>
        <source>Merge with another device</source>
        <translation>Combinar con otro dispositivo</translation>
    </message>
    <message>
        <source>Which device is the same as “%1”? It keeps its name, and what was seen of both is its own from then on. You can split them again.</source>
        <translation>¿Qué dispositivo es el mismo que «%1»? Este último conserva su nombre, y lo que se vio de ambos es suyo desde entonces. Puede volver a separarlos.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Combinar</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
</context>
<context>
    <name>lanscope::MetricsServer</name>
    <message>
        <source>offering metrics on %1 port %2</source>
        <translation>al ofrecer métricas en %1, puerto %2</translation>
    </message>
</context>
<context>
    <name>lanscope::MomentText</name>
    <message numerus="yes">
        <source>◆ and %n more</source>
        <translation>
            <numerusform>◆ y %n más</numerusform>
            <numerusform>◆ y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody listened then.</source>
        <translation>Nadie escuchaba entonces.</translation>
    </message>
    <message>
        <source>Nothing was sent or received.</source>
        <translation>No se envió ni se recibió nada.</translation>
    </message>
    <message>
        <source>Seen for the first time</source>
        <translation>Visto por primera vez</translation>
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
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>lanscope::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>lanscope::NeedCard</name>
    <message>
        <source>&amp;They’re all mine</source>
        <translation>&amp;Todos son míos</translation>
    </message>
    <message>
        <source>&amp;Not mine</source>
        <translation>&amp;No es mío</translation>
    </message>
    <message>
        <source>S&amp;ame</source>
        <translation>E&amp;l mismo</translation>
    </message>
    <message>
        <source>&amp;Different</source>
        <translation>Dist&amp;intos</translation>
    </message>
    <message>
        <source>They are one device from now on</source>
        <translation>Desde ahora son un solo dispositivo</translation>
    </message>
    <message>
        <source>They are two devices; you are not asked again</source>
        <translation>Son dos dispositivos; no se le vuelve a preguntar</translation>
    </message>
    <message>
        <source>It’s &amp;mine…</source>
        <translation>E&amp;s mío…</translation>
    </message>
    <message>
        <source>&amp;Go through them</source>
        <translation>&amp;Revisarlos</translation>
    </message>
</context>
<context>
    <name>lanscope::NewDeviceNotifications</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>It’s mine…</source>
        <translation>Es mío…</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>No es mío</translation>
    </message>
</context>
<context>
    <name>lanscope::NewDeviceText</name>
    <message>
        <source>Without a name (%1)</source>
        <translation>Sin nombre (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n new device(s) in the last hour</source>
        <translation>
            <numerusform>%n dispositivo nuevo en la última hora</numerusform>
            <numerusform>%n dispositivos nuevos en la última hora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new device(s)</source>
        <translation>
            <numerusform>%n dispositivo nuevo</numerusform>
            <numerusform>%n dispositivos nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>New device without a name</source>
        <translation>Dispositivo nuevo sin nombre</translation>
    </message>
    <message>
        <source>New device: %1</source>
        <translation>Dispositivo nuevo: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::Pipeline</name>
    <message>
        <source>This is a public network: nothing is kept of who is here.</source>
        <translation>Esta es una red pública: no se guarda nada de quién está aquí.</translation>
    </message>
    <message>
        <source>This computer reaches the Internet through %1 now, but Lanscope still listens on %2.</source>
        <translation>Este equipo llega ahora a Internet a través de %1, pero Lanscope sigue escuchando en %2.</translation>
    </message>
    <message>
        <source>listening: this computer has no network interface that is up</source>
        <translation>al escuchar: este equipo no tiene ninguna interfaz de red activa</translation>
    </message>
    <message>
        <source>reading the list %1: %2</source>
        <translation>al leer la lista %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>reading the list %1: %n line(s) hold neither an address nor a name, or are too many</source>
        <translation>
            <numerusform>al leer la lista %1: %n línea no contiene ni una dirección ni un nombre, o sobra</numerusform>
            <numerusform>al leer la lista %1: %n líneas no contienen ni una dirección ni un nombre, o sobran</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::PlaceButton</name>
    <message>
        <source>The place that is shown. The menu leads to other places.</source>
        <translation>El lugar que se muestra. El menú lleva a otros lugares.</translation>
    </message>
    <message>
        <source>&amp;What this place is…</source>
        <translation>&amp;Qué es este lugar…</translation>
    </message>
</context>
<context>
    <name>lanscope::PlaceDialog</name>
    <message>
        <source>What this place is</source>
        <translation>Qué es este lugar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Clase</translation>
    </message>
</context>
<context>
    <name>lanscope::PlaceText</name>
    <message>
        <source>Network %1</source>
        <translation>Red %1</translation>
    </message>
    <message>
        <source>Yours: every device is kept, and you are told of each new one.</source>
        <translation>Suya: se guarda cada dispositivo y se le avisa de cada uno nuevo.</translation>
    </message>
    <message>
        <source>Shared with others you know: devices are kept as at home.</source>
        <translation>Compartida con otras personas que conoce: los dispositivos se guardan como en casa.</translation>
    </message>
    <message>
        <source>A café, a hotel, a train: no device is kept, and what was kept of this place is erased.</source>
        <translation>Un café, un hotel, un tren: no se guarda ningún dispositivo, y lo que se guardó de este lugar se borra.</translation>
    </message>
</context>
<context>
    <name>lanscope::PresenceChart</name>
    <message>
        <source>When it was here, day by day</source>
        <translation>Cuándo estuvo aquí, día a día</translation>
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
        <translation>Nadie escuchó en este tiempo, por lo que no se sabe cuándo estuvo aquí el dispositivo.</translation>
    </message>
    <message>
        <source>Here for %1 of the %2 in which somebody listened.</source>
        <translation>Estuvo aquí %1 de %2 de escucha.</translation>
    </message>
    <message>
        <source>Not here in the %1 in which somebody listened.</source>
        <translation>No estuvo aquí en %1 de escucha.</translation>
    </message>
    <message>
        <source>For %1 nobody listened: hatched.</source>
        <translation>Durante %1 nadie escuchó: rayado.</translation>
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
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::PresenceModel</name>
    <message>
        <source>earlier</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>continúa</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Presencia</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>lanscope::ProblemBanner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>lanscope::ProblemText</name>
    <message>
        <source>&amp;Start again</source>
        <translation>&amp;Empezar de nuevo</translation>
    </message>
    <message>
        <source>How to &amp;install it…</source>
        <translation>&amp;Cómo instalarlo…</translation>
    </message>
    <message>
        <source>Choose another networ&amp;k</source>
        <translation>Ele&amp;gir otra red</translation>
    </message>
    <message>
        <source>Open another &amp;file…</source>
        <translation>&amp;Abrir otro archivo…</translation>
    </message>
    <message>
        <source>Something went wrong, and nothing more is known.</source>
        <translation>Algo salió mal, y no se sabe nada más.</translation>
    </message>
</context>
<context>
    <name>lanscope::RateChart</name>
    <message>
        <source>Received and sent in the last minute</source>
        <translation>Recibido y enviado en el último minuto</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>hace 1 minuto</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>▲ Received</source>
        <translation>▲ Recibido</translation>
    </message>
    <message>
        <source>▼ Sent</source>
        <translation>▼ Enviado</translation>
    </message>
</context>
<context>
    <name>lanscope::ReplaySource</name>
    <message>
        <source>its link type %1 is not one that Lanscope knows</source>
        <translation>su tipo de enlace %1 no es uno que Lanscope conozca</translation>
    </message>
    <message>
        <source>packets of the unknown link type %1 were left out: %2</source>
        <translation>se omitieron paquetes del tipo de enlace desconocido %1: %2</translation>
    </message>
    <message>
        <source>reading %1: %2</source>
        <translation>al leer %1: %2</translation>
    </message>
</context>
<context>
    <name>lanscope::RuleReader</name>
    <message>
        <source>there is no member &quot;%1&quot;</source>
        <translation>no hay ningún elemento «%1»</translation>
    </message>
    <message>
        <source>there is no category &quot;%1&quot;</source>
        <translation>no hay ninguna categoría «%1»</translation>
    </message>
    <message>
        <source>&quot;match&quot; is empty or longer than %1 characters</source>
        <translation>«match» está vacío o tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>attributes have a &quot;key&quot;, other clues have none</source>
        <translation>los atributos tienen un «key», otras pistas no tienen ninguno</translation>
    </message>
    <message>
        <source>it has no source</source>
        <translation>no tiene fuente</translation>
    </message>
    <message>
        <source>it points to nothing</source>
        <translation>no apunta a nada</translation>
    </message>
    <message>
        <source>reading the rules of %1</source>
        <translation>al leer las reglas de %1</translation>
    </message>
    <message>
        <source>its format is not version %1</source>
        <translation>su formato no es la versión %1</translation>
    </message>
    <message>
        <source>there is no clue &quot;%1&quot;</source>
        <translation>no hay ninguna pista «%1»</translation>
    </message>
    <message>
        <source>row %1 (%2): %3</source>
        <translation>fila %1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>lanscope::Settings</name>
    <message>
        <source>saving the settings in %1</source>
        <translation>al guardar los ajustes en %1</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>no se puede escribir en el archivo</translation>
    </message>
    <message>
        <source>the file is malformed</source>
        <translation>el archivo está mal formado</translation>
    </message>
</context>
<context>
    <name>lanscope::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>&amp;Network interface</source>
        <translation>&amp;Interfaz de red</translation>
    </message>
    <message>
        <source>This computer &amp;is</source>
        <translation>Este &amp;equipo es</translation>
    </message>
    <message>
        <source>one of the devices in the network</source>
        <translation>uno de los dispositivos de la red</translation>
    </message>
    <message>
        <source>the router of the network</source>
        <translation>el router de la red</translation>
    </message>
    <message>
        <source>connected to a mirror port</source>
        <translation>uno conectado a un puerto espejo</translation>
    </message>
    <message>
        <source>found out by Lanscope</source>
        <translation>lo que Lanscope averigüe</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Closing the window leaves Lanscope in the &amp;tray</source>
        <translation>Al cerrar la ventana, Lanscope queda en la &amp;bandeja</translation>
    </message>
    <message>
        <source>Appearance and privacy</source>
        <translation>Apariencia y privacidad</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>as the desktop has them</source>
        <translation>los del escritorio</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claros</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuros</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>de alto contraste</translation>
    </message>
    <message>
        <source>&amp;Hide names and addresses</source>
        <translation>&amp;Ocultar nombres y direcciones</translation>
    </message>
    <message>
        <source>Made-up ones take their place wherever Lanscope shows them, so that a picture of the screen gives nothing away. What is kept does not change.</source>
        <translation>Otros inventados ocupan su lugar dondequiera que Lanscope los muestre, de modo que una imagen de la pantalla no revele nada. Lo que se guarda no cambia.</translation>
    </message>
    <message>
        <source>What is &amp;kept…</source>
        <translation>Qué se &amp;guarda…</translation>
    </message>
    <message>
        <source>Both count at once: while Lanscope listens, it begins anew with them.</source>
        <translation>Ambas cosas se aplican al momento: si Lanscope está escuchando, empieza de nuevo con ellas.</translation>
    </message>
    <message>
        <source>When and of &amp;what you are told…</source>
        <translation>Cuándo y de &amp;qué se le avisa…</translation>
    </message>
</context>
<context>
    <name>lanscope::SizeText</name>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>Todavía no hay nada guardado.</translation>
    </message>
    <message>
        <source>The database takes %1 now.</source>
        <translation>La base de datos ocupa ahora %1.</translation>
    </message>
    <message>
        <source>The database takes %1 now. The history begins on %2.</source>
        <translation>La base de datos ocupa ahora %1. El historial empieza el %2.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>for a year</source>
        <translation>durante un año</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>durante %n día</numerusform>
            <numerusform>durante %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::StatusDialog</name>
    <message>
        <source>What Lanscope sees</source>
        <translation>Lo que ve Lanscope</translation>
    </message>
    <message>
        <source>C&amp;opy as text</source>
        <translation>C&amp;opiar como texto</translation>
    </message>
    <message>
        <source>For a report of an error; it holds no names and no addresses of devices.</source>
        <translation>Para informar de un error; no contiene nombres ni direcciones de dispositivos.</translation>
    </message>
    <message>
        <source>What leaves this computer: nothing.</source>
        <translation>Lo que sale de este equipo: nada.</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Contadores</translation>
    </message>
</context>
<context>
    <name>lanscope::StatusModel</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
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
        <translation>%1 tramas, %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Not IP</source>
        <translation>No IP</translation>
    </message>
    <message>
        <source>Flow records</source>
        <translation>Registros de flujos</translation>
    </message>
    <message>
        <source>Frames copied to be read</source>
        <translation>Tramas copiadas para leerlas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>How frames are seen</source>
        <translation>Cómo se ven las tramas</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Acoplado</translation>
    </message>
    <message>
        <source>Why not better</source>
        <translation>Por qué no mejor</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent by this computer</source>
        <translation>Enviado por este equipo</translation>
    </message>
    <message>
        <source>Counted, but the flow table was full</source>
        <translation>Contado, pero la tabla de flujos estaba llena</translation>
    </message>
    <message>
        <source>Frames the kernel did not show</source>
        <translation>Tramas que el núcleo no mostró</translation>
    </message>
    <message>
        <source>Reports lost on the way</source>
        <translation>Informes perdidos por el camino</translation>
    </message>
    <message>
        <source>Frames to be copied that did not fit</source>
        <translation>Tramas por copiar que no cupieron</translation>
    </message>
    <message>
        <source>Kernel memory of the flow tables</source>
        <translation>Memoria del núcleo para las tablas de flujos</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Malformed frames met while reading</source>
        <translation>Tramas mal formadas encontradas al leer</translation>
    </message>
    <message>
        <source>Devices forgotten because there were too many</source>
        <translation>Dispositivos olvidados porque había demasiados</translation>
    </message>
    <message>
        <source>Frames sent by Lanscope</source>
        <translation>Tramas enviadas por Lanscope</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>lanscope::StatusStrip</name>
    <message>
        <source>Seen: %1</source>
        <translation>Se ve: %1</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation>¿Por &amp;qué?</translation>
    </message>
    <message>
        <source>0 sent</source>
        <translation>0 enviados</translation>
    </message>
    <message>
        <source>What Lanscope sees, what it counted, and how</source>
        <translation>Qué ve Lanscope, qué contó y cómo</translation>
    </message>
    <message>
        <source>Why is this seen and that not?</source>
        <translation>¿Por qué se ve esto y aquello no?</translation>
    </message>
    <message>
        <source>Lanscope sends nothing into the network.</source>
        <translation>Lanscope no envía nada a la red.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Se guarda</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>No se guarda</translation>
    </message>
</context>
<context>
    <name>lanscope::TimeBar</name>
    <message>
        <source>The day in quarters of an hour</source>
        <translation>El día en cuartos de hora</translation>
    </message>
    <message>
        <source>Only %1 is shown. %2</source>
        <translation>Solo se muestra %1. %2</translation>
    </message>
</context>
<context>
    <name>lanscope::TopTalkers</name>
    <message>
        <source>Who exchanged most</source>
        <translation>Quién intercambió más</translation>
    </message>
    <message>
        <source>Who exchanged most, %1</source>
        <translation>Quién intercambió más, %1</translation>
    </message>
    <message>
        <source>Who exchanged most today</source>
        <translation>Quién intercambió más hoy</translation>
    </message>
</context>
<context>
    <name>lanscope::TrafficScale</name>
    <message>
        <source>−%1 min</source>
        <comment>minutes before now</comment>
        <translation>−%1 min</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>lanscope::TrafficText</name>
    <message>
        <source>%1: %2, %3.</source>
        <comment>Received: 1.2 MB/s, highest 3.1 MB/s</comment>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>sin observar</translation>
    </message>
    <message>
        <source>Lanscope was not listening; what passed is not known.</source>
        <translation>Lanscope no estaba escuchando; no se sabe qué pasó por la red.</translation>
    </message>
    <message>
        <source>%1 in %2 s</source>
        <translation>%1 en %2 s</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>All traffic</source>
        <translation>Todo el tráfico</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>the rate of traffic that nobody observes</comment>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>highest %1</source>
        <translation>máximo %1</translation>
    </message>
    <message>
        <source>highest %1 · %2 in all</source>
        <translation>máximo %1 · %2 en total</translation>
    </message>
    <message>
        <source>%1, from %2 to %3.</source>
        <translation>%1, de %2 a %3.</translation>
    </message>
    <message>
        <source>There are stretches that nobody observed.</source>
        <translation>Hay tramos que nadie observó.</translation>
    </message>
    <message>
        <source>The last five minutes</source>
        <translation>Los últimos cinco minutos</translation>
    </message>
    <message>
        <source>The whole recording</source>
        <translation>Toda la grabación</translation>
    </message>
    <message>
        <source>The capture file is being read.</source>
        <translation>Se está leyendo el archivo de captura.</translation>
    </message>
    <message>
        <source>The capture file holds too little to draw.</source>
        <translation>El archivo de captura contiene demasiado poco para dibujarlo.</translation>
    </message>
    <message>
        <source>Listening; the first second is being counted.</source>
        <translation>Escuchando; se está contando el primer segundo.</translation>
    </message>
    <message>
        <source>Not listening yet: waiting for permission.</source>
        <translation>Todavía sin escuchar: esperando permiso.</translation>
    </message>
    <message>
        <source>Nothing is known, because Lanscope is not listening.</source>
        <translation>No se sabe nada, porque Lanscope no está escuchando.</translation>
    </message>
    <message>
        <source>Not listening since %1; nothing is drawn from then on.</source>
        <translation>Sin escuchar desde %1; a partir de entonces no se dibuja nada.</translation>
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
        <translation>Ocultar la ventana</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Mostrar la ventana</translation>
    </message>
    <message>
        <source>Pause listening</source>
        <translation>Pausar la escucha</translation>
    </message>
    <message>
        <source>Resume listening</source>
        <translation>Reanudar la escucha</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Pause notifications for an hour</source>
        <translation>Pausar las notificaciones durante una hora</translation>
    </message>
    <message>
        <source>Pause notifications until tomorrow</source>
        <translation>Pausar las notificaciones hasta mañana</translation>
    </message>
    <message>
        <source>Notify again (paused until %1)</source>
        <translation>Notificar de nuevo (en pausa hasta %1)</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
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
            <numerusform>%n dispositivo aquí</numerusform>
            <numerusform>%n dispositivos aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Receiving %1, sending %2 · %3</source>
        <translation>Recibiendo %1, enviando %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n new device(s) to look at</source>
        <translation>
            <numerusform>%n dispositivo nuevo por revisar</numerusform>
            <numerusform>%n dispositivos nuevos por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nada requiere su atención</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Sin escuchar</translation>
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
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Takes the last change back (Ctrl+Z)</source>
        <translation>Deshace el último cambio (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>lanscope::Visibility</name>
    <message>
        <source>Lanscope is waiting for permission to listen.</source>
        <translation>Lanscope espera permiso para escuchar.</translation>
    </message>
    <message>
        <source>Lanscope is not listening.</source>
        <translation>Lanscope no está escuchando.</translation>
    </message>
    <message>
        <source>others&apos; traffic</source>
        <translation>el tráfico de otros</translation>
    </message>
    <message>
        <source>Too little has passed to tell. It takes about a hundred packets.</source>
        <translation>Ha pasado demasiado poco para saberlo. Hacen falta unos cien paquetes.</translation>
    </message>
    <message>
        <source>%1 % of the packets that arrive here are between other devices.</source>
        <translation>El %1 % de los paquetes que llegan aquí van entre otros dispositivos.</translation>
    </message>
    <message>
        <source>Only strays: %1 % of the packets that arrive here are between other devices. The network delivers to this computer what is meant for it or for all.</source>
        <translation>Solo paquetes extraviados: el %1 % de los paquetes que llegan aquí van entre otros dispositivos. La red entrega a este equipo lo que está destinado a él o a todos.</translation>
    </message>
    <message>
        <source>The network delivers to this computer only what is meant for it or for all. Seeing the rest takes a place where it passes: the router itself, or a mirror port of a switch.</source>
        <translation>La red entrega a este equipo solo lo que está destinado a él o a todos. Para ver el resto hace falta un lugar por donde pase: el propio router o un puerto espejo de un conmutador.</translation>
    </message>
    <message>
        <source>The file is still being read.</source>
        <translation>El archivo aún se está leyendo.</translation>
    </message>
    <message>
        <source>Only what was recorded can be shown. Where and how it was recorded, the file does not say.</source>
        <translation>Solo se puede mostrar lo que se grabó. Dónde y cómo se grabó, el archivo no lo dice.</translation>
    </message>
    <message>
        <source>what %1 holds</source>
        <translation>lo que contiene %1</translation>
    </message>
    <message>
        <source>who is here</source>
        <translation>quién está aquí</translation>
    </message>
    <message>
        <source>Devices announce themselves to all; Lanscope hears that.</source>
        <translation>Los dispositivos se anuncian a todos; Lanscope lo oye.</translation>
    </message>
    <message>
        <source>this computer&apos;s traffic</source>
        <translation>el tráfico de este equipo</translation>
    </message>
    <message>
        <source>Every packet to and from this computer is counted.</source>
        <translation>Se cuenta cada paquete que entra o sale de este equipo.</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>se ve</translation>
    </message>
    <message>
        <source>partly seen</source>
        <translation>se ve en parte</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>no se ve</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation>Leído de %1</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Sin escuchar</translation>
    </message>
    <message>
        <source>Waiting for permission. Your computer may ask for your password.</source>
        <translation>Esperando permiso. Su equipo puede pedirle su contraseña.</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Escuchando en %1</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) lost</source>
        <translation>
            <numerusform>%n paquete perdido</numerusform>
            <numerusform>%n paquetes perdidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) lost</source>
        <translation>
            <numerusform>%n informe perdido</numerusform>
            <numerusform>%n informes perdidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) counted without their flow</source>
        <translation>
            <numerusform>%n paquete contado sin su flujo</numerusform>
            <numerusform>%n paquetes contados sin su flujo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n self-description(s) missed</source>
        <translation>
            <numerusform>%n autodescripción perdida</numerusform>
            <numerusform>%n autodescripciones perdidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) forgotten</source>
        <translation>
            <numerusform>%n dispositivo olvidado</numerusform>
            <numerusform>%n dispositivos olvidados</numerusform>
        </translation>
    </message>
    <message>
        <source>What is seen is kept on this computer.</source>
        <translation>Lo que se ve se guarda en este equipo.</translation>
    </message>
    <message>
        <source>Nothing is kept. %1</source>
        <translation>No se guarda nada. %1</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>No se guarda nada.</translation>
    </message>
</context>
<context>
    <name>lanscope::Walk</name>
    <message>
        <source>%1 of %2</source>
        <comment>3 of 17</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>DHCP: host name annas-iphone</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Its hardware address was given out to: %1</source>
        <translation>Su dirección de hardware se asignó a: %1</translation>
    </message>
    <message>
        <source>It uses a made-up hardware address, as phones and laptops do to stay private.</source>
        <translation>Usa una dirección de hardware inventada, como hacen los teléfonos y los portátiles para mantener su privacidad.</translation>
    </message>
    <message>
        <source>Its address here is %1.</source>
        <translation>Su dirección aquí es %1.</translation>
    </message>
</context>
<context>
    <name>lanscope::WalkCard</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Cómo lo llama usted</translation>
    </message>
    <message>
        <source>Whose it is, if it is somebody’s</source>
        <translation>De quién es, si es de alguien</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Propietario</translation>
    </message>
</context>
<context>
    <name>lanscope::WalkThrough</name>
    <message>
        <source>&amp;Yes, it belongs here</source>
        <translation>&amp;Sí, es de aquí</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Quién es quién</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message numerus="yes">
        <source>You know %n device(s) now.</source>
        <translation>
            <numerusform>Ahora conoce %n dispositivo.</numerusform>
            <numerusform>Ahora conoce %n dispositivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped; you find them on the page Devices.</source>
        <translation>
            <numerusform>%n omitido; lo encontrará en la página Dispositivos.</numerusform>
            <numerusform>%n omitidos; los encontrará en la página Dispositivos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::WindowActions</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Stop &amp;reading</source>
        <translation>Detener la lect&amp;ura</translation>
    </message>
    <message>
        <source>S&amp;top listening</source>
        <translation>De&amp;jar de escuchar</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Network interface to listen on</source>
        <translation>Interfaz de red en la que escuchar</translation>
    </message>
    <message>
        <source>Start &amp;listening</source>
        <translation>Empezar a &amp;escuchar</translation>
    </message>
    <message>
        <source>&amp;Open a capture file…</source>
        <translation>&amp;Abrir un archivo de captura…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ajus&amp;tes…</translation>
    </message>
    <message>
        <source>&amp;What leaves this computer…</source>
        <translation>&amp;Qué sale de este equipo…</translation>
    </message>
    <message>
        <source>&amp;Hide names and addresses</source>
        <translation>&amp;Ocultar nombres y direcciones</translation>
    </message>
    <message>
        <source>&amp;About Lanscope</source>
        <translation>Acerca &amp;de Lanscope</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>Filtrar dispositivos</translation>
    </message>
    <message>
        <source>Words, or terms like type:printer and seen:&lt;7d; the Down key offers them (%1)</source>
        <translation>Palabras, o términos como type:printer y seen:&lt;7d; la tecla Flecha abajo los ofrece (%1)</translation>
    </message>
    <message>
        <source>Names are made up</source>
        <translation>Los nombres son inventados</translation>
    </message>
    <message>
        <source>Names and addresses are hidden. Press to show them.</source>
        <translation>Los nombres y las direcciones están ocultos. Pulse para mostrarlos.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menú (F10)</translation>
    </message>
    <message>
        <source>What is &amp;kept…</source>
        <translation>Qué se &amp;guarda…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
</context>
</TS>
