-- A paraphrase must not be shown as somebody's words: what a link points to says how it quotes.
CREATE OR REPLACE FUNCTION linked_statement(linked statement_revision, known timestamptz) RETURNS jsonb
LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_object('id', linked.statement_id, 'externalId', linked.external_id,
                            'party', named_party(linked.party_id, known), 'saidOn', linked.said_on,
                            'quote', linked.quote, 'quoteKind', linked.quote_kind)
$$;
