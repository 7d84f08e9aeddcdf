import { Anchor, Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Operation } from '@standpoint/contracts/operations';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFailureText } from '../../ui/failure';
import type { Asked } from './operation-layer';
import { operationsQuery } from './operations.query';
import { useUndoOperation } from './undo.mutation';
import { nextOf } from './undo-stack';
import { doneWords, statementIn, writtenWords } from './written-words';

const UNDO_OFFERED_MS = 10_000;

interface WriteTellerProps {
  readonly workspace: string;
  readonly asked: readonly Asked[];
}

/** Works off what it is asked, one after another, and shows nothing itself: its words are notices. */
export function WriteTeller({ workspace, asked }: WriteTellerProps) {
  const { tell, undoLast } = useTelling(workspace);
  const worked = useRef(0);
  // What is undone next is known once the undo before it is done.
  const turn = useRef(Promise.resolve());
  useEffect(() => {
    for (const next of asked.slice(worked.current)) {
      if (next.kind === 'tell') tell(next.written);
      else {
        const { kind } = next;
        turn.current = turn.current.then(() => undoLast(kind));
      }
    }
    worked.current = asked.length;
  }, [asked, tell, undoLast]);
  return null;
}

function useTelling(workspace: string) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const failureText = useFailureText();
  const openStatement = useOpenStatement();
  const { mutateAsync: undo } = useUndoOperation(workspace);
  const tellFailure = (error: unknown) => void notifications.show({ role: 'alert', color: 'red', message: failureText(error) });

  const run = async (operation: string, kind: 'undo' | 'redo', action: string) => {
    try {
      const undone = await undo(operation);
      const done = doneWords(t, action) ?? t('operations.something');
      const back = kind === 'undo' ? 'redo' : 'undo';
      show(t(kind === 'undo' ? 'operations.undone' : 'operations.doneAgain', { done }), {
        label: t(`operations.${back}`),
        onClick: () => void run(undone.id, back, action),
      });
    } catch (error) {
      tellFailure(error);
    }
  };
  const undoLast = async (kind: 'undo' | 'redo') => {
    const listed = await queryClient.fetchQuery(operationsQuery(workspace)).catch(tellFailure);
    if (!listed) return;
    const next: Operation | undefined = nextOf(listed.items)[kind];
    if (next) await run(next.id, kind, next.action);
    else notifications.show({ role: 'status', message: t(kind === 'undo' ? 'operations.nothingToUndo' : 'operations.nothingToRedo') });
  };
  const tell = (written: Extract<Asked, { kind: 'tell' }>['written']) => {
    const words = writtenWords(t, written);
    if (!words) return;
    const statement = statementIn(written.answer);
    show(words, {
      label: t('operations.undo'),
      onClick: () => void run(written.operation, 'undo', written.action),
      open: statement && { label: t('operations.open'), ...openStatement(statement.id) },
    });
  };
  return { tell, undoLast };
}

interface Offered {
  readonly label: string;
  readonly onClick: () => void;
  readonly open?: { readonly label: string; readonly href: string; readonly onClick: () => void } | null;
}

function show(words: string, { label, onClick, open }: Offered): void {
  const id = notifications.show({
    role: 'status',
    autoClose: UNDO_OFFERED_MS,
    message: (
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Text size="sm">{words}</Text>
        <Group gap="xs" wrap="nowrap" style={{ flexShrink: 0 }}>
          {open && (
            <Anchor
              size="sm"
              href={open.href}
              // Notices stand outside the pages, where links of the router do not work by themselves.
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey) return;
                event.preventDefault();
                open.onClick();
              }}
            >
              {open.label}
            </Anchor>
          )}
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              notifications.hide(id);
              onClick();
            }}
          >
            {label}
          </Button>
        </Group>
      </Group>
    ),
  });
}

/** The page of a statement in the negotiation that is open. */
function useOpenStatement() {
  const router = useRouter();
  return (statement: string) => {
    const [, , workspace = '', , negotiation = ''] = router.state.location.pathname.split('/');
    const page = { to: '/w/$workspace/n/$negotiation/s/$statement', params: { workspace, negotiation, statement } } as const;
    return { href: router.buildLocation(page).href, onClick: () => void router.navigate(page) };
  };
}
