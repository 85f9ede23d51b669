"""Phrases that are page furniture wherever they stand, by kind (one of those of the category boilerplate).

They are compared after folding: lower case, straight quotes, one blank.

    whole   the paragraph is this phrase and nothing else (marks at its end apart)
    start   the paragraph begins with this phrase; a paragraph of more than 40 words never counts
    colon   the paragraph begins with this phrase and a colon, bar or dash, or is the phrase alone
    within  the phrase stands anywhere in a paragraph of at most 25 words
    heads   of the phrases above, those that head a list of other stories: headlines below them belong to them
"""

from typing import Final

FURNITURE: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "related": {
        "whole": (
            "related", "related articles", "related content", "related coverage", "related links", "related news",
            "related posts", "related reading", "related stories", "related story", "related topics",
            "related video", "related videos", "read more", "read next", "read also", "also read", "more on this",
            "more on this story", "more on this topic", "see more", "more stories", "more news", "more like this",
            "more top stories", "most read", "most popular", "most viewed", "most shared", "trending",
            "trending now", "top stories", "latest news", "editor's picks", "editors' picks",
            "other topics of interest", "you may also like", "you might also like", "you may like", "recommended",
            "recommended for you", "recommended stories", "recommended reading", "from our network",
            "around the web", "up next", "what to read next", "further reading on this site", "lire aussi",
            "a lire aussi", "à lire aussi", "sur le même sujet", "les plus lus", "articles liés", "voir aussi",
            "mehr zum thema", "lesen sie auch", "das könnte sie auch interessieren", "meistgelesen",
            "weitere artikel", "auch interessant", "lea también", "lee también", "más noticias", "más leídas",
            "noticias relacionadas", "te puede interesar", "le puede interesar", "leggi anche",
            "potrebbe interessarti", "articoli correlati", "leia também", "leia mais", "veja também", "mais lidas",
            "lees ook", "meest gelezen", "lees meer", "läs också", "läs mer", "mest läst", "les også", "læs også",
            "mest lest", "mest læst", "اقرأ أيضا", "اقرأ أيضًا", "اقرأ المزيد", "مواضيع ذات صلة", "相关阅读", "相关新闻", "相关报道",
            "延伸阅读", "阅读更多", "更多新闻", "推荐阅读", "热门新闻", "читайте также", "по теме", "материалы по теме", "читайте також",
            "czytaj także", "czytaj też", "zobacz także",
        ),
        "start": (
            "click here", "tap here", "cliquez ici", "klicken sie hier", "hier klicken", "haga clic aquí", "haz clic aquí", "pulse aquí", "clicca qui", "clique aqui",
            "нажмите здесь", "нажмите сюда", "кликните здесь", "اضغط هنا", "انقر هنا", "点击这里", "点击此处", "点击查看", "read the full story", "read the full article", "read our full", "read the full report", "read the whole story", "read more on this", "read more about this",
            "read our previous", "continue reading", "keep reading",
        ),
        "colon": (
            "read more", "read also", "also read", "read next", "related", "related article", "related story",
            "related articles", "related stories", "related coverage", "related reading", "more stories", "more news", "more like this", "more coverage",
            "more on this story", "more on this topic", "what to read next", "recommended reading", "recommended stories", "editor's pick", "editor's picks",
            "editors' picks", "from our archive", "from the archive", "weitere artikel", "meistgelesen", "más noticias", "noticias relacionadas",
            "articoli correlati", "материалы по теме",
            "related news", "more on this", "see also", "also in the news", "in other news", "in pictures", "watch", "listen", "watch more", "you may also like",
            "recommended", "don't miss", "more from this author", "must read", "lire aussi", "à lire aussi",
            "a lire aussi", "voir aussi", "lesen sie auch", "lesen sie mehr", "mehr dazu", "siehe auch",
            "mehr zum thema", "mehr zu diesem thema", "sur le même sujet", "lea también", "lee también", "lea más", "le puede interesar", "te puede interesar", "leggi anche",
            "leia também", "leia mais", "veja também", "lees ook", "lees meer", "läs också", "läs även", "les også",
            "læs også", "читайте также", "см. также", "читайте також", "czytaj także", "czytaj też", "zobacz też",
            "zobacz także", "most read", "most popular", "most viewed", "most shared", "trending", "اقرأ أيضا", "اقرأ أيضًا", "اقرأ المزيد",
            "相关阅读", "相关新闻", "相关报道", "延伸阅读", "阅读更多", "推荐阅读",
        ),
        "heads": (
            "related", "related articles", "related content", "related coverage", "related links", "related news",
            "related posts", "related stories", "more on this story", "more stories", "more top stories",
            "most read", "most popular", "most viewed", "trending", "trending now", "top stories", "latest news",
            "editor's picks", "editors' picks", "other topics of interest", "you may also like",
            "you might also like", "recommended", "recommended for you", "recommended stories", "read more",
            "à lire aussi", "les plus lus", "mehr zum thema", "meistgelesen", "das könnte sie auch interessieren",
            "noticias relacionadas", "más leídas", "articoli correlati", "mais lidas", "meest gelezen", "mest läst",
            "материалы по теме", "читайте также",
        ),
    },
    "share": {
        "whole": (
            "share", "share this", "share this article", "share this story", "share this post", "share this page",
            "share article", "share story", "share on facebook", "share on twitter", "share on x",
            "share on whatsapp", "share on linkedin", "share via email", "share save", "copy link", "tweet",
            "tweet this", "email this", "email this article", "print", "print this article", "print this page",
            "facebook", "twitter", "whatsapp", "linkedin", "telegram", "save article", "gift this article",
            "partager", "partager cet article", "partager l'article", "artikel teilen", "teilen", "beitrag teilen",
            "drucken", "compartir", "comparte esta noticia", "condividi", "compartilhe", "compartilhar",
            "deel dit artikel", "delen", "dela artikeln", "dela", "del artikel", "del artikkel", "поделиться",
            "поділитися", "udostępnij", "شارك", "شارك المقال", "مشاركة", "分享", "分享到", "分享本文",
        ),
        "start": (
            "share this on", "share this article on", "share this story on", "partager cet article sur", "partager sur", "partagez cet article", "diesen artikel teilen", "diesen beitrag teilen", "artikel teilen auf", "teilen auf facebook", "teilen auf x",
            "comparte este artículo", "comparta este artículo", "compartir este artículo", "compartir en", "condividi su", "condividi questo articolo", "compartilhe esta", "compartilhe este", "compartilhar no", "поделиться в", "поделитесь",
            "شارك هذا المقال", "شارك هذا الخبر", "شارك الخبر", "شارك المقال على", "شارك على", "分享到", "分享至", "follow us on", "like us on", "join us on facebook",
            "find us on", "connect with us", "suivez-nous", "folgen sie uns", "síguenos", "seguici su", "siga-nos",
            "volg ons op", "följ oss på", "følg oss på", "følg os på", "подписывайтесь на", "підписуйтесь на",
            "folgt uns auf", "folge uns auf", "rejoignez-nous sur", "sigue nuestras", "síguenos en", "تابعونا على", "تابعنا على", "关注我们",
        ),
        "colon": (
            "share", "share this", "share this article", "share on", "follow us", "tags", "topics", "keywords",
            "filed under", "posted in", "categories",
        ),
    },
    "other": {
        "whole": (
            "advertisement", "advertisement - scroll to continue", "article continues below",
            "article continues below advertisement", "story continues below advertisement", "ad", "sponsored",
            "sponsored content", "paid content", "promoted", "comments", "leave a comment", "add a comment",
            "post a comment", "view comments", "show comments", "join the conversation", "back to top",
            "skip to main content", "skip to content", "skip advertisement", "loading", "loading...", "load more",
            "home", "menu", "log in", "sign in", "sign up", "subscribe", "subscribe now", "register now",
            "newsletter", "newsletters", "download the app", "get the app", "listen to this article",
            "all rights reserved", "terms of use", "privacy policy", "cookie policy", "contact us",
            "report an error", "report a typo", "give feedback", "have your say", "publicité", "annonce",
            "commentaires", "tous droits réservés", "se connecter", "s'abonner", "haut de page", "anzeige",
            "werbung", "kommentare", "alle rechte vorbehalten", "zur startseite", "nach oben", "jetzt abonnieren",
            "anmelden", "publicidad", "comentarios", "todos los derechos reservados", "pubblicità", "commenti",
            "riproduzione riservata", "tutti i diritti riservati", "publicidade", "comentários",
            "todos os direitos reservados", "advertentie", "reacties", "annons", "kommentarer", "annonse", "реклама",
            "комментарии", "все права защищены", "إعلان", "تعليقات", "جميع الحقوق محفوظة", "广告", "评论", "版权所有",
        ),
        "start": (
            "to suggest a correction", "to report an error", "to report a mistake", "to report a factual error",
            "report an error in this", "spotted an error", "spotted a mistake", "found an error", "found a mistake",
            "see a typo", "seen a mistake", "noticed an error", "if you spot an error", "if you see an error",
            "you can also highlight the text", "if you have found a spelling error", "if you found an error",
            "do you have a story", "have a story to share", "got a story", "have you been affected",
            "do you know more", "got a tip", "have a tip", "send us your", "get in touch with us", "write to us",
            "email us at", "contact us at", "contact the author", "contact the reporter", "contact our newsroom",
            "sign up for", "sign up to", "sign up here", "subscribe to our", "subscribe to the newsletter",
            "subscribe to the daily", "subscribe to the weekly", "subscribe to get", "subscribe now",
            "subscribe for", "subscribe today", "get our", "get the latest news", "get breaking news",
            "get more news", "get the best of", "receive our", "join our newsletter", "join our mailing list",
            "join our whatsapp", "join our telegram", "join our channel", "our standards:", "our journalism", "support our journalism",
            "support independent journalism", "support our work", "help us continue", "become a member",
            "become a subscriber", "donate to", "this website uses cookies", "this site uses cookies",
            "we use cookies", "by clicking accept", "by clicking submit", "by clicking subscribe",
            "by signing up, you agree", "by signing up you agree", "by subscribing, you agree",
            "by subscribing you agree", "all rights reserved", "this material may not be published", "for more news",
            "for more stories", "for all the latest news", "for the latest news", "for more information about our",
            "please enable javascript", "your browser does not", "this video can not be played",
            "to play this video", "already a subscriber", "you have read", "this story is available to subscribers",
            "add us as a preferred source", "subscribe to continue", "subscribe to keep reading", "subscribe to read", "log in to continue", "sign in to continue",
            "réservé aux abonnés", "article réservé aux abonnés", "déjà abonné", "connectez-vous pour", "jetzt weiterlesen", "weiterlesen mit", "nur für abonnenten", "sie haben bereits ein abo",
            "contenido exclusivo para suscriptores", "solo para suscriptores", "ya eres suscriptor", "inicia sesión para", "contenuto riservato agli abbonati", "exclusivo para assinantes", "только для подписчиков",
            "оформите подписку", "войдите, чтобы", "للمشتركين فقط", "سجل الدخول", "登录后阅读", "订阅后阅读", "会员专享",
            "for media enquiries", "for media inquiries", "media enquiries:", "media inquiries:", "press enquiries", "contact presse", "pressekontakt", "contacto de prensa",
            "make us preferred on", "the views expressed in this article are", "inscrivez-vous", "abonnez-vous",
            "recevez notre", "signaler une erreur", "la suite après cette publicité",
            "cet article est réservé aux abonnés", "abonnieren sie", "melden sie sich für", "fehler gefunden",
            "haben sie einen fehler", "diesen artikel weiter", "suscríbete", "suscríbase", "regístrate", "apúntate",
            "recibe nuestras", "iscriviti", "abbonati", "assine", "inscreva-se", "cadastre-se", "meld je aan",
            "schrijf je in", "fout gezien", "anmäl dig", "prenumerera", "meld deg på", "tilmeld dig", "подпишитесь",
            "нашли ошибку", "заметили ошибку", "если вы нашли ошибку", "якщо ви знайшли помилку", "підпишіться",
            "zapisz się", "اشترك في", "اشتركوا في", "订阅", "扫描二维码", "点击进入专题",
        ),
        "within": (
            "press ctrl + enter", "press ctrl+enter", "ctrl + enter", "ctrl+enter", "all rights reserved",
            "alle rechte vorbehalten", "tous droits réservés", "todos los derechos reservados",
            "riproduzione riservata",
        ),
    },
    "credit": {
        "start": (
            "责任编辑", "编辑:", "© ", "(c) 19", "(c) 20", "copyright ©", "copyright (c)", "copyright 19", "copyright 20",
        ),
    },
}  # fmt: skip

