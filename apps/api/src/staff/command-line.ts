import { parseArgs } from 'node:util';
import { type Role, ROLES } from '@onewindow/contracts';
import { STAFF_NAME_MOST, USERNAME_FORM } from '../modules/identity/staff-accounts.service';

export interface StaffWish {
  readonly username: string;
  /** Null when there is only one hall to mean. */
  readonly hallId: string | null;
  readonly name: string | null;
  readonly roles: readonly Role[] | null;
  readonly disable: boolean;
}

/**
 * Reads the words behind `npm run staff --`.
 *
 * @returns null when they make no sense
 */
export function readStaffWish(words: readonly string[]): StaffWish | null {
  const read = parsed(words);
  const username = usernameIn(read?.positionals ?? []);
  if (read === null || username === null) return null;
  const { hall = null, disable } = read.values;
  const name = read.values.name?.trim() ?? null;
  const roles = rolesIn(read.values.role);
  if (!isName(name) || roles === 'unknown') return null;
  return { username, hallId: hall, name, roles, disable };
}

function rolesIn(words: readonly string[] | undefined): readonly Role[] | 'unknown' | null {
  if (words === undefined) return null;
  const roles = words.filter(isRole);
  return roles.length === words.length ? [...new Set(roles)] : 'unknown';
}

function usernameIn([username, ...more]: readonly string[]): string | null {
  if (username === undefined || more.length > 0) return null;
  return USERNAME_FORM.test(username.normalize('NFKC')) ? username : null;
}

function isName(name: string | null): boolean {
  return name === null || (name.length > 0 && name.length <= STAFF_NAME_MOST);
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        hall: { type: 'string' },
        name: { type: 'string' },
        role: { type: 'string', multiple: true },
        disable: { type: 'boolean', default: false },
      },
    });
  } catch {
    return null;
  }
}

function isRole(word: string): word is Role {
  return (ROLES as readonly string[]).includes(word);
}
