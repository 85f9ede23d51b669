"""Words in capitals that name no body, person or place: the ledger follows no such name."""

from typing import Final

ACRONYMS: Final = frozenset(
    # of every desk
    "ac adhd ai aids am atm atms avi bn cbd cctv ceo ceos cfo cgi coo coos cpi cpr ct cto cv cvs dc dj djs dna dvd eft er esg etf etfs"
    " faq faqs gcse gcses gdp gmo gmos gmt gnp gp gps hd hgv hgvs hiv hr icu id ids ied ieds ipo ipos iq it ivf lcd led leds lgbt lgbtq"
    " mba mep meps mp mps mri msp msps mvp ngo ngos obe pa pc pcs pcr phd pin pm pms ppe pr ptsd qc rna rv rvs sars sms sos suv suvs tb tbc"
    " tv tvs uav uavs ufo ufos utc vat vip vips vr wmd"
    # of computers
    " abi api apis ascii ci cli cpu cpus cr crlf css csv cve cves cvss cwe ddos dns dos dtls ftp gpu gpus gui html http https ide ip ipc"
    " ipv4 ipv6 json jwt lf lts mime npm os pdf poc poc ram rce redos rest rfc rfcs sdk sdks sql ssh ssl tcp tls udp ui uri uris url urls"
    " usb utf uuid vm vms vpn wasm wifi xml xss yaml zip".split()
)

GRADED: Final = frozenset(
    "rating ratings rated rate level levels grade grades graded grading outlook severity alert alerts status warning warnings threat risk recommendation upgraded downgraded".split()
)
"""Near a single word in capitals that is a grade: *the threat level was raised to Severe*."""

NUMERALS: Final = frozenset(
    "i ii iii iv v vi vii viii ix x xi xii one two three four five six seven eight nine ten".split()
)
"""Behind a word in capitals that is no name by itself: *Phase III*, *Count One*."""

NUMBERED_BODIES: Final = frozenset("channel radio formula network studio group station".split())
"""Words of which one with a number behind it is a body: *Channel 4*."""

ADDRESS_ENDINGS: Final = (".com", ".org", ".net", ".co", ".io", ".tv", ".js")
"""What makes an address of a name that is known without it: *Amazon.com*, *Node.js*."""

PROGRAMS: Final = frozenset(
    "windows linux macos ios android unix ubuntu debian openssl openssh node node.js chrome firefox safari python java javascript php apache nginx kubernetes docker postgresql mysql sqlite".split()
)
"""Programs, in small letters: made by somebody, and neither persons nor places, whatever stands beside their names."""
