"""Deeds of the news in other languages, by English lemma: how the forms of a verb begin, or in German the forms themselves.

Verbs of one row say one thing where an editor compares two versions: *a fire destroyed, devastated, consumed*. Verbs of two rows are
different deeds. ``verbs_elsewhere`` holds those that change what is known most often; these are added to them.
"""

from typing import Final

FURTHER: Final[dict[str, dict[str, str]]] = {
    "destroy": {"fr": "détrui détruis ravag dévast anéanti", "de": "zerstört zerstörte zerstörten zerstören vernichtet vernichtete vernichteten vernichten verwüstet verwüstete verwüsteten verwüsten niedergebrannt abgebrannt",
                "es": "destru destruy devast arras asol calcin quem", "ru": "уничтож разруш истреб сгор сжег сжёг выгор испепел опустош", "ar": "دمر تدمر يدمر أتلف التهم أحرق حطم", "zh": "烧毁 焚毁 摧毁 毁坏 毁掉 毁灭 烧掉 吞噬 夷平 损毁"},
    "damage": {"fr": "endommag abîm détérior", "de": "demolieren beschädigt beschädigte beschädigten beschädigen demoliert demolierte", "es": "dañ averi deterior", "ru": "повред", "ar": "تضرر", "zh": "损坏 受损"},
    "topple": {"fr": "renvers déracin", "de": "umwerfen umreißen umgerissen umgestürzt umgeworfen entwurzelt entwurzelte", "es": "derrib tumb", "ru": "повал свали опрокин", "ar": "اقتلع", "zh": "推倒 吹倒 刮倒"},
    "resign": {"fr": "démissionn", "de": "abdanken zurückgetreten zurücktritt zurücktreten abgedankt", "es": "dimit dimis renunci", "ru": "отставк", "ar": "استقال يستقيل تستقيل تنحى تنحت يتنحى تتنحى", "zh": "辞职 下台 请辞 离职 辞去 卸任"},
    "release": {"de": "freigelassen freilassen freigekommen", "ru": "выпусти", "zh": "释放 获释 放走 保释"},
    "dismiss": {"fr": "licenci congédi limog révoqu destitu", "de": "feuern abberufen gefeuert abberufen abgesetzt gekündigt entlassen entließ entließen feuerte", "es": "desped destitu", "ru": "уволи уволен увольн отстрани отстранен", "ar": "أقال طرد", "zh": "解雇 开除 免职 罢免 辞退"},
    "flee": {"fr": "enfui enfuir évad échapp", "de": "fliehen flüchten geflohen floh flohen flüchtete flüchteten geflüchtet entkam entkamen entkommen", "es": "huy hui huí escap fug", "ru": "бежал бежать сбежа скрыл скрыть убежа", "ar": "هرب", "zh": "逃跑 逃离 逃脱 潜逃 逃走"},
    "kidnap": {"fr": "kidnapp enlev", "de": "entführt entführte entführten entführen verschleppt verschleppte verschleppten", "es": "secuestr rapt", "ru": "похити похищ", "ar": "خطف اختطف", "zh": "绑架 劫持"},
    "rescue": {"fr": "secour sauv", "de": "gerettet rettete retteten retten geborgen", "es": "rescat salv", "ru": "спас", "ar": "أنقذ", "zh": "救出 营救 获救 解救"},
    "find": {"fr": "trouv retrouv découvr découver", "de": "entdecken gefunden fand fanden entdeckt entdeckte entdeckten", "es": "encontr encuentr hall descubr descubier", "ru": "нашел нашёл нашл найти обнаруж найд", "ar": "عثر وجد اكتشف", "zh": "发现 找到"},
    "crash": {"fr": "écras", "de": "abstürzen abgestürzt", "es": "estrell", "ru": "разби", "ar": "تحطم", "zh": "坠毁"},
    "collapse": {"fr": "effondr écroul", "de": "einstürzen eingestürzt einstürzt zusammengebrochen zusammengestürzt", "es": "derrumb", "ru": "обруши рухну обвали", "ar": "انهار", "zh": "倒塌 坍塌 垮塌"},
    "explode": {"fr": "explos", "de": "explodiert explodierte explodierten explodieren detoniert detonierte detonierten", "es": "explot estall deton", "ru": "взорва", "ar": "انفجر", "zh": "爆炸"},
    "attack": {"fr": "attaqu assaill agress", "de": "angreifen attackieren angegriffen überfiel überfielen überfallen attackiert attackierte attackierten", "es": "atac agred asalt", "ru": "напал напасть атаков", "ar": "هاجم", "zh": "袭击 攻击"},
    "shoot": {"de": "schießen geschossen schoss schossen feuerten angeschossen niedergeschossen", "es": "dispar tirote", "ru": "стрелял стрелять выстрели обстреля", "zh": "开枪 枪击 射击"},
    "decide": {"fr": "décid", "de": "entscheiden entschieden entschied", "es": "decid", "ru": "решил решить решит", "ar": "قرر", "zh": "决定"},
    "consider": {"fr": "étudi examin envisag", "de": "prüft prüfte prüfen prüften erwägt erwog erwägen erwogen", "es": "estudia estudió estudian estudiaba examin sopes",
                 "ru": "рассматрива рассмотр", "ar": "يدرس تدرس", "zh": "考虑 审议"},
    "order": {"fr": "ordonn", "de": "anordnen befehlen angeordnet befahl befahlen befohlen", "es": "ordenó ordenar ordenado ordenada ordena", "ru": "приказал приказать распоряд велел", "zh": "命令 下令"},
    "ban": {"fr": "interdi interdis prohib", "de": "verbieten untersagen verboten verbot verbietet untersagt untersagte", "es": "prohib prohíb ved", "ru": "запрет запрещ", "ar": "حظرت حظر منع منعت", "zh": "禁止"},
    "allow": {"fr": "autoris", "de": "gestatten erlaubt erlaubte erlauben gestattet gestattete", "es": "autoriz", "ru": "разреш", "ar": "سمح", "zh": "允许 准许"},
    "build": {"fr": "construi construis bâti érig édifi", "de": "bauen errichten gebaut baute bauten errichtet errichtete errichteten", "es": "constru construy edific", "ru": "построил построить построен построят возвед возвел возвёл возвести", "ar": "بنى شيد", "zh": "建造 修建 兴建 建成"},
    "buy": {"fr": "achet rachet acquis acquér", "de": "erwerben gekauft kaufte kauften kaufen erworben erwarb erwarben", "es": "compr adquir adquier", "ru": "купил купить купит приобрел приобрёл приобрет покупа", "ar": "اشترى اشترت", "zh": "购买 收购 买下"},
    "sell": {"fr": "vend", "de": "verkauft verkaufte verkauften verkaufen veräußert veräußerte", "es": "vend", "ru": "продал продать продан продает продаёт продав продаст", "ar": "باع", "zh": "出售 卖出 卖掉"},
    "pay": {"fr": "payé paie paient payer", "de": "zahlen bezahlen bezahlt bezahlte bezahlten zahlte zahlten gezahlt", "es": "pag abon", "ru": "оплат заплат выплат", "ar": "دفع سدد", "zh": "支付 缴纳"},
    "sign": {"fr": "signé signer signent paraph", "de": "unterzeichnen unterschreiben unterzeichnet unterzeichnete unterzeichneten unterschrieb unterschrieben", "es": "firmó firmaron firmado firmada firmados firmar suscrib", "ru": "подписа", "zh": "签署 签订"},
    "visit": {"fr": "visit", "de": "besucht besuchte besuchten besuchen", "es": "visit", "ru": "посети", "ar": "زار", "zh": "访问 参观"},
    "elect": {"fr": "élu élir", "de": "wählen gewählt wählte wählten", "es": "eleg elig electo", "ru": "избра", "ar": "انتخب", "zh": "当选 选出"},
    "appoint": {"fr": "nomm", "de": "ernennen ernannt ernannte ernannten", "es": "nombró nombraron nombrado nombrada nombrar", "ru": "назнач", "ar": "عينت", "zh": "任命"},
    "suspend": {"fr": "suspend", "de": "aussetzen suspendieren ausgesetzt suspendiert suspendierte", "ru": "приостан", "ar": "علق", "es": "suspend", "it": "sospes sospend", "pt": "suspend suspens", "nl": "opgeschort schort", "zh": "暂停 中止"},
    "send": {"fr": "envoy expédi", "de": "entsenden geschickt schickte schickten entsandt entsandte entsandten schicken", "es": "envi enví mand", "ru": "отправ послал послать направи", "ar": "أرسل", "zh": "派遣 运送 派出"},
    "seize": {"fr": "saisi confisqu", "de": "beschlagnahmen sicherstellen beschlagnahmt beschlagnahmte beschlagnahmten sichergestellt konfisziert", "es": "incaut confisc decomis", "ru": "изъя конфиск", "ar": "صادر ضبط", "zh": "没收 查获 扣押 查扣"},
    "evacuate": {"fr": "évacu", "de": "evakuieren evakuiert evakuierte evakuierten", "es": "evacu desaloj", "ru": "эвакуир", "ar": "أجلى أخلى أجلت أخلت", "zh": "疏散"},
    "withdraw": {"fr": "retir", "de": "zurückziehen abziehen zurückgezogen abgezogen", "es": "retir", "ru": "отозва вывел выводит вывести", "ar": "انسحب", "zh": "撤回 撤出 退出"},
    "cause": {"fr": "causé causer provoqu entraîn", "de": "geführt führte führten ausgelöst verursachen auslösen verursacht verursachte verursachten ausgelöst", "es": "causó causaron causado causada causar provoc ocasion", "ru": "вызвал вызвать причин", "ar": "أدى أدت يؤدي تؤدي تسببت تسبب", "zh": "造成 导致 引发 引起"},
    "extend": {"fr": "prolong", "de": "verlängern verlängert verlängerte", "es": "prolong prorrog", "ru": "продл", "ar": "مدد", "zh": "延长"},
    "repair": {"fr": "répar", "de": "reparieren repariert reparierte instandgesetzt", "es": "repar arregl", "ru": "почин отремонт", "ar": "أصلح", "zh": "修复 维修 修好"},
    "protest": {"fr": "manifest protest", "de": "demonstrieren protestieren demonstriert demonstrierte demonstrierten protestiert protestierte protestierten", "es": "protest", "ru": "протестов", "ar": "احتج تظاهر", "zh": "抗议 示威"},
    "extinguish": {"fr": "éteint éteind éteign", "de": "gelöscht löschte löschten löschen", "es": "apag extingu sofoc", "ru": "потуш", "ar": "أخمد أطفأ", "zh": "扑灭"},
    "set on fire": {"fr": "allum incendi", "de": "anzünden angezündet", "es": "incendi encend", "ru": "поджег поджёг подожж подожг", "ar": "أشعل أضرم", "zh": "点燃 纵火 放火"},
    "steal": {"fr": "volé dérob cambriol", "de": "stehlen rauben gestohlen stahl stahlen geraubt raubte raubten ausgeraubt beraubt beraubte beraubten", "es": "rob sustraj hurt", "ru": "украл украд угнал", "ar": "سرق نهب", "zh": "偷走 盗窃 盗走 抢走"},
    "deliver": {"fr": "livré livrer livrent", "de": "liefern geliefert lieferte lieferten", "es": "entreg suministr", "ru": "постави достави доставл", "ar": "سلمت", "zh": "交付 供应"},
    "found": {"fr": "fondé fonder", "de": "gründen gegründet gründete gründeten", "es": "fund", "ru": "основал основать основан", "ar": "أسس", "zh": "成立 创建 创办 创立"},
    "flood": {"fr": "inond submerg", "de": "überfluten überschwemmen überflutet überflutete überschwemmt überschwemmte", "es": "inund aneg", "ru": "затопи", "ar": "غمر", "zh": "淹没"},
    "drown": {"fr": "noy", "de": "ertrinken ertrunken ertrank ertranken", "es": "ahog", "ru": "утону", "zh": "溺亡 淹死"},
    "sink": {"fr": "sombr coul", "es": "hund naufrag", "ru": "затону", "zh": "沉没"},
    "criticise": {"fr": "critiqu", "de": "kritisieren bemängeln kritisiert kritisierte kritisierten bemängelt bemängelte", "es": "critic", "ru": "раскритиков критиков", "ar": "انتقد", "zh": "批评"},
    "praise": {"fr": "salu félicit", "de": "loben würdigen gelobt lobte lobten gewürdigt würdigte", "es": "elogi", "ru": "похвали", "ar": "أشاد", "zh": "赞扬 称赞"},
    "threaten": {"fr": "menacé menacent menacer", "de": "drohen gedroht drohte drohten", "es": "amenaz", "ru": "угрож пригроз", "ar": "هدد", "zh": "威胁"},
    "promise": {"fr": "promet promettre promis promi", "de": "versprechen zusagen versprochen versprach versprachen zugesagt", "es": "promet", "ru": "обещ пообещ", "ar": "تعهد وعد", "zh": "承诺"},
    "publish": {"fr": "publi", "de": "veröffentlichen veröffentlicht veröffentlichte veröffentlichten", "es": "public", "ru": "опублик", "ar": "نشر", "zh": "公布 发表"},
    "approve": {"fr": "accept", "de": "verabschiedet verabschiedete verabschiedeten billigen akzeptieren zustimmen genehmigen billigte billigten genehmigten akzeptiert akzeptierte zugestimmt", "es": "acept", "ru": "приня", "zh": "同意"},
    "arrest": {"fr": "appréhend", "de": "festnehmen verhaftete verhafteten festnahm", "ar": "أوقف أوقفت اعتقلت", "es": "detuvo detuvieron detuv apres captur", "ru": "схват", "zh": "拘捕 抓捕 被捕"},
    "win": {"fr": "battu battre", "de": "besiegen siegen besiegt besiegte bezwang siegten gewannen gewinnen siegt schlug schlugen geschlagen", "es": "derrot", "ru": "обыгра победи победил победила обыграл", "ar": "هزم تغلب", "zh": "战胜 取胜 夺冠"},
    "kill": {"fr": "abattu abattre assassin", "de": "starb starben gestorben sterben stirbt umgekommen ermorden erschießen ermordet ermordete erschossen erstochen umgebracht", "es": "asesin", "ru": "застрели", "ar": "اغتال توفي توفيت توفوا", "zh": "杀害 打死"},
    "injure": {"fr": "bless", "de": "verletzen verwundet verwundete verwundeten", "es": "hirió hirieron hiri lastim", "ru": "травмир ранил ранили", "ar": "أصاب أصابت جرح جرحت", "zh": "负伤 打伤"},
    "begin": {"fr": "entam lanc", "de": "begannen beginne startete starteten starten startet angefangen anfangen losgegangen", "es": "inici arranc", "ru": "начат стартов", "ar": "انطلق شرع استهل", "zh": "展开 开幕 开赛 开工"},
    "end": {"fr": "achèv clôtur conclu", "de": "beenden beendete beendeten enden endeten abgeschlossen schloss", "es": "culmin", "ru": "окончи окончен завершен завершён", "ar": "اختتم أنهى", "zh": "闭幕 落幕 完工 竣工"},
    "cancel": {"de": "absagte absagten storniert stornierte stornierten annulliert gestrichen strich", "fr": "annul supprim", "es": "anul", "zh": "撤销"},
    "postpone": {"de": "vertagte vertagten verschob verschoben verlegt verlegte aufgeschoben", "fr": "repouss différ décal ajourn", "es": "posterg retras pospuest", "ru": "перенести перенос перенёс отсроч", "ar": "أرجأ أرجأت", "zh": "延后 改期 顺延"},
    "charge": {"fr": "accus poursuiv", "de": "beschuldigt beschuldigte angeklagte", "es": "inculp", "ru": "обвинён обвинен", "ar": "وجه", "zh": "控告"},
    "convict": {"ru": "осужд осуждён приговорён приговорен", "de": "verurteilten"},
    "rise": {"de": "anstieg anstiegen angestiegen erhöhen erhöhte erhöhten kletterte kletterten legte zunahm zunahmen zugenommen wuchs wuchsen gewachsen verteuert verteuerte", "fr": "relevé relève croiss grossi accr", "es": "subió crec ascend ascien increment elev", "ru": "возрос увелич прибав", "ar": "رفع رفعت يرفع صعد ازداد", "zh": "增加 攀升 走高 提高 扩大"},
    "fall": {"de": "zurückging zurückgingen abnahm abnahmen abgenommen schrumpfte schrumpften geschrumpft verringerte verringerten reduziert reduzierte reduzierten verbilligt senkte senkten gesenkt", "fr": "rédui rétréc dimin", "es": "reduj reduc retroced mengu", "ru": "сократ снизил упал", "ar": "خفض خفضت يخفض نقص قل هوى", "zh": "回落 走低 降低 缩小"},
    "present": {"fr": "présent dépos", "de": "vorgestellt präsentiert präsentierte präsentierten vorgelegt eingereicht eingebracht", "es": "present", "ru": "представ внес внёс внесён внесен", "ar": "قدم قدمت عرض", "zh": "提交 提出"},
    "recall": {"fr": "rappel", "de": "zurückgerufen zurückruft", "ru": "отозвал отзыва", "zh": "召回"},
    "resume": {"fr": "repren repris reprend", "de": "wiederaufgenommen wiederaufnahm wiederaufnehmen", "es": "reanud", "ru": "возобнов", "ar": "استأنف استأنفت تستأنف يستأنف", "it": "ripres riprend", "pt": "retom", "nl": "hervat hervatte hervatten", "zh": "恢复 复工 复航 重启"},
    "investigate": {"fr": "enquêt", "de": "ermittelt ermitteln ermittelte ermittelten", "es": "investig", "ru": "расследу", "zh": "调查 侦查", "it": "indag", "pt": "investig"},
    "maintain": {"fr": "maintenu maintient maintiennent", "de": "beibehalten unverändert", "es": "mantuv mantien", "ru": "сохранил", "ar": "أبقى أبقت", "it": "mantenut", "pt": "mantev mantêm", "zh": "维持不变 保持不变 维持"},
    "oppose": {"ar": "عارض عارضت يعارض تعارض", "zh": "反对"},
    "detect": {"fr": "détect", "es": "detect", "ru": "выяви"},
    "stab": {"fr": "poignard", "de": "niedergestochen niederstach erstochen", "es": "apuñal acuchill", "ru": "зарезал зарезан", "ar": "طعن", "zh": "刺伤 刺死 捅伤 砍伤"},
    "grant": {"fr": "accord", "de": "erteilt erteilte erteilten erteilen gewährt gewährte gewährten gewähren", "es": "conced otorg", "ru": "предоставил предоставлен выдал выдан", "ar": "منح منحت", "zh": "授予 颁发"},
    "control": {"fr": "maîtris circonscri", "de": "eingedämmt", "es": "control", "ru": "локализов", "ar": "سيطر سيطرت", "zh": "控制"},
    "fight": {"fr": "combatt combat", "de": "bekämpft bekämpfte bekämpften bekämpfen", "es": "combat", "ru": "тушат тушить тушил", "ar": "كافح يكافح", "zh": "扑救"},
    "inform": {"fr": "prévenu alert avert", "de": "verständigt verständigte verständigten alarmiert alarmierte alarmierten", "es": "avis alert", "ru": "вызвал позвонил", "ar": "أبلغ أبلغت", "zh": "报警 报案"},
    "reopen": {"fr": "rouvr réouv", "de": "wiedereröffnet wiedereröffnete", "es": "reabr reabier", "zh": "重新开放 恢复通行"},
}  # fmt: skip
"""English lemma → language → how the verb's forms begin; German has whole forms."""

