RETURN [head(COLLECT {
  MATCH (node0:Actor {id: $v.p0})
  RETURN ['Actor', node0.id, node0.name] }), head(COLLECT {
  MATCH (node1:Actor {id: $v.p1})
  RETURN ['Actor', node1.id, node1.name] }), head(COLLECT {
  MATCH (node2:Event {id: $v.p2})
  RETURN ['Event', node2.id] }), head(COLLECT {
  MATCH (node3:Place {id: $v.p3})
  RETURN ['Place', node3.id, node3.country] }), head(COLLECT {
  MATCH (node4:Source {id: $v.p4})
  RETURN ['Source', node4.id] }), head(COLLECT {
  MATCH ()-[node5:SUPPORTS {key: $v.p5}]->()
  RETURN ['Relation', node5.key] }), null] AS answer
