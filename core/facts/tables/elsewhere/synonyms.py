"""Words of one meaning in the news of other languages, a group a bar. Stems: a word that begins so belongs to the group."""

from typing import Final

_ROWS: Final[dict[str, str]] = {
    "fr": "emploi travail poste|percut collision heurt|éclat déclar|maison logement habitation domicile|voiture véhicule automobile|incendie feu sinistre|entreprise société firme compagnie|policier agent gendarme|enfant gamin|hausse augmentation progression|baisse recul diminution repli|"
    "accord entente|élection scrutin|réunion rencontre|aussi également|environ près quelque|débuter commencer démarrer|terminer achever finir|annoncer indiquer déclarer affirmer préciser dire expliquer|tuer mort décéd péri meurt mour succomb|"
    "blesser touché|habitant riverain résident|commune ville localité municipalité|salarié employé|dirigeant patron directeur|obtenir recevoir|utiliser employer|acheter acquérir|vendre céder|important majeur considérable|"
    "rapidement vite|nouveau récent|augmenter progresser croître grimper|diminuer baisser reculer|drame tragédie|tribunal cour|prison détention réclusion|enquête investigation|essence carburant|médecin docteur|école établissement|ressenti perçu percev|survenu produit arrivé|fui échapp|exig réclam",
    "de": "kollidier stieß stoß zusammen|job stelle arbeitsplatz|haus gebäude wohnhaus|auto wagen fahrzeug pkw|feuer brand|firma unternehmen betrieb konzern|polizist beamter beamte|kind junge|anstieg zuwachs plus|rückgang minus|vereinbarung abkommen einigung|wahl abstimmung urnengang|treffen sitzung "
    "zusammenkunft|auch ebenfalls|etwa rund ungefähr circa|beginn start anfang|ende schluss|sagte erklärte teilte betonte berichtete|getötet tot gestorben starb verstorben verstarb erlag|verletzt verwundet|einwohner bewohner anwohner bürger|stadt kommune gemeinde ort|"
    "mitarbeiter beschäftigte angestellte arbeitnehmer|chef leiter vorstand|bekommen erhalten|kaufen erwerben|verkaufen veräußern|wichtig bedeutend|schnell rasch|steigen zulegen wachsen klettern|sinken fallen zurückgehen|unglück unfall|gericht "
    "justiz|gefängnis haft|ermittlung untersuchung|benzin kraftstoff|arzt mediziner|klinik krankenhaus hospital|kosten ausgaben|tausende zahlreiche viele|geschlossen gesperrt|beginnen starten|verschieben vertagen|demonstration kundgebung protest|gespürt wahrgenommen spürte|ereignet passiert geschah|fordert verlangt|floh entkam geflohen entkommen",
    "es": "choc colision|empleo trabajo puesto|casa vivienda domicilio|coche auto vehículo automóvil carro|incendio fuego|empresa compañía firma sociedad|policía agente|niño menor|alza aumento subida incremento|baja caída descenso|acuerdo pacto convenio|elección comicios votación|"
    "reunión encuentro|también asimismo|cerca aproximadamente alrededor unos|inicio comienzo|final término|dijo afirmó declaró señaló indicó|muerto fallec murió muere murier fallece perec|herido lesionado|habitante vecino residente|ciudad localidad municipio|empleado trabajador|"
    "director jefe|obtener recibir|comprar adquirir|vender|importante relevante|rápido veloz|aumentar subir crecer|bajar caer disminuir|accidente siniestro|tribunal juzgado corte|cárcel prisión|investigación pesquisa|gasolina combustible|médico doctor|"
    "colegio escuela|costo coste gasto|manifestación protesta marcha|terminar acabar concluir finalizar|empezar comenzar iniciar|solicitar pedir|sinti sentir percib|ocurri sucedi|huyó huyeron escap|exig reclam|renunci dimit",
    "ru": "дом здание жильё жилье|машин автомобил автомашин|пожар огонь возгоран|компани фирма предприят|полицейск сотрудник|ребён ребен дет|рост увеличен повышен|падение снижен сокращен|соглашен договор|выбор голосован|встреч заседан совещан|также тоже|"
    "около примерно|начал старт|конец окончан заверш|сказал заявил сообщил отметил|погиб умер скончал|ранен пострадал|жител горожан|ищ разыск|город населенн|работник сотрудник|глава руководител начальник|получи|купи приобре|прода|важн значительн|быстро скоро|авария дтп|"
    "суд|тюрьм колони|расследован следств|бензин топлив|врач медик доктор|школ|затрат расход|больниц госпитал клиник|мост переправ|власти администраци|ощутил почувств ощущал|произошл случил|сбежал скрыл|потребова требу",
    "it": "casa abitazione|auto vettura macchina veicolo|incendio rogo fuoco|azienda società impresa|poliziotto agente|aumento rialzo crescita|calo discesa ribasso|accordo intesa|elezione voto|riunione incontro|anche pure|circa quasi|disse dichiarò affermò|morto deceduto morì muore|ferito|avvertit sentit percepit|avvenut accadut verificat|fuggit scappat",
    "pt": "casa residência moradia|carro veículo automóvel|incêndio fogo|empresa companhia firma|policial agente|aumento alta subida|queda baixa redução|acordo pacto|eleição votação|reunião encontro|também igualmente|cerca aproximadamente|morto falec|ferido|sentid percebid|ocorre acontece|fugi escap",
    "nl": "huis woning|auto wagen voertuig|brand vuur|bedrijf onderneming|stijging toename|daling afname|akkoord overeenkomst|verkiezing stemming|vergadering bijeenkomst|ongeveer circa|overleden gestorven dood|gewond",
    "ar": "منزل بيت دار|سيارة مركبة|حريق نار|شركة مؤسسة|طفل|ارتفاع زيادة|انخفاض تراجع|اتفاق اتفاقية|اجتماع لقاء|أيضا كذلك|مدرسة|طبيب|مستشفى",
    "zh": "房屋 住宅 房子|汽车 车辆 轿车|火灾 大火|公司 企业|警察 警员 民警|儿童 孩子|增长 上升 上涨|下降 下跌 减少|协议 协定|会议 会晤|也 还|大约 约|医院|学校|居民 市民 民众|开始 启动|结束 完成|死亡 遇难 丧生 身亡|进行 继续 持续|尚未 还未 仍未|目前 现在 当前 现|证实 确认|随后 之后|受伤 负伤",
}

SYNONYMS: Final[dict[str, tuple[tuple[str, int], ...]]] = {
    language: tuple(sorted(((stem, n) for n, group in enumerate(row.split("|")) for stem in group.split()), key=lambda pair: (-len(pair[0]), pair)))
    for language, row in _ROWS.items()
}  # fmt: skip
"""Language → (how a word begins, its group), longest first."""