_REACHED: Final = r"(?:[+(]?[\d(][\d() ./-]{6,24}|[\w.+-]{1,40}@[\w.-]{1,40})(?:[,;|]? ?(?:or|and|fax|ext\.?|e-?mail)?:? ?(?:[+(]?[\d(][\d() ./-]{1,24}|[\w.+-]{1,40}@[\w.-]{1,40}))?"
"""A telephone number or an address, and perhaps another."""
_SITES: Final = "facebook|twitter|x|instagram|threads|bluesky|tiktok|youtube|whatsapp|telegram|linkedin|mastodon|reddit|snapchat|signal|flipboard|vk|weibo"
_DESK: Final = (
    "(?:the |our )?(?:news ?desk|newsroom|news room|switchboard|editorial(?: office)?|press (?:office|desk|contact)|media (?:contact|enquiries|inquiries|office)"
    "|(?:sports?|city|metro|local|foreign|world|national|business|culture|features?|politics|pictures?|photo|web|online|night|copy|letters) (?:desk|editor)"
    "|(?:tip|news) ?line|redaktion|rédaction|redacción|редакция)"
)
_LINE: Final = "(?:line|hotline|helpline|desk|newsroom|switchboard|office|team|service)"
"""What a reader reaches by a number at the foot of a page."""
_STAMPED: Final = "(?:updated|published|posted|modified|first published|mis à jour|publié|aktualisiert|veröffentlicht|stand|actualizado|publicado|обновлено|опубликовано|aggiornato|pubblicato|atualizado)"
_CLOCK: Final = r"(?:\d{1,2}(?:[:.h]| h )\d{2}(?: ?[ap]\.?m\.?| ?uhr)?|\d{1,2} ?(?:[ap]\.?m\.?|uhr))(?: ?(?:gmt|utc|[a-z]{1,3}[sd]?t))?(?: ?[+-]\d{1,2})?"
_DAY: Final = r"(?:[a-zéû]{3,9}\.?,? )?(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}\.? [^\W\d]{3,10}\.?,? ?(?:\d{4})?|[^\W\d]{3,10}\.? \d{1,2},? ?(?:\d{4})?)"
"""When a page was last changed: a line of a day and an hour, or the hour alone."""
_COUNT: Final = r"[\d٠-٩][\d٠-٩.,  ' ]{0,12}(?:k|m|mil|mln|tsd\.?|тыс\.?|万|千|ألف)?\+?"
_COUNTED: Final = (
    "comments?|shares?|views?|likes?|reactions?|retweets?|reposts?|replies|claps?|followers?|plays?|bookmarks?|reads?"
    "|commentaires?|réactions?|partages?|vues?|j'aime|lectures?|kommentare?|aufrufe?|ansichten|reaktionen|mal geteilt"
    "|comentarios?|compartidos?|veces compartido|vistas?|visualizaciones|visitas?|lecturas?|me gusta|reacciones"
    "|commenti|condivisioni|visualizzazioni|comentários|compartilhamentos|visualizações|reacties|weergaven"
    "|комментари(?:й|я|ев)|просмотр(?:а|ов)?|репост(?:а|ов)?|лайк(?:а|ов)?"
    "|تعليقات?|تعليقا|مشاهد(?:ة|ات)|مشارك(?:ة|ات)|إعجابا?|قراءة|قراءات"
)
_COUNTED_UNSPACED: Final = "[次条個个]? ?(?:阅读|浏览|观看|播放|分享|转发|点赞|评论|留言|跟帖|回复|收藏|赞)"
_BUTTON: Final = (
    rf"(?:share|tweet|like|comment|save|print|email|reply|follow|copy link|report|join)(?: (?:on|via|to) (?:{_SITES}|e-?mail))?"
    rf"|partager|teilen|drucken|compartir|imprimir|condividi|compartilhar|delen|поделиться|شارك|مشاركة|طباعة|分享|转发|收藏|{_SITES}"
)
_COUNTERS: Final = (
    rf"{_COUNT} ?(?:(?:{_COUNTED})|{_COUNTED_UNSPACED})"
    rf"(?:(?: ?[·•|/,;&+–—-] ?| | and )(?:{_COUNT} ?(?:(?:{_COUNTED})|{_COUNTED_UNSPACED})|{_BUTTON})){{0,6}}"
)
"""``12 comments · Share on X``, ``1,204 views``: what readers did with the page. A sentence that counts the same is none."""

