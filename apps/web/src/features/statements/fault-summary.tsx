import '../../i18n/en/statements';
import { Alert, Anchor, List } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { fieldId } from './draft/faults';
import { focusField, type PlacedFault } from './form/form-place';

/** Everything to put right, on top of the form, each a link to its field. */
export function FaultSummary({ faults }: { faults: readonly PlacedFault[] }) {
  const { t } = useTranslation();
  return (
    <Alert role="alert" color="red" icon={<IconAlertTriangle aria-hidden />} title={t('statements.faults', { count: faults.length })}>
      <List size="sm">
        {faults.map(({ path, label, message }) => (
          <List.Item key={path}>
            {label && (
              <Anchor
                href={`#${fieldId(path)}`}
                size="sm"
                onClick={(event) => {
                  event.preventDefault();
                  focusField(path);
                }}
              >
                {label}
              </Anchor>
            )}{' '}
            {message}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
