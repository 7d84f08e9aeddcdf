import pg from 'pg';

const DATE = 1082;
const BIGINT = 20;
const NUMERIC = 1700;
const TIMESTAMPTZ = 1184;

/** `2026-01-30 09:00:00.5+00` → `2026-01-30T09:00:00.500000Z`: six decimals, so that instants sort as text. */
export function instantOf(written: string): string {
  const [day = '', time = ''] = written.replace(/\+00$/, '').split(' ');
  const [seconds = '', fraction = ''] = time.split('.');
  return `${day}T${seconds}.${fraction.padEnd(6, '0')}Z`;
}

// Days stay text and instants keep their microseconds: a JavaScript Date would shift the one and cut the other.
const types = new pg.TypeOverrides();
types.setTypeParser(DATE, (written) => written);
types.setTypeParser(BIGINT, Number);
types.setTypeParser(NUMERIC, Number);
types.setTypeParser(TIMESTAMPTZ, instantOf);

export function openPool(connectionString: string, max = 20): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max,
    types,
    // What is asked together goes out together: one round trip. What is awaited one by one is as without it.
    pipeline: true,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 60_000,
    idle_in_transaction_session_timeout: 60_000,
    options: '-c TimeZone=UTC -c DateStyle=ISO',
    application_name: 'standpoint-api',
  });
  // The question under way is told that its connection is gone; without a listener the process would end as well.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
