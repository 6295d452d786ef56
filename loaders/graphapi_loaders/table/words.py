"""The values of a mapping: roles of columns, ways to name actors, and meanings of an empty cell."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from graphapi.model.vocabulary import ActorKind, Basis, Credibility, Modality, Predicate, Stance, SupportForm
from graphapi_loaders import states


class Role(StrEnum):
    """What a column says of its row's claim. A role with a dot says more about what the role before the dot names."""

    SUBJECT = "subject"
    SUBJECT_NAME = "subject.name"
    SUBJECT_ALIAS = "subject.alias"
    SUBJECT_KIND = "subject.kind"
    SUBJECT_COUNTRY = "subject.country"
    OBJECT = "object"
    OBJECT_NAME = "object.name"
    OBJECT_KIND = "object.kind"
    OBJECT_COUNTRY = "object.country"
    AGAINST = "against"
    AGAINST_NAME = "against.name"
    AGAINST_KIND = "against.kind"
    AGAINST_COUNTRY = "against.country"
    VIA = "via"
    VIA_NAME = "via.name"
    VIA_KIND = "via.kind"
    VIA_COUNTRY = "via.country"
    CLAIMANT = "claimant"
    CLAIMANT_NAME = "claimant.name"
    CLAIMANT_KIND = "claimant.kind"
    CLAIMANT_COUNTRY = "claimant.country"
    PREDICATE = "predicate"
    STANCE = "stance"
    MODALITY = "modality"
    BASIS = "basis"
    CREDIBILITY = "credibility"
    FORMS = "forms"
    PERIOD = "period"
    PERIOD_MONTH = "period.month"
    PERIOD_DAY = "period.day"
    PERIOD_PRECISION = "period.precision"
    START = "start"
    START_MONTH = "start.month"
    START_DAY = "start.day"
    START_PRECISION = "start.precision"
    END = "end"
    END_MONTH = "end.month"
    END_DAY = "end.day"
    END_PRECISION = "end.precision"
    PLACE = "place"
    PLACE_COUNTRY = "place.country"
    PLACE_LATITUDE = "place.latitude"
    PLACE_LONGITUDE = "place.longitude"
    QUOTE = "quote"
    QUOTE_TRANSLATION = "quote.translation"
    RECORD = "record"
    DETAIL = "detail"
    PUBLISHER = "publisher"
    SOURCE_TITLE = "source.title"
    SOURCE_URL = "source.url"
    SOURCE_PUBLISHED = "source.published"
    TAKEN = "taken"
    IGNORED = "ignored"

    @property
    def part(self) -> str:
        """The part after the dot, such as `country`; empty for a role without a dot."""
        return self.value.partition(".")[2]


class By(StrEnum):
    """How a cell tells who, or which country, is meant; or by CAMEO and PLOVER, which kind of event."""

    NAME = "NAME"
    STATE = "STATE"
    ISO2 = "ISO2"
    ISO3 = "ISO3"
    COW = "COW"
    GW = "GW"
    FIPS = "FIPS"
    ID = "ID"
    EXTERNAL_ID = "EXTERNAL_ID"
    CAMEO = "CAMEO"
    PLOVER = "PLOVER"


class Empty(StrEnum):
    """What an empty cell means."""

    REJECT = "REJECT"
    NOTHING = "NOTHING"
    LEAVE_OUT = "LEAVE_OUT"
    SAME_AS_ABOVE = "SAME_AS_ABOVE"
    ONGOING = "ONGOING"
    SAME_AS_START = "SAME_AS_START"


class Precision(StrEnum):
    """How a date that a table gives to the day is meant.

    WEEK is a day within six of it, BETWEEN some day from start to end, ESTIMATED about then, ONGOING no end yet.
    """

    DAY = "DAY"
    WEEK = "WEEK"
    MONTH = "MONTH"
    YEAR = "YEAR"
    BETWEEN = "BETWEEN"
    ESTIMATED = "ESTIMATED"
    ONGOING = "ONGOING"


class Makes(StrEnum):
    """What a row makes: claims, or only the actor that it names."""

    CLAIMS = "CLAIMS"
    ACTORS = "ACTORS"


class Taken(StrEnum):
    """Whether a row is taken, or left out and counted."""

    YES = "YES"
    NO = "NO"


CODED: Final = (By.CAMEO, By.PLOVER)
"""Ways to code a predicate, in place of the words of the vocabulary."""
WHO: Final = tuple(by for by in By if by not in CODED)
"""Ways to name an actor."""
PRECISIONS: Final = (Role.PERIOD_PRECISION, Role.START_PRECISION, Role.END_PRECISION)
ACTORS: Final = (Role.SUBJECT, Role.OBJECT, Role.AGAINST, Role.VIA, Role.CLAIMANT)
DATES: Final = (Role.PERIOD, Role.START, Role.END, Role.SOURCE_PUBLISHED)
SEVERAL: Final = frozenset(
    {Role.AGAINST, Role.VIA, Role.FORMS, Role.DETAIL, Role.TAKEN, Role.IGNORED, Role.SUBJECT_ALIAS, *PRECISIONS}
)
"""Roles that several columns can have."""
OF_ACTORS: Final = frozenset(
    {
        *(Role.SUBJECT, Role.SUBJECT_NAME, Role.SUBJECT_ALIAS, Role.SUBJECT_KIND, Role.SUBJECT_COUNTRY),
        *(Role.TAKEN, Role.IGNORED),
    }
)
"""Roles that are possible in a list of actors."""
MANY: Final = frozenset({Role.AGAINST, Role.VIA, Role.FORMS, Role.SUBJECT, Role.OBJECT})
"""Roles with several values in a cell if there is a separator. Each of several subjects or objects makes a claim."""
WORDS: Final[Mapping[Role, type[StrEnum]]] = {
    Role.PREDICATE: Predicate,
    Role.STANCE: Stance,
    Role.MODALITY: Modality,
    Role.BASIS: Basis,
    Role.CREDIBILITY: Credibility,
    Role.FORMS: SupportForm,
    Role.TAKEN: Taken,
    **dict.fromkeys(PRECISIONS, Precision),
    **{Role(f"{role}.kind"): ActorKind for role in ACTORS},
}
"""Roles with words of a closed list, or with cells that `values` of the column translates to such words."""
SCHEMES: Final[Mapping[By, states.Scheme]] = {
    By.ISO2: states.Scheme.ISO,
    By.ISO3: states.Scheme.CAMEO,
    By.COW: states.Scheme.COW,
    By.GW: states.Scheme.GW,
    By.FIPS: states.Scheme.FIPS,
}
COUNTRIES: Final = frozenset({By.STATE, *SCHEMES})
_REQUIRED: Final = frozenset(
    {
        *(Role.SUBJECT, Role.OBJECT, Role.PREDICATE, Role.STANCE, Role.MODALITY, Role.BASIS, Role.CREDIBILITY),
        *(Role.PERIOD, Role.START, Role.RECORD, Role.PUBLISHER, Role.TAKEN),
        *(Role(f"{role}.kind") for role in ACTORS),
    }
)


def when_empty(role: Role) -> Empty:
    """The default meaning of an empty cell in a column with this role."""
    return Empty.REJECT if role in _REQUIRED else Empty.NOTHING
