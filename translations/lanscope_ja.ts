<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AlertKind</name>
    <message>
        <source>A new device</source>
        <translation>新しい機器</translation>
    </message>
    <message>
        <source>A device left</source>
        <translation>機器がいなくなった</translation>
    </message>
    <message>
        <source>A device came back</source>
        <translation>機器が戻ってきた</translation>
    </message>
    <message>
        <source>Two devices with one address</source>
        <translation>1 つのアドレスを 2 台の機器が使用</translation>
    </message>
    <message>
        <source>A device poses as another (ARP)</source>
        <translation>機器が別の機器になりすまし (ARP)</translation>
    </message>
    <message>
        <source>The router is another one</source>
        <translation>ルーターが別のものに変わった</translation>
    </message>
    <message>
        <source>A device poses as another (IPv6)</source>
        <translation>機器が別の機器になりすまし (IPv6)</translation>
    </message>
    <message>
        <source>A second DHCP server</source>
        <translation>2 台目の DHCP サーバー</translation>
    </message>
    <message>
        <source>Addresses are being used up</source>
        <translation>アドレスが使い果たされつつある</translation>
    </message>
    <message>
        <source>A second IPv6 router</source>
        <translation>2 台目の IPv6 ルーター</translation>
    </message>
    <message>
        <source>A device answers to every name</source>
        <translation>あらゆる名前に応答する機器</translation>
    </message>
    <message>
        <source>Forged DNS answers</source>
        <translation>偽の DNS 応答</translation>
    </message>
    <message>
        <source>Search for devices (ARP)</source>
        <translation>機器の探索 (ARP)</translation>
    </message>
    <message>
        <source>Search for devices (ping)</source>
        <translation>機器の探索 (ping)</translation>
    </message>
    <message>
        <source>Search for open ports</source>
        <translation>開いているポートの探索</translation>
    </message>
    <message>
        <source>Search for a service on many devices</source>
        <translation>多数の機器でのサービスの探索</translation>
    </message>
    <message>
        <source>Slow search for services</source>
        <translation>時間をかけたサービスの探索</translation>
    </message>
    <message>
        <source>Search for UDP services</source>
        <translation>UDP サービスの探索</translation>
    </message>
    <message>
        <source>Disguised search for services</source>
        <translation>サービスの偽装探索</translation>
    </message>
    <message>
        <source>Spreading like a bot</source>
        <translation>ボットのような拡散</translation>
    </message>
    <message>
        <source>Guessing passwords</source>
        <translation>パスワードの総当たり</translation>
    </message>
    <message>
        <source>A flood of packets</source>
        <translation>大量のパケット</translation>
    </message>
    <message>
        <source>A flood of made-up devices</source>
        <translation>架空の機器の大量発生</translation>
    </message>
    <message>
        <source>A broadcast storm</source>
        <translation>ブロードキャストストーム</translation>
    </message>
    <message>
        <source>Far more traffic than usual</source>
        <translation>いつもよりはるかに多い通信量</translation>
    </message>
    <message>
        <source>A large upload to a new place</source>
        <translation>新しい宛先への大きなアップロード</translation>
    </message>
    <message>
        <source>Calls home like clockwork</source>
        <translation>時計のように規則正しい外部への接続</translation>
    </message>
    <message>
        <source>Calls in vain again and again</source>
        <translation>何度も失敗する接続</translation>
    </message>
    <message>
        <source>Data hidden in names</source>
        <translation>名前に隠されたデータ</translation>
    </message>
    <message>
        <source>Many names that do not exist</source>
        <translation>存在しない名前が多数</translation>
    </message>
    <message>
        <source>Unlike a device of its type</source>
        <translation>この種類の機器らしくない動作</translation>
    </message>
    <message>
        <source>Not the device it was</source>
        <translation>以前とは違う機器</translation>
    </message>
    <message>
        <source>A new service</source>
        <translation>新しいサービス</translation>
    </message>
    <message>
        <source>Reachable from the Internet</source>
        <translation>インターネットから接続可能</translation>
    </message>
    <message>
        <source>Contact with a listed address</source>
        <translation>リストにあるアドレスとの通信</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重大</translation>
    </message>
</context>
<context>
    <name>AlertText</name>
    <message>
        <source>%1 is new in this network.</source>
        <translation>%1 はこのネットワークに新しく現れました。</translation>
    </message>
    <message>
        <source>New devices appear when somebody visits or buys something.</source>
        <translation>新しい機器は、来客があったときや何かを購入したときに現れます。</translation>
    </message>
    <message>
        <source>If you know it, give it a name. If nobody knows it, change the Wi-Fi password.</source>
        <translation>ご存じの機器なら、名前を付けてください。誰も知らない機器なら、Wi-Fi のパスワードを変更してください。</translation>
    </message>
    <message>
        <source>Devices leave, sleep, or are switched off.</source>
        <translation>機器は、離れたり、スリープしたり、電源を切られたりします。</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 が戻ってきました。</translation>
    </message>
    <message>
        <source>Devices leave and come back.</source>
        <translation>機器は離れたり戻ってきたりします。</translation>
    </message>
    <message>
        <source>%1 uses the address %2, which another device has.</source>
        <translation>%1 が、別の機器が持っているアドレス %2 を使っています。</translation>
    </message>
    <message>
        <source>Each address belongs to one device. Bridged virtual machines and proxies may look like this, too.</source>
        <translation>それぞれのアドレスは 1 台の機器だけのものです。ブリッジ接続の仮想マシンやプロキシも、このように見えることがあります。</translation>
    </message>
    <message>
        <source>If one of the two has trouble, let the router give it an address by DHCP instead of setting one by hand.</source>
        <translation>どちらかに不具合がある場合は、アドレスを手動で設定せず、ルーターから DHCP で割り当ててください。</translation>
    </message>
    <message>
        <source>%1 pretends to be %2.</source>
        <translation>%1 が %2 になりすましています。</translation>
    </message>
    <message>
        <source>A device answers for an address when it is asked and when the address is its own.</source>
        <translation>機器は、尋ねられたときに、自分のアドレスについてだけ応答します。</translation>
    </message>
    <message>
        <source>It may read or change what others send. Take it off the network, and change passwords that were typed meanwhile.</source>
        <translation>ほかの機器が送る内容を読んだり変えたりするおそれがあります。ネットワークから切り離し、その間に入力したパスワードを変更してください。</translation>
    </message>
    <message>
        <source>The router&apos;s address %2 now belongs to %1.</source>
        <translation>ルーターのアドレス %2 は、現在 %1 のものになっています。</translation>
    </message>
    <message>
        <source>The router keeps its hardware address until it is replaced.</source>
        <translation>ルーターのハードウェアアドレスは、交換されるまで変わりません。</translation>
    </message>
    <message>
        <source>If nobody replaced the router, find this device and take it off the network.</source>
        <translation>誰もルーターを交換していない場合は、この機器を見つけてネットワークから切り離してください。</translation>
    </message>
    <message>
        <source>A device announces IPv6 addresses that are its own. A sleeping device may have another one answer for it.</source>
        <translation>機器は自分の IPv6 アドレスだけを知らせます。スリープ中の機器に代わって、別の機器が応答することもあります。</translation>
    </message>
    <message>
        <source>%1 gives out addresses beside the router.</source>
        <translation>%1 が、ルーターとは別にアドレスを配っています。</translation>
    </message>
    <message>
        <source>In a network one DHCP server gives out addresses, mostly the router.</source>
        <translation>ネットワークでは 1 台の DHCP サーバーがアドレスを配ります。たいていはルーターです。</translation>
    </message>
    <message>
        <source>If it is a router or access point of yours, switch off its DHCP server. If it is not, take it off the network and reconnect the others.</source>
        <translation>ご自分のルーターやアクセスポイントなら、その DHCP サーバーを無効にしてください。そうでなければ、ネットワークから切り離し、ほかの機器を接続し直してください。</translation>
    </message>
    <message>
        <source>Somebody uses up the addresses of this network.</source>
        <translation>何者かが、このネットワークのアドレスを使い果たそうとしています。</translation>
    </message>
    <message>
        <source>A handful of devices ask for an address in a minute.</source>
        <translation>1 分間にアドレスを求める機器は、ほんの数台です。</translation>
    </message>
    <message>
        <source>New devices may get no address. Look which device or port of the switch it comes from, and restart the router when it is over.</source>
        <translation>新しい機器がアドレスを得られないことがあります。どの機器から、またはスイッチのどのポートから来ているかを調べ、収まったらルーターを再起動してください。</translation>
    </message>
    <message>
        <source>%1 says that it is the IPv6 router.</source>
        <translation>%1 が、自分は IPv6 ルーターだと知らせています。</translation>
    </message>
    <message>
        <source>In a network one station is the router.</source>
        <translation>ネットワークでは 1 台の機器がルーターです。</translation>
    </message>
    <message>
        <source>If it is a computer that shares its connection, switch that off. If it is unknown, take it off the network.</source>
        <translation>接続を共有しているコンピューターなら、共有を無効にしてください。見覚えのない機器なら、ネットワークから切り離してください。</translation>
    </message>
    <message>
        <source>%1 answers to names that are not its own.</source>
        <translation>%1 が、自分のものではない名前に応答しています。</translation>
    </message>
    <message>
        <source>A device answers when it is asked for its own name.</source>
        <translation>機器は、自分の名前を尋ねられたときに応答します。</translation>
    </message>
    <message>
        <source>It may collect passwords of those who look for shares or proxies. Take it off the network, and change passwords that were used meanwhile.</source>
        <translation>共有フォルダーやプロキシを探している人のパスワードを集めているおそれがあります。ネットワークから切り離し、その間に使ったパスワードを変更してください。</translation>
    </message>
    <message>
        <source>Forged answers for %2 lead astray.</source>
        <translation>%2 についての偽の応答が、誤った宛先に導いています。</translation>
    </message>
    <message>
        <source>Each question has one answer.</source>
        <translation>1 つの問い合わせに対する応答は 1 つです。</translation>
    </message>
    <message>
        <source>Do not type passwords until the device that forges is off the network.</source>
        <translation>偽の応答をしている機器をネットワークから切り離すまで、パスワードを入力しないでください。</translation>
    </message>
    <message>
        <source>%1 asks for every address of this network.</source>
        <translation>%1 が、このネットワークのすべてのアドレスを問い合わせています。</translation>
    </message>
    <message>
        <source>Devices ask for the few that they talk to. Network scanner apps ask for all.</source>
        <translation>機器は、通信する少数の相手だけを問い合わせます。ネットワークスキャンアプリはすべてを問い合わせます。</translation>
    </message>
    <message>
        <source>If nobody scanned the network on purpose, look what runs on this device.</source>
        <translation>誰も意図してネットワークをスキャンしていない場合は、この機器で何が動いているかを確認してください。</translation>
    </message>
    <message>
        <source>%1 looks who is there by ping.</source>
        <translation>%1 が、どの機器がいるかを ping で調べています。</translation>
    </message>
    <message>
        <source>Devices ping few others, if any. Network scanner apps ping all.</source>
        <translation>機器が ping を送る相手は、あってもごくわずかです。ネットワークスキャンアプリはすべてに ping を送ります。</translation>
    </message>
    <message>
        <source>%1 looks for open ports of %2.</source>
        <translation>%1 が、%2 の開いているポートを探しています。</translation>
    </message>
    <message>
        <source>Devices call the few services that they use, and these answer.</source>
        <translation>機器は自分が使う少数のサービスだけに接続し、それらは応答します。</translation>
    </message>
    <message>
        <source>If nobody did this on purpose, take the device off the network and look for malicious software.</source>
        <translation>誰も意図して行っていない場合は、機器をネットワークから切り離し、悪意のあるソフトウェアがないか調べてください。</translation>
    </message>
    <message>
        <source>%1 looks for port %2 on many hosts.</source>
        <translation>%1 が、多数のホストでポート %2 を探しています。</translation>
    </message>
    <message>
        <source>Devices call the few hosts that they use, and these answer.</source>
        <translation>機器は自分が使う少数のホストだけに接続し、それらは応答します。</translation>
    </message>
    <message>
        <source>Worms spread like this. If nobody did this on purpose, take the device off the network and look for malicious software.</source>
        <translation>ワームはこのように広がります。誰も意図して行っていない場合は、機器をネットワークから切り離し、悪意のあるソフトウェアがないか調べてください。</translation>
    </message>
    <message>
        <source>%1 tries services one after the other, slowly.</source>
        <translation>%1 が、サービスを 1 つずつゆっくりと試しています。</translation>
    </message>
    <message>
        <source>If nobody did this on purpose, look what runs on this device.</source>
        <translation>誰も意図して行っていない場合は、この機器で何が動いているかを確認してください。</translation>
    </message>
    <message>
        <source>%1 looks for UDP services (%2).</source>
        <translation>%1 が UDP サービスを探しています (%2)。</translation>
    </message>
    <message>
        <source>%1 tests %2 with packets that no program sends.</source>
        <translation>%1 が、どのプログラムも送らないパケットで %2 を調べています。</translation>
    </message>
    <message>
        <source>Network stacks do not send such packets. Only tools for scanning do.</source>
        <translation>通常の機器はこのようなパケットを送りません。送るのはスキャン用のツールだけです。</translation>
    </message>
    <message>
        <source>%1 looks for devices to break into, like a bot.</source>
        <translation>%1 が、ボットのように、侵入できる機器を探しています。</translation>
    </message>
    <message>
        <source>Hardly anything uses telnet any more.</source>
        <translation>telnet はもうほとんど使われていません。</translation>
    </message>
    <message>
        <source>Switch it off and on, update it at once, and set a password of your own. Until then keep it off the Internet.</source>
        <translation>電源を入れ直し、すぐに更新し、ご自分のパスワードを設定してください。それまではインターネットに接続しないでください。</translation>
    </message>
    <message>
        <source>%1 may be guessing passwords of %2.</source>
        <translation>%1 が %2 のパスワードを推測している可能性があります。</translation>
    </message>
    <message>
        <source>People log in now and then, programs keep their connection.</source>
        <translation>人がログインするのは時々で、プログラムは接続を保ちます。</translation>
    </message>
    <message>
        <source>If it is no program of yours, change the password there, and look what runs on this device.</source>
        <translation>ご自分のプログラムでなければ、接続先のパスワードを変更し、この機器で何が動いているかを確認してください。</translation>
    </message>
    <message>
        <source>%1 floods %2 with packets.</source>
        <translation>%1 が %2 に大量のパケットを送っています。</translation>
    </message>
    <message>
        <source>Devices send what the other side answers.</source>
        <translation>機器は、相手が応答する分だけ送ります。</translation>
    </message>
    <message>
        <source>Take the device off the network; it may take part in an attack on others.</source>
        <translation>機器をネットワークから切り離してください。ほかへの攻撃に加わっている可能性があります。</translation>
    </message>
    <message>
        <source>Somebody floods the network with made-up devices.</source>
        <translation>何者かが、架空の機器でネットワークをあふれさせています。</translation>
    </message>
    <message>
        <source>New devices come one by one.</source>
        <translation>新しい機器は 1 台ずつ現れます。</translation>
    </message>
    <message>
        <source>Who does it cannot be seen. Unplug cables of the switch one after the other until it ends.</source>
        <translation>誰が行っているかはわかりません。収まるまで、スイッチのケーブルを 1 本ずつ抜いてください。</translation>
    </message>
    <message>
        <source>Broadcasts flood the network, most of them from %1.</source>
        <translation>ブロードキャストがネットワークにあふれています。その大半は %1 からのものです。</translation>
    </message>
    <message>
        <source>A network has some broadcasts in a second.</source>
        <translation>ネットワークのブロードキャストは、1 秒間に数個程度です。</translation>
    </message>
    <message>
        <source>Look for a cable that has both its ends in the network, and for a device that is broken.</source>
        <translation>両端がこのネットワークにつながっているケーブルや、故障した機器がないか調べてください。</translation>
    </message>
    <message>
        <source>%1 moves far more data than usual.</source>
        <translation>%1 が、いつもよりはるかに多くのデータをやり取りしています。</translation>
    </message>
    <message>
        <source>What it usually moves at this time of day was learned.</source>
        <translation>この時間帯のいつもの通信量は学習済みです。</translation>
    </message>
    <message>
        <source>Updates and backups do this. Otherwise look whom it talks to.</source>
        <translation>更新やバックアップではこのようになります。そうでなければ、どこと通信しているかを確認してください。</translation>
    </message>
    <message>
        <source>%1 uploads much to %2.</source>
        <translation>%1 が %2 に大量のデータをアップロードしています。</translation>
    </message>
    <message>
        <source>Most devices receive more than they send, and send to places they know.</source>
        <translation>たいていの機器は、送るよりも多くを受け取り、知っている宛先に送ります。</translation>
    </message>
    <message>
        <source>Backups, speed tests and cameras do this. Otherwise look what runs on it.</source>
        <translation>バックアップ、速度測定、カメラではこのようになります。そうでなければ、この機器で何が動いているかを確認してください。</translation>
    </message>
    <message>
        <source>%1 calls %2 like clockwork.</source>
        <translation>%1 が、時計のように規則正しく %2 に接続しています。</translation>
    </message>
    <message>
        <source>Many programs call their makers at fixed times; some malicious software does.</source>
        <translation>多くのプログラムは決まった時刻に製造元に接続します。悪意のあるソフトウェアにもそうするものがあります。</translation>
    </message>
    <message>
        <source>Nothing needs to be done if you know the place it calls.</source>
        <translation>接続先をご存じなら、何もする必要はありません。</translation>
    </message>
    <message>
        <source>%1 calls %2 in vain, again and again.</source>
        <translation>%1 が %2 に何度も接続を試み、失敗しています。</translation>
    </message>
    <message>
        <source>A service that ended leaves its devices calling.</source>
        <translation>サービスが終了しても、機器は接続を試み続けます。</translation>
    </message>
    <message>
        <source>Look for an update of the device. If you do not know the place it calls, look what runs on it.</source>
        <translation>機器の更新がないか確認してください。接続先に心当たりがなければ、この機器で何が動いているかを確認してください。</translation>
    </message>
    <message>
        <source>%1 hides data in names under %2.</source>
        <translation>%1 が、%2 の下の名前にデータを隠しています。</translation>
    </message>
    <message>
        <source>Names are short, and each device asks for few under one domain.</source>
        <translation>名前は短く、どの機器も 1 つのドメインの下で尋ねる名前はわずかです。</translation>
    </message>
    <message>
        <source>If nobody uses a tunnel on purpose, take the device off the network and look for malicious software.</source>
        <translation>誰も意図してトンネルを使っていない場合は、機器をネットワークから切り離し、悪意のあるソフトウェアがないか調べてください。</translation>
    </message>
    <message>
        <source>%1 asks for many names that do not exist.</source>
        <translation>%1 が、存在しない名前を多数尋ねています。</translation>
    </message>
    <message>
        <source>Nearly all names that devices ask for exist.</source>
        <translation>機器が尋ねる名前は、ほぼすべて存在します。</translation>
    </message>
    <message>
        <source>Bots look for their master like this. Look for malicious software.</source>
        <translation>ボットはこのようにして指令元を探します。悪意のあるソフトウェアがないか調べてください。</translation>
    </message>
    <message>
        <source>%1 does what a device of its type does not do (%2).</source>
        <translation>%1 が、この種類の機器がしないことをしています (%2)。</translation>
    </message>
    <message>
        <source>Simple devices talk to their maker&apos;s service and little else.</source>
        <translation>単純な機器は、製造元のサービス以外とはほとんど通信しません。</translation>
    </message>
    <message>
        <source>Update it. If its type is wrong, set the right one.</source>
        <translation>機器を更新してください。種類が間違っている場合は、正しい種類を設定してください。</translation>
    </message>
    <message>
        <source>%1 is not what it was.</source>
        <translation>%1 が以前とは違うものになっています。</translation>
    </message>
    <message>
        <source>A device keeps its name and its software.</source>
        <translation>機器の名前とソフトウェアは変わりません。</translation>
    </message>
    <message>
        <source>Another system on the same computer looks like this. Otherwise somebody may use its address.</source>
        <translation>同じコンピューターで別のシステムを使うと、このように見えます。そうでなければ、何者かがそのアドレスを使っている可能性があります。</translation>
    </message>
    <message>
        <source>%1 now offers %2.</source>
        <translation>%1 が新たに %2 を提供しています。</translation>
    </message>
    <message>
        <source>Devices get new services with updates and programs.</source>
        <translation>機器は、更新やプログラムによって新しいサービスを持つようになります。</translation>
    </message>
    <message>
        <source>Nothing needs to be done if you installed it.</source>
        <translation>ご自分でインストールしたものなら、何もする必要はありません。</translation>
    </message>
    <message>
        <source>%1 can be reached from the Internet (%2).</source>
        <translation>%1 にインターネットから接続できます (%2)。</translation>
    </message>
    <message>
        <source>Games and file sharing ask the router to let others in.</source>
        <translation>ゲームやファイル共有は、外からの接続を通すようルーターに求めます。</translation>
    </message>
    <message>
        <source>If it should not be reachable, switch off UPnP in the router.</source>
        <translation>外から接続できるべきでない場合は、ルーターの UPnP を無効にしてください。</translation>
    </message>
    <message>
        <source>%1 is in contact with %2, which is on your list.</source>
        <translation>%1 が、リストにある %2 と通信しています。</translation>
    </message>
    <message>
        <source>No device should talk to what is listed.</source>
        <translation>リストにある相手とは、どの機器も通信すべきではありません。</translation>
    </message>
    <message>
        <source>Look which program does it.</source>
        <translation>どのプログラムが行っているかを確認してください。</translation>
    </message>
    <message>
        <source>%2 ports of %1 were tried within %3 s: %4</source>
        <translation>%3 秒間に %1 の %2 個のポートが試されました: %4</translation>
    </message>
    <message>
        <source>Port %2 of %1 hosts was tried within %3 s: %4</source>
        <translation>%3 秒間に %1 台のホストのポート %2 が試されました: %4</translation>
    </message>
    <message>
        <source>%1 services did not answer within %2 min: %3</source>
        <translation>%2 分間に %1 個のサービスが応答しませんでした: %3</translation>
    </message>
    <message>
        <source>%1 % of %2 attempts were answered.</source>
        <translation>%2 回の試行のうち %1 % に応答がありました。</translation>
    </message>
    <message>
        <source>%1 packets to %3 within %2 s that no network stack sends.</source>
        <translation>どの機器も通常は送らないパケットが、%2 秒間に %3 宛てに %1 個送られました。</translation>
    </message>
    <message>
        <source>%2 IP protocols of %1 were tried within %3 s.</source>
        <translation>%3 秒間に %1 の %2 種類の IP プロトコルが試されました。</translation>
    </message>
    <message>
        <source>It asked for %1 addresses within %2 s: %3</source>
        <translation>%2 秒間に %1 個のアドレスを問い合わせました: %3</translation>
    </message>
    <message>
        <source>It pinged %1 hosts within %2 s: %3</source>
        <translation>%2 秒間に %1 台のホストに ping を送りました: %3</translation>
    </message>
    <message>
        <source>%1 hosts within %2 s got packets with the mark of the Mirai family.</source>
        <translation>%2 秒間に %1 台のホストが、Mirai 系の特徴を持つパケットを受け取りました。</translation>
    </message>
    <message>
        <source>%2 claims %1, which %3 had.</source>
        <translation>%3 が持っていた %1 を、%2 が自分のものだと主張しています。</translation>
    </message>
    <message>
        <source>%1 answers within %2 s that nobody asked for: %3</source>
        <translation>%2 秒間に、誰も尋ねていない応答が %1 件ありました: %3</translation>
    </message>
    <message>
        <source>%1 is the address of the router or name server.</source>
        <translation>%1 は、ルーターまたはネームサーバーのアドレスです。</translation>
    </message>
    <message>
        <source>%1 changed its owner %2 times within %3 s, between %4 and %5.</source>
        <translation>%1 の持ち主が、%3 秒間に %4 と %5 の間で %2 回変わりました。</translation>
    </message>
    <message>
        <source>The server %1 names the router %2 and the name servers %3, to %4.</source>
        <translation>サーバー %1 が、%4 に対して、ルーター %2 とネームサーバー %3 を案内しています。</translation>
    </message>
    <message>
        <source>The server that was known, %1, names the router %2.</source>
        <translation>以前から知られているサーバー %1 は、ルーター %2 を案内しています。</translation>
    </message>
    <message>
        <source>%1 clients asked for addresses, %2 times within %3 s.</source>
        <translation>%3 秒間に %1 台のクライアントが、アドレスを %2 回求めました。</translation>
    </message>
    <message>
        <source>%1 (%2) advertises itself with %3 preference, and: %4</source>
        <translation>%1 (%2) が、優先度 %3 でルーターだと知らせ、次の内容も伝えています: %4</translation>
    </message>
    <message>
        <source>Known routers: %1</source>
        <translation>既知のルーター: %1</translation>
    </message>
    <message>
        <source>%1 hardware addresses never seen before within %2 s.</source>
        <translation>%2 秒間に、これまで見たことのないハードウェアアドレスが %1 個現れました。</translation>
    </message>
    <message>
        <source>%1 names within %2 s, all said to be at %4: %3</source>
        <translation>%2 秒間に %1 個の名前が、すべて %4 にあると応答されました: %3</translation>
    </message>
    <message>
        <source>%4 asked once for %1 and was told %2, and also %3.</source>
        <translation>%4 は %1 を一度尋ね、%2 という応答と、さらに %3 という応答を受け取りました。</translation>
    </message>
    <message>
        <source>%1 names under %3 within %2 s, %4 characters long on average: %5</source>
        <translation>%2 秒間に %3 の下の名前が %1 個、平均 %4 文字: %5</translation>
    </message>
    <message>
        <source>%1 domains within %2 min that do not exist: %3</source>
        <translation>%2 分間に存在しないドメインが %1 個: %3</translation>
    </message>
    <message>
        <source>%1 connections to %2 of %3 within %4 s.</source>
        <translation>%4 秒間に %3 の %2 への接続が %1 回ありました。</translation>
    </message>
    <message>
        <source>%1 packets a second (%2) to %3 for %4 s.</source>
        <translation>毎秒 %1 パケット (%2) が %3 宛てに %4 秒間送られました。</translation>
    </message>
    <message>
        <source>%2 calls to %1 every %3 s, give or take %4 %.</source>
        <translation>%1 への接続が %2 回、%3 秒ごとにありました (誤差 %4 % 以内)。</translation>
    </message>
    <message>
        <source>%2 calls to %1 within %3 min, none answered.</source>
        <translation>%3 分間に %1 への接続が %2 回あり、応答は一度もありませんでした。</translation>
    </message>
    <message>
        <source>%1 bytes went to %3, %2 bytes came back.</source>
        <translation>%1 バイトが %3 に送られ、%2 バイトが返ってきました。</translation>
    </message>
    <message>
        <source>%1 is a new contact. Lanscope has been watching here for %2 hours.</source>
        <translation>%1 は新しい通信相手です。Lanscope はここで %2 時間監視しています。</translation>
    </message>
    <message>
        <source>It is taken for a %1, and %2: %3</source>
        <translation>この機器は「%1」とみなされていますが、次の通信が確認されました (%2): %3</translation>
    </message>
    <message>
        <source>%1 was &quot;%2&quot; and is &quot;%3&quot; now.</source>
        <translation>%1 は「%2」でしたが、現在は「%3」です。</translation>
    </message>
    <message>
        <source>%1 bytes in this hour; %2 bytes are usual, after %3 days of learning.</source>
        <translation>この 1 時間に %1 バイトです。%3 日間の学習によれば、いつもは %2 バイトです。</translation>
    </message>
    <message>
        <source>It announces %1.</source>
        <translation>%1 を知らせています。</translation>
    </message>
    <message>
        <source>It asked the router to pass port %1 on to %2.</source>
        <translation>ポート %1 を %2 に転送するよう、ルーターに求めました。</translation>
    </message>
    <message>
        <source>It answered a call from %1 to port %2.</source>
        <translation>%1 からポート %2 への接続に応答しました。</translation>
    </message>
    <message>
        <source>%1 is in the list %2.</source>
        <translation>%1 は、リスト %2 に載っています。</translation>
    </message>
    <message>
        <source>It was seen %1 times.</source>
        <translation>%1 回確認されました。</translation>
    </message>
    <message>
        <source>An unknown device</source>
        <translation>不明な機器</translation>
    </message>
    <message>
        <source>%1, from any device</source>
        <translation>%1 (すべての機器から)</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1 (%2 から)</translation>
    </message>
    <message>
        <source>%1 seems to have left.</source>
        <translation>%1 がいなくなったようです。</translation>
    </message>
    <message>
        <source>Nothing needs to be done, unless it should be here. You wanted to be told when this device comes or goes.</source>
        <translation>ここにいるはずの機器でなければ、何もする必要はありません。この機器の出入りを知らせるように設定されています。</translation>
    </message>
    <message>
        <source>Nothing needs to be done. You wanted to be told when this device comes or goes.</source>
        <translation>何もする必要はありません。この機器の出入りを知らせるように設定されています。</translation>
    </message>
    <message>
        <source>The DHCPv6 server %1 gives the addresses %2 and the name servers %3, to %4.</source>
        <translation>DHCPv6 サーバー %1 が、アドレス %2 とネームサーバー %3 を %4 に配っています。</translation>
    </message>
    <message>
        <source>The DHCPv6 server that was known, %1, gives the name servers %2.</source>
        <translation>以前から知られている DHCPv6 サーバー %1 は、ネームサーバー %2 を配っています。</translation>
    </message>
    <message>
        <source>%1 ICMP redirects in the name of %2, which %3 has.</source>
        <translation>%3 のものである %2 の名で、ICMP リダイレクトが %1 回送られました。</translation>
    </message>
    <message>
        <source>It was silent for %1 min. While it is here, it is silent for %2 min at most.</source>
        <translation>%1 分間通信がありませんでした。ここにいる間の沈黙は、長くても %2 分です。</translation>
    </message>
    <message>
        <source>It was heard again after %1 min.</source>
        <translation>%1 分後に再び通信が確認されました。</translation>
    </message>
