"""The domain as frozen values: words, periods, actors, claims, relations and spells. No input or output."""
