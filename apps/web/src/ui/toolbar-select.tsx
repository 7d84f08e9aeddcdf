import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import styles from './toolbar-select.module.css';

/** A select as high as the buttons beside it, named for those who do not see where it stands. */
export function ToolbarSelect(props: NativeSelectProps & { readonly 'aria-label': string }) {
  return <NativeSelect {...props} classNames={{ input: styles.input ?? '' }} />;
}
