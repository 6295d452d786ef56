"""The pictures of the documentation, drawn from the code: `python -m pictures` writes them into docs/pictures/."""
