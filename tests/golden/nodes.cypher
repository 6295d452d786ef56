RETURN [head(COLLECT {
MATCH (node0:Actor {id: $p0})
RETURN {__type: 'Actor', `id`: node0.id, `caption`: node0.caption} }), head(COLLECT {
MATCH (node1:Actor {id: $p1})
RETURN {__type: 'Actor', `id`: node1.id, `caption`: node1.caption} }), head(COLLECT {
MATCH (node2:Event {id: $p2})
RETURN {__type: 'Event', `id`: node2.id} }), head(COLLECT {
MATCH (node3:Place {id: $p3})
RETURN {__type: 'Place', `id`: node3.id, `country`: node3.country} }), head(COLLECT {
MATCH (node4:Source {id: $p4})
RETURN {__type: 'Source', `id`: node4.id} }), head(COLLECT {
MATCH ()-[node5:SUPPORTS {key: $p5}]->()
RETURN {__type: 'Relation', `id`: node5.key} }), null] AS answer
