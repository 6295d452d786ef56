// Claims with all fields of a claims file. Parameters: ids. Columns: claim (its fields; null: no value).
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:FROM]->(source:Source)
RETURN
  {
    id: c.id,
    source: source.id,
    predicate: c.predicate,
    subject: c.subject_id,
    object: c.object_id,
    against: c.against_ids,
    via: c.via_ids,
    claimant: c.claimant_id,
    event: head(COLLECT { MATCH (c)-[:IN_EVENT]->(event:Event) RETURN event.id }),
    at: head(COLLECT { MATCH (c)-[:AT]->(place:Place) RETURN place.id }),
    stance: c.stance,
    modality: c.modality,
    basis: c.basis,
    credibility: c.credibility,
    forms: c.forms,
    detail: c.detail,
    period: c.period,
    doc_time_rel: c.doc_time_rel,
    quote: CASE WHEN c.quote IS NOT NULL THEN
      {text: c.quote, lang: c.quote_lang, translation: c.quote_translation, start: c.quote_start}
    END,
    record: c.record,
    repeats: head(COLLECT { MATCH (c)-[:REPEATS]->(other:Claim) RETURN other.id }),
    corrects: head(COLLECT { MATCH (c)-[:CORRECTS]->(other:Claim) RETURN other.id }),
    refutes: COLLECT { MATCH (c)-[:REFUTES]->(other:Claim) RETURN other.id ORDER BY other.id }
  } AS claim
