"""How ways between actors are read: neighbours, networks, paths, timelines."""
