"""More words of one meaning, and the forms of irregular verbs that do not begin alike, by language."""

from typing import Final

FURTHER: Final[dict[str, str]] = {
    "fr": (
        "en+vie vivant|hors+danger sain+sauf|voir vu vue vus vues vit virent voit verra regard|prend pris prise prises prit prirent prendra|met mis mise mit mirent mettra|fait font faire fit firent fera|dit dire disent dira|vient venu venue viennent vint viendra|tient tenu tenue tint tiendra|écrit écriv|lire lu lue lit|reçoit reçu reçue recev|ouvr ouvert|offr offert|"
        "blessure lésion|blessé touché|retard délai|habitation maison logement demeure|randonneur marcheur promeneur|prévient prévenir empêch évit|réaliser effectuer mener|rendre remettre|chantier travaux|pluie précipitation averse|crue inondation|dépense coût|tarif prix|bénéficiaire allocataire|élève écolier collégien|cantine restaurant+scolaire|convoqu appel|"
        "affaires+étrangères quai+orsay|contamin infect|débris décombres|épave carcasse|panne défaillance|file queue|gisement réserve|navire paquebot|récolte moisson|sécheresse aridité|bétail troupeau|foule affluence|spectacle représentation|vainqueur lauréat|finaliste|licence permis|bail location|loyer|ouvrage livre|toile tableau peinture|orchestre ensemble|scène plateau"
    ),
    "de": (
        "auf+weg unterwegs|in+sicherheit wohlauf|unversehrt unverletzt wohlauf|sehen sah sahen gesehen sieht|nehmen nahm nahmen genommen nimmt|geben gab gaben gegeben gibt|gehen ging gingen gegangen geht|kommen kam kamen gekommen kommt|stehen stand standen gestanden|finden fand fanden gefunden|bleiben blieb blieben geblieben|schreiben schrieb geschrieben|sprechen sprach gesprochen spricht|halten hielt gehalten hält|"
        "tragen trug getragen trägt|laufen lief gelaufen läuft|fahren fuhr gefahren fährt|lassen ließ gelassen lässt|werfen warf geworfen wirft|treffen traf getroffen trifft|verletzung blessur wunde|verspätung verzögerung|beurlaub freigestell suspendier|auswärtig+amt außenministeri|haus wohnhaus gebäude|wanderer bergsteiger ausflügler|einkommen verdienst|unwetter sturm gewitter|"
        "sanier renovier instand|kosten ausgaben|gebühr entgelt beitrag|schüler kinder|mensa kantine|weltgesundheitsorganisation who|infizier ansteck|trümmer schutt|wrack|panne defekt störung|warteschlange schlange|ernte ertrag|dürre trockenheit|herde vieh|menge masse|aufführung vorstellung|sieger gewinner|genehmigung erlaubnis lizenz|miete|gemälde bild|orchester ensemble|bühne"
    ),
    "es": (
        "con+vida vivo viva|fuera+peligro salvo|ver vio vieron visto vista vistos vistas ve verá|hacer hizo hicieron hecho hace hará|decir dijo dijeron dicho dice|poner puso pusieron puesto pone|escribir escribió escrito|romper rompió roto|volver volvió vuelto vuelve|abrir abrió abierto abre|dar dio dieron dado da dará|tener tuvo tuvieron tenido tiene|venir vino vinieron viene|traer trajo traído|conducir condujo conduj|"
        "dej+muert caus+muert caus+muerte provoc+muerte murier muriero fallecier|retraso demora tardanza|previene evita prevenir evitar impedir|lesión herida|lluvia precipitación aguacero|anegar inundar aneg inund|vivienda casa hogar|obra construcción trabajos|tarifa precio|alumno estudiante escolar|comedor cantina|citar convocar|contagi infec|escombro ruina|restos fragmentos|avería fallo falla|fila cola|"
        "cosecha recolección|sequía aridez|ganado rebaño|multitud muchedumbre|función representación espectáculo|ganador vencedor|licencia permiso|alquiler renta|cuadro pintura lienzo|orquesta conjunto|escenario tablas|basurero recolector|dimitir renunciar|fallo sentencia|dueño propietario|maestro profesor|pueblo aldea"
    ),
    "ru": (
        "построен построил сооруж возвед возвел|заболел зараз|травм ранен|задержк опоздан|вилл дом|жил дом|турист путник поход|ливн дождь дожд|затопл подтопл|расход затрат|тариф цен плат|школьник ученик учащ|столов кафе|вызва пригла|обломк завал|полом неисправн сбой|очеред|урожай сбор|засух|стад скот|толп скоплен|спектакл представлен постановк|победител лауреат|лиценз разрешен|аренд найм|картин полотн|"
        "оркестр ансамбл|сцен подмостк|посмотр увид|видел увид смотр|взял взят бер возьм|дал дан даст дав|пришел пришёл пришл приход придет придёт|нашел нашёл найд наход|сказал говор скаж|написал пишет напис|трижды три+раза|дважды два+раза|отклад отлож перен|моряк член+экипаж член+команд|невредим в+безопасности|бесплатн свободн|здани дом постройк|покупк приобретен|продаж реализац|лечени терапи"
    ),
    "ar": (
        "قبالة أمام|نفى رفض تنفي ترفض|سالم بخير|هدف ثنائي|افتتح دشن|منزل بيت مسكن دار|سائح متنزه زائر|مطر أمطار|غمر اجتاح أغرق|كلفة تكلفة نفقة|رسوم أجرة|تلميذ طالب|مطعم مقصف|استدعى دعا|أنقاض ركام|حطام بقايا|عطل خلل|طابور صف|محصول حصاد|جفاف قحط|ماشية قطيع|حشد جمهور|عرض أداء|فائز منتصر|رخصة ترخيص تصريح|إيجار كراء|لوحة رسم|فرقة أوركسترا|رأى شاهد|أعطى منح|جاء أتى قدم|وجد عثر|قال ذكر أفاد صرح|تأخير تأخر|إصابة جرح|مرض داء|علاج دواء|سفينة مركب باخرة|طريق شارع|مبنى عمارة بناية|عامل موظف|أجر راتب|"
        "طبيب دكتور|شرطي رجل+أمن|مستشفى مشفى|سجن حبس|بحث تفتيش|ساعد عاون|أنشأ بنى شيد|هدم دمر|وقع حدث جرى|انتهى اختتم|طلب ناشد|رفض أبى"
    ),
    "zh": (
        "继续 仍在 正在 持续|有望 预计 料将|被捕 落网 被抓 归案|升至 达到 涨至|展开 开始 启动 着手|就 对|推迟 延迟 晚点 延误|游客 旅客|房屋 住房 民房|降雨 暴雨 大雨|淹没 浸泡|费用 花费 成本|票价 价格|学生 学员|食堂 餐厅|召见 约见|残骸 碎片|故障 毛病|排队|收成 产量|干旱 旱灾|牲畜 家畜|人群 民众|演出 表演|冠军 优胜者|许可 许可证 执照|租金 房租|画作 绘画|乐团 乐队|观看 收看|发现 找到|死亡 遇难 丧生 身亡|受伤 负伤|消息 通报 说 称 表示|看望 慰问 探望|介绍 透露|拍摄 制作"
    ),
    "it": "vedere visto vide vista|fare fatto fece|dire detto disse|mettere messo mise|prendere preso prese|ritardo slittamento|casa abitazione|pioggia precipitazione",
    "pt": "ver viu viram visto|fazer fez fizeram feito|dizer disse dito|pôr pôs posto|atraso demora|casa residência moradia|chuva precipitação",
}  # fmt: skip
