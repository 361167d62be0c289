/** One concept a line, what people call it in English, German, French, Spanish, Russian and Japanese. */
export const EVERYDAY = `
go, goes, begins, ends, finishes | losgehen, beginnt, endet | débute, termine, finit | empieza, termina, acaba | начинается, заканчивается | 始まる, 終わる, 開始, 終了
sort, kind, type, variety | art, sorte, typ | sorte, type, genre | tipo, clase, variedad | вид, тип, сорт | 種類, タイプ
name, called, title | name, heißt, bezeichnung | nom, appelle, intitulé | nombre, llama, título | имя, зовут, название | 名前, 名称
number of, amount, quantity, count, total | anzahl, menge, gesamt, insgesamt | nombre, quantité, total | cantidad, número, total | количество, число, всего | 数, 数量, 合計
half, fifty per cent | hälfte, halb, fünfzig prozent | moitié, demi, cinquante pour cent | mitad, medio, cincuenta por ciento | половина, пятьдесят процентов | 半分, 半額, 五割
first, initial, new, beginner | erste, erster, anfänger, neuling | premier, première, débutant | primero, primera, principiante | первый, первая, начинающий, новичок | 最初, 初めて, 初心者, 初回
last, final | letzte, letzter, schluss | dernier, dernière, final | último, última, final | последний, последняя, конечный | 最後, 最終
morning, noon, afternoon, daytime | vormittag, nachmittag, tagsüber | matinée, après-midi, journée | mañana, tarde, mediodía | утром, днём, после обеда | 午前, 午後, 昼間
quarter, three months, season | quartal, vierteljahr, saison | trimestre, saison | trimestre, temporada | квартал, сезон | 四半期, 季節, シーズン
spring | frühjahr, frühling | printemps | primavera | весна, весной, весенний | 春, 春季
autumn, fall | herbst | automne | otoño | осень, осенью, осенний | 秋, 秋季
summer | sommer | été, estival | verano, veraniego | лето, летом, летний | 夏, 夏季
winter | winter | hiver, hivernal | invierno | зима, зимой, зимний | 冬, 冬季
immediately, at once, straight away, right away, instantly | sofort, umgehend, unverzüglich, gleich | immédiatement, tout de suite, aussitôt | inmediatamente, enseguida, en el acto | сразу, немедленно, тотчас | すぐ, 直ちに, 即時
always, round the clock, at any time, twenty-four hours | immer, rund um die uhr, jederzeit, ständig | toujours, vingt-quatre heures, à tout moment | siempre, a cualquier hora, veinticuatro horas | всегда, круглосуточно, в любое время | いつでも, 常に, 二十四時間
temporary, provisional, for the time being | vorübergehend, vorläufig, befristet | temporaire, provisoire, momentané | temporal, provisional | временно, временный | 一時的, 仮, 臨時
postpone, reschedule, move, change the date | verschieben, verlegen, umbuchen, ändern | reporter, décaler, déplacer, modifier | aplazar, posponer, cambiar la fecha, modificar | перенести, отложить, изменить | 延期, 変更, ずらす
pause, suspend, interrupt, freeze | pausieren, aussetzen, unterbrechen, ruhen | suspendre, interrompre, pause | pausar, suspender, congelar, interrumpir | приостановить, заморозить, прервать | 休止, 停止, 中断, 休会
bank, account, account number, iban | bank, konto, kontonummer, bankverbindung | banque, compte, rib | banco, cuenta, número de cuenta | банк, счёт, реквизиты | 銀行, 口座, 口座番号
debt, owe, owing, outstanding, unpaid, arrears | schulden, offen, ausstehend, rückstand, mahnung | dette, dû, impayé, arriéré | deuda, deber, pendiente, impagado, moroso | долг, задолженность, неоплаченный | 未払い, 借金, 滞納
income, revenue, takings, turnover, profit | einnahmen, ertrag, umsatz, gewinn | recette, revenu, chiffre d'affaires, bénéfice | ingresos, ventas, beneficio, facturación | доход, выручка, прибыль, поступления | 収入, 売上, 利益
loss, deficit, minus, shortfall | verlust, defizit, minus, fehlbetrag | perte, déficit | pérdida, déficit | убыток, дефицит, недостача | 損失, 赤字
donate, donation, charity, sponsor | spende, spenden, gemeinnützig, sponsor | don, donner, association caritative, parrainer | donar, donativo, donación, benéfico | пожертвование, благотворительность, спонсор | 寄付, 慈善, 協賛
grant, subsidy, allowance, funding, contribution | zuschuss, förderung, beihilfe, unterstützung | subvention, aide, allocation, prime | subvención, ayuda, beca, complemento | субсидия, пособие, дотация, компенсация | 補助, 助成, 手当, 支給
voucher, coupon, gift card, gift certificate | gutschein, geschenkkarte | bon cadeau, bon d'achat, carte cadeau | vale, cupón, tarjeta regalo, bono regalo | сертификат, купон, подарочная карта | 商品券, クーポン, ギフト券
gift, present, bonus, free extra | geschenk, gratis, zugabe, präsent | cadeau, offert, présent | regalo, obsequio | подарок, дарить | プレゼント, 贈り物, 景品
quote, quotation, estimate, offer | kostenvoranschlag, angebot | devis, estimation, offre | presupuesto, oferta, estimación | смета, предложение, расчёт | 見積もり, 見積書
included, comes with, contains, in the box, supplied, enclosed | enthalten, inklusive, inbegriffen, lieferumfang, beiliegend, mitgeliefert | inclus, compris, fourni, contenu, livré avec | incluido, incluye, comprende, contiene, suministrado | включено, входит, комплект, прилагается | 含む, 含まれる, 付属, 同梱
compensation, compensate, credit, make up for, goodwill | entschädigung, schadenersatz, ausgleich, gutschrift | indemnité, indemnisation, compensation, dédommagement | indemnización, compensación, abono | компенсация, возмещение, компенсировать | 補償, 賠償, 弁償
overtime, extra hours | überstunden, mehrarbeit | heures supplémentaires | horas extra, horas extraordinarias | сверхурочные, переработка | 残業, 時間外
probation, trial period | probezeit, einarbeitung | période d'essai | período de prueba, periodo de prueba | испытательный срок | 試用期間
try out, trial, taster, test | ausprobieren, schnuppern, probestunde, testen | essayer, essai, découverte | probar, prueba, clase de prueba | попробовать, пробный, пробное занятие | 体験, お試し, 試す
sick note, doctor's note, medical certificate | krankschreibung, attest, arbeitsunfähigkeit, krankmeldung | certificat médical, arrêt maladie, arrêt de travail | certificado médico, parte médico, justificante médico, baja médica | больничный, медицинская справка | 診断書, 証明書
maternity leave, paternity leave, parental leave | mutterschutz, elternzeit | congé maternité, congé parental, congé paternité | baja por maternidad, permiso parental, baja por paternidad | декретный отпуск, декрет | 産休, 育休, 育児休業
pension, retirement, severance | rente, ruhestand, abfindung, altersvorsorge | retraite, pension, indemnité de départ | pensión, jubilación, finiquito | пенсия, выходное пособие | 年金, 退職金, 定年
payslip, payroll, payday | gehaltsabrechnung, lohnzettel, gehalt | fiche de paie, bulletin de salaire, paie | nómina, recibo de salario | расчётный лист, зарплата | 給与明細, 給料日, 給与
expense claim, reimbursement of expenses, business trip | spesen, dienstreise, reisekosten, auslagen | note de frais, déplacement professionnel, mission | dietas, viaje de trabajo, gastos de viaje | командировка, командировочные | 出張, 経費, 精算
appraisal, review, feedback, performance review | mitarbeitergespräch, beurteilung, rückmeldung | entretien annuel, évaluation | evaluación, valoración, revisión | оценка, аттестация, отзыв | 評価, 面談, 査定
dismiss, dismissal, fire, sack, redundancy | entlassen, entlassung, rauswurf, gekündigt | licencier, licenciement, renvoi, renvoyer | despido, despedir, expulsar | уволить, увольнение, сокращение | 解雇, クビ
warning, reprimand, sanction | abmahnung, verwarnung, ermahnung | avertissement, sanction, rappel à l'ordre | advertencia, amonestación, sanción, aviso | предупреждение, выговор, замечание | 警告, 注意, 処分
confidential, secret, data protection, privacy, personal data | vertraulich, geheim, datenschutz, personenbezogen | confidentiel, secret, données personnelles, protection des données | confidencial, secreto, protección de datos, datos personales | конфиденциально, тайна, персональные данные | 機密, 秘密, 個人情報, プライバシー
photo, picture, photograph, film, camera, video | foto, bild, fotografieren, filmen, kamera, aufnahme | photo, photographier, image, filmer, caméra | foto, fotografía, imagen, cámara, grabar | фото, снимать, фотографировать, камера, видео | 写真, 撮影, カメラ, 動画
print, printer, copy, photocopy | drucken, drucker, kopieren, ausdruck | imprimer, impression, imprimante, photocopie | imprimir, impresora, copia, fotocopia | печать, распечатать, принтер, копия | 印刷, 印刷機, コピー, プリンター
newspaper, magazine, journal | zeitung, zeitschrift, magazin | journal, magazine, revue | periódico, revista, diario | газета, журнал | 新聞, 雑誌
book, novel, reading, title | buch, bücher, roman, lesen | livre, roman, ouvrage, lecture | libro, novela, lectura | книга, роман, издание, чтение | 本, 図書, 書籍
film, movie, cinema, concert, theatre, show | film, kino, konzert, theater, vorstellung | film, cinéma, concert, théâtre, spectacle | película, cine, concierto, teatro, espectáculo | фильм, кино, концерт, театр, спектакль | 映画, コンサート, 公演, 劇場
guided tour, guide, tour, sightseeing | führung, rundgang, stadtführung, besichtigung | visite guidée, guide, excursion | visita guiada, guía, recorrido | экскурсия, гид, экскурсовод | ガイド, 案内, 見学, ツアー
exhibition, museum, gallery, collection | ausstellung, museum, galerie, sammlung | exposition, musée, galerie, collection | exposición, museo, galería, colección | выставка, музей, галерея, коллекция | 展示, 博物館, 美術館
flight, plane, airport, airline, boarding | flug, flugzeug, flughafen, abflug | vol, avion, aéroport, embarquement | vuelo, avión, aeropuerto, embarque | рейс, самолёт, аэропорт, вылет | 飛行機, 空港, 便, 搭乗
boat, ship, ferry, harbour, port | boot, schiff, fähre, hafen | bateau, navire, ferry, port | barco, bote, ferry, puerto | лодка, корабль, паром, порт | 船, ボート, フェリー, 港
taxi, cab, transfer, lift | taxi, transfer, mitfahrgelegenheit, abholung | taxi, navette, transfert, covoiturage | taxi, traslado, transporte | такси, трансфер | タクシー, 送迎
station, railway, platform | bahnhof, bahn, gleis, haltestelle | gare, train, quai, arrêt | estación, ferrocarril, parada, andén | вокзал, станция, остановка | 駅, 電車, 停留所, バス停
road, street, motorway, toll | straße, autobahn, maut, weg | route, rue, autoroute, péage | carretera, calle, autopista, peaje | дорога, улица, трасса | 道路, 通り, 高速
map, plan, sketch | karte, plan, lageplan, stadtplan | carte, plan | mapa, plano | карта, план, схема | 地図, 案内図
beach, sea, coast, lake, river | strand, meer, küste, see, fluss | plage, mer, côte, lac, rivière | playa, mar, costa, lago, río | пляж, море, берег, озеро, река | 海, 浜, 湖, 川
mountain, hike, hiking, walk, trail, forest | berg, wandern, wanderung, spaziergang, wald | montagne, randonnée, marche, sentier, forêt | montaña, senderismo, excursión, paseo, bosque | гора, поход, прогулка, лес, тропа | 山, 登山, 散歩, ハイキング, 森
hotel, inn, guesthouse, hostel | hotel, pension, gasthof, herberge | hôtel, auberge, gîte | hotel, hostal, pensión, albergue | гостиница, отель, хостел | 旅館, ホテル, 宿
bed, cot, mattress, pillow | bett, kinderbett, matratze, kissen | lit, matelas, oreiller, berceau | cama, colchón, almohada, cuna | кровать, матрас, подушка, кроватка | ベッド, 布団, 枕
breakfast | frühstück, frühstücken | petit déjeuner, petit-déjeuner | desayuno, desayunar | завтрак, завтракать | 朝食, 朝ごはん, 朝ご飯
lunch, midday meal | mittagessen, mittag | déjeuner, midi | almuerzo, comida, comer | обед, обедать | 昼食, 昼ごはん, ランチ
dinner, supper, evening meal | abendessen, abendbrot | dîner, souper, repas du soir | cena, cenar | ужин, ужинать | 夕食, 夕ごはん, 晩ご飯, ディナー
vegetarian, vegan, meat-free, plant-based | vegetarisch, vegan, fleischlos, pflanzlich | végétarien, végétalien, sans viande, végétal | vegetariano, vegano, sin carne, vegetal | вегетарианский, веганский, растительный | ベジタリアン, ビーガン, 菜食, 植物性
meat, beef, pork, chicken, sausage, ham | fleisch, rind, schwein, huhn, wurst, hähnchen | viande, bœuf, porc, poulet, saucisse | carne, ternera, cerdo, pollo, jamón | мясо, говядина, свинина, курица, колбаса | 肉, 牛肉, 豚肉, 鶏肉
fish, seafood, salmon | fisch, meeresfrüchte, lachs | poisson, fruits de mer, saumon | pescado, marisco, salmón | рыба, морепродукты, лосось | 魚, 海鮮, 刺身
milk, dairy, cheese, butter, cream | milch, käse, butter, sahne, milchprodukt | lait, fromage, beurre, crème, laitier | leche, queso, mantequilla, nata, lácteo | молоко, сыр, масло, сливки | 牛乳, チーズ, バター, 乳製品
sugar, sweet, dessert, cake, chocolate, sweets | zucker, süß, nachtisch, kuchen, süßigkeiten | sucre, sucré, dessert, gâteau, bonbon | azúcar, dulce, postre, pastel, chuches | сахар, сладкий, десерт, торт, сладости | 砂糖, 甘い, デザート, お菓子
fruit, apple, berry | obst, frucht, apfel, beere | fruit, pomme, baie | fruta, manzana, baya | фрукты, яблоко, ягода | 果物, フルーツ
ingredient, ingredients, recipe, contents | zutat, zutaten, rezept | ingrédient, recette, composition | ingrediente, receta, composición | ингредиент, рецепт, состав | 材料, 原材料, レシピ
serve, serves, portion, helping, portions, feed | portion, personen, reicht für | portion, personnes, sert | ración, raciones, personas, porción | порция, порций, персон | 人前, 人分
dilute, thin, water down, mix with water | verdünnen, mischen, mischung | diluer, mélanger, allonger | diluir, mezclar, rebajar | разбавить, смешать, развести | 薄める, 混ぜる, 割る
shelf life, keeps, expiry, best before, expire, use by | haltbar, haltbarkeit, ablaufdatum, mindesthaltbarkeit | conserver, conservation, péremption, date limite | caducidad, caduca, conservar, conservación, vencimiento | срок годности, хранить, хранение, годен | 賞味期限, 保存, 消費期限, 日持ち
hygiene, disinfect, sanitise, sterilise, germs, bacteria | hygiene, desinfizieren, keime, bakterien, sterilisieren | hygiène, désinfecter, germes, bactéries, stériliser | higiene, desinfectar, gérmenes, bacterias, esterilizar | гигиена, дезинфекция, бактерии, микробы | 衛生, 消毒, 除菌, 細菌
detergent, washing powder, soap, washing-up liquid, cleaner | waschmittel, seife, spülmittel, reiniger, putzmittel | lessive, savon, liquide vaisselle, détergent, nettoyant | detergente, jabón, lavavajillas, limpiador | порошок, мыло, моющее средство, чистящее | 洗剤, 石鹸, 石けん
dishes, crockery, cutlery, dishwasher, plates, cups, glasses | geschirr, besteck, spülmaschine, teller, tassen, gläser | vaisselle, couverts, lave-vaisselle, assiettes, tasses | vajilla, platos, cubiertos, lavavajillas, vasos | посуда, тарелки, посудомоечная, чашки | 食器, 皿, 食洗機, カップ
furniture, table, chair, sofa, wardrobe, shelf | möbel, tisch, stuhl, sofa, schrank, regal | meuble, table, chaise, canapé, armoire, étagère | mueble, mesa, silla, sofá, armario, estante | мебель, стол, стул, диван, шкаф, полка | 家具, 机, 椅子, 棚
window, glass, pane, blind, curtain | fenster, scheibe, glas, rollladen, vorhang | fenêtre, vitre, store, rideau, volet | ventana, cristal, persiana, cortina | окно, стекло, штора, жалюзи | 窓, ガラス, カーテン
roof, wall, ceiling, façade, structure | dach, wand, mauer, decke, fassade | toit, mur, plafond, façade | tejado, pared, muro, techo, fachada | крыша, стена, потолок, фасад | 屋根, 壁, 天井
balcony, terrace, patio, veranda | balkon, terrasse, veranda | balcon, terrasse | balcón, terraza, patio | балкон, терраса, веранда | ベランダ, バルコニー, テラス
light bulb, bulb, lighting, lamp | glühbirne, birne, leuchtmittel, beleuchtung, lampe | ampoule, éclairage, lampe | bombilla, iluminación, lámpara | лампочка, освещение, лампа | 電球, 照明, 電気
battery, rechargeable, accumulator, cells | akku, batterie, zelle | batterie, pile, accu | batería, pila | аккумулятор, батарея, батарейка | 電池, バッテリー, 充電池
charge, charger, charging, recharge | laden, aufladen, ladegerät, ladezeit | charger, chargeur, recharge, recharger | cargar, cargador, carga, recargar | зарядить, зарядка, зарядное | 充電, 充電器
cable, lead, cord, wire, plug, socket, outlet | kabel, leitung, stecker, steckdose, netzkabel | câble, cordon, fil, prise, fiche | cable, enchufe, cordón, toma | кабель, провод, розетка, вилка, шнур | ケーブル, コード, コンセント, プラグ
button, key, knob, switch, dial, lever | taste, knopf, schalter, regler, drehknopf, hebel | bouton, touche, interrupteur, molette, levier | botón, tecla, interruptor, mando, palanca | кнопка, клавиша, выключатель, рычаг | ボタン, スイッチ, つまみ, レバー
remote control, remote, controller | fernbedienung, bedienung | télécommande, commande | mando a distancia, control remoto | пульт, управление | リモコン, 操作
volume, loudness, speaker, decibel, noise level | lautstärke, lautsprecher, dezibel, geräuschpegel | volume, haut-parleur, décibel, niveau sonore | volumen, altavoz, decibelios, nivel de ruido | громкость, динамик, децибел, уровень шума | 音量, スピーカー, デシベル
headphones, headset, earphones | kopfhörer, headset | casque, écouteurs | auriculares, cascos | наушники, гарнитура | ヘッドホン, イヤホン
bluetooth, pair, pairing, connect to phone | bluetooth, koppeln, verbinden | bluetooth, appairer, jumeler, associer | bluetooth, emparejar, vincular, conectar | блютуз, сопряжение, подключить | ブルートゥース, ペアリング, 接続
tablet, ipad, smartphone, mobile phone, cell phone, gadget | tablet, handy, smartphone, mobiltelefon | tablette, téléphone portable, smartphone | tableta, móvil, teléfono móvil, celular | планшет, смартфон, мобильный | タブレット, スマホ, 携帯電話
update, upgrade, firmware, software, version | aktualisieren, aktualisierung, firmware, software, version | mise à jour, mettre à jour, logiciel, version | actualizar, actualización, programa, versión | обновление, обновить, прошивка, версия | 更新, アップデート, ソフト
download, file, attachment, e-book | herunterladen, download, datei, anhang | télécharger, téléchargement, fichier, pièce jointe | descargar, descarga, archivo, adjunto | скачать, загрузить, файл, вложение | ダウンロード, ファイル, 添付
user name, login, log in, account, sign in | benutzername, anmelden, anmeldung, konto, login | identifiant, connexion, se connecter, compte | usuario, iniciar sesión, cuenta, acceso | логин, войти, учётная запись, аккаунт, личный кабинет | ログイン, アカウント, ユーザー名
backup, save, copy, data, memory, storage | sichern, speichern, datensicherung, daten, speicher | sauvegarder, sauvegarde, enregistrer, données, mémoire | guardar, copia de seguridad, datos, memoria | сохранить, резервная копия, данные, память | 保存, バックアップ, データ, メモリ
waterproof, water-resistant, splash, moisture-proof | wasserdicht, wasserfest, spritzwasser | étanche, imperméable, résistant à l'eau | impermeable, resistente al agua, sumergible | водонепроницаемый, влагозащита, водостойкий | 防水, 耐水
material, made of, fabric, cotton, wool, leather, plastic, metal | material, stoff, baumwolle, wolle, leder, kunststoff, metall | matière, matériau, tissu, coton, laine, cuir, plastique, métal | material, tela, algodón, lana, cuero, plástico, metal | материал, ткань, хлопок, шерсть, кожа, пластик, металл | 素材, 布, 綿, 革, プラスチック, 金属
colour, red, blue, green, white, black, yellow, orange, amber | farbe, rot, blau, grün, weiß, schwarz, gelb, orange | couleur, rouge, bleu, vert, blanc, noir, jaune, orange | color, rojo, azul, verde, blanco, negro, amarillo, naranja | цвет, красный, синий, зелёный, белый, чёрный, жёлтый | 色, 赤, 青, 緑, 白, 黒, 黄色
fold, foldable, collapse, dismantle, take apart | falten, klappen, zusammenklappen, zerlegen | plier, pliable, démonter | plegar, plegable, desmontar, doblar | сложить, складной, разобрать | 折りたたみ, たたむ, 分解
remove, take off, take out, detach, pull out | entfernen, abnehmen, herausnehmen, abmachen, lösen | enlever, retirer, ôter, détacher, démonter | quitar, retirar, sacar, extraer | снять, убрать, вынуть, удалить | 外す, 取り外す, 取り除く, 抜く
put in, insert, fill, refill, top up, pour | einlegen, einsetzen, füllen, nachfüllen, einfüllen | insérer, remplir, mettre, verser | insertar, meter, llenar, rellenar, echar | вставить, залить, наполнить, заправить | 入れる, 補充, 注ぐ, 挿入
press, push, hold down, tap, click | drücken, halten, tippen, klicken, betätigen | appuyer, presser, maintenir, cliquer | pulsar, presionar, apretar, mantener | нажать, удерживать, щёлкнуть | 押す, 長押し, クリック
turn, rotate, twist, spin | drehen, drehung, rotieren, schleudern | tourner, rotation, essorage, essorer | girar, rotar, centrifugar, centrifugado | повернуть, вращать, отжим, крутить | 回す, 回転, 脱水
crooked, loose, tighten, screw, bolt | locker, lose, festziehen, schraube | desserré, serrer, vis, boulon | suelto, apretar, tornillo, perno | ослаблен, затянуть, винт, болт, шуруп | 緩む, 締める, ねじ
blocked, clogged, stuck, jammed, blockage | verstopft, verklemmt, klemmt, verfangen, blockiert | bouché, bloqué, coincé, obstrué | atascado, obstruido, bloqueado, atasco | засорён, застрял, заклинило, засор | 詰まる, つまり, 引っかかる
vibrate, shake, rattle, hum, humming, buzz, grinding noise | vibrieren, wackeln, rattern, brummen, klappern, summen | vibrer, trembler, bourdonner, secouer, bruit | vibrar, temblar, zumbar, zumbido, ruido | вибрация, дрожать, гудеть, стучать, шуметь | 振動, 揺れる, 異音, うなる
dry, drying, tumble dry, hang | trocknen, trocken, trockner, aufhängen | sécher, séchage, sèche-linge, sec | secar, secado, secadora, tender | сушить, сушка, высушить, сухой | 乾かす, 乾燥, 干す
iron, crease, wrinkle | bügeln, bügeleisen, falten | repasser, repassage, fer | planchar, plancha, arruga | гладить, утюг, глажка | アイロン, しわ
scratch, crack, dent, wear and tear, worn, worn out | kratzer, riss, delle, abnutzung, verschlissen | rayure, fissure, usure, usé | arañazo, grieta, desgaste, gastado | царапина, трещина, износ, изношен | 傷, ひび, 摩耗
pollution, soiling, muddy, stained | verschmutzung, verschmutzt, schmutzig | salissure, sale, souillé, tâché | suciedad, sucio, manchado | загрязнение, грязный, испачкан | 汚れ, 汚す
expert, licensed, qualified, certified, authorised | fachkraft, fachbetrieb, zugelassen, zertifiziert, qualifiziert | agréé, qualifié, certifié, habilité | autorizado, cualificado, certificado, homologado | лицензированный, квалифицированный, сертифицированный | 資格, 認定, 有資格
lawyer, court, sue, dispute, legal, quarrel, arbitration | anwalt, gericht, klage, streit, rechtlich, schlichtung | avocat, tribunal, litige, juridique, différend, médiation | abogado, juzgado, demanda, disputa, legal, arbitraje | адвокат, суд, спор, юридический, иск | 弁護士, 裁判, 紛争, 調停
amend, change, modify, alteration, adapt | ändern, änderung, anpassen, umbauen, abwandeln | modifier, modification, changer, adapter | modificar, modificación, cambiar, adaptar | изменить, изменение, поправка | 変更, 修正, 改正
reject, refuse, decline, turn down | ablehnen, verweigern, zurückweisen | refuser, rejeter, décliner | rechazar, denegar, negar | отказать, отклонить, отказ | 拒否, 断る, 却下
confirm, confirmation, acknowledge, approve | bestätigen, bestätigung, genehmigen | confirmer, confirmation, valider | confirmar, confirmación, validar | подтвердить, подтверждение, утвердить | 確認, 承認
exception, except, unless, exempt | ausnahme, außer, befreit, es sei denn | exception, sauf, excepté, dispensé | excepción, excepto, salvo, exento | исключение, кроме, освобождён | 例外, 除く, 免除
valid, validity, applies, in force, effective | gültig, gültigkeit, gilt, geltung, wirksam | valable, validité, en vigueur, applique | válido, validez, vigente, vigencia, vale | действителен, действует, срок действия | 有効, 有効期限, 適用
prize, win, award, winner, reward | preis, gewinn, gewinnen, auszeichnung, belohnung, sieger | prix, gagner, récompense, gagnant, lot | premio, ganar, ganador, recompensa | приз, выиграть, награда, победитель | 賞, 賞品, 優勝, 景品
volunteer, voluntary, unpaid work, helper | ehrenamt, freiwillig, helfer, arbeitseinsatz | bénévole, volontaire, aide | voluntario, voluntariado, ayudante | волонтёр, доброволец, добровольно, помощник | ボランティア, 有志, 手伝い
speaker, talk, lecture, presentation | redner, vortrag, referent, präsentation | orateur, conférence, exposé, présentation, intervenant | ponente, charla, conferencia, presentación | докладчик, лекция, доклад, выступление | 講師, 講演, 発表
exam, examination, mark, grade, pass, fail | prüfung, klausur, note, bestehen, durchfallen | examen, épreuve, note, réussir, échouer | examen, prueba, nota, aprobar, suspender | экзамен, оценка, зачёт, сдать | 試験, 成績, 合格
homework, task, assignment, exercise | hausaufgaben, aufgabe, übung | devoirs, tâche, exercice | deberes, tarea, ejercicio | домашнее задание, задача, упражнение | 宿題, 課題, 練習
beginner, level, advanced, skill | anfänger, niveau, fortgeschrittene, kenntnisse | débutant, niveau, avancé, confirmé | principiante, nivel, avanzado | начинающий, уровень, продвинутый | 初級, 上級, レベル
gym, fitness, exercise, workout, sport | fitness, sport, trainieren, turnhalle | gymnase, sport, entraînement, musculation | gimnasio, deporte, ejercicio, entrenar | спортзал, спорт, тренировка, фитнес | 運動, スポーツ, ジム, 体育館
ball, football, tennis, court, table tennis | ball, fußball, tennis, platz, tischtennis | ballon, football, tennis, terrain, ping-pong | balón, fútbol, tenis, pista, ping-pong | мяч, футбол, теннис, корт | ボール, サッカー, テニス, 卓球
rest, lie down, recover, recovery, bed rest | ausruhen, schonen, erholung, genesung | repos, se reposer, récupération, convalescence | reposo, descansar, recuperación | покой, отдых, восстановление | 休む, 安静, 回復
blood, bleed, bleeding, wound, cut | blut, bluten, wunde, verletzung | sang, saigner, saignement, plaie, blessure | sangre, sangrar, sangrado, herida | кровь, кровотечение, рана | 血, 出血, 傷
operation, surgery, anaesthetic, procedure | operation, eingriff, narkose, betäubung | opération, intervention, anesthésie, chirurgie | operación, cirugía, anestesia, intervención | операция, наркоз, анестезия, вмешательство | 手術, 麻酔
fasting, empty stomach, sober | nüchtern, fasten, leerer magen | à jeun, jeûne | en ayunas, ayuno | натощак, голодание | 空腹, 絶食
side effect, reaction, symptom | nebenwirkung, symptom, beschwerden | effet secondaire, symptôme, réaction | efecto secundario, síntoma, reacción | побочный эффект, симптом, реакция | 副作用, 症状
glasses, eye, vision, contact lenses | brille, auge, sehen, kontaktlinsen | lunettes, œil, yeux, vue, lentilles | gafas, ojo, vista, lentillas | очки, глаз, зрение, линзы | 眼鏡, 目, 視力, コンタクト
wheelchair, accessible, disabled, disability, step-free, ramp, pram, pushchair | rollstuhl, barrierefrei, behindert, behinderung, rampe, kinderwagen | fauteuil roulant, accessible, handicapé, rampe, poussette | silla de ruedas, accesible, discapacidad, rampa, carrito | инвалидная коляска, инвалид, пандус, коляска | 車椅子, バリアフリー, 障害, ベビーカー
hair, haircut, hairdresser | haar, haare, friseur | cheveux, coiffeur, coupe | pelo, cabello, peluquería | волосы, стрижка, парикмахер | 髪, 美容院
insect, pest, mouse, rat, vermin, mosquito | insekt, ungeziefer, schädlinge, maus, mücke | insecte, nuisible, souris, rat, moustique | insecto, plaga, ratón, mosquito | насекомое, вредитель, мышь, комар | 虫, 害虫, 蚊, ねずみ
tree, hedge, branch, bush, leaves | baum, hecke, ast, zweig, laub, strauch | arbre, haie, branche, buisson, feuilles | árbol, seto, rama, arbusto, hojas | дерево, куст, ветка, листья | 木, 枝, 生け垣, 葉
soil, compost, fertiliser, manure, earth | erde, boden, kompost, dünger | sol, terre, compost, engrais | tierra, suelo, compost, abono, fertilizante | почва, земля, компост, удобрение | 土, 堆肥, 肥料
water the plants, watering, sprinkler, hose | gießen, bewässern, schlauch, sprenger | arroser, arrosage, tuyau | regar, riego, manguera | полив, поливать, шланг | 水やり, ホース
key, keys, spare key, key set | schlüssel, ersatzschlüssel, schlüsselbund | clé, clés, double, trousseau | llave, llaves, copia de la llave | ключ, ключи, дубликат | 鍵, 合鍵, カギ
alarm, siren, security, guard, burglar alarm | alarm, alarmanlage, wache, sicherheitsdienst | alarme, sirène, gardien, sécurité | alarma, vigilante, seguridad, guardia | сигнализация, охрана, охранник, тревога | 警報, 警備, アラーム
evacuate, emergency exit, escape route, assembly point | evakuierung, notausgang, fluchtweg, sammelplatz | évacuer, issue de secours, évacuation, point de rassemblement | evacuar, salida de emergencia, evacuación, punto de encuentro | эвакуация, запасной выход, место сбора | 避難, 非常口, 集合場所
first aid, first-aid kit, defibrillator, plaster, bandage | erste hilfe, verbandskasten, defibrillator, pflaster | premiers secours, trousse de secours, défibrillateur, pansement | primeros auxilios, botiquín, desfibrilador, tirita | первая помощь, аптечка, дефибриллятор, пластырь | 応急手当, 救急箱, AED
poison, toxic, harmful, hazardous, chemical | gift, giftig, schädlich, gefährlich, chemikalie | poison, toxique, nocif, dangereux, chimique | veneno, tóxico, nocivo, perjudicial, químico | яд, ядовитый, вредный, опасный, химический | 毒, 有害, 危険, 薬品
environment, sustainable, eco, ecological, green | umwelt, nachhaltig, ökologisch, umweltfreundlich | environnement, durable, écologique, éco | medio ambiente, sostenible, ecológico, eco | экология, экологичный, окружающая среда | 環境, エコ, 省エネ
save energy, energy-saving, standby, economical | strom sparen, energiesparen, standby, sparsam, bereitschaft | économiser, économie d'énergie, veille, économique, éco | ahorrar, ahorro de energía, económico, en espera | экономить, энергосбережение, экономичный | 省エネ, 節電, 待機
consume, consumption, use up, usage | verbrauch, verbrauchen, nutzung | consommer, consommation, utilisation | consumo, consumir, uso | расход, потребление, потреблять | 消費, 消費量, 使用量
neighbouring, nearby, near, close to, distance, far | nähe, nah, entfernt, entfernung, weit, umgebung | près, proche, proximité, distance, loin | cerca, cercano, próximo, distancia, lejos | рядом, близко, недалеко, расстояние, далеко | 近く, 近い, 距離, 遠い
inside, indoor, indoors | innen, drinnen, innenraum | intérieur, dedans, à l'intérieur | dentro, interior | внутри, в помещении | 屋内, 室内, 中
outside, outdoor, outdoors, open air | außen, draußen, im freien | extérieur, dehors, plein air | fuera, exterior, al aire libre | снаружи, на улице, под открытым небом | 屋外, 外, 野外
deep, depth, shallow | tief, tiefe, flach | profond, profondeur | profundo, profundidad, hondo | глубина, глубокий, мелкий | 深さ, 深い, 浅い
private, personal, individual, single | privat, persönlich, einzeln, eigen | privé, personnel, individuel, particulier | privado, personal, individual, particular | личный, частный, индивидуальный | 個人, 個別, 私用
together, shared, common, group, joint | gemeinsam, zusammen, gruppe, geteilt | ensemble, partagé, commun, groupe | junto, compartido, común, grupo | вместе, общий, группа, совместный | 一緒, 共有, 共同, 団体, グループ
alone, unaccompanied, on one's own, without an adult | allein, alleine, unbegleitet, ohne begleitung | seul, non accompagné, sans adulte | solo, sola, sin acompañante, acompañado | один, самостоятельно, без сопровождения | 一人, 単独, 付き添い
alternative, instead, other, different, choice, choose, select | alternative, stattdessen, andere, wahl, wählen, auswählen | alternative, autre, choix, choisir, sélectionner | alternativa, otro, elegir, elección, seleccionar | вместо, другой, выбор, выбрать | 代わり, 他の, 選ぶ, 選択
instructions, manual, guide, directions, how to | anleitung, gebrauchsanweisung, handbuch, anweisung | mode d'emploi, notice, manuel, instructions | instrucciones, manual, guía | инструкция, руководство | 説明書, 取扱説明書, 手順, 使い方
hand in, submit, hand over, turn in, give | abgeben, einreichen, übergeben, aushändigen | remettre, déposer, rendre, donner | entregar, presentar, dar | сдать, подать, передать, вручить | 提出, 渡す, 返却
receive, obtain, be given, get | erhalten, empfangen, kriegen | recevoir, obtenir | recibir, obtener | получить, получение | 受け取る, もらう, 受け取り
throw, drop, put, post, leave in | werfen, einwerfen, ablegen, legen | jeter, déposer, poser, glisser | echar, tirar, dejar, depositar | бросить, положить, оставить | 投げる, 入れる, 置く
hit, hurt others, fight, bully, aggressive, behaviour, misbehave | schlagen, prügeln, mobbing, benehmen, verhalten | frapper, se battre, harceler, comportement | pegar, pelear, acoso, comportamiento, conducta | драться, бить, обижать, поведение | 殴る, 喧嘩, いじめ, 行動
`;
