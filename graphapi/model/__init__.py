"""The domain as frozen values: vocabulary, periods, actors, claims, relations and spells. No input or output."""
