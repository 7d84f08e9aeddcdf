import '../../i18n/en/gaps';
import { List, Stack, Text, Title } from '@mantine/core';
import type { GapMatrix, GapPair } from '@standpoint/contracts/gaps';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format';

/** The pairs that may be ranked, widest first; then those too little is known of, in the order of the table. */
export function rankPairs(pairs: readonly GapPair[]): { ranked: GapPair[]; unranked: GapPair[] } {
  const isRanked = (pair: GapPair) => pair.sufficient && pair.gap !== null;
  return {
    ranked: pairs.filter(isRanked).toSorted((one, other) => (other.gap ?? 0) - (one.gap ?? 0)),
    unranked: pairs.filter((pair) => !isRanked(pair)),
  };
}

/** The table as sentences. */
export function GapList({ gaps }: { gaps: GapMatrix }) {
  const { t } = useTranslation();
  const nameOf = (id: string) => gaps.parties.find((party) => party.id === id)?.shortName ?? '';
  const { ranked, unranked } = rankPairs(gaps.pairs);
  const line = (pair: GapPair) =>
    t(pair.gap === null ? 'gaps.lineUnknown' : 'gaps.line', {
      one: nameOf(pair.a),
      other: nameOf(pair.b),
      gap: formatNumber(pair.gap ?? 0, 1),
      known: pair.issuesKnown,
      either: pair.issuesEither,
    });
  return (
    <Stack gap="xs" component="section" aria-label={t('gaps.listName')}>
      <Title order={2} size="h6">
        {t('gaps.listName')}
      </Title>
      {ranked.length > 0 && (
        <List type="ordered" size="sm">
          {ranked.map((pair) => (
            <List.Item key={pair.a + pair.b}>{line(pair)}</List.Item>
          ))}
        </List>
      )}
      {unranked.length > 0 && (
        <>
          <Text size="sm" c="dimmed">
            {t('gaps.unranked')}
          </Text>
          <List size="sm">
            {unranked.map((pair) => (
              <List.Item key={pair.a + pair.b}>{line(pair)}</List.Item>
            ))}
          </List>
        </>
      )}
    </Stack>
  );
}