_BRINGS: Final = (
    "adds|updates|recasts|refiles|repeats|releads|rewrites|writes through|writethru|changes|expands|inserts|restores"
    "|ajoute|actualise|actualisé|actualisée|avec détails|avec réactions?|avec précisions|complète|réécrit"
    "|neu|ergänzt|aktualisiert|durchgehend neu|überblick|zusammenfassung|wiederholung"
    "|añade|agrega|actualiza|amplía|incorpora|reescribe|recompone|con más información|con detalles"
    "|aggiunge|aggiorna|riscrive|acrescenta|atualiza|reescreve|voegt toe"
    "|добавлен[аоы]?|добавляет|дополнен[аоы]?|дополняет|обновлен[аоы]?|обновлён|обновляет|переписан[аоы]?|с подробностями|с деталями"
    "|إضافة|يضيف|تضيف|تحديث|يحدث|إعادة صياغة|مع تفاصيل|مع إضافة"
)
_BRINGS_UNSPACED: Final = "更新|新增|增加|补充|添加|改写|加入|重写"
_WRONG: Final = "correct|fix|amend|clarif|remov|delet|corrig|korrig|bericht|rectifi|fehler|erreur|error|исправ|уточн|ошиб|تصحيح|خطأ|更正|勘误|纠正"
"""What a note that says what was wrong holds; it is a correction, or stays with the story."""
_NOTE: Final = rf"[(\[](?!.*(?:{_WRONG}|\b(?:said|says)\b))(?:(?:{_BRINGS})(?: |:|,|-)[^.!?()]{{2,160}}|(?:{_BRINGS_UNSPACED})[^.。!?！？()]{{1,60}})[)\]]"
"""``(Adds details)``: what an agency's new version brings, in brackets and with no full stop."""

