import '../../../i18n/en/statements';
import type { Fault } from '@standpoint/contracts/problem';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inFormOrder, type PlacedFault } from './form-place';
import type { StatementDraft } from '../draft/statement-draft';

/** What must be put right, by field, in words; and the texts in fields of choices that are no choice yet. */
export function useFaultList() {
  const { t } = useTranslation();
  const [faults, setFaults] = useState<readonly PlacedFault[]>([]);
  const unchosenTexts = useRef(new Map<string, string>());

  const forgive = useCallback((path: string) => {
    setFaults((now) => (now.some((fault) => fault.path === path) ? now.filter((fault) => fault.path !== path) : now));
  }, []);
  const leaveUnchosen = useCallback((path: string, typed: string) => {
    if (typed) unchosenTexts.current.set(path, typed);
    else unchosenTexts.current.delete(path);
  }, []);
  const messages = useMemo(() => {
    const byPath: Record<string, string> = {};
    for (const { path, message } of faults) byPath[path] ??= message;
    return byPath;
  }, [faults]);

  const unchosen = (): Fault[] =>
    [...unchosenTexts.current].map(([path, typed]) => ({ path, code: 'not-chosen', message: t('statements.notChosen', { typed }) }));
  const wordsFor = (fault: Fault, draft: StatementDraft): string => {
    if (fault.code === 'invalid_type' && /\.(value|low|high|salience)$/.test(fault.path)) return t('statements.notANumber');
    if (fault.code === 'invalid_format' && /^positions\.\d+\.issue$/.test(fault.path)) return t('statements.chooseIssue');
    if (/^links\.\d+\.statement$/.test(fault.path)) return t('statements.chooseStatement');
    if (fault.path === 'saidOn' && !draft.saidOn.trim()) return t('statements.missingDay');
    return fault.message;
  };
  const show = (found: readonly Fault[], draft: StatementDraft) => {
    const paths = new Set<string>();
    const first = found.filter(({ path }) => !paths.has(path) && paths.add(path));
    const placed = inFormOrder(first.map((fault) => ({ ...fault, message: wordsFor(fault, draft) })));
    setFaults(placed);
    return placed;
  };
  const forgetAll = () => {
    unchosenTexts.current.clear();
    setFaults([]);
  };
  return { faults, messages, forgive, leaveUnchosen, unchosen, show, forgetAll };
}