SEPARABLE: Final[dict[str, dict[str, str]]] = {
    "fest": {"nahm nahmen nimmt nehmen": "arrest"},
    "zurück": {"trat traten tritt treten": "resign", "wies wiesen weist weisen": "reject", "zog zogen zieht ziehen": "withdraw", "ging gingen geht gehen": "fall", "rief riefen ruft rufen": "recall"},
    "frei": {"ließ ließen lässt lassen kam kamen kommt kommen gab gaben gibt": "release", "sprach sprachen spricht sprechen": "acquit"},
    "ab": {"lehnte lehnten lehnt lehnen": "reject", "sagte sagten sagt sagen": "cancel", "brannte brannten": "destroy", "stürzte stürzten stürzt stürzen": "crash", "berief beriefen": "dismiss", "dankte": "resign", "trat traten tritt treten": "resign", "nahm nahmen nimmt nehmen": "fall",
           "reiste reisten reist reisen": "leave", "schloss schlossen schließt schließen": "end"},
    "nieder": {"brannte brannten": "destroy"},
    "an": {"griff griffen greift": "attack", "klagte klagten klagt": "charge", "zündete zündeten": "set on fire", "ordnete ordneten ordnet": "order", "kam kamen kommt kommen": "arrive", "fing fingen fängt fangen": "begin", "stieg stiegen steigt steigen": "rise", "hob hoben hebt heben": "rise", "nahm nahmen nimmt nehmen": "approve"},
    "los": {"ging gingen geht gehen": "begin"},
    "zu": {"stimmte stimmten stimmt stimmen": "approve", "nahm nahmen nimmt nehmen": "rise", "legte legten legt legen": "rise", "sagte sagten sagt sagen": "promise"},
    "ein": {"stürzte stürzten": "collapse", "brach": "collapse", "traf trafen trifft treffen": "arrive", "reichte reichten reicht reichen": "present", "stellte stellten stellt stellen": "suspend"},
    "auf": {"hörte hörten hört hören": "end", "hob hoben hebt heben": "cancel"},
    "um": {"brachte brachten": "kill", "kam kamen": "kill", "riss rissen warf warfen stürzte stürzten": "topple"},
    "aus": {"löste lösten löst": "cause", "setzte setzten setzt setzen": "suspend", "fiel fielen fällt fallen": "cancel"},
    "sicher": {"stellte stellten stellt stellen": "seize"},
    "statt": {"fand fanden findet finden": "take place"},
    "vor": {"stellte stellten stellt stellen": "present", "legte legten legt legen": "present"},
    "unter": {"ging gingen geht gehen": "sink"},
    "wieder": {"eröffnete eröffneten eröffnet": "reopen"},
}  # fmt: skip
"""German particle at the end of its clause → finite forms of the verb before it → lemma."""

