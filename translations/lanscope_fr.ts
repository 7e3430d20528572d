<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AlertKind</name>
    <message>
        <source>A new device</source>
        <translation>Un nouvel appareil</translation>
    </message>
    <message>
        <source>A device left</source>
        <translation>Un appareil est parti</translation>
    </message>
    <message>
        <source>A device came back</source>
        <translation>Un appareil est revenu</translation>
    </message>
    <message>
        <source>Two devices with one address</source>
        <translation>Deux appareils avec une même adresse</translation>
    </message>
    <message>
        <source>A device poses as another (ARP)</source>
        <translation>Un appareil se fait passer pour un autre (ARP)</translation>
    </message>
    <message>
        <source>The router is another one</source>
        <translation>Le routeur n&apos;est plus le même</translation>
    </message>
    <message>
        <source>A device poses as another (IPv6)</source>
        <translation>Un appareil se fait passer pour un autre (IPv6)</translation>
    </message>
    <message>
        <source>A second DHCP server</source>
        <translation>Un second serveur DHCP</translation>
    </message>
    <message>
        <source>Addresses are being used up</source>
        <translation>Les adresses s&apos;épuisent</translation>
    </message>
    <message>
        <source>A second IPv6 router</source>
        <translation>Un second routeur IPv6</translation>
    </message>
    <message>
        <source>A device answers to every name</source>
        <translation>Un appareil répond à tous les noms</translation>
    </message>
    <message>
        <source>Forged DNS answers</source>
        <translation>Réponses DNS falsifiées</translation>
    </message>
    <message>
        <source>Search for devices (ARP)</source>
        <translation>Recherche d&apos;appareils (ARP)</translation>
    </message>
    <message>
        <source>Search for devices (ping)</source>
        <translation>Recherche d&apos;appareils (ping)</translation>
    </message>
    <message>
        <source>Search for open ports</source>
        <translation>Recherche de ports ouverts</translation>
    </message>
    <message>
        <source>Search for a service on many devices</source>
        <translation>Recherche d&apos;un service sur de nombreux appareils</translation>
    </message>
    <message>
        <source>Slow search for services</source>
        <translation>Recherche lente de services</translation>
    </message>
    <message>
        <source>Search for UDP services</source>
        <translation>Recherche de services UDP</translation>
    </message>
    <message>
        <source>Disguised search for services</source>
        <translation>Recherche déguisée de services</translation>
    </message>
    <message>
        <source>Spreading like a bot</source>
        <translation>Se propage comme un bot</translation>
    </message>
    <message>
        <source>Guessing passwords</source>
        <translation>Essai de mots de passe</translation>
    </message>
    <message>
        <source>A flood of packets</source>
        <translation>Une inondation de paquets</translation>
    </message>
    <message>
        <source>A flood of made-up devices</source>
        <translation>Une inondation d&apos;appareils inventés</translation>
    </message>
    <message>
        <source>A broadcast storm</source>
        <translation>Une tempête de diffusion</translation>
    </message>
    <message>
        <source>Far more traffic than usual</source>
        <translation>Beaucoup plus de trafic que d&apos;habitude</translation>
    </message>
    <message>
        <source>A large upload to a new place</source>
        <translation>Un gros envoi vers une nouvelle destination</translation>
    </message>
    <message>
        <source>Calls home like clockwork</source>
        <translation>Appels réguliers comme une horloge</translation>
    </message>
    <message>
        <source>Calls in vain again and again</source>
        <translation>Appels répétés en vain</translation>
    </message>
    <message>
        <source>Data hidden in names</source>
        <translation>Données cachées dans des noms</translation>
    </message>
    <message>
        <source>Many names that do not exist</source>
        <translation>Beaucoup de noms qui n&apos;existent pas</translation>
    </message>
    <message>
        <source>Unlike a device of its type</source>
        <translation>Inhabituel pour un appareil de ce type</translation>
    </message>
    <message>
        <source>Not the device it was</source>
        <translation>Ce n&apos;est plus le même appareil</translation>
    </message>
    <message>
        <source>A new service</source>
        <translation>Un nouveau service</translation>
    </message>
    <message>
        <source>Reachable from the Internet</source>
        <translation>Joignable depuis Internet</translation>
    </message>
    <message>
        <source>Contact with a listed address</source>
        <translation>Contact avec une adresse de la liste</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Pour information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
</context>
<context>
    <name>AlertText</name>
    <message>
        <source>%1 is new in this network.</source>
        <translation>%1 est nouveau sur ce réseau.</translation>
    </message>
    <message>
        <source>New devices appear when somebody visits or buys something.</source>
        <translation>De nouveaux appareils apparaissent quand quelqu&apos;un vient en visite ou achète quelque chose.</translation>
    </message>
    <message>
        <source>If you know it, give it a name. If nobody knows it, change the Wi-Fi password.</source>
        <translation>Si vous le connaissez, donnez-lui un nom. Si personne ne le connaît, changez le mot de passe du Wi-Fi.</translation>
    </message>
    <message>
        <source>Devices leave, sleep, or are switched off.</source>
        <translation>Les appareils partent, se mettent en veille ou sont éteints.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 est de retour.</translation>
    </message>
    <message>
        <source>Devices leave and come back.</source>
        <translation>Les appareils partent et reviennent.</translation>
    </message>
    <message>
        <source>%1 uses the address %2, which another device has.</source>
        <translation>%1 utilise l&apos;adresse %2, qu&apos;un autre appareil possède.</translation>
    </message>
    <message>
        <source>Each address belongs to one device. Bridged virtual machines and proxies may look like this, too.</source>
        <translation>Chaque adresse appartient à un seul appareil. Des machines virtuelles en mode pont et des proxys peuvent aussi donner cette impression.</translation>
    </message>
    <message>
        <source>If one of the two has trouble, let the router give it an address by DHCP instead of setting one by hand.</source>
        <translation>Si l&apos;un des deux a des difficultés, laissez le routeur lui donner une adresse par DHCP au lieu d&apos;en fixer une à la main.</translation>
    </message>
    <message>
        <source>%1 pretends to be %2.</source>
        <translation>%1 se fait passer pour %2.</translation>
    </message>
    <message>
        <source>A device answers for an address when it is asked and when the address is its own.</source>
        <translation>Un appareil répond pour une adresse quand on la demande et que cette adresse est la sienne.</translation>
    </message>
    <message>
        <source>It may read or change what others send. Take it off the network, and change passwords that were typed meanwhile.</source>
        <translation>Il peut lire ou modifier ce que d&apos;autres envoient. Retirez-le du réseau et changez les mots de passe qui ont été saisis entre-temps.</translation>
    </message>
    <message>
        <source>The router&apos;s address %2 now belongs to %1.</source>
        <translation>L&apos;adresse %2 du routeur appartient maintenant à %1.</translation>
    </message>
    <message>
        <source>The router keeps its hardware address until it is replaced.</source>
        <translation>Le routeur garde son adresse matérielle jusqu&apos;à son remplacement.</translation>
    </message>
    <message>
        <source>If nobody replaced the router, find this device and take it off the network.</source>
        <translation>Si personne n&apos;a remplacé le routeur, trouvez cet appareil et retirez-le du réseau.</translation>
    </message>
    <message>
        <source>A device announces IPv6 addresses that are its own. A sleeping device may have another one answer for it.</source>
        <translation>Un appareil annonce les adresses IPv6 qui sont les siennes. Un appareil en veille peut laisser un autre répondre pour lui.</translation>
    </message>
    <message>
        <source>%1 gives out addresses beside the router.</source>
        <translation>%1 distribue des adresses en plus du routeur.</translation>
    </message>
    <message>
        <source>In a network one DHCP server gives out addresses, mostly the router.</source>
        <translation>Dans un réseau, un seul serveur DHCP distribue des adresses, le plus souvent le routeur.</translation>
    </message>
    <message>
        <source>If it is a router or access point of yours, switch off its DHCP server. If it is not, take it off the network and reconnect the others.</source>
        <translation>Si c&apos;est l&apos;un de vos routeurs ou points d&apos;accès, désactivez son serveur DHCP. Sinon, retirez-le du réseau et reconnectez les autres appareils.</translation>
    </message>
    <message>
        <source>Somebody uses up the addresses of this network.</source>
        <translation>Quelqu&apos;un épuise les adresses de ce réseau.</translation>
    </message>
    <message>
        <source>A handful of devices ask for an address in a minute.</source>
        <translation>En une minute, seuls quelques appareils demandent une adresse.</translation>
    </message>
    <message>
        <source>New devices may get no address. Look which device or port of the switch it comes from, and restart the router when it is over.</source>
        <translation>De nouveaux appareils risquent de ne pas obtenir d&apos;adresse. Cherchez de quel appareil ou de quel port du commutateur cela vient, et redémarrez le routeur quand c&apos;est terminé.</translation>
    </message>
    <message>
        <source>%1 says that it is the IPv6 router.</source>
        <translation>%1 affirme être le routeur IPv6.</translation>
    </message>
    <message>
        <source>In a network one station is the router.</source>
        <translation>Dans un réseau, un seul poste est le routeur.</translation>
    </message>
    <message>
        <source>If it is a computer that shares its connection, switch that off. If it is unknown, take it off the network.</source>
        <translation>Si c&apos;est un ordinateur qui partage sa connexion, désactivez ce partage. S&apos;il est inconnu, retirez-le du réseau.</translation>
    </message>
    <message>
        <source>%1 answers to names that are not its own.</source>
        <translation>%1 répond à des noms qui ne sont pas les siens.</translation>
    </message>
    <message>
        <source>A device answers when it is asked for its own name.</source>
        <translation>Un appareil répond quand on l&apos;interroge sur son propre nom.</translation>
    </message>
    <message>
        <source>It may collect passwords of those who look for shares or proxies. Take it off the network, and change passwords that were used meanwhile.</source>
        <translation>Il peut recueillir les mots de passe de ceux qui cherchent des partages ou des proxys. Retirez-le du réseau et changez les mots de passe qui ont été utilisés entre-temps.</translation>
    </message>
    <message>
        <source>Forged answers for %2 lead astray.</source>
        <translation>Des réponses falsifiées pour %2 égarent les appareils.</translation>
    </message>
    <message>
        <source>Each question has one answer.</source>
        <translation>Chaque question a une seule réponse.</translation>
    </message>
    <message>
        <source>Do not type passwords until the device that forges is off the network.</source>
        <translation>Ne saisissez pas de mots de passe tant que l&apos;appareil qui falsifie les réponses n&apos;est pas hors du réseau.</translation>
    </message>
    <message>
        <source>%1 asks for every address of this network.</source>
        <translation>%1 interroge toutes les adresses de ce réseau.</translation>
    </message>
    <message>
        <source>Devices ask for the few that they talk to. Network scanner apps ask for all.</source>
        <translation>Les appareils n&apos;interrogent que les quelques adresses avec lesquelles ils communiquent. Les applications d&apos;analyse de réseau les interrogent toutes.</translation>
    </message>
    <message>
        <source>If nobody scanned the network on purpose, look what runs on this device.</source>
        <translation>Si personne n&apos;a analysé le réseau exprès, regardez ce qui s&apos;exécute sur cet appareil.</translation>
    </message>
    <message>
        <source>%1 looks who is there by ping.</source>
        <translation>%1 cherche par ping qui est présent.</translation>
    </message>
    <message>
        <source>Devices ping few others, if any. Network scanner apps ping all.</source>
        <translation>Les appareils n&apos;envoient de ping qu&apos;à peu d&apos;autres, voire à aucun. Les applications d&apos;analyse de réseau en envoient à tous.</translation>
    </message>
    <message>
        <source>%1 looks for open ports of %2.</source>
        <translation>%1 cherche des ports ouverts sur %2.</translation>
    </message>
    <message>
        <source>Devices call the few services that they use, and these answer.</source>
        <translation>Les appareils appellent les quelques services qu&apos;ils utilisent, et ceux-ci répondent.</translation>
    </message>
    <message>
        <source>If nobody did this on purpose, take the device off the network and look for malicious software.</source>
        <translation>Si personne ne l&apos;a fait exprès, retirez l&apos;appareil du réseau et recherchez des logiciels malveillants.</translation>
    </message>
    <message>
        <source>%1 looks for port %2 on many hosts.</source>
        <translation>%1 cherche le port %2 sur de nombreux hôtes.</translation>
    </message>
    <message>
        <source>Devices call the few hosts that they use, and these answer.</source>
        <translation>Les appareils appellent les quelques hôtes qu&apos;ils utilisent, et ceux-ci répondent.</translation>
    </message>
    <message>
        <source>Worms spread like this. If nobody did this on purpose, take the device off the network and look for malicious software.</source>
        <translation>Les vers se propagent ainsi. Si personne ne l&apos;a fait exprès, retirez l&apos;appareil du réseau et recherchez des logiciels malveillants.</translation>
    </message>
    <message>
        <source>%1 tries services one after the other, slowly.</source>
        <translation>%1 essaie des services l&apos;un après l&apos;autre, lentement.</translation>
    </message>
    <message>
        <source>If nobody did this on purpose, look what runs on this device.</source>
        <translation>Si personne ne l&apos;a fait exprès, regardez ce qui s&apos;exécute sur cet appareil.</translation>
    </message>
    <message>
        <source>%1 looks for UDP services (%2).</source>
        <translation>%1 cherche des services UDP (%2).</translation>
    </message>
    <message>
        <source>%1 tests %2 with packets that no program sends.</source>
        <translation>%1 teste %2 avec des paquets qu&apos;aucun programme n&apos;envoie.</translation>
    </message>
    <message>
        <source>Network stacks do not send such packets. Only tools for scanning do.</source>
        <translation>Les systèmes n&apos;envoient pas de tels paquets. Seuls des outils d&apos;analyse le font.</translation>
    </message>
    <message>
        <source>%1 looks for devices to break into, like a bot.</source>
        <translation>%1 cherche des appareils à pirater, comme un bot.</translation>
    </message>
    <message>
        <source>Hardly anything uses telnet any more.</source>
        <translation>Presque plus rien n&apos;utilise telnet.</translation>
    </message>
    <message>
        <source>Switch it off and on, update it at once, and set a password of your own. Until then keep it off the Internet.</source>
        <translation>Éteignez-le et rallumez-le, mettez-le à jour aussitôt et choisissez votre propre mot de passe. D&apos;ici là, tenez-le à l&apos;écart d&apos;Internet.</translation>
    </message>
    <message>
        <source>%1 may be guessing passwords of %2.</source>
        <translation>%1 essaie peut-être de deviner des mots de passe de %2.</translation>
    </message>
    <message>
        <source>People log in now and then, programs keep their connection.</source>
        <translation>Les personnes se connectent de temps en temps, les programmes gardent leur connexion.</translation>
    </message>
    <message>
        <source>If it is no program of yours, change the password there, and look what runs on this device.</source>
        <translation>Si ce n&apos;est pas l&apos;un de vos programmes, changez le mot de passe à cet endroit et regardez ce qui s&apos;exécute sur cet appareil.</translation>
    </message>
    <message>
        <source>%1 floods %2 with packets.</source>
        <translation>%1 inonde %2 de paquets.</translation>
    </message>
    <message>
        <source>Devices send what the other side answers.</source>
        <translation>Les appareils envoient ce à quoi l&apos;autre côté répond.</translation>
    </message>
    <message>
        <source>Take the device off the network; it may take part in an attack on others.</source>
        <translation>Retirez l&apos;appareil du réseau&#xa0;; il participe peut-être à une attaque contre d&apos;autres.</translation>
    </message>
    <message>
        <source>Somebody floods the network with made-up devices.</source>
        <translation>Quelqu&apos;un inonde le réseau d&apos;appareils inventés.</translation>
    </message>
    <message>
        <source>New devices come one by one.</source>
        <translation>Les nouveaux appareils arrivent un par un.</translation>
    </message>
    <message>
        <source>Who does it cannot be seen. Unplug cables of the switch one after the other until it ends.</source>
        <translation>On ne peut pas voir qui le fait. Débranchez les câbles du commutateur l&apos;un après l&apos;autre jusqu&apos;à ce que cela cesse.</translation>
    </message>
    <message>
        <source>Broadcasts flood the network, most of them from %1.</source>
        <translation>Des diffusions inondent le réseau, la plupart viennent de %1.</translation>
    </message>
    <message>
        <source>A network has some broadcasts in a second.</source>
        <translation>Un réseau connaît quelques diffusions par seconde.</translation>
    </message>
    <message>
        <source>Look for a cable that has both its ends in the network, and for a device that is broken.</source>
        <translation>Cherchez un câble dont les deux extrémités sont dans le réseau, ou un appareil défectueux.</translation>
    </message>
    <message>
        <source>%1 moves far more data than usual.</source>
        <translation>%1 transfère beaucoup plus de données que d&apos;habitude.</translation>
    </message>
    <message>
        <source>What it usually moves at this time of day was learned.</source>
        <translation>Ce qu&apos;il transfère d&apos;habitude à cette heure de la journée a été appris.</translation>
    </message>
    <message>
        <source>Updates and backups do this. Otherwise look whom it talks to.</source>
        <translation>Les mises à jour et les sauvegardes font cela. Sinon, regardez avec qui il communique.</translation>
    </message>
    <message>
        <source>%1 uploads much to %2.</source>
        <translation>%1 envoie beaucoup de données à %2.</translation>
    </message>
    <message>
        <source>Most devices receive more than they send, and send to places they know.</source>
        <translation>La plupart des appareils reçoivent plus qu&apos;ils n&apos;envoient, et envoient vers des destinations qu&apos;ils connaissent.</translation>
    </message>
    <message>
        <source>Backups, speed tests and cameras do this. Otherwise look what runs on it.</source>
        <translation>Les sauvegardes, les tests de débit et les caméras font cela. Sinon, regardez ce qui s&apos;exécute sur cet appareil.</translation>
    </message>
    <message>
        <source>%1 calls %2 like clockwork.</source>
        <translation>%1 appelle %2 avec la régularité d&apos;une horloge.</translation>
    </message>
    <message>
        <source>Many programs call their makers at fixed times; some malicious software does.</source>
        <translation>Beaucoup de programmes appellent leur fabricant à heures fixes&#xa0;; certains logiciels malveillants aussi.</translation>
    </message>
    <message>
        <source>Nothing needs to be done if you know the place it calls.</source>
        <translation>Il n&apos;y a rien à faire si vous connaissez la destination qu&apos;il appelle.</translation>
    </message>
    <message>
        <source>%1 calls %2 in vain, again and again.</source>
        <translation>%1 appelle %2 en vain, encore et encore.</translation>
    </message>
    <message>
        <source>A service that ended leaves its devices calling.</source>
        <translation>Quand un service disparaît, ses appareils continuent d&apos;appeler.</translation>
    </message>
    <message>
        <source>Look for an update of the device. If you do not know the place it calls, look what runs on it.</source>
        <translation>Cherchez une mise à jour de l&apos;appareil. Si vous ne connaissez pas la destination qu&apos;il appelle, regardez ce qui s&apos;y exécute.</translation>
    </message>
    <message>
        <source>%1 hides data in names under %2.</source>
        <translation>%1 cache des données dans des noms sous %2.</translation>
    </message>
    <message>
        <source>Names are short, and each device asks for few under one domain.</source>
        <translation>Les noms sont courts, et chaque appareil en demande peu sous un même domaine.</translation>
    </message>
    <message>
        <source>If nobody uses a tunnel on purpose, take the device off the network and look for malicious software.</source>
        <translation>Si personne n&apos;utilise un tunnel exprès, retirez l&apos;appareil du réseau et recherchez des logiciels malveillants.</translation>
    </message>
    <message>
        <source>%1 asks for many names that do not exist.</source>
        <translation>%1 demande beaucoup de noms qui n&apos;existent pas.</translation>
    </message>
    <message>
        <source>Nearly all names that devices ask for exist.</source>
        <translation>Presque tous les noms que demandent les appareils existent.</translation>
    </message>
    <message>
        <source>Bots look for their master like this. Look for malicious software.</source>
        <translation>Les bots cherchent ainsi leur maître. Recherchez des logiciels malveillants.</translation>
    </message>
    <message>
        <source>%1 does what a device of its type does not do (%2).</source>
        <translation>%1 fait ce qu&apos;un appareil de son type ne fait pas (%2).</translation>
    </message>
    <message>
        <source>Simple devices talk to their maker&apos;s service and little else.</source>
        <translation>Les appareils simples communiquent avec le service de leur fabricant et guère plus.</translation>
    </message>
    <message>
        <source>Update it. If its type is wrong, set the right one.</source>
        <translation>Mettez-le à jour. Si son type est faux, indiquez le bon.</translation>
    </message>
    <message>
        <source>%1 is not what it was.</source>
        <translation>%1 n&apos;est plus ce qu&apos;il était.</translation>
    </message>
    <message>
        <source>A device keeps its name and its software.</source>
        <translation>Un appareil garde son nom et ses logiciels.</translation>
    </message>
    <message>
        <source>Another system on the same computer looks like this. Otherwise somebody may use its address.</source>
        <translation>Un autre système sur le même ordinateur donne cette impression. Sinon, quelqu&apos;un utilise peut-être son adresse.</translation>
    </message>
    <message>
        <source>%1 now offers %2.</source>
        <translation>%1 offre maintenant %2.</translation>
    </message>
    <message>
        <source>Devices get new services with updates and programs.</source>
        <translation>Les appareils reçoivent de nouveaux services avec les mises à jour et les programmes.</translation>
    </message>
    <message>
        <source>Nothing needs to be done if you installed it.</source>
        <translation>Il n&apos;y a rien à faire si vous l&apos;avez installé.</translation>
    </message>
    <message>
        <source>%1 can be reached from the Internet (%2).</source>
        <translation>%1 est joignable depuis Internet (%2).</translation>
    </message>
    <message>
        <source>Games and file sharing ask the router to let others in.</source>
        <translation>Les jeux et le partage de fichiers demandent au routeur de laisser entrer des connexions extérieures.</translation>
    </message>
    <message>
        <source>If it should not be reachable, switch off UPnP in the router.</source>
        <translation>S&apos;il ne doit pas être joignable, désactivez UPnP dans le routeur.</translation>
    </message>
    <message>
        <source>%1 is in contact with %2, which is on your list.</source>
        <translation>%1 est en contact avec %2, qui figure dans votre liste.</translation>
    </message>
    <message>
        <source>No device should talk to what is listed.</source>
        <translation>Aucun appareil ne devrait communiquer avec ce qui figure dans la liste.</translation>
    </message>
    <message>
        <source>Look which program does it.</source>
        <translation>Regardez quel programme le fait.</translation>
    </message>
    <message>
        <source>%2 ports of %1 were tried within %3 s: %4</source>
        <translation>%2 ports de %1 ont été essayés en %3 s&#xa0;: %4</translation>
    </message>
    <message>
        <source>Port %2 of %1 hosts was tried within %3 s: %4</source>
        <translation>Le port %2 de %1 hôtes a été essayé en %3 s&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1 services did not answer within %2 min: %3</source>
        <translation>%1 services n&apos;ont pas répondu en %2 min&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 % of %2 attempts were answered.</source>
        <translation>%1&#xa0;% de %2 tentatives ont reçu une réponse.</translation>
    </message>
    <message>
        <source>%1 packets to %3 within %2 s that no network stack sends.</source>
        <translation>%1 paquets vers %3 en %2 s, qu&apos;aucun système n&apos;envoie.</translation>
    </message>
    <message>
        <source>%2 IP protocols of %1 were tried within %3 s.</source>
        <translation>%2 protocoles IP de %1 ont été essayés en %3 s.</translation>
    </message>
    <message>
        <source>It asked for %1 addresses within %2 s: %3</source>
        <translation>Il a interrogé %1 adresses en %2 s&#xa0;: %3</translation>
    </message>
    <message>
        <source>It pinged %1 hosts within %2 s: %3</source>
        <translation>Il a envoyé un ping à %1 hôtes en %2 s&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 hosts within %2 s got packets with the mark of the Mirai family.</source>
        <translation>%1 hôtes ont reçu en %2 s des paquets portant la marque de la famille Mirai.</translation>
    </message>
    <message>
        <source>%2 claims %1, which %3 had.</source>
        <translation>%2 revendique %1, que %3 possédait.</translation>
    </message>
    <message>
        <source>%1 answers within %2 s that nobody asked for: %3</source>
        <translation>%1 réponses en %2 s que personne n&apos;avait demandées&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 is the address of the router or name server.</source>
        <translation>%1 est l&apos;adresse du routeur ou du serveur de noms.</translation>
    </message>
    <message>
        <source>%1 changed its owner %2 times within %3 s, between %4 and %5.</source>
        <translation>%1 a changé de propriétaire %2 fois en %3 s, entre %4 et %5.</translation>
    </message>
    <message>
        <source>The server %1 names the router %2 and the name servers %3, to %4.</source>
        <translation>Le serveur %1 indique le routeur %2 et les serveurs de noms %3, à %4.</translation>
    </message>
    <message>
        <source>The server that was known, %1, names the router %2.</source>
        <translation>Le serveur déjà connu, %1, indique le routeur %2.</translation>
    </message>
    <message>
        <source>%1 clients asked for addresses, %2 times within %3 s.</source>
        <translation>%1 clients ont demandé des adresses, %2 fois en %3 s.</translation>
    </message>
    <message>
        <source>%1 (%2) advertises itself with %3 preference, and: %4</source>
        <translation>%1 (%2) s&apos;annonce avec la préférence %3, et&#xa0;: %4</translation>
    </message>
    <message>
        <source>Known routers: %1</source>
        <translation>Routeurs connus&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 hardware addresses never seen before within %2 s.</source>
        <translation>%1 adresses matérielles jamais vues auparavant en %2 s.</translation>
    </message>
    <message>
        <source>%1 names within %2 s, all said to be at %4: %3</source>
        <translation>%1 noms en %2 s, tous censés se trouver à %4&#xa0;: %3</translation>
    </message>
    <message>
        <source>%4 asked once for %1 and was told %2, and also %3.</source>
        <translation>%4 a demandé une seule fois %1 et a reçu la réponse %2, et aussi %3.</translation>
    </message>
    <message>
        <source>%1 names under %3 within %2 s, %4 characters long on average: %5</source>
        <translation>%1 noms sous %3 en %2 s, longs de %4 caractères en moyenne&#xa0;: %5</translation>
    </message>
    <message>
        <source>%1 domains within %2 min that do not exist: %3</source>
        <translation>%1 domaines en %2 min qui n&apos;existent pas&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 connections to %2 of %3 within %4 s.</source>
        <translation>%1 connexions à %2 de %3 en %4 s.</translation>
    </message>
    <message>
        <source>%1 packets a second (%2) to %3 for %4 s.</source>
        <translation>%1 paquets par seconde (%2) vers %3 pendant %4 s.</translation>
    </message>
    <message>
        <source>%2 calls to %1 every %3 s, give or take %4 %.</source>
        <translation>%2 appels à %1 toutes les %3 s, à %4&#xa0;% près.</translation>
    </message>
    <message>
        <source>%2 calls to %1 within %3 min, none answered.</source>
        <translation>%2 appels à %1 en %3 min, tous sans réponse.</translation>
    </message>
    <message>
        <source>%1 bytes went to %3, %2 bytes came back.</source>
        <translation>%1 octets sont partis vers %3, %2 octets sont revenus.</translation>
    </message>
    <message>
        <source>%1 is a new contact. Lanscope has been watching here for %2 hours.</source>
        <translation>%1 est un nouveau contact. Lanscope observe ici depuis %2 heures.</translation>
    </message>
    <message>
        <source>It is taken for a %1, and %2: %3</source>
        <translation>Son type supposé est «&#xa0;%1&#xa0;», et %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 was &quot;%2&quot; and is &quot;%3&quot; now.</source>
        <translation>%1 était «&#xa0;%2&#xa0;» et est maintenant «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>%1 bytes in this hour; %2 bytes are usual, after %3 days of learning.</source>
        <translation>%1 octets dans cette heure&#xa0;; %2 octets sont habituels, après %3 jours d&apos;apprentissage.</translation>
    </message>
    <message>
        <source>It announces %1.</source>
        <translation>Il annonce %1.</translation>
    </message>
    <message>
        <source>It asked the router to pass port %1 on to %2.</source>
        <translation>Il a demandé au routeur de rediriger le port %1 vers %2.</translation>
    </message>
    <message>
        <source>It answered a call from %1 to port %2.</source>
        <translation>Il a répondu à un appel de %1 vers le port %2.</translation>
    </message>
    <message>
        <source>%1 is in the list %2.</source>
        <translation>%1 figure dans la liste %2.</translation>
    </message>
    <message>
        <source>It was seen %1 times.</source>
        <translation>Cela a été vu %1 fois.</translation>
    </message>
    <message>
        <source>An unknown device</source>
        <translation>Un appareil inconnu</translation>
    </message>
    <message>
        <source>%1, from any device</source>
        <translation>%1, de n&apos;importe quel appareil</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>%1 seems to have left.</source>
        <translation>%1 semble être parti.</translation>
    </message>
    <message>
        <source>Nothing needs to be done, unless it should be here. You wanted to be told when this device comes or goes.</source>
        <translation>Il n&apos;y a rien à faire, sauf si cet appareil devrait être ici. Vous vouliez savoir quand il arrive et repart.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. You wanted to be told when this device comes or goes.</source>
        <translation>Il n&apos;y a rien à faire. Vous vouliez savoir quand cet appareil arrive et repart.</translation>
    </message>
    <message>
        <source>The DHCPv6 server %1 gives the addresses %2 and the name servers %3, to %4.</source>
        <translation>Le serveur DHCPv6 %1 distribue les adresses %2 et les serveurs de noms %3, à %4.</translation>
    </message>
    <message>
        <source>The DHCPv6 server that was known, %1, gives the name servers %2.</source>
        <translation>Le serveur DHCPv6 déjà connu, %1, distribue les serveurs de noms %2.</translation>
    </message>
    <message>
        <source>%1 ICMP redirects in the name of %2, which %3 has.</source>
        <translation>%1 redirections ICMP au nom de %2, qui appartient à %3.</translation>
    </message>
    <message>
        <source>It was silent for %1 min. While it is here, it is silent for %2 min at most.</source>
        <translation>Il s&apos;est tu pendant %1 min. Quand il est ici, il se tait %2 min au plus.</translation>
    </message>
    <message>
        <source>It was heard again after %1 min.</source>
        <translation>Il a de nouveau été entendu après %1 min.</translation>
    </message>
