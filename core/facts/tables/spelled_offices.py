"""Words in the names of bodies, posts and places that Britain and America spell differently; none is a surname."""

from typing import Final

OFFICES: Final = frozenset(
    "defence defense labour labor theatre theater theatres theaters centre center centres centers harbour harbor harbours harbors programme program organisation organization "
    "colour color honour honor neighbourhood neighborhood catalogue catalog jewellery jewelry aluminium aluminum tyre tire tyres tires licence license licensing civilisation civilization "
    "authorisation authorization privatisation privatization paediatric pediatric paediatrics pediatrics orthopaedic orthopedic gynaecology gynecology haematology hematology "
    "archaeology archeology archaeological archeological mediaeval medieval counsellor counselor councillor councilor counsellors counselors councillors councilors traveller traveler travellers travelers "
    "fibre fiber litre liter metre meter cheque check adviser advisor advisers advisors storey story encyclopaedia encyclopedia dialogue dialog favourite favorite humour humor rumour rumor "
    "armour armor vapour vapor odour odor behaviour behavior endeavour endeavor saviour savior calibre caliber sabre saber manoeuvre maneuver".split()
)