</context>
<context>
    <name>Baseline</name>
    <message numerus="yes">
        <source>Learning, %n day(s) left</source>
        <translation>
            <numerusform>学習中、あと %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>学習済み</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>%1 (program %2)</source>
        <translation>%1 (プログラム %2)</translation>
    </message>
    <message>
        <source>reading the helper&apos;s stream</source>
        <translation>ヘルパーからのデータの読み取り</translation>
    </message>
    <message>
        <source>a message has an impossible size</source>
        <translation>メッセージの大きさがありえない値です</translation>
    </message>
    <message>
        <source>this is no message of the helper</source>
        <translation>これはヘルパーのメッセージではありません</translation>
    </message>
    <message>
        <source>the helper is of another version than this program</source>
        <translation>ヘルパーのバージョンがこのプログラムと異なります</translation>
    </message>
    <message>
        <source>a message does not hold what its head says</source>
        <translation>メッセージの内容がヘッダーの記載と一致しません</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Router</source>
        <translation>ルーター</translation>
    </message>
    <message>
        <source>Access point</source>
        <translation>アクセスポイント</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>スイッチ</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>スマートフォン</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>タブレット</translation>
    </message>
    <message>
        <source>Wearable</source>
        <translation>ウェアラブル</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>プリンター</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Doorbell</source>
        <translation>ドアホン</translation>
    </message>
    <message>
        <source>Smart speaker</source>
        <translation>スマートスピーカー</translation>
    </message>
    <message>
        <source>Media streamer</source>
        <translation>メディアストリーマー</translation>
    </message>
    <message>
        <source>TV</source>
        <translation>テレビ</translation>
    </message>
    <message>
        <source>Game console</source>
        <translation>ゲーム機</translation>
    </message>
    <message>
        <source>Smart plug</source>
        <translation>スマートプラグ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>照明</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <translation>サーモスタット</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>センサー</translation>
    </message>
    <message>
        <source>Smart home hub</source>
        <translation>スマートホームハブ</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>家電</translation>
    </message>
    <message>
        <source>Vacuum cleaner</source>
        <translation>掃除機</translation>
    </message>
    <message>
        <source>Network storage</source>
        <translation>ネットワークストレージ</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Internet telephone</source>
        <translation>IP 電話</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>仮想マシン</translation>
    </message>
    <message>
        <source>Single-board computer</source>
        <translation>シングルボードコンピューター</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>No alerts.</source>
        <translation>警告はありません。</translation>
    </message>
    <message>
        <source>an argument is missing</source>
        <translation>引数が足りません</translation>
    </message>
    <message>
        <source>there is an argument too many: %1</source>
        <translation>引数が 1 つ多すぎます: %1</translation>
    </message>
    <message>
        <source>--%1 is one of %2</source>
        <translation>--%1 は %2 のいずれかです</translation>
    </message>
    <message>
        <source>--metrics wants a port, or an address and a port, such as 127.0.0.1:9100</source>
        <translation>--metrics には、ポート、またはアドレスとポートが必要です (例: 127.0.0.1:9100)</translation>
    </message>
    <message>
        <source>--metrics-devices is of use with --metrics only</source>
        <translation>--metrics-devices は --metrics と一緒のときだけ使えます</translation>
    </message>
    <message>
        <source>--duration wants a number of seconds</source>
        <translation>--duration には秒数が必要です</translation>
    </message>
    <message>
        <source>--json and --flow-log - both want standard output</source>
        <translation>--json と --flow-log - は、どちらも標準出力を使います</translation>
    </message>
    <message>
        <source>--filter, at &quot;%1&quot;: %2</source>
        <translation>--filter の「%1」の箇所: %2</translation>
    </message>
    <message>
        <source>--format is one of csv, json</source>
        <translation>--format は csv、json のいずれかです</translation>
    </message>
    <message>
        <source>--%1 wants a moment, such as 2026-11-22, 2026-11-22T18:56:00Z or 7d</source>
        <translation>--%1 には時点が必要です (例: 2026-11-22、2026-11-22T18:56:00Z、7d)</translation>
    </message>
    <message>
        <source>there is no category &quot;%1&quot;</source>
        <translation>種類「%1」はありません</translation>
    </message>
    <message>
        <source>--limit wants a number of alerts</source>
        <translation>--limit には警告の件数が必要です</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>コマンド「%1」はありません</translation>
    </message>
    <message>
        <source>say what to do; --help lists the commands</source>
        <translation>何をするか指定してください。--help でコマンドの一覧を表示します</translation>
    </message>
    <message>
        <source>%1 sure these are one device:</source>
        <translation>これらが同じ機器である確度 %1:</translation>
    </message>
    <message>
        <source>comparing %1 and %2</source>
        <translation>%1 と %2 の比較</translation>
    </message>
    <message>
        <source>both are the same device already</source>
        <translation>両方はすでに同じ機器です</translation>
    </message>
    <message>
        <source>a device has at most %1 addresses</source>
        <translation>1 台の機器が持てるアドレスは最大 %1 個です</translation>
    </message>
    <message>
        <source>No two devices look like one.</source>
        <translation>同じ機器に見えるものはありません。</translation>
    </message>
    <message>
        <source>splitting %1</source>
        <translation>%1 の分割</translation>
    </message>
    <message>
        <source>say which of its MAC addresses is another device</source>
        <translation>どの MAC アドレスが別の機器かを指定してください</translation>
    </message>
    <message>
        <source>the device has no other address</source>
        <translation>この機器にほかのアドレスはありません</translation>
    </message>
    <message>
        <source>opening %1</source>
        <translation>%1 を開く操作</translation>
    </message>
    <message>
        <source>there is no database yet; &quot;lanscopectl run&quot; makes one</source>
        <translation>データベースはまだありません。&quot;lanscopectl run&quot; で作成されます</translation>
    </message>
    <message>
        <source>looking for %1</source>
        <translation>%1 の検索</translation>
    </message>
    <message>
        <source>no such device in this network</source>
        <translation>このネットワークにそのような機器はありません</translation>
    </message>
    <message>
        <source>several devices are called so; say which: %1</source>
        <translation>同じ名前の機器が複数あります。どれかを指定してください: %1</translation>
    </message>
    <message>
        <source>writing flows to %1: %2</source>
        <translation>%1 へのフローの書き込み: %2</translation>
    </message>
    <message>
        <source>listening on %1 (%2)</source>
        <translation>%1 で監視中 (%2)</translation>
    </message>
    <message>
        <source>seen: %1</source>
        <translation>確認: %1</translation>
    </message>
    <message>
        <source>%1 small exchanges did not fit into the list of conversations</source>
        <translation>%1 件の小さなやり取りが、通信の一覧に収まりませんでした</translation>
    </message>
    <message>
        <source>%1 flow records did not fit into the list and are not shown</source>
        <translation>%1 件のフロー記録が一覧に収まらず、表示されていません</translation>
    </message>
    <message>
        <source>Helper: does not answer (%1); only capture files can be read.</source>
        <translation>ヘルパー: 応答しません (%1)。キャプチャファイルの読み取りだけが可能です。</translation>
    </message>
    <message>
        <source>Helper: version %1 does not fit this program; install both anew.</source>
        <translation>ヘルパー: バージョン %1 はこのプログラムに合いません。両方をインストールし直してください。</translation>
    </message>
    <message>
        <source>Helper: version %1, ready.</source>
        <translation>ヘルパー: バージョン %1、準備完了。</translation>
    </message>
    <message>
        <source>this computer&apos;s own traffic</source>
        <translation>このコンピューター自身の通信</translation>
    </message>
    <message>
        <source>what other devices announce to everybody</source>
        <translation>ほかの機器が全体に知らせている内容</translation>
    </message>
    <message>
        <source>traffic between other devices, unless this computer is their gateway or on a mirror port</source>
        <translation>ほかの機器どうしの通信 (このコンピューターがゲートウェイである場合や、ミラーポートに接続されている場合を除く)</translation>
    </message>
    <message>
        <source>Interfaces: none is up.</source>
        <translation>インターフェース: 有効なものがありません。</translation>
    </message>
    <message>
        <source>Interfaces: %1</source>
        <translation>インターフェース: %1</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>データベース: %1</translation>
    </message>
    <message>
        <source>Database: none yet</source>
        <translation>データベース: まだありません</translation>
    </message>
    <message>
        <source>Can be seen: %1</source>
        <translation>見えるもの: %1</translation>
    </message>
    <message>
        <source>Cannot be seen: %1</source>
        <translation>見えないもの: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>(unnamed)</source>
        <translation>(名前なし)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 (%2 % sure)</source>
        <translation>%1 (確度 %2 %)</translation>
    </message>
    <message>
        <source>Evidence: %1: %2</source>
        <translation>根拠: %1: %2</translation>
    </message>
    <message>
        <source>No device was seen yet.</source>
        <translation>機器はまだ確認されていません。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>VENDOR</source>
        <translation>ベンダー</translation>
    </message>
    <message>
        <source>ADDRESSES</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>PRESENCE</source>
        <translation>接続状態</translation>
    </message>
    <message>
        <source>SENT</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>RECEIVED</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>LAST SEEN</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>ベンダー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Network interface by</source>
        <translation>ネットワークインターフェースの製造元</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>接続状態</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>初回確認</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>MAC addresses: %1</source>
        <translation>MAC アドレス: %1</translation>
    </message>
    <message>
        <source>Addresses: %1</source>
        <translation>アドレス: %1</translation>
    </message>
    <message>
        <source>Offers: %1 %2</source>
        <translation>提供: %1 %2</translation>
    </message>
    <message>
        <source>%1: %2 frames, %3, by %4</source>
        <translation>%1: %2 フレーム、%3、方式 %4</translation>
    </message>
    <message>
        <source>%1: %2 packets in no flow because the table was full, %3 frames not shown by the kernel, %4 device frames not copied, %5 messages lost</source>
        <translation>%1: 表が満杯でフローに入らなかったパケット %2 個、カーネルから渡されなかったフレーム %3 個、コピーされなかった機器のフレーム %4 個、失われたメッセージ %5 件</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>保存していません: %1</translation>
    </message>
    <message>
        <source>--by is of use with --what history only</source>
        <translation>--by は --what history と一緒のときだけ使えます</translation>
    </message>
    <message>
        <source>the smaller series are summed up as others</source>
        <translation>小さい系列は「その他」として合計されています</translation>
    </message>
    <message>
        <source>alert: %1 %2: %3</source>
        <comment>alert: critical arp-spoof: …</comment>
        <translation>警告: %1 %2: %3</translation>
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
        <translation>lanscopectl: このネットワークには誰がいて、何をしているのでしょうか？

