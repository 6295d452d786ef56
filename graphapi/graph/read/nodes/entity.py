"""Fields of actors, names, places, events, publishers, sources and loads."""

from __future__ import annotations

from graphapi.graph.read.parts.condition import among, where, window
from graphapi.graph.read.parts.field import BOUNDS_FIELDS, PERIOD_FIELDS, caption, held, one, period, prop
from graphapi.graph.read.parts.named import any_of, countries, languages, publishers, speaks
from graphapi.graph.read.parts.pages import Key, Listing, connection
from graphapi.graph.read.parts.predicate import ANY_RELATION
from graphapi.graph.read.parts.statement_builder import Arguments, Fields, StatementBuilder, as_input, short
from graphapi.graph.read.selection import Selected
from graphapi.model.judgement import OWN_SCHEME
from graphapi.model.name import fold


def names(builder: StatementBuilder, variable: str, selected: Selected) -> str:
    """All spellings: primary ones first, then by language and value."""
    name = builder.name("name")
    value = builder.object("Name", name, selected.children())
    order = f"{name}.kind <> 'PRIMARY', {name}.kind, {name}.lang, {name}.name"
    return f"COLLECT {{ MATCH ({variable})-[:NAMED]->({name}:Name) WITH {name} ORDER BY {order} RETURN {value} }}"


def actors(builder: StatementBuilder, _: str, selected: Selected) -> str:
    """All actors that pass the filter."""
    filters = filter_of(selected)
    actor, conditions, rows = builder.name("actor"), [], ""
    if filters.get("name") is not None:
        name = builder.name("name")
        folded = builder.value(fold(short(filters["name"])))
        rows = f"MATCH ({actor}:Actor)-[:NAMED]->({name}:Name {{folded: {folded}}}) WITH DISTINCT {actor}"
    else:
        rows = f"MATCH ({actor}:Actor)"
    conditions += among(builder, f"{actor}.kind", filters, "kinds")
    conditions += any_of(builder, filters, "countries", countries, f"{actor}.country")
    degree = Key(f"COUNT {{ ({actor})-[:{ANY_RELATION}]-() }}", descending=True)
    by_caption = (Key(f"{actor}.name"), Key(f"{actor}.id"))
    order = str(selected.arguments.get("orderBy") or "CAPTION")
    listing = Listing(
        name=f"actors.{order}",
        rows=rows + where(conditions),
        variables=(actor,),
        keys=(degree, *by_caption) if order == "DEGREE" else by_caption,
        node=lambda d, children: d.object("Actor", actor, children),
    )
    return connection(builder, selected, listing)


def sources(builder: StatementBuilder, _: str, selected: Selected) -> str:
    """All sources that pass the filter, by id."""
    filters = filter_of(selected)
    source, publisher = builder.name("source"), builder.name("publisher")
    rows = f"MATCH ({source}:Source)"
    conditions = []
    if filters.get("publishers") is not None:
        rows = f"MATCH ({publisher}:Publisher)<-[:PUBLISHED_BY]-({source}:Source)"
        conditions += any_of(builder, filters, "publishers", publishers, f"{publisher}.id")
    if filters.get("languages") is not None:
        conditions.append(speaks(source, languages(builder, filters["languages"])))
    days = window(builder, {"during": filters.get("publishedDuring")})
    if days:
        first, last = days
        conditions.append(f"{source}.published_earliest <= {last} AND {source}.published_latest >= {first}")
    listing = Listing(
        name="sources",
        rows=rows + where(conditions),
        variables=(source,),
        keys=(Key(f"{source}.id"),),
        node=lambda d, children: d.object("Source", source, children),
    )
    return connection(builder, selected, listing)


def filter_of(selected: Selected) -> Arguments:
    """The `filter` of the field; empty if none is given."""
    return as_input(selected.arguments.get("filter") or {})


def _merged_from(builder: StatementBuilder, actor: str, selected: Selected) -> str:
    """The other ids of an actor, which are stored as external ids, without their scheme."""
    scheme = builder.value(f"{OWN_SCHEME}:")
    return f"[value IN {actor}.external_ids WHERE value STARTS WITH {scheme} | substring(value, size({scheme}))]"


def _possibly_same(builder: StatementBuilder, actor: str, selected: Selected) -> str:
    """The stored pairs with this actor, the most likely first."""
    pair, other, row = builder.name("pair"), builder.name("other"), builder.name("row")
    each = (
        f"MATCH ({actor})<-[:BETWEEN]-({pair}:Resemblance)-[:BETWEEN]->({other}:Actor) "
        f"WITH {{pair: {pair}, actor: {other}}} AS {row} ORDER BY {row}.pair.score DESC, {row}.actor.id"
    )
    return builder.collect(each, lambda: builder.object("PossiblySame", row, selected.children()))


ACTOR_FIELDS: Fields = {
    "id": prop("id"),
    "kind": prop("kind"),
    "caption": caption,
    "names": names,
    "country": prop("country"),
    "externalIds": prop("external_ids"),
    "lifespan": prop("lifespan"),
    "mergedFrom": _merged_from,
    "possiblySame": _possibly_same,
    "degree": lambda builder, actor, selected: f"COUNT {{ ({actor})-[:{ANY_RELATION}]-() }}",
}
POSSIBLY_SAME_FIELDS: Fields = {
    "actor": held("actor", "Actor"),
    "score": prop("pair.score"),
    "reasons": prop("pair.reasons"),
}
NAME_FIELDS: Fields = {
    "value": prop("name"),
    "language": prop("lang"),
    "script": prop("script"),
    "kind": prop("kind"),
}
PLACE_FIELDS: Fields = {
    "id": prop("id"),
    "caption": caption,
    "country": prop("country"),
    "coordinates": lambda builder, place, selected: (
        f"CASE WHEN {place}.latitude IS NOT NULL THEN {builder.object('Coordinates', place, selected.children())} END"
    ),
}
COORDINATES_FIELDS: Fields = {"latitude": prop("latitude"), "longitude": prop("longitude")}
EVENT_FIELDS: Fields = {
    "id": prop("id"),
    "kind": prop("kind"),
    "caption": caption,
    "period": period,
    "place": one("-[:AT]->", "Place"),
}
PUBLISHER_FIELDS: Fields = {
    "id": prop("id"),
    "title": caption,
    "country": prop("country"),
    "reliability": prop("reliability"),
}
SOURCE_FIELDS: Fields = {
    "id": prop("id"),
    "title": prop("title"),
    "publisher": one("-[:PUBLISHED_BY]->", "Publisher"),
    "url": prop("url"),
    "published": prop("published"),
    "language": prop("lang"),
    "author": prop("author"),
    "archiveUrl": prop("archive_url"),
    "retrieved": prop("retrieved"),
    "licence": prop("licence"),
    "sha256": prop("sha256"),
}
ENTITY_TYPES = {
    "Actor": ACTOR_FIELDS,
    "Name": NAME_FIELDS,
    "PossiblySame": POSSIBLY_SAME_FIELDS,
    "Place": PLACE_FIELDS,
    "Coordinates": COORDINATES_FIELDS,
    "Event": EVENT_FIELDS,
    "Publisher": PUBLISHER_FIELDS,
    "Source": SOURCE_FIELDS,
    "Period": PERIOD_FIELDS,
    "TimeBounds": BOUNDS_FIELDS,
}
