CALL () {
  CALL () {
    MATCH (bearer:Actor {id: $v.p0.id})
    RETURN bearer, 'PRIMARY' AS kind
    UNION ALL
    MATCH (:ExternalId {value: $v.p0.externalId})<-[:IDENTIFIED_BY]-(bearer:Actor)
    RETURN bearer, 'PRIMARY' AS kind
    UNION ALL
    MATCH (name:Name {folded: $v.p0.name})<-[:NAMED]-(bearer:Actor)
    RETURN bearer, name.kind AS kind }
  WITH collect(DISTINCT CASE WHEN kind <> 'WEAK_ALIAS' THEN bearer END) AS strong, collect(DISTINCT bearer) AS bearers
  WITH CASE WHEN size(strong) > 0 THEN strong ELSE bearers END AS bearers WHERE size(bearers) = 1
  RETURN bearers[0] AS actor0 }
CALL (actor0) {
  CALL (actor0) {
    MATCH (bearer:Actor {id: $v.p1.id})
    RETURN bearer, 'PRIMARY' AS kind
    UNION ALL
    MATCH (:ExternalId {value: $v.p1.externalId})<-[:IDENTIFIED_BY]-(bearer:Actor)
    RETURN bearer, 'PRIMARY' AS kind
    UNION ALL
    MATCH (name:Name {folded: $v.p1.name})<-[:NAMED]-(bearer:Actor)
    RETURN bearer, name.kind AS kind }
  WITH collect(DISTINCT CASE WHEN kind <> 'WEAK_ALIAS' THEN bearer END) AS strong, collect(DISTINCT bearer) AS bearers
  WITH CASE WHEN size(strong) > 0 THEN strong ELSE bearers END AS bearers WHERE size(bearers) = 1
  RETURN bearers[0] AS actor1 }
CALL (actor0) {
  MATCH (actor0)((upper9)-[link10:COMMANDS|PART_OF|MEMBER_OF|HOLDS_OFFICE|REPRESENTS]-(lower11) WHERE EXISTS {
    MATCH (claim15:Claim {relation: link10.key})-[:FROM]->(source16:Source) WHERE claim15.retracted_at IS NULL AND source16.published_latest <= $v.p4 AND claim15.stance = 'ASSERTED' } AND ((type(link10) = 'COMMANDS' AND startNode(link10) = upper9) OR (type(link10) <> 'COMMANDS' AND endNode(link10) = upper9)) AND NOT lower11:State){0,3}(led12:Actor) WHERE size(link10) = 0 OR led12 <> actor0
  WITH led12, COLLECT {
    UNWIND link10 AS step17
    CALL (step17) {
      WITH step17, COLLECT {
        MATCH (claim19:Claim {relation: step17.key})-[:FROM]->(source20:Source)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE claim19.retracted_at IS NULL AND source20.published_latest <= $v.p4
        RETURN {stance: claim19.stance, start_earliest: claim19.start_earliest, start_latest: claim19.start_latest, end_earliest: claim19.end_earliest, end_latest: claim19.end_latest} } AS claims WHERE size(claims) > 0
      WITH *, [claim IN claims WHERE claim.stance = 'ASSERTED'] AS asserted
      WITH *, [claim IN claims WHERE claim.stance = 'ALLEGED'] AS alleged
      WITH *, CASE WHEN size(asserted) > 0 THEN asserted ELSE alleged END AS decisive
      WITH *, CASE WHEN size(decisive) > 0 THEN decisive ELSE claims END AS over
      WITH *, reduce(best = null, day IN [claim IN over WHERE claim.end_earliest IS NOT NULL | claim.end_earliest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) AS lastSeen
      RETURN step17 {.key, .period, .precision, .dated, .start_text, .end_text, .ongoing, .extent_start, start_earliest: CASE WHEN all(claim IN over WHERE claim.start_earliest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.start_earliest IS NOT NULL | claim.start_earliest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END) END, start_latest: reduce(best = null, day IN [claim IN over WHERE claim.start_latest IS NOT NULL | claim.start_latest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END), end_earliest: lastSeen, end_latest: CASE WHEN all(claim IN over WHERE claim.end_latest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.end_latest IS NOT NULL | claim.end_latest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) END, anchor_starts: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.start_latest)], anchor_ends: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.end_earliest)], extent_end: CASE WHEN step17.end_text IN ['..', ''] AND lastSeen > step17.extent_least THEN lastSeen ELSE step17.extent_least END, standing: CASE WHEN size(asserted) > 0 THEN 'ASSERTED' WHEN size(alleged) > 0 THEN 'ALLEGED' END} AS facts18 }
    RETURN {relation: step17, facts: facts18} } AS path13 WHERE all(one IN range(0, size(path13) - 2) WHERE all(other IN range(one + 1, size(path13) - 1) WHERE coalesce(path13[one].facts.start_earliest <= path13[other].facts.end_latest, true) AND coalesce(path13[other].facts.start_earliest <= path13[one].facts.end_latest, true))) AND all(link IN path13 WHERE coalesce(link.facts.start_earliest <= $v.p3, true) AND coalesce(link.facts.end_latest >= $v.p2, true))
  WITH led12, path13
  ORDER BY size(path13), [link IN path13 | link.facts.key]
  WITH led12, collect(path13) AS paths
  ORDER BY size(paths[0]), led12.id
  RETURN collect({actor: led12, paths: paths}) AS below14 }