lanscopectl [--db PATH|URL] COMMAND
  run     [-i IF]... [--mode auto|host|gateway|span] [--backend auto|xdp|xdp-generic|tc|pcap]
          [--duration SECONDS] [--flow-log FILE|-] [--json]
          [--metrics [ADDR:]PORT [--metrics-devices]]
                                  Ctrl-C が押されるまで、リアルタイムで監視します
  read    FILE... [--flows] [--json]
                                  キャプチャファイルを分析します。保存は --db 指定時のみです
  list    [--filter TEXT] [--json]
                                  最後に監視したネットワークの機器
  device  MAC|NAME [--json]       1 台の機器についてわかっているすべて
  name    MAC NAME [--type CATEGORY]
                                  機器にずっと残る名前を付けます。空の名前で取り消します
  same    [--json]                同じ機器に見えるものと、その理由
  merge   MAC|NAME MAC|NAME       同じ機器 (1 つ目) とします。ずっと有効です
  different MAC|NAME MAC|NAME     別の機器とします。今後は尋ねません
  split   MAC                     このアドレスを独立した機器とします
  follow  MAC|NAME...             離れたときと戻ったときに知らせます
  unfollow MAC|NAME...            知らせません
  alerts  [--limit N] [--json]    見つかった問題 (新しい順)
  export  --format csv|json [--what devices|flows|alerts|history] [--filter TEXT]
          [--since TIME] [--until TIME] [--by device|service|destination|scope|all]
                                  保存されている内容。フローは機器、サービス、宛先ごとに合計されます
  status  [--json]                ヘルパーの状態と、見えるもの・見えないもの

&quot;type:printer -vendor:acme seen:&lt;7d&quot; のようなフィルターは、type: is: name: vendor: owner:
group: seen: first: ip: mac: service: と単語で機器を選びます。- は条件を逆にし、&quot;is:any&quot; はアーカイブした機器も表示します。

終了ステータス: 0 完了、1 実行できなかった (理由は標準エラー出力)、2 使い方の誤り。
</translation>
    </message>
</context>
<context>
    <name>DeviceColumn</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Your name for the device, or what it calls itself</source>
        <translation>あなたが機器に付けた名前、または機器が名乗っている名前</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>What the device is</source>
        <translation>機器が何であるか</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>ベンダー</translation>
    </message>
    <message>
        <source>Who the device&apos;s MAC address is registered to</source>
        <translation>機器の MAC アドレスの登録者</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>The device&apos;s IP address</source>
        <translation>機器の IP アドレス</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>接続状態</translation>
    </message>
    <message>
        <source>Whether the device is on the network now</source>
        <translation>機器が今ネットワークにいるかどうか</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>What the device sends and receives now, as far as this computer sees it; the line shows the last minute</source>
        <translation>機器が今送受信している量 (このコンピューターから見える範囲)。線はこの 1 分間を示します</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>What the device sent and received today, as far as this computer saw it</source>
        <translation>機器が今日送受信した量 (このコンピューターから見えた範囲)</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>When the device was last heard from</source>
        <translation>機器からの通信を最後に確認した日時</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Whose the device is, as you said</source>
        <translation>あなたが指定した、機器の所有者</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>What the device belongs to, as you said</source>
        <translation>あなたが指定した、機器の属するもの</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>初回確認</translation>
    </message>
    <message>
        <source>When the device was first heard from</source>
        <translation>機器からの通信を最初に確認した日時</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC アドレス</translation>
    </message>
    <message>
        <source>The hardware address the device is recognised by</source>
        <translation>機器を見分けるためのハードウェアアドレス</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>What was sent to the device, as far as this computer saw it</source>
        <translation>機器に送られた量 (このコンピューターから見えた範囲)</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>What the device sent, as far as this computer saw it</source>
        <translation>機器が送った量 (このコンピューターから見えた範囲)</translation>
    </message>
</context>
<context>
    <name>DeviceFilter</name>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>閉じる引用符がありません。</translation>
    </message>
    <message>
        <source>&quot;%1:&quot; is not known; there are %2.</source>
        <translation>「%1:」はありません。使えるのは %2 です。</translation>
    </message>
    <message>
        <source>Something must follow &quot;%1:&quot;.</source>
        <translation>「%1:」の後には何かが必要です。</translation>
    </message>
    <message>
        <source>These are too many terms; the last ones are left out.</source>
        <translation>条件が多すぎます。最後のほうの条件は使われません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no network such as 192.168.1.0/24 or fd00::/8.</source>
        <translation>「%1」は、192.168.1.0/24 や fd00::/8 のようなネットワークではありません。</translation>
    </message>
    <message>
        <source>A MAC address or its beginning is written with the digits 0 to 9 and a to f.</source>
        <translation>MAC アドレスやその先頭部分は、0 から 9 と a から f で書きます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IP address, nor the beginning of one.</source>
        <translation>「%1」は、IP アドレスでもその先頭部分でもありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n 台の機器</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no type &quot;%1&quot;.</source>
        <translation>種類「%1」はありません。</translation>
    </message>
    <message>
        <source>nobody said yet that it belongs here</source>
        <translation>ここの機器だとまだ誰も指定していない</translation>
    </message>
    <message>
        <source>it belongs here</source>
        <translation>ここの機器である</translation>
    </message>
    <message>
        <source>somebody said that it does not belong here</source>
        <translation>ここの機器ではないと指定された</translation>
    </message>
    <message>
        <source>here now</source>
        <translation>今ここにいる</translation>
    </message>
    <message>
        <source>silent for some minutes</source>
        <translation>数分間通信がない</translation>
    </message>
    <message>
        <source>silent for long</source>
        <translation>長い間通信がない</translation>
    </message>
    <message>
        <source>not heard for weeks</source>
        <translation>何週間も通信がない</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>the way to the Internet</source>
        <translation>インターネットへの出入口</translation>
    </message>
    <message>
        <source>it uses a private, changing address</source>
        <translation>変化するプライベートアドレスを使っている</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>every device, those put away as well</source>
        <translation>アーカイブ済みも含むすべての機器</translation>
    </message>
    <message>
        <source>&quot;is:&quot; is followed by one of %1.</source>
        <translation>「is:」の後には %1 のいずれかが続きます。</translation>
    </message>
    <message>
        <source>A time is written &lt;7d (less than seven days ago) or &gt;1h (more than an hour ago); s, m, h, d and w are the units.</source>
        <translation>時間は &lt;7d (7 日前より後) や &gt;1h (1 時間前より前) のように書きます。単位は s、m、h、d、w です。</translation>
    </message>
    <message>
        <source>in the last hour</source>
        <translation>この 1 時間以内</translation>
    </message>
    <message>
        <source>in the last day</source>
        <translation>この 1 日以内</translation>
    </message>
    <message>
        <source>in the last week</source>
        <translation>この 1 週間以内</translation>
    </message>
    <message>
        <source>more than an hour ago</source>
        <translation>1 時間より前</translation>
    </message>
    <message>
        <source>more than a week ago</source>
        <translation>1 週間より前</translation>
    </message>
    <message>
        <source>more than thirty days ago</source>
        <translation>30 日より前</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>機器が何であるか</translation>
    </message>
    <message>
        <source>new, known, online and more</source>
        <translation>新しい、既知、オンラインなど</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>機器の名前</translation>
    </message>
    <message>
        <source>who made it</source>
        <translation>製造元</translation>
    </message>
    <message>
        <source>whose it is</source>
        <translation>機器の所有者</translation>
    </message>
    <message>
        <source>what it belongs to</source>
        <translation>機器の属するもの</translation>
    </message>
    <message>
        <source>when it was heard last</source>
        <translation>最後に通信を確認した時</translation>
    </message>
    <message>
        <source>when it was heard first</source>
        <translation>最初に通信を確認した時</translation>
    </message>
    <message>
        <source>an address, its beginning or a network</source>
        <translation>アドレス、その先頭部分、またはネットワーク</translation>
    </message>
    <message>
        <source>a MAC address or its beginning</source>
        <translation>MAC アドレスまたはその先頭部分</translation>
    </message>
    <message>
        <source>what it offers to others</source>
        <translation>ほかに提供しているもの</translation>
    </message>
    <message>
        <source>you are told when it comes or goes</source>
        <translation>出入りが通知される</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨日 %1</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>the same DHCP client identifier</source>
        <translation>DHCP クライアント識別子が同じ</translation>
    </message>
    <message>
        <source>the same DHCP unique identifier</source>
        <translation>DHCP 固有識別子が同じ</translation>
    </message>
    <message>
        <source>announces the same “%1” of its own</source>
        <translation>同じ固有の「%1」を知らせている</translation>
    </message>
    <message>
        <source>the same host name “%1”</source>
        <translation>ホスト名「%1」が同じ</translation>
    </message>
    <message>
        <source>announces the same name “%1”</source>
        <translation>同じ名前「%1」を知らせている</translation>
    </message>
    <message>
        <source>both are interfaces of this computer</source>
        <translation>どちらもこのコンピューターのインターフェース</translation>
    </message>
    <message>
        <source>the old address fell silent just before the new one came</source>
        <translation>新しいアドレスが現れる直前に、古いアドレスの通信が途絶えた</translation>
    </message>
    <message>
        <source>the old address was last heard within the day before the new one came</source>
        <translation>新しいアドレスが現れる前の 1 日以内に、古いアドレスの通信が最後に確認された</translation>
    </message>
    <message>
        <source>the new address is a private one, and those change</source>
        <translation>新しいアドレスはプライベートアドレスで、それは変化する</translation>
    </message>
    <message>
        <source>asks the DHCP server for the same things</source>
        <translation>DHCP サーバーに同じものを求めている</translation>
    </message>
    <message>
        <source>the same DHCP software “%1”</source>
        <translation>DHCP ソフトウェア「%1」が同じ</translation>
    </message>
    <message>
        <source>opens connections in the same way</source>
        <translation>接続の開き方が同じ</translation>
    </message>
    <message>
        <source>encrypts connections with the same software</source>
        <translation>同じソフトウェアで接続を暗号化している</translation>
    </message>
    <message>
        <source>the same model “%1”</source>
        <translation>モデル「%1」が同じ</translation>
    </message>
    <message>
        <source>but it announces another “%1” of its own</source>
        <translation>ただし別の固有の「%1」を知らせている</translation>
    </message>
    <message>
        <source>but it has another host name</source>
        <translation>ただしホスト名が異なる</translation>
    </message>
    <message>
        <source>but it asks the DHCP server for other things</source>
        <translation>ただし DHCP サーバーに別のものを求めている</translation>
    </message>
    <message>
        <source>but it seems to be of another type</source>
        <translation>ただし種類が異なるようである</translation>
    </message>
    <message>
        <source>but it seems to be of another maker</source>
        <translation>ただし製造元が異なるようである</translation>
    </message>
    <message>
        <source>but it seems to be another model</source>
        <translation>ただしモデルが異なるようである</translation>
    </message>
    <message>
        <source>but it seems to run another system</source>
        <translation>ただし動いているシステムが異なるようである</translation>
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
        <translation>%1の%2</translation>
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
        <translation>自宅</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>職場</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公共</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>here</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>沈黙中</translation>
    </message>
    <message>
        <source>away</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>長期不在</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>ReplaySource</name>
    <message>
        <source>it is not a pcap or pcapng file</source>
        <translation>pcap または pcapng のファイルではありません</translation>
    </message>
    <message>
        <source>its first header is cut off or damaged</source>
        <translation>最初のヘッダーが途切れているか、破損しています</translation>
    </message>
    <message>
        <source>the file is cut off; octets missing: %1</source>
        <translation>ファイルが途切れています。足りないバイト数: %1</translation>
    </message>
    <message>
        <source>the file is damaged; a packet claims %1 octets</source>
        <translation>ファイルが破損しています。パケットの大きさが %1 バイトとされています</translation>
    </message>
    <message>
        <source>the file is damaged; a block does not hold what it claims</source>
        <translation>ファイルが破損しています。ブロックの内容が記載と一致しません</translation>
    </message>
    <message>
        <source>there is no memory to unpack it</source>
        <translation>展開するためのメモリが足りません</translation>
    </message>
    <message>
        <source>it unpacks to more than 4 GiB</source>
        <translation>展開すると 4 GiB を超えます</translation>
    </message>
    <message>
        <source>it unpacks to more than 500 times its size</source>
        <translation>展開すると元の大きさの 500 倍を超えます</translation>
    </message>
    <message>
        <source>its gzip packing is cut off</source>
        <translation>gzip 圧縮が途切れています</translation>
    </message>
    <message>
        <source>its gzip packing is damaged</source>
        <translation>gzip 圧縮が破損しています</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Printing</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>Shared files</source>
        <translation>共有ファイル</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>ウェブページ</translation>
    </message>
    <message>
        <source>Pictures and sound from Apple devices</source>
        <translation>Apple 機器からの映像と音声</translation>
    </message>
    <message>
        <source>Sound from Apple devices</source>
        <translation>Apple 機器からの音声</translation>
    </message>
    <message>
        <source>Pictures and sound by Google Cast</source>
        <translation>Google Cast による映像と音声</translation>
    </message>
    <message>
        <source>Music by Spotify</source>
        <translation>Spotify による音楽</translation>
    </message>
    <message>
        <source>Remote login</source>
        <translation>リモートログイン</translation>
    </message>
    <message>
        <source>Remote screen</source>
        <translation>リモート画面</translation>
    </message>
    <message>
        <source>Smart home by Apple</source>
        <translation>Apple のスマートホーム</translation>
    </message>
    <message>
        <source>Smart home by Matter</source>
        <translation>Matter のスマートホーム</translation>
    </message>
    <message>
        <source>Talks to other Apple devices</source>
        <translation>ほかの Apple 機器との通信</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Films, music and pictures</source>
        <translation>映画、音楽、写真</translation>
    </message>
    <message>
        <source>Plays films and music</source>
        <translation>映画と音楽の再生</translation>
    </message>
    <message>
        <source>Way to the internet</source>
        <translation>インターネットへの出入口</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>opening the database %1</source>
        <translation>データベース %1 を開く操作</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for this database is not installed (package %1)</source>
        <translation>このデータベース用の Qt のドライバーがインストールされていません (パッケージ %1)</translation>
    </message>
    <message>
        <source>the database is busy</source>
        <translation>データベースが使用中です</translation>
    </message>
    <message>
        <source>the database may only be read</source>
        <translation>データベースは読み取り専用です</translation>
    </message>
    <message>
        <source>the file cannot be read or written</source>
        <translation>ファイルの読み書きができません</translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation>データベースが破損しています</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>ファイルを開けません</translation>
    </message>
    <message>
        <source>the server does not let this user in</source>
        <translation>サーバーがこのユーザーの接続を許可しません</translation>
    </message>
    <message>
        <source>the server has no database of this name</source>
        <translation>サーバーにこの名前のデータベースはありません</translation>
    </message>
    <message>
        <source>this user may not do that in the database</source>
        <translation>このユーザーにはデータベースでその操作をする権限がありません</translation>
    </message>
    <message>
        <source>the disk of the server is full</source>
        <translation>サーバーのディスクがいっぱいです</translation>
    </message>
    <message>
        <source>saving what was seen</source>
        <translation>確認した内容の保存</translation>
    </message>
    <message>
        <source>reading what was stored</source>
        <translation>保存した内容の読み取り</translation>
    </message>
    <message>
        <source>forgetting what was stored</source>
        <translation>保存した内容の消去</translation>
    </message>
    <message>
        <source>opening the database</source>
        <translation>データベースを開く操作</translation>
    </message>
    <message>
        <source>its address is not of the form postgresql://user@host/database</source>
        <translation>アドレスが postgresql://user@host/database の形式ではありません</translation>
    </message>
    <message>
        <source>it belongs to another program</source>
        <translation>ほかのプログラムのものです</translation>
    </message>
    <message>
        <source>a newer version of Lanscope wrote it; it was left as it is</source>
        <translation>より新しいバージョンの Lanscope が書き込んだものです。そのまま残しました</translation>
    </message>
    <message>
        <source>setting the damaged database %1 aside</source>
        <translation>破損したデータベース %1 の退避</translation>
    </message>
    <message>
        <source>nothing has been stored there yet</source>
        <translation>まだ何も保存されていません</translation>
    </message>
    <message>
        <source>an older version of Lanscope wrote it; let Lanscope listen once</source>
        <translation>より古いバージョンの Lanscope が書き込んだものです。Lanscope で一度監視を行ってください</translation>
    </message>
    <message>
        <source>creating the folder %1</source>
        <translation>フォルダー %1 の作成</translation>
    </message>
    <message>
        <source>the database is damaged; it is set aside when Lanscope listens</source>
        <translation>データベースが破損しています。Lanscope が監視を始めると退避されます</translation>
    </message>
    <message>
        <source>The database was damaged. It was set aside as %1 and a new one begun.</source>
        <translation>データベースが破損していました。%1 として退避し、新しいデータベースを作成しました。</translation>
    </message>
    <message>
        <source>recording to %1</source>
        <translation>%1 への記録</translation>
    </message>
    <message>
        <source>another Lanscope records there already</source>
        <translation>別の Lanscope がすでに記録しています</translation>
    </message>
    <message>
        <source>it has no such sensor; choose one by ?site=SITE&amp;sensor=NAME from: %1</source>
        <translation>そのようなセンサーはありません。?site=SITE&amp;sensor=NAME で次から選んでください: %1</translation>
    </message>
    <message>
        <source>another Lanscope records there already under this sensor&apos;s name</source>
        <translation>別の Lanscope が、すでにこのセンサーの名前で記録しています</translation>
    </message>
    <message>
        <source>forgetting devices</source>
        <translation>機器の消去</translation>
    </message>
    <message>
        <source>saving your choice</source>
        <translation>選択内容の保存</translation>
    </message>