_APP: Final = (
    r"(?:download|get|install|try) (?:our|the|your)(?: [\w'&.-]{1,20}){0,4} apps?(?:,? (?:for|from|on|today|now|here|to|and|in)\b(?!.*\b(?:said|says|told)\b).{0,80})?"
    r"|(?:téléchargez|installez)(?: [\w'&.-]{1,20}){1,5} (?:appli|application)\b.{0,60}|(?:laden sie|holen sie sich|jetzt)(?: [\w'&.-]{1,20}){1,5}[ -]app\b.{0,60}"
    r"|(?:descarga|descargue|descárgate|instala|instale)(?: [\w'&.-]{1,20}){1,5} (?:app|aplicación)\b.{0,60}|(?:скачайте|установите|загрузите)(?: [\w'&.-]{1,20}){0,4} приложение\b.{0,60}"
    r"|(?:حمل|حملوا|نزل|نزلوا)(?: \S{1,20}){0,4} (?:تطبيق|التطبيق|تطبيقنا)\b.{0,60}|下载.{0,12}(?:app|客户端|应用)"
)

_AGENCY: Final = (
    "(?:reuters|afp|ap|dpa|efe|ansa|tass|epa|upi|pa|aap|anp|belga|apa|sda|epd|kna|sid|lusa|xinhua|bloomberg|interfax|anadolu|kyodo|yonhap|getty|imago|agencias|agenturen|agencies|agences|agenzie|agências"
    "|тасс|риа новости|рбк|ria novosti|interfax|reuters connect|dow jones|press association|associated press|agence france-presse|canadian press|新华社|中新社|路透社|法新社|رويترز|وكالات|أ ف ب|أ ب|د ب أ)"
    "(?: (?:news|images|pictures|photo|news agency|newswires))?"
)
_AGENCIES: Final = rf"{_AGENCY}(?: ?(?:[/,;&+–-]| and | und | et | y | e | и ) ?{_AGENCY}){{0,4}}"
_FROM: Final = (
    r"(?:with (?:files|reports?|reporting|material|inputs|agency inputs) from|mit (?:material|agenturmaterial)(?: von)?|avec(?: l'| les )?|con (?:información|informaciones) de|com (?:informações|agências|a)(?: d[aeo])?"
    r"|con informazioni|по материалам|по данным агентства|по сообщению)"
)
_SOURCE: Final = "(?:sources?|quellen?|fuentes?|fonti|fonte|bron|källa|kilde|источник|来源|消息来源|المصدر|المصادر)"
_COOKIE: Final = "(?:cookies?|куки|cookie-файлы)"
_USED: Final = (
    "(?:use|utilisons|verwenden|nutzen|utilizamos|usamos|utilizziamo|usiamo|gebruiken|använder|bruger|bruker)"
)
_TO_YOU: Final = "(?:your inbox|your e-?mail|ihr postfach|dein postfach|votre boîte|su correo|tu correo|(?:seu|no) e-?mail|tua casella|je inbox|uw inbox)"