CALL (actor1) {
  MATCH (actor1)((upper21)-[link22:COMMANDS|PART_OF|MEMBER_OF|HOLDS_OFFICE|REPRESENTS]-(lower23) WHERE EXISTS {
    MATCH (claim27:Claim {relation: link22.key})-[:FROM]->(source28:Source) WHERE claim27.retracted_at IS NULL AND source28.published_latest <= $v.p4 AND claim27.stance = 'ASSERTED' } AND ((type(link22) = 'COMMANDS' AND startNode(link22) = upper21) OR (type(link22) <> 'COMMANDS' AND endNode(link22) = upper21)) AND NOT lower23:State){0,3}(led24:Actor) WHERE size(link22) = 0 OR led24 <> actor1
  WITH led24, COLLECT {
    UNWIND link22 AS step29
    CALL (step29) {
      WITH step29, COLLECT {
        MATCH (claim31:Claim {relation: step29.key})-[:FROM]->(source32:Source)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE claim31.retracted_at IS NULL AND source32.published_latest <= $v.p4
        RETURN {stance: claim31.stance, start_earliest: claim31.start_earliest, start_latest: claim31.start_latest, end_earliest: claim31.end_earliest, end_latest: claim31.end_latest} } AS claims WHERE size(claims) > 0
      WITH *, [claim IN claims WHERE claim.stance = 'ASSERTED'] AS asserted
      WITH *, [claim IN claims WHERE claim.stance = 'ALLEGED'] AS alleged
      WITH *, CASE WHEN size(asserted) > 0 THEN asserted ELSE alleged END AS decisive
      WITH *, CASE WHEN size(decisive) > 0 THEN decisive ELSE claims END AS over
      WITH *, reduce(best = null, day IN [claim IN over WHERE claim.end_earliest IS NOT NULL | claim.end_earliest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) AS lastSeen
      RETURN step29 {.key, .period, .precision, .dated, .start_text, .end_text, .ongoing, .extent_start, start_earliest: CASE WHEN all(claim IN over WHERE claim.start_earliest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.start_earliest IS NOT NULL | claim.start_earliest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END) END, start_latest: reduce(best = null, day IN [claim IN over WHERE claim.start_latest IS NOT NULL | claim.start_latest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END), end_earliest: lastSeen, end_latest: CASE WHEN all(claim IN over WHERE claim.end_latest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.end_latest IS NOT NULL | claim.end_latest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) END, anchor_starts: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.start_latest)], anchor_ends: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.end_earliest)], extent_end: CASE WHEN step29.end_text IN ['..', ''] AND lastSeen > step29.extent_least THEN lastSeen ELSE step29.extent_least END, standing: CASE WHEN size(asserted) > 0 THEN 'ASSERTED' WHEN size(alleged) > 0 THEN 'ALLEGED' END} AS facts30 }
    RETURN {relation: step29, facts: facts30} } AS path25 WHERE all(one IN range(0, size(path25) - 2) WHERE all(other IN range(one + 1, size(path25) - 1) WHERE coalesce(path25[one].facts.start_earliest <= path25[other].facts.end_latest, true) AND coalesce(path25[other].facts.start_earliest <= path25[one].facts.end_latest, true))) AND all(link IN path25 WHERE coalesce(link.facts.start_earliest <= $v.p3, true) AND coalesce(link.facts.end_latest >= $v.p2, true))
  WITH led24, path25
  ORDER BY size(path25), [link IN path25 | link.facts.key]
  WITH led24, collect(path25) AS paths
  ORDER BY size(paths[0]), led24.id
  RETURN collect({actor: led24, paths: paths}) AS below26 }
