import { parseArgs } from 'node:util';

/** Parties × issues and positions of the negotiations that are made, by size. */
const SIZES = {
  small: { large: 20_000, board: 2_000, roll: 5_000 },
  usual: { large: 1_000_000, board: 10_000, roll: 140_000 },
  huge: { large: 10_000_000, board: 10_000, roll: 140_000 },
};

export const USAGE = `pnpm bench [what …] [options]

what        export, post, segments, matrix, pages, web (default: all six), or fault: kills the API and the database under load,
            or model: random histories of several writers, after which segments and log must agree
--size      small (some seconds, for a look), usual (1 M positions, default) or huge (10 M)
--positions a number of positions instead, for the negotiation of 200 × 500
--seed      a whole number (default 1): the same seed gives the same data
--keep      a file to write the table to as well
--histories, --acts: how many, and how long, for model (default 1000 × 200)

BENCH_DATABASE_URL: the owner's login of a PostgreSQL 15 or newer, where a database is made and dropped again; else one that
is started for the bench and thrown away.`;

const WHAT = ['export', 'post', 'segments', 'matrix', 'pages', 'web'];

export function readOptions(args) {
  const { values, positionals } = parseArgs({
    args: args.filter((arg) => arg !== '--'),
    allowPositionals: true,
    options: {
      size: { type: 'string', default: 'usual' },
      positions: { type: 'string' },
      seed: { type: 'string', default: '1' },
      keep: { type: 'string' },
      histories: { type: 'string', default: '1000' },
      acts: { type: 'string', default: '200' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const wrong = positionals.find((each) => ![...WHAT, 'fault', 'model'].includes(each));
  const sizes = SIZES[values.size];
  const [seed, positions] = [values.seed, values.positions].map((text) => (text === undefined ? undefined : Number(text)));
  if (values.help || wrong || !sizes || !Number.isSafeInteger(seed) || (positions !== undefined && !(positions >= 100))) return null;
  return {
    what: positionals.length > 0 ? positionals : WHAT,
    seed,
    keep: values.keep,
    histories: Number(values.histories),
    acts: Number(values.acts),
    negotiations: {
      large: { slug: 'large', parties: 200, issues: 500, positions: positions ?? sizes.large },
      board: { slug: 'board', parties: 60, issues: 30, positions: sizes.board },
      roll: { slug: 'roll', parties: 20, issues: 30, positions: sizes.roll },
    },
  };
}