</context>
<context>
    <name>Baseline</name>
    <message numerus="yes">
        <source>Learning, %n day(s) left</source>
        <translation>
            <numerusform>Apprentissage, encore %n jour</numerusform>
            <numerusform>Apprentissage, encore %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Appris</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>%1 (program %2)</source>
        <translation>%1 (programme %2)</translation>
    </message>
    <message>
        <source>reading the helper&apos;s stream</source>
        <translation>lecture du flux de l&apos;assistant</translation>
    </message>
    <message>
        <source>a message has an impossible size</source>
        <translation>un message a une taille impossible</translation>
    </message>
    <message>
        <source>this is no message of the helper</source>
        <translation>ce n&apos;est pas un message de l&apos;assistant</translation>
    </message>
    <message>
        <source>the helper is of another version than this program</source>
        <translation>l&apos;assistant est d&apos;une autre version que ce programme</translation>
    </message>
    <message>
        <source>a message does not hold what its head says</source>
        <translation>un message ne contient pas ce que dit son en-tête</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Router</source>
        <translation>Routeur</translation>
    </message>
    <message>
        <source>Access point</source>
        <translation>Point d&apos;accès</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Commutateur</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tablette</translation>
    </message>
    <message>
        <source>Wearable</source>
        <translation>Accessoire connecté</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Doorbell</source>
        <translation>Sonnette</translation>
    </message>
    <message>
        <source>Smart speaker</source>
        <translation>Enceinte connectée</translation>
    </message>
    <message>
        <source>Media streamer</source>
        <translation>Lecteur multimédia</translation>
    </message>
    <message>
        <source>TV</source>
        <translation>Téléviseur</translation>
    </message>
    <message>
        <source>Game console</source>
        <translation>Console de jeux</translation>
    </message>
    <message>
        <source>Smart plug</source>
        <translation>Prise connectée</translation>
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
        <translation>Capteur</translation>
    </message>
    <message>
        <source>Smart home hub</source>
        <translation>Centrale domotique</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Appareil ménager</translation>
    </message>
    <message>
        <source>Vacuum cleaner</source>
        <translation>Aspirateur</translation>
    </message>
    <message>
        <source>Network storage</source>
        <translation>Stockage réseau</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Internet telephone</source>
        <translation>Téléphone IP</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Machine virtuelle</translation>
    </message>
    <message>
        <source>Single-board computer</source>
        <translation>Ordinateur monocarte</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>No alerts.</source>
        <translation>Aucune alerte.</translation>
    </message>
    <message>
        <source>an argument is missing</source>
        <translation>il manque un argument</translation>
    </message>
    <message>
        <source>there is an argument too many: %1</source>
        <translation>il y a un argument de trop&#xa0;: %1</translation>
    </message>
    <message>
        <source>--%1 is one of %2</source>
        <translation>--%1 est l&apos;un de %2</translation>
    </message>
    <message>
        <source>--metrics wants a port, or an address and a port, such as 127.0.0.1:9100</source>
        <translation>--metrics attend un port, ou une adresse et un port, comme 127.0.0.1:9100</translation>
    </message>
    <message>
        <source>--metrics-devices is of use with --metrics only</source>
        <translation>--metrics-devices n&apos;est utile qu&apos;avec --metrics</translation>
    </message>
    <message>
        <source>--duration wants a number of seconds</source>
        <translation>--duration attend un nombre de secondes</translation>
    </message>
    <message>
        <source>--json and --flow-log - both want standard output</source>
        <translation>--json et --flow-log - veulent tous deux la sortie standard</translation>
    </message>
    <message>
        <source>--filter, at &quot;%1&quot;: %2</source>
        <translation>--filter, à «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>--format is one of csv, json</source>
        <translation>--format est l&apos;un de csv, json</translation>
    </message>
    <message>
        <source>--%1 wants a moment, such as 2026-11-22, 2026-11-22T18:56:00Z or 7d</source>
        <translation>--%1 attend un moment, comme 2026-11-22, 2026-11-22T18:56:00Z ou 7d</translation>
    </message>
    <message>
        <source>there is no category &quot;%1&quot;</source>
        <translation>il n&apos;y a pas de catégorie «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>--limit wants a number of alerts</source>
        <translation>--limit attend un nombre d&apos;alertes</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>il n&apos;y a pas de commande «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>say what to do; --help lists the commands</source>
        <translation>dites ce qu&apos;il faut faire&#xa0;; --help énumère les commandes</translation>
    </message>
    <message>
        <source>%1 sure these are one device:</source>
        <translation>Sûr à %1 qu&apos;il s&apos;agit d&apos;un seul appareil&#xa0;:</translation>
    </message>
    <message>
        <source>comparing %1 and %2</source>
        <translation>comparaison de %1 et de %2</translation>
    </message>
    <message>
        <source>both are the same device already</source>
        <translation>les deux sont déjà le même appareil</translation>
    </message>
    <message>
        <source>a device has at most %1 addresses</source>
        <translation>un appareil a au plus %1 adresses</translation>
    </message>
    <message>
        <source>No two devices look like one.</source>
        <translation>Il n&apos;y a pas deux appareils qui semblent n&apos;en être qu&apos;un.</translation>
    </message>
    <message>
        <source>splitting %1</source>
        <translation>séparation de %1</translation>
    </message>
    <message>
        <source>say which of its MAC addresses is another device</source>
        <translation>dites laquelle de ses adresses MAC est un autre appareil</translation>
    </message>
    <message>
        <source>the device has no other address</source>
        <translation>l&apos;appareil n&apos;a pas d&apos;autre adresse</translation>
    </message>
    <message>
        <source>opening %1</source>
        <translation>ouverture de %1</translation>
    </message>
    <message>
        <source>there is no database yet; &quot;lanscopectl run&quot; makes one</source>
        <translation>il n&apos;y a pas encore de base de données&#xa0;; «&#xa0;lanscopectl run&#xa0;» en crée une</translation>
    </message>
    <message>
        <source>looking for %1</source>
        <translation>recherche de %1</translation>
    </message>
    <message>
        <source>no such device in this network</source>
        <translation>aucun appareil correspondant sur ce réseau</translation>
    </message>
    <message>
        <source>several devices are called so; say which: %1</source>
        <translation>plusieurs appareils s&apos;appellent ainsi&#xa0;; dites lequel&#xa0;: %1</translation>
    </message>
    <message>
        <source>writing flows to %1: %2</source>
        <translation>écriture des flux dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>listening on %1 (%2)</source>
        <translation>écoute sur %1 (%2)</translation>
    </message>
    <message>
        <source>seen: %1</source>
        <translation>vu&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 small exchanges did not fit into the list of conversations</source>
        <translation>%1 petits échanges n&apos;ont pas tenu dans la liste des conversations</translation>
    </message>
    <message>
        <source>%1 flow records did not fit into the list and are not shown</source>
        <translation>%1 flux n&apos;ont pas tenu dans la liste et ne sont pas affichés</translation>
    </message>
    <message>
        <source>Helper: does not answer (%1); only capture files can be read.</source>
        <translation>Assistant&#xa0;: ne répond pas (%1)&#xa0;; seuls les fichiers de capture peuvent être lus.</translation>
    </message>
    <message>
        <source>Helper: version %1 does not fit this program; install both anew.</source>
        <translation>Assistant&#xa0;: la version %1 ne convient pas à ce programme&#xa0;; réinstallez les deux.</translation>
    </message>
    <message>
        <source>Helper: version %1, ready.</source>
        <translation>Assistant&#xa0;: version %1, prêt.</translation>
    </message>
    <message>
        <source>this computer&apos;s own traffic</source>
        <translation>le trafic propre à cet ordinateur</translation>
    </message>
    <message>
        <source>what other devices announce to everybody</source>
        <translation>ce que d&apos;autres appareils annoncent à tous</translation>
    </message>
    <message>
        <source>traffic between other devices, unless this computer is their gateway or on a mirror port</source>
        <translation>le trafic entre d&apos;autres appareils, sauf si cet ordinateur est leur passerelle ou sur un port miroir</translation>
    </message>
    <message>
        <source>Interfaces: none is up.</source>
        <translation>Interfaces&#xa0;: aucune n&apos;est active.</translation>
    </message>
    <message>
        <source>Interfaces: %1</source>
        <translation>Interfaces&#xa0;: %1</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>Base de données&#xa0;: %1</translation>
    </message>
    <message>
        <source>Database: none yet</source>
        <translation>Base de données&#xa0;: pas encore</translation>
    </message>
    <message>
        <source>Can be seen: %1</source>
        <translation>Peut être vu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cannot be seen: %1</source>
        <translation>Ne peut pas être vu&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>(unnamed)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 (%2 % sure)</source>
        <translation>%1 (sûr à %2&#xa0;%)</translation>
    </message>
    <message>
        <source>Evidence: %1: %2</source>
        <translation>Indices&#xa0;: %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No device was seen yet.</source>
        <translation>Aucun appareil n&apos;a encore été vu.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>VENDOR</source>
        <translation>FABRICANT</translation>
    </message>
    <message>
        <source>ADDRESSES</source>
        <translation>ADRESSES</translation>
    </message>
    <message>
        <source>PRESENCE</source>
        <translation>PRÉSENCE</translation>
    </message>
    <message>
        <source>SENT</source>
        <translation>ENVOYÉ</translation>
    </message>
    <message>
        <source>RECEIVED</source>
        <translation>REÇU</translation>
    </message>
    <message>
        <source>LAST SEEN</source>
        <translation>DERNIÈRE APPARITION</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Network interface by</source>
        <translation>Interface réseau de</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nom d&apos;hôte</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Première apparition</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernière apparition</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>MAC addresses: %1</source>
        <translation>Adresses MAC&#xa0;: %1</translation>
    </message>
    <message>
        <source>Addresses: %1</source>
        <translation>Adresses&#xa0;: %1</translation>
    </message>
    <message>
        <source>Offers: %1 %2</source>
        <translation>Offre&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>%1: %2 frames, %3, by %4</source>
        <translation>%1&#xa0;: %2 trames, %3, par %4</translation>
    </message>
    <message>
        <source>%1: %2 packets in no flow because the table was full, %3 frames not shown by the kernel, %4 device frames not copied, %5 messages lost</source>
        <translation>%1&#xa0;: %2 paquets dans aucun flux parce que la table était pleine, %3 trames non montrées par le noyau, %4 trames d&apos;appareils non copiées, %5 messages perdus</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>Non conservé&#xa0;: %1</translation>
    </message>
    <message>
        <source>--by is of use with --what history only</source>
        <translation>--by n&apos;est utile qu&apos;avec --what history</translation>
    </message>
    <message>
        <source>the smaller series are summed up as others</source>
        <translation>les plus petites séries sont regroupées sous «&#xa0;autres&#xa0;»</translation>
    </message>
    <message>
        <source>alert: %1 %2: %3</source>
        <comment>alert: critical arp-spoof: …</comment>
        <translation>alerte&#xa0;: %1 %2&#xa0;: %3</translation>
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
        <translation>lanscopectl&#xa0;: qui est sur ce réseau, et que font-ils&#xa0;?

lanscopectl [--db CHEMIN|URL] COMMANDE
  run     [-i IF]... [--mode auto|host|gateway|span] [--backend auto|xdp|xdp-generic|tc|pcap]
          [--duration SECONDES] [--flow-log FICHIER|-] [--json]
          [--metrics [ADRESSE:]PORT [--metrics-devices]]
                                  observe en direct, jusqu&apos;à Ctrl-C
  read    FICHIER... [--flows] [--json]
                                  analyse des fichiers de capture&#xa0;; n&apos;enregistre qu&apos;avec --db
  list    [--filter TEXTE] [--json]
                                  les appareils du réseau observé en dernier
  device  MAC|NOM [--json]        tout ce qui est connu d&apos;un appareil
  name    MAC NOM [--type CATÉGORIE]
                                  nomme un appareil pour toujours&#xa0;; un nom vide annule cela
  same    [--json]                les appareils qui semblent n&apos;en être qu&apos;un, et pourquoi
  merge   MAC|NOM MAC|NOM         c&apos;est un seul appareil, le premier des deux&#xa0;; pour toujours
  different MAC|NOM MAC|NOM       ce n&apos;est pas le même&#xa0;: la question ne sera plus posée
  split   MAC                     cette adresse est un appareil à part
  follow  MAC|NOM...              vous voulez savoir quand ils partent et reviennent
  unfollow MAC|NOM...             vous ne le voulez pas
  alerts  [--limit N] [--json]    ce qui a été trouvé d&apos;anormal, le plus récent d&apos;abord
  export  --format csv|json [--what devices|flows|alerts|history] [--filter TEXTE]
          [--since MOMENT] [--until MOMENT] [--by device|service|destination|scope|all]
                                  ce qui est conservé&#xa0;; les flux sont totalisés par appareil, service et destination
  status  [--json]                l&apos;assistant, et ce qui peut et ne peut pas être vu

Un filtre tel que &quot;type:printer -vendor:acme seen:&lt;7d&quot; choisit des appareils par type: is: name: vendor: owner:
group: seen: first: ip: mac: service: et par mots&#xa0;; - inverse un terme, &quot;is:any&quot; montre aussi les archivés.

Code de sortie&#xa0;: 0 fait, 1 impossible (la raison est sur la sortie d&apos;erreur), 2 mauvais usage.
</translation>
    </message>
</context>
<context>
    <name>DeviceColumn</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Your name for the device, or what it calls itself</source>
        <translation>Le nom que vous donnez à l&apos;appareil, ou celui qu&apos;il se donne lui-même</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What the device is</source>
        <translation>Ce qu&apos;est l&apos;appareil</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Who the device&apos;s MAC address is registered to</source>
        <translation>À qui l&apos;adresse MAC de l&apos;appareil est attribuée</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The device&apos;s IP address</source>
        <translation>L&apos;adresse IP de l&apos;appareil</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Whether the device is on the network now</source>
        <translation>Si l&apos;appareil est maintenant sur le réseau</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>What the device sends and receives now, as far as this computer sees it; the line shows the last minute</source>
        <translation>Ce que l&apos;appareil envoie et reçoit maintenant, pour autant que cet ordinateur le voie&#xa0;; la courbe montre la dernière minute</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>What the device sent and received today, as far as this computer saw it</source>
        <translation>Ce que l&apos;appareil a envoyé et reçu aujourd&apos;hui, pour autant que cet ordinateur l&apos;ait vu</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernière apparition</translation>
    </message>
    <message>
        <source>When the device was last heard from</source>
        <translation>Quand l&apos;appareil a été entendu pour la dernière fois</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Whose the device is, as you said</source>
        <translation>À qui est l&apos;appareil, comme vous l&apos;avez dit</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>What the device belongs to, as you said</source>
        <translation>À quoi l&apos;appareil appartient, comme vous l&apos;avez dit</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Première apparition</translation>
    </message>
    <message>
        <source>When the device was first heard from</source>
        <translation>Quand l&apos;appareil a été entendu pour la première fois</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Adresse MAC</translation>
    </message>
    <message>
        <source>The hardware address the device is recognised by</source>
        <translation>L&apos;adresse matérielle à laquelle l&apos;appareil est reconnu</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>What was sent to the device, as far as this computer saw it</source>
        <translation>Ce qui a été envoyé à l&apos;appareil, pour autant que cet ordinateur l&apos;ait vu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>What the device sent, as far as this computer saw it</source>
        <translation>Ce que l&apos;appareil a envoyé, pour autant que cet ordinateur l&apos;ait vu</translation>
    </message>
</context>
<context>
    <name>DeviceFilter</name>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>Le guillemet fermant manque.</translation>
    </message>
    <message>
        <source>&quot;%1:&quot; is not known; there are %2.</source>
        <translation>«&#xa0;%1:&#xa0;» n&apos;est pas connu&#xa0;; il existe %2.</translation>
    </message>
    <message>
        <source>Something must follow &quot;%1:&quot;.</source>
        <translation>Quelque chose doit suivre «&#xa0;%1:&#xa0;».</translation>
    </message>
    <message>
        <source>These are too many terms; the last ones are left out.</source>
        <translation>Ces termes sont trop nombreux&#xa0;; les derniers sont laissés de côté.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no network such as 192.168.1.0/24 or fd00::/8.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un réseau comme 192.168.1.0/24 ou fd00::/8.</translation>
    </message>
    <message>
        <source>A MAC address or its beginning is written with the digits 0 to 9 and a to f.</source>
        <translation>Une adresse MAC ou son début s&apos;écrit avec les chiffres 0 à 9 et les lettres a à f.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IP address, nor the beginning of one.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est ni une adresse IP, ni le début d&apos;une adresse IP.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no type &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de type «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>nobody said yet that it belongs here</source>
        <translation>personne n&apos;a encore dit qu&apos;il a sa place ici</translation>
    </message>
    <message>
        <source>it belongs here</source>
        <translation>il a sa place ici</translation>
    </message>
    <message>
        <source>somebody said that it does not belong here</source>
        <translation>quelqu&apos;un a dit qu&apos;il n&apos;a pas sa place ici</translation>
    </message>
    <message>
        <source>here now</source>
        <translation>présent maintenant</translation>
    </message>
    <message>
        <source>silent for some minutes</source>
        <translation>silencieux depuis quelques minutes</translation>
    </message>
    <message>
        <source>silent for long</source>
        <translation>silencieux depuis longtemps</translation>
    </message>
    <message>
        <source>not heard for weeks</source>
        <translation>pas entendu depuis des semaines</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>the way to the Internet</source>
        <translation>le chemin vers Internet</translation>
    </message>
    <message>
        <source>it uses a private, changing address</source>
        <translation>il utilise une adresse privée qui change</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>archivé</translation>
    </message>
    <message>
        <source>every device, those put away as well</source>
        <translation>tous les appareils, même archivés</translation>
    </message>
    <message>
        <source>&quot;is:&quot; is followed by one of %1.</source>
        <translation>«&#xa0;is:&#xa0;» est suivi de l&apos;un de %1.</translation>
    </message>
    <message>
        <source>A time is written &lt;7d (less than seven days ago) or &gt;1h (more than an hour ago); s, m, h, d and w are the units.</source>
        <translation>Une durée s&apos;écrit &lt;7d (il y a moins de sept jours) ou &gt;1h (il y a plus d&apos;une heure)&#xa0;; les unités sont s, m, h, d et w.</translation>
    </message>
    <message>
        <source>in the last hour</source>
        <translation>dans la dernière heure</translation>
    </message>
    <message>
        <source>in the last day</source>
        <translation>dans les dernières 24 heures</translation>
    </message>
    <message>
        <source>in the last week</source>
        <translation>dans les sept derniers jours</translation>
    </message>
    <message>
        <source>more than an hour ago</source>
        <translation>il y a plus d&apos;une heure</translation>
    </message>
    <message>
        <source>more than a week ago</source>
        <translation>il y a plus d&apos;une semaine</translation>
    </message>
    <message>
        <source>more than thirty days ago</source>
        <translation>il y a plus de trente jours</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>ce que c&apos;est</translation>
    </message>
    <message>
        <source>new, known, online and more</source>
        <translation>nouveau, connu, en ligne et plus</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>comment il s&apos;appelle</translation>
    </message>
    <message>
        <source>who made it</source>
        <translation>qui l&apos;a fabriqué</translation>
    </message>
    <message>
        <source>whose it is</source>
        <translation>à qui il est</translation>
    </message>
    <message>
        <source>what it belongs to</source>
        <translation>à quoi il appartient</translation>
    </message>
    <message>
        <source>when it was heard last</source>
        <translation>quand il a été entendu pour la dernière fois</translation>
    </message>
    <message>
        <source>when it was heard first</source>
        <translation>quand il a été entendu pour la première fois</translation>
    </message>
    <message>
        <source>an address, its beginning or a network</source>
        <translation>une adresse, son début ou un réseau</translation>
    </message>
    <message>
        <source>a MAC address or its beginning</source>
        <translation>une adresse MAC ou son début</translation>
    </message>
    <message>
        <source>what it offers to others</source>
        <translation>ce qu&apos;il offre aux autres</translation>
    </message>
    <message>
        <source>you are told when it comes or goes</source>
        <translation>vous êtes prévenu quand il arrive ou repart</translation>
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
        <translation>à l&apos;instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd&apos;hui %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hier %1</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>the same DHCP client identifier</source>
        <translation>le même identifiant de client DHCP</translation>
    </message>
    <message>
        <source>the same DHCP unique identifier</source>
        <translation>le même identifiant unique DHCP</translation>
    </message>
    <message>
        <source>announces the same “%1” of its own</source>
        <translation>annonce le même «&#xa0;%1&#xa0;» qui lui est propre</translation>
    </message>
    <message>
        <source>the same host name “%1”</source>
        <translation>le même nom d&apos;hôte «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>announces the same name “%1”</source>
        <translation>annonce le même nom «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>both are interfaces of this computer</source>
        <translation>les deux sont des interfaces de cet ordinateur</translation>
    </message>
    <message>
        <source>the old address fell silent just before the new one came</source>
        <translation>l&apos;ancienne adresse s&apos;est tue juste avant l&apos;arrivée de la nouvelle</translation>
    </message>
    <message>
        <source>the old address was last heard within the day before the new one came</source>
        <translation>l&apos;ancienne adresse a été entendue pour la dernière fois dans les 24 heures avant l&apos;arrivée de la nouvelle</translation>
    </message>
    <message>
        <source>the new address is a private one, and those change</source>
        <translation>la nouvelle adresse est privée, et celles-ci changent</translation>
    </message>
    <message>
        <source>asks the DHCP server for the same things</source>
        <translation>demande les mêmes choses au serveur DHCP</translation>
    </message>
    <message>
        <source>the same DHCP software “%1”</source>
        <translation>le même logiciel DHCP «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>opens connections in the same way</source>
        <translation>ouvre les connexions de la même façon</translation>
    </message>
    <message>
        <source>encrypts connections with the same software</source>
        <translation>chiffre les connexions avec le même logiciel</translation>
    </message>
    <message>
        <source>the same model “%1”</source>
        <translation>le même modèle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>but it announces another “%1” of its own</source>
        <translation>mais il annonce un autre «&#xa0;%1&#xa0;» qui lui est propre</translation>
    </message>
    <message>
        <source>but it has another host name</source>
        <translation>mais il a un autre nom d&apos;hôte</translation>
    </message>
    <message>
        <source>but it asks the DHCP server for other things</source>
        <translation>mais il demande d&apos;autres choses au serveur DHCP</translation>
    </message>
    <message>
        <source>but it seems to be of another type</source>
        <translation>mais il semble être d&apos;un autre type</translation>
    </message>
    <message>
        <source>but it seems to be of another maker</source>
        <translation>mais il semble être d&apos;un autre fabricant</translation>
    </message>
    <message>
        <source>but it seems to be another model</source>
        <translation>mais il semble être un autre modèle</translation>
    </message>
    <message>
        <source>but it seems to run another system</source>
        <translation>mais il semble utiliser un autre système</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
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
        <translation>Domicile</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>here</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>silencieux</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>ReplaySource</name>
    <message>
        <source>it is not a pcap or pcapng file</source>
        <translation>ce n&apos;est pas un fichier pcap ou pcapng</translation>
    </message>
    <message>
        <source>its first header is cut off or damaged</source>
        <translation>son premier en-tête est coupé ou endommagé</translation>
    </message>
    <message>
        <source>the file is cut off; octets missing: %1</source>
        <translation>le fichier est coupé&#xa0;; octets manquants&#xa0;: %1</translation>
    </message>
    <message>
        <source>the file is damaged; a packet claims %1 octets</source>
        <translation>le fichier est endommagé&#xa0;; un paquet prétend avoir %1 octets</translation>
    </message>
    <message>
        <source>the file is damaged; a block does not hold what it claims</source>
        <translation>le fichier est endommagé&#xa0;; un bloc ne contient pas ce qu&apos;il prétend</translation>
    </message>
    <message>
        <source>there is no memory to unpack it</source>
        <translation>il n&apos;y a pas assez de mémoire pour le décompresser</translation>
    </message>
    <message>
        <source>it unpacks to more than 4 GiB</source>
        <translation>sa décompression dépasse 4 Gio</translation>
    </message>
    <message>
        <source>it unpacks to more than 500 times its size</source>
        <translation>sa décompression dépasse 500 fois sa taille</translation>
    </message>
    <message>
        <source>its gzip packing is cut off</source>
        <translation>sa compression gzip est coupée</translation>
    </message>
    <message>
        <source>its gzip packing is damaged</source>
        <translation>sa compression gzip est endommagée</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>ce n&apos;est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Numérisation</translation>
    </message>
    <message>
        <source>Shared files</source>
        <translation>Fichiers partagés</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Pictures and sound from Apple devices</source>
        <translation>Images et son d&apos;appareils Apple</translation>
    </message>
    <message>
        <source>Sound from Apple devices</source>
        <translation>Son d&apos;appareils Apple</translation>
    </message>
    <message>
        <source>Pictures and sound by Google Cast</source>
        <translation>Images et son par Google Cast</translation>
    </message>
    <message>
        <source>Music by Spotify</source>
        <translation>Musique par Spotify</translation>
    </message>
    <message>
        <source>Remote login</source>
        <translation>Connexion à distance</translation>
    </message>
    <message>
        <source>Remote screen</source>
        <translation>Écran à distance</translation>
    </message>
    <message>
        <source>Smart home by Apple</source>
        <translation>Maison connectée par Apple</translation>
    </message>
    <message>
        <source>Smart home by Matter</source>
        <translation>Maison connectée par Matter</translation>
    </message>
    <message>
        <source>Talks to other Apple devices</source>
        <translation>Communique avec d&apos;autres appareils Apple</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Films, music and pictures</source>
        <translation>Films, musique et images</translation>
    </message>
    <message>
        <source>Plays films and music</source>
        <translation>Lit des films et de la musique</translation>
    </message>
    <message>
        <source>Way to the internet</source>
        <translation>Chemin vers Internet</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>opening the database %1</source>
        <translation>ouverture de la base de données %1</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for this database is not installed (package %1)</source>
        <translation>le pilote de Qt pour cette base de données n&apos;est pas installé (paquet %1)</translation>
    </message>
    <message>
        <source>the database is busy</source>
        <translation>la base de données est occupée</translation>
    </message>
    <message>
        <source>the database may only be read</source>
        <translation>la base de données est en lecture seule</translation>
    </message>
    <message>
        <source>the file cannot be read or written</source>
        <translation>le fichier ne peut être ni lu ni écrit</translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation>la base de données est endommagée</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>le fichier ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>the server does not let this user in</source>
        <translation>le serveur ne laisse pas entrer cet utilisateur</translation>
    </message>
    <message>
        <source>the server has no database of this name</source>
        <translation>le serveur n&apos;a pas de base de données de ce nom</translation>
    </message>
    <message>
        <source>this user may not do that in the database</source>
        <translation>cet utilisateur n&apos;a pas ce droit dans la base de données</translation>
    </message>
    <message>
        <source>the disk of the server is full</source>
        <translation>le disque du serveur est plein</translation>
    </message>
    <message>
        <source>saving what was seen</source>
        <translation>enregistrement de ce qui a été vu</translation>
    </message>
    <message>
        <source>reading what was stored</source>
        <translation>lecture de ce qui a été enregistré</translation>
    </message>
    <message>
        <source>forgetting what was stored</source>
        <translation>oubli de ce qui a été enregistré</translation>
    </message>
    <message>
        <source>opening the database</source>
        <translation>ouverture de la base de données</translation>
    </message>
    <message>
        <source>its address is not of the form postgresql://user@host/database</source>
        <translation>son adresse n&apos;est pas de la forme postgresql://user@host/database</translation>
    </message>
    <message>
        <source>it belongs to another program</source>
        <translation>elle appartient à un autre programme</translation>
    </message>
    <message>
        <source>a newer version of Lanscope wrote it; it was left as it is</source>
        <translation>une version plus récente de Lanscope l&apos;a écrite&#xa0;; elle a été laissée telle quelle</translation>
    </message>
    <message>
        <source>setting the damaged database %1 aside</source>
        <translation>mise de côté de la base de données endommagée %1</translation>
    </message>
    <message>
        <source>nothing has been stored there yet</source>
        <translation>rien n&apos;y a encore été enregistré</translation>
    </message>
    <message>
        <source>an older version of Lanscope wrote it; let Lanscope listen once</source>
        <translation>une version plus ancienne de Lanscope l&apos;a écrite&#xa0;; laissez Lanscope écouter une fois</translation>
    </message>
    <message>
        <source>creating the folder %1</source>
        <translation>création du dossier %1</translation>
    </message>
    <message>
        <source>the database is damaged; it is set aside when Lanscope listens</source>
        <translation>la base de données est endommagée&#xa0;; elle sera mise de côté quand Lanscope écoutera</translation>
    </message>
    <message>
        <source>The database was damaged. It was set aside as %1 and a new one begun.</source>
        <translation>La base de données était endommagée. Elle a été mise de côté sous %1 et une nouvelle a été commencée.</translation>
    </message>
    <message>
        <source>recording to %1</source>
        <translation>enregistrement dans %1</translation>
    </message>
    <message>
        <source>another Lanscope records there already</source>
        <translation>un autre Lanscope y enregistre déjà</translation>
    </message>
    <message>
        <source>it has no such sensor; choose one by ?site=SITE&amp;sensor=NAME from: %1</source>
        <translation>elle n&apos;a pas ce capteur&#xa0;; choisissez-en un par&#xa0;?site=SITE&amp;sensor=NAME parmi&#xa0;: %1</translation>
    </message>
    <message>
        <source>another Lanscope records there already under this sensor&apos;s name</source>
        <translation>un autre Lanscope y enregistre déjà sous le nom de ce capteur</translation>
    </message>
    <message>
        <source>forgetting devices</source>
        <translation>oubli d&apos;appareils</translation>
    </message>
    <message>
        <source>saving your choice</source>
        <translation>enregistrement de votre choix</translation>
    </message>
</context>
<context>
    <name>lanscope::About</name>
    <message>
        <source>About Lanscope</source>
        <translation>À propos de Lanscope</translation>
    </message>
    <message>
        <source>Lanscope %1</source>
        <translation>Lanscope %1</translation>
    </message>
    <message>
        <source>Who is on your network, and what are they doing?

Qt %1 · %2 · Linux %3
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Qui est sur votre réseau, et que font-ils&#xa0;?

Qt %1 · %2 · Linux %3
Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
</context>
<context>
    <name>lanscope::ActiveList</name>
    <message>
        <source>The busiest devices</source>
        <translation>Les appareils les plus actifs</translation>
    </message>
    <message>
        <source>One device a row. Enter shows more of the device of the current row.</source>
        <translation>Un appareil par ligne. Entrée en montre plus sur l&apos;appareil de la ligne actuelle.</translation>
    </message>
</context>
<context>
    <name>lanscope::ActivityPage</name>
    <message>
        <source>How far back</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>How far back the chart looks</source>
        <translation>Jusqu&apos;où le graphique remonte dans le temps</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>Sous forme de &amp;tableau</translation>
    </message>
    <message>
        <source>Show the chart&apos;s numbers as a table</source>
        <translation>Afficher les chiffres du graphique dans un tableau</translation>
    </message>
    <message>
        <source>Traffic, the newest first</source>
        <translation>Trafic, le plus récent d&apos;abord</translation>
    </message>
    <message>
        <source>Traffic over time</source>
        <translation>Trafic au fil du temps</translation>
    </message>
</context>
<context>
    <name>lanscope::AlertCards</name>
    <message>
        <source>S&amp;how</source>
        <translation>Affic&amp;her</translation>
    </message>
    <message>
        <source>Don&amp;e</source>
        <translation>&amp;Traitée</translation>
    </message>
</context>
<context>
    <name>lanscope::AlertDecisions</name>
    <message>
        <source>Done: %1</source>
        <translation>Traitée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>De nouveau à traiter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Muted: %1.</source>
        <translation>En sourdine&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Told again: %1.</source>
        <translation>De nouveau signalé&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>lanscope::AlertFrameText</name>
    <message>
        <source>%1 says that it has %2.</source>
        <translation>%1 dit avoir %2.</translation>
    </message>
    <message>
        <source>%1 asks who has %2.</source>
        <translation>%1 demande qui a %2.</translation>
    </message>
    <message>
        <source>%1 octets, the first %2 are kept</source>
        <translation>%1 octets, les %2 premiers sont conservés</translation>
    </message>
    <message>
        <source>%1 octets</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>What it says is hidden.</source>
        <translation>Ce qu&apos;elle dit est masqué.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <translation>%1 de %2 à %3.</translation>
    </message>
    <message numerus="yes">
        <source>The last %n frame(s) in which it was seen</source>
        <translation>
            <numerusform>La dernière trame où cela a été vu</numerusform>
            <numerusform>Les %n dernières trames où cela a été vu</numerusform>
        </translation>
    </message>
    <message>
        <source>No frame is kept of it. What is found by counting alone leaves none.</source>
        <translation>Aucune trame n&apos;en est conservée. Ce qui est trouvé par simple comptage n&apos;en laisse aucune.</translation>
    </message>
</context>
<context>
    <name>lanscope::AlertFrames</name>
    <message>
        <source>Frames of the alert</source>
        <translation>Trames de l&apos;alerte</translation>
    </message>
</context>
<context>
    <name>lanscope::AlertLevelModel</name>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>How grave it is</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>What Lanscope does</source>
        <translation>Ce que fait Lanscope</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>Me prévenir</translation>
    </message>
    <message>
        <source>Only note it</source>
        <translation>Noter seulement</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
</context>
<context>
    <name>lanscope::AlertModel</name>
    <message>
        <source>Open</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Traitées</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>En sourdine</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Critical: Printer pretends to be the router</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernière apparition</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
</context>
<context>
    <name>lanscope::AlertNotifications</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Sourdine</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) you may want to look at</source>
        <translation>
            <numerusform>%n point que vous voudrez peut-être regarder</numerusform>
            <numerusform>%n points que vous voudrez peut-être regarder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::AlertPageText</name>
    <message>
        <source>Since %1, last seen %2.</source>
        <translation>Depuis %1, vu pour la dernière fois %2.</translation>
    </message>
    <message>
        <source>%1 It is over.</source>
        <translation>%1 C&apos;est terminé.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Open (2)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Alerts (%1)</source>
        <translation>Alertes (%1)</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Ce qui a été vu</translation>
    </message>
    <message>
        <source>What is normal</source>
        <translation>Ce qui est normal</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ce que vous pouvez faire</translation>
    </message>
    <message>
        <source>No alert is done</source>
        <translation>Aucune alerte n&apos;est traitée</translation>
    </message>
    <message>
        <source>What you have looked at is kept here.</source>
        <translation>Ce que vous avez regardé est conservé ici.</translation>
    </message>
    <message>
        <source>No alert is muted</source>
        <translation>Aucune alerte n&apos;est en sourdine</translation>
    </message>
    <message>
        <source>What you want to hear no more of is kept here, and counted.</source>
        <translation>Ce dont vous ne voulez plus entendre parler est conservé ici, et compté.</translation>
    </message>
    <message>
        <source>No alert is open</source>
        <translation>Aucune alerte n&apos;est à traiter</translation>
    </message>
    <message>
        <source>When a device does what it should not, it is told here: what was seen, what is normal, and what you can do.</source>
        <translation>Quand un appareil fait ce qu&apos;il ne devrait pas, c&apos;est signalé ici&#xa0;: ce qui a été vu, ce qui est normal et ce que vous pouvez faire.</translation>
    </message>
    <message>
        <source>Nobody watches while Lanscope does not listen.</source>
        <translation>Personne ne surveille tant que Lanscope n&apos;est pas à l&apos;écoute.</translation>
    </message>
    <message>
        <source>No such alert in this time</source>
        <translation>Aucune alerte de ce genre pendant cette période</translation>
    </message>
    <message>
        <source>Only the range is shown that is marked in the time bar below.</source>
        <translation>Seule est affichée la plage marquée dans la barre du temps, en bas.</translation>
    </message>
    <message>
        <source>No alert here has these words</source>
        <translation>Aucune alerte ici ne contient ces mots</translation>
    </message>
    <message>
        <source>They are looked for in what happened, in its evidence, and in the device&apos;s name.</source>
        <translation>Ils sont cherchés dans ce qui s&apos;est passé, dans ses indices et dans le nom de l&apos;appareil.</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>No alert was told of this device.</source>
        <translation>Aucune alerte n&apos;a concerné cet appareil.</translation>
    </message>
