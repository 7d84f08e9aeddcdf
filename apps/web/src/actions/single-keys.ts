const STORED_AS = 'standpoint.single-keys';

/** Whether letters by themselves act; each reader decides in their own browser (WCAG 2.1.4). */
export function areSingleKeysOn(): boolean {
  return localStorage.getItem(STORED_AS) !== 'off';
}

export function switchSingleKeys(on: boolean): void {
  localStorage.setItem(STORED_AS, on ? 'on' : 'off');
}
