"""The files of GraphiQL, which are downloaded once if the settings name no folder of them."""

from __future__ import annotations

from graphapi.cli.progress import fetched
from graphapi.cli.terminal import Console
from graphapi.errors import LocalNeo4jError
from graphapi.local.graphiql import install_graphiql
from graphapi.settings import Settings


def with_graphiql(settings: Settings, console: Console) -> Settings:
    """The settings with the folder of GraphiQL's files. Without GraphiQL, and with a warning, if they are not available."""
    if not settings.graphiql or settings.graphiql_folder is not None:
        return settings
    try:
        with fetched(console, "Fetching GraphiQL (once)") as progress:
            folder = install_graphiql(progress=progress)
    except (LocalNeo4jError, OSError) as error:  # no network; a cache folder that may not be written
        console.print(f"Serving without GraphiQL: {error}", style="warning", markup=False)
        return settings.model_copy(update={"graphiql": False})
    return settings.model_copy(update={"graphiql_folder": folder})
