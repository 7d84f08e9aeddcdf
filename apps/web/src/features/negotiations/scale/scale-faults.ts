import { Scale } from '@standpoint/contracts/scales';
import type { TFunction } from 'i18next';
import type { z } from 'zod';
import type { Faults } from '../../../lib/faults';
import { readScale, type ScaleDraft } from './scale-draft';

type RawIssue = Parameters<Extract<NonNullable<Parameters<typeof Scale.safeParse>[1]>['error'], (...given: never[]) => unknown>>[0];

/** Judged by the contract, in words for whoever types. */
export function judgeScale(t: TFunction, draft: ScaleDraft): z.ZodSafeParseResult<z.output<typeof Scale>> {
  return Scale.safeParse(readScale(draft), { error: (issue: RawIssue) => wordsFor(t, issue) });
}

/** What the schemas have no words of their own for. */
function wordsFor(t: TFunction, issue: RawIssue): string | undefined {
  if (issue.code === 'invalid_type') return t('issues.fault.number');
  if (issue.code === 'too_small') return issue.origin === 'array' ? t('issues.fault.tooFew', { least: Number(issue.minimum) }) : t('issues.fault.tooSmall', { least: Number(issue.minimum) });
  if (issue.code === 'too_big') return issue.origin === 'array' ? t('issues.fault.tooMany', { most: Number(issue.maximum) }) : t('issues.fault.tooBig', { most: Number(issue.maximum) });
  return undefined;
}

/** The faults to show: all of them once saving was tried, before that only those of what is typed. */
export function shownFaults(faults: Faults, draft: ScaleDraft, isTried: boolean): Faults {
  if (isTried) return faults;
  return Object.fromEntries(Object.entries(faults).filter(([path]) => isTyped(draft, path.split('.'))));
}

function isTyped(draft: ScaleDraft, [name = '', at, field]: readonly string[]): boolean {
  if (name === 'distances') return true;
  if (name !== 'levels' && name !== 'anchors' && name !== 'options') return draft[name as 'min'] !== '';
  const rows = draft[name];
  if (at === undefined) return rows.every(({ label, value, key }) => label !== '' && (value !== '' || key !== '' || name === 'options'));
  return rows[Number(at)]?.[field as 'label'] !== '';
}
