import type { Fault } from '@standpoint/contracts/problem';
import type { z } from 'zod';
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
  const positions = sentPositions(draft).map(({ place }) => place);
  const sources = sentSources(draft).map(({ place }) => place);
  return faults.map((fault) => ({ ...fault, path: placeOf(fault.path, positions, sources) }));
}

function placeOf(path: string, positions: readonly number[], sources: readonly number[]): string {
  const [head = '', at, ...rest] = path.split('.');
  if (head === 'saidAt') return at === 'timeZone' ? 'timeZone' : 'time';
  if (head === 'sources') {
    const place = at === undefined ? 0 : (sources[Number(at)] ?? 0);
    return ['sources', place, rest[0] ?? 'source'].join('.');
  }
  if (head === 'positions' && at !== undefined) return ['positions', positions[Number(at)] ?? at, ...fieldOfPosition(rest)].join('.');
  return path;
}

function fieldOfPosition(rest: readonly string[]): readonly string[] {
  if (rest[0] === 'condition' && rest.length === 1) return ['condition', 'text'];
  if (rest[0] === 'redLines' && rest.length === 2) return [...rest, 'value'];
  return rest.length === 0 ? ['issue'] : rest;
}

/** Faults in the order in which the form shows their fields, so that the first is the topmost. */
export function inFormOrder(faults: readonly Fault[]): Fault[] {
  const order = faults.map((fault) => ({ fault, element: document.getElementById(fieldId(fault.path)) }));
  return order
    .toSorted((one, other) => {
      if (!one.element || !other.element || one.element === other.element) return Number(!one.element) - Number(!other.element);
      return one.element.compareDocumentPosition(other.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    })
    .map(({ fault }) => fault);
}
