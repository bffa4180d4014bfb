CREATE VIEW claimants AS
-- One row per figure and claimant, in the order in which they are named.
SELECT f.figure_id, f.measure_id, j.key + 1 AS position, p.party_id, p.name AS claimant, p.kind AS claimant_kind
FROM figures AS f
CROSS JOIN json_each(f.asserted_by) AS j
CROSS JOIN parties AS p ON p.party_id = j.value;

CREATE VIEW quotes AS
-- One row per citation, with the page that it quotes.
SELECT c.record_type, c.record_id, c.position, c.quote, c.quote_basis, c.part, c.fidelity, c.source_id, s.title,
  s.publisher, s.language, s.published_on, coalesce(s.url, s.read_at) AS address, s.evidence_file, s.evidence_sha256
FROM citations AS c
JOIN sources AS s ON s.source_id = c.source_id;

CREATE VIEW statements AS
-- One row per figure that is not withdrawn: what was said, by whom, and one quote that keeps to it: faithful before
-- rounded, verified before transcribed, then the first.
SELECT f.figure_id, f.measure_id, f.measure_name, f.qualifier, f.amount, f.low, f.low_included, f.best, f.high,
  f.high_included, f.unit_id, f.per, f.nature, f.scope, f.period, f.as_of, f.stated_on,
  (SELECT group_concat(claimant, ', ') FROM (SELECT claimant FROM claimants AS a WHERE a.figure_id = f.figure_id
    ORDER BY a.position)) AS claimants,
  q.quote, q.quote_basis, q.source_id, q.title, q.publisher, q.published_on, q.address, f.citation_count, f.origin_count,
  EXISTS (SELECT 1 FROM conflicts AS k WHERE f.figure_id IN (k.figure_a, k.figure_b)) AS contested
FROM figures AS f
LEFT JOIN quotes AS q ON q.record_type = 'figure' AND q.record_id = f.figure_id AND q.position = (
  SELECT c.position FROM citations AS c WHERE c.record_type = 'figure' AND c.record_id = f.figure_id
  ORDER BY c.fidelity = 'faithful' DESC, c.fidelity = 'rounded' DESC, c.quote_basis = 'verified' DESC, c.position
  LIMIT 1)
WHERE f.status <> 'withdrawn';

CREATE VIEW contested_figures AS
-- One row per pair of figures that cannot both be so, with the words and the page of either side.
SELECT k.measure_id, a.measure_name, a.unit_id, k.gap,
  k.figure_a, a.claimants AS claimants_a, k.low_a, k.high_a, a.stated_on AS stated_on_a, a.quote AS quote_a,
  a.source_id AS source_a, a.address AS address_a,
  k.figure_b, b.claimants AS claimants_b, k.low_b, k.high_b, b.stated_on AS stated_on_b, b.quote AS quote_b,
  b.source_id AS source_b, b.address AS address_b
FROM conflicts AS k
JOIN statements AS a ON a.figure_id = k.figure_a
JOIN statements AS b ON b.figure_id = k.figure_b;

CREATE VIEW one_origin_many_pages AS
-- Figures that several pages report and that go back to one origin all the same, most pages first.
SELECT f.figure_id, f.measure_name, f.citation_count AS pages, s.claimants,
  (SELECT group_concat(source_id, ', ') FROM (SELECT DISTINCT c.source_id FROM citations AS c
    WHERE c.record_type = 'figure' AND c.record_id = f.figure_id ORDER BY c.position)) AS source_ids
FROM figures AS f
JOIN statements AS s ON s.figure_id = f.figure_id
WHERE f.origin_count = 1 AND f.citation_count > 1
ORDER BY f.citation_count DESC, f.figure_id;

CREATE VIEW relays AS
-- Who handed a statement on before the page that is cited, step by step: a source or, where its page was not read, a party.
SELECT c.record_type, c.record_id, c.source_id AS page, j.key + 1 AS step, j.value AS relayed_by,
  coalesce(s.publisher, p.name) AS relayed_by_name
FROM citations AS c
CROSS JOIN json_each(c.relays) AS j
LEFT JOIN sources AS s ON s.source_id = j.value
LEFT JOIN parties AS p ON p.party_id = j.value;

CREATE VIEW deviating_reports AS
-- Pages that give something else than what was said, beside the figure that they report.
SELECT f.figure_id, f.measure_name, c.fidelity, c.quote, f.qualifier, f.low, f.high, f.unit_id,
  c.reported_qualifier, c.reported_low, c.reported_high, c.reported_unit_id, c.reported_nature, c.reported_date,
  c.reported_period, c.reported_asserted_by, c.source_id, s.title, s.publisher, coalesce(s.url, s.read_at) AS address
FROM citations AS c
JOIN figures AS f ON f.figure_id = c.record_id
JOIN sources AS s ON s.source_id = c.source_id
WHERE c.record_type = 'figure' AND c.fidelity NOT IN ('faithful', 'rounded');

CREATE VIEW claimant_series AS
-- What one claimant said of one measure, in order.
SELECT r.measure_id, m.name AS measure_name, r.claimant AS claimant_id, p.name AS claimant, r.position, r.figure_id,
  r.stated_on, r.low, r.best, r.high, f.unit_id, f.nature
FROM series AS r
JOIN measures AS m ON m.measure_id = r.measure_id
JOIN parties AS p ON p.party_id = r.claimant
JOIN figures AS f ON f.figure_id = r.figure_id
ORDER BY r.measure_id, r.claimant, r.position;

CREATE VIEW answers AS
-- What was denied or confirmed, or could not be confirmed, and by which figure or event.
SELECT r.record_type, r.record_id, r.type AS answer, r.target_id,
  coalesce(e.event_date, f.stated_on) AS answered_on, e.summary
FROM relations AS r
LEFT JOIN events AS e ON r.record_type = 'event' AND e.event_id = r.record_id
LEFT JOIN figures AS f ON r.record_type = 'figure' AND f.figure_id = r.record_id
WHERE r.type IN ('denies', 'confirms', 'could-not-confirm');

CREATE VIEW timeline AS
-- Events that are not withdrawn, by date, with their first citation.
SELECT e.event_id, e.event_date, e.date_start, e.date_end, e.kind, e.status, e.summary, q.quote, q.source_id, q.title,
  q.publisher, q.address
FROM events AS e
LEFT JOIN quotes AS q ON q.record_type = 'event' AND q.record_id = e.event_id AND q.position = 1
WHERE e.status <> 'withdrawn'
ORDER BY e.date_start IS NULL, e.date_start, e.event_id;
