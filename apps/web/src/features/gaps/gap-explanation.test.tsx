import { screen, within } from '@testing-library/react';
import { aPair, anExplanation, aTerm } from '../../test/gap-fixture';
import { aParty, idOf } from '../../test/matrix-fixture';
import { show } from '../../test/render';
import { GapExplained } from './gap-explanation';

const explanation = anExplanation(
  [
    aTerm('control', 200 / 3, { settlementMin: 0, settlementMax: 200 / 3, part: 200 / 9 }),
    aTerm('recognition', 100, { part: 100 / 3 }),
    aTerm('pause', 200 / 3, { bandMin: 33.3, bandMax: 100, part: 200 / 9, weightIsDefault: true }),
  ],
  {
    parties: [aParty('norway', { shortName: 'Norway' }), aParty('iceland', { shortName: 'Iceland' })],
    pair: aPair('norway', 'iceland', { gap: 700 / 9, gapMin: 58.3, gapMax: 89.2, coverage: 0.75 }),
    missing: [{ issueId: idOf('days'), issueSlug: 'days', title: 'Days', knownFor: idOf('iceland'), weight: 1, furthest: 90 }],
    neither: [{ issueId: idOf('plant'), issueSlug: 'plant', title: 'Plant', }],
    sensitivity: [{ name: 'without reported and inferred', gap: 66.7, issuesKnown: 1 }],
    spacing: { min: 39, max: 99.4, orderKept: 0.93, draws: 1000 },
    directional: { toA: 70, toB: 80 },
  },
);

function showPanel() {
  show(<GapExplained explanation={explanation} hrefOf={(cell) => `/c/${cell.issueSlug}/${cell.partySlug}`} csvHref="/gap.csv" onClose={null} />);
}

it('prints the sum with its numbers put in', () => {
  showPanel();
  expect(screen.getByText('(66.7 + 100 + 66.7) / 3 = 77.8')).toBeVisible();
});

it('shows each term with its cells to open, and parts that add up', () => {
  showPanel();
  const terms = screen.getByRole('table', { name: 'The terms of the sum' });
  const row = within(terms).getByRole('row', { name: /^control/ });
  expect(within(row).getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/c/control/norway', '/c/control/iceland']);
  expect(row).toHaveTextContent('to settle: 0 to 66.7');
  expect(within(terms).getByRole('row', { name: /^pause/ })).toHaveTextContent('33.3 to 100');
  expect(within(terms).getByRole('row', { name: /^Sum/ })).toHaveTextContent('77.8');
});

it('says what is not known and how much that could change', () => {
  showPanel();
  expect(screen.getByText('Based on 3 of 4 issues known for at least one; 8 in all. That is 75% of the weight.')).toBeVisible();
  expect(screen.getByText('If the missing ones were known, and each side stood anywhere in what it would accept: between 58.3 and 89.2.')).toBeVisible();
  expect(screen.getByText('Days: only Iceland has a position; the other can be up to 90 away.')).toBeVisible();
  expect(screen.getByText('Plant: neither has a position.')).toBeVisible();
});

it('says how the number would read under other choices', () => {
  showPanel();
  expect(screen.getByRole('row', { name: /without reported and inferred evidence/ })).toHaveTextContent('66.7−11.11');
  expect(screen.getByText(/between 39 and 99.4\. The order of the pairs stays in 93% of them\./)).toBeVisible();
});

it('warns where too little is known to rank the number', () => {
  show(
    <GapExplained
      explanation={anExplanation([aTerm('control', 50)], { pair: aPair('norway', 'iceland', { gap: 50, sufficient: false }) })}
      hrefOf={() => '#'}
      csvHref="#"
      onClose={null}
    />,
  );
  expect(screen.getByText(/Less than half of the weight is known for both/)).toBeVisible();
});
