import { exactNumber } from './columns.queries.js';

/** Where a coding lies on its scale: the middle of an interval. */
export const PLACE = `CASE p.kind WHEN 'point' THEN p.value WHEN 'interval' THEN (p.low + p.high) / 2 END`;

/**
 * `describeValue` of the domain, in SQL: what a coding is called on the last scale on which it stood. `p` is the coding, `scale` what
 * `describeScale` made of its scale.
 */
export const LABEL = `CASE
  WHEN scale.kind IS NULL THEN NULL
  WHEN p.kind = 'option' THEN coalesce(scale.labels[array_position(scale.keys, p.option)], p.option)
  WHEN p.kind = 'point' OR (p.kind = 'interval' AND p.low = p.high) THEN ${point('coalesce(p.value, p.low)')}
  WHEN p.kind = 'interval' AND NOT scale.labelled AND scale.kind = 'numeric'
       THEN ${exactNumber('p.low')} || ' – ' || ${exactNumber('p.high')} || ${unit('p.high')}
  WHEN p.kind = 'interval'
       THEN CASE WHEN ${point('p.low')} = ${point('p.high')} THEN ${point('p.low')}
                 ELSE ${point('p.low')} || ' – ' || ${point('p.high')} END
END`;

/** Of what is labelled the exact one, which is the rule, else the nearest (half way: the lower one); else number and unit. */
function point(value: string): string {
  return `CASE WHEN NOT scale.labelled THEN ${exactNumber(value)} || ${unit(value)}
    ELSE coalesce(scale.labels[array_position(scale.points, ${value})],
                  (SELECT label FROM unnest(scale.points, scale.labels) AS level (point, label)
                   ORDER BY abs(point - ${value}), point LIMIT 1)) END`;
}

function unit(value: string): string {
  return `CASE WHEN scale.one = '' THEN '' WHEN abs(${value}) = 1 THEN ' ' || scale.one ELSE ' ' || scale.other END`;
}
