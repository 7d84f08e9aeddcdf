/** What the clocks of a zone show at an instant, read as if it were UTC. */
function shownAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(instant);
  const number = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(number('year'), number('month') - 1, number('day'), number('hour'), number('minute'));
}

/** The instant at which the clocks of a zone show this day and time (`09:00`). In a skipped hour, the hour after it. */
export function instantAt(day: string, time: string, timeZone: string): string {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  const offset = shownAt(wanted, timeZone) - wanted;
  const once = wanted - offset;
  // The offset may be another one on the far side of a change of clocks.
  const again = wanted - (shownAt(once, timeZone) - once);
  return new Date(shownAt(again, timeZone) === wanted ? again : once).toISOString().replace('.000Z', 'Z');
}

/** Day and time that the clocks of a zone show at an instant. */
export function dayAndTimeAt(instant: string, timeZone: string): { day: string; time: string } {
  const shown = new Date(shownAt(Date.parse(instant), timeZone)).toISOString();
  return { day: shown.slice(0, 10), time: shown.slice(11, 16) };
}
