RETURN head(COLLECT {
MATCH (node0:Claim {id: $p0})
RETURN {__type: 'Claim', `id`: node0.id, `predicate`: node0.predicate} }) AS answer

;
RETURN head(COLLECT {
MATCH ()-[node0:MET {key: $p0}]->()
RETURN {__type: 'Relation', `id`: node0.key, `status`: node0.status, `subject`: head(COLLECT {
UNWIND [startNode(node0)] AS actor1
RETURN {`id`: actor1.id} })} }) AS answer