</context>
<context>
    <name>lanscope::About</name>
    <message>
        <source>About Lanscope</source>
        <translation>Lanscope について</translation>
    </message>
    <message>
        <source>Lanscope %1</source>
        <translation>Lanscope %1</translation>
    </message>
    <message>
        <source>Who is on your network, and what are they doing?

Qt %1 · %2 · Linux %3
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>あなたのネットワークには誰がいて、何をしているのでしょうか？

Qt %1 · %2 · Linux %3
GNU 一般公衆利用許諾書 (GPL) バージョン 3 以降に基づくフリーソフトウェアです。</translation>
    </message>
</context>
<context>
    <name>lanscope::ActiveList</name>
    <message>
        <source>The busiest devices</source>
        <translation>通信の多い機器</translation>
    </message>
    <message>
        <source>One device a row. Enter shows more of the device of the current row.</source>
        <translation>1 行に 1 台の機器を表示します。Enter キーで、現在の行の機器を詳しく表示します。</translation>
    </message>
</context>
<context>
    <name>lanscope::ActivityPage</name>
    <message>
        <source>How far back</source>
        <translation>さかのぼる期間</translation>
    </message>
    <message>
        <source>How far back the chart looks</source>
        <translation>グラフでさかのぼる期間</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>表で表示(&amp;T)</translation>
    </message>
    <message>
        <source>Show the chart&apos;s numbers as a table</source>
        <translation>グラフの数値を表で表示します</translation>
    </message>
    <message>
        <source>Traffic, the newest first</source>
        <translation>通信量 (新しい順)</translation>
    </message>
    <message>
        <source>Traffic over time</source>
        <translation>通信量の推移</translation>
    </message>
</context>
<context>
    <name>lanscope::AlertCards</name>
    <message>
        <source>S&amp;how</source>
        <translation>表示(&amp;H)</translation>
    </message>
    <message>
        <source>Don&amp;e</source>
        <translation>対応済み(&amp;E)</translation>
    </message>
</context>
<context>
    <name>lanscope::AlertDecisions</name>
    <message>
        <source>Done: %1</source>
        <translation>対応済み: %1</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>未対応に戻しました: %1</translation>
    </message>
    <message>
        <source>Muted: %1.</source>
        <translation>通知を停止しました: %1。</translation>
    </message>
    <message>
        <source>Told again: %1.</source>
        <translation>通知を再開しました: %1。</translation>
    </message>
</context>
<context>
    <name>lanscope::AlertFrameText</name>
    <message>
        <source>%1 says that it has %2.</source>
        <translation>%1 が %2 は自分のものだと告げています。</translation>
    </message>
    <message>
        <source>%1 asks who has %2.</source>
        <translation>%1 が %2 の持ち主を尋ねています。</translation>
    </message>
    <message>
        <source>%1 octets, the first %2 are kept</source>
        <translation>%1 バイト (最初の %2 バイトを保存)</translation>
    </message>
    <message>
        <source>%1 octets</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>What it says is hidden.</source>
        <translation>内容は隠されています。</translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <translation>%1、%2 から %3 へ。</translation>
    </message>
    <message numerus="yes">
        <source>The last %n frame(s) in which it was seen</source>
        <translation>
            <numerusform>これが確認された直近の %n 個のフレーム</numerusform>
        </translation>
    </message>
    <message>
        <source>No frame is kept of it. What is found by counting alone leaves none.</source>
        <translation>フレームは保存されていません。通信を数えるだけで見つかったものには、フレームが残りません。</translation>
    </message>
</context>
<context>
    <name>lanscope::AlertFrames</name>
    <message>
        <source>Frames of the alert</source>
        <translation>この警告のフレーム</translation>
    </message>
</context>
<context>
    <name>lanscope::AlertLevelModel</name>
    <message>
        <source>What happens</source>
        <translation>起きること</translation>
    </message>
    <message>
        <source>How grave it is</source>
        <translation>重大さ</translation>
    </message>
    <message>
        <source>What Lanscope does</source>
        <translation>Lanscope の動作</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>知らせる</translation>
    </message>
    <message>
        <source>Only note it</source>
        <translation>記録のみ</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>lanscope::AlertModel</name>
    <message>
        <source>Open</source>
        <translation>未対応</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>対応済み</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>通知停止中</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Critical: Printer pretends to be the router</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>起きたこと</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>機器</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数</translation>
    </message>
</context>
<context>
    <name>lanscope::AlertNotifications</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>通知を停止</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) you may want to look at</source>
        <translation>
            <numerusform>確認したほうがよいこと: %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::AlertPageText</name>
    <message>
        <source>Since %1, last seen %2.</source>
        <translation>%1 から。最終確認は %2。</translation>
    </message>
    <message>
        <source>%1 It is over.</source>
        <translation>%1すでに終わっています。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Open (2)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Alerts (%1)</source>
        <translation>警告 (%1)</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>確認された内容</translation>
    </message>
    <message>
        <source>What is normal</source>
        <translation>通常の状態</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>No alert is done</source>
        <translation>対応済みの警告はありません</translation>
    </message>
    <message>
        <source>What you have looked at is kept here.</source>
        <translation>確認を済ませたものが、ここに残ります。</translation>
    </message>
    <message>
        <source>No alert is muted</source>
        <translation>通知停止中の警告はありません</translation>
    </message>
    <message>
        <source>What you want to hear no more of is kept here, and counted.</source>
        <translation>今後知らせなくてよいものがここに残り、回数が数えられます。</translation>
    </message>
    <message>
        <source>No alert is open</source>
        <translation>未対応の警告はありません</translation>
    </message>
    <message>
        <source>When a device does what it should not, it is told here: what was seen, what is normal, and what you can do.</source>
        <translation>機器が本来しないことをすると、ここでお知らせします。確認された内容、通常の状態、できることを示します。</translation>
    </message>
    <message>
        <source>Nobody watches while Lanscope does not listen.</source>
        <translation>Lanscope が監視していない間は、誰も見守っていません。</translation>
    </message>
    <message>
        <source>No such alert in this time</source>
        <translation>この期間に該当する警告はありません</translation>
    </message>
    <message>
        <source>Only the range is shown that is marked in the time bar below.</source>
        <translation>下のタイムバーで選択した範囲だけを表示しています。</translation>
    </message>
    <message>
        <source>No alert here has these words</source>
        <translation>この中に、これらの語を含む警告はありません</translation>
    </message>
    <message>
        <source>They are looked for in what happened, in its evidence, and in the device&apos;s name.</source>
        <translation>起きたこと、その根拠、機器の名前から探します。</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>No alert was told of this device.</source>
        <translation>この機器についての警告はありません。</translation>
    </message>