</context>
<context>
    <name>lanscope::AlertSettings</name>
    <message>
        <source>Settings of alerts</source>
        <translation>Paramètres des alertes</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quand</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>Qu&amp;oi</translation>
    </message>
    <message>
        <source>M&amp;uted</source>
        <translation>En so&amp;urdine</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>&amp;Listes</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>&amp;Ne pas déranger</translation>
    </message>
    <message>
        <source>Nothing is shown until it is switched off. It is noted, and told then.</source>
        <translation>Rien n&apos;est affiché jusqu&apos;à sa désactivation. C&apos;est noté, et signalé à ce moment-là.</translation>
    </message>
    <message>
        <source>Only what cannot wait is told then: somebody pretends to be the router, or does other harm to the network.</source>
        <translation>N&apos;est alors signalé que ce qui ne peut pas attendre&#xa0;: quelqu&apos;un se fait passer pour le routeur, ou nuit autrement au réseau.</translation>
    </message>
    <message>
        <source>Most &amp;notifications in an hour</source>
        <translation>Maximum de no&amp;tifications par heure</translation>
    </message>
    <message>
        <source>What comes beyond that is gathered, and told in one.</source>
        <translation>Ce qui dépasse ce nombre est rassemblé et signalé en une fois.</translation>
    </message>
    <message>
        <source>&amp;Quiet hours from</source>
        <translation>&amp;Heures calmes de</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>Début des heures calmes</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>Fin des heures calmes</translation>
    </message>
    <message>
        <source>until</source>
        <comment>quiet hours from 22:00 until 7:00</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>What is done about each kind of alert</source>
        <translation>Ce qui est fait pour chaque type d&apos;alerte</translation>
    </message>
    <message>
        <source>What is only noted stands on the page of alerts, without a notification. What is off is not looked for.</source>
        <translation>Ce qui est seulement noté figure sur la page Alertes, sans notification. Ce qui est désactivé n&apos;est pas recherché.</translation>
    </message>
    <message>
        <source>What is muted</source>
        <translation>Ce qui est en sourdine</translation>
    </message>
    <message>
        <source>Tell me &amp;again</source>
        <translation>Me &amp;prévenir de nouveau</translation>
    </message>
    <message>
        <source>Of these nobody is told. They are counted all the same.</source>
        <translation>Rien de cela n&apos;est signalé. C&apos;est compté tout de même.</translation>
    </message>
    <message>
        <source>Files with addresses to look out for</source>
        <translation>Fichiers d&apos;adresses à surveiller</translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>&amp;Ajouter un fichier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>You are told when a device is in contact with an address or a name that stands in one of these files: one a line, or a line of a hosts file. Lanscope reads them when it starts and when you add them; it fetches none.</source>
        <translation>Vous êtes prévenu quand un appareil est en contact avec une adresse ou un nom qui figure dans l&apos;un de ces fichiers&#xa0;: un par ligne, ou une ligne d&apos;un fichier hosts. Lanscope les lit à son démarrage et quand vous les ajoutez&#xa0;; il n&apos;en télécharge aucun.</translation>
    </message>
    <message>
        <source>Add a list of addresses</source>
        <translation>Ajouter une liste d&apos;adresses</translation>
    </message>
