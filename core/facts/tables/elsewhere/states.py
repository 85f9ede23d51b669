"""States of other languages that rule each other out."""

from typing import Final

_ROWS: Final[dict[str, dict[str, dict[str, str]]]] = {
    "way": {
        "open": {"de": "frei geöffnet offen befahrbar wiedereröffnet", "fr": "ouvert ouverte ouverts ouvertes rouvert rouverte", "es": "abierto abierta abiertos abiertas reabierto reabierta", "ru": "открыт открыта открыто открыты", "it": "aperto aperta aperti aperte", "pt": "aberto aberta abertos abertas", "nl": "open geopend", "zh": "开放 通车 畅通 恢复通行 重新开放", "ar": "مفتوح مفتوحة"},
        "closed": {"de": "gesperrt geschlossen", "fr": "fermé fermée fermés fermées", "es": "cerrado cerrada cerrados cerradas cortado cortada", "ru": "закрыт закрыта закрыто закрыты перекрыт перекрыта", "it": "chiuso chiusa chiusi chiuse", "pt": "fechado fechada fechados fechadas", "nl": "dicht gesloten afgesloten", "zh": "关闭 封闭 中断 停运", "ar": "مغلق مغلقة"},
    },
    "life": {
        "alive": {"de": "lebend lebendig", "fr": "vivant vivante vivants vivantes", "es": "vivo viva vivos vivas", "ru": "жив жива живы живым живой", "it": "vivo viva vivi vive", "pt": "vivo viva vivos vivas", "nl": "levend", "zh": "生还 幸存 活着", "ar": "حيا حي أحياء"},
        "dead": {"de": "tot", "fr": "mort morte morts mortes", "es": "muerto muerta muertos muertas", "ru": "мёртв мертв мертва мертвы мёртвым мертвым", "it": "morto morta morti morte", "pt": "morto morta mortos mortas", "nl": "dood", "zh": "死亡 遇难 身亡", "ar": "ميتا ميت"},
    },
    "health": {
        "stable": {"de": "stabil", "fr": "stable stables", "es": "estable estables", "ru": "стабильное стабильном стабильно", "it": "stabile stabili", "pt": "estável estáveis", "nl": "stabiel", "zh": "稳定 平稳", "ar": "مستقرة مستقر"},
        "critical": {"de": "kritisch lebensgefährlich", "fr": "critique", "es": "crítico crítica grave", "ru": "критическое критическом тяжёлое тяжелое тяжелом", "it": "critico critica grave", "pt": "crítico crítica grave", "nl": "kritiek", "zh": "危急 病危 危重", "ar": "حرجة حرج"},
    },
    "guilt": {
        "guilty": {"de": "schuldig", "fr": "coupable coupables", "es": "culpable culpables", "ru": "виновен виновна виновным виновной", "it": "colpevole colpevoli", "pt": "culpado culpada", "nl": "schuldig", "zh": "有罪", "ar": "مذنب مذنبا"},
        "innocent": {"de": "unschuldig", "fr": "innocent innocente innocents", "es": "inocente inocentes", "ru": "невиновен невиновна невиновным невиновной", "it": "innocente innocenti", "pt": "inocente inocentes", "nl": "onschuldig", "zh": "无罪", "ar": "بريء بريئا"},
    },
    "lot": {
        "missing": {"de": "vermisst", "fr": "disparu disparue disparus disparues", "es": "desaparecido desaparecida desaparecidos", "ru": "пропал пропала пропали", "it": "disperso dispersa dispersi", "pt": "desaparecido desaparecida desaparecidos", "nl": "vermist", "zh": "失踪 失联", "ar": "مفقود مفقودا مفقودين"},
        "found": {"de": "gefunden", "fr": "retrouvé retrouvée retrouvés retrouvées", "es": "hallado hallada hallados encontrado encontrada encontrados", "ru": "найден найдена найдены", "it": "ritrovato ritrovata ritrovati", "pt": "encontrado encontrada encontrados", "nl": "gevonden"},
    },
    "course": {
        "going on": {"zh": "进行中 仍在进行 正在进行 仍在继续 还在进行", "ar": "مستمرة مستمر متواصلة متواصل", "fr": "cours", "es": "marcha curso", "ru": "продолжается продолжаются", "de": "andauernd"},
        "over": {"zh": "已经结束 已结束 结束 已完成 完成 已停止 停止 告终", "ar": "منتهية منته", "fr": "terminé terminée terminés terminées achevé achevée", "es": "terminado terminada finalizado finalizada concluido concluida", "ru": "завершён завершен завершена завершены окончен окончена окончены", "de": "beendet abgeschlossen"},
    },
    "coming": {
        "there": {"de": "eingetroffen angekommen", "fr": "arrivé arrivée arrivés arrivées", "es": "llegó llegaron llegado", "ru": "прибыл прибыла прибыли приехал приехала", "it": "arrivato arrivata arrivati", "pt": "chegou chegaram", "nl": "aangekomen", "ar": "وصل وصلت"},
        "expected": {"de": "erwartet", "fr": "attendu attendue attendus attendues", "es": "espera esperado esperada", "ru": "ожидается ожидают ждут", "it": "atteso attesa attesi", "pt": "esperado esperada", "nl": "verwacht", "ar": "يتوقع المتوقع"},
    },
    "fire": {
        "burning": {"fr": "actif", "es": "activo", "de": "aktiv", "ru": "горит"},
        "out": {"fr": "éteint maîtrisé", "es": "extinguido controlado apagado", "de": "gelöscht", "ru": "потушен ликвидирован"},
    },
}  # fmt: skip

STATES: Final[dict[str, dict[str, tuple[str, str]]]] = {
    language: {
        word: (dimension, state)
        for dimension, states in _ROWS.items()
        for state, row in states.items()
        for word in row.get(language, "").split()
    }
    for language in ("fr", "de", "es", "ru", "it", "pt", "nl", "ar", "zh")
}
"""Language → word → (of what, which state)."""
