"""What the data sets of the Uppsala Conflict Data Program share: who publishes them, and how they name parties."""