</context>
<context>
    <name>lanscope::AlertsPage</name>
    <message>
        <source>Show the &amp;device</source>
        <translation>Afficher l&apos;appar&amp;eil</translation>
    </message>
    <message>
        <source>Which alerts are shown</source>
        <translation>Quelles alertes sont affichées</translation>
    </message>
    <message>
        <source>What is &amp;muted</source>
        <translation>Ce qui est en &amp;sourdine</translation>
    </message>
    <message>
        <source>Tell again: %1</source>
        <translation>Signaler de nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Mut&amp;e</source>
        <translation>&amp;Mettre en sourdine</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>&amp;Traitée</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>Remettre à &amp;traiter</translation>
    </message>
    <message>
        <source>What you are &amp;told…</source>
        <translation>Ce qui vous est si&amp;gnalé…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Words that the alerts must have</source>
        <translation>Mots que les alertes doivent contenir</translation>
    </message>
</context>
<context>
    <name>lanscope::Autostart</name>
    <message>
        <source>removing %1</source>
        <translation>suppression de %1</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>écriture de %1</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>son dossier ne peut pas être créé</translation>
    </message>
</context>
<context>
    <name>lanscope::CorrectionDialog</name>
    <message>
        <source>What is this device?</source>
        <translation>Qu&apos;est-ce que cet appareil&#xa0;?</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>That &amp;is it</source>
        <translation>&amp;C&apos;est cela</translation>
    </message>
    <message>
        <source>What you say stands for ever. What you leave empty Lanscope finds out by itself.</source>
        <translation>Ce que vous dites vaut pour toujours. Ce que vous laissez vide, Lanscope le trouve lui-même.</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation>M&amp;odèle</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>As Lanscope finds</source>
        <translation>Selon Lanscope</translation>
    </message>
    <message>
        <source>As Lanscope finds: %1</source>
        <translation>Selon Lanscope&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Vendor</source>
        <translation>&amp;Fabricant</translation>
    </message>
</context>
<context>
    <name>lanscope::DayBar</name>
    <message>
        <source>Show e&amp;verything</source>
        <translation>Tout a&amp;fficher</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Le jour précédent</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Le jour suivant</translation>
    </message>
    <message>
        <source>Show all times again</source>
        <translation>Afficher de nouveau toutes les périodes</translation>
    </message>
</context>
<context>
    <name>lanscope::DayText</name>
    <message>
        <source>%1 received, %2 sent</source>
        <translation>%1 reçus, %2 envoyés</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>14:00 to 14:15</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>14:00 to 14:15: 12 MB received, 1 MB sent, 9 devices heard</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) heard</source>
        <translation>
            <numerusform>%n appareil entendu</numerusform>
            <numerusform>%n appareils entendus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not observed</source>
        <translation>%1&#xa0;: non observé</translation>
    </message>
    <message>
        <source>%1: still to come</source>
        <translation>%1&#xa0;: encore à venir</translation>
    </message>
    <message>
        <source>%1: not observed yet</source>
        <translation>%1&#xa0;: pas encore observé</translation>
    </message>
    <message>
        <source>%1: %2. Observed for %3 of %4 hours.</source>
        <translation>%1&#xa0;: %2. Observé pendant %3 heures sur %4.</translation>
    </message>
