// Whom did an actor meet, negotiate or agree with, and when?
MATCH (:Name {name: $actor})<-[:NAMED]-(who:Actor)
MATCH (who)-[meeting:MET|NEGOTIATES|AGREES]-(other:Actor)
WHERE meeting.standing IS NOT NULL
RETURN who, meeting, other
