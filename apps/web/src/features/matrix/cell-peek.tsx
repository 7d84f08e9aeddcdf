import { Group, Popover, Stack, Text } from '@mantine/core';
import { describeValue } from '@standpoint/domain/describe-value';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../lib/format';
import { FlagIcon } from '../../lib/flag-icon';
import { isContested } from './cell-look';
import { type CellSubject, conditionWords } from './cell-words';
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
  say(t('matrix.peek.saidOn'), cell.saidOn && formatDay(cell.saidOn));
  if (cell.validFrom ?? cell.validUntil) {
    say(t('matrix.peek.valid'), [cell.validFrom, cell.validUntil].map((day) => (day ? formatDay(day) : '…')).join(' – '));
  }
  say(t('matrix.peek.statements'), String(cell.statementCount));
  return lines;
}

function PeekCard({ subject }: { subject: CellSubject }) {
  const { t } = useTranslation();
  const { cell, issue, party } = subject;
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
      {linesOf(t, subject).map(({ term, words }) => (
        <Text key={term} size="xs">
          <Text component="span" size="xs" c="dimmed">
            {term}:{' '}
          </Text>
          {words}
        </Text>
      ))}
      {cell.state === 'held' && !cell.inNumbers && <Text size="xs">{t('matrix.peek.inNoNumber')}</Text>}
    </Stack>
  );
}

/** The card beside the cell looked at; everything on it is also in the drawer. */
export function CellPeek({ shown, peek }: { shown: Peeked; peek: Peek }) {
  const { top, left, width, height } = shown.anchor.getBoundingClientRect();
  return (
    <Popover opened position="right-start" width={300} withArrow shadow="md" trapFocus={false} returnFocus={false} closeOnEscape={false}>
      <Popover.Target>
        <span aria-hidden style={{ position: 'fixed', top, left, width, height, pointerEvents: 'none' }} />
      </Popover.Target>
      <Popover.Dropdown role="tooltip" onMouseEnter={peek.stay} onMouseLeave={peek.leave}>
        <PeekCard subject={shown.subject} />
      </Popover.Dropdown>
    </Popover>
  );
}
