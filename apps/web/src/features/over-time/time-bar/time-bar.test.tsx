import { readTimeline, Timeline } from '@standpoint/contracts/timeline';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { Answers } from '../../../test/answers';
import { idOf } from '../../../test/matrix-fixture';
import { show } from '../../../test/render';
import { TimeBar } from './time-bar';

const PARAMS = { workspace: 'demo', negotiation: 'cod-talks' };

const timeline = (more: Partial<Timeline> = {}) =>
  Timeline.parse({
    knownAt: null,
    version: 1,
    evidence: ['stated'],
    channels: ['public'],
    proposals: false,
    conditions: true,
    staleAfterDays: 90,
    contestWindowDays: 14,
    days: [
      { day: '2026-01-10', statements: 4, cells: 2 },
      { day: '2026-01-12', statements: 1, cells: 0 },
      { day: '2026-01-20', statements: 0, cells: 1 },
    ],
    isExact: true,
    events: [{ id: idOf('round'), slug: 'round', title: 'First round', kind: 'talks', starts: '2026-01-12', ends: '2026-01-13', status: 'held' }],
    ...more,
  });

/** A page on which the bar stands, and the days it was sent to. */
async function showBar(asOf: string, given: Partial<Timeline> = {}) {
  const days: string[] = [];
  new Answers().to(readTimeline, PARAMS, timeline(given));
  function Page() {
    const [day, setDay] = useState(asOf);
    return <TimeBar params={PARAMS} reading={{ asOf: day }} asOf={day} isBusy={false} onDay={(to) => (days.push(to), setDay(to))} />;
  }
  show(<Page />);
  await screen.findByRole('slider', { name: 'The day shown' });
  return days;
}

afterEach(() => jest.useRealTimers());

describe('the time bar', () => {
  it('says what the day shown holds, and goes a day, a week and to both ends by the keys of a slider', async () => {
    const days = await showBar('2026-01-12');
    const slider = screen.getByRole('slider');
    expect(slider).toHaveAttribute('aria-valuetext', '12 Jan 2026: 1 statement · First round');
    slider.focus();
    await userEvent.keyboard('{ArrowLeft}{ArrowRight}{PageUp}{PageDown}{Home}{End}');
    expect(days).toEqual(['2026-01-11', '2026-01-12', '2026-01-15', '2026-01-08', '2026-01-08', '2026-01-15'].filter((day, at, all) => day !== all[at - 1]));
    expect(slider).toHaveAttribute('aria-valuetext', '15 Jan 2026: nothing said, nothing changes');
  });

  it('steps from change to change with P and N, passing over days on which something was merely said, and says where it would go', async () => {
    const days = await showBar('2026-01-10');
    expect(screen.getByRole('button', { name: 'Nothing changed before this day' })).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(screen.getByRole('button', { name: 'Next change: 20 Jan 2026, 1 cell changes' }));
    await userEvent.keyboard('p');
    await userEvent.keyboard('p');
    await userEvent.keyboard('n');
    expect(days).toEqual(['2026-01-20', '2026-01-10', '2026-01-20']);
  });

  it('says that cells may change where nobody looked at every one', async () => {
    await showBar('2026-01-10', { isExact: false });
    expect(screen.getByRole('button', { name: 'Next change: 20 Jan 2026, 1 cell may change' })).toBeInTheDocument();
  });

  it('plays the changes until the last one, and from the first one again', async () => {
    const days = await showBar('2026-01-05');
    jest.useFakeTimers();
    fireEvent.click(screen.getByRole('button', { name: /^Play/ }));
    act(() => jest.advanceTimersByTime(1000));
    act(() => jest.advanceTimersByTime(1000));
    expect(days).toEqual(['2026-01-10', '2026-01-20']);
    act(() => jest.advanceTimersByTime(1000));
    fireEvent.click(screen.getByRole('button', { name: /^Play/ }));
    expect(days.at(-1)).toBe('2026-01-10');
  });

  it.each([' ', 'Escape'])('stops playing when %j is pressed', async (key) => {
    const days = await showBar('2026-01-05');
    jest.useFakeTimers();
    fireEvent.click(screen.getByRole('button', { name: /^Play/ }));
    fireEvent.keyDown(document.body, { key });
    act(() => jest.advanceTimersByTime(5000));
    expect(days).toEqual([]);
    expect(screen.getByRole('button', { name: /^Play/ })).toBeInTheDocument();
  });

  it('does not play where little motion is asked for, and says why', async () => {
    const asked = jest.spyOn(window, 'matchMedia');
    asked.mockImplementation((query) => ({ matches: query.includes('reduce'), addEventListener: () => undefined, removeEventListener: () => undefined }) as unknown as MediaQueryList);
    await showBar('2026-01-05');
    expect(await screen.findByRole('button', { name: /^Playing is off/ })).toHaveAttribute('aria-disabled', 'true');
    asked.mockRestore();
  });

  it('is a table too, with the days on which only an event begins, and leads to each', async () => {
    const days = await showBar('2026-01-10', { events: [{ ...timeline().events[0]!, starts: '2026-01-15', ends: null }] });
    await userEvent.click(screen.getByRole('button', { name: 'The same as a table' }));
    const rows = within(await screen.findByRole('table')).getAllByRole('row').slice(1);
    expect(rows.map((row) => row.textContent)).toEqual(['10 Jan 202642', '12 Jan 202610', '15 Jan 202600First round', '20 Jan 202601']);
    await userEvent.click(screen.getByRole('button', { name: 'Show 15 Jan 2026' }));
    expect(days).toEqual(['2026-01-15']);
  });
});
