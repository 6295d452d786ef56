RETURN head([found4 IN [[COLLECT {
  MATCH (actor0:Actor)
  WITH actor0, actor0.name AS key1, actor0.id AS key2 WHERE (key1 > $v.p1 OR (key1 = $v.p1 AND (key2 > $v.p0))) AND (key1 < $v.p3 OR (key1 = $v.p3 AND (key2 < $v.p2)))
  WITH *
  ORDER BY key1 DESC, key2 DESC LIMIT $v.p4
  RETURN [[key1, key2], [actor0.id]] }]] | [[row3 IN reverse(found4[0][0..$v.p5]) | row3[1]], [true, size(found4[0]) > $v.p5]]]) AS answer
