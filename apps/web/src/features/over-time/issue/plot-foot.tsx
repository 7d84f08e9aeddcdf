import { Button, Checkbox, Group } from '@mantine/core';
import type { IssueOverTime } from '@standpoint/contracts/over-time';
import { IconZoomOut } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatDay, formatInstant } from '../../../lib/format';
import { type NegotiationRef, settingsQuery } from '../../../lib/negotiation-lists.query';
import { PictureMenu } from '../../../ui/picture-menu';
import { type Layer, LAYERS } from '../over-time-search';
import { eventDays } from './event-lane';
import styles from './issue-over-time.module.css';

interface PlotFootProps {
  readonly params: NegotiationRef;
  readonly found: IssueOverTime;
  readonly layers: readonly Layer[];
  readonly onLayers: (layers: readonly Layer[]) => void;
  readonly onZoomOut: (() => void) | undefined;
  readonly plot: () => SVGSVGElement | null;
}

/** What is drawn beside the lines, the way back from a zoom, and the plot as a file. */
export function PlotFoot({ params, found, layers, onLayers, onZoomOut, plot }: PlotFootProps) {
  const { t } = useTranslation();
  const settings = useQuery(settingsQuery(params)).data;
  const { issue, asOf, knownAt } = found;
  const source = { negotiation: settings?.title ?? params.negotiation, day: formatDay(asOf) };
  return (
    <div className={styles.foot}>
      <Group gap="md" role="group" aria-label={t('overTime.layers')}>
        {LAYERS.map((layer) => (
          <Checkbox
            key={layer}
            size="sm"
            label={t(`overTime.layer.${layer}`)}
            checked={layers.includes(layer)}
            onChange={({ currentTarget: { checked } }) => onLayers(LAYERS.filter((each) => (each === layer ? checked : layers.includes(each))))}
          />
        ))}
      </Group>
      {onZoomOut ? (
        <Button variant="default" h={32} px="sm" leftSection={<IconZoomOut size={16} aria-hidden />} onClick={onZoomOut}>
          {t('overTime.zoomOut')}
        </Button>
      ) : (
        <span className={styles.hint}>{t('overTime.zoomHint')}</span>
      )}
      <div className={styles.end}>
        <PictureMenu
          plot={plot}
          name={[params.negotiation, issue.slug, 'over-time', `asof-${asOf}`].join('_')}
          words={{
            title: issue.title,
            source: knownAt ? t('overTime.pictureKnown', { ...source, instant: formatInstant(knownAt, settings?.timeZone) }) : t('overTime.picture', source),
            notes: [...eventWords(t, found), ...keyWords(t, layers)],
          }}
        />
      </div>
    </div>
  );
}

/** How to read what is drawn. */
export function keyWords(t: TFunction, layers: readonly Layer[]): string[] {
  return [t('overTime.key'), ...layers.map((layer) => t(`overTime.layerKey.${layer}`))];
}

function eventWords(t: TFunction, { events }: IssueOverTime): string[] {
  return events.map(({ title, starts, ends }, at) => t('overTime.pictureEvent', { number: at + 1, title, days: eventDays(starts, ends ?? starts) }));
}
