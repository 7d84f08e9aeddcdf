import { Group, Popover, Stack, Text } from '@mantine/core';
import type { Statement } from '@standpoint/contracts/statements';
import { describeValue } from '@standpoint/domain/describe-value';
import type { TFunction } from 'i18next';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { conditionWords } from '../../../lib/cell-source';
import { formatDay } from '../../../lib/format';
import { FlagIcon } from '../../../lib/flag-icon';
import { quoted } from '../../../lib/quoted';
import { isContested } from '../cell/cell-look';
import type { CellSubject } from '../cell/cell-words';
import type { MatrixWork } from '../matrix-work';
import type { Peek, Peeked } from './use-peek';

/** What the label stands for, in full. */
function meaningOf({ cell, issue: { scale } }: CellSubject): string {
  if (!scale) return '';
  if (scale.kind === 'nominal') return scale.options.find(({ key }) => key === cell.option)?.text ?? '';
  const described = scale.kind === 'ordinal' ? scale.levels : scale.anchors;
  return described.find(({ value }) => value === cell.value)?.text ?? '';
}

interface Line {
  readonly term: string;
  readonly words: string;
}

function linesOf(t: TFunction, { cell, issue: { scale }, nameOf }: CellSubject): Line[] {
  const lines: Line[] = [];
  const say = (term: string, words: string | null) => words && lines.push({ term, words });
  const point = (value: number) => (scale ? describeValue(scale, { kind: 'point', value }) : String(value));
  if (isContested(cell)) for (const { speaker, label } of cell.voices) say(speaker, label);
  if (cell.low !== null && cell.high !== null) say(t('matrix.peek.accepts'), cell.low === cell.high ? point(cell.low) : `${point(cell.low)} – ${point(cell.high)}`);
  for (const line of cell.redLines) say(t(`matrix.peek.redLine.${line.kind}`), line.crossed ? t('matrix.peek.crossed', { label: line.label }) : line.label);
  say(t('matrix.peek.condition'), cell.condition && `${conditionWords(cell.condition.text)} (${t(`words.conditionState.${cell.condition.state}`)})`);
  say(t('matrix.peek.speaker'), cell.speaker);
  say(t('matrix.peek.reportedBy'), cell.reportedBy && nameOf(cell.reportedBy));
  say(t('matrix.peek.inheritedFrom'), cell.inheritedFrom && nameOf(cell.inheritedFrom));
  say(t(cell.saidFrom ? 'matrix.peek.saidOn' : 'matrix.peek.saidBy'), cell.saidOn && formatDay(cell.saidOn));
  if (cell.validFrom && cell.validUntil) say(t('matrix.peek.valid'), `${formatDay(cell.validFrom)} – ${formatDay(cell.validUntil)}`);
  else if (cell.validFrom) say(t('matrix.peek.validFrom'), formatDay(cell.validFrom));
  else say(t('matrix.peek.validUntil'), cell.validUntil && formatDay(cell.validUntil));
  return lines;
}

/** The words behind a cell, asked for once the card is looked at. */
function useWords({ cell }: CellSubject, readCell: MatrixWork['readCell']): Statement | undefined {
  const [words, setWords] = useState<Statement>();
  useEffect(() => {
    if (cell.statementCount === 0) return undefined;
    let isGone = false;
    const take = async () => {
      const { detail } = await readCell(cell);
      if (!isGone) setWords(detail.statements.find(({ id }) => id === detail.cell.statementId) ?? detail.statements[0]);
    };
    // Without its words the card still says what the cell does.
    take().catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [cell, readCell]);
  return words;
}

function Words({ statement, more }: { statement: Statement; more: number }) {
  const { t } = useTranslation();
  const [source] = statement.sources;
  return (
    <>
      <Text component="blockquote" size="sm" lineClamp={2} m={0} lang={statement.quoteLanguage} dir="auto">
        {quoted(statement)}
      </Text>
      {source && <Named term={t('matrix.peek.source')} words={[source.outlet, source.title].join(': ')} />}
      {more > 0 && (
        <Text size="xs" c="dimmed">
          {t('matrix.peek.more', { count: more })}
        </Text>
      )}
    </>
  );
}

function Named({ term, words }: Line) {
  return (
    <Text size="xs">
      <Text component="span" size="xs" c="dimmed">
        {term}:{' '}
      </Text>
      {words}
    </Text>
  );
}

function PeekCard({ subject, readCell }: { subject: CellSubject; readCell: MatrixWork['readCell'] }) {
  const { t } = useTranslation();
  const { cell, issue, party } = subject;
  const words = useWords(subject, readCell);
  const flags = cell.flags.filter((flag) => flag !== 'red line' && flag !== 'conditional' && flag !== 'inherited');
  return (
    <Stack gap={6}>
      <Text size="xs" c="dimmed">
        {issue.title} · <bdi>{party}</bdi>
      </Text>
      <Text fw={700} lh={1.3}>
        {cell.state === 'held' || cell.label ? cell.label || t('matrix.noValue') : t(`words.cellState.${cell.state}`)}
      </Text>
      {meaningOf(subject) && <Text size="sm">{meaningOf(subject)}</Text>}
      {flags.length > 0 && (
        <Group gap="4px 10px">
          {flags.map((flag) => (
            <Group key={flag} gap={4} wrap="nowrap">
              <FlagIcon flag={flag} />
              <Text size="xs">{t(`words.flag.${flag}`)}</Text>
            </Group>
          ))}
        </Group>
      )}
      {linesOf(t, subject).map((line) => (
        <Named key={line.term} {...line} />
      ))}
      {words && <Words statement={words} more={cell.statementCount - 1} />}
      {cell.state === 'held' && !cell.inNumbers && <Text size="xs">{t('matrix.peek.inNoNumber')}</Text>}
    </Stack>
  );
}

/** The card beside the cell looked at; everything on it is also in the drawer. */
export function CellPeek({ shown, peek, work }: { shown: Peeked; peek: Peek; work: MatrixWork }) {
  const { top, left, width, height } = shown.anchor.getBoundingClientRect();
  return (
    <Popover opened position="right-start" width={300} withArrow shadow="md" trapFocus={false} returnFocus={false} closeOnEscape={false}>
      <Popover.Target>
        <span aria-hidden style={{ position: 'fixed', top, left, width, height, pointerEvents: 'none' }} />
      </Popover.Target>
      <Popover.Dropdown role="tooltip" onMouseEnter={peek.stay} onMouseLeave={peek.leave}>
        <PeekCard key={`${shown.subject.cell.issueId} ${shown.subject.cell.partyId}`} subject={shown.subject} readCell={work.readCell} />
      </Popover.Dropdown>
    </Popover>
  );
}
