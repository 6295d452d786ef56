"""Taking a load back."""
