import { Kbd } from '@mantine/core';
import { type ActionId, keysOf } from './registry';
import styles from './key-hint.module.css';

const SHOWN: Record<string, string> = {
  $mod: 'Ctrl',
  Control: 'Ctrl',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
};

const isApple = () => /Mac|iPhone|iPad/.test(navigator.platform);

/** `Shift+?` → `?`: the sign already needs Shift; letters and named keys do not. */
function shownPress(press: string): string[] {
  const parts = press.split('+');
  const bare = parts.length === 2 && parts[0] === 'Shift' && /^[^a-z]$/i.test(parts[1] ?? '') ? parts.slice(1) : parts;
  return bare.map((part) => (part === '$mod' && isApple() ? '⌘' : (SHOWN[part] ?? (part.length === 1 ? part.toUpperCase() : part))));
}

/** The words of a binding, press by press: `g m` → [['G'], ['M']]. */
export function shownKeys(keys: string): string[][] {
  return keys.split(' ').map(shownPress);
}

/** The keys of an action as the registry has them; nothing where it has none. */
export function KeyHint({ action, all = false }: { action: ActionId; all?: boolean }) {
  const bindings = all ? keysOf(action) : keysOf(action).slice(0, 1);
  return (
    <>
      {bindings.map((keys, binding) => (
        <span key={keys} aria-hidden={!all || undefined} className={all ? undefined : styles.beside}>
          {binding > 0 && ' / '}
          {shownKeys(keys).map((press, at) => (
            <Kbd key={`${at} ${press.join()}`} size="xs" ms={4}>
              {press.join(' ')}
            </Kbd>
          ))}
        </span>
      ))}
    </>
  );
}
