// Loads in the order in which they were begun: of several that say different things of one claim, the last is heard.
CREATE INDEX load_started_at IF NOT EXISTS FOR (n:Load) ON (n.started_at);
