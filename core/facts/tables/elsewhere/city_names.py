"""What cities are called in French, German, Spanish, Italian, Portuguese and Dutch, where the letters differ. The first name files them."""

from typing import Final

CITY_NAMES: Final = (
    "new delhi|nueva delhi|neu delhi|nouvelle delhi|nova delhi|nuova delhi", "london|londres|londra|londen", "beijing|pekin|pequim|pechino", "cairo|le caire|el cairo|il cairo", "new york|nueva york|nova york|nova iorque",
    "geneva|ginebra|ginevra|genebra", "brussels|bruselas|bruxelas", "the hague|la haye|la haya|haia", "copenhagen|copenhague|kopenhagen|copenaghen", "warsaw|varsovie|varsovia|varsavia", "moscow|moscu|moscovo",
    "athens|athenes|atenas|atene|athen", "edinburgh|edimbourg|edimburgo|edinburg", "cologne|colonia|keulen", "vienna|viena|wenen", "prague|praga|praag", "naples|napoles", "tokyo|tokio|toquio",
    "cape town|le cap|ciudad del cabo|cidade do cabo|kapstadt|citta del capo|kaapstad", "jerusalem|gerusalemme|jerusalen", "damascus|damasco|damaskus", "kabul|kaboul|cabul", "stockholm|estocolmo|stoccolma", "helsinki|helsinque",
    "bucharest|bucarest|bukarest|bucareste", "budapest|budapeste", "belgrade|belgrado|belgrad", "lisbon|lisbonne|lissabon|lisbona", "hamburg|hambourg|hamburgo|amburgo", "frankfurt|francfort|francoforte", "munich|munique",
    "venice|venise|venecia|veneza", "florence|florencia|florenca", "marseille|marsella|marsiglia|marselha", "bordeaux|burdeos", "basel|basilea", "strasbourg|strassburg|estrasburgo|strasburgo", "antwerp|amberes|anversa|antuerpia",
    "mexico city|ciudad de mexico|cidade do mexico|mexiko stadt|citta del messico", "havana|la havane|la habana|havanna", "algiers|argel|algeri", "tunis|tunez|tunisi", "philadelphia|filadelfia", "nizza|niza",
)  # fmt: skip