WITH *, COLLECT {
  UNWIND below14[0..10] AS nearer
  UNWIND below26[0..10] AS farther
  WITH *, nearer.actor AS first5, farther.actor AS last6 WHERE actor0 <> actor1 AND first5 <> last6
  MATCH SHORTEST 3 ((first5)((near3)-[link2:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]-(far4) WHERE EXISTS {
    UNWIND [link2] AS relation34
    CALL (relation34) {
      WITH relation34, COLLECT {
        MATCH (claim36:Claim {relation: relation34.key})-[:FROM]->(source37:Source)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE claim36.retracted_at IS NULL AND source37.published_latest <= $v.p4
        RETURN {stance: claim36.stance, start_earliest: claim36.start_earliest, start_latest: claim36.start_latest, end_earliest: claim36.end_earliest, end_latest: claim36.end_latest} } AS claims WHERE size(claims) > 0
      WITH *, [claim IN claims WHERE claim.stance = 'ASSERTED'] AS asserted
      WITH *, [claim IN claims WHERE claim.stance = 'ALLEGED'] AS alleged
      WITH *, CASE WHEN size(asserted) > 0 THEN asserted ELSE alleged END AS decisive
      WITH *, CASE WHEN size(decisive) > 0 THEN decisive ELSE claims END AS over
      WITH *, reduce(best = null, day IN [claim IN over WHERE claim.end_earliest IS NOT NULL | claim.end_earliest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) AS lastSeen
      RETURN relation34 {.key, .period, .precision, .dated, .start_text, .end_text, .ongoing, .extent_start, start_earliest: CASE WHEN all(claim IN over WHERE claim.start_earliest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.start_earliest IS NOT NULL | claim.start_earliest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END) END, start_latest: reduce(best = null, day IN [claim IN over WHERE claim.start_latest IS NOT NULL | claim.start_latest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END), end_earliest: lastSeen, end_latest: CASE WHEN all(claim IN over WHERE claim.end_latest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.end_latest IS NOT NULL | claim.end_latest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) END, anchor_starts: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.start_latest)], anchor_ends: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.end_earliest)], extent_end: CASE WHEN relation34.end_text IN ['..', ''] AND lastSeen > relation34.extent_least THEN lastSeen ELSE relation34.extent_least END, standing: CASE WHEN size(asserted) > 0 THEN 'ASSERTED' WHEN size(alleged) > 0 THEN 'ALLEGED' END} AS facts35 }
    WITH relation34, facts35 WHERE (facts35.standing IS NOT NULL) AND (coalesce(facts35.start_earliest <= $v.p3, true) AND coalesce(facts35.end_latest >= $v.p2, true)) AND (CASE WHEN (coalesce(facts35.start_latest <= $v.p3 AND facts35.end_earliest >= $v.p2, false) AND (facts35.anchor_starts IS NULL OR any(i IN range(0, size(facts35.anchor_starts) - 1) WHERE date(facts35.anchor_starts[i]) <= $v.p3 AND date(facts35.anchor_ends[i]) >= $v.p2))) THEN 2 WHEN coalesce(facts35.dated, facts35.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p6)
    RETURN 1 AS one }){1,3}(last6) WHERE all(node IN far4 WHERE node <> first5 AND single(other IN far4 WHERE other = node)) AND any(path IN nearer.paths WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= link2[0].end_latest, true) AND coalesce(link2[0].start_earliest <= link.facts.end_latest, true))) AND any(path IN farther.paths WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= link2[-1].end_latest, true) AND coalesce(link2[-1].start_earliest <= link.facts.end_latest, true))) AND all(one IN range(0, size(link2) - 2) WHERE all(other IN range(one + 1, size(link2) - 1) WHERE coalesce(link2[one].start_earliest <= link2[other].end_latest, true))))
  WITH first5, link2, far4, nearer.paths AS froms, farther.paths AS tos, link2[0] AS head, link2[-1] AS tail
  CALL (froms, head) {
    WITH CASE WHEN head.extent_start IS NULL OR head.start_earliest < head.extent_start THEN head.start_latest ELSE head.extent_start END AS first, CASE WHEN head.extent_end IS NULL OR head.end_latest > head.extent_end THEN head.end_earliest ELSE head.extent_end END AS last
    WITH CASE WHEN first > $v.p2 THEN first ELSE $v.p2 END AS since, CASE WHEN last < $v.p3 THEN last ELSE $v.p3 END AS until
    UNWIND froms AS path
    WITH since, until, path WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= head.end_latest, true) AND coalesce(head.start_earliest <= link.facts.end_latest, true))
    WITH [link IN path | link {.*, level: CASE WHEN coalesce(head.dated, head.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= head.end_earliest AND head.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(head.dated, head.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
    WITH links, reduce(least = 2, one IN [link IN links | link.level] | CASE WHEN one < least THEN one ELSE least END) AS level WHERE level >= $v.p5
    ORDER BY level DESC, size(links), [link IN links | link.facts.key] LIMIT 1
    RETURN {links: links, level: level} AS acted7 }
  CALL (tos, tail) {
    WITH CASE WHEN tail.extent_start IS NULL OR tail.start_earliest < tail.extent_start THEN tail.start_latest ELSE tail.extent_start END AS first, CASE WHEN tail.extent_end IS NULL OR tail.end_latest > tail.extent_end THEN tail.end_earliest ELSE tail.extent_end END AS last
    WITH CASE WHEN first > $v.p2 THEN first ELSE $v.p2 END AS since, CASE WHEN last < $v.p3 THEN last ELSE $v.p3 END AS until
    UNWIND tos AS path
    WITH since, until, path WHERE all(link IN path WHERE coalesce(link.facts.start_earliest <= tail.end_latest, true) AND coalesce(tail.start_earliest <= link.facts.end_latest, true))
    WITH [link IN path | link {.*, level: CASE WHEN coalesce(tail.dated, tail.period IS NOT NULL) THEN CASE WHEN (coalesce(link.facts.start_latest <= until AND link.facts.end_earliest >= since, false) AND (link.facts.anchor_starts IS NULL OR any(i IN range(0, size(link.facts.anchor_starts) - 1) WHERE date(link.facts.anchor_starts[i]) <= until AND date(link.facts.anchor_ends[i]) >= since))) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) THEN 1 ELSE 0 END ELSE CASE WHEN CASE WHEN coalesce(link.facts.start_latest <= tail.end_earliest AND tail.start_latest <= link.facts.end_earliest, false) THEN 2 WHEN coalesce(link.facts.dated, link.facts.period IS NOT NULL) AND coalesce(tail.dated, tail.period IS NOT NULL) THEN 1 ELSE 0 END = 2 THEN 2 ELSE 0 END END}] AS links
    WITH links, reduce(least = 2, one IN [link IN links | link.level] | CASE WHEN one < least THEN one ELSE least END) AS level WHERE level >= $v.p5
    ORDER BY level DESC, size(links), [link IN links | link.facts.key] LIMIT 1
    RETURN {links: links, level: level} AS reached8 }
  WITH *
  ORDER BY size(link2), [step IN link2 | step.key] LIMIT 4 * $v.p7
  WITH collect({first: first5, links: link2, far: far4, acted: acted7, reached: reached8}) AS chains
  UNWIND [chain IN chains WHERE none(part IN chains WHERE size(part.links) < size(chain.links) AND all(step IN part.links WHERE step IN chain.links))][0..$v.p7] AS chain
  WITH [chain.first] + chain.far AS far4, chain.acted AS acted7, chain.reached AS reached8, COLLECT {
    UNWIND chain.links AS step38
    CALL (step38) {
      WITH step38, COLLECT {
        MATCH (claim40:Claim {relation: step38.key})-[:FROM]->(source41:Source)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE claim40.retracted_at IS NULL AND source41.published_latest <= $v.p4
        RETURN {stance: claim40.stance, start_earliest: claim40.start_earliest, start_latest: claim40.start_latest, end_earliest: claim40.end_earliest, end_latest: claim40.end_latest} } AS claims WHERE size(claims) > 0
      WITH *, [claim IN claims WHERE claim.stance = 'ASSERTED'] AS asserted
      WITH *, [claim IN claims WHERE claim.stance = 'ALLEGED'] AS alleged
      WITH *, CASE WHEN size(asserted) > 0 THEN asserted ELSE alleged END AS decisive
      WITH *, CASE WHEN size(decisive) > 0 THEN decisive ELSE claims END AS over
      WITH *, reduce(best = null, day IN [claim IN over WHERE claim.end_earliest IS NOT NULL | claim.end_earliest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) AS lastSeen
      RETURN step38 {.key, .period, .precision, .dated, .start_text, .end_text, .ongoing, .extent_start, start_earliest: CASE WHEN all(claim IN over WHERE claim.start_earliest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.start_earliest IS NOT NULL | claim.start_earliest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END) END, start_latest: reduce(best = null, day IN [claim IN over WHERE claim.start_latest IS NOT NULL | claim.start_latest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END), end_earliest: lastSeen, end_latest: CASE WHEN all(claim IN over WHERE claim.end_latest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.end_latest IS NOT NULL | claim.end_latest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) END, anchor_starts: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.start_latest)], anchor_ends: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.end_earliest)], extent_end: CASE WHEN step38.end_text IN ['..', ''] AND lastSeen > step38.extent_least THEN lastSeen ELSE step38.extent_least END, standing: CASE WHEN size(asserted) > 0 THEN 'ASSERTED' WHEN size(alleged) > 0 THEN 'ALLEGED' END} AS facts39 }
    RETURN {relation: step38, facts: facts39} } AS steps33
  RETURN [COLLECT {
    UNWIND far4 AS actor42
    RETURN [actor42.id] }, COLLECT {
    UNWIND steps33 AS step
    WITH step.relation AS relation43, step.facts AS facts44
    RETURN [[type(relation43), CASE WHEN relation43.period IS NOT NULL THEN [relation43.period] END], ['UNDATED', 'POSSIBLE', 'CERTAIN'][CASE WHEN (coalesce(facts44.start_latest <= $v.p3 AND facts44.end_earliest >= $v.p2, false) AND (facts44.anchor_starts IS NULL OR any(i IN range(0, size(facts44.anchor_starts) - 1) WHERE date(facts44.anchor_starts[i]) <= $v.p3 AND date(facts44.anchor_ends[i]) >= $v.p2))) THEN 2 WHEN coalesce(facts44.dated, facts44.period IS NOT NULL) THEN 1 ELSE 0 END]] }, ['UNDATED', 'POSSIBLE', 'CERTAIN'][reduce(least = 2, one IN [step IN steps33 | CASE WHEN (coalesce(step.facts.start_latest <= $v.p3 AND step.facts.end_earliest >= $v.p2, false) AND (step.facts.anchor_starts IS NULL OR any(i IN range(0, size(step.facts.anchor_starts) - 1) WHERE date(step.facts.anchor_starts[i]) <= $v.p3 AND date(step.facts.anchor_ends[i]) >= $v.p2))) THEN 2 WHEN coalesce(step.facts.dated, step.facts.period IS NOT NULL) THEN 1 ELSE 0 END] + [acted7.level, reached8.level] | CASE WHEN one < least THEN one ELSE least END)]] } AS found45
RETURN found45 AS answer