</context>
<context>
    <name>lanscope::DecisionText</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: your name taken back.</source>
        <translation>%1&#xa0;: votre nom a été retiré.</translation>
    </message>
    <message>
        <source>%1: named “%2”.</source>
        <translation>%1&#xa0;: nommé «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1: type taken back.</source>
        <translation>%1&#xa0;: type retiré.</translation>
    </message>
    <message>
        <source>%1: type %2.</source>
        <translation>%1&#xa0;: type %2.</translation>
    </message>
    <message>
        <source>%1: owner removed.</source>
        <translation>%1&#xa0;: propriétaire retiré.</translation>
    </message>
    <message>
        <source>%1: owner “%2”.</source>
        <translation>%1&#xa0;: propriétaire «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1: group removed.</source>
        <translation>%1&#xa0;: groupe retiré.</translation>
    </message>
    <message>
        <source>%1: group “%2”.</source>
        <translation>%1&#xa0;: groupe «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1: notes changed.</source>
        <translation>%1&#xa0;: notes modifiées.</translation>
    </message>
    <message>
        <source>%1 marked as known.</source>
        <translation>%1 marqué comme connu.</translation>
    </message>
    <message>
        <source>%1 marked as new.</source>
        <translation>%1 marqué comme nouveau.</translation>
    </message>
    <message>
        <source>%1 noted as not yours.</source>
        <translation>%1 noté comme n&apos;étant pas à vous.</translation>
    </message>
    <message>
        <source>%1 archived.</source>
        <translation>%1 archivé.</translation>
    </message>
    <message>
        <source>%1 brought back from the archive.</source>
        <translation>%1 ressorti des archives.</translation>
    </message>
    <message>
        <source>%1: noted what it is.</source>
        <translation>%1&#xa0;: ce que c&apos;est a été noté.</translation>
    </message>
    <message>
        <source>%1: back to what Lanscope finds.</source>
        <translation>%1&#xa0;: retour à ce que Lanscope trouve.</translation>
    </message>
    <message>
        <source>%1 is one device with “%2” now.</source>
        <translation>%1 ne fait plus qu&apos;un appareil avec «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1: %2 is a device of its own now.</source>
        <translation>%1&#xa0;: %2 est maintenant un appareil à part.</translation>
    </message>
    <message>
        <source>%1 and “%2” are different devices.</source>
        <translation>%1 et «&#xa0;%2&#xa0;» sont des appareils différents.</translation>
    </message>
    <message>
        <source>%1 forgotten.</source>
        <translation>%1 oublié.</translation>
    </message>
    <message>
        <source>%1: icon follows the type again.</source>
        <translation>%1&#xa0;: l&apos;icône suit de nouveau le type.</translation>
    </message>
    <message>
        <source>%1: icon “%2”.</source>
        <translation>%1&#xa0;: icône «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1: you will be told of comings and goings.</source>
        <translation>%1&#xa0;: vous serez prévenu de ses arrivées et départs.</translation>
    </message>
    <message>
        <source>%1: you will not be told of comings and goings.</source>
        <translation>%1&#xa0;: vous ne serez plus prévenu de ses arrivées et départs.</translation>
    </message>
</context>
<context>
    <name>lanscope::DesktopChoices</name>
    <message>
        <source>&amp;Start when I log in, without a window</source>
        <translation>&amp;Démarrer à l&apos;ouverture de ma session, sans fenêtre</translation>
    </message>
    <message>
        <source>Tell me of new &amp;devices</source>
        <translation>Me &amp;signaler les nouveaux appareils</translation>
    </message>
    <message>
        <source>Try a n&amp;otification</source>
        <translation>Essayer une &amp;notification</translation>
    </message>
</context>
<context>
    <name>lanscope::DesktopWiring</name>
    <message>
        <source>showing the Lanscope that already runs: it does not answer</source>
        <translation>affichage du Lanscope déjà en marche&#xa0;: il ne répond pas</translation>
    </message>
    <message>
        <source>Lanscope shows notifications</source>
        <translation>Lanscope affiche des notifications</translation>
    </message>
    <message>
        <source>So you will be told of a new device.</source>
        <translation>C&apos;est ainsi qu&apos;un nouvel appareil vous sera signalé.</translation>
    </message>
</context>
<context>
    <name>lanscope::DetailActivity</name>
    <message>
        <source>How far back</source>
        <translation>Période</translation>
    </message>
</context>
<context>
    <name>lanscope::DetailAlerts</name>
    <message>
        <source>Show on the &amp;page of alerts</source>
        <translation>Afficher sur la &amp;page des alertes</translation>
    </message>
    <message>
        <source>Alerts of this device</source>
        <translation>Alertes de cet appareil</translation>
    </message>
    <message>
        <source>What happened, how grave it is, how often and when. Enter shows all of it.</source>
        <translation>Ce qui s&apos;est passé, la gravité, combien de fois et quand. Entrée montre tout.</translation>
    </message>
</context>
<context>
    <name>lanscope::DetailDock</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>lanscope::DetailEvidence</name>
    <message>
        <source>Nothing this device said tells what it is. Most devices announce themselves when they join the network.</source>
        <translation>Rien de ce que cet appareil a dit n&apos;indique ce qu&apos;il est. La plupart des appareils s&apos;annoncent quand ils rejoignent le réseau.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>What the device said, what it points to, how much it weighs, by which protocol and when</source>
        <translation>Ce que l&apos;appareil a dit, ce que cela indique, combien cela pèse, par quel protocole et quand</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>lanscope::DetailGuess</name>
    <message>
        <source>Not &amp;right?</source>
        <translation>Pas e&amp;xact&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Back to the guess</source>
        <translation>&amp;Revenir à la supposition</translation>
    </message>
    <message>
        <source>Say what this device is; your word stands for ever</source>
        <translation>Dites ce qu&apos;est cet appareil&#xa0;; ce que vous indiquez vaut pour toujours</translation>
    </message>
    <message>
        <source>Takes back what you said it is</source>
        <translation>Retire ce que vous avez dit à son sujet</translation>
    </message>
</context>
<context>
    <name>lanscope::DetailHeader</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>not yours</source>
        <translation>pas à vous</translation>
    </message>
    <message>
        <source>Choose what this device is</source>
        <translation>Choisir ce qu&apos;est cet appareil</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What you can do with this device</source>
        <translation>Ce que vous pouvez faire avec cet appareil</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
</context>
<context>
    <name>lanscope::DetailHistory</name>
    <message>
        <source>When it was here</source>
        <translation>Quand il était présent</translation>
    </message>
</context>
<context>
    <name>lanscope::DetailNotes</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Anything you want to remember: where it stands, when you bought it, who repairs it.</source>
        <translation>Tout ce que vous voulez retenir&#xa0;: où il se trouve, quand vous l&apos;avez acheté, qui le répare.</translation>
    </message>
</context>
<context>
    <name>lanscope::DetailOverview</name>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>À qui est-il&#xa0;?</translation>
    </message>
    <message>
        <source>Where does it belong?</source>
        <translation>Où est sa place&#xa0;?</translation>
    </message>
    <message>
        <source>What is usual</source>
        <translation>Ce qui est habituel</translation>
    </message>
    <message>
        <source>Tell me when it comes or goes</source>
        <translation>Me prévenir quand il arrive ou repart</translation>
    </message>
</context>
<context>
    <name>lanscope::DetailText</name>
    <message>
        <source>Private address: %1</source>
        <translation>Adresse privée&#xa0;: %1</translation>
    </message>
    <message>
        <source>received %1, sent %2</source>
        <translation>%1 reçus, %2 envoyés</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>Se nomme</translation>
    </message>
    <message>
        <source>Network interface by</source>
        <translation>Interface réseau de</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Adresse MAC</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Première apparition</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernière apparition</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Au total</translation>
    </message>
    <message>
        <source>Lanscope is not listening, so it does not know what this device sends and receives now.</source>
        <translation>Lanscope n&apos;est pas à l&apos;écoute&#xa0;; il ne sait donc pas ce que cet appareil envoie et reçoit en ce moment.</translation>
    </message>
    <message>
        <source>This computer saw no traffic of this device in the last minute. What it exchanges with others may pass by unseen.</source>
        <translation>Cet ordinateur n&apos;a vu aucun trafic de cet appareil pendant la dernière minute. Ce qu&apos;il échange avec d&apos;autres peut passer sans être vu.</translation>
    </message>
    <message>
        <source>Received: %1 now, at most %2 in the last minute. Sent: %3 now, at most %4.</source>
        <translation>Reçu&#xa0;: %1 maintenant, au plus %2 pendant la dernière minute. Envoyé&#xa0;: %3 maintenant, au plus %4.</translation>
    </message>
</context>
<context>
    <name>lanscope::DeviceActions</name>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Propriétaire</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Groupe</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Mark as &amp;known</source>
        <translation>Marquer comme &amp;connu</translation>
    </message>
    <message>
        <source>Not m&amp;ine</source>
        <translation>Pas à m&amp;oi</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archiver</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>O&amp;ublier</translation>
    </message>
    <message>
        <source>Copy a&amp;ddress</source>
        <translation>Copier l&apos;a&amp;dresse</translation>
    </message>
    <message>
        <source>Copy &amp;MAC address</source>
        <translation>Copier l&apos;adresse &amp;MAC</translation>
    </message>
    <message>
        <source>Mark as &amp;new</source>
        <translation>Marquer comme &amp;nouveau</translation>
    </message>
    <message>
        <source>Bring back from the &amp;archive</source>
        <translation>Sortir des arc&amp;hives</translation>
    </message>
    <message>
        <source>As Lanscope finds</source>
        <translation>Selon Lanscope</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Autre…</translation>
    </message>
    <message>
        <source>I&amp;con…</source>
        <translation>&amp;Icône…</translation>
    </message>
    <message>
        <source>Another i&amp;con…</source>
        <translation>Autre &amp;icône…</translation>
    </message>
    <message>
        <source>Te&amp;ll me when it comes or goes</source>
        <translation>Me pré&amp;venir quand il arrive ou repart</translation>
    </message>
</context>
<context>
    <name>lanscope::DeviceBar</name>
    <message>
        <source>&amp;Mark all as known</source>
        <translation>&amp;Tout marquer comme connu</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Not yours</source>
        <translation>Pas à vous</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivés</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>Afficher en cartes</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Says of every device that is marked as new: it belongs here</source>
        <translation>Indique que chaque appareil marqué comme nouveau a sa place ici</translation>
    </message>
    <message>
        <source>The same as typing %1 into the filter</source>
        <translation>Revient à saisir %1 dans le filtre</translation>
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
        <translation>Appareils</translation>
    </message>
    <message>
        <source>One device a card. F2 gives the current device a name.</source>
        <translation>Un appareil par carte. F2 donne un nom à l&apos;appareil actuel.</translation>
    </message>
</context>
<context>
    <name>lanscope::DeviceDecisions</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::DeviceDelegate</name>
    <message>
        <source>● new</source>
        <translation>● nouveau</translation>
    </message>
    <message>
        <source>not yours</source>
        <translation>pas à vous</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
</context>
<context>
    <name>lanscope::DeviceModel</name>
    <message>
        <source>%1, not yours</source>
        <translation>%1, pas à vous</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, nouveau</translation>
    </message>
</context>
<context>
    <name>lanscope::DeviceTable</name>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>One device a row. F2 gives the device of the current row a name.</source>
        <translation>Un appareil par ligne. F2 donne un nom à l&apos;appareil de la ligne actuelle.</translation>
    </message>
</context>
<context>
    <name>lanscope::DeviceText</name>
    <message>
        <source>Private address</source>
        <translation>Adresse privée</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1 (cet ordinateur)</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Routeur</translation>
    </message>
    <message>
        <source>%1 (router)</source>
        <translation>%1 (routeur)</translation>
    </message>
    <message>
        <source>Unnamed device</source>
        <translation>Appareil sans nom</translation>
    </message>
    <message>
        <source>Not known: nobody listens</source>
        <translation>Inconnu&#xa0;: personne n&apos;écoute</translation>
    </message>
    <message>
        <source>No traffic now</source>
        <translation>Pas de trafic en ce moment</translation>
    </message>
    <message>
        <source>Received: %1, sent: %2</source>
        <translation>Reçu&#xa0;: %1, envoyé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 without a name</source>
        <comment>Phone …</comment>
        <translation>%1 sans nom</translation>
    </message>
</context>
<context>
    <name>lanscope::DeviceToolTip</name>
    <message>
        <source>It announces itself as: %1</source>
        <translation>Il s&apos;annonce comme&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its host name: %1</source>
        <translation>Son nom d&apos;hôte&#xa0;: %1</translation>
    </message>
    <message>
        <source>You said that it is not yours.</source>
        <translation>Vous avez dit qu&apos;il n&apos;est pas à vous.</translation>
    </message>
    <message>
        <source>New: nobody has said yet that it belongs here.</source>
        <translation>Nouveau&#xa0;: personne n&apos;a encore dit qu&apos;il a sa place ici.</translation>
    </message>
    <message>
        <source>Press F2 to give it a name of your own.</source>
        <translation>Appuyez sur F2 pour lui donner un nom de votre choix.</translation>
    </message>
    <message>
        <source>%1, last seen %2</source>
        <translation>%1, vu pour la dernière fois %2</translation>
    </message>
    <message>
        <source>Received: %1
Sent: %2</source>
        <translation>Reçu&#xa0;: %1
Envoyé&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s)</source>
        <translation>
            <numerusform>%n paquet</numerusform>
            <numerusform>%n paquets</numerusform>
        </translation>
    </message>
    <message>
        <source>Heard from just now</source>
        <translation>Entendu à l&apos;instant</translation>
    </message>
    <message>
        <source>Silent for a while; it may be asleep</source>
        <translation>Silencieux depuis un moment&#xa0;; il est peut-être en veille</translation>
    </message>
    <message>
        <source>Silent for long; it is probably switched off or somewhere else</source>
        <translation>Silencieux depuis longtemps&#xa0;; il est probablement éteint ou ailleurs</translation>
    </message>
    <message>
        <source>Not heard for weeks; it will hardly come back</source>
        <translation>Pas entendu depuis des semaines&#xa0;; il ne reviendra sans doute pas</translation>
    </message>
    <message>
        <source>The device made this address up to stay private; it says nothing of its maker.</source>
        <translation>L&apos;appareil a inventé cette adresse pour rester discret&#xa0;; elle ne dit rien de son fabricant.</translation>
    </message>
</context>
<context>
    <name>lanscope::Disguise</name>
    <message>
        <source>My network</source>
        <translation>Mon réseau</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Personne %1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Phone 3</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>a capture file</source>
        <translation>un fichier de capture</translation>
    </message>
    <message>
        <source>Destination %1</source>
        <translation>Destination %1</translation>
    </message>
</context>
<context>
    <name>lanscope::EmptyPage</name>
    <message>
        <source>Start &amp;listening</source>
        <translation>&amp;Commencer l&apos;écoute</translation>
    </message>
    <message>
        <source>&amp;Open a capture file…</source>
        <translation>&amp;Ouvrir un fichier de capture…</translation>
    </message>
    <message>
        <source>&amp;Clear the search</source>
        <translation>&amp;Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>lanscope::EmptyText</name>
    <message>
        <source>No device matches the filter</source>
        <translation>Aucun appareil ne correspond au filtre</translation>
    </message>
    <message>
        <source>All of its parts must be true of a device. Archived devices are found by is:archived.</source>
        <translation>Toutes ses parties doivent être vraies pour un appareil. Les appareils archivés se trouvent avec is:archived.</translation>
    </message>
    <message>
        <source>Waiting for permission</source>
        <translation>En attente d&apos;autorisation</translation>
    </message>
    <message>
        <source>Listening to the network is reserved to the administrator, so your computer may ask for a password. Lanscope itself never sees it.</source>
        <translation>L&apos;écoute du réseau est réservée à l&apos;administrateur&#xa0;; votre ordinateur peut donc demander un mot de passe. Lanscope lui-même ne le voit jamais.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>À l&apos;écoute</translation>
    </message>
    <message>
        <source>No device has spoken yet. Most say something within a minute; switch one on, or open a web page on it.</source>
        <translation>Aucun appareil ne s&apos;est encore manifesté. La plupart le font en moins d&apos;une minute&#xa0;; allumez-en un ou ouvrez-y une page web.</translation>
    </message>
    <message>
        <source>Reading the capture file</source>
        <translation>Lecture du fichier de capture</translation>
    </message>
    <message>
        <source>Devices appear as they are met.</source>
        <translation>Les appareils apparaissent à mesure qu&apos;ils sont rencontrés.</translation>
    </message>
    <message>
        <source>The file names no device</source>
        <translation>Le fichier ne nomme aucun appareil</translation>
    </message>
    <message>
        <source>It holds no frame with a sender that Lanscope can read.</source>
        <translation>Il ne contient aucune trame dont Lanscope puisse lire l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>Who is on your network?</source>
        <translation>Qui est sur votre réseau&#xa0;?</translation>
    </message>
    <message>
        <source>Lanscope listens to what devices tell each other and shows who is here. It sends nothing. You can also look into a capture file that was recorded elsewhere; that needs no password.</source>
        <translation>Lanscope écoute ce que les appareils se disent et montre qui est présent. Il n&apos;envoie rien. Vous pouvez aussi examiner un fichier de capture enregistré ailleurs&#xa0;; cela ne demande pas de mot de passe.</translation>
    </message>
    <message>
        <source>Once Lanscope listens, what is received grows upwards and what is sent downwards.</source>
        <translation>Dès que Lanscope écoute, ce qui est reçu est tracé vers le haut et ce qui est envoyé vers le bas.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n device(s)</source>
        <translation>
            <numerusform>%1 sur %n appareil</numerusform>
            <numerusform>%1 sur %n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and a presence: 3 here</comment>
        <translation>%2&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>17 devices: 12 here, 3 quiet</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No device is known to have been here in this time</source>
        <translation>Aucun appareil n&apos;est connu comme présent pendant cette période</translation>
    </message>
    <message>
        <source>Only the range is shown that is marked in the time bar below. Where it is hatched nobody listened, so that nobody knows who was here.</source>
        <translation>Seule est affichée la plage marquée dans la barre du temps, en bas. Là où elle est hachurée, personne n&apos;a écouté&#xa0;; personne ne sait donc qui était présent.</translation>
    </message>
</context>
<context>
    <name>lanscope::EventModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
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
        <translation>%1 – pèse %2 en log-cote</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Points to</source>
        <translation>Indique</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>lanscope::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Whom they talk to</source>
        <translation>Avec qui ils communiquent</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Traffic over time</source>
        <translation>Trafic au fil du temps</translation>
    </message>
    <message>
        <source>Told &amp;apart</source>
        <translation>&amp;Répartition</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, pour les tableurs</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, pour les programmes</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>all that is kept</source>
        <translation>tout ce qui est conservé</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
</context>
<context>
    <name>lanscope::ExportJob</name>
    <message>
        <source>writing %1: %2</source>
        <translation>écriture de %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>lanscope::FilterField</name>
    <message>
        <source>What the filter may become</source>
        <translation>Ce que le filtre peut devenir</translation>
    </message>
