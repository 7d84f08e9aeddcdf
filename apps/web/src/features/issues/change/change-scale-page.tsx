import '../../../i18n/en/issues';
import { Group, Skeleton, Title } from '@mantine/core';
import type { Issue } from '@standpoint/contracts/issues';
import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { type FormEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { issuesQuery, type NegotiationRef } from '../../../lib/negotiation-lists.query';
import { useWhyNot } from '../../../lib/use-reader-role';
import { AppLink } from '../../../ui/app-link';
import { EmptyState } from '../../../ui/empty-state';
import { Failure } from '../../../ui/failure';
import { GuardedButton } from '../../../ui/guarded-button';
import { PageBody } from '../../../ui/page-body';
import { ScaleFields } from '../../negotiations/scale/scale-fields';
import { ScaleDrawing } from '../scale/scale-drawing';
import styles from './change-scale.module.css';
import { ConfirmStep } from './confirm-step';
import { MappingStep } from './mapping-step';
import { type ScaleChange, type Step, useScaleChange } from './use-scale-change';

interface ChangeScalePageProps {
  readonly params: NegotiationRef;
  /** Slug or id. */
  readonly issue: string;
  readonly onDone: () => void;
}

/** A new scale for an issue, in three steps: the scale, what happens to what is coded, why. */
export function ChangeScalePage({ params, issue: ref, onDone }: ChangeScalePageProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(issuesQuery(params));
  const issue = data?.items.find(({ slug, id }) => slug === ref || id === ref);
  const back = (
    <AppLink to="/w/$workspace/n/$negotiation/issues/$issue" params={{ ...params, issue: ref }}>
      {t('issues.change.back')}
    </AppLink>
  );
  return (
    <PageBody nav={back} {...(issue && { title: t('issues.change.title', { title: issue.title }) })}>
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton h={240} />}
      {data && !issue && <EmptyState title={t('common.notFound')} text={t('common.notFoundText')} />}
      {issue && <Steps params={params} issue={issue} onDone={onDone} />}
    </PageBody>
  );
}

const STEPS = [1, 2, 3] as const;
const NAMES = { 1: 'issues.change.first', 2: 'issues.change.second', 3: 'issues.change.third' } as const;

function Steps({ params, issue, onDone }: { params: NegotiationRef; issue: Issue; onDone: () => void }) {
  const { t } = useTranslation();
  const change = useScaleChange(params, issue);
  const { step, setStep } = change;
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef<Step>(step);
  useEffect(() => {
    if (shown.current !== step) heading.current?.focus();
    shown.current = step;
  }, [step]);
  const whyNot = useWhyNot(params, 'issue:edit') ?? whyNotYet(t, change);
  const onNext = () => (step === 3 ? change.send(onDone) : setStep(step === 1 ? 2 : 3));
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    change.scaleDraft.tryIt();
    if (whyNot === null && !change.isSending) onNext();
  };
  return (
    <>
      <ol className={styles.steps} aria-label={t('issues.change.steps')}>
        {STEPS.map((each) => (
          <li key={each} className={styles.step} aria-current={each === step ? 'step' : undefined}>
            {each} {t(NAMES[each])}
          </li>
        ))}
      </ol>
      <form onSubmit={onSubmit} noValidate aria-label={t(NAMES[step])}>
        <Title order={3} size="h4" ref={heading} tabIndex={-1} mb="sm" className={styles.heading}>
          {t(NAMES[step])}
        </Title>
        {step === 1 && <ScaleStep change={change} />}
        {step === 2 && <MappingStep change={change} />}
        {step === 3 && <ConfirmStep change={change} />}
        <Group gap="xs" mt="lg">
          {step > 1 && <GuardedButton label={t('issues.change.previous')} whyNot={null} onClick={() => setStep(step === 3 ? 2 : 1)} />}
          <GuardedButton
            label={t(step === 3 ? 'issues.change.confirm' : 'issues.change.next')}
            whyNot={whyNot}
            variant="filled"
            loading={change.isSending}
            onClick={onNext}
          />
          {whyNot !== null && (
            <span className={styles.why} role="status">
              {whyNot}
            </span>
          )}
        </Group>
      </form>
    </>
  );
}

function ScaleStep({ change: { scaleDraft } }: { change: ScaleChange }) {
  const { draft, change, faults, scale } = scaleDraft;
  return (
    <div className={styles.columns}>
      <ScaleFields draft={draft} onDraft={change} faults={faults} />
      <div className={styles.drawing}>{scale && <ScaleDrawing scale={scale} />}</div>
    </div>
  );
}

/** What is still missing in this step; null where nothing is. */
function whyNotYet(t: TFunction, change: ScaleChange): string | null {
  const { step, scaleDraft, isUnchanged, preview, rows, newer, reason } = change;
  if (!scaleDraft.scale) return t(Object.keys(scaleDraft.faults).length > 0 ? 'issues.change.faulty' : 'issues.change.incomplete');
  if (step === 1) return isUnchanged ? t('issues.change.unchanged') : null;
  if (!preview.data || preview.isPlaceholderData) return t('issues.change.stillChecking');
  const used = new Set(preview.data.values.map(({ from }) => from));
  const open = rows.filter(({ from, isPlaced }) => used.has(from) && !isPlaced).length;
  if (open > 0) return t('issues.change.blocked', { count: open });
  if (preview.data.faults.length > 0) return t('issues.change.refused');
  if (step === 3 && newer) return t('issues.change.newer');
  return step === 3 && reason.trim() === '' ? t('issues.change.reasonMissing') : null;
}
