"""How backings are gathered from relations: who backed whom, grouped, mediated, compared."""
