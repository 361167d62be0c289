/** What places, products and people have or are asked for: one concept a line, in the languages of the other lists. */
export const AMENITIES = `
found, founded, establish, established, set up, history | gründen, gegründet, gründung, geschichte | fonder, fondé, créé, création, histoire | fundar, fundado, fundación, historia | основать, основан, основание, история | 設立, 創業, 創立, 歴史
invent, inventor, discover, develop | erfinden, erfunden, erfinder, entwickeln | inventer, inventeur, découvrir, développer | inventar, inventor, descubrir, desarrollar | изобрести, изобретатель, открыть, разработать | 発明, 開発, 発見
born, birth, birthday, date of birth | geboren, geburt, geburtstag, geburtsdatum | né, née, naissance, anniversaire | nacer, nacimiento, cumpleaños, nacido | родиться, рождение, день рождения | 生まれ, 誕生日, 出生
die, death, dead, deceased, funeral | sterben, tod, tot, verstorben, todesfall | mourir, mort, décès, décédé | morir, muerte, fallecer, fallecimiento | умереть, смерть, умер | 死亡, 亡くなる, 死
build, built, construct, construction, erect | bauen, gebaut, bau, errichten, baujahr | construire, construit, construction, bâtir | construir, construido, construcción, obra | построить, построен, строительство, стройка | 建てる, 建設, 建築, 工事
write, author, written by, writer | schreiben, autor, verfasser, schriftsteller | écrire, auteur, écrivain, rédiger | escribir, autor, escritor, redactar | написать, автор, писатель | 書く, 著者, 作者
study, studies, university, college, degree, graduate | studieren, studium, universität, hochschule, abschluss | étudier, études, université, diplôme | estudiar, estudios, universidad, título, carrera | учиться, университет, институт, диплом | 大学, 勉強, 卒業, 学位
marry, wedding, marriage, married | heiraten, hochzeit, ehe, verheiratet | se marier, mariage, noces | casarse, boda, matrimonio | свадьба, жениться, брак | 結婚, 結婚式
city, town, village, capital | stadt, dorf, ort, hauptstadt | ville, village, capitale, commune | ciudad, pueblo, capital, localidad | город, село, деревня, посёлок, столица | 市, 町, 村, 都市
area, square metres, surface, acreage, size | fläche, quadratmeter, größe, wohnfläche | surface, superficie, mètres carrés | superficie, metros cuadrados, área, tamaño | площадь, квадратных метров, размер, соток | 面積, 広さ, 平方メートル
population, inhabitants, residents | einwohner, bewohner, bevölkerung | habitants, population, résidents | habitantes, población, residentes, vecinos | население, жители | 人口, 住民
calories, nutrition, fat, protein, kilojoules | kalorien, nährwert, fett, eiweiß | calories, nutritionnel, lipides, protéines | calorías, valor nutritivo, grasa, proteína | калории, жир, белок, пищевая ценность | カロリー, 栄養, 脂肪
lift, elevator | aufzug, fahrstuhl, lift | ascenseur | ascensor, elevador | лифт | エレベーター
air conditioning, air conditioner, fan, ventilator | klimaanlage, klima, ventilator, klimatisiert | climatisation, clim, ventilateur, climatisé | aire acondicionado, climatización, ventilador | кондиционер, вентилятор | エアコン, 冷房, 扇風機
television, tv, channel | fernseher, fernsehen, tv, sender | télévision, télé, télévisé, chaîne | televisión, televisor, tele, canal | телевизор, телевидение, канал | テレビ, チャンネル
playground, play area, swing | spielplatz, schaukel, spielecke | aire de jeux, jeux pour enfants, balançoire | parque infantil, zona de juegos, columpio | детская площадка, игровая, качели | 遊び場, 公園, ブランコ
massage, wellness, beauty treatment | massage, wellness, kosmetik | massage, bien-être, soin esthétique | masaje, bienestar, tratamiento de belleza | массаж, спа, косметолог | マッサージ, エステ
karaoke, disco, nightclub, dancing, dance | karaoke, disko, tanzen, tanz | karaoké, discothèque, danser, danse | karaoke, discoteca, bailar, baile | караоке, дискотека, танцы, танцевать | カラオケ, ダンス, 踊り
view, sea view, scenery, outlook | aussicht, blick, ausblick, meerblick | vue, panorama | vistas, panorámica | вид из окна, вид на море | 眺め, 景色, 眺望
furnished, furnishing, equipped | möbliert, eingerichtet, ausgestattet, ausstattung | meublé, équipé, équipement | amueblado, equipado, equipamiento | меблирован, мебель, оборудован | 家具付き, 設備
kettle, microwave, stove, hob, cooker | wasserkocher, mikrowelle, herd, kochplatte | bouilloire, micro-ondes, cuisinière, plaque | hervidor, microondas, cocina, vitrocerámica | чайник, микроволновка, плита | 電子レンジ, やかん, コンロ
hairdryer, hair dryer, toiletries, toothbrush, shampoo | föhn, haartrockner, zahnbürste, shampoo | sèche-cheveux, brosse à dents, shampooing | secador, cepillo de dientes, champú | фен, зубная щётка, шампунь | ドライヤー, 歯ブラシ, シャンプー
umbrella, sunshade, parasol, sun lounger, deckchair | regenschirm, sonnenschirm, liege, liegestuhl | parapluie, parasol, transat, chaise longue | paraguas, sombrilla, tumbona, hamaca | зонт, шезлонг, лежак | 傘, 日傘, パラソル
cash machine, atm, cashpoint | geldautomat, bankautomat | distributeur de billets, distributeur | cajero, cajero automático | банкомат | ATM, 現金自動
vending machine, dispenser, machine for drinks | automat, getränkeautomat, snackautomat | distributeur automatique, distributeur | máquina expendedora, expendedora | автомат, торговый автомат | 自動販売機, 自販機
post office, letterbox, stamp, postage | postamt, briefkasten, briefmarke, porto | bureau de poste, boîte aux lettres, timbre | correos, buzón, sello, franqueo | почтовое отделение, почтовый ящик, марка | 郵便局, 郵便, 切手, ポスト
pharmacy, chemist, drugstore | apotheke, drogerie | pharmacie | farmacia | аптека | 薬局, ドラッグストア
hairdresser, barber, salon | friseur, frisör, salon | coiffeur, salon de coiffure | peluquero, peluquería, barbero | парикмахерская, салон | 美容室, 理髪店
souvenir, gift shop, merchandise | andenken, souvenir, fanartikel | souvenir, boutique de souvenirs | recuerdo, souvenir, tienda de regalos | сувенир, сувенирный | お土産, 土産, 売店
second-hand, used, pre-owned | gebraucht, secondhand, aus zweiter hand | d'occasion, seconde main | segunda mano, usado, de ocasión | подержанный, бывший в употреблении, б/у | 中古, 古本
motorcycle, motorbike, scooter, moped | motorrad, roller, mofa, moped | moto, scooter, cyclomoteur | moto, motocicleta, patinete, ciclomotor | мотоцикл, скутер, самокат, мопед | バイク, オートバイ, スクーター
trailer, roof rack, tow bar, child seat | anhänger, dachgepäckträger, anhängerkupplung, kindersitz | remorque, galerie, siège enfant, attelage | remolque, baca, sillita, silla infantil | прицеп, багажник, детское кресло | トレーラー, チャイルドシート
navigation, sat nav, gps | navi, navigationsgerät, navigation, gps | gps, navigation | navegador, gps | навигатор, навигация | カーナビ, ナビ
helmet, gloves, goggles, protective clothing | helm, handschuhe, schutzbrille, schutzkleidung | casque, gants, lunettes de protection | casco, guantes, gafas de protección, ropa de protección | шлем, перчатки, защитные очки | ヘルメット, 手袋
horse, riding, pony, stable | pferd, reiten, pony, stall | cheval, équitation, poney | caballo, montar a caballo, equitación, poni | лошадь, верховая езда, пони | 馬, 乗馬
hen, chicken coop, rabbit, goat, livestock | huhn, hühner, kaninchen, ziege, vieh | poule, poulailler, lapin, chèvre | gallina, gallinero, conejo, cabra | куры, кролик, коза, курятник | 鶏, うさぎ, 家畜
seed, seedling, bulb, cutting | samen, saatgut, setzling, zwiebel | graine, semence, semis, plant | semilla, plantón, bulbo | семена, рассада, саженец, луковица | 種, 苗, 球根
greenhouse, polytunnel, cold frame | gewächshaus, treibhaus | serre | invernadero | теплица, парник | 温室, ビニールハウス
fishing, angling, hunt, hunting | angeln, fischen, jagd, jagen | pêche, pêcher, chasse | pesca, pescar, caza | рыбалка, охота, ловить рыбу | 釣り, 狩り
ski, skiing, snowboard, sledge | ski, skifahren, snowboard, schlitten | ski, skier, luge | esquí, esquiar, trineo | лыжи, сноуборд, санки | スキー, スノーボード
canoe, kayak, rowing, sailing, surf | kanu, kajak, rudern, segeln, surfen | canoë, kayak, aviron, voile, surf | canoa, piragua, remo, vela, surf | каноэ, байдарка, гребля, парус | カヌー, ヨット, サーフィン
song, sing, choir, band, instrument, piano, guitar | lied, singen, chor, band, instrument, klavier, gitarre | chanson, chanter, chœur, orchestre, instrument, piano | canción, cantar, coro, banda, instrumento, piano | песня, петь, хор, инструмент, пианино | 歌, 歌う, 楽器, ピアノ
language, english, french, german, spanish, speak, translate, interpreter | sprache, sprechen, übersetzen, dolmetscher, englisch, deutsch | langue, parler, traduire, interprète, anglais, français | idioma, lengua, hablar, traducir, intérprete, inglés | язык, говорить, перевод, переводчик, английский | 言語, 英語, 日本語, 通訳, 翻訳
religion, church, mosque, prayer | religion, kirche, moschee, gebet | religion, église, mosquée, prière | religión, iglesia, mezquita, oración | религия, церковь, мечеть, молитва | 宗教, 教会, 祈り
politics, government, mayor, minister, party | politik, regierung, bürgermeister, minister, partei | politique, gouvernement, maire, ministre, parti | política, gobierno, alcalde, ministro, partido | политика, правительство, мэр, министр, партия | 政治, 政府, 市長, 大臣
share, stock, shareholder, dividend, investor | aktie, aktionär, dividende, anleger | action, actionnaire, dividende, investisseur | acción, accionista, dividendo, inversor | акция, акционер, дивиденд, инвестор | 株, 株価, 株主, 配当
mortgage, interest, interest rate | hypothek, zins, zinsen, zinssatz | hypothèque, intérêt, taux d'intérêt | hipoteca, interés, tipo de interés | ипотека, проценты, ставка | 金利, 利息, 住宅ローン
smart, app control, remote access, voice control, smart home | app-steuerung, sprachsteuerung, fernzugriff, smart home | commande vocale, contrôle à distance, domotique | control por voz, control remoto, domótica | умный дом, голосовое управление, удалённый доступ | スマート, 音声操作, 遠隔
satellite, aerial, antenna, dish | satellit, antenne, satellitenschüssel | satellite, antenne, parabole | satélite, antena, parabólica | спутник, антенна, тарелка | 衛星, アンテナ
upload, download speed, bandwidth, megabits | upload, bandbreite, megabit, geschwindigkeit | débit, bande passante, mégabits | velocidad de subida, ancho de banda, megas | скорость загрузки, мегабит, пропускная способность | 速度, 帯域, メガビット
telephone line, landline, sim, mobile contract, tariff | festnetz, telefonanschluss, sim-karte, handyvertrag | ligne fixe, carte sim, forfait | línea fija, tarjeta sim, tarifa móvil | стационарный телефон, сим-карта, тариф | 固定電話, SIM, 回線
famous, star, celebrity, well-known | berühmt, star, prominent, bekannt | célèbre, star, connu | famoso, estrella, conocido | известный, знаменитый, звезда | 有名, 芸能人
best, favourite, top, most popular | beste, beliebteste, lieblings, empfehlenswert | meilleur, préféré, favori, populaire | mejor, favorito, preferido, popular | лучший, любимый, популярный | 一番, 人気, おすすめ
dangerous animal, snake, shark, bear | schlange, hai, bär, wildtier | serpent, requin, ours | serpiente, tiburón, oso | змея, акула, медведь | 蛇, 熊, サメ
trip abroad, company outing, team event | betriebsausflug, firmenfeier, teamevent | sortie d'entreprise, voyage d'entreprise | viaje de empresa, cena de empresa | корпоратив, выездное мероприятие | 社員旅行, 慰安旅行, 懇親会
company car, fleet, parking permit | dienstwagen, firmenwagen, fuhrpark | voiture de fonction, véhicule de service | coche de empresa, vehículo de empresa | служебный автомобиль, корпоративный автомобиль | 社用車, 営業車
menu, dish, meal plan, daily special | speisekarte, gericht, speiseplan, tagesgericht | menu, carte, plat, plat du jour | menú, carta, plato, plato del día | меню, блюдо | メニュー, 献立, 料理
implant, prosthesis, crown, bridge, denture | implantat, prothese, krone, zahnersatz | implant, prothèse, couronne, dentier | implante, prótesis, corona, dentadura | имплант, протез, коронка | インプラント, 義歯, 入れ歯
whitening, bleaching, cosmetic surgery, laser | bleaching, aufhellen, schönheitsoperation, laser | blanchiment, chirurgie esthétique, laser | blanqueamiento, cirugía estética, láser | отбеливание, пластическая операция, лазер | ホワイトニング, 美容整形, レーザー
mri, ultrasound, ct, scan | mrt, ultraschall, ct, röntgen | irm, échographie, scanner | resonancia, ecografía, tac | мрт, узи, кт, томография | MRI, CT, 超音波, エコー
`;
