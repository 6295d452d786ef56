"""The one place where Cypher is put together: from a selection to a statement, pure text and parameters."""

from graphapi.graph.compiler.draft import Limits
from graphapi.graph.compiler.root import ROOT_FIELDS, Compiled, compile_root

__all__ = ["ROOT_FIELDS", "Compiled", "Limits", "compile_root"]
