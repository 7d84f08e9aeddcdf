import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Faults } from '../lib/faults';
import { slugOf } from '../lib/slug-of';

interface NameAndSlugProps {
  readonly name: 'name' | 'title';
  readonly label: string;
  readonly example: string;
  readonly faults: Faults;
  /** Where the slug stands, such as `/w/` */
  readonly before: string;
}

/** A name, and the slug that follows it until it is changed by hand. */
export function NameAndSlug({ name, label, example, faults, before }: NameAndSlugProps) {
  const { t } = useTranslation();
  const [called, setCalled] = useState('');
  const [written, setWritten] = useState<string | null>(null);
  const slug = written ?? slugOf(called);
  return (
    <>
      <TextInput
        name={name}
        label={label}
        description={example}
        value={called}
        onChange={(event) => setCalled(event.currentTarget.value)}
        error={faults[name]}
        required
        data-autofocus
      />
      <TextInput
        name="slug"
        label={t('identity.slug')}
        description={t('identity.slugHint', { example: `${before}${slug || '…'}` })}
        value={slug}
        onChange={(event) => setWritten(event.currentTarget.value)}
        error={faults.slug}
        required
      />
    </>
  );
}
