import type { Fault } from '@standpoint/contracts/problem';
import type { z } from 'zod';
import type { PositionDraft } from './position-draft';
import { sentPositions, sentSources, type StatementDraft } from './statement-draft';

/** The id of the control that shows a field, for labels, links and focus. */
export const fieldId = (path: string) => `field-${path.replaceAll('.', '-')}`;

/** What a schema refuses, in the form in which the API would say it. */
export function listFaults(error: z.ZodError): Fault[] {
  return error.issues.map((issue) => ({
    path: issue.path.join('.'),
    code: codeOf(issue),
    message: issue.message,
  }));
}

function codeOf(issue: z.core.$ZodIssue): string {
  const named: unknown = issue.code === 'custom' ? issue.params?.['code'] : undefined;
  return typeof named === 'string' ? named : issue.code;
}

/** Faults name fields of the request. The form leaves out what is empty and shows some fields elsewhere: this finds the place. */
export function placeFaults(faults: readonly Fault[], draft: StatementDraft): Fault[] {
  return faults.map((fault) => ({ ...fault, path: placeOf(fault.path, draft) }));
}

function placeOf(path: string, draft: StatementDraft): string {
  const [head = '', at, ...rest] = path.split('.');
  if (head === 'saidAt') return at === 'timeZone' ? 'timeZone' : 'time';
  if (head === 'sources') {
    const sent = at === undefined ? undefined : sentSources(draft)[Number(at)];
    return ['sources', sent?.place ?? 0, rest[0] ?? 'source'].join('.');
  }
  const sent = head === 'positions' ? sentPositions(draft)[Number(at)] : undefined;
  return sent ? ['positions', sent.place, ...fieldOfPosition(rest, sent.position)].join('.') : path;
}

function fieldOfPosition(rest: readonly string[], position: PositionDraft): readonly string[] {
  const [field = 'issue', at, part] = rest;
  if (field === 'condition') return ['condition', at ?? 'text'];
  if (field !== 'redLines' || at === undefined || part) return [field, ...rest.slice(1)];
  return ['redLines', at, position.redLines[Number(at)]?.kind === 'never' ? 'option' : 'value'];
}
