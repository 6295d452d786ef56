// Turns merged actors back into actors, without any properties. Parameters: ids. Columns: none.
UNWIND $ids AS id
MATCH (m:MergedActor {id: id})-[link:MERGED_INTO]->(:Actor)
DELETE link
REMOVE m:MergedActor
SET m:Actor