PHRASES: Final[dict[str, tuple[tuple[str, str, str], ...]]] = {
    "fr": (
        ("quitt abandonn", "fonctions poste mandat", "resign"), ("présent remi remet donn", "démission", "resign"), ("remi remet mis mise", "liberté", "release"), ("mis mise mett", "feu", "set on fire"),
        ("perd", "vie", "kill"), ("plac", "garde", "arrest"), ("mis mise mises", "examen", "charge"), ("ouvr lanc entam diligent", "enquête", "investigate"),
    ),
    "de": (
        ("legte legten legt niedergelegt", "amt mandat posten ämter", "resign"), ("gab gaben gibt aufgegeben", "amt posten mandat", "resign"), ("erklärte erklärt reichte eingereicht", "rücktritt", "resign"),
        ("setzte setzten gesetzt", "fuß", "release"), ("entlassen entließ entließen", "haft gefängnis freiheit", "release"), ("nahm nahmen genommen", "gewahrsam", "arrest"), ("setzte steckte gesetzt gesteckt", "brand", "set on fire"), ("kam kamen gekommen", "leben", "kill"), ("erhob erhoben erhebt", "anklage", "charge"), ("nahm nahmen nimmt aufgenommen aufnehmen", "wieder", "resume"), ("bot boten bietet angeboten anbieten", "rücktritt", "offer to resign"),
        ("stellte stellten eingestellt", "betrieb verkehr produktion", "suspend"), ("stellte stellten eingestellt", "ermittlungen verfahren", "drop"), ("leitete leiteten eingeleitet einleiten nahm nahmen aufgenommen aufnehmen", "ermittlungen untersuchung", "investigate"),
    ),
    "es": (
        ("dej abandon", "cargo puesto", "resign"), ("present", "dimisión renuncia", "resign"), ("pus pon puest", "libertad", "release"), ("qued", "libertad", "release"), ("prend", "fuego", "set on fire"), ("perd", "vida", "kill"), ("abri abre abrió inici empez emprend", "investigación", "investigate"),
    ),
    "ru": (
        ("покин покид остав", "пост должность", "resign"), ("ушел ушёл ушла ушли уходит уйд подал", "отставку", "resign"), ("вышел вышла вышли", "свободу", "release"), ("взял взят", "стражу", "arrest"),
        ("лиши лишил", "жизни", "kill"), ("предъяв", "обвинение", "charge"), ("возбужд возбуд завел завёл завед", "дело", "investigate"), ("начал начат", "расследован", "investigate"), ("признан признал", "виновн", "convict"),
    ),
    "ar": (
        ("أطلق أطلقت", "سراح", "release"), ("أطلق أطلقت", "النار", "shoot"), ("قدم قدمت", "استقالة", "resign"), ("ترك غادر تركت غادرت", "منصب", "resign"), ("ألقى ألقت", "القبض", "arrest"), ("لقي لقيت لقوا", "مصرع حتف", "kill"),
        ("أضرم أضرمت", "النار", "set on fire"), ("وجه وجهت", "تهمة اتهام", "charge"), ("فتح فتحت بدأ بدأت باشر باشرت", "تحقيق", "investigate"), ("أوقف أوقفت يوقف توقف", "تجارب تجربة مشروع إنتاج بيع مبيعات رحلات تمويل خدمة خدمات مؤقت", "suspend"),
    ),
    "it": (("lasci", "incarico", "resign"), ("rassegn", "dimissioni", "resign")),
    "pt": (("deix", "cargo", "resign"), ("apresent", "demissão", "resign")),
}  # fmt: skip
"""Language → (how a verb begins, how what it takes begins, lemma of both together), the second within a few words of the first."""

ARABIC_PAST: Final = tuple("تنحى تنحت تحطم تسبب تظاهر تعهد تغلب تراجع تضرر توفي توفيت توفوا".split())
"""Deeds whose past begins with the letter of the present."""

GERMAN_PRESENT: Final = frozenset(
    "tritt treten fängt fangen geht gehen ruft rufen spricht sprechen sagen stürzen schließt schließen steigt steigen hebt heben stimmen legen trifft treffen reicht reichen stellt stellen hört hören setzt setzen fällt nimmt nehmen weist zieht lässt lassen kommt kommen lehnt lehnen sagt stürzt greift klagt ordnet stimmt löst findet finden legt gibt erklärt".split()
)
"""Forms of the verbs with a particle that are no past."""

IRREGULAR_PAST: Final[dict[str, frozenset[str]]] = {
    "es": frozenset("detuvo detuvieron puso pusieron dijo hizo anduvo obtuvo".split()),
    "ru": frozenset("ушел ушёл нашел нашёл сжег сжёг поджег поджёг спас возвел возвёл приобрел приобрёл украл".split()),
    "pt": frozenset("pôs puseram deteve detiveram".split()),
}
"""Language → past forms that no ending tells."""
