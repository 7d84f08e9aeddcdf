import '../i18n/en/cells';
import { can, lowestRoleFor, type Permission, type Role } from '@standpoint/contracts/permissions';
import type { Statement } from '@standpoint/contracts/statements';
import type { TFunction } from 'i18next';

export interface Reader {
  readonly role: Role;
  readonly userId: string;
}

/** Why the reader may not do it, and whom to ask; null where they may. */
export function whyNot(t: TFunction, role: Role, permission: Permission): string | null {
  return can(role, permission) ? null : t('cells.needsRole', { role: t(`words.role.${lowestRoleFor(permission)}`) });
}

/** Analysts correct and retract what they logged themselves. After a correction only the server knows who logged it first. */
export function whyNotEdit(t: TFunction, reader: Reader, statement: Statement, act: 'correct' | 'retract'): string | null {
  const refused = whyNot(t, reader.role, `statement:${act}`);
  const isSomebodyElses = statement.revision === 1 && statement.recordedBy.id !== reader.userId;
  if (refused || !isSomebodyElses || can(reader.role, `statement:${act}-any`)) return refused;
  return t('cells.notYours', { role: t(`words.role.${lowestRoleFor(`statement:${act}-any`)}`) });
}
