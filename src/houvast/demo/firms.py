"""The five invented firms, by kind of business, in the order in which they are offered."""

from collections.abc import Mapping

from houvast.demo.fietsen import FIETSEN
from houvast.demo.kapsalon import KAPSALON
from houvast.demo.keukenatelier import KEUKENATELIER
from houvast.demo.metaal import METAAL
from houvast.demo.profile import Archetype, FirmProfile
from houvast.demo.techno import TECHNO

FIRMS: Mapping[Archetype, FirmProfile] = {
    firm.archetype: firm for firm in (KAPSALON, FIETSEN, TECHNO, METAAL, KEUKENATELIER)
}