</context>
<context>
    <name>lanscope::AlertSettings</name>
    <message>
        <source>Settings of alerts</source>
        <translation>警告の設定</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>いつ(&amp;W)</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>何を(&amp;T)</translation>
    </message>
    <message>
        <source>M&amp;uted</source>
        <translation>通知停止(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>リスト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>おやすみモード(&amp;D)</translation>
    </message>
    <message>
        <source>Nothing is shown until it is switched off. It is noted, and told then.</source>
        <translation>オフにするまで何も表示されません。記録だけしておき、オフにしたときにお知らせします。</translation>
    </message>
    <message>
        <source>Only what cannot wait is told then: somebody pretends to be the router, or does other harm to the network.</source>
        <translation>その間は、急を要することだけをお知らせします。何者かがルーターになりすましたり、ほかの形でネットワークに害を与えたりした場合です。</translation>
    </message>
    <message>
        <source>Most &amp;notifications in an hour</source>
        <translation>1 時間の通知の上限(&amp;N)</translation>
    </message>
    <message>
        <source>What comes beyond that is gathered, and told in one.</source>
        <translation>それを超えた分は、まとめて 1 回でお知らせします。</translation>
    </message>
    <message>
        <source>&amp;Quiet hours from</source>
        <translation>静かな時間帯(&amp;Q)</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>静かな時間帯の開始</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>静かな時間帯の終了</translation>
    </message>
    <message>
        <source>until</source>
        <comment>quiet hours from 22:00 until 7:00</comment>
        <translation>～</translation>
    </message>
    <message>
        <source>What is done about each kind of alert</source>
        <translation>警告の種類ごとの扱い</translation>
    </message>
    <message>
        <source>What is only noted stands on the page of alerts, without a notification. What is off is not looked for.</source>
        <translation>「記録のみ」のものは、通知されずに「警告」のページに載ります。「オフ」のものは調べません。</translation>
    </message>
    <message>
        <source>What is muted</source>
        <translation>通知停止中のもの</translation>
    </message>
    <message>
        <source>Tell me &amp;again</source>
        <translation>再び知らせる(&amp;A)</translation>
    </message>
    <message>
        <source>Of these nobody is told. They are counted all the same.</source>
        <translation>これらは通知されません。回数は数えられます。</translation>
    </message>
    <message>
        <source>Files with addresses to look out for</source>
        <translation>注意するアドレスのファイル</translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>ファイルを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>You are told when a device is in contact with an address or a name that stands in one of these files: one a line, or a line of a hosts file. Lanscope reads them when it starts and when you add them; it fetches none.</source>
        <translation>機器が、これらのファイルにあるアドレスや名前と通信したときにお知らせします。1 行に 1 つ、または hosts ファイルの行の形式です。Lanscope は起動時と追加時に読み込みます。ダウンロードは一切しません。</translation>
    </message>
    <message>
        <source>Add a list of addresses</source>
        <translation>アドレスのリストを追加</translation>
    </message>
</context>
<context>
    <name>lanscope::AlertsPage</name>
    <message>
        <source>Show the &amp;device</source>
        <translation>機器を表示(&amp;D)</translation>
    </message>
    <message>
        <source>Which alerts are shown</source>
        <translation>どの警告を表示するか</translation>
    </message>
    <message>
        <source>What is &amp;muted</source>
        <translation>通知停止中のもの(&amp;M)</translation>
    </message>
    <message>
        <source>Tell again: %1</source>
        <translation>通知を再開: %1</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Mut&amp;e</source>
        <translation>通知を停止(&amp;E)</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>対応済み(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>未対応に戻す(&amp;O)</translation>
    </message>
    <message>
        <source>What you are &amp;told…</source>
        <translation>お知らせする内容(&amp;T)…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Words that the alerts must have</source>
        <translation>警告に含まれる語</translation>
    </message>
</context>
<context>
    <name>lanscope::Autostart</name>
    <message>
        <source>removing %1</source>
        <translation>%1 の削除</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>%1 の書き込み</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>フォルダーを作成できません</translation>
    </message>
</context>
<context>
    <name>lanscope::CorrectionDialog</name>
    <message>
        <source>What is this device?</source>
        <translation>この機器は何ですか？</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>ベンダー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>That &amp;is it</source>
        <translation>これで確定(&amp;I)</translation>
    </message>
    <message>
        <source>What you say stands for ever. What you leave empty Lanscope finds out by itself.</source>
        <translation>指定した内容はずっと有効です。空欄の項目は Lanscope が自動で調べます。</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>種類(&amp;T)</translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation>モデル(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>As Lanscope finds</source>
        <translation>Lanscope の推定どおり</translation>
    </message>
    <message>
        <source>As Lanscope finds: %1</source>
        <translation>Lanscope の推定どおり: %1</translation>
    </message>
    <message>
        <source>&amp;Vendor</source>
        <translation>ベンダー(&amp;V)</translation>
    </message>
</context>
<context>
    <name>lanscope::DayBar</name>
    <message>
        <source>Show e&amp;verything</source>
        <translation>すべて表示(&amp;V)</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>前の日</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>次の日</translation>
    </message>
    <message>
        <source>Show all times again</source>
        <translation>すべての時間を再び表示します</translation>
    </message>
</context>
<context>
    <name>lanscope::DayText</name>
    <message>
        <source>%1 received, %2 sent</source>
        <translation>受信 %1、送信 %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>14:00 to 14:15</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>14:00 to 14:15: 12 MB received, 1 MB sent, 9 devices heard</comment>
        <translation>%1: %2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) heard</source>
        <translation>
            <numerusform>%n 台の機器を確認</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not observed</source>
        <translation>%1: 監視なし</translation>
    </message>
    <message>
        <source>%1: still to come</source>
        <translation>%1: これから</translation>
    </message>
    <message>
        <source>%1: not observed yet</source>
        <translation>%1: まだ監視していません</translation>
    </message>
    <message>
        <source>%1: %2. Observed for %3 of %4 hours.</source>
        <translation>%1: %2。%4 時間のうち %3 時間を監視しました。</translation>
    </message>
</context>
<context>
    <name>lanscope::DecisionText</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n 台の機器</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: your name taken back.</source>
        <translation>%1: あなたが付けた名前を取り消しました。</translation>
    </message>
    <message>
        <source>%1: named “%2”.</source>
        <translation>%1: 名前を「%2」にしました。</translation>
    </message>
    <message>
        <source>%1: type taken back.</source>
        <translation>%1: 種類の指定を取り消しました。</translation>
    </message>
    <message>
        <source>%1: type %2.</source>
        <translation>%1: 種類を %2 にしました。</translation>
    </message>
    <message>
        <source>%1: owner removed.</source>
        <translation>%1: 所有者を削除しました。</translation>
    </message>
    <message>
        <source>%1: owner “%2”.</source>
        <translation>%1: 所有者を「%2」にしました。</translation>
    </message>
    <message>
        <source>%1: group removed.</source>
        <translation>%1: グループを削除しました。</translation>
    </message>
    <message>
        <source>%1: group “%2”.</source>
        <translation>%1: グループを「%2」にしました。</translation>
    </message>
    <message>
        <source>%1: notes changed.</source>
        <translation>%1: メモを変更しました。</translation>
    </message>
    <message>
        <source>%1 marked as known.</source>
        <translation>%1 を既知の機器にしました。</translation>
    </message>
    <message>
        <source>%1 marked as new.</source>
        <translation>%1 を新しい機器にしました。</translation>
    </message>
    <message>
        <source>%1 noted as not yours.</source>
        <translation>%1 を自分のものではない機器として記録しました。</translation>
    </message>
    <message>
        <source>%1 archived.</source>
        <translation>%1 をアーカイブしました。</translation>
    </message>
    <message>
        <source>%1 brought back from the archive.</source>
        <translation>%1 をアーカイブから戻しました。</translation>
    </message>
    <message>
        <source>%1: noted what it is.</source>
        <translation>%1: 何の機器かを記録しました。</translation>
    </message>
    <message>
        <source>%1: back to what Lanscope finds.</source>
        <translation>%1: Lanscope の推定に戻しました。</translation>
    </message>
    <message>
        <source>%1 is one device with “%2” now.</source>
        <translation>%1 と「%2」を 1 台の機器にまとめました。</translation>
    </message>
    <message>
        <source>%1: %2 is a device of its own now.</source>
        <translation>%1: %2 を独立した機器にしました。</translation>
    </message>
    <message>
        <source>%1 and “%2” are different devices.</source>
        <translation>%1 と「%2」を別の機器としました。</translation>
    </message>
    <message>
        <source>%1 forgotten.</source>
        <translation>%1 を消去しました。</translation>
    </message>
    <message>
        <source>%1: icon follows the type again.</source>
        <translation>%1: アイコンを再び種類に合わせました。</translation>
    </message>
    <message>
        <source>%1: icon “%2”.</source>
        <translation>%1: アイコンを「%2」にしました。</translation>
    </message>
    <message>
        <source>%1: you will be told of comings and goings.</source>
        <translation>%1: 出入りを通知します。</translation>
    </message>
    <message>
        <source>%1: you will not be told of comings and goings.</source>
        <translation>%1: 出入りを通知しません。</translation>
    </message>
</context>
<context>
    <name>lanscope::DesktopChoices</name>
    <message>
        <source>&amp;Start when I log in, without a window</source>
        <translation>ログイン時にウィンドウなしで開始(&amp;S)</translation>
    </message>
    <message>
        <source>Tell me of new &amp;devices</source>
        <translation>新しい機器を通知(&amp;D)</translation>
    </message>
    <message>
        <source>Try a n&amp;otification</source>
        <translation>通知を試す(&amp;O)</translation>
    </message>
</context>
<context>
    <name>lanscope::DesktopWiring</name>
    <message>
        <source>showing the Lanscope that already runs: it does not answer</source>
        <translation>実行中の Lanscope の表示: 応答しません</translation>
    </message>
    <message>
        <source>Lanscope shows notifications</source>
        <translation>Lanscope は通知を表示します</translation>
    </message>
    <message>
        <source>So you will be told of a new device.</source>
        <translation>新しい機器はこのように通知されます。</translation>
    </message>
</context>
<context>
    <name>lanscope::DetailActivity</name>
    <message>
        <source>How far back</source>
        <translation>さかのぼる期間</translation>
    </message>
</context>
<context>
    <name>lanscope::DetailAlerts</name>
    <message>
        <source>Show on the &amp;page of alerts</source>
        <translation>警告のページで表示(&amp;P)</translation>
    </message>
    <message>
        <source>Alerts of this device</source>
        <translation>この機器の警告</translation>
    </message>
    <message>
        <source>What happened, how grave it is, how often and when. Enter shows all of it.</source>
        <translation>何が起きたか、重大さ、回数、日時。Enter キーですべて表示します。</translation>
    </message>
</context>
<context>
    <name>lanscope::DetailDock</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>通信状況</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
</context>
<context>
    <name>lanscope::DetailEvidence</name>
    <message>
        <source>Nothing this device said tells what it is. Most devices announce themselves when they join the network.</source>
        <translation>この機器の通信には、何の機器かを示すものがありません。ほとんどの機器は、ネットワークに参加するときに自分について知らせます。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>What the device said, what it points to, how much it weighs, by which protocol and when</source>
        <translation>機器が伝えた内容、それが示すもの、その重み、プロトコル、時刻</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>lanscope::DetailGuess</name>
    <message>
        <source>Not &amp;right?</source>
        <translation>違いますか(&amp;R)？</translation>
    </message>
    <message>
        <source>&amp;Back to the guess</source>
        <translation>推定に戻す(&amp;B)</translation>
    </message>
    <message>
        <source>Say what this device is; your word stands for ever</source>
        <translation>この機器が何かを指定します。指定した内容はずっと有効です</translation>
    </message>
    <message>
        <source>Takes back what you said it is</source>
        <translation>指定した内容を取り消します</translation>
    </message>
</context>
<context>
    <name>lanscope::DetailHeader</name>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>not yours</source>
        <translation>自分のものではない</translation>
    </message>
    <message>
        <source>Choose what this device is</source>
        <translation>この機器の種類を選びます</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>What you can do with this device</source>
        <translation>この機器に対してできること</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>lanscope::DetailHistory</name>
    <message>
        <source>When it was here</source>
        <translation>ここにいた時間</translation>
    </message>
</context>
<context>
    <name>lanscope::DetailNotes</name>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Anything you want to remember: where it stands, when you bought it, who repairs it.</source>
        <translation>覚えておきたいことを何でも書けます。置き場所、購入した時期、修理の依頼先など。</translation>
    </message>
</context>
<context>
    <name>lanscope::DetailOverview</name>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>誰のものですか？</translation>
    </message>
    <message>
        <source>Where does it belong?</source>
        <translation>どこに属しますか？</translation>
    </message>
    <message>
        <source>What is usual</source>
        <translation>いつもの様子</translation>
    </message>
    <message>
        <source>Tell me when it comes or goes</source>
        <translation>出入りを知らせる</translation>
    </message>
</context>
<context>
    <name>lanscope::DetailText</name>
    <message>
        <source>Private address: %1</source>
        <translation>プライベートアドレス: %1</translation>
    </message>
    <message>
        <source>received %1, sent %2</source>
        <translation>受信 %1、送信 %2</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>接続状態</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>名乗っている名前</translation>
    </message>
    <message>
        <source>Network interface by</source>
        <translation>ネットワークインターフェースの製造元</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC アドレス</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>提供サービス</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>初回確認</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Lanscope is not listening, so it does not know what this device sends and receives now.</source>
        <translation>Lanscope は監視していないため、この機器が今何を送受信しているかはわかりません。</translation>
    </message>
    <message>
        <source>This computer saw no traffic of this device in the last minute. What it exchanges with others may pass by unseen.</source>
        <translation>この 1 分間、このコンピューターからはこの機器の通信が見えませんでした。ほかの機器とのやり取りは、見えないところを通っている可能性があります。</translation>
    </message>
    <message>
        <source>Received: %1 now, at most %2 in the last minute. Sent: %3 now, at most %4.</source>
        <translation>受信: 現在 %1、この 1 分間の最大 %2。送信: 現在 %3、最大 %4。</translation>
    </message>
</context>
<context>
    <name>lanscope::DeviceActions</name>
    <message>
        <source>&amp;Type</source>
        <translation>種類(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>所有者(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>グループ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>Mark as &amp;known</source>
        <translation>既知にする(&amp;K)</translation>
    </message>
    <message>
        <source>Not m&amp;ine</source>
        <translation>自分のものではない(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>アーカイブ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>消去(&amp;F)</translation>
    </message>
    <message>
        <source>Copy a&amp;ddress</source>
        <translation>アドレスをコピー(&amp;D)</translation>
    </message>
    <message>
        <source>Copy &amp;MAC address</source>
        <translation>MAC アドレスをコピー(&amp;M)</translation>
    </message>
    <message>
        <source>Mark as &amp;new</source>
        <translation>新規にする(&amp;N)</translation>
    </message>
    <message>
        <source>Bring back from the &amp;archive</source>
        <translation>アーカイブから戻す(&amp;A)</translation>
    </message>
    <message>
        <source>As Lanscope finds</source>
        <translation>Lanscope の推定どおり</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>その他(&amp;O)…</translation>
    </message>
    <message>
        <source>I&amp;con…</source>
        <translation>アイコン(&amp;C)…</translation>
    </message>
    <message>
        <source>Another i&amp;con…</source>
        <translation>別のアイコン(&amp;C)…</translation>
    </message>
    <message>
        <source>Te&amp;ll me when it comes or goes</source>
        <translation>出入りを知らせる(&amp;L)</translation>
    </message>
</context>
<context>
    <name>lanscope::DeviceBar</name>
    <message>
        <source>&amp;Mark all as known</source>
        <translation>すべて既知にする(&amp;M)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Not yours</source>
        <translation>自分のものではない</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>カードで表示</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>列を選択</translation>
    </message>
    <message>
        <source>Says of every device that is marked as new: it belongs here</source>
        <translation>新規の印が付いたすべての機器を、ここの機器とします</translation>
    </message>
    <message>
        <source>The same as typing %1 into the filter</source>
        <translation>フィルターに %1 と入力するのと同じです</translation>
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
        <translation>機器</translation>
    </message>
    <message>
        <source>One device a card. F2 gives the current device a name.</source>
        <translation>カード 1 枚が 1 台の機器です。F2 で現在の機器に名前を付けられます。</translation>
    </message>
</context>
<context>
    <name>lanscope::DeviceDecisions</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>ほか %n 台</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::DeviceDelegate</name>
    <message>
        <source>● new</source>
        <translation>● 新規</translation>
    </message>
    <message>
        <source>not yours</source>
        <translation>自分のものではない</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
</context>
<context>
    <name>lanscope::DeviceModel</name>
    <message>
        <source>%1, not yours</source>
        <translation>%1、自分のものではない</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1、新規</translation>
    </message>
</context>
<context>
    <name>lanscope::DeviceTable</name>
    <message>
        <source>Devices</source>
        <translation>機器</translation>
    </message>
    <message>
        <source>One device a row. F2 gives the device of the current row a name.</source>
        <translation>1 行が 1 台の機器です。F2 で現在の行の機器に名前を付けられます。</translation>
    </message>
</context>
<context>
    <name>lanscope::DeviceText</name>
    <message>
        <source>Private address</source>
        <translation>プライベートアドレス</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1 (このコンピューター)</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>ルーター</translation>
    </message>
    <message>
        <source>%1 (router)</source>
        <translation>%1 (ルーター)</translation>
    </message>
    <message>
        <source>Unnamed device</source>
        <translation>名前のない機器</translation>
    </message>
    <message>
        <source>Not known: nobody listens</source>
        <translation>不明: 誰も監視していません</translation>
    </message>
    <message>
        <source>No traffic now</source>
        <translation>現在は通信なし</translation>
    </message>
    <message>
        <source>Received: %1, sent: %2</source>
        <translation>受信: %1、送信: %2</translation>
    </message>
    <message>
        <source>%1 without a name</source>
        <comment>Phone …</comment>
        <translation>名前のない%1</translation>
    </message>
</context>
<context>
    <name>lanscope::DeviceToolTip</name>
    <message>
        <source>It announces itself as: %1</source>
        <translation>この機器が名乗っている名前: %1</translation>
    </message>
    <message>
        <source>Its host name: %1</source>
        <translation>ホスト名: %1</translation>
    </message>
    <message>
        <source>You said that it is not yours.</source>
        <translation>自分のものではないと指定した機器です。</translation>
    </message>
    <message>
        <source>New: nobody has said yet that it belongs here.</source>
        <translation>新規: ここの機器だと、まだ誰も指定していません。</translation>
    </message>
    <message>
        <source>Press F2 to give it a name of your own.</source>
        <translation>F2 を押すと、好きな名前を付けられます。</translation>
    </message>
    <message>
        <source>%1, last seen %2</source>
        <translation>%1、最終確認: %2</translation>
    </message>
    <message>
        <source>Received: %1
Sent: %2</source>
        <translation>受信: %1
送信: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s)</source>
        <translation>
            <numerusform>%n パケット</numerusform>
        </translation>
    </message>
    <message>
        <source>Heard from just now</source>
        <translation>たった今、通信がありました</translation>
    </message>
    <message>
        <source>Silent for a while; it may be asleep</source>
        <translation>しばらく通信がありません。スリープしている可能性があります</translation>
    </message>
    <message>
        <source>Silent for long; it is probably switched off or somewhere else</source>
        <translation>長い間通信がありません。電源が切れているか、別の場所にあると思われます</translation>
    </message>
    <message>
        <source>Not heard for weeks; it will hardly come back</source>
        <translation>何週間も通信がありません。戻ってくることはおそらくありません</translation>
    </message>
    <message>
        <source>The device made this address up to stay private; it says nothing of its maker.</source>
        <translation>この機器は、プライバシーを守るためにこのアドレスを自分で作りました。アドレスから製造元はわかりません。</translation>
    </message>
</context>
<context>
    <name>lanscope::Disguise</name>
    <message>
        <source>My network</source>
        <translation>自分のネットワーク</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>人物 %1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>機器</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Phone 3</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>a capture file</source>
        <translation>キャプチャファイル</translation>
    </message>
    <message>
        <source>Destination %1</source>
        <translation>宛先 %1</translation>
    </message>
</context>
<context>
    <name>lanscope::EmptyPage</name>
    <message>
        <source>Start &amp;listening</source>
        <translation>監視を開始(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open a capture file…</source>
        <translation>キャプチャファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Clear the search</source>
        <translation>検索をクリア(&amp;C)</translation>
    </message>
</context>
<context>
    <name>lanscope::EmptyText</name>
    <message>
        <source>No device matches the filter</source>
        <translation>フィルターに一致する機器はありません</translation>
    </message>
    <message>
        <source>All of its parts must be true of a device. Archived devices are found by is:archived.</source>
        <translation>フィルターのすべての条件に当てはまる機器だけが表示されます。アーカイブした機器は is:archived で見つかります。</translation>
    </message>
    <message>
        <source>Waiting for permission</source>
        <translation>許可を待っています</translation>
    </message>
    <message>
        <source>Listening to the network is reserved to the administrator, so your computer may ask for a password. Lanscope itself never sees it.</source>
        <translation>ネットワークの監視は管理者だけに許されているため、コンピューターがパスワードを求めることがあります。Lanscope 自身がパスワードを目にすることはありません。</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>監視中</translation>
    </message>
    <message>
        <source>No device has spoken yet. Most say something within a minute; switch one on, or open a web page on it.</source>
        <translation>まだどの機器も通信していません。ほとんどの機器は 1 分以内に何かを送ります。機器の電源を入れるか、機器でウェブページを開いてください。</translation>
    </message>
    <message>
        <source>Reading the capture file</source>
        <translation>キャプチャファイルを読み込み中</translation>
    </message>
    <message>
        <source>Devices appear as they are met.</source>
        <translation>機器は見つかりしだい表示されます。</translation>
    </message>
    <message>
        <source>The file names no device</source>
        <translation>このファイルからは機器が見つかりません</translation>
    </message>
    <message>
        <source>It holds no frame with a sender that Lanscope can read.</source>
        <translation>Lanscope が送信元を読み取れるフレームがありません。</translation>
    </message>
    <message>
        <source>Who is on your network?</source>
        <translation>あなたのネットワークには誰がいるのでしょうか？</translation>
    </message>
    <message>
        <source>Lanscope listens to what devices tell each other and shows who is here. It sends nothing. You can also look into a capture file that was recorded elsewhere; that needs no password.</source>
        <translation>Lanscope は機器どうしのやり取りを監視し、誰がいるかを表示します。何も送信しません。別の場所で記録されたキャプチャファイルを見ることもでき、その場合パスワードは不要です。</translation>
    </message>
    <message>
        <source>Once Lanscope listens, what is received grows upwards and what is sent downwards.</source>
        <translation>Lanscope が監視を始めると、受信量は上向きに、送信量は下向きに伸びます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n device(s)</source>
        <translation>
            <numerusform>%n 台中 %1 台の機器</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and a presence: 3 here</comment>
        <translation>%2 %1 台</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>機器 %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>17 devices: 12 here, 3 quiet</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No device is known to have been here in this time</source>
        <translation>この期間にここにいたとわかっている機器はありません</translation>
    </message>
    <message>
        <source>Only the range is shown that is marked in the time bar below. Where it is hatched nobody listened, so that nobody knows who was here.</source>
        <translation>下のタイムバーで選択した範囲だけを表示しています。斜線の部分は誰も監視していなかったため、誰がいたかはわかりません。</translation>
    </message>
</context>
<context>
    <name>lanscope::EventModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>起きたこと</translation>
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
        <translation>%1 – 重みは対数オッズで %2</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Points to</source>
        <translation>示すもの</translation>
    </message>
    <message>
        <source>By</source>
        <translation>情報源</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
</context>
<context>
    <name>lanscope::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>機器</translation>
    </message>
    <message>
        <source>Whom they talk to</source>
        <translation>機器の通信相手</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Traffic over time</source>
        <translation>通信量の推移</translation>
    </message>
    <message>
        <source>Told &amp;apart</source>
        <translation>分け方(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV (表計算ソフト向け)</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON (プログラム向け)</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>all that is kept</source>
        <translation>保存されているものすべて</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>lanscope::ExportJob</name>
    <message>
        <source>writing %1: %2</source>
        <translation>%1 の書き込み: %2</translation>
    </message>
</context>
<context>
    <name>lanscope::FilterField</name>
    <message>
        <source>What the filter may become</source>
        <translation>フィルターの候補</translation>
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
        <translation>指定による</translation>
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
        <translation>ネットワークでの役割による</translation>
    </message>
    <message>
        <source>Lanscope’s guess: %1 – %2</source>
        <translation>Lanscope の推定: %1 – %2</translation>
    </message>
    <message>
        <source>Perhaps: %1 (%2), too little to say so</source>
        <translation>可能性あり: %1 (%2)、断定するには根拠が不十分</translation>
    </message>
    <message>
        <source>Next best: %1 (%2)</source>
        <translation>次の候補: %1 (%2)</translation>
    </message>
    <message>
        <source>almost certain (%1)</source>
        <translation>ほぼ確実 (%1)</translation>
    </message>
    <message>
        <source>very likely (%1)</source>
        <translation>可能性が非常に高い (%1)</translation>
    </message>
    <message>
        <source>likely (%1)</source>
        <translation>可能性が高い (%1)</translation>
    </message>
    <message>
        <source>perhaps (%1)</source>
        <translation>可能性あり (%1)</translation>
    </message>
    <message>
        <source>Lanscope cannot tell yet what this is.</source>
        <translation>これが何なのか、Lanscope にはまだわかりません。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>ベンダー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation>反対の根拠</translation>
    </message>
    <message>
        <source>beyond doubt</source>
        <translation>疑いの余地なし</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>強い</translation>
    </message>
    <message>
        <source>good</source>
        <translation>中程度</translation>
    </message>
    <message>
        <source>a hint</source>
        <translation>手がかり</translation>
    </message>
    <message>
        <source>a slight hint</source>
        <translation>わずかな手がかり</translation>
    </message>
</context>
<context>
    <name>lanscope::HelperDialog</name>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Installing the helper</source>
        <translation>ヘルパーのインストール</translation>
    </message>
    <message>
        <source>Listening to the network is reserved to the administrator. A small helper does that part, so that Lanscope itself runs with no more rights than you have. The helper is not installed on this computer, or it does not start.</source>
        <translation>ネットワークの監視は管理者だけに許されています。その部分を小さなヘルパーが受け持つため、Lanscope 自身は利用者と同じ権限だけで動作します。このコンピューターにはヘルパーがインストールされていないか、ヘルパーが起動しません。</translation>
    </message>
    <message>
        <source>In the folder that holds Lanscope&apos;s source, this command builds and installs it; it asks for your password:</source>
        <translation>Lanscope のソースがあるフォルダーで次のコマンドを実行すると、ヘルパーがビルドされ、インストールされます。パスワードを求められます:</translation>
    </message>
    <message>
        <source>Capture files can be opened without the helper.</source>
        <translation>キャプチャファイルはヘルパーなしで開けます。</translation>
    </message>
</context>
<context>
    <name>lanscope::HelperHealth</name>
    <message>
        <source>not known: the kernel does not show this process</source>
        <translation>不明: カーネルがこのプロセスを表示しません</translation>
    </message>
    <message>
        <source>%1 of memory</source>
        <translation>メモリ %1</translation>
    </message>
    <message>
        <source>%1 of memory, %2 % of one processor</source>
        <translation>メモリ %1、プロセッサー 1 個の %2 %</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>このプログラム</translation>
    </message>
    <message>
        <source>The helper</source>
        <translation>ヘルパー</translation>
    </message>
    <message>
        <source>process %1, %2</source>
        <translation>プロセス %1、%2</translation>
    </message>
    <message>
        <source>does not run; it is started when somebody listens</source>
        <translation>動作していません。誰かが監視するときに起動されます</translation>
    </message>
</context>
<context>
    <name>lanscope::HelperSource</name>
    <message>
        <source>listening on %1</source>
        <translation>%1 の監視</translation>
    </message>
    <message>
        <source>%1: there is no such network interface</source>
        <translation>%1: このネットワークインターフェースはありません</translation>
    </message>
    <message>
        <source>%1: the system bus does not answer (%2)</source>
        <translation>%1: システムバスが応答しません (%2)</translation>
    </message>
    <message>
        <source>%1: the installed helper %2 is of another version than this program; install both anew</source>
        <translation>%1: インストールされているヘルパー %2 は、このプログラムとバージョンが異なります。両方をインストールし直してください</translation>
    </message>
    <message>
        <source>%1: the helper&apos;s stream cannot be used</source>
        <translation>%1: ヘルパーのストリームを使用できません</translation>
    </message>
    <message>
        <source>%1: the helper stopped while it was asked</source>
        <translation>%1: 要求の途中でヘルパーが停止しました</translation>
    </message>
    <message>
        <source>%1: the helper is not installed or does not start (%2)</source>
        <translation>%1: ヘルパーがインストールされていないか、起動しません (%2)</translation>
    </message>
    <message>
        <source>%1: the helper stopped unexpectedly; nothing is observed any more</source>
        <translation>%1: ヘルパーが予期せず停止しました。これ以降は何も監視されません</translation>
    </message>
    <message>
        <source>%1: the helper sent a message that is too long</source>
        <translation>%1: ヘルパーが長すぎるメッセージを送りました</translation>
    </message>
</context>
<context>
    <name>lanscope::HelperWords</name>
    <message>
        <source>ask for permission</source>
        <translation>許可の要求</translation>
    </message>
    <message>
        <source>ask the bus who calls</source>
        <translation>バスへの呼び出し元の問い合わせ</translation>
    </message>
    <message>
        <source>attach TC programs to %1</source>
        <translation>%1 への TC プログラムのアタッチ</translation>
    </message>
    <message>
        <source>attach generic XDP to %1</source>
        <translation>%1 への汎用 XDP のアタッチ</translation>
    </message>
    <message>
        <source>attach native XDP to %1</source>
        <translation>%1 へのネイティブ XDP のアタッチ</translation>
    </message>
    <message>
        <source>check the options</source>
        <translation>オプションの確認</translation>
    </message>
    <message>
        <source>count packets</source>
        <translation>パケットの計数</translation>
    </message>
    <message>
        <source>count with BPF</source>
        <translation>BPF による計数</translation>
    </message>
    <message>
        <source>deliver flows</source>
        <translation>フローの受け渡し</translation>
    </message>
    <message>
        <source>find the interface</source>
        <translation>インターフェースの検索</translation>
    </message>
    <message>
        <source>hand over the stream</source>
        <translation>ストリームの引き渡し</translation>
    </message>
    <message>
        <source>keep watching</source>
        <translation>監視の継続</translation>
    </message>
    <message>
        <source>load the BPF programs</source>
        <translation>BPF プログラムの読み込み</translation>
    </message>
    <message>
        <source>make a stream</source>
        <translation>ストリームの作成</translation>
    </message>
    <message>
        <source>map the flow tables</source>
        <translation>フロー表のマップ</translation>
    </message>
    <message>
        <source>map the ring buffer</source>
        <translation>リングバッファーのマップ</translation>
    </message>
    <message>
        <source>open a capture</source>
        <translation>キャプチャの開始</translation>
    </message>
    <message>
        <source>see all frames that reach %1</source>
        <translation>%1 に届くすべてのフレームの取得</translation>
    </message>
    <message>
        <source>tell received from sent frames</source>
        <translation>受信フレームと送信フレームの区別</translation>
    </message>
    <message>
        <source>watch the interface</source>
        <translation>インターフェースの監視</translation>
    </message>
    <message>
        <source>watch the interface with libpcap</source>
        <translation>libpcap によるインターフェースの監視</translation>
    </message>
    <message>
        <source>watch the interfaces</source>
        <translation>全インターフェースの監視</translation>
    </message>
    <message>
        <source>a password is needed, and the caller does not let it be asked for</source>
        <translation>パスワードが必要ですが、呼び出し元がパスワードの入力要求を許可していません</translation>
    </message>
    <message>
        <source>another XDP program is there, and is not replaced</source>
        <translation>別の XDP プログラムがあり、それを置き換えることはしません</translation>
    </message>
    <message>
        <source>another program took this one&apos;s place</source>
        <translation>別のプログラムがこのプログラムに取って代わりました</translation>
    </message>
    <message>
        <source>earlier questions wait for an answer</source>
        <translation>前の問い合わせが回答を待っています</translation>
    </message>
    <message>
        <source>it has frames neither of Ethernet nor of IP</source>
        <translation>Ethernet でも IP でもないフレームを扱っています</translation>
    </message>
    <message>
        <source>it was denied</source>
        <translation>拒否されました</translation>
    </message>
    <message>
        <source>it was removed from this computer</source>
        <translation>このコンピューターから取り外されました</translation>
    </message>
    <message>
        <source>no authentication agent runs in this session that could ask for the password</source>
        <translation>パスワードを求める認証エージェントが、このセッションで動作していません</translation>
    </message>
    <message>
        <source>nobody answered in time</source>
        <translation>時間内に回答がありませんでした</translation>
    </message>
    <message>
        <source>nobody reads the stream</source>
        <translation>ストリームを読む相手がいません</translation>
    </message>
    <message>
        <source>the backend must be auto, xdp, xdp-generic, tc or pcap</source>
        <translation>バックエンドは auto、xdp、xdp-generic、tc、pcap のいずれかでなければなりません</translation>
    </message>
    <message>
        <source>the caller left the bus</source>
        <translation>呼び出し元がバスから離れました</translation>
    </message>
    <message>
        <source>the driver does not support it</source>
        <translation>ドライバーが対応していません</translation>
    </message>
    <message>
        <source>the helper was asked to stop</source>
        <translation>ヘルパーに停止が求められました</translation>
    </message>
    <message>
        <source>the mode must be host, gateway or span</source>
        <translation>モードは host、gateway、span のいずれかでなければなりません</translation>
    </message>
    <message>
        <source>the question was closed without an answer</source>
        <translation>問い合わせが回答なしで閉じられました</translation>
    </message>
    <message>
        <source>there is no interface of this name with number %1</source>
        <translation>この名前で番号 %1 のインターフェースはありません</translation>
    </message>
    <message>
        <source>this computer has too many processors</source>
        <translation>このコンピューターはプロセッサーが多すぎます</translation>
    </message>
    <message>
        <source>this real-time kernel may interrupt a program, which would miscount</source>
        <translation>このリアルタイムカーネルはプログラムを中断することがあり、計数が正しくなくなります</translation>
    </message>
    <message>
        <source>too many are open</source>
        <translation>開いている数が多すぎます</translation>
    </message>
    <message>
        <source>too many sessions observe this interface</source>
        <translation>このインターフェースを監視しているセッションが多すぎます</translation>
    </message>
    <message>
        <source>with the driver %1 it may interrupt the connection or slow it down, and is only used when asked for</source>
        <translation>ドライバー %1 では接続が途切れたり遅くなったりすることがあるため、指定されたときだけ使います</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>許可されていない操作です</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>アクセス権がありません</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>対応していない操作です</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>そのようなデバイスはありません</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>デバイスまたはリソースが使用中です</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>メモリを確保できません</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>引数が正しくありません</translation>
    </message>
</context>
<context>
    <name>lanscope::HistoryDialog</name>
    <message>
        <source>What is kept</source>
        <translation>保存されるもの</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>What happened is &amp;kept</source>
        <translation>起きたことの保存期間(&amp;K)</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>as much as it takes</source>
        <translation>必要なだけ</translation>
    </message>
    <message>
        <source>The database takes a&amp;t most</source>
        <translation>データベースの上限(&amp;T)</translation>
    </message>
    <message>
        <source>Amounts are kept in steps of 10 seconds for an hour, of a minute for a day, of a quarter of an hour for a month, and of a day from then on. What is older or more than you want is forgotten, the oldest first.</source>
        <translation>通信量は、1 時間は 10 秒ごと、1 日は 1 分ごと、1 か月は 15 分ごと、それ以降は 1 日ごとに保存されます。指定より古いものや多いものは、古い順に消去されます。</translation>
    </message>
    <message>
        <source>Keep the &amp;names of the places that devices talk to</source>
        <translation>機器が通信する宛先の名前を保存する(&amp;N)</translation>
    </message>
    <message>
        <source>Such names tell much about people. Switched off, those that were kept are forgotten.</source>
        <translation>このような名前からは、人について多くのことがわかります。オフにすると、保存されていた名前は消去されます。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>The last &amp;hour…</source>
        <translation>直近 1 時間(&amp;H)…</translation>
    </message>
    <message>
        <source>Forget what happened in the last hour?</source>
        <translation>直近 1 時間に起きたことを消去しますか？</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>消去(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Only %1…</source>
        <translation>%1 だけ(&amp;O)…</translation>
    </message>
    <message>
        <source>The marked &amp;range…</source>
        <translation>選択した範囲(&amp;R)…</translation>
    </message>
    <message>
        <source>A range is marked by dragging over the time bar.</source>
        <translation>タイムバーの上をドラッグすると範囲を選択できます。</translation>
    </message>
    <message>
        <source>Forget what happened, %1?</source>
        <translation>%1 に起きたことを消去しますか？</translation>
    </message>
    <message>
        <source>&amp;Everything…</source>
        <translation>すべて(&amp;E)…</translation>
    </message>
    <message>
        <source>Forget all places with their devices, their history, and all names and notes you gave?</source>
        <translation>すべての場所を、その機器や履歴、付けた名前やメモとともに消去しますか？</translation>
    </message>
    <message>
        <source>&amp;Forget everything</source>
        <translation>すべて消去(&amp;F)</translation>
    </message>
    <message>
        <source>What is forgotten is erased from the disk and cannot be brought back.</source>
        <translation>消去した内容はディスクからも消え、元に戻せません。</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>Offer &amp;metrics to Prometheus on this computer</source>
        <translation>このコンピューターの Prometheus にメトリクスを提供する(&amp;M)</translation>
    </message>
    <message>
        <source>With the names and addresses of &amp;devices</source>
        <translation>機器の名前とアドレスを含める(&amp;D)</translation>
    </message>
    <message>
        <source>At &amp;port</source>
        <translation>ポート(&amp;P)</translation>
    </message>
    <message>
        <source>Only programs on this computer can ask, at http://127.0.0.1 and this port, /metrics. By default the numbers name nobody.</source>
        <translation>取得できるのは、このコンピューター上のプログラムだけです (http://127.0.0.1 のこのポートの /metrics)。初期設定では、数値から誰かが特定されることはありません。</translation>
    </message>
</context>
<context>
    <name>lanscope::HistoryRange</name>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>1 週間</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>1 か月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 分</translation>
    </message>
</context>
<context>
    <name>lanscope::HistorySide</name>
    <message>
        <source>What happened</source>
        <translation>起きたこと</translation>
    </message>
    <message>
        <source>Who exchanged how much</source>
        <translation>誰がどれだけやり取りしたか</translation>
    </message>
    <message>
        <source>What happened in this time</source>
        <translation>この期間に起きたこと</translation>
    </message>
</context>
<context>
    <name>lanscope::HistoryText</name>
    <message>
        <source>Internet</source>
        <translation>インターネット</translation>
    </message>
    <message>
        <source>This network</source>
        <translation>このネットワーク</translation>
    </message>
    <message>
        <source>To everybody (multicast)</source>
        <translation>全員宛て (マルチキャスト)</translation>
    </message>
    <message>
        <source>This link only</source>
        <translation>このリンクのみ</translation>
    </message>
    <message>
        <source>A device that is not here any more</source>
        <translation>もうここにいない機器</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>すべて合計</translation>
    </message>
    <message>
        <source>By device</source>
        <translation>機器別</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>サービス別</translation>
    </message>
    <message>
        <source>By destination</source>
        <translation>宛先別</translation>
    </message>
    <message>
        <source>This network and Internet</source>
        <translation>このネットワークとインターネット</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>その他すべて</translation>
    </message>
    <message>
        <source>All traffic</source>
        <translation>すべての通信</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>機器</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>送り先</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>14:02 to 14:17</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Nobody listened in this time.</source>
        <translation>この期間は誰も監視していませんでした。</translation>
    </message>
    <message>
        <source>%1 received, %2 sent.</source>
        <translation>受信 %1、送信 %2。</translation>
    </message>
    <message>
        <source>Most of it: %1.</source>
        <translation>最も多いもの: %1。</translation>
    </message>
    <message>
        <source>For %1 hours of it nobody listened.</source>
        <translation>そのうち %1 時間は誰も監視していませんでした。</translation>
    </message>
    <message>
        <source>In all of this time</source>
        <translation>この期間全体</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>履歴を読み込めませんでした</translation>
    </message>
    <message>
        <source>Names of destinations are not kept</source>
        <translation>宛先の名前は保存されません</translation>
    </message>
    <message>
        <source>No traffic in this time</source>
        <translation>この期間の通信はありません</translation>
    </message>
    <message>
        <source>Somebody listened, and nothing was sent or received.</source>
        <translation>監視はしていましたが、何も送受信されませんでした。</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time</source>
        <translation>この期間の記録はありません</translation>
    </message>
    <message>
        <source>The chart fills while Lanscope listens. What passed before cannot be known.</source>
        <translation>Lanscope が監視している間に、グラフが埋まっていきます。それより前の通信は知ることができません。</translation>
    </message>
    <message>
        <source>Whom devices talk to is private, so that Lanscope forgets it. The settings can have it kept.</source>
        <translation>機器の通信相手はプライベートな情報なので、Lanscope は記憶しません。保存するように設定で変更できます。</translation>
    </message>
    <message>
        <source>highest %1</source>
        <translation>最大 %1</translation>
    </message>
</context>
<context>
    <name>lanscope::HistoryView</name>
    <message>
        <source>What the chart tells apart</source>
        <translation>グラフで区別するもの</translation>
    </message>
    <message>
        <source>What the chart counts</source>
        <translation>グラフで数えるもの</translation>
    </message>
    <message>
        <source>Traffic over time</source>
        <translation>通信量の推移</translation>
    </message>
</context>
<context>
    <name>lanscope::HomeLessons</name>
    <message>
        <source>Who is here</source>
        <translation>ここにいる機器</translation>
    </message>
    <message>
        <source>Each device by what it is and what it calls itself. You give it the name you know it by, and notice the next one that is not yours.</source>
        <translation>それぞれの機器を、その種類と自ら名乗る名前で示します。わかりやすい名前を付けておけば、次に自分のものではない機器が現れたときに気づけます。</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>通信の動き</translation>
    </message>
    <message>
        <source>How much this computer receives and sends, to whom and when. The traffic of others does not pass this computer in most networks; what cannot be seen is said.</source>
        <translation>このコンピューターが、誰と、いつ、どれだけ送受信したかを示します。多くのネットワークでは、ほかの機器の通信はこのコンピューターを通りません。見えないものは、見えないとお伝えします。</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>おかしなこと</translation>
    </message>
    <message>
        <source>When a device does what it should not, you are told what was seen, what is normal and what you can do.</source>
        <translation>機器が本来しないことをすると、確認された内容、通常の状態、できることをお知らせします。</translation>
    </message>
</context>
<context>
    <name>lanscope::HomePage</name>
    <message>
        <source>Start &amp;listening</source>
        <translation>監視を開始(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open a capture file…</source>
        <translation>キャプチャファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Go through them</source>
        <translation>順に確認する(&amp;G)</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>確認が必要なもの</translation>
    </message>
    <message>
        <source>All devi&amp;ces</source>
        <translation>すべての機器(&amp;C)</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>ここにいる機器</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 台</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::HomeText</name>
    <message>
        <source>Listening. No device has spoken yet.</source>
        <translation>監視中です。まだどの機器も通信していません。</translation>
    </message>
    <message numerus="yes">
        <source>Getting to know this network: %n more minute(s).</source>
        <translation>
            <numerusform>このネットワークを把握しています: あと %n 分。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody new is here.</source>
        <translation>新しい機器はいません。</translation>
    </message>
    <message>
        <source>The one device here is known.</source>
        <translation>ここにいる 1 台の機器は既知です。</translation>
    </message>
    <message numerus="yes">
        <source>All %n devices are known.</source>
        <translation>
            <numerusform>%n 台の機器はすべて既知です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) nobody has named yet.</source>
        <translation>
            <numerusform>まだ名前のない機器が %n 台あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %1: %n device(s) so far.</source>
        <translation>
            <numerusform>%1 を読み込み中: これまでに機器 %n 台。</numerusform>
        </translation>
    </message>
    <message>
        <source>No device is named in %1.</source>
        <translation>%1 に機器は見つかりません。</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) in %1.</source>
        <translation>
            <numerusform>%1 に機器が %n 台あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks like a device that was here before</source>
        <translation>以前ここにいた機器のようです</translation>
    </message>
    <message>
        <source>Looks like one device with two addresses</source>
        <translation>2 つのアドレスを持つ 1 台の機器のようです</translation>
    </message>
    <message>
        <source>Looks like “%1” again</source>
        <translation>再び現れた「%1」のようです</translation>
    </message>
    <message>
        <source>Looks like “%1” under a second address</source>
        <translation>2 つ目のアドレスを使う「%1」のようです</translation>
    </message>
    <message>
        <source>This was recorded. What happens on your own network is shown when you start listening.</source>
        <translation>これは記録されたものです。ご自分のネットワークの様子は、監視を開始すると表示されます。</translation>
    </message>
    <message>
        <source>Lanscope listens to what devices tell each other and shows who is here. It sends nothing. A capture file from elsewhere can be opened without a password.</source>
        <translation>Lanscope は機器どうしのやり取りを監視し、誰がいるかを表示します。何も送信しません。別の場所で記録されたキャプチャファイルは、パスワードなしで開けます。</translation>
    </message>
    <message>
        <source>What is shown is what this computer knew already.</source>
        <translation>表示されているのは、このコンピューターがすでに知っていた内容です。</translation>
    </message>
    <message>
        <source>What is shown was last heard %1.</source>
        <translation>表示されている内容が最後に確認されたのは %1 です。</translation>
    </message>
    <message>
        <source>This is %1, as it was.</source>
        <translation>これは %1 の時点の様子です。</translation>
    </message>
    <message>
        <source>Who is on your network?</source>
        <translation>あなたのネットワークには誰がいるのでしょうか？</translation>
    </message>
    <message>
        <source>Not listening.</source>
        <translation>監視していません。</translation>
    </message>
    <message>
        <source>Waiting for permission to listen.</source>
        <translation>監視の許可を待っています。</translation>
    </message>
    <message>
        <source>Listening to the network is reserved to the administrator, so your computer may ask for a password. Lanscope itself never sees it.</source>
        <translation>ネットワークの監視は管理者だけに許されているため、コンピューターがパスワードを求めることがあります。Lanscope 自身がパスワードを目にすることはありません。</translation>
    </message>
    <message>
        <source>Most devices say something within a minute. Switch one on, or open a web page on it.</source>
        <translation>ほとんどの機器は 1 分以内に何かを送ります。機器の電源を入れるか、機器でウェブページを開いてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) so far. Until then you are asked nothing; come back later, or go through them now.</source>
        <translation>
            <numerusform>これまでに機器 %n 台。それまでは何も質問しません。後で戻ってくるか、今すぐ順に確認してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) noted as not yours.</source>
        <translation>
            <numerusform>%n 台の機器を、自分のものではないと記録しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and a presence: 3 here</comment>
        <translation>%2 %1 台</translation>
    </message>
    <message numerus="yes">
        <source>%n devices were here when you began.</source>
        <translation>
            <numerusform>開始した時点で %n 台の機器がいました。</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新規: %1</translation>
    </message>
    <message>
        <source>New: calls itself “%1”</source>
        <translation>新規: 「%1」と名乗っています</translation>
    </message>
    <message>
        <source>Say that they belong here, so that you notice the next one that does not.</source>
        <translation>ここの機器だと指定しておけば、次にそうでない機器が現れたときに気づけます。</translation>
    </message>
    <message>
        <source>%1 sure: %2.</source>
        <comment>94 % sure: the same host name …</comment>
        <translation>確度 %1: %2。</translation>
    </message>
    <message>
        <source>first seen %1</source>
        <translation>初回確認: %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>Printer by Brother</comment>
        <translation>%2 の%1</translation>
    </message>
    <message>
        <source>device by %1</source>
        <translation>%1 の機器</translation>
    </message>
    <message>
        <source>device with a private address</source>
        <translation>プライベートアドレスの機器</translation>
    </message>
    <message>
        <source>device of an unknown maker</source>
        <translation>製造元不明の機器</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) so far. Until then you are asked nothing.</source>
        <translation>
            <numerusform>これまでに機器 %n 台。それまでは何も質問しません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::IconDialog</name>
    <message>
        <source>Icon</source>
        <translation>アイコン</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>アイコン</translation>
    </message>
    <message>
        <source>As the &amp;type</source>
        <translation>種類に合わせる(&amp;T)</translation>
    </message>
</context>
<context>
    <name>lanscope::InterfaceModel</name>
    <message>
        <source>Main network</source>
        <translation>メインのネットワーク</translation>
    </message>
    <message>
        <source>The interface this computer reaches the Internet through</source>
        <translation>このコンピューターがインターネットに接続しているインターフェース</translation>
    </message>
</context>
<context>
    <name>lanscope::KinshipActions</name>
    <message>
        <source>M&amp;erge with…</source>
        <translation>統合(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Split off an address</source>
        <translation>アドレスを切り離す(&amp;S)</translation>
    </message>
    <message>
        <source>M&amp;erge into one device</source>
        <translation>1 台の機器に統合(&amp;E)</translation>
    </message>
    <message>
        <source>%1 (the first)</source>
        <translation>%1 (最初のもの)</translation>
    </message>
</context>
<context>
    <name>lanscope::ListenBanner</name>
    <message>
        <source>Start &amp;listening</source>
        <translation>監視を開始(&amp;L)</translation>
    </message>
    <message>
        <source>Not no&amp;w</source>
        <translation>後で(&amp;W)</translation>
    </message>
    <message>
        <source>To hear who comes and goes, Lanscope must listen to the network, which is reserved to the administrator: your computer asks for a password once. Nothing is sent.</source>
        <translation>誰が来て誰が去ったかを知るには、Lanscope がネットワークを監視する必要があります。これは管理者だけに許されているため、コンピューターがパスワードを一度求めます。何も送信されません。</translation>
    </message>
</context>
<context>
    <name>lanscope::Main</name>
    <message>
        <source>Who is on your network, and what are they doing?</source>
        <translation>あなたのネットワークには誰がいて、何をしているのでしょうか？</translation>
    </message>
    <message>
        <source>Keep what is seen in this database.</source>
        <translation>確認した内容をこのデータベースに保存します。</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Start without a window, in the tray.</source>
        <translation>ウィンドウなしで、トレイで起動します。</translation>
    </message>
    <message>
        <source>Capture files (pcap, pcapng) to open.</source>
        <translation>開くキャプチャファイル (pcap、pcapng)。</translation>
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
        <translation>時間</translation>
    </message>
    <message>
        <source>Lanscope</source>
        <translation>Lanscope</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>機器</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>通信状況</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>%1 – Lanscope</source>
        <translation>%1 – Lanscope</translation>
    </message>
    <message>
        <source>Open a capture file</source>
        <translation>キャプチャファイルを開く</translation>
    </message>
    <message>
        <source>Capture files (*.pcap *.pcapng *.cap *.pcap.gz *.pcapng.gz *.cap.gz)</source>
        <translation>キャプチャファイル (*.pcap *.pcapng *.cap *.pcap.gz *.pcapng.gz *.cap.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>lanscope::Measure</name>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>ビット</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>パケット</translation>
    </message>
    <message>
        <source>%1 packets</source>
        <translation>%1 パケット</translation>
    </message>
    <message>
        <source>%1 packets/s</source>
        <translation>%1 パケット/秒</translation>
    </message>
</context>
<context>
    <name>lanscope::MergeDialog</name>
    <message>
        <source>Merge with another device</source>
        <translation>別の機器と統合</translation>
    </message>
    <message>
        <source>Which device is the same as “%1”? It keeps its name, and what was seen of both is its own from then on. You can split them again.</source>
        <translation>「%1」と同じ機器はどれですか？名前は「%1」のまま残り、両方について確認された内容は、これ以降この機器のものになります。後で再び分けることもできます。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>統合(&amp;M)</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>機器</translation>
    </message>
</context>
<context>
    <name>lanscope::MetricsServer</name>
    <message>
        <source>offering metrics on %1 port %2</source>
        <translation>%1 ポート %2 でのメトリクスの提供</translation>
    </message>
</context>
<context>
    <name>lanscope::MomentText</name>
    <message numerus="yes">
        <source>◆ and %n more</source>
        <translation>
            <numerusform>◆ ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody listened then.</source>
        <translation>このときは誰も監視していませんでした。</translation>
    </message>
    <message>
        <source>Nothing was sent or received.</source>
        <translation>何も送受信されませんでした。</translation>
    </message>
    <message>
        <source>Seen for the first time</source>
        <translation>初めて確認</translation>
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
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>lanscope::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>lanscope::NeedCard</name>
    <message>
        <source>&amp;They’re all mine</source>
        <translation>すべて自分のもの(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Not mine</source>
        <translation>自分のものではない(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;ame</source>
        <translation>同じ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Different</source>
        <translation>違う(&amp;D)</translation>
    </message>
    <message>
        <source>They are one device from now on</source>
        <translation>今後は 1 台の機器として扱います</translation>
    </message>
    <message>
        <source>They are two devices; you are not asked again</source>
        <translation>2 台の別の機器として扱います。再び質問することはありません</translation>
    </message>
    <message>
        <source>It’s &amp;mine…</source>
        <translation>自分のもの(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Go through them</source>
        <translation>順に確認する(&amp;G)</translation>
    </message>
</context>
<context>
    <name>lanscope::NewDeviceNotifications</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>It’s mine…</source>
        <translation>自分のもの…</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>自分のものではない</translation>
    </message>
</context>
<context>
    <name>lanscope::NewDeviceText</name>
    <message>
        <source>Without a name (%1)</source>
        <translation>名前なし (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n new device(s) in the last hour</source>
        <translation>
            <numerusform>この 1 時間に新しい機器 %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new device(s)</source>
        <translation>
            <numerusform>新しい機器 %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>New device without a name</source>
        <translation>名前のない新しい機器</translation>
    </message>
    <message>
        <source>New device: %1</source>
        <translation>新しい機器: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 台</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::Pipeline</name>
    <message>
        <source>This is a public network: nothing is kept of who is here.</source>
        <translation>これは公共のネットワークです。誰がいるかは保存されません。</translation>
    </message>
    <message>
        <source>This computer reaches the Internet through %1 now, but Lanscope still listens on %2.</source>
        <translation>このコンピューターは現在 %1 を通じてインターネットに接続していますが、Lanscope はまだ %2 を監視しています。</translation>
    </message>
    <message>
        <source>listening: this computer has no network interface that is up</source>
        <translation>監視: このコンピューターには有効なネットワークインターフェースがありません</translation>
    </message>
    <message>
        <source>reading the list %1: %2</source>
        <translation>リスト %1 の読み取り: %2</translation>
    </message>
    <message numerus="yes">
        <source>reading the list %1: %n line(s) hold neither an address nor a name, or are too many</source>
        <translation>
            <numerusform>リスト %1 の読み取り: %n 行は、アドレスも名前も含まないか、多すぎます</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::PlaceButton</name>
    <message>
        <source>The place that is shown. The menu leads to other places.</source>
        <translation>表示している場所です。メニューからほかの場所に移れます。</translation>
    </message>
    <message>
        <source>&amp;What this place is…</source>
        <translation>この場所について(&amp;W)…</translation>
    </message>
</context>
<context>
    <name>lanscope::PlaceDialog</name>
    <message>
        <source>What this place is</source>
        <translation>この場所について</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
</context>
<context>
    <name>lanscope::PlaceText</name>
    <message>
        <source>Network %1</source>
        <translation>ネットワーク %1</translation>
    </message>
    <message>
        <source>Yours: every device is kept, and you are told of each new one.</source>
        <translation>自分のネットワーク: すべての機器が保存され、新しい機器が現れるたびに通知されます。</translation>
    </message>
    <message>
        <source>Shared with others you know: devices are kept as at home.</source>
        <translation>知っている人と共有: 機器は自宅と同じように保存されます。</translation>
    </message>
    <message>
        <source>A café, a hotel, a train: no device is kept, and what was kept of this place is erased.</source>
        <translation>カフェ、ホテル、列車など: 機器は保存されず、この場所について保存されていた内容は消去されます。</translation>
    </message>
</context>
<context>
    <name>lanscope::PresenceChart</name>
    <message>
        <source>When it was here, day by day</source>
        <translation>ここにいた時間 (日ごと)</translation>
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
        <translation>この期間は誰も監視していなかったため、機器がいつここにいたかはわかりません。</translation>
    </message>
    <message>
        <source>Here for %1 of the %2 in which somebody listened.</source>
        <translation>監視していた %2 のうち、%1 はここにいました。</translation>
    </message>
    <message>
        <source>Not here in the %1 in which somebody listened.</source>
        <translation>監視していた %1 の間、ここにいませんでした。</translation>
    </message>
    <message>
        <source>For %1 nobody listened: hatched.</source>
        <translation>%1 の間は誰も監視していませんでした (斜線の部分)。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::PresenceModel</name>
    <message>
        <source>earlier</source>
        <translation>それ以前</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>継続中</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>接続状態</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>For</source>
        <translation>長さ</translation>
    </message>
</context>
<context>
    <name>lanscope::ProblemBanner</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>lanscope::ProblemText</name>
    <message>
        <source>&amp;Start again</source>
        <translation>もう一度開始(&amp;S)</translation>
    </message>
    <message>
        <source>How to &amp;install it…</source>
        <translation>インストール方法(&amp;I)…</translation>
    </message>
    <message>
        <source>Choose another networ&amp;k</source>
        <translation>別のネットワークを選択(&amp;K)</translation>
    </message>
    <message>
        <source>Open another &amp;file…</source>
        <translation>別のファイルを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Something went wrong, and nothing more is known.</source>
        <translation>問題が発生しました。それ以上のことはわかりません。</translation>
    </message>
</context>
<context>
    <name>lanscope::RateChart</name>
    <message>
        <source>Received and sent in the last minute</source>
        <translation>この 1 分間の受信と送信</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>1 分前</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>▲ Received</source>
        <translation>▲ 受信</translation>
    </message>
    <message>
        <source>▼ Sent</source>
        <translation>▼ 送信</translation>
    </message>
</context>
<context>
    <name>lanscope::ReplaySource</name>
    <message>
        <source>its link type %1 is not one that Lanscope knows</source>
        <translation>リンク種別 %1 は Lanscope が対応していないものです</translation>
    </message>
    <message>
        <source>packets of the unknown link type %1 were left out: %2</source>
        <translation>不明なリンク種別 %1 のパケットを除外しました: %2</translation>
    </message>
    <message>
        <source>reading %1: %2</source>
        <translation>%1 の読み込み: %2</translation>
    </message>
</context>
<context>
    <name>lanscope::RuleReader</name>
    <message>
        <source>there is no member &quot;%1&quot;</source>
        <translation>メンバー「%1」がありません</translation>
    </message>
    <message>
        <source>there is no category &quot;%1&quot;</source>
        <translation>種類「%1」はありません</translation>
    </message>
    <message>
        <source>&quot;match&quot; is empty or longer than %1 characters</source>
        <translation>&quot;match&quot; が空か、%1 文字を超えています</translation>
    </message>
    <message>
        <source>attributes have a &quot;key&quot;, other clues have none</source>
        <translation>属性には &quot;key&quot; があり、ほかの手がかりにはありません</translation>
    </message>
    <message>
        <source>it has no source</source>
        <translation>情報源がありません</translation>
    </message>
    <message>
        <source>it points to nothing</source>
        <translation>何も示していません</translation>
    </message>
    <message>
        <source>reading the rules of %1</source>
        <translation>%1 のルールの読み込み</translation>
    </message>
    <message>
        <source>its format is not version %1</source>
        <translation>形式がバージョン %1 ではありません</translation>
    </message>
    <message>
        <source>there is no clue &quot;%1&quot;</source>
        <translation>手がかり「%1」がありません</translation>
    </message>
    <message>
        <source>row %1 (%2): %3</source>
        <translation>行 %1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>lanscope::Settings</name>
    <message>
        <source>saving the settings in %1</source>
        <translation>%1 への設定の保存</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>ファイルに書き込めません</translation>
    </message>
    <message>
        <source>the file is malformed</source>
        <translation>ファイルの形式が正しくありません</translation>
    </message>
</context>
<context>
    <name>lanscope::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>監視</translation>
    </message>
    <message>
        <source>&amp;Network interface</source>
        <translation>ネットワークインターフェース(&amp;N)</translation>
    </message>
    <message>
        <source>This computer &amp;is</source>
        <translation>このコンピューターの役割(&amp;I)</translation>
    </message>
    <message>
        <source>one of the devices in the network</source>
        <translation>ネットワーク内の機器の 1 つ</translation>
    </message>
    <message>
        <source>the router of the network</source>
        <translation>ネットワークのルーター</translation>
    </message>
    <message>
        <source>connected to a mirror port</source>
        <translation>ミラーポートに接続</translation>
    </message>
    <message>
        <source>found out by Lanscope</source>
        <translation>Lanscope が判断</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Closing the window leaves Lanscope in the &amp;tray</source>
        <translation>ウィンドウを閉じても Lanscope をトレイに残す(&amp;T)</translation>
    </message>
    <message>
        <source>Appearance and privacy</source>
        <translation>外観とプライバシー</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>as the desktop has them</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>&amp;Hide names and addresses</source>
        <translation>名前とアドレスを隠す(&amp;H)</translation>
    </message>
    <message>
        <source>Made-up ones take their place wherever Lanscope shows them, so that a picture of the screen gives nothing away. What is kept does not change.</source>
        <translation>Lanscope が表示するすべての場所で、架空の名前とアドレスに置き換わります。画面の画像から何かが知られることはありません。保存される内容は変わりません。</translation>
    </message>
    <message>
        <source>What is &amp;kept…</source>
        <translation>保存されるもの(&amp;K)…</translation>
    </message>
    <message>
        <source>Both count at once: while Lanscope listens, it begins anew with them.</source>
        <translation>どちらもすぐに有効になります。監視中の場合は、新しい設定で監視をやり直します。</translation>
    </message>
    <message>
        <source>When and of &amp;what you are told…</source>
        <translation>いつ何をお知らせするか(&amp;W)…</translation>
    </message>
</context>
<context>
    <name>lanscope::SizeText</name>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>まだ何も保存されていません。</translation>
    </message>
    <message>
        <source>The database takes %1 now.</source>
        <translation>データベースの現在の大きさは %1 です。</translation>
    </message>
    <message>
        <source>The database takes %1 now. The history begins on %2.</source>
        <translation>データベースの現在の大きさは %1 です。履歴は %2 から始まります。</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>for a year</source>
        <translation>1 年間</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>%n 日間</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::StatusDialog</name>
    <message>
        <source>What Lanscope sees</source>
        <translation>Lanscope に見えるもの</translation>
    </message>
    <message>
        <source>C&amp;opy as text</source>
        <translation>テキストとしてコピー(&amp;O)</translation>
    </message>
    <message>
        <source>For a report of an error; it holds no names and no addresses of devices.</source>
        <translation>エラーの報告に使えます。機器の名前やアドレスは含まれません。</translation>
    </message>
    <message>
        <source>What leaves this computer: nothing.</source>
        <translation>このコンピューターから出ていくもの: ありません。</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>カウンター</translation>
    </message>
</context>
<context>
    <name>lanscope::StatusModel</name>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
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
        <translation>%1 フレーム、%2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Not IP</source>
        <translation>IP 以外</translation>
    </message>
    <message>
        <source>Flow records</source>
        <translation>フローの記録</translation>
    </message>
    <message>
        <source>Frames copied to be read</source>
        <translation>読み取り用にコピーしたフレーム</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>How frames are seen</source>
        <translation>フレームの取得方法</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>アタッチ先</translation>
    </message>
    <message>
        <source>Why not better</source>
        <translation>より良い方法を使えない理由</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Sent by this computer</source>
        <translation>このコンピューターが送信</translation>
    </message>
    <message>
        <source>Counted, but the flow table was full</source>
        <translation>計数済み、ただしフロー表が満杯</translation>
    </message>
    <message>
        <source>Frames the kernel did not show</source>
        <translation>カーネルが渡さなかったフレーム</translation>
    </message>
    <message>
        <source>Reports lost on the way</source>
        <translation>途中で失われた報告</translation>
    </message>
    <message>
        <source>Frames to be copied that did not fit</source>
        <translation>コピーしきれなかったフレーム</translation>
    </message>
    <message>
        <source>Kernel memory of the flow tables</source>
        <translation>フロー表のカーネルメモリ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Malformed frames met while reading</source>
        <translation>読み取り中に見つかった不正なフレーム</translation>
    </message>
    <message>
        <source>Devices forgotten because there were too many</source>
        <translation>多すぎるために消去した機器</translation>
    </message>
    <message>
        <source>Frames sent by Lanscope</source>
        <translation>Lanscope が送信したフレーム</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>lanscope::StatusStrip</name>
    <message>
        <source>Seen: %1</source>
        <translation>見えるもの: %1</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation>理由(&amp;Y)？</translation>
    </message>
    <message>
        <source>0 sent</source>
        <translation>送信 0</translation>
    </message>
    <message>
        <source>What Lanscope sees, what it counted, and how</source>
        <translation>Lanscope に見えるもの、数えたもの、その方法</translation>
    </message>
    <message>
        <source>Why is this seen and that not?</source>
        <translation>これが見えて、あれが見えないのはなぜですか？</translation>
    </message>
    <message>
        <source>Lanscope sends nothing into the network.</source>
        <translation>Lanscope はネットワークに何も送信しません。</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保存あり</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>保存なし</translation>
    </message>
</context>
<context>
    <name>lanscope::TimeBar</name>
    <message>
        <source>The day in quarters of an hour</source>
        <translation>1 日を 15 分ごとに表示</translation>
    </message>
    <message>
        <source>Only %1 is shown. %2</source>
        <translation>%1 だけを表示しています。%2</translation>
    </message>
</context>
<context>
    <name>lanscope::TopTalkers</name>
    <message>
        <source>Who exchanged most</source>
        <translation>やり取りが最も多い機器</translation>
    </message>
    <message>
        <source>Who exchanged most, %1</source>
        <translation>やり取りが最も多い機器、%1</translation>
    </message>
    <message>
        <source>Who exchanged most today</source>
        <translation>今日やり取りが最も多い機器</translation>
    </message>
</context>
<context>
    <name>lanscope::TrafficScale</name>
    <message>
        <source>−%1 min</source>
        <comment>minutes before now</comment>
        <translation>−%1 分</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
</context>
<context>
    <name>lanscope::TrafficText</name>
    <message>
        <source>%1: %2, %3.</source>
        <comment>Received: 1.2 MB/s, highest 3.1 MB/s</comment>
        <translation>%1: %2、%3。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>監視なし</translation>
    </message>
    <message>
        <source>Lanscope was not listening; what passed is not known.</source>
        <translation>Lanscope は監視していませんでした。何が通ったかはわかりません。</translation>
    </message>
    <message>
        <source>%1 in %2 s</source>
        <translation>%2 秒間に %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>All traffic</source>
        <translation>すべての通信</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>the rate of traffic that nobody observes</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>highest %1</source>
        <translation>最大 %1</translation>
    </message>
    <message>
        <source>highest %1 · %2 in all</source>
        <translation>最大 %1 · 合計 %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3.</source>
        <translation>%1、%2 から %3 まで。</translation>
    </message>
    <message>
        <source>There are stretches that nobody observed.</source>
        <translation>誰も監視していなかった期間があります。</translation>
    </message>
    <message>
        <source>The last five minutes</source>
        <translation>この 5 分間</translation>
    </message>
    <message>
        <source>The whole recording</source>
        <translation>記録全体</translation>
    </message>
    <message>
        <source>The capture file is being read.</source>
        <translation>キャプチャファイルを読み込んでいます。</translation>
    </message>
    <message>
        <source>The capture file holds too little to draw.</source>
        <translation>キャプチャファイルの内容が少なすぎて、描画できません。</translation>
    </message>
    <message>
        <source>Listening; the first second is being counted.</source>
        <translation>監視中です。最初の 1 秒間を数えています。</translation>
    </message>
    <message>
        <source>Not listening yet: waiting for permission.</source>
        <translation>まだ監視していません。許可を待っています。</translation>
    </message>
    <message>
        <source>Nothing is known, because Lanscope is not listening.</source>
        <translation>Lanscope が監視していないため、何もわかりません。</translation>
    </message>
    <message>
        <source>Not listening since %1; nothing is drawn from then on.</source>
        <translation>%1 から監視していません。それ以降は何も描画されません。</translation>
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
        <translation>ウィンドウを隠す</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>ウィンドウを表示</translation>
    </message>
    <message>
        <source>Pause listening</source>
        <translation>監視を一時停止</translation>
    </message>
    <message>
        <source>Resume listening</source>
        <translation>監視を再開</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Pause notifications for an hour</source>
        <translation>通知を 1 時間停止</translation>
    </message>
    <message>
        <source>Pause notifications until tomorrow</source>
        <translation>通知を明日まで停止</translation>
    </message>
    <message>
        <source>Notify again (paused until %1)</source>
        <translation>通知を再開 (%1 まで停止中)</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>おやすみモード</translation>
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
            <numerusform>接続中の機器 %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>Receiving %1, sending %2 · %3</source>
        <translation>受信 %1、送信 %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n new device(s) to look at</source>
        <translation>
            <numerusform>確認が必要な新しい機器 %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>確認が必要なものはありません</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>監視していません</translation>
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
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Takes the last change back (Ctrl+Z)</source>
        <translation>最後の変更を取り消します (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>lanscope::Visibility</name>
    <message>
        <source>Lanscope is waiting for permission to listen.</source>
        <translation>Lanscope は監視の許可を待っています。</translation>
    </message>
    <message>
        <source>Lanscope is not listening.</source>
        <translation>Lanscope は監視していません。</translation>
    </message>
    <message>
        <source>others&apos; traffic</source>
        <translation>ほかの機器の通信</translation>
    </message>
    <message>
        <source>Too little has passed to tell. It takes about a hundred packets.</source>
        <translation>通信が少なすぎて判断できません。100 パケットほど必要です。</translation>
    </message>
    <message>
        <source>%1 % of the packets that arrive here are between other devices.</source>
        <translation>ここに届くパケットの %1 % は、ほかの機器どうしのものです。</translation>
    </message>
    <message>
        <source>Only strays: %1 % of the packets that arrive here are between other devices. The network delivers to this computer what is meant for it or for all.</source>
        <translation>紛れ込んだものだけです。ここに届くパケットの %1 % は、ほかの機器どうしのものです。ネットワークがこのコンピューターに届けるのは、このコンピューター宛てか全員宛てのものです。</translation>
    </message>
    <message>
        <source>The network delivers to this computer only what is meant for it or for all. Seeing the rest takes a place where it passes: the router itself, or a mirror port of a switch.</source>
        <translation>ネットワークがこのコンピューターに届けるのは、このコンピューター宛てか全員宛てのものだけです。残りを見るには、それが通る場所が必要です。ルーター自体か、スイッチのミラーポートです。</translation>
    </message>
    <message>
        <source>The file is still being read.</source>
        <translation>ファイルをまだ読み込んでいます。</translation>
    </message>
    <message>
        <source>Only what was recorded can be shown. Where and how it was recorded, the file does not say.</source>
        <translation>表示できるのは記録された内容だけです。どこでどのように記録されたかは、ファイルからはわかりません。</translation>
    </message>
    <message>
        <source>what %1 holds</source>
        <translation>%1 の内容</translation>
    </message>
    <message>
        <source>who is here</source>
        <translation>ここにいる機器</translation>
    </message>
    <message>
        <source>Devices announce themselves to all; Lanscope hears that.</source>
        <translation>機器は自分の存在を全員に知らせます。Lanscope はそれを受け取ります。</translation>
    </message>
    <message>
        <source>this computer&apos;s traffic</source>
        <translation>このコンピューターの通信</translation>
    </message>
    <message>
        <source>Every packet to and from this computer is counted.</source>
        <translation>このコンピューターが送受信するすべてのパケットを数えます。</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>見える</translation>
    </message>
    <message>
        <source>partly seen</source>
        <translation>一部見える</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>見えない</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation>%1 から読み込み</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>監視していません</translation>
    </message>
    <message>
        <source>Waiting for permission. Your computer may ask for your password.</source>
        <translation>許可を待っています。コンピューターがパスワードを求めることがあります。</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>%1 を監視中</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 を読み込み中…</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) lost</source>
        <translation>
            <numerusform>%n パケットを失いました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) lost</source>
        <translation>
            <numerusform>%n 件の報告を失いました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) counted without their flow</source>
        <translation>
            <numerusform>%n パケットをフローなしで数えました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n self-description(s) missed</source>
        <translation>
            <numerusform>%n 件の自己紹介を取りこぼしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) forgotten</source>
        <translation>
            <numerusform>%n 台の機器を消去しました</numerusform>
        </translation>
    </message>
    <message>
        <source>What is seen is kept on this computer.</source>
        <translation>確認した内容は、このコンピューターに保存されます。</translation>
    </message>
    <message>
        <source>Nothing is kept. %1</source>
        <translation>何も保存されません。%1</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>何も保存されません。</translation>
    </message>
</context>
<context>
    <name>lanscope::Walk</name>
    <message>
        <source>%1 of %2</source>
        <comment>3 of 17</comment>
        <translation>%2 件中 %1 件目</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>DHCP: host name annas-iphone</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Its hardware address was given out to: %1</source>
        <translation>ハードウェアアドレスの割り当て先: %1</translation>
    </message>
    <message>
        <source>It uses a made-up hardware address, as phones and laptops do to stay private.</source>
        <translation>架空のハードウェアアドレスを使っています。スマートフォンやノートパソコンは、プライバシーを守るためにそうすることがあります。</translation>
    </message>
    <message>
        <source>Its address here is %1.</source>
        <translation>ここでのアドレスは %1 です。</translation>
    </message>
</context>
<context>
    <name>lanscope::WalkCard</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>呼び名</translation>
    </message>
    <message>
        <source>Whose it is, if it is somebody’s</source>
        <translation>誰かのものであれば、その人の名前</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>種類(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>所有者(&amp;O)</translation>
    </message>
</context>
<context>
    <name>lanscope::WalkThrough</name>
    <message>
        <source>&amp;Yes, it belongs here</source>
        <translation>はい、ここの機器です(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>スキップ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>誰が誰か</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message numerus="yes">
        <source>You know %n device(s) now.</source>
        <translation>
            <numerusform>これで %n 台の機器が既知になりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped; you find them on the page Devices.</source>
        <translation>
            <numerusform>%n 台をスキップしました。「機器」のページで見つかります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanscope::WindowActions</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Stop &amp;reading</source>
        <translation>読み込みを中止(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;top listening</source>
        <translation>監視を停止(&amp;T)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Network interface to listen on</source>
        <translation>監視するネットワークインターフェース</translation>
    </message>
    <message>
        <source>Start &amp;listening</source>
        <translation>監視を開始(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open a capture file…</source>
        <translation>キャプチャファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;What leaves this computer…</source>
        <translation>このコンピューターから出ていくもの(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Hide names and addresses</source>
        <translation>名前とアドレスを隠す(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Lanscope</source>
        <translation>Lanscope について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>機器の絞り込み</translation>
    </message>
    <message>
        <source>Words, or terms like type:printer and seen:&lt;7d; the Down key offers them (%1)</source>
        <translation>単語、または type:printer や seen:&lt;7d のような条件。下矢印キーで候補を表示します (%1)</translation>
    </message>
    <message>
        <source>Names are made up</source>
        <translation>名前は架空のものです</translation>
    </message>
    <message>
        <source>Names and addresses are hidden. Press to show them.</source>
        <translation>名前とアドレスを隠しています。押すと表示します。</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>メニュー (F10)</translation>
    </message>
    <message>
        <source>What is &amp;kept…</source>
        <translation>保存されるもの(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
</context>
</TS>
