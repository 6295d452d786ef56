"""The one place where Cypher is put together: from a selection to a statement, pure text and parameters."""

from graphapi.graph.compiler.draft import Limits
from graphapi.graph.compiler.root import Compiled, compile_root

__all__ = ["Compiled", "Limits", "compile_root"]