</context>
<context>
    <name>lanscope::GuessText</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>vous l&apos;avez dit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Type: Printer</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>Type: Printer – very likely (93 %)</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>by its part in the network</source>
        <translation>d&apos;après son rôle dans le réseau</translation>
    </message>
    <message>
        <source>Lanscope’s guess: %1 – %2</source>
        <translation>Supposition de Lanscope&#xa0;: %1 – %2</translation>
    </message>
    <message>
        <source>Perhaps: %1 (%2), too little to say so</source>
        <translation>Peut-être&#xa0;: %1 (%2), trop peu pour l&apos;affirmer</translation>
    </message>
    <message>
        <source>Next best: %1 (%2)</source>
        <translation>Ensuite&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>almost certain (%1)</source>
        <translation>presque certain (%1)</translation>
    </message>
    <message>
        <source>very likely (%1)</source>
        <translation>très probable (%1)</translation>
    </message>
    <message>
        <source>likely (%1)</source>
        <translation>probable (%1)</translation>
    </message>
    <message>
        <source>perhaps (%1)</source>
        <translation>peut-être (%1)</translation>
    </message>
    <message>
        <source>Lanscope cannot tell yet what this is.</source>
        <translation>Lanscope ne peut pas encore dire ce que c&apos;est.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation>plaide contre</translation>
    </message>
    <message>
        <source>beyond doubt</source>
        <translation>hors de doute</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fort</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>a hint</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>a slight hint</source>
        <translation>très faible</translation>
    </message>
</context>
<context>
    <name>lanscope::HelperDialog</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Installing the helper</source>
        <translation>Installation de l&apos;assistant</translation>
    </message>
    <message>
        <source>Listening to the network is reserved to the administrator. A small helper does that part, so that Lanscope itself runs with no more rights than you have. The helper is not installed on this computer, or it does not start.</source>
        <translation>L&apos;écoute du réseau est réservée à l&apos;administrateur. Un petit assistant se charge de cette partie, afin que Lanscope lui-même s&apos;exécute sans plus de droits que vous n&apos;en avez. L&apos;assistant n&apos;est pas installé sur cet ordinateur, ou il ne démarre pas.</translation>
    </message>
    <message>
        <source>In the folder that holds Lanscope&apos;s source, this command builds and installs it; it asks for your password:</source>
        <translation>Dans le dossier qui contient le code source de Lanscope, cette commande le compile et l&apos;installe&#xa0;; elle demande votre mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>Capture files can be opened without the helper.</source>
        <translation>Les fichiers de capture peuvent être ouverts sans l&apos;assistant.</translation>
    </message>
</context>
<context>
    <name>lanscope::HelperHealth</name>
    <message>
        <source>not known: the kernel does not show this process</source>
        <translation>inconnu&#xa0;: le noyau ne montre pas ce processus</translation>
    </message>
    <message>
        <source>%1 of memory</source>
        <translation>%1 de mémoire</translation>
    </message>
    <message>
        <source>%1 of memory, %2 % of one processor</source>
        <translation>%1 de mémoire, %2&#xa0;% d&apos;un processeur</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Ce programme</translation>
    </message>
    <message>
        <source>The helper</source>
        <translation>L&apos;assistant</translation>
    </message>
    <message>
        <source>process %1, %2</source>
        <translation>processus %1, %2</translation>
    </message>
    <message>
        <source>does not run; it is started when somebody listens</source>
        <translation>ne s&apos;exécute pas&#xa0;; il est démarré quand quelqu&apos;un écoute</translation>
    </message>
</context>
<context>
    <name>lanscope::HelperSource</name>
    <message>
        <source>listening on %1</source>
        <translation>écoute sur %1</translation>
    </message>
    <message>
        <source>%1: there is no such network interface</source>
        <translation>%1&#xa0;: cette interface réseau n&apos;existe pas</translation>
    </message>
    <message>
        <source>%1: the system bus does not answer (%2)</source>
        <translation>%1&#xa0;: le bus système ne répond pas (%2)</translation>
    </message>
    <message>
        <source>%1: the installed helper %2 is of another version than this program; install both anew</source>
        <translation>%1&#xa0;: l&apos;assistant installé %2 n&apos;est pas de la même version que ce programme&#xa0;; réinstallez les deux</translation>
    </message>
    <message>
        <source>%1: the helper&apos;s stream cannot be used</source>
        <translation>%1&#xa0;: le flux de l&apos;assistant est inutilisable</translation>
    </message>
    <message>
        <source>%1: the helper stopped while it was asked</source>
        <translation>%1&#xa0;: l&apos;assistant s&apos;est arrêté pendant qu&apos;on l&apos;interrogeait</translation>
    </message>
    <message>
        <source>%1: the helper is not installed or does not start (%2)</source>
        <translation>%1&#xa0;: l&apos;assistant n&apos;est pas installé ou ne démarre pas (%2)</translation>
    </message>
    <message>
        <source>%1: the helper stopped unexpectedly; nothing is observed any more</source>
        <translation>%1&#xa0;: l&apos;assistant s&apos;est arrêté de façon inattendue&#xa0;; plus rien n&apos;est observé</translation>
    </message>
    <message>
        <source>%1: the helper sent a message that is too long</source>
        <translation>%1&#xa0;: l&apos;assistant a envoyé un message trop long</translation>
    </message>
</context>
<context>
    <name>lanscope::HelperWords</name>
    <message>
        <source>ask for permission</source>
        <translation>demander l&apos;autorisation</translation>
    </message>
    <message>
        <source>ask the bus who calls</source>
        <translation>demander au bus qui appelle</translation>
    </message>
    <message>
        <source>attach TC programs to %1</source>
        <translation>attacher les programmes TC à %1</translation>
    </message>
    <message>
        <source>attach generic XDP to %1</source>
        <translation>attacher XDP générique à %1</translation>
    </message>
    <message>
        <source>attach native XDP to %1</source>
        <translation>attacher XDP natif à %1</translation>
    </message>
    <message>
        <source>check the options</source>
        <translation>vérifier les options</translation>
    </message>
    <message>
        <source>count packets</source>
        <translation>compter les paquets</translation>
    </message>
    <message>
        <source>count with BPF</source>
        <translation>compter avec BPF</translation>
    </message>
    <message>
        <source>deliver flows</source>
        <translation>remettre les flux comptés</translation>
    </message>
    <message>
        <source>find the interface</source>
        <translation>trouver l&apos;interface</translation>
    </message>
    <message>
        <source>hand over the stream</source>
        <translation>transmettre le flux de données</translation>
    </message>
    <message>
        <source>keep watching</source>
        <translation>continuer à observer</translation>
    </message>
    <message>
        <source>load the BPF programs</source>
        <translation>charger les programmes BPF</translation>
    </message>
    <message>
        <source>make a stream</source>
        <translation>créer un flux de données</translation>
    </message>
    <message>
        <source>map the flow tables</source>
        <translation>projeter en mémoire les tables de flux</translation>
    </message>
    <message>
        <source>map the ring buffer</source>
        <translation>projeter en mémoire le tampon circulaire</translation>
    </message>
    <message>
        <source>open a capture</source>
        <translation>ouvrir une capture</translation>
    </message>
    <message>
        <source>see all frames that reach %1</source>
        <translation>voir toutes les trames qui atteignent %1</translation>
    </message>
    <message>
        <source>tell received from sent frames</source>
        <translation>distinguer les trames reçues des trames envoyées</translation>
    </message>
    <message>
        <source>watch the interface</source>
        <translation>observer l&apos;interface</translation>
    </message>
    <message>
        <source>watch the interface with libpcap</source>
        <translation>observer l&apos;interface avec libpcap</translation>
    </message>
    <message>
        <source>watch the interfaces</source>
        <translation>observer les interfaces</translation>
    </message>
    <message>
        <source>a password is needed, and the caller does not let it be asked for</source>
        <translation>un mot de passe est nécessaire, et l&apos;appelant ne permet pas de le demander</translation>
    </message>
    <message>
        <source>another XDP program is there, and is not replaced</source>
        <translation>un autre programme XDP est déjà là et n&apos;est pas remplacé</translation>
    </message>
    <message>
        <source>another program took this one&apos;s place</source>
        <translation>un autre programme a pris la place de celui-ci</translation>
    </message>
    <message>
        <source>earlier questions wait for an answer</source>
        <translation>des questions précédentes attendent une réponse</translation>
    </message>
    <message>
        <source>it has frames neither of Ethernet nor of IP</source>
        <translation>ses trames ne sont ni Ethernet ni IP</translation>
    </message>
    <message>
        <source>it was denied</source>
        <translation>elle a été refusée</translation>
    </message>
    <message>
        <source>it was removed from this computer</source>
        <translation>elle a été retirée de cet ordinateur</translation>
    </message>
    <message>
        <source>no authentication agent runs in this session that could ask for the password</source>
        <translation>dans cette session, aucun agent d&apos;authentification ne s&apos;exécute qui pourrait demander le mot de passe</translation>
    </message>
    <message>
        <source>nobody answered in time</source>
        <translation>personne n&apos;a répondu à temps</translation>
    </message>
    <message>
        <source>nobody reads the stream</source>
        <translation>personne ne lit le flux de données</translation>
    </message>
    <message>
        <source>the backend must be auto, xdp, xdp-generic, tc or pcap</source>
        <translation>la méthode doit être auto, xdp, xdp-generic, tc ou pcap</translation>
    </message>
    <message>
        <source>the caller left the bus</source>
        <translation>l&apos;appelant a quitté le bus</translation>
    </message>
    <message>
        <source>the driver does not support it</source>
        <translation>le pilote ne le prend pas en charge</translation>
    </message>
    <message>
        <source>the helper was asked to stop</source>
        <translation>il a été demandé à l&apos;assistant de s&apos;arrêter</translation>
    </message>
    <message>
        <source>the mode must be host, gateway or span</source>
        <translation>le mode doit être host, gateway ou span</translation>
    </message>
    <message>
        <source>the question was closed without an answer</source>
        <translation>la question a été fermée sans réponse</translation>
    </message>
    <message>
        <source>there is no interface of this name with number %1</source>
        <translation>il n&apos;y a pas d&apos;interface de ce nom portant le numéro %1</translation>
    </message>
    <message>
        <source>this computer has too many processors</source>
        <translation>cet ordinateur a trop de processeurs</translation>
    </message>
    <message>
        <source>this real-time kernel may interrupt a program, which would miscount</source>
        <translation>ce noyau temps réel peut interrompre un programme, ce qui fausserait les comptes</translation>
    </message>
    <message>
        <source>too many are open</source>
        <translation>trop sont ouverts</translation>
    </message>
    <message>
        <source>too many sessions observe this interface</source>
        <translation>trop de sessions observent cette interface</translation>
    </message>
    <message>
        <source>with the driver %1 it may interrupt the connection or slow it down, and is only used when asked for</source>
        <translation>avec le pilote %1, cela peut interrompre ou ralentir la connexion, et ne sert que sur demande</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>opération non permise</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>autorisation refusée</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>opération non prise en charge</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>ce périphérique n&apos;existe pas</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>périphérique ou ressource occupé</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>impossible d&apos;allouer de la mémoire</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>argument non valable</translation>
    </message>
</context>
<context>
    <name>lanscope::HistoryDialog</name>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est conservé</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>What happened is &amp;kept</source>
        <translation>Ce qui s&apos;est passé est conser&amp;vé</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>as much as it takes</source>
        <translation>autant qu&apos;il en faut</translation>
    </message>
    <message>
        <source>The database takes a&amp;t most</source>
        <translation>La base de données occupe au pl&amp;us</translation>
    </message>
    <message>
        <source>Amounts are kept in steps of 10 seconds for an hour, of a minute for a day, of a quarter of an hour for a month, and of a day from then on. What is older or more than you want is forgotten, the oldest first.</source>
        <translation>Les quantités sont conservées par pas de 10 secondes pendant une heure, d&apos;une minute pendant un jour, d&apos;un quart d&apos;heure pendant un mois, puis d&apos;un jour. Ce qui est plus ancien ou plus volumineux que vous ne le voulez est oublié, le plus ancien d&apos;abord.</translation>
    </message>
    <message>
        <source>Keep the &amp;names of the places that devices talk to</source>
        <translation>Conserver les &amp;noms des destinations avec lesquelles les appareils communiquent</translation>
    </message>
    <message>
        <source>Such names tell much about people. Switched off, those that were kept are forgotten.</source>
        <translation>De tels noms en disent long sur les gens. Si vous désactivez ceci, ceux qui étaient conservés sont oubliés.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>The last &amp;hour…</source>
        <translation>La dernière &amp;heure…</translation>
    </message>
    <message>
        <source>Forget what happened in the last hour?</source>
        <translation>Oublier ce qui s&apos;est passé pendant la dernière heure&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>&amp;Only %1…</source>
        <translation>&amp;Seulement %1…</translation>
    </message>
    <message>
        <source>The marked &amp;range…</source>
        <translation>La &amp;plage marquée…</translation>
    </message>
    <message>
        <source>A range is marked by dragging over the time bar.</source>
        <translation>Une plage se marque en faisant glisser le pointeur sur la barre du temps.</translation>
    </message>
    <message>
        <source>Forget what happened, %1?</source>
        <translation>Oublier ce qui s&apos;est passé (%1)&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Everything…</source>
        <translation>&amp;Tout…</translation>
    </message>
    <message>
        <source>Forget all places with their devices, their history, and all names and notes you gave?</source>
        <translation>Oublier tous les lieux avec leurs appareils, leur historique, et tous les noms et notes que vous avez donnés&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Forget everything</source>
        <translation>Tout &amp;oublier</translation>
    </message>
    <message>
        <source>What is forgotten is erased from the disk and cannot be brought back.</source>
        <translation>Ce qui est oublié est effacé du disque et ne peut pas être récupéré.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Cela ne peut pas être récupéré.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>Offer &amp;metrics to Prometheus on this computer</source>
        <translation>Mettre des &amp;métriques à la disposition de Prometheus sur cet ordinateur</translation>
    </message>
    <message>
        <source>With the names and addresses of &amp;devices</source>
        <translation>Avec les noms et adresses des &amp;appareils</translation>
    </message>
    <message>
        <source>At &amp;port</source>
        <translation>Sur le po&amp;rt</translation>
    </message>
    <message>
        <source>Only programs on this computer can ask, at http://127.0.0.1 and this port, /metrics. By default the numbers name nobody.</source>
        <translation>Seuls des programmes de cet ordinateur peuvent les demander, à http://127.0.0.1 et à ce port, /metrics. Par défaut, les chiffres ne nomment personne.</translation>
    </message>
</context>
<context>
    <name>lanscope::HistoryRange</name>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutes</translation>
    </message>
</context>
<context>
    <name>lanscope::HistorySide</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>Who exchanged how much</source>
        <translation>Qui a échangé combien</translation>
    </message>
    <message>
        <source>What happened in this time</source>
        <translation>Ce qui s&apos;est passé pendant cette période</translation>
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
        <translation>Ce réseau</translation>
    </message>
    <message>
        <source>To everybody (multicast)</source>
        <translation>À tous (multidiffusion)</translation>
    </message>
    <message>
        <source>This link only</source>
        <translation>Ce lien seulement</translation>
    </message>
    <message>
        <source>A device that is not here any more</source>
        <translation>Un appareil qui n&apos;est plus ici</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Tout ensemble</translation>
    </message>
    <message>
        <source>By device</source>
        <translation>Par appareil</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Par service</translation>
    </message>
    <message>
        <source>By destination</source>
        <translation>Par destination</translation>
    </message>
    <message>
        <source>This network and Internet</source>
        <translation>Ce réseau et Internet</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Tous les autres</translation>
    </message>
    <message>
        <source>All traffic</source>
        <translation>Tout le trafic</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Vers où</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>14:02 to 14:17</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Nobody listened in this time.</source>
        <translation>Personne n&apos;a écouté pendant cette période.</translation>
    </message>
    <message>
        <source>%1 received, %2 sent.</source>
        <translation>%1 reçus, %2 envoyés.</translation>
    </message>
    <message>
        <source>Most of it: %1.</source>
        <translation>La plus grande part&#xa0;: %1.</translation>
    </message>
    <message>
        <source>For %1 hours of it nobody listened.</source>
        <translation>Pendant %1 heures de cette période, personne n&apos;a écouté.</translation>
    </message>
    <message>
        <source>In all of this time</source>
        <translation>Sur toute cette période</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>L&apos;historique n&apos;a pas pu être lu</translation>
    </message>
    <message>
        <source>Names of destinations are not kept</source>
        <translation>Les noms des destinations ne sont pas conservés</translation>
    </message>
    <message>
        <source>No traffic in this time</source>
        <translation>Pas de trafic pendant cette période</translation>
    </message>
    <message>
        <source>Somebody listened, and nothing was sent or received.</source>
        <translation>Quelqu&apos;un a écouté, et rien n&apos;a été envoyé ni reçu.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time</source>
        <translation>Rien n&apos;a été enregistré pendant cette période</translation>
    </message>
    <message>
        <source>The chart fills while Lanscope listens. What passed before cannot be known.</source>
        <translation>Le graphique se remplit pendant que Lanscope écoute. Ce qui est passé avant ne peut pas être connu.</translation>
    </message>
    <message>
        <source>Whom devices talk to is private, so that Lanscope forgets it. The settings can have it kept.</source>
        <translation>Avec qui les appareils communiquent est privé&#xa0;; Lanscope l&apos;oublie donc. Les paramètres permettent de le conserver.</translation>
    </message>
    <message>
        <source>highest %1</source>
        <translation>maximum %1</translation>
    </message>
</context>
<context>
    <name>lanscope::HistoryView</name>
    <message>
        <source>What the chart tells apart</source>
        <translation>Ce que le graphique distingue</translation>
    </message>
    <message>
        <source>What the chart counts</source>
        <translation>Ce que le graphique compte</translation>
    </message>
    <message>
        <source>Traffic over time</source>
        <translation>Trafic au fil du temps</translation>
    </message>
</context>
<context>
    <name>lanscope::HomeLessons</name>
    <message>
        <source>Who is here</source>
        <translation>Qui est présent</translation>
    </message>
    <message>
        <source>Each device by what it is and what it calls itself. You give it the name you know it by, and notice the next one that is not yours.</source>
        <translation>Chaque appareil d&apos;après ce qu&apos;il est et le nom qu&apos;il se donne. Vous lui donnez le nom sous lequel vous le connaissez, et vous remarquez le prochain qui n&apos;est pas à vous.</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>Ce qui circule</translation>
    </message>
    <message>
        <source>How much this computer receives and sends, to whom and when. The traffic of others does not pass this computer in most networks; what cannot be seen is said.</source>
        <translation>Combien cet ordinateur reçoit et envoie, avec qui et quand. Dans la plupart des réseaux, le trafic des autres ne passe pas par cet ordinateur&#xa0;; ce qui ne peut pas être vu est indiqué.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>When a device does what it should not, you are told what was seen, what is normal and what you can do.</source>
        <translation>Quand un appareil fait ce qu&apos;il ne devrait pas, vous apprenez ce qui a été vu, ce qui est normal et ce que vous pouvez faire.</translation>
    </message>
