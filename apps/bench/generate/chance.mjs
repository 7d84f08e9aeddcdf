/**
 * Functions of the session that the generator draws from. Every draw is a hash of the row's number, a salt and the seed: the
 * same seed gives the same data, whatever the plan, the batch or the machine.
 */
export const chanceSql = (seed) => `
CREATE FUNCTION pg_temp.chance(n bigint, salt int) RETURNS float8 LANGUAGE sql IMMUTABLE AS
$$ SELECT (hashint8extended(n, ${seed}::bigint * 1000 + salt) & 4503599627370495)::float8 / 4503599627370496 $$;

CREATE FUNCTION pg_temp.pick(words text[], n bigint, salt int) RETURNS text LANGUAGE sql IMMUTABLE AS
$$ SELECT words[1 + floor(pg_temp.chance(n, salt) * cardinality(words))::int] $$;

CREATE FUNCTION pg_temp.id_of(thing text, n bigint, at timestamptz) RETURNS uuid LANGUAGE sql IMMUTABLE AS
$$ SELECT (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '7' || substr(md5('${seed}/' || thing || n), 1, 3)
           || '8' || substr(md5('${seed}/' || thing || n), 4, 15))::uuid $$;
`;

/** Before everything that is said: when the catalogue was recorded. */
export const FOUNDED = '2023-12-01T00:00:00Z';
/** The first and the last day on which something is said. */
export const SAID = { from: '2024-02-01', days: 731 };
