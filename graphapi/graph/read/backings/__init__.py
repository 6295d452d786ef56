"""Cypher for backings, which are groups of relations: who backed whom, by backer, through mediators, compared."""