</context>
<context>
    <name>lanscope::HomePage</name>
    <message>
        <source>Start &amp;listening</source>
        <translation>&amp;Commencer l&apos;écoute</translation>
    </message>
    <message>
        <source>&amp;Open a capture file…</source>
        <translation>&amp;Ouvrir un fichier de capture…</translation>
    </message>
    <message>
        <source>&amp;Go through them</source>
        <translation>Les passer en re&amp;vue</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Demande votre attention</translation>
    </message>
    <message>
        <source>All devi&amp;ces</source>
        <translation>Tous &amp;les appareils</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Qui est présent</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::HomeText</name>
    <message>
        <source>Listening. No device has spoken yet.</source>
        <translation>À l&apos;écoute. Aucun appareil ne s&apos;est encore manifesté.</translation>
    </message>
    <message numerus="yes">
        <source>Getting to know this network: %n more minute(s).</source>
        <translation>
            <numerusform>Découverte de ce réseau&#xa0;: encore %n minute.</numerusform>
            <numerusform>Découverte de ce réseau&#xa0;: encore %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody new is here.</source>
        <translation>Il n&apos;y a personne de nouveau ici.</translation>
    </message>
    <message>
        <source>The one device here is known.</source>
        <translation>Le seul appareil présent est connu.</translation>
    </message>
    <message numerus="yes">
        <source>All %n devices are known.</source>
        <translation>
            <numerusform>%n appareil, et il est connu.</numerusform>
            <numerusform>Les %n appareils sont tous connus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) nobody has named yet.</source>
        <translation>
            <numerusform>%n appareil que personne n&apos;a encore nommé.</numerusform>
            <numerusform>%n appareils que personne n&apos;a encore nommés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %1: %n device(s) so far.</source>
        <translation>
            <numerusform>Lecture de %1&#xa0;: %n appareil jusqu&apos;ici.</numerusform>
            <numerusform>Lecture de %1&#xa0;: %n appareils jusqu&apos;ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>No device is named in %1.</source>
        <translation>Aucun appareil n&apos;est nommé dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) in %1.</source>
        <translation>
            <numerusform>%n appareil dans %1.</numerusform>
            <numerusform>%n appareils dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks like a device that was here before</source>
        <translation>Ressemble à un appareil déjà venu ici</translation>
    </message>
    <message>
        <source>Looks like one device with two addresses</source>
        <translation>Ressemble à un seul appareil avec deux adresses</translation>
    </message>
    <message>
        <source>Looks like “%1” again</source>
        <translation>On dirait de nouveau «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Looks like “%1” under a second address</source>
        <translation>On dirait «&#xa0;%1&#xa0;» sous une seconde adresse</translation>
    </message>
    <message>
        <source>This was recorded. What happens on your own network is shown when you start listening.</source>
        <translation>Ceci a été enregistré. Ce qui se passe sur votre propre réseau s&apos;affiche dès que vous commencez l&apos;écoute.</translation>
    </message>
    <message>
        <source>Lanscope listens to what devices tell each other and shows who is here. It sends nothing. A capture file from elsewhere can be opened without a password.</source>
        <translation>Lanscope écoute ce que les appareils se disent et montre qui est présent. Il n&apos;envoie rien. Un fichier de capture venu d&apos;ailleurs peut être ouvert sans mot de passe.</translation>
    </message>
    <message>
        <source>What is shown is what this computer knew already.</source>
        <translation>Ce qui est affiché est ce que cet ordinateur savait déjà.</translation>
    </message>
    <message>
        <source>What is shown was last heard %1.</source>
        <translation>Ce qui est affiché a été entendu pour la dernière fois %1.</translation>
    </message>
    <message>
        <source>This is %1, as it was.</source>
        <translation>Voici %1, tel qu&apos;il était.</translation>
    </message>
    <message>
        <source>Who is on your network?</source>
        <translation>Qui est sur votre réseau&#xa0;?</translation>
    </message>
    <message>
        <source>Not listening.</source>
        <translation>Pas à l&apos;écoute.</translation>
    </message>
    <message>
        <source>Waiting for permission to listen.</source>
        <translation>En attente de l&apos;autorisation d&apos;écouter.</translation>
    </message>
    <message>
        <source>Listening to the network is reserved to the administrator, so your computer may ask for a password. Lanscope itself never sees it.</source>
        <translation>L&apos;écoute du réseau est réservée à l&apos;administrateur&#xa0;; votre ordinateur peut donc demander un mot de passe. Lanscope lui-même ne le voit jamais.</translation>
    </message>
    <message>
        <source>Most devices say something within a minute. Switch one on, or open a web page on it.</source>
        <translation>La plupart des appareils se manifestent en moins d&apos;une minute. Allumez-en un ou ouvrez-y une page web.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) so far. Until then you are asked nothing; come back later, or go through them now.</source>
        <translation>
            <numerusform>%n appareil jusqu&apos;ici. D&apos;ici là, rien ne vous est demandé&#xa0;; revenez plus tard, ou passez-le en revue maintenant.</numerusform>
            <numerusform>%n appareils jusqu&apos;ici. D&apos;ici là, rien ne vous est demandé&#xa0;; revenez plus tard, ou passez-les en revue maintenant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) noted as not yours.</source>
        <translation>
            <numerusform>%n appareil noté comme n&apos;étant pas à vous.</numerusform>
            <numerusform>%n appareils notés comme n&apos;étant pas à vous.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and a presence: 3 here</comment>
        <translation>%2&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n devices were here when you began.</source>
        <translation>
            <numerusform>%n appareil était ici quand vous avez commencé.</numerusform>
            <numerusform>%n appareils étaient ici quand vous avez commencé.</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>New: calls itself “%1”</source>
        <translation>Nouveau&#xa0;: se nomme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Say that they belong here, so that you notice the next one that does not.</source>
        <translation>Dites qu&apos;ils ont leur place ici, afin de remarquer le prochain qui ne l&apos;a pas.</translation>
    </message>
    <message>
        <source>%1 sure: %2.</source>
        <comment>94 % sure: the same host name …</comment>
        <translation>Sûr à %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>first seen %1</source>
        <translation>vu pour la première fois %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>Printer by Brother</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>device by %1</source>
        <translation>appareil du fabricant %1</translation>
    </message>
    <message>
        <source>device with a private address</source>
        <translation>appareil avec une adresse privée</translation>
    </message>
    <message>
        <source>device of an unknown maker</source>
        <translation>appareil d&apos;un fabricant inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) so far. Until then you are asked nothing.</source>
        <translation>
            <numerusform>%n appareil jusqu&apos;ici. D&apos;ici là, rien ne vous est demandé.</numerusform>
            <numerusform>%n appareils jusqu&apos;ici. D&apos;ici là, rien ne vous est demandé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::IconDialog</name>
    <message>
        <source>Icon</source>
        <translation>Icône</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Icônes</translation>
    </message>
    <message>
        <source>As the &amp;type</source>
        <translation>Selon le &amp;type</translation>
    </message>
</context>
<context>
    <name>lanscope::InterfaceModel</name>
    <message>
        <source>Main network</source>
        <translation>Réseau principal</translation>
    </message>
    <message>
        <source>The interface this computer reaches the Internet through</source>
        <translation>L&apos;interface par laquelle cet ordinateur atteint Internet</translation>
    </message>
</context>
<context>
    <name>lanscope::KinshipActions</name>
    <message>
        <source>M&amp;erge with…</source>
        <translation>Fu&amp;sionner avec…</translation>
    </message>
    <message>
        <source>&amp;Split off an address</source>
        <translation>Sépar&amp;er une adresse</translation>
    </message>
    <message>
        <source>M&amp;erge into one device</source>
        <translation>Fu&amp;sionner en un seul appareil</translation>
    </message>
    <message>
        <source>%1 (the first)</source>
        <translation>%1 (la première)</translation>
    </message>
</context>
<context>
    <name>lanscope::ListenBanner</name>
    <message>
        <source>Start &amp;listening</source>
        <translation>&amp;Commencer l&apos;écoute</translation>
    </message>
    <message>
        <source>Not no&amp;w</source>
        <translation>Pas ma&amp;intenant</translation>
    </message>
    <message>
        <source>To hear who comes and goes, Lanscope must listen to the network, which is reserved to the administrator: your computer asks for a password once. Nothing is sent.</source>
        <translation>Pour entendre qui arrive et qui part, Lanscope doit écouter le réseau, ce qui est réservé à l&apos;administrateur&#xa0;: votre ordinateur demande une fois un mot de passe. Rien n&apos;est envoyé.</translation>
    </message>
