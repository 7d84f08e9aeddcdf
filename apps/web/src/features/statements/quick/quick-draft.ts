import type { Issue } from '@standpoint/contracts/issues';
import type { Speaker } from '@standpoint/contracts/speakers';
import type { Choice } from '../../../ui/pick-field';
import type { Catalogue } from '../catalogue.query';
import { newSourceFrom, sourceAt } from '../draft/new-things';
import { emptyPosition, kindsFor, type PositionDraft } from '../draft/position-draft';
import { redLineAt } from '../draft/red-line-draft';
import type { StatementDraft } from '../draft/statement-draft';
import { choicesLike } from '../fields/ref-field';
import { isNameOf, partyOf, speakersLike } from '../fields/speakers-like';
import type { QuickLine, QuickPosition } from './quick-line';

export interface Filled {
  readonly draft: StatementDraft;
  /** What could not be taken, as it was typed: it stays in the line. */
  readonly left: readonly string[];
}

type Known = Pick<Catalogue, 'speakers' | 'issues' | 'sources'>;

/** The form with what the line says put into its fields. A name that can mean two people is left for a person to choose. */
export function fillIn(draft: StatementDraft, line: QuickLine, known: Known): Filled {
  const left = [...line.rest];
  const said = withSpeaker(draft, 'speaker', line.speaker, known.speakers) ?? (left.push(`@${inMarks(line.speaker)}`), draft);
  const told = withSpeaker(said, 'reporter', line.reporter, known.speakers) ?? (left.push(`via:@${inMarks(line.reporter)}`), said);
  const added = line.positions.map((position) => positionOf(position, known.issues) ?? (left.push(...tokensOf(position)), null));
  const coded = added.filter((position) => position !== null);
  return {
    draft: {
      ...withSource(told, line.url, known),
      ...(line.quote && { quote: line.quote }),
      ...(line.wasQuoted && { quoteKind: 'verbatim' }),
      ...(line.isParaphrase && { quoteKind: 'paraphrase' }),
      ...(line.saidOn && { saidOn: line.saidOn }),
      ...(line.reporter && draft.evidence === 'stated' && { evidence: 'reported' }),
      positions: [...draft.positions.filter(({ issue }) => issue || coded.length === 0), ...coded].reduce(withoutTwin, []),
    },
    left,
  };
}

/** An issue is coded once: typed again, it is coded anew. */
function withoutTwin(kept: PositionDraft[], next: PositionDraft): PositionDraft[] {
  const at = kept.findIndex(({ issue }) => issue === next.issue);
  return at < 0 ? [...kept, next] : kept.with(at, { ...next, id: kept[at]?.id ?? '' });
}

function withSpeaker(draft: StatementDraft, as: 'speaker' | 'reporter', typed: string, speakers: readonly Speaker[]): StatementDraft | null {
  if (!typed) return draft;
  const name = typed.replaceAll(/[-_]/g, ' ');
  const [first] = speakersLike(name, speakers, () => '');
  const speaker = first?.sure ? speakers.find(({ slug }) => slug === first.value) : undefined;
  if (!speaker) return null;
  const party = as === 'speaker' ? 'party' : 'reporterParty';
  return {
    ...draft,
    [as]: speaker.slug,
    [party]: partyOf(speaker) || draft[party],
    ...(as === 'speaker' && !isNameOf(speaker, name) && { speakerAsPrinted: name }),
  };
}

function withSource(draft: StatementDraft, url: string, { sources }: Known): StatementDraft {
  const rows = draft.sources;
  const source = url ? sourceAt(url, sources) : undefined;
  if (!url || rows.some((row) => source && row.source === source.slug)) return draft;
  const free = rows.findIndex((row) => row.source === '');
  const at = free === -1 ? rows.length : free;
  const withRow = rows.toSpliced(at, 1, { source: source?.slug ?? '', locator: rows[at]?.locator ?? '' });
  return { ...draft, sources: withRow, ...(!source && { newSource: newSourceFrom({ url }, at, sources) }) };
}

function positionOf(quick: QuickPosition, issues: readonly Issue[]): PositionDraft | null {
  const issue = issueNamed(quick.issue, issues);
  if (!issue?.scale) return null;
  const stance = stanceOn(issue.scale, quick.stance);
  if (!stance) return null;
  const position: PositionDraft = {
    ...emptyPosition(issue.slug),
    kind: kindsFor(issue.scale)[0] ?? '',
    ...stance,
    validUntil: quick.until,
    salience: quick.salience,
    condition: { text: quick.condition, onParty: '' },
    confidence: quick.isUnsure ? 'low' : '',
  };
  return quick.isRedLine ? { ...position, redLines: [redLineAt(issue.scale, position)] } : position;
}

function issueNamed(typed: string, issues: readonly Issue[]): Issue | undefined {
  const scaled = issues.filter(({ scale }) => scale);
  const exact = scaled.find(({ slug }) => slug === typed.toLowerCase());
  const choices: Choice[] = scaled.map(({ slug, title }) => ({ value: slug, label: title }));
  const [first, second] = choicesLike(typed, choices);
  const only = first && (first.sure || !second) ? first.value : null;
  return exact ?? scaled.find(({ slug }) => slug === only);
}

/** Value or option; null where the scale has no such level. */
function stanceOn(scale: NonNullable<Issue['scale']>, stance: QuickPosition['stance']): Pick<PositionDraft, 'value' | 'option'> | null {
  if (!stance) return { value: '', option: '' };
  if (scale.kind === 'numeric') return { value: stance.number, option: '' };
  if (scale.kind === 'nominal') {
    const option = stance.isPlace ? scale.options[Number(stance.number) - 1] : undefined;
    return option ? { value: '', option: option.key } : null;
  }
  const value = Number(stance.number);
  return scale.levels.some((level) => level.value === value) ? { value: String(value), option: '' } : null;
}

const inMarks = (words: string) => (/\s/.test(words) ? `"${words}"` : words);

/** A position that could not be taken, ready to be mended in the line. */
function tokensOf({ issue, stance, isRedLine, isUnsure, condition, until, salience }: QuickPosition): string[] {
  const sign = stance && !stance.isPlace && !stance.number.startsWith('-') ? '=' : '';
  return [
    `#${inMarks(issue)}`,
    stance && `${sign}${stance.number}`,
    isRedLine && '!',
    isUnsure && '?',
    condition && `if:${inMarks(condition)}`,
    until && `until:${inMarks(until)}`,
    salience && `s:${inMarks(salience)}`,
  ].filter((token) => typeof token === 'string' && token !== '') as string[];
}
