"""Posts and trades in other languages, by one word each."""

from typing import Final

POSTS: Final[dict[str, frozenset[str]]] = {
    language: frozenset(words.split())
    for language, words in {
        "fr": "ministre maire préfet préfète président présidente directeur directrice chef cheffe général colonel capitaine commandant juge procureur procureure avocat avocate député députée sénateur sénatrice "
        "secrétaire porte-parole ambassadeur ambassadrice gouverneur gouverneure entraîneur entraîneuse chercheur chercheuse médecin professeur professeure évêque archevêque cardinal roi reine prince princesse "
        "patron patronne pilote chanteur chanteuse acteur actrice écrivain écrivaine pianiste peintre commissaire inspecteur inspectrice infirmier infirmière boulanger boulangère agriculteur agricultrice "
        "pompier journaliste économiste conseiller conseillère adjoint adjointe sélectionneur gardien gardienne attaquant défenseur",
        "de": "bürgermeister bürgermeisterin minister ministerin kanzler kanzlerin präsident präsidentin landrat landrätin richter richterin staatsanwalt staatsanwältin anwalt anwältin sprecher sprecherin trainer trainerin "
        "forscher forscherin professor professorin arzt ärztin pfarrer pfarrerin bischof bischöfin könig königin pilot pilotin sänger sängerin schauspieler schauspielerin autor autorin pianist pianistin maler malerin "
        "direktor direktorin leiter leiterin chef chefin vorsitzender vorsitzende abgeordneter abgeordnete senator senatorin botschafter botschafterin general oberst hauptmann kapitän kapitänin stürmer stürmerin "
        "torwart torhüter torhüterin verteidiger lehrer lehrerin bäcker bäckerin landwirt landwirtin polizist polizistin kommissar kommissarin wirt wirtin gründer gründerin intendant intendantin",
        "es": "ministro ministra alcalde alcaldesa gobernador gobernadora presidente presidenta director directora jefe jefa general coronel capitán capitana comandante juez jueza fiscal abogado abogada diputado diputada "
        "senador senadora secretario secretaria portavoz embajador embajadora entrenador entrenadora investigador investigadora médico médica profesor profesora obispo arzobispo cardenal rey reina príncipe princesa "
        "piloto cantante actor actriz escritor escritora pianista pintor pintora inspector inspectora enfermero enfermera agricultor agricultora bombero bombera periodista economista consejero consejera concejal "
        "concejala párroco portero delantero defensa",
        "it": "ministro ministra sindaco sindaca prefetto presidente presidentessa direttore direttrice capo generale colonnello capitano giudice procuratore procuratrice avvocato avvocata deputato deputata senatore senatrice "
        "segretario segretaria portavoce ambasciatore ambasciatrice allenatore allenatrice ricercatore ricercatrice medico professore professoressa vescovo arcivescovo cardinale re regina pilota cantante attore attrice",
        "pt": "ministro ministra prefeito prefeita presidente governador governadora diretor diretora chefe general coronel capitão juiz juíza procurador procuradora advogado advogada deputado deputada senador senadora "
        "secretário secretária embaixador embaixadora treinador treinadora pesquisador pesquisadora médico médica professor professora bispo arcebispo cardeal rei rainha piloto cantor cantora ator atriz",
        "nl": "minister burgemeester president premier directeur directrice hoofd generaal kolonel kapitein rechter officier advocaat advocate senator secretaris woordvoerder woordvoerster ambassadeur trainer onderzoeker "
        "onderzoekster arts hoogleraar bisschop aartsbisschop kardinaal koning koningin piloot zanger zangeres acteur actrice",
        "ru": "министр мэр губернатор президент премьер директор глава генерал полковник капитан судья прокурор адвокат депутат сенатор секретарь представитель посол тренер учёный ученый исследователь врач профессор епископ "
        "митрополит король королева пилот певец певица актёр актер актриса писатель пианист пианистка художник следователь инспектор журналист экономист советник начальник командир вратарь нападающий защитник",
    }.items()
}  # fmt: skip
"""Language → posts and trades, folded to small letters."""
