// All that there are of a label, claimed or not. Parameters: none. LABEL stands for the label. Columns: id.
MATCH (n:LABEL)
RETURN n.id AS id