</context>
<context>
    <name>lanscope::Main</name>
    <message>
        <source>Who is on your network, and what are they doing?</source>
        <translation>Qui est sur votre réseau, et que font-ils&#xa0;?</translation>
    </message>
    <message>
        <source>Keep what is seen in this database.</source>
        <translation>Conserver dans cette base de données ce qui est vu.</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>CHEMIN</translation>
    </message>
    <message>
        <source>Start without a window, in the tray.</source>
        <translation>Démarrer sans fenêtre, dans la zone de notification.</translation>
    </message>
    <message>
        <source>Capture files (pcap, pcapng) to open.</source>
        <translation>Fichiers de capture (pcap, pcapng) à ouvrir.</translation>
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
        <translation>Temps</translation>
    </message>
    <message>
        <source>Lanscope</source>
        <translation>Lanscope</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>%1 – Lanscope</source>
        <translation>%1 – Lanscope</translation>
    </message>
    <message>
        <source>Open a capture file</source>
        <translation>Ouvrir un fichier de capture</translation>
    </message>
    <message>
        <source>Capture files (*.pcap *.pcapng *.cap *.pcap.gz *.pcapng.gz *.cap.gz)</source>
        <translation>Fichiers de capture (*.pcap *.pcapng *.cap *.pcap.gz *.pcapng.gz *.cap.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>lanscope::Measure</name>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>%1 packets</source>
        <translation>%1 paquets</translation>
    </message>
    <message>
        <source>%1 packets/s</source>
        <translation>%1 paquets/s</translation>
    </message>
</context>
<context>
    <name>lanscope::MergeDialog</name>
    <message>
        <source>Merge with another device</source>
        <translation>Fusionner avec un autre appareil</translation>
    </message>
    <message>
        <source>Which device is the same as “%1”? It keeps its name, and what was seen of both is its own from then on. You can split them again.</source>
        <translation>Quel appareil est le même que «&#xa0;%1&#xa0;»&#xa0;? Ce dernier garde son nom, et ce qui a été vu des deux lui appartient désormais. Vous pouvez les séparer de nouveau.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
</context>
<context>
    <name>lanscope::MetricsServer</name>
    <message>
        <source>offering metrics on %1 port %2</source>
        <translation>mise à disposition des métriques sur %1, port %2</translation>
    </message>
</context>
<context>
    <name>lanscope::MomentText</name>
    <message numerus="yes">
        <source>◆ and %n more</source>
        <translation>
            <numerusform>◆ et %n autre</numerusform>
            <numerusform>◆ et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody listened then.</source>
        <translation>Personne n&apos;écoutait alors.</translation>
    </message>
    <message>
        <source>Nothing was sent or received.</source>
        <translation>Rien n&apos;a été envoyé ni reçu.</translation>
    </message>
    <message>
        <source>Seen for the first time</source>
        <translation>Vu pour la première fois</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Office printer: seen for the first time</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>lanscope::NameEdit</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>lanscope::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>lanscope::NeedCard</name>
    <message>
        <source>&amp;They’re all mine</source>
        <translation>Tou&amp;s sont à moi</translation>
    </message>
    <message>
        <source>&amp;Not mine</source>
        <translation>&amp;Pas à moi</translation>
    </message>
    <message>
        <source>S&amp;ame</source>
        <translation>Le &amp;même</translation>
    </message>
    <message>
        <source>&amp;Different</source>
        <translation>&amp;Différents</translation>
    </message>
    <message>
        <source>They are one device from now on</source>
        <translation>Ils ne font plus qu&apos;un appareil désormais</translation>
    </message>
    <message>
        <source>They are two devices; you are not asked again</source>
        <translation>Ce sont deux appareils&#xa0;; la question ne vous sera plus posée</translation>
    </message>
    <message>
        <source>It’s &amp;mine…</source>
        <translation>C&apos;&amp;est à moi…</translation>
    </message>
    <message>
        <source>&amp;Go through them</source>
        <translation>Les passer en re&amp;vue</translation>
    </message>
</context>
<context>
    <name>lanscope::NewDeviceNotifications</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>It’s mine…</source>
        <translation>C&apos;est à moi…</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>Pas à moi</translation>
    </message>
</context>
<context>
    <name>lanscope::NewDeviceText</name>
    <message>
        <source>Without a name (%1)</source>
        <translation>Sans nom (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n new device(s) in the last hour</source>
        <translation>
            <numerusform>%n nouvel appareil au cours de la dernière heure</numerusform>
            <numerusform>%n nouveaux appareils au cours de la dernière heure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new device(s)</source>
        <translation>
            <numerusform>%n nouvel appareil</numerusform>
            <numerusform>%n nouveaux appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>New device without a name</source>
        <translation>Nouvel appareil sans nom</translation>
    </message>
    <message>
        <source>New device: %1</source>
        <translation>Nouvel appareil&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::Pipeline</name>
    <message>
        <source>This is a public network: nothing is kept of who is here.</source>
        <translation>Ceci est un réseau public&#xa0;: rien n&apos;est conservé sur qui est présent.</translation>
    </message>
    <message>
        <source>This computer reaches the Internet through %1 now, but Lanscope still listens on %2.</source>
        <translation>Cet ordinateur atteint maintenant Internet par %1, mais Lanscope écoute encore sur %2.</translation>
    </message>
    <message>
        <source>listening: this computer has no network interface that is up</source>
        <translation>écoute&#xa0;: cet ordinateur n&apos;a aucune interface réseau active</translation>
    </message>
    <message>
        <source>reading the list %1: %2</source>
        <translation>lecture de la liste %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>reading the list %1: %n line(s) hold neither an address nor a name, or are too many</source>
        <translation>
            <numerusform>lecture de la liste %1&#xa0;: %n ligne ne contient ni adresse ni nom, ou est de trop</numerusform>
            <numerusform>lecture de la liste %1&#xa0;: %n lignes ne contiennent ni adresse ni nom, ou sont de trop</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::PlaceButton</name>
    <message>
        <source>The place that is shown. The menu leads to other places.</source>
        <translation>Le lieu affiché. Le menu mène à d&apos;autres lieux.</translation>
    </message>
    <message>
        <source>&amp;What this place is…</source>
        <translation>Ce &amp;qu&apos;est ce lieu…</translation>
    </message>
</context>
<context>
    <name>lanscope::PlaceDialog</name>
    <message>
        <source>What this place is</source>
        <translation>Ce qu&apos;est ce lieu</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Genre</translation>
    </message>
</context>
<context>
    <name>lanscope::PlaceText</name>
    <message>
        <source>Network %1</source>
        <translation>Réseau %1</translation>
    </message>
    <message>
        <source>Yours: every device is kept, and you are told of each new one.</source>
        <translation>À vous&#xa0;: chaque appareil est conservé, et chaque nouveau vous est signalé.</translation>
    </message>
    <message>
        <source>Shared with others you know: devices are kept as at home.</source>
        <translation>Partagé avec d&apos;autres que vous connaissez&#xa0;: les appareils sont conservés comme à la maison.</translation>
    </message>
    <message>
        <source>A café, a hotel, a train: no device is kept, and what was kept of this place is erased.</source>
        <translation>Un café, un hôtel, un train&#xa0;: aucun appareil n&apos;est conservé, et ce qui était conservé de ce lieu est effacé.</translation>
    </message>
</context>
<context>
    <name>lanscope::PresenceChart</name>
    <message>
        <source>When it was here, day by day</source>
        <translation>Quand il était présent, jour par jour</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Monday, 23 November: here for 5 h</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>lanscope::PresenceLanes</name>
    <message>
        <source>Nobody listened in this time, so that it is not known when the device was here.</source>
        <translation>Personne n&apos;a écouté pendant cette période&#xa0;; on ne sait donc pas quand l&apos;appareil était présent.</translation>
    </message>
    <message>
        <source>Here for %1 of the %2 in which somebody listened.</source>
        <translation>Présent pendant %1 sur %2 d&apos;écoute.</translation>
    </message>
    <message>
        <source>Not here in the %1 in which somebody listened.</source>
        <translation>Pas présent pendant %1 d&apos;écoute.</translation>
    </message>
    <message>
        <source>For %1 nobody listened: hatched.</source>
        <translation>Pendant %1, personne n&apos;a écouté&#xa0;: hachuré.</translation>
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
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::PresenceModel</name>
    <message>
        <source>earlier</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>lanscope::ProblemBanner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>lanscope::ProblemText</name>
    <message>
        <source>&amp;Start again</source>
        <translation>&amp;Recommencer</translation>
    </message>
    <message>
        <source>How to &amp;install it…</source>
        <translation>Comme&amp;nt l&apos;installer…</translation>
    </message>
    <message>
        <source>Choose another networ&amp;k</source>
        <translation>Choisir &amp;un autre réseau</translation>
    </message>
    <message>
        <source>Open another &amp;file…</source>
        <translation>&amp;Ouvrir un autre fichier…</translation>
    </message>
    <message>
        <source>Something went wrong, and nothing more is known.</source>
        <translation>Quelque chose s&apos;est mal passé, et rien de plus n&apos;est connu.</translation>
    </message>
</context>
<context>
    <name>lanscope::RateChart</name>
    <message>
        <source>Received and sent in the last minute</source>
        <translation>Reçu et envoyé pendant la dernière minute</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>il y a 1 minute</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>▲ Received</source>
        <translation>▲ Reçu</translation>
    </message>
    <message>
        <source>▼ Sent</source>
        <translation>▼ Envoyé</translation>
    </message>
</context>
<context>
    <name>lanscope::ReplaySource</name>
    <message>
        <source>its link type %1 is not one that Lanscope knows</source>
        <translation>son type de liaison %1 n&apos;est pas de ceux que Lanscope connaît</translation>
    </message>
    <message>
        <source>packets of the unknown link type %1 were left out: %2</source>
        <translation>des paquets du type de liaison inconnu %1 ont été laissés de côté&#xa0;: %2</translation>
    </message>
    <message>
        <source>reading %1: %2</source>
        <translation>lecture de %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>lanscope::RuleReader</name>
    <message>
        <source>there is no member &quot;%1&quot;</source>
        <translation>il n&apos;y a pas d&apos;élément «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>there is no category &quot;%1&quot;</source>
        <translation>il n&apos;y a pas de catégorie «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;match&quot; is empty or longer than %1 characters</source>
        <translation>«&#xa0;match&#xa0;» est vide ou dépasse %1 caractères</translation>
    </message>
    <message>
        <source>attributes have a &quot;key&quot;, other clues have none</source>
        <translation>les attributs ont une «&#xa0;key&#xa0;», les autres indices n&apos;en ont pas</translation>
    </message>
    <message>
        <source>it has no source</source>
        <translation>elle n&apos;a pas de source</translation>
    </message>
    <message>
        <source>it points to nothing</source>
        <translation>elle n&apos;indique rien</translation>
    </message>
    <message>
        <source>reading the rules of %1</source>
        <translation>lecture des règles de %1</translation>
    </message>
    <message>
        <source>its format is not version %1</source>
        <translation>son format n&apos;est pas la version %1</translation>
    </message>
    <message>
        <source>there is no clue &quot;%1&quot;</source>
        <translation>il n&apos;y a pas d&apos;indice «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>row %1 (%2): %3</source>
        <translation>ligne %1 (%2)&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>lanscope::Settings</name>
    <message>
        <source>saving the settings in %1</source>
        <translation>enregistrement des paramètres dans %1</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>le fichier ne peut pas être écrit</translation>
    </message>
    <message>
        <source>the file is malformed</source>
        <translation>le fichier est mal formé</translation>
    </message>
</context>
<context>
    <name>lanscope::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>&amp;Network interface</source>
        <translation>&amp;Interface réseau</translation>
    </message>
    <message>
        <source>This computer &amp;is</source>
        <translation>Cet ordinateur &amp;est</translation>
    </message>
    <message>
        <source>one of the devices in the network</source>
        <translation>l&apos;un des appareils du réseau</translation>
    </message>
    <message>
        <source>the router of the network</source>
        <translation>le routeur du réseau</translation>
    </message>
    <message>
        <source>connected to a mirror port</source>
        <translation>relié à un port miroir</translation>
    </message>
    <message>
        <source>found out by Lanscope</source>
        <translation>déterminé par Lanscope</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Closing the window leaves Lanscope in the &amp;tray</source>
        <translation>Fermer la fenêtre laisse Lanscope dans la &amp;zone de notification</translation>
    </message>
    <message>
        <source>Appearance and privacy</source>
        <translation>Apparence et vie privée</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>as the desktop has them</source>
        <translation>celles du bureau</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claires</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombres</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Hide names and addresses</source>
        <translation>&amp;Masquer les noms et les adresses</translation>
    </message>
    <message>
        <source>Made-up ones take their place wherever Lanscope shows them, so that a picture of the screen gives nothing away. What is kept does not change.</source>
        <translation>Des noms et adresses inventés prennent leur place partout où Lanscope les affiche, afin qu&apos;une image de l&apos;écran ne révèle rien. Ce qui est conservé ne change pas.</translation>
    </message>
    <message>
        <source>What is &amp;kept…</source>
        <translation>Ce qui est conser&amp;vé…</translation>
    </message>
    <message>
        <source>Both count at once: while Lanscope listens, it begins anew with them.</source>
        <translation>Les deux s&apos;appliquent aussitôt&#xa0;: si Lanscope est à l&apos;écoute, il recommence avec ces réglages.</translation>
    </message>
    <message>
        <source>When and of &amp;what you are told…</source>
        <translation>&amp;Quand et de quoi vous prévenir…</translation>
    </message>
</context>
<context>
    <name>lanscope::SizeText</name>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>Rien n&apos;est encore conservé.</translation>
    </message>
    <message>
        <source>The database takes %1 now.</source>
        <translation>La base de données occupe maintenant %1.</translation>
    </message>
    <message>
        <source>The database takes %1 now. The history begins on %2.</source>
        <translation>La base de données occupe maintenant %1. L&apos;historique commence le %2.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>pour toujours</translation>
    </message>
    <message>
        <source>for a year</source>
        <translation>pendant un an</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>pendant %n jour</numerusform>
            <numerusform>pendant %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::StatusDialog</name>
    <message>
        <source>What Lanscope sees</source>
        <translation>Ce que Lanscope voit</translation>
    </message>
    <message>
        <source>C&amp;opy as text</source>
        <translation>C&amp;opier comme texte</translation>
    </message>
    <message>
        <source>For a report of an error; it holds no names and no addresses of devices.</source>
        <translation>Pour signaler une erreur&#xa0;; il ne contient ni noms ni adresses d&apos;appareils.</translation>
    </message>
    <message>
        <source>What leaves this computer: nothing.</source>
        <translation>Ce qui sort de cet ordinateur&#xa0;: rien.</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Compteurs</translation>
    </message>
</context>
<context>
    <name>lanscope::StatusModel</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
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
        <translation>Lanscope&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>lanscope::StatusRows</name>
    <message>
        <source>%1 frames, %2</source>
        <translation>%1 trames, %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Not IP</source>
        <translation>Non IP</translation>
    </message>
    <message>
        <source>Flow records</source>
        <translation>Enregistrements de flux</translation>
    </message>
    <message>
        <source>Frames copied to be read</source>
        <translation>Trames copiées pour être lues</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>How frames are seen</source>
        <translation>Comment les trames sont vues</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Attaché</translation>
    </message>
    <message>
        <source>Why not better</source>
        <translation>Pourquoi pas mieux</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent by this computer</source>
        <translation>Envoyé par cet ordinateur</translation>
    </message>
    <message>
        <source>Counted, but the flow table was full</source>
        <translation>Compté, mais la table de flux était pleine</translation>
    </message>
    <message>
        <source>Frames the kernel did not show</source>
        <translation>Trames que le noyau n&apos;a pas montrées</translation>
    </message>
    <message>
        <source>Reports lost on the way</source>
        <translation>Rapports perdus en route</translation>
    </message>
    <message>
        <source>Frames to be copied that did not fit</source>
        <translation>Trames à copier qui n&apos;ont pas trouvé de place</translation>
    </message>
    <message>
        <source>Kernel memory of the flow tables</source>
        <translation>Mémoire du noyau pour les tables de flux</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Malformed frames met while reading</source>
        <translation>Trames mal formées rencontrées à la lecture</translation>
    </message>
    <message>
        <source>Devices forgotten because there were too many</source>
        <translation>Appareils oubliés parce qu&apos;il y en avait trop</translation>
    </message>
    <message>
        <source>Frames sent by Lanscope</source>
        <translation>Trames envoyées par Lanscope</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
</context>
<context>
    <name>lanscope::StatusStrip</name>
    <message>
        <source>Seen: %1</source>
        <translation>Vu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation>Pour&amp;quoi&#xa0;?</translation>
    </message>
    <message>
        <source>0 sent</source>
        <translation>0 envoyé</translation>
    </message>
    <message>
        <source>What Lanscope sees, what it counted, and how</source>
        <translation>Ce que Lanscope voit, ce qu&apos;il a compté, et comment</translation>
    </message>
    <message>
        <source>Why is this seen and that not?</source>
        <translation>Pourquoi ceci est-il vu et cela non&#xa0;?</translation>
    </message>
    <message>
        <source>Lanscope sends nothing into the network.</source>
        <translation>Lanscope n&apos;envoie rien sur le réseau.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Non conservé</translation>
    </message>
</context>
<context>
    <name>lanscope::TimeBar</name>
    <message>
        <source>The day in quarters of an hour</source>
        <translation>La journée en quarts d&apos;heure</translation>
    </message>
    <message>
        <source>Only %1 is shown. %2</source>
        <translation>Affiché seulement&#xa0;: %1. %2</translation>
    </message>
</context>
<context>
    <name>lanscope::TopTalkers</name>
    <message>
        <source>Who exchanged most</source>
        <translation>Qui a le plus échangé</translation>
    </message>
    <message>
        <source>Who exchanged most, %1</source>
        <translation>Qui a le plus échangé, %1</translation>
    </message>
    <message>
        <source>Who exchanged most today</source>
        <translation>Qui a le plus échangé aujourd&apos;hui</translation>
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
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>lanscope::TrafficText</name>
    <message>
        <source>%1: %2, %3.</source>
        <comment>Received: 1.2 MB/s, highest 3.1 MB/s</comment>
        <translation>%1&#xa0;: %2, %3.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>non observé</translation>
    </message>
    <message>
        <source>Lanscope was not listening; what passed is not known.</source>
        <translation>Lanscope n&apos;était pas à l&apos;écoute&#xa0;; ce qui est passé n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>%1 in %2 s</source>
        <translation>%1 en %2 s</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>All traffic</source>
        <translation>Tout le trafic</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>the rate of traffic that nobody observes</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>highest %1</source>
        <translation>maximum %1</translation>
    </message>
    <message>
        <source>highest %1 · %2 in all</source>
        <translation>maximum %1 · %2 au total</translation>
    </message>
    <message>
        <source>%1, from %2 to %3.</source>
        <translation>%1, de %2 à %3.</translation>
    </message>
    <message>
        <source>There are stretches that nobody observed.</source>
        <translation>Il y a des périodes que personne n&apos;a observées.</translation>
    </message>
    <message>
        <source>The last five minutes</source>
        <translation>Les cinq dernières minutes</translation>
    </message>
    <message>
        <source>The whole recording</source>
        <translation>Tout l&apos;enregistrement</translation>
    </message>
    <message>
        <source>The capture file is being read.</source>
        <translation>Le fichier de capture est en cours de lecture.</translation>
    </message>
    <message>
        <source>The capture file holds too little to draw.</source>
        <translation>Le fichier de capture contient trop peu pour tracer un graphique.</translation>
    </message>
    <message>
        <source>Listening; the first second is being counted.</source>
        <translation>À l&apos;écoute&#xa0;; la première seconde est en train d&apos;être comptée.</translation>
    </message>
    <message>
        <source>Not listening yet: waiting for permission.</source>
        <translation>Pas encore à l&apos;écoute&#xa0;: en attente d&apos;autorisation.</translation>
    </message>
    <message>
        <source>Nothing is known, because Lanscope is not listening.</source>
        <translation>Rien n&apos;est connu, car Lanscope n&apos;est pas à l&apos;écoute.</translation>
    </message>
    <message>
        <source>Not listening since %1; nothing is drawn from then on.</source>
        <translation>Plus à l&apos;écoute depuis %1&#xa0;; rien n&apos;est tracé à partir de là.</translation>
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
        <translation>Masquer la fenêtre</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <source>Pause listening</source>
        <translation>Suspendre l&apos;écoute</translation>
    </message>
    <message>
        <source>Resume listening</source>
        <translation>Reprendre l&apos;écoute</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Pause notifications for an hour</source>
        <translation>Suspendre les notifications pendant une heure</translation>
    </message>
    <message>
        <source>Pause notifications until tomorrow</source>
        <translation>Suspendre les notifications jusqu&apos;à demain</translation>
    </message>
    <message>
        <source>Notify again (paused until %1)</source>
        <translation>Notifier de nouveau (suspendu jusqu&apos;à %1)</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
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
            <numerusform>%n appareil présent</numerusform>
            <numerusform>%n appareils présents</numerusform>
        </translation>
    </message>
    <message>
        <source>Receiving %1, sending %2 · %3</source>
        <translation>Réception %1, envoi %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n new device(s) to look at</source>
        <translation>
            <numerusform>%n nouvel appareil à regarder</numerusform>
            <numerusform>%n nouveaux appareils à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Rien ne demande votre attention</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Pas à l&apos;écoute</translation>
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
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Takes the last change back (Ctrl+Z)</source>
        <translation>Annule la dernière modification (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>lanscope::Visibility</name>
    <message>
        <source>Lanscope is waiting for permission to listen.</source>
        <translation>Lanscope attend l&apos;autorisation d&apos;écouter.</translation>
    </message>
    <message>
        <source>Lanscope is not listening.</source>
        <translation>Lanscope n&apos;est pas à l&apos;écoute.</translation>
    </message>
    <message>
        <source>others&apos; traffic</source>
        <translation>le trafic des autres</translation>
    </message>
    <message>
        <source>Too little has passed to tell. It takes about a hundred packets.</source>
        <translation>Trop peu de paquets sont passés pour le dire. Il en faut une centaine.</translation>
    </message>
    <message>
        <source>%1 % of the packets that arrive here are between other devices.</source>
        <translation>%1&#xa0;% des paquets qui arrivent ici circulent entre d&apos;autres appareils.</translation>
    </message>
    <message>
        <source>Only strays: %1 % of the packets that arrive here are between other devices. The network delivers to this computer what is meant for it or for all.</source>
        <translation>Seulement des paquets égarés&#xa0;: %1&#xa0;% des paquets qui arrivent ici circulent entre d&apos;autres appareils. Le réseau remet à cet ordinateur ce qui est destiné à lui ou à tous.</translation>
    </message>
    <message>
        <source>The network delivers to this computer only what is meant for it or for all. Seeing the rest takes a place where it passes: the router itself, or a mirror port of a switch.</source>
        <translation>Le réseau ne remet à cet ordinateur que ce qui est destiné à lui ou à tous. Pour voir le reste, il faut être là où il passe&#xa0;: au routeur lui-même, ou à un port miroir d&apos;un commutateur.</translation>
    </message>
    <message>
        <source>The file is still being read.</source>
        <translation>Le fichier est encore en cours de lecture.</translation>
    </message>
    <message>
        <source>Only what was recorded can be shown. Where and how it was recorded, the file does not say.</source>
        <translation>Seul ce qui a été enregistré peut être affiché. Où et comment cela a été enregistré, le fichier ne le dit pas.</translation>
    </message>
    <message>
        <source>what %1 holds</source>
        <translation>ce que contient %1</translation>
    </message>
    <message>
        <source>who is here</source>
        <translation>qui est présent</translation>
    </message>
    <message>
        <source>Devices announce themselves to all; Lanscope hears that.</source>
        <translation>Les appareils s&apos;annoncent à tous&#xa0;; Lanscope l&apos;entend.</translation>
    </message>
    <message>
        <source>this computer&apos;s traffic</source>
        <translation>le trafic de cet ordinateur</translation>
    </message>
    <message>
        <source>Every packet to and from this computer is counted.</source>
        <translation>Chaque paquet venant de cet ordinateur ou allant vers lui est compté.</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vu</translation>
    </message>
    <message>
        <source>partly seen</source>
        <translation>vu en partie</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>non vu</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation>Lu dans %1</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Pas à l&apos;écoute</translation>
    </message>
    <message>
        <source>Waiting for permission. Your computer may ask for your password.</source>
        <translation>En attente d&apos;autorisation. Votre ordinateur peut demander votre mot de passe.</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>À l&apos;écoute sur %1</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) lost</source>
        <translation>
            <numerusform>%n paquet perdu</numerusform>
            <numerusform>%n paquets perdus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) lost</source>
        <translation>
            <numerusform>%n rapport perdu</numerusform>
            <numerusform>%n rapports perdus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) counted without their flow</source>
        <translation>
            <numerusform>%n paquet compté sans son flux</numerusform>
            <numerusform>%n paquets comptés sans leur flux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n self-description(s) missed</source>
        <translation>
            <numerusform>%n présentation d&apos;appareil manquée</numerusform>
            <numerusform>%n présentations d&apos;appareils manquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) forgotten</source>
        <translation>
            <numerusform>%n appareil oublié</numerusform>
            <numerusform>%n appareils oubliés</numerusform>
        </translation>
    </message>
    <message>
        <source>What is seen is kept on this computer.</source>
        <translation>Ce qui est vu est conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing is kept. %1</source>
        <translation>Rien n&apos;est conservé. %1</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>Rien n&apos;est conservé.</translation>
    </message>
</context>
<context>
    <name>lanscope::Walk</name>
    <message>
        <source>%1 of %2</source>
        <comment>3 of 17</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>DHCP: host name annas-iphone</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Its hardware address was given out to: %1</source>
        <translation>Son adresse matérielle a été attribuée à&#xa0;: %1</translation>
    </message>
    <message>
        <source>It uses a made-up hardware address, as phones and laptops do to stay private.</source>
        <translation>Il utilise une adresse matérielle inventée, comme le font les téléphones et les ordinateurs portables pour rester discrets.</translation>
    </message>
    <message>
        <source>Its address here is %1.</source>
        <translation>Son adresse ici est %1.</translation>
    </message>
</context>
<context>
    <name>lanscope::WalkCard</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Comment vous l&apos;appelez</translation>
    </message>
    <message>
        <source>Whose it is, if it is somebody’s</source>
        <translation>À qui il est, s&apos;il est à quelqu&apos;un</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>P&amp;ropriétaire</translation>
    </message>
</context>
<context>
    <name>lanscope::WalkThrough</name>
    <message>
        <source>&amp;Yes, it belongs here</source>
        <translation>&amp;Oui, il a sa place ici</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Passer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Qui est qui</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message numerus="yes">
        <source>You know %n device(s) now.</source>
        <translation>
            <numerusform>Vous connaissez maintenant %n appareil.</numerusform>
            <numerusform>Vous connaissez maintenant %n appareils.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped; you find them on the page Devices.</source>
        <translation>
            <numerusform>%n passé&#xa0;; vous le trouverez sur la page Appareils.</numerusform>
            <numerusform>%n passés&#xa0;; vous les trouverez sur la page Appareils.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::WindowActions</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Stop &amp;reading</source>
        <translation>Arrêter la lec&amp;ture</translation>
    </message>
    <message>
        <source>S&amp;top listening</source>
        <translation>Arrêter l&apos;éco&amp;ute</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Network interface to listen on</source>
        <translation>Interface réseau à écouter</translation>
    </message>
    <message>
        <source>Start &amp;listening</source>
        <translation>&amp;Commencer l&apos;écoute</translation>
    </message>
    <message>
        <source>&amp;Open a capture file…</source>
        <translation>&amp;Ouvrir un fichier de capture…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;What leaves this computer…</source>
        <translation>Ce qui &amp;sort de cet ordinateur…</translation>
    </message>
    <message>
        <source>&amp;Hide names and addresses</source>
        <translation>&amp;Masquer les noms et les adresses</translation>
    </message>
    <message>
        <source>&amp;About Lanscope</source>
        <translation>À propos de &amp;Lanscope</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>Filtrer les appareils</translation>
    </message>
    <message>
        <source>Words, or terms like type:printer and seen:&lt;7d; the Down key offers them (%1)</source>
        <translation>Des mots, ou des termes comme type:printer et seen:&lt;7d&#xa0;; la touche Flèche bas les propose (%1)</translation>
    </message>
    <message>
        <source>Names are made up</source>
        <translation>Les noms sont inventés</translation>
    </message>
    <message>
        <source>Names and addresses are hidden. Press to show them.</source>
        <translation>Les noms et les adresses sont masqués. Appuyez pour les afficher.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>What is &amp;kept…</source>
        <translation>Ce qui est conser&amp;vé…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
</context>
</TS>
