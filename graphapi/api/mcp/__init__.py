"""A server of the Model Context Protocol: the questions as tools for assistants."""