PATTERNS: Final[dict[str, tuple[str, ...]]] = {
    "related": (
        r"(?:more|más información|más|lire aussi notre [\w'’-]+|lire notre [\w'’-]+|lesen sie dazu|المزيد|подробнее) ?: (?!.*\b(?:said|says|were|was|told)\b)[^\d.!?]{8,90}",
    ),
    "share": (
        _COUNTERS,
        rf"(?:you can )?follow (?:[\w'@&-]+ ){{1,5}}on (?:{_SITES})\b.*",
        rf"(?:please )?(?:follow|find|join|like|watch) (?:[\w'&-]+ ){{1,6}}on (?:{_SITES})\b.*",
        r"follow [^:]{2,40}: (?:sign up|subscribe)\b.*",
    ),
    "other": (
        r"\d{1,3}[ -]min(?:ute)?s?\.? read",
        r"(?:reading time|lesezeit|lesedauer|temps de lecture|tiempo de lectura|время чтения) ?:? ?.{1,20}",
        rf"(?:accept|reject|manage|allow|decline|akzeptieren|accepter|refuser|gérer|aceptar|rechazar|gestionar|accetta|rifiuta|gestisci|aceitar|recusar|gerir|accepteer|weiger|beheer|принять|принимаю)(?: \w+){{0,3}} {_COOKIE}"
        rf"(?: (?:settings|preferences|policy))?|(?:alle |nur notwendige )?{_COOKIE} (?:akzeptieren|ablehnen|accepteren|weigeren|verwalten)|{_COOKIE}[ -]?(?:einstellungen|settings|preferences|instellingen)",
        r"[^.!?]{2,50}[:.!-] (?:sign up (?:for|to)|subscribe to) (?:our|the)\b.{2,60}(?:newsletter|e-?mails?|briefing|alerts?)",
        r"listen to this (?:article|story)(?: ?\(?\d+ ?min\w*\)?)?",
        rf"(?:we|wir|nous|we and our partners|wir und unsere partner|nous et nos partenaires|wij|vi)?(?: \w+){{0,4}} ?{_USED}(?: \w+){{0,2}} (?:cookies|des cookies)\b.*",
        rf"(?:get|receive|have)(?: [\w'&-]+){{1,8}} (?:in|to|delivered to|straight to|sent to) {_TO_YOU}\b.*",
        rf"(?:receba|recibe|reciba|ricevi|ontvang|erhalten sie|recevez)(?: [\w'’&-]+){{1,8}} {_TO_YOU}\b.*",
        r"(?:our|the|try our) (?:free )?(?:daily|weekly|morning|evening) (?:newsletter|briefing|e-?mail)\b ?[:–-].*",
        r"(?:jetzt |hier )?(?:unseren|unser|den|kostenlosen)(?: [\w'-]+){0,2} ?newsletter (?:abonnieren|bestellen|anmelden|lesen)\b.*",
        r"follow (?:our|all (?:of )?our|the latest on our) (?:live )?(?:blog|coverage|updates?|ticker)\b(?!.*\b(?:said|says)\b).*",
        r"suivez (?:toute|notre|nos|l')(?: ?[\w'’-]+){0,6} (?:application|appli|direct|compte|chaîne|page)\b.{0,30}",
        r"(?:read|see|watch|listen to|follow|find|get|discover|enjoy) (?:more|it|this|the full story|this story|us|all our stories) (?:on|in|with|via) (?:our|the) (?:[\w'-]+ )?app\b.{0,30}",
        r"dpa-infocom, dpa:[\d/-]+",
        r"last (?:updated|modified|edited)\b.{0,50}\d.{0,30}",
        rf"{_STAMPED}:? ?(?:(?:on |le |am |el )?{_DAY},? ?)?(?:at |à |um |a las )?{_CLOCK}",
        r"(?:view|show|read|see)? ?(?:all )?(?:\d+ )?comments? ?\(?\d*\)?",
        r"(?:kommentare|commentaires|comentarios|комментарии) ?\(\d+\)",
        r"(?:for |to )?(?:advertising|advertise|subscriptions?|subscribe|circulation|classifieds|syndication|reprints?|licensing|home delivery)"
        rf"(?: (?:enquiries|inquiries|sales|department|desk|with us|or [a-z]+|in [a-z ]{{3,30}}|to our(?: [\w'-]+){{1,4}}?))*,? ?(?:please )?(?:call|phone|ring|contact|e-?mail|write to|tel|telephone)?[:.]? ?{_REACHED}",
        rf"(?:please )?(?:call|phone|ring|text|tel|whatsapp)[:.]? (?:us )?(?:on )?[+(]?[\d(][\d() ./-]{{4,24}} (?:for|to reach) (?:the|our) (?:[\w'-]+ ){{0,3}}{_LINE}",
        rf"(?:please )?(?:call |phone |ring |contact |reach |text |e-?mail |whatsapp |write to )?{_DESK}"
        rf"(?: (?:tel|telephone|phone|e-?mail|on|at|by phone on))?\.?:? ?(?:tel\.?:? ?|call ?|phone ?|on |at )?{_REACHED}"
        r"(?:,? (?:if you|with (?:tips?|news|your|a story|information)|to (?:share|tell us|report)|or e-?mail)\b.{0,60})?",
        _NOTE,
        _APP,
    ),
    "credit": (
        rf"(?:--?|—|–|\() ?{_AGENCIES}\)?|{_AGENCIES}",
        rf"\(?{_FROM} ?{_AGENCIES}\)?",
        rf"{_SOURCE} ?: ?(?:{_AGENCIES}|[^\d.!?。:،]{{2,30}})",
        rf"(?:[^\W\d][\w.'’-]* ){{0,4}}[^\W\d][\w.'’-]* ?/ ?{_AGENCIES}(?: via [\w .]{{2,30}})?",
        r"[(\[]?(?:记者|图|摄影|摄|文) ?[/:]? ?[\u4e00-\u9fff ]{2,12} ?(?:摄|报道|文|图)?[)\]]?",
        r"(?:this|the) (?:story|article|report|piece) (?:was )?(?:originally |first )(?:published|appeared|ran)\b(?!.*\b(?:which|who|that|said|says)\b).*",
        r"[^.:;!?]{2,60} contributed (?:to|reporting (?:to|for)) (?:this|the) (?:report|story|article)",
        r"(?:photos?|photographs?|pictures?|images?) by (?:[^\W\d][\w.'’-]* ){1,3}(?:for|/) ?(?:[^\W\d][\w.'’-]*(?: |$)){1,4}",
        r"(?:redaktion|redaktie|redacción|rédaction|редактор|редакция) ?[:/] ?(?:[^\W\d][\w.'’-]*(?: |, |$)){1,5}",
        r"[\w'. -]{4,40} is (?:our|an? (?:staff|freelance|senior|chief|contributing)) (?:[\w'-]+ ){0,4}(?:correspondent|editor|reporter|columnist|writer|journalist)"
        r"(?: (?:at|for|in|based in|covering) .{2,60})?\.?",
    ),
}
"""Lines that are furniture by their shape, as expressions over the whole folded paragraph of at most 25 words."""
