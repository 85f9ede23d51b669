"""English words that begin sentences with a capital and are no names."""

from typing import Final

ARTICLES: Final[dict[str, frozenset[str]]] = {
    "fr": frozenset("le la les des une est du au aux et dans qui pour sur elle ils en".split()),
    "de": frozenset("der die das den dem und ist ein eine am im zum nicht auf von wird wurde er sie".split()),
    "es": frozenset("el la los las una del con por que fue su en".split()),
    "it": frozenset("il gli della del una alla la di che per".split()),
    "pt": frozenset("os uma não da do ao".split()),
    "nl": frozenset("het een van zijn op".split()),
}
"""Small words that speak for a language where no English one stands beside them."""

COMMON: Final = frozenset(
    "le la les un une des der die das ein eine el los las lo gli il o os as de en im am au aux du selon nach il elle er sie es on nous sa son ses su sus the a an this that these those it its he she they we i you his her their our my your him them us who what which when where why how if while although though because since as at by for from in into "
    "of on to with without within under over after before during between among against about above below near until till once both either neither each every all any some many most much more less few several "
    "such no not nor only just even also still yet so but and or then than there here now today yesterday tomorrow tonight meanwhile however therefore moreover instead otherwise earlier later last next first "
    "second third two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions nearly almost about around roughly at least up one another other others "
    "according despite amid following given asked told speaking police officials authorities residents witnesses experts analysts critics supporters opponents protesters demonstrators soldiers troops "
    "prices shares sales profits exports imports investors economists voters lawmakers judges doctors nurses teachers students workers unions engineers rescuers firefighters crews villagers farmers fishermen "
    "schools hospitals banks companies firms shops trains buses flights ships planes cars roads houses homes people men women children parents families neighbours survivors victims "
    "is are was were be been has have had do does did will would can could may might must shall should let see read click sign share photo video image file correction update editing reporting writing "
    "new old big small high low long short early late former deputy acting interim police fire heavy strong local foreign national international western eastern northern southern central "
    "government parliament president minister prime king queen mayor governor judge doctor professor mr mrs ms dr sir support opposition turnout traffic power water snow rain wind fire floods weather "
    "applications talks negotiations elections results polls counting voting work construction production demand supply growth inflation unemployment unlike like whether perhaps maybe never always often "
    "sometimes usually recently finally initially originally separately similarly additionally eventually apparently officially reportedly allegedly thousands scores none nobody everyone someone anyone "
    "everything something anything nothing yes ok well oh back down out off again away further together apart ahead elsewhere outside inside behind beyond across along through throughout upon "
    "hence furthermore thus consequently especially nevertheless nonetheless likewise subsequently accordingly overall indeed notably importantly particularly specifically generally unfortunately fortunately thereafter afterwards afterward previously currently presently language pictured "
    "в во из на по с со от для при о об обо у к ко до за под над и а но как что это его ее её их он она они мы вы по-прежнему после перед между через около против также однако ранее позже сейчас теперь "
    "bei seit aus mit ohne gegen durch um vor hinter zwischen trotz wegen während laut zufolge auch noch schon nur aber doch denn wenn weil dass ob wie was wer wo dies diese dieser dieses jede jeder alle viele einige mehrere "
    "ihr ihre sein seine wir sie man kein keine zudem außerdem jedoch dabei damit dafür dagegen zuvor danach später bereits insgesamt rund etwa fast "
    "dans sur avec sans chez vers dès depuis pendant après avant entre mais ou donc car si ce cet cette ces leur leurs ils elles plus aussi ainsi alors enfin "
    "para por con sin sobre entre hasta desde según tras durante pero si este esta estos estas también además aunque mientras cuando como donde más "
    "thanks please dear note editor editors story stories more related see-also lawyers owners drivers passengers pupils managers members leaders ministers owners users customers "
    "rioters looters pollsters forecasters holidaymakers beekeepers midwives councillors councilors wildfires aftershocks airstrikes floodwaters ceasefire coronavirus epidemiologists virologists seismologists "
    "vintners bondholders hospitalisations hospitalizations deportations".split()
)
