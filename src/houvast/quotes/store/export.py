"""All that this room keeps, as JSON can hold it: for who takes her data elsewhere."""

import json

from houvast.books.models import Firm
from houvast.quotes.frozen import to_json
from houvast.quotes.store.lists import articles_of, list_states
from houvast.quotes.store.own import load_own


def exported(firm: Firm) -> dict[str, object]:
    """Her quotes with their story, price lists, kits and defaults."""
    own = load_own(firm)
    return {
        "offertes": [json.loads(to_json(one)) for one in own.dossiers],
        "sets": [json.loads(to_json(one)) for one in own.kits],
        "prijslijsten": {
            state.supplier: [json.loads(to_json(one)) for one in articles_of(firm, state.supplier)]
            for state in list_states(firm)
        },
        "instellingen": json.loads(to_json(own.defaults)),
    }
