// All nodes with a label, with or without claims. Parameters: none. LABEL is a placeholder for the label. Columns: id.
MATCH (n:LABEL)
RETURN n.id AS id
