RETURN head(COLLECT {
MATCH (node0:Claim {id: $p0})
RETURN ['Claim', node0.id, node0.predicate] }) AS answer

;
RETURN head(COLLECT {
MATCH ()-[node0:MET {key: $p0}]->()
RETURN ['Relation', node0.key, node0.status, head(COLLECT {
UNWIND [startNode(node0)] AS actor1
RETURN [actor1.id] })] }) AS answer
