import type { ExplainedTerm, Measure } from '@standpoint/contracts/explain';
import { nominalDistance } from '@standpoint/domain/nominal-distance';
import type { NominalScale, OrdinalScale, Scale } from '@standpoint/domain/scale';
import type { AgreementLayer } from '@standpoint/domain/spread/agreement';
import type { ExplainedSpread } from '@standpoint/domain/spread/explain-spread';
import { bracketed, digits } from '../gaps/explained-number.js';
import { rounded } from '../gaps/percent.js';

type Term = Omit<ExplainedTerm, 'issueSlug'>;

interface Words {
  readonly scale: Scale;
  readonly slugOf: (partyId: string) => string;
}

export interface WorkedSpread {
  readonly formula: string;
  readonly terms: readonly Term[];
}

/** The sum behind one number of a spread, with the numbers put in. */
export function spreadTerms(measure: Measure, opened: ExplainedSpread, { scale, slugOf }: Words): WorkedSpread {
  if (scale.kind === 'nominal') return measure === 'range' ? furthestOptions(opened, scale) : entropyTerms(opened, scale);
  if (measure === 'range') return rangeTerms(opened, slugOf);
  if (measure === 'agreement') return layerTerms(opened, scale);
  return measure === 'polarisation' ? polarisationTerms(opened, slugOf) : consensusTerms(opened, slugOf);
}

const term = (given: Pick<Term, 'what' | 'worked' | 'part'> & Partial<Term>): Term => ({ partySlug: null, name: null, ...given, part: rounded(given.part) });

function rangeTerms({ places }: ExplainedSpread, slugOf: Words['slugOf']): WorkedSpread {
  const byPlace = places.toSorted((a, b) => Number(b.share) - Number(a.share));
  const ends = [byPlace[0], byPlace.at(-1)].flatMap((place) => place ?? []);
  const terms = ends.map(({ partyId, share }, at) =>
    term({ what: at === 0 ? 'highest' : 'lowest', partySlug: slugOf(partyId), worked: `${at === 0 ? '' : '−'}100 · ${digits(Number(share))}`, part: (at === 0 ? 100 : -100) * Number(share) }),
  );
  return { formula: '100 · (max x − min x)', terms };
}

function polarisationTerms({ places, mean }: ExplainedSpread, slugOf: Words['slugOf']): WorkedSpread {
  const terms = places.map(({ partyId, share, polarisation }) =>
    term({ what: 'party', partySlug: slugOf(partyId), worked: `4 · (${digits(Number(share))} − ${digits(Number(mean))})² / ${places.length}`, part: polarisation }),
  );
  return { formula: '4 · Σ (x − μ)² / n', terms };
}

function consensusTerms({ places, mean }: ExplainedSpread, slugOf: Words['slugOf']): WorkedSpread {
  const terms = places.map(({ partyId, share, consensus }) =>
    term({ what: 'party', partySlug: slugOf(partyId), worked: `log₂(1 − |${digits(Number(share))} − ${digits(Number(mean))}|) / ${places.length}`, part: Number(consensus) }),
  );
  return { formula: '1 + Σ log₂(1 − |x − μ|) / n', terms: [term({ what: 'base', worked: '1', part: 1 }), ...terms] };
}

function layerTerms({ layers }: ExplainedSpread, scale: Scale): WorkedSpread {
  const levels = scale.kind === 'ordinal' ? scale.levels : [];
  const terms = layers.map((layer) => {
    const covered = layer.covers.filter(Boolean).length;
    const worked = `${digits(layer.share)} · ${bracketed(layer.unimodality)} · (1 − (${covered} − 1) / (${levels.length} − 1))`;
    return term({ what: 'levels', name: levelWords(layer, levels), worked, part: layer.part });
  });
  return { formula: 'Σ share of a layer · U · (1 − (S − 1) / (K − 1))', terms };
}

function levelWords({ covers }: AgreementLayer, levels: OrdinalScale['levels']): string {
  return levels.filter((_, at) => covers[at]).map(({ label }) => label).join(', ');
}

function entropyTerms({ places }: ExplainedSpread, scale: NominalScale): WorkedSpread {
  const options = scale.options.length;
  const terms = scale.options.flatMap(({ key, label }) => {
    const same = places.filter(({ option }) => option === key);
    if (same.length === 0) return [];
    const share = digits(same.length / places.length);
    return term({ what: 'option', name: label, worked: `−${share} · ln ${share} / ln ${Math.max(options, 2)}`, part: same.reduce((total, { polarisation }) => total + polarisation, 0) });
  });
  return { formula: '−Σ p · ln p / ln K', terms };
}

function furthestOptions({ places }: ExplainedSpread, scale: NominalScale): WorkedSpread {
  const chosen = scale.options.filter(({ key }) => places.some(({ option }) => option === key));
  const pairs = chosen.flatMap((one) => chosen.map((other) => ({ one, other, distance: nominalDistance(scale, one.key, other.key) })));
  const furthest = pairs.reduce((most, pair) => (pair.distance > most.distance ? pair : most));
  const { one, other, distance } = furthest;
  const name = one.key === other.key ? one.label : `${one.label} / ${other.label}`;
  return { formula: '100 · max d(option, option)', terms: [term({ what: 'option', name, worked: `100 · ${digits(distance)}`, part: 100 * distance })] };
}
